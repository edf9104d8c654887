import { isValue, kindOf, usualKind } from './cell-kind.js';
import { type FoundTable, findTable } from './table.js';

type Row = readonly string[];

/** The rows of a table that are looked at, and those above its header: titles. */
const glance = 100;
const mostTitles = 4;
/** A table has to be so wide and so long to stand for itself. */
const narrowest = 2;
const shortest = 2;
/** Where so many rows might begin a table and none does, the others do not either. */
const mostTrials = 50;
/** So sure is a header below which nothing tells it from a record. */
const sureHeader = 0.8;

/**
 * The rows, from 1, in which further tables begin that stand below the first one: behind a blank row or a title, with a header
 * of other names over values of other kinds. A section of the same table, notes and a header that is repeated begin none.
 */
export function tablesBelow(rows: readonly Row[]): readonly number[] {
  const starts: number[] = [];
  let from = 0;
  let trials = 0;
  for (const [at, row] of rows.entries()) {
    if (!mayBegin(rows, at, row) || !isHeaderNear(rows, at)) continue;
    trials += 1;
    if (trials > mostTrials) break;
    const next = tableIn(rows.slice(at, endOfTable(rows, at)));
    if (!isOwnTable(next) || next.found.headerRow > mostTitles) continue;
    // What stands above may be a form that belongs to the table below it.
    const before = tableIn(rows.slice(from, Math.min(at, from + glance)));
    if (!isOwnTable(before) || !isOther(next, before)) continue;
    starts.push(at + 1);
    from = at;
  }
  return starts;
}

interface Table {
  readonly found: FoundTable;
  /** The first records. */
  readonly records: readonly Row[];
}

function tableIn(rows: readonly Row[]): Table {
  const found = findTable(rows);
  const below = rows.slice(found.firstDataRow - 1);
  const end = below.findIndex((row) => fillOf(row) === 0);
  const records = (end === -1 ? below : below.slice(0, end)).filter((row) => fillOf(row) >= narrowest);
  return { found, records };
}

/** The blank row that ends the table which begins in a row; the first ones may stand between title and header. */
function endOfTable(rows: readonly Row[], from: number): number {
  let records = 0;
  for (let at = from; at < Math.min(rows.length, from + glance); at += 1) {
    const row = rows[at]!;
    if (hasFilled(row, narrowest)) records += 1;
    else if (records > shortest && !hasFilled(row, 1)) return at;
  }
  return from + glance;
}

function fillOf(row: Row): number {
  return row.reduce((count, cell) => (cell.trim() === '' ? count : count + 1), 0);
}

/** Whether a row stands behind a blank one, or is a title above a row of several cells. */
function mayBegin(rows: readonly Row[], at: number, row: Row): boolean {
  const above = rows[at - 1];
  if (above === undefined || !hasFilled(row, 1)) return false;
  if (!hasFilled(above, 1)) return true;
  return !hasFilled(row, 2) && hasFilled(above, narrowest) && hasFilled(rows[at + 1] ?? [], narrowest);
}

/** Whether so many cells are filled; looks no further. */
function hasFilled(row: Row, count: number): boolean {
  let filled = 0;
  for (let i = 0; i < row.length && filled < count; i += 1) if (row[i]!.trim() !== '') filled += 1;
  return filled === count;
}

/** Whether the first row of several cells has no value among them, as headers have none. */
function isHeaderNear(rows: readonly Row[], at: number): boolean {
  const near = rows.slice(at, at + mostTitles).find((row) => fillOf(row) >= narrowest);
  return near?.every((cell) => !isValue(kindOf(cell))) ?? false;
}

function isOwnTable({ found, records }: Table): boolean {
  const names = found.headers.filter((name) => name !== '');
  // Two columns are as likely the names and values of a form.
  const isSure =
    found.confidence > sureHeader || (found.confidence === sureHeader && names.length > narrowest);
  return (
    found.headerRow > 0 &&
    isSure &&
    names.length >= narrowest &&
    !names.some((name) => isValue(kindOf(name))) &&
    records.length >= shortest
  );
}

/** Whether a table below another one is not the same one that goes on. */
function isOther(next: Table, before: Table): boolean {
  const names = next.found.headers.filter((name) => name !== '');
  const known = new Set(before.found.headers);
  if (names.filter((name) => known.has(name)).length * 2 > names.length) return false;
  const width = Math.max(next.found.columns, before.found.columns);
  const kinds = (table: Table) =>
    Array.from({ length: width }, (_, i) => usualKind(table.records.map((row) => row[i] ?? '')));
  const [own, others] = [kinds(next), kinds(before)];
  const isNoValue = next.found.headers.some(
    (name, i) => name !== '' && others[i] !== null && isValue(others[i]!),
  );
  const isUneven = next.found.columns !== before.found.columns;
  return (isNoValue || isUneven) && own.some((kind, i) => kind !== others[i]);
}
