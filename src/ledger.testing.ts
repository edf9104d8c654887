import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import {
  isCauses,
  type Look,
  loadKnowledge,
  lookAt,
  makePlan,
  normalizePart,
  openParts,
  overridesOf,
  type Plan,
  readRows,
  type SourcePart,
} from './node.js';

const knowledge = loadKnowledge();
const { signal } = new AbortController();

const filledIn = (rows: readonly (readonly string[])[]) =>
  rows.reduce((sum, cells) => sum + cells.filter((cell) => cell.trim() !== '').length, 0);

/** Cells of a table that are not empty. */
export interface Count {
  /** By the ledger of the report. */
  readonly told: number;
  /** By those of the columns. */
  readonly byColumn: number;
  /** By who knows nothing of ledgers: the reader alone, and of plain CSV somebody else’s parser. */
  readonly counted: number;
}

/** What is told of the tables of a file, and what is counted in them; those that cannot be read are left out. */
export async function countsOf(path: string): Promise<readonly Count[]> {
  const told: { readonly ledger: object; readonly columns: readonly { readonly ledger: object }[] }[] = [];
  for await (const source of openParts(path, signal)) {
    if ('code' in source) continue;
    const made = await normalizePart(source, { nodes: [], reports: [], signal }, knowledge);
    if (made.causes === null) told.push(made.report);
  }
  const counts: Count[] = [];
  for await (const source of openParts(path, signal)) {
    if ('code' in source) continue;
    const plan = makePlan(source.sample, {}, knowledge);
    if (!isCauses(plan)) {
      const report = told[counts.length];
      if (report === undefined) throw new Error('a table is told of that cannot be read');
      counts.push({
        told: sumOf([report]),
        byColumn: sumOf(report.columns),
        counted: await countedIn(source, plan),
      });
    }
    await source.close();
  }
  if (counts.length !== told.length) throw new Error('a table that can be read is not told of');
  return counts;
}

const sumOf = (of: readonly { readonly ledger: object }[]) =>
  of.flatMap(({ ledger }) => Object.values(ledger)).reduce((sum, count) => sum + count, 0);

async function countedIn(source: SourcePart, plan: Plan): Promise<number> {
  const { mapping: path, headerRow, headerRows } = plan;
  const mapping = path === null ? undefined : knowledge.mappings.get(path);
  const look = lookAt(source.sample, { ...overridesOf(mapping, {}), turned: 'turned' in plan });
  if ('code' in look) throw new Error(look.code);
  if (
    /\.csv$/.test(source.path) &&
    look.format === 'csv' &&
    !('stretch' in plan || 'sideBySide' in plan || 'turned' in plan)
  )
    return countedByOthers(source.path, look, [headerRow, headerRow + headerRows]);
  let count = filledIn(look.above);
  for await (const rows of readRows(source, look)) count += filledIn(rows);
  return count;
}

/** All cells of a text but those of its header. */
function countedByOthers(
  path: string,
  { encoding, delimiter }: Look,
  [from = 0, to = 0]: readonly number[],
): number {
  const text = new TextDecoder(encoding ?? 'utf-8').decode(readFileSync(path));
  const rows: string[][] = parse(text, {
    bom: true,
    delimiter: delimiter ?? ',',
    relax_column_count: true,
    relax_quotes: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    skip_empty_lines: false,
  });
  return filledIn(rows.filter((_, i) => i + 1 < from || i + 1 >= to));
}
