import type { ArgName, Message } from './message.js';

export const weekdaysMessages = {} as const satisfies Record<string, Message<ArgName>>;
