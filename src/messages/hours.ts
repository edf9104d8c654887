import type { ArgName, Message } from './message.js';

export const hoursMessages = {} as const satisfies Record<string, Message<ArgName>>;
