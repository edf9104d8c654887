import { type Reason, reason } from '../findings/index.js';
import { narrow } from '../text/index.js';
import { type CellKind, isValue, kindOf, usualKind } from './cell-kind.js';
import { joinHeaders } from './headers.js';
import type { CellBlock } from './workbook/reference.js';

/** Where the table is in a sheet or a CSV. Rows and columns are counted from 1. */
export interface FoundTable {
  /** The first row of the header; 0 where there is none. */
  readonly headerRow: number;
  /** The number of rows that the header's names go over. */
  readonly headerRows: number;
  readonly firstDataRow: number;
  /** The number of columns. */
  readonly columns: number;
  /** The name of each column, empty where it has none. */
  readonly headers: readonly string[];
  /** 0 (a guess) to 1 (certain). */
  readonly confidence: number;
  /** What speaks for it, short and technical. */
  readonly reasons: readonly Reason[];
}

type Row = readonly string[];

/** The rows in which the header is looked for, and those below it that are looked at for values. */
const headLength = 40;
const bodyLength = 200;
const mostHeaderRows = 4;

/**
 * Finds the header and the first record among the first rows of a table (some hundreds). Titles, units and lines of
 * metadata may stand above the header, the header may have several rows (groups and their parts, names in two
 * languages), types and units may stand below it, or there may be no header at all.
 *
 * @param merges merged cells, where the source has some
 */
export function findTable(rows: readonly Row[], merges: readonly CellBlock[] = []): FoundTable {
  const cells = rows.map((row) => row.map((cell) => cell.trim()));
  return findMarked(cells) ?? findByLook(cells, merges);
}

/** Tables whose lines of metadata, header and types all begin with `#`. */
function findMarked(rows: readonly Row[]): FoundTable | null {
  const first = rows.findIndex(isFilled);
  let end = first;
  while (rows[end]?.[0]?.startsWith('#')) end++;
  if (first === -1 || end - first < 2 || end === rows.length || end > headLength) return null;
  const fills = rows.slice(first, end).map(fillOf);
  const header = first + fills.indexOf(Math.max(...fills));
  const data = firstFilled(rows, end);
  return conclude(rows, header, 1, data, 0.95, [reason('reason-marked-lines', { count: end - first })]);
}

function findByLook(rows: readonly Row[], merges: readonly CellBlock[]): FoundTable {
  const first = rows.findIndex(isFilled);
  if (first === -1) return conclude(rows, -1, 0, rows.length, 0, [reason('reason-no-cell')]);
  const top = headerTop(rows, first);
  const header = isGroupsAbove(rows, top) ? top - 1 : top;
  const length = headerLength(rows, header, Math.max(top - header + 1, mergedLength(rows, header, merges)));
  const data = firstRecord(rows, header + length);
  const { agree, differ } = compareWithBody(rows, header + length - 1, data);
  if (agree > differ) {
    return conclude(rows, -1, 0, header, surety(agree, differ), [
      reason('reason-like-below', { row: header + 1, count: agree }),
    ]);
  }
  const reasons = [
    reason('reason-unlike-below', { row: header + length, count: differ }),
    ...(header > first ? [reason('reason-titles', { count: header - first })] : []),
    ...(length > 1 ? [reason('reason-header-rows', { count: length })] : []),
    ...(data > header + length ? [reason('reason-units-below', { count: data - header - length })] : []),
  ];
  return conclude(rows, header, length, data, surety(differ, agree), reasons, merges);
}

function surety(pro: number, contra: number): number {
  return Math.round(100 * Math.min(0.99, (pro + 2) / (pro + contra + 2.5))) / 100;
}

function isFilled(row: Row): boolean {
  return row.some((cell) => cell !== '');
}

function fillOf(row: Row): number {
  return row.reduce((count, cell) => (cell === '' ? count : count + 1), 0);
}

function firstFilled(rows: readonly Row[], from: number): number {
  let at = from;
  while (at < rows.length && !isFilled(rows[at]!)) at++;
  return at;
}

