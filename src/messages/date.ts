import type { ArgName, Message } from './message.js';

export const dateMessages = {} as const satisfies Record<string, Message<ArgName>>;
