import type { ArgName, Message } from './message.js';

export const planMessages = {} as const satisfies Record<string, Message<ArgName>>;
