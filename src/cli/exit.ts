import type { Severity } from '../index.js';

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

/**
 * The code of a report: from the numbers of its findings, never from what was printed.
 *
 * @param most so many findings at or above the gate pass
 */
export function exitOf(counts: Readonly<Record<Severity, number>>, gate: Gate, most = 0): Exit {
  const { error, warning, info } = counts;
  const passed = { error, warning: error + warning, info: error + warning + info, never: 0 }[gate];
  return passed > most ? exit.findings : exit.conforms;
}

/** The code of several files: the worst of them. */
export function worstExit(codes: readonly Exit[]): Exit {
  return ([3, 2, 1] as const).find((code) => codes.includes(code)) ?? exit.conforms;
}
