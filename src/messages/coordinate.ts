import type { ArgName, Message } from './message.js';

export const coordinateMessages = {} as const satisfies Record<string, Message<ArgName>>;
