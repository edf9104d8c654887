import type { Finding } from '../findings/index.js';
import type { Severity } from '../messages/index.js';
import { fingerprintsOf } from './fingerprint.js';
import type { Report, ReportCause } from './report.js';

/** What became of a cause from one report to the next; `changed`: as many findings as before, but others. */
export type CauseChange = 'new' | 'gone' | 'more' | 'fewer' | 'changed' | 'same';

export interface ComparedCause {
  /** As the newer report has it; as the older one where it is gone. */
  readonly cause: ReportCause;
  readonly change: CauseChange;
  readonly before: number;
  readonly after: number;
  /** How many findings are new and how many are gone: exact where all are listed, else by their number alone. */
  readonly added: number;
  readonly removed: number;
  /** Those of them that are listed; empty where the number is all that is known. */
  readonly addedFindings: readonly Finding[];
  readonly removedFindings: readonly Finding[];
}

export interface ReportComparison {
  /** All causes of both: first those of the newer report, then those that are gone, each in the order of its report. */
  readonly causes: readonly ComparedCause[];
  /** New findings by severity. */
  readonly added: Readonly<Record<Severity, number>>;
  readonly removed: number;
  /** Findings that were there before. */
  readonly known: number;
}

/**
 * Compares two reports of one file. A cause is the same if its code and its header are, wherever the column stands; a
 * finding, if its fingerprint is, wherever the row stands.
 */
export function compareReports(before: Report, after: Report): ReportComparison {
  const old = byKey(before.causes);
  const now = byKey(after.causes);
  const causes = [
    ...[...now].map(([key, cause]) => compareCause(old.get(key), cause)),
    ...[...old].flatMap(([key, cause]) => (now.has(key) ? [] : (compareCause(cause, undefined) ?? []))),
  ].filter((compared) => compared !== null);
  const added = { error: 0, warning: 0, info: 0 };
  for (const compared of causes) added[compared.cause.severity] += compared.added;
  const sum = (count: (compared: ComparedCause) => number) =>
    causes.reduce((total, compared) => total + count(compared), 0);
  return {
    causes,
    added,
    removed: sum(({ removed }) => removed),
    known: sum(({ after: count, added: fresh }) => count - fresh),
  };
}

/** By code and header; of several columns with one header, the first is compared with the first. */
function byKey(causes: readonly ReportCause[]): ReadonlyMap<string, ReportCause> {
  const keyed = new Map<string, ReportCause>();
  const inOrder = [...causes].sort((a, b) => (a.column ?? 0) - (b.column ?? 0));
  const keys = new Map<ReportCause, string>();
  const seen = new Map<string, number>();
  for (const cause of inOrder) {
    const key = JSON.stringify([cause.code, cause.header]);
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    keys.set(cause, `${key}#${nth}`);
  }
  for (const cause of causes) keyed.set(keys.get(cause) ?? '', cause);
  return keyed;
}

function compareCause(old: ReportCause | undefined, now: ReportCause | undefined): ComparedCause | null {
  const cause = now ?? old;
  if (cause === undefined) return null;
  const before = old?.count ?? 0;
  const after = now?.count ?? 0;
  const isListed = isWhole(old) && isWhole(now);
  const addedFindings = isListed ? beyond(now, old) : [];
  const removedFindings = isListed ? beyond(old, now) : [];
  const added = isListed ? addedFindings.length : Math.max(0, after - before);
  const removed = isListed ? removedFindings.length : Math.max(0, before - after);
  return {
    cause,
    change: changeOf(before, after, added),
    before,
    after,
    added,
    removed,
    addedFindings,
    removedFindings,
  };
}

function changeOf(before: number, after: number, added: number): CauseChange {
  if (before === 0) return 'new';
  if (after === 0) return 'gone';
  if (before !== after) return after > before ? 'more' : 'fewer';
  return added > 0 ? 'changed' : 'same';
}

/** Whether all findings of a cause are listed. */
function isWhole(cause: ReportCause | undefined): boolean {
  return cause === undefined || cause.findings.length === cause.count;
}

/** The findings of a cause that another does not have. */
function beyond(cause: ReportCause | undefined, other: ReportCause | undefined): readonly Finding[] {
  if (cause === undefined) return [];
  const known = new Set(other === undefined ? [] : fingerprintsOf(other));
  const own = fingerprintsOf(cause);
  return cause.findings.filter((_, i) => !known.has(own[i] ?? ''));
}
