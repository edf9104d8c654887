import { cause } from '../index.js';
import { causeLine } from './cause-line.js';
import type { Terminal } from './terminal.js';

/** A fault of our own, told like any other trouble: what was thrown, and where in the program, without a stack. */
export function faultLine(error: unknown, terminal: Terminal): string {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  const where = /[^/\\(\s]+:\d+:\d+/.exec(stack.slice(stack.indexOf('\n    at ')))?.[0];
  return causeLine(cause('own-fault', { reason: where ? `${message} (${where})` : message }), terminal);
}
