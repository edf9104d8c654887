import type { Finding } from '../findings/index.js';
import { type Mapping, type MappingDocument, resolveMapping } from '../mapping/index.js';
import type { Knowledge, Look, Plan } from '../plan/index.js';
import { type MappingExample, type Prepare, runExample } from '../run/example.js';
import type { Draft } from './draft.js';
import { withoutPersonalData } from './personal.js';

/** So many examples are enough. */
const most = 3;
/** So many rows are tried, the fullest first. */
const tried = 24;
/** So many faulty cells of a row are emptied, where no row is without faults. */
const emptied = 8;
/** A text of which the beginning will do. */
const longText = 120;

/**
 * Examples of a mapping from rows of the file: as few as show every column, of rows in which nothing is wrong; where there is
 * none, of a row without its faulty cells.
 *
 * @param document the draft's mapping
 */
export function examplesFrom(
  look: Look,
  plan: Plan,
  draft: Draft,
  document: MappingDocument,
  knowledge: Knowledge,
  prepare: Prepare,
): readonly MappingExample[] {
  const { mapping } = resolveMapping('draft', document, (path) => knowledge.mappings.get(path));
  if (mapping === null) return [];
  const rows = fullestFirst(look, draft).slice(0, tried);
  const faultless = examplesAmong(rows, plan, draft, mapping, knowledge, prepare);
  if (faultless.length > 0) return faultless;
  for (const cells of rows.slice(0, emptied)) {
    const row = rowOf(cells, plan, draft, true);
    const example = withoutFaults(row, mapping, knowledge, prepare);
    if (example !== null) return [example];
  }
  return [];
}

function examplesAmong(
  rows: readonly (readonly string[])[],
  plan: Plan,
  draft: Draft,
  mapping: Mapping,
  knowledge: Knowledge,
  prepare: Prepare,
): readonly MappingExample[] {
  const examples: MappingExample[] = [];
  const shown = new Set<string>();
  for (const cells of rows) {
    const row = rowOf(cells, plan, draft, examples.length === 0);
    const news = Object.entries(row).filter(([key, value]) => value !== '' && !shown.has(key));
    if (news.length === 0) continue;
    const example = exampleOf(row, mapping, knowledge, prepare);
    if (example === null) continue;
    examples.push(example);
    for (const [key] of news) shown.add(key);
    if (examples.length === most) break;
  }
  return examples;
}

function fullestFirst(look: Look, { columns }: Draft): readonly (readonly string[])[] {
  const used = columns.filter(({ target }) => target !== null).map(({ column }) => column - 1);
  const fill = (cells: readonly string[]) => used.filter((i) => (cells[i] ?? '').trim() !== '').length;
  return look.records
    .filter((cells) => cells.length <= look.headers.length)
    .toSorted((a, b) => fill(b) - fill(a));
}

/** @param isFirst empty cells are shown too, so that every column is there */
function rowOf(
  cells: readonly string[],
  plan: Plan,
  draft: Draft,
  isFirst: boolean,
): Readonly<Record<string, string>> {
  const isPlaced = draft.columns.some(({ key }) => /^\[\d+\]$/.test(key));
  const row: Record<string, string> = {};
  for (const { column, header, key, target } of draft.columns) {
    if (target === null) continue;
    const normalizer = plan.columns[column - 1]?.normalizer ?? null;
    const text = withoutPersonalData(cells[column - 1] ?? '', header, normalizer, draft.country);
    const value = text.length > longText && normalizer === 'text' ? `${text.slice(0, longText / 2)}…` : text;
    if (isFirst || isPlaced || value.trim() !== '') row[/^\/.*\/$/.test(key) ? header : key] = value;
  }
  return row;
}

function exampleOf(
  row: Readonly<Record<string, string>>,
  mapping: Mapping,
  knowledge: Knowledge,
  prepare: Prepare,
): MappingExample | null {
  const { node, causes } = runExample({ row, node: {} }, mapping, knowledge, prepare);
  if (causes.length > 0 || typeof node !== 'object' || node === null) return null;
  return { row, node: bare(node) as Record<string, unknown> };
}

/** The row with its faulty cells emptied, as long as something is left. */
function withoutFaults(
  row: Readonly<Record<string, string>>,
  mapping: Mapping,
  knowledge: Knowledge,
  prepare: Prepare,
): MappingExample | null {
  const left = { ...row };
  for (let i = 0; i < emptied; i += 1) {
    const example = exampleOf(left, mapping, knowledge, prepare);
    if (example !== null) return example;
    const { causes } = runExample({ row: left, node: {} }, mapping, knowledge, prepare);
    const columns = causes.flatMap((found) =>
      'place' in found ? ((found as Finding).place.column ?? []) : [],
    );
    const keys = columns.flatMap((column) => Object.keys(left)[column - 1] ?? []);
    if (keys.every((key) => left[key] === '')) return null;
    for (const key of keys) left[key] = '';
  }
  return null;
}

/** A node without what the model says anyway: ids, classes. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !key.startsWith('@'))
      .map(([key, inner]) => [key, bare(inner)]),
  );
}