/** The column of the first filled cell. */
function keyOf(row: Row): number {
  return row.findIndex((cell) => cell !== '');
}

/** The first row that is no title, unit or remark: as wide as records are, or the groups of a header. */
function headerTop(rows: readonly Row[], first: number): number {
  const usual = usualFill(rows);
  const end = Math.min(rows.length, headLength);
  for (let at = first; at < end; at++) {
    const formEnd = endOfForm(rows, at);
    if (formEnd > at) at = formEnd;
    const fill = fillOf(rows[at]!);
    if (fill >= usual / 2 && fill >= Math.min(2, usual)) return at;
    if (isGroupRow(rows, at)) return at;
  }
  return first;
}

/** The number of filled cells that most records have. */
function usualFill(rows: readonly Row[]): number {
  const filled = rows.slice(0, bodyLength).filter(isFilled);
  const body = filled.slice(Math.min(6, Math.floor(filled.length / 3)));
  const fills = body.map(fillOf).sort((a, b) => a - b);
  return fills[Math.floor(fills.length * 0.6)] ?? 0;
}

/**
 * A form above a table (作成日, 担当課, …): a few rows, then a blank one, then a header and records, more and wider. Gives where
 * these begin, or `at` itself.
 */
function endOfForm(rows: readonly Row[], at: number): number {
  let end = at;
  while (end < rows.length && isFilled(rows[end]!)) end++;
  const next = firstFilled(rows, end);
  if (end === at || end - at > 10 || next >= rows.length || isMostlyFigures(rows[next]!)) return at;
  const widest = Math.max(...rows.slice(at, end).map(fillOf));
  let after = next;
  while (after < rows.length && fillOf(rows[after]!) > widest) after++;
  return after - next > end - at ? next : at;
}

function isMostlyFigures(row: Row): boolean {
  const figures = row.map(kindOf).filter((kind) => kind === 'number' || kind === 'dashed');
  return figures.length > fillOf(row) / 2;
}

/** Groups: several names, the first with nothing below it, and more names in the row below. */
function isGroupRow(rows: readonly Row[], at: number): boolean {
  const row = rows[at]!;
  const below = rows[at + 1] ?? [];
  return fillOf(row) >= 2 && fillOf(below) > fillOf(row) && (below[keyOf(row)] ?? '') === '';
}

// What stands above a table to speak of it as a whole.
const remark = /[\d０-９]|単位|現在|各年|年度|調べ|資料|出典|作成|更新|^※|^[（(].*[)）]$/;
const title = /一覧|表$|名簿|状況|リスト|統計|台帳|概要|概況|について/;

/** Whether the row above a header that is whole without it has the names of groups. */
function isGroupsAbove(rows: readonly Row[], top: number): boolean {
  const above = rows[top - 1] ?? [];
  const header = rows[top]!;
  const places = [...above.keys()].filter((i) => above[i] !== '');
  const isSpan = (i: number): boolean =>
    (header[i] ?? '') !== '' && (header[i + 1] ?? '') !== '' && (above[i + 1] ?? '') === '';
  if (places.length === 0 || !places.every(isSpan)) return false;
  if (places.some((i) => remark.test(above[i]!) || title.test(above[i]!))) return false;
  return places[0]! > 0 || places.length >= 3;
}

function headerLength(rows: readonly Row[], header: number, known: number): number {
  let length = known;
  while (length < mostHeaderRows && isPartRow(rows, header, length)) length++;
  return length === 1 && isSecondNaming(rows, header) ? 2 : length;
}

/**
 * The rows that merged cells of a header's first row show it to have: a name that goes over several of them, or a group
 * with names below it.
 */
