import { type Cause, type SeverityChange, severityOf } from '../findings/index.js';
import type { Code } from '../messages/index.js';
import type { ReportChange } from './report.js';

/** What the office changed, by code, as reports show it. */
export function changesOf(changed: Readonly<Partial<Record<Code, SeverityChange>>>): readonly ReportChange[] {
  return Object.entries(changed)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { severity, max, reason }]) => {
      const code = name as Cause['code'];
      const from = severityOf(code);
      return { code, from, to: severity ?? from, max: max ?? null, reason };
    });
}

/** How many findings of a code pass: a number, or a share of the records, rounded down. */
export function allowedBy(max: string, records: number): number {
  return max.endsWith('%') ? Math.floor((records * Number(max.slice(0, -1))) / 100) : Number(max);
}
