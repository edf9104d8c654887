import { compareReports, type ReportComparison, type Reported, reportDiff, visible } from '../../index.js';
import { label } from '../../messages/index.js';
import { counterpartOf } from '../counterpart.js';
import { type Exit, exit } from '../exit.js';
import type { Terminal } from '../terminal.js';
import { readReports } from './read-reports.js';

/** A file in both reports, or in one of them. */
interface Pair {
  readonly path: string;
  readonly before: Reported | null;
  readonly after: Reported | null;
}

/** `imi report diff`: what changed from one report to the next, file by file. */
export async function diffReports(
  before: string,
  after: string,
  { json }: { readonly json?: boolean },
  terminal: Terminal,
): Promise<Exit> {
  const old = await readReports([before], terminal);
  const now = await readReports([after], terminal);
  if (old === null || now === null) return exit.trouble;
  const compared = pairsOf(old, now).map((pair) => ({ ...pair, comparison: comparisonOf(pair) }));
  terminal.out(
    json
      ? `${JSON.stringify(compared.map(plain), null, 2)}\n`
      : compared.map((pair) => told(pair, terminal)).join('\n'),
  );
  return compared.every(({ comparison }) => isSame(comparison)) ? exit.conforms : exit.findings;
}

/** Two reports of one file each are of the same file, whatever it was called. */
function pairsOf(old: readonly Reported[], now: readonly Reported[]): readonly Pair[] {
  if (old.length === 1 && now.length === 1)
    return now.map((after) => ({ path: after.path, before: old[0] ?? null, after }));
  const pairs = now.map((after) => ({ path: after.path, before: counterpartOf(after, old), after }));
  const met = new Set(pairs.map(({ before }) => before));
  const gone = old.filter((before) => !met.has(before));
  return [...pairs, ...gone.map((before) => ({ path: before.path, before, after: null }))];
}

function comparisonOf({ before, after }: Pair): ReportComparison | null {
  return before === null || after === null ? null : compareReports(before.report, after.report);
}

function isSame(comparison: ReportComparison | null): boolean {
  return comparison?.causes.every(({ change }) => change === 'same') === true;
}

function told(
  { path, before, after, comparison }: Pair & { readonly comparison: ReportComparison | null },
  { language, palette }: Terminal,
): string {
  const sheet = (after ?? before)?.report.source.sheet;
  const title = palette.bold(visible(sheet === undefined ? path : `${path} [${sheet}]`));
  if (comparison !== null) return `${title}\n${reportDiff(comparison, language, { palette })}`;
  return `${title}\n${label(language, before === null ? 'diff-file-new' : 'diff-file-gone')}\n`;
}

/** Without what has not changed. */
function plain({
  path,
  before,
  after,
  comparison,
}: Pair & { readonly comparison: ReportComparison | null }): object {
  const sheet = (after ?? before)?.report.source.sheet;
  return {
    path,
    ...(sheet === undefined ? {} : { sheet }),
    file: before === null ? 'new' : after === null ? 'gone' : 'both',
    ...(comparison && {
      known: comparison.known,
      added: comparison.added,
      removed: comparison.removed,
      causes: comparison.causes
        .filter(({ change }) => change !== 'same')
        .map(({ cause: { code, severity, column, header }, ...rest }) => ({
          code,
          severity,
          column,
          header,
          ...rest,
        })),
    }),
  };
}
