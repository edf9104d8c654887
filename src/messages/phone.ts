import type { ArgName, Message } from './message.js';

export const phoneMessages = {} as const satisfies Record<string, Message<ArgName>>;
