import type { Severity } from '../messages/index.js';

/** What stands beside the colour of a severity, for those who see none. */
export const signs = { error: '✖', warning: '▲', info: 'ℹ', good: '✔' } as const satisfies Record<
  Severity | 'good',
  string
>;
