import type { ArgName, Message } from './message.js';

export const vocabularyMessages = {} as const satisfies Record<string, Message<ArgName>>;
