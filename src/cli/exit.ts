import type { Report } from '../index.js';

/** What the shell is told. */
export const exit = {
  /** Everything conforms. */
  conforms: 0,
  /** Findings at or above the gate. */
  findings: 1,
  /** Wrong use or configuration, unreadable input, unwritable output. */
  trouble: 2,
  /** A fault of our own. */
  fault: 3,
  /** Stopped by Ctrl-C. */
  interrupted: 130,
} as const;
export type Exit = (typeof exit)[keyof typeof exit];

export const gates = ['error', 'warning', 'info', 'never'] as const;
export type Gate = (typeof gates)[number];

/** The code of a report: from its counts, never from what was printed. */
export function exitOf(report: Report, gate: Gate): Exit {
  const { error, warning, info } = report.counts;
  const passed = { error, warning: error + warning, info: error + warning + info, never: 0 }[gate];
  return passed > 0 ? exit.findings : exit.conforms;
}

/** The code of several files: the worst of them. */
export function worstExit(codes: readonly Exit[]): Exit {
  return ([3, 2, 1] as const).find((code) => codes.includes(code)) ?? exit.conforms;
}
