import type { ArgName, Message } from './message.js';

export const addressMessages = {} as const satisfies Record<string, Message<ArgName>>;
