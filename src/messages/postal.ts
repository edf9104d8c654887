import type { ArgName, Message } from './message.js';

export const postalMessages = {} as const satisfies Record<string, Message<ArgName>>;
