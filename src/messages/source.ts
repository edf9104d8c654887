import type { ArgName, Message } from './message.js';

export const sourceMessages = {} as const satisfies Record<string, Message<ArgName>>;
