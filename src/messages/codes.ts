import type { ArgName, Message } from './message.js';

export const codesMessages = {} as const satisfies Record<string, Message<ArgName>>;
