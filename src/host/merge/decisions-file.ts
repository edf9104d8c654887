import { type Cause, cause } from '../../findings/index.js';
import { compileDecisions, type Decision, reviewHeader } from '../../merge/index.js';
import type { Language } from '../../messages/index.js';
import { lookAt } from '../../plan/index.js';
import { UnreadableSource } from '../../sources/index.js';
import { openParts } from '../parts.js';
import { readRecords } from '../read-records.js';

/** What stands in a file of decisions. */
export interface Decisions {
  readonly all: readonly Decision[];
  /** Rows that are not understood: they count as undecided. */
  readonly causes: readonly Cause[];
}

/**
 * Reads what people decided about pairs: the review file of an earlier run, as CSV in any encoding or as a workbook.
 *
 * @returns a cause where it cannot be read
 */
export async function readDecisions(
  path: string,
  language: Language,
  signal: AbortSignal,
): Promise<Decisions | Cause> {
  const decisions: Decision[] = [];
  const causes: Cause[] = [];
  try {
    for await (const source of openParts(path, signal)) {
      if ('code' in source) return source;
      try {
        const look = lookAt(source.sample, {});
        if ('code' in look) return look;
        const decide = compileDecisions(look.headers);
        if (decide === null)
          return cause('decisions-unusable', { file: path, names: reviewHeader(language).join(', ') });
        for await (const lines of readRecords(source, look)) {
          for (const line of lines.split('\n').slice(0, -1)) {
            const { row, cells } = JSON.parse(line) as { row: number; cells: Record<string, string> };
            const decided = decide(Object.values(cells), row);
            if (decided === null)
              causes.push(
                cause('decision-unclear', {
                  file: path,
                  row: String(row),
                  value: Object.values(cells)[0] ?? '',
                }),
              );
            else if (decided !== 'undecided') decisions.push(decided);
          }
        }
      } finally {
        await source.close();
      }
      break;
    }
  } catch (error) {
    if (error instanceof UnreadableSource) return error.why;
    throw error;
  }
  return withoutContradictions(decisions, causes, path);
}

/** Pairs that were decided both ways count as undecided. */
function withoutContradictions(
  decisions: readonly Decision[],
  causes: readonly Cause[],
  path: string,
): Decisions {
  const keyOf = ({ ids }: Decision) => [...ids].sort().join(' ');
  const firsts = new Map<string, Decision>();
  const contradicted = new Map<string, Decision>();
  for (const decision of decisions) {
    const first = firsts.get(keyOf(decision));
    if (first === undefined) firsts.set(keyOf(decision), decision);
    else if (first.verdict !== decision.verdict) contradicted.set(keyOf(decision), decision);
  }
  return {
    all: decisions.filter((decision) => !contradicted.has(keyOf(decision))),
    causes: [
      ...causes,
      ...[...contradicted].map(([key, { row }]) =>
        cause('decision-contradicted', { file: path, row: String(row), count: String(firsts.get(key)?.row) }),
      ),
    ],
  };
}
