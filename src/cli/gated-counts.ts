import { allowedBy, type Report, type Severity } from '../index.js';

/** Findings of a code. */
interface Found {
  readonly code: string;
  readonly severity: Severity;
  readonly count: number;
}

/**
 * The findings that count at the gate, by severity: all of a code, or none where they are no more than what the office lets
 * pass.
 */
export function gatedCounts({ changes, records }: Report, found: readonly Found[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  const byCode = new Map<string, number>();
  for (const { code, count } of found) byCode.set(code, (byCode.get(code) ?? 0) + count);
  const passing = new Set<string>(
    changes
      .filter(({ code, max }) => max !== null && (byCode.get(code) ?? 0) <= allowedBy(max, records.read))
      .map(({ code }) => code),
  );
  for (const { code, severity, count } of found) if (!passing.has(code)) counts[severity] += count;
  return counts;
}
