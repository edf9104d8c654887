import type { ArgName, Message } from './message.js';

export const ruleMessages = {} as const satisfies Record<string, Message<ArgName>>;
