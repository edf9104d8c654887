import type { Reported } from '../index.js';

/**
 * The report of the same table among others: by path and sheet, else by the file's name and sheet where only one has
 * these; null where there is none.
 */
export function counterpartOf({ path, report }: Reported, others: readonly Reported[]): Reported | null {
  const ofSheet = others.filter((other) => other.report.source.sheet === report.source.sheet);
  const named = ofSheet.filter((other) => other.report.source.name === report.source.name);
  return ofSheet.find((other) => other.path === path) ?? (named.length === 1 ? (named[0] ?? null) : null);
}
