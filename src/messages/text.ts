import type { ArgName, Message } from './message.js';

export const textMessages = {} as const satisfies Record<string, Message<ArgName>>;