function mergedLength(rows: readonly Row[], header: number, merges: readonly CellBlock[]): number {
  const own = merges.filter(({ top, left }) => top === header + 1 && rows[header]?.[left - 1]);
  const below = rows[header + 1] ?? [];
  const isGroup = ({ left, right, bottom }: CellBlock) =>
    bottom === header + 1 &&
    right > left &&
    below.slice(left - 1, right).every((cell) => cell !== '' && !isValue(kindOf(cell)));
  const tall = own.map(({ bottom }) => bottom - header);
  return Math.min(mostHeaderRows, Math.max(1, ...tall, own.some(isGroup) ? 2 : 1));
}

/** A row of parts below groups: it fills gaps, and leaves empty what has a name without parts. */
function isPartRow(rows: readonly Row[], header: number, length: number): boolean {
  const row = rows[header + length] ?? [];
  const below = rows[firstFilled(rows, header + length + 1)];
  if (!below || !isFilled(row) || row.some((cell) => isValue(kindOf(cell)))) return false;
  const key = keyOf(rows[header]!);
  if ((row[key] ?? '') !== '' || keyOf(row) < key) return false;
  const above = rows[header + length - 1]!;
  const at = (line: Row, i: number): string => line[i] ?? '';
  const filled = [...row.keys()].filter((i) => row[i] !== '');
  const fillsGap = filled.some((i) => at(above, i) === '');
  const isInGroups = filled.every((i) => [i - 1, i, i + 1].some((near) => at(above, near) === ''));
  const valuesBelow = filled.filter((i) => isValue(kindOf(at(below, i)))).length;
  return fillsGap && (isInGroups || valuesBelow * 2 >= filled.length);
}

/** The names once more, in another language or as codes: nothing in the row looks like the rows below it. */
function isSecondNaming(rows: readonly Row[], header: number): boolean {
  const row = rows[header + 1] ?? [];
  const names = rows[header]!;
  if (fillOf(row) < 0.8 * fillOf(names) || isAboutColumns(row)) return false;
  if (row.some((cell) => isValue(kindOf(cell)))) return false;
  const body = rows.slice(header + 2, header + 2 + bodyLength);
  if (body.filter(isFilled).length < 2) return false;
  let [agree, differ, undecided] = [0, 0, 0];
  for (const [i, cell] of row.entries()) {
    const values = columnOf(body, i);
    const usual = usualKind(values);
    if (cell === '') continue;
    const own = kindOf(cell);
    if (own === 'latin' && areNearlyAll(values, isBeyondAscii)) differ++;
    // Latin names may well stand over Latin values, and over codes.
    else if (usual === null || (own === 'latin' && (usual === 'latin' || usual === 'mixed'))) undecided++;
    else if (isNameOver(own, usual)) differ++;
    else if (usual !== 'text') agree++;
  }
  return differ >= 2 && differ >= 0.5 * (fillOf(row) - undecided) && agree === 0;
}

function areNearlyAll(values: readonly string[], test: (value: string) => boolean): boolean {
  return values.length > 0 && values.filter(test).length >= 0.9 * values.length;
}

function isBeyondAscii(cell: string): boolean {
  return /[^\0-\x7F]/.test(cell);
}

function isNameOver(name: CellKind, values: CellKind): boolean {
  return (
    isValue(values) || (name === 'latin' && values === 'text') || (name === 'text' && values === 'latin')
  );
}

const typeWord =
  /^(?:xsd?:)?(?:string|text|char|varchar|integer|int|number|numeric|decimal|float|double|boolean|bool|date|datetime|time|uri|url|anyuri|assertion|metadata|文字列|文字|数値|数字|整数|小数|日付|日時|時刻|真偽値|コード|必須|任意|推奨|条件付き?必須|半角|全角|半角英数字?|半角数字|全角文字)$/i;
const unitCell = /^[（(].{1,8}[)）]$|^[%％℃㎡㎢]$/;
const exampleCell = /^[（(【]?(?:記入|入力)?例[)）】]?$/;

