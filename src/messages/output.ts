import type { ArgName, Message } from './message.js';

export const outputMessages = {} as const satisfies Record<string, Message<ArgName>>;
