import type { Code } from '../messages/index.js';
import type { Place } from '../records/index.js';
import { detach } from '../text/index.js';
import type { Finding } from './finding.js';
import { type KeptRow, keptRowLimit, shiftRow } from './kept-row.js';
import { countPattern, emptyPatterns, mergePatterns, type PatternCount } from './patterns.js';

/** How many findings of one cause are kept in full; all are counted. */
export const sampleLimit = 50;

/** Findings with the same cause: one code in one column (`null`: not of a column), counted, the first ones kept. */
export interface CauseTally {
  readonly code: Code;
  readonly column: number | null;
  count: number;
  readonly samples: Finding[];
  /** How the values are written; only of findings that have a value. */
  readonly patterns: PatternCount;
  /** The first rows of records in which it was found, where these were at hand. */
  readonly rows: KeptRow[];
}

/** Findings by cause, in the order in which the causes were first met. */
export type Tally = Map<string, CauseTally>;

/**
 * Counts a finding.
 *
 * @param make the finding itself; called only where it is kept
 * @param count so many findings of which it is the first
 */
export function addFinding(
  tally: Tally,
  code: Code,
  column: number | null,
  make: () => Finding,
  count = 1,
): void {
  const cause = causeIn(tally, code, column);
  if (countFinding(cause)) keepFinding(cause, make());
  cause.count += count - 1;
}

/** Counts a finding of a cause; says whether it is to be kept. */
export function countFinding(cause: CauseTally): boolean {
  cause.count += 1;
  return cause.samples.length < sampleLimit;
}

/**
 * Counts how the value of a finding is written.
 *
 * @param isShown false: it must not be kept
 */
export function countValue(cause: CauseTally, value: string, row: number | undefined, isShown = true): void {
  countPattern(cause.patterns, value, row ?? null, isShown);
}

/** Keeps a finding that was counted. */
export function keepFinding(cause: CauseTally, finding: Finding): void {
  cause.samples.push(detached(finding));
}

/** The tally of two pieces of a source, `b` following `a`, which was `rows` rows and `lines` lines long. */
export function mergeTallies(a: Tally, b: Tally, rows: number, lines: number): Tally {
  const merged: Tally = new Map();
  for (const [key, cause] of a) merged.set(key, cause);
  for (const [key, added] of b) {
    const cause = merged.get(key);
    const own = added.samples.slice(0, sampleLimit - (cause?.samples.length ?? 0));
    merged.set(key, {
      code: added.code,
      column: added.column,
      count: (cause?.count ?? 0) + added.count,
      samples: [...(cause?.samples ?? []), ...own.map((finding) => shiftFinding(finding, rows, lines))],
      patterns: mergePatterns(cause?.patterns ?? emptyPatterns(), added.patterns, rows),
      rows: [...(cause?.rows ?? []), ...added.rows.map((kept) => shiftRow(kept, rows, lines))].slice(
        0,
        keptRowLimit,
      ),
    });
  }
  return merged;
}

/** The tally of one cause, entered now where it is met for the first time. */
export function causeIn(tally: Tally, code: Code, column: number | null): CauseTally {
  const key = `${code} ${column ?? ''}`;
  let cause = tally.get(key);
  if (cause === undefined) {
    cause = { code, column, count: 0, samples: [], patterns: emptyPatterns(), rows: [] };
    tally.set(key, cause);
  }
  return cause;
}

/** The finding without a hold on the piece of the source that its texts were cut from. */
function detached(finding: Finding): Finding {
  const args = Object.fromEntries(Object.entries(finding.args).map(([name, text]) => [name, detach(text)]));
  return {
    ...finding,
    args,
    ...(finding.value === undefined ? {} : { value: detach(finding.value) }),
  } as Finding;
}

function shiftFinding(finding: Finding, rows: number, lines: number): Finding {
  if (rows === 0 && lines === 0) return finding;
  const place = shiftPlace(finding.place, rows, lines);
  return finding.also === undefined
    ? { ...finding, place }
    : { ...finding, place, also: shiftPlace(finding.also, rows, lines) };
}

function shiftPlace(place: Place, rows: number, lines: number): Place {
  return {
    ...place,
    ...(place.row === undefined ? {} : { row: place.row + rows }),
    ...(place.line === undefined ? {} : { line: place.line + lines }),
    ...(place.span === undefined
      ? {}
      : { span: { ...place.span, line: place.span.line + lines, endLine: place.span.endLine + lines } }),
  };
}