/** The first row below the header that is neither blank nor types, obligations, units or an example to fill in. */
function firstRecord(rows: readonly Row[], from: number): number {
  let at = from;
  while (at < rows.length && isAboutColumns(rows[at]!)) at++;
  return firstFilled(rows, at);
}

function isAboutColumns(row: Row): boolean {
  const filled = row.filter((cell) => cell !== '');
  if (exampleCell.test(filled[0] ?? '')) return true;
  if (row[0] === '' && filled.length > 0 && filled.every((cell) => unitCell.test(cell))) return true;
  const words = filled.filter((cell) => typeWord.test(cell)).length;
  return words >= 2 && words >= 0.7 * filled.length;
}

/** The columns in which a row looks like the rows below it, and those in which it does not. */
function compareWithBody(
  rows: readonly Row[],
  header: number,
  data: number,
): { agree: number; differ: number } {
  const names = rows[header]!;
  const body = rows
    .slice(data, data + bodyLength)
    .filter((row) => !names.every((name, i) => row[i] === name));
  const hasText = names.some((name) => !isValue(kindOf(name)) && name !== '');
  let [agree, differ] = [0, 0];
  for (const [i, name] of names.entries()) {
    const own = kindOf(name);
    const values = columnOf(body, i);
    if (own === 'empty' || (hasText && isOrdinal(names, i, values))) continue;
    const usual = usualKind(values);
    if (usual !== null && isValue(usual)) own === usual ? agree++ : differ++;
    else if (own === 'url') differ++;
    else if (values.length > 2 && values.includes(name)) agree += 0.5;
  }
  return { agree, differ };
}

function columnOf(rows: readonly Row[], column: number): string[] {
  return rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
}

/** Numbers that name columns: years, or numbers one more or less than their neighbour's. */
function isOrdinal(names: Row, at: number, values: readonly string[]): boolean {
  const numberAt = (i: number): number => (names[i] ? Number(narrow(names[i])) : Number.NaN);
  const value = numberAt(at);
  if (!Number.isInteger(value)) return false;
  if (isYear(value)) return !values.every((cell) => isYear(Number(narrow(cell))));
  return numberAt(at - 1) === value - 1 || numberAt(at + 1) === value + 1;
}

function isYear(value: number): boolean {
  return value >= 1900 && value <= 2100;
}

function conclude(
  rows: readonly Row[],
  header: number,
  length: number,
  data: number,
  confidence: number,
  reasons: readonly Reason[],
  merges: readonly CellBlock[] = [],
): FoundTable {
  const own = merges.map((block) => ({ ...block, top: block.top - header, bottom: block.bottom - header }));
  const names = header === -1 ? [] : joinHeaders(rows.slice(header, header + length), own);
  const cellsOfHeader = Math.max(
    0,
    ...rows.slice(Math.max(0, header), header + length).map((row) => row.length),
  );
  const columns = Math.max(lastFilled(names), usualWidth(rows.slice(data), cellsOfHeader));
  const headers = Array.from({ length: columns }, (_, i) => names[i] ?? '');
  return {
    headerRow: header + 1,
    headerRows: length,
    firstDataRow: data + 1,
    columns,
    headers,
    confidence,
    reasons,
  };
}

function lastFilled(row: Row): number {
  return row.findLastIndex((cell) => cell !== '') + 1;
}

/**
 * The last column that more than one record in twenty fills: a record that is too long makes no column. Neither does the
 * only one of a short table that goes beyond the cells, filled or not, of the header.
 */
function usualWidth(body: readonly Row[], cellsOfHeader: number): number {
  const widths = body
    .filter(isFilled)
    .map(lastFilled)
    .sort((a, b) => b - a);
  const usual = widths[Math.floor(widths.length / 20)] ?? 0;
  const isAlone = widths.length >= fewestRecords && usual > (widths[1] ?? 0);
  return isAlone ? Math.max(widths[1] ?? 0, Math.min(usual, cellsOfHeader)) : usual;
}

/** Of fewer records one may well be the only one that fills the last column. */
const fewestRecords = 5;
