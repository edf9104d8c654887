import type { ArgName, Message } from './message.js';

export const numberMessages = {} as const satisfies Record<string, Message<ArgName>>;
