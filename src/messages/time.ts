import type { ArgName, Message } from './message.js';

export const timeMessages = {} as const satisfies Record<string, Message<ArgName>>;
