import type { ArgName, Message } from './message.js';

export const mappingMessages = {} as const satisfies Record<string, Message<ArgName>>;
