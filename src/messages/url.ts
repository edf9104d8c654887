import type { ArgName, Message } from './message.js';

export const urlMessages = {} as const satisfies Record<string, Message<ArgName>>;
