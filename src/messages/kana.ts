import type { ArgName, Message } from './message.js';

export const kanaMessages = {} as const satisfies Record<string, Message<ArgName>>;
