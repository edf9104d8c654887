import type { ArgName, Message } from './message.js';

export const cliMessages = {} as const satisfies Record<string, Message<ArgName>>;
