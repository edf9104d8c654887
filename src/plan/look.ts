import { type Cause, cause, type Reason, reason } from '../findings/index.js';
import {
  type CellBlock,
  causeOfFormat,
  type DetectedEncoding,
  type Dialect,
  decoderFor,
  detectDialect,
  detectEncoding,
  type Encoding,
  findTable,
  rowReaders,
  sniffFormat,
  splitRecords,
  type TableHead,
  tablesBelow,
  transcodeSample,
} from '../sources/index.js';
import type { ColumnRange, Layout, SideBySide, Stretch } from './plan.js';
import { dealRow, sideBySideIn } from './side-by-side.js';

/** What the host gives to look at: the beginning of a file, or of a table that it opened. */
export type Sample = ByteSample | TableSample;

/** The beginning of a file, and whether that is all of it. */
export interface ByteSample {
  readonly name: string;
  readonly head: Uint8Array;
  readonly isWhole: boolean;
  /** The columns that are looked at, where others are another table's. */
  readonly columns?: ColumnRange;
  /** Of one of several tables below each other, whose bytes these are alone. */
  readonly stretch?: Stretch;
  /** How the text is written that these bytes are a part of; not given: that is to be found. */
  readonly written?: DetectedEncoding;
}

/** The beginning of a table that is no text, such as a sheet of a workbook. */
export interface TableSample {
  readonly name: string;
  readonly table: TableHead;
  readonly columns?: ColumnRange;
  readonly stretch?: Stretch;
}

/** What a person or a mapping knows better than the look. */
export interface ReadingOverrides {
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: string | undefined;
  readonly records?: string | undefined;
  readonly headerRow?: number | undefined;
  readonly headerRows?: number | undefined;
  readonly firstDataRow?: number | undefined;
  /** The table stands on its side: its items stand below each other. False: it does not, whatever it looks like. */
  readonly turned?: boolean | undefined;
  /** False: columns of the same headers are no tables side by side. */
  readonly sideBySide?: boolean | undefined;
}

/** A file as it presents itself: how it is written, where its table is, its first records. */
export type Look = Layout & Appearance;

/** What is seen of a file beyond how it is written. */
interface Appearance {
  readonly encodingConfidence: number;
  /** One for each column, joined where the header has several rows; empty where there is none. */
  readonly headers: readonly string[];
  /** Rows above the header: titles, remarks. */
  readonly above: readonly (readonly string[])[];
  /** The first records below the header. */
  readonly records: readonly (readonly string[])[];
  readonly reasons: readonly Reason[];
  /** Columns, from 1, that say once more what others of the same record say. */
  readonly repeated: readonly number[];
  /** What the opening of the table found. */
  readonly found: readonly Cause[];
  /** All rows of the sample, as they stand: what a table is turned from. Empty where there are none. */
  readonly rows: readonly (readonly string[])[];
  /** The rows are all that there are. */
  readonly isWhole: boolean;
  /** The stretches of several tables that stand below each other; none where there is one. */
  readonly stretches: readonly Stretch[];
}

/** How many records are looked at to recognize columns, spread over the sample: a list may go city by city. */
const recordLimit = 400;
/** Rows in which the header is looked for. */
const tableLimit = 400;

/** Looks at samples as they are: who surveys a file or compares it looks at it and makes a plan, which looks again. */
const plainLooks = new WeakMap<Sample, Look | Cause>();

/** Looks at a file. Gives a cause where it cannot be read as a table at all. */
export function lookAt(sample: Sample, overrides: ReadingOverrides): Look | Cause {
  if (Object.values(overrides).some((value) => value !== undefined)) return lookBy(sample, overrides);
  const look = plainLooks.get(sample) ?? lookBy(sample, {});
  plainLooks.set(sample, look);
  return look;
}

/** No spreadsheet has more columns (ECMA-376 part 1, 18.3.1.73). */
const mostColumns = 16_384;

function lookBy(sample: Sample, overrides: ReadingOverrides): Look | Cause {
  const found = lookUpright(sample, overrides);
  if ('code' in found) return found;
  const count = found.headers.length;
  if (count > mostColumns) return cause('columns-too-many', { file: sample.name, count: String(count) });
  const look = sample.stretch === undefined ? found : stretchLook(found, sample.stretch);
  if (overrides.turned === true && look.json === null) return turnedLook(look);
  const isApart = overrides.sideBySide === false || look.sideBySide !== undefined;
  return isApart ? look : sideBySideLook(look);
}

/** The look at one of several tables below each other; rows are told as those of the source. */
function stretchLook(look: Look, stretch: Stretch): Look {
  const reasons = look.reasons.map((one) =>
    'row' in one.args
      ? ({ ...one, args: { ...one.args, row: Number(one.args.row) + stretch.rows } } as Reason)
      : one,
  );
  return { ...look, stretch, reasons };
}

/** What stands above the names of items, and beside it what stands above the values: no item of its own. */
const wordForItem = /^(?:項目|項目名|項目名称|項目名稱|欄位|欄位名稱|items?|fields?)$/i;

/** The look at a table that stands on its side, as if it were turned: its first column is the header. */
export function turnedLook(look: Look): Look {
  const turned = look.rows.flatMap((cells, i) => (cells.some((cell) => cell.trim() !== '') ? [i + 1] : []));
  const width = Math.max(0, ...look.rows.map((cells) => cells.length));
  const columnAt = (column: number) => turned.map((row) => (look.rows[row - 1]?.[column] ?? '').trim());
  const records = Array.from({ length: Math.max(0, width - 1) }, (_, i) => columnAt(i + 1));
  const [first = '', ...names] = columnAt(0);
  const isNaming = wordForItem.test(first);
  return {
    ...look,
    headerRow: 1,
    headerRows: 1,
    firstDataRow: 2,
    turned,
    headers: [isNaming ? '' : first, ...names],
    repeated: isNaming ? [1] : [],
    above: [],
    records: recordsAmong(records),
    reasons: [...look.reasons, reason('reason-turned')],
  };
}

/** The look at tables that stand beside each other under the same headers, as if they were one. */
function sideBySideLook(look: Look): Look {
  const sideBySide = look.json === null ? sideBySideIn(look.headers) : null;
  if (sideBySide === null) return look;
  return {
    ...look,
    sideBySide,
    headers: dealRow(look.headers, sideBySide)[0] ?? [],
    records: recordsAmong(look.records.flatMap((cells) => dealRow(cells, sideBySide))),
    rows: [],
    reasons: [...look.reasons, reason('reason-side-by-side', { count: sideBySide.tables.length })],
  };
}

function lookUpright(sample: Sample, overrides: ReadingOverrides): Look | Cause {
  if ('table' in sample) return lookAtTable(sample.table, sample, overrides);
  const { name, head, isWhole } = sample;
  const format = sniffFormat(head);
  const unreadable = causeOfFormat(format, name);
  if (unreadable) return unreadable;
  if (format === 'csv') return lookAtText(sample, overrides);
  const reader = Object.hasOwn(rowReaders, format)
    ? rowReaders[format as keyof typeof rowReaders]
    : undefined;
  if (!reader) return cause('format-unsupported', { file: name, found: format.toUpperCase() });
  const table = reader.look(head, isWhole, { file: name, ...overrides });
  return 'code' in table ? table : lookAtTable(table, sample, overrides);
}

function lookAtText(sample: ByteSample, overrides: ReadingOverrides): Look | Cause {
  const detected = sample.written ?? detectEncoding(sample.head);
  const encoding = overrides.encoding ?? detected.encoding;
  const repair = overrides.encoding === undefined ? detected.repair : null;
  const bytes = transcodeSample(sample.head, encoding);
  const { text } = decoderFor(bytes.encoding, repair).decode(bytes.bytes);
  const found = detectDialect(text);
  const dialect = { ...found.dialect, ...(overrides.delimiter ? { delimiter: overrides.delimiter } : {}) };
  const { rows: all, lines } = rowsOf(text, dialect, sample.isWhole);
  if (all.length === 0) return cause('file-empty', { file: sample.name });
  const { rows, ...beside } = rowsWithin(all, sample.columns);
  const { reasons, ...table } = tableIn(rows, overrides);
  return {
    format: 'csv',
    sheet: null,
    json: null,
    encoding,
    bom: detected.bom,
    repair,
    encodingConfidence: overrides.encoding === undefined ? detected.confidence : 1,
    delimiter: dialect.delimiter,
    newline: dialect.newline,
    ...beside,
    ...table,
    reasons: [detected.reason, found.reason, ...reasons],
    repeated: [],
    found: [],
    rows: rows.slice(0, tableLimit),
    isWhole: sample.isWhole && rows.length <= tableLimit,
    stretches: stretchesOf(tablesBelow(all), lines),
  };
}

function mergesWithin(
  merges: readonly CellBlock[] = [],
  range: ColumnRange | undefined,
): readonly CellBlock[] {
  if (range === undefined) return merges;
  const move = (column: number) => column - range.from + 1;
  return merges
    .filter(({ left }) => left >= range.from && left <= range.to)
    .map((block) => ({ ...block, left: move(block.left), right: move(block.right) }));
}

/** The rows of the columns that are looked at. */
function rowsWithin(
  all: Rows,
  range: ColumnRange | undefined,
): { readonly rows: Rows; readonly sideBySide?: SideBySide } {
  if (range === undefined) return { rows: all };
  const sideBySide = { columns: Math.max(...all.map((cells) => cells.length)), tables: [range] };
  return { rows: all.flatMap((cells) => dealRow(cells, sideBySide)), sideBySide };
}

/** Why there is no row in what was looked at: of JSON, an empty list, or a first record that ends further down. */
function withoutRows({ json }: TableHead, sample: Sample): Cause {
  const { name } = sample;
  if (json === null) return cause('file-empty', { file: name });
  return 'table' in sample || sample.isWhole
    ? cause('json-without-records', { file: name })
    : cause('json-record-too-long', { file: name });
}

function lookAtTable(table: TableHead, sample: Sample, overrides: ReadingOverrides): Look | Cause {
  const { format, sheet, json, encoding, bom, encodingConfidence, headers } = table;
  if (table.rows.length === 0) return withoutRows(table, sample);
  const { columns } = sample;
  const { rows, ...beside } = rowsWithin(table.rows, columns);
  const { reasons, ...place } = headers
    ? namedTable(headers, rows)
    : tableIn(rows, overrides, mergesWithin(table.merges, columns));
  return {
    format,
    sheet,
    json,
    encoding,
    bom,
    repair: null,
    encodingConfidence,
    delimiter: null,
    newline: null,
    ...beside,
    ...place,
    reasons: [...table.reasons, ...reasons],
    repeated: table.repeated ?? [],
    found: table.findings,
    rows: headers ? [] : rows.slice(0, tableLimit),
    isWhole: rows.length <= tableLimit,
    stretches: headers ? [] : stretchesOf(tablesBelow(table.rows), null),
  };
}

/** Where the table is among rows, and what of it is looked at. */
type TableInRows = Pick<
  Look,
  'headerRow' | 'headerRows' | 'firstDataRow' | 'headers' | 'above' | 'records' | 'reasons'
>;

type Rows = readonly (readonly string[])[];

function tableIn(rows: Rows, overrides: ReadingOverrides, merges: readonly CellBlock[] = []): TableInRows {
  const table = findTable(rows.slice(0, tableLimit), merges);
  const headerRow = overrides.headerRow ?? table.headerRow;
  const isMoved = headerRow !== table.headerRow;
  const headerRows = overrides.headerRows ?? (isMoved ? Math.min(1, headerRow) : table.headerRows);
  const firstDataRow =
    overrides.firstDataRow ?? (isMoved ? Math.max(1, headerRow + headerRows) : table.firstDataRow);
  return {
    headerRow,
    headerRows,
    firstDataRow,
    headers: isMoved ? plainHeaders(rows, headerRow, headerRows) : table.headers,
    above: rows.slice(0, Math.max(0, headerRow - 1)),
    records: recordsAmong(rows.slice(firstDataRow - 1)),
    reasons: table.reasons,
  };
}

/** A table of records that name their values: no row of it is a header. */
function namedTable(headers: readonly string[], rows: Rows): TableInRows {
  return {
    headerRow: 0,
    headerRows: 0,
    firstDataRow: 1,
    headers,
    above: [],
    records: recordsAmong(rows),
    reasons: [],
  };
}

function recordsAmong(rows: Rows): Rows {
  return spread(rows.filter((cells) => cells.some((cell) => cell.trim() !== '')));
}

/** The rows of a text, and the line in which each begins. */
function rowsOf(
  text: string,
  dialect: Dialect,
  isWhole: boolean,
): { readonly rows: string[][]; readonly lines: readonly number[] } {
  const rows: string[][] = [];
  const lines: number[] = [];
  splitRecords(text, dialect, (cells, line) => {
    rows.push(cells);
    lines.push(line);
  });
  // The last row of a sample that is cut may be half a row.
  if (!isWhole) rows.pop();
  return { rows, lines };
}

/**
 * @param starts rows, from 1, in which tables begin below the first one
 * @param lines the line in which each row begins, from 1; null where there are none
 */
function stretchesOf(starts: readonly number[], lines: readonly number[] | null): readonly Stretch[] {
  if (starts.length === 0) return [];
  return [1, ...starts].map((start, i) => ({
    rows: start - 1,
    lines: lines === null ? 0 : (lines[start - 1] ?? 1) - 1,
    to: starts[i] === undefined ? null : starts[i] - 1,
  }));
}

/** So many of the rows, evenly spread, in their order. */
function spread(rows: Rows): Rows {
  if (rows.length <= recordLimit) return rows;
  return Array.from(
    { length: recordLimit },
    (_, i) => rows[Math.floor((i * rows.length) / recordLimit)] ?? [],
  );
}

function plainHeaders(rows: Rows, headerRow: number, headerRows: number): string[] {
  const width = Math.max(...rows.map((cells) => cells.length));
  return Array.from({ length: width }, (_, i) =>
    headerRow === 0
      ? ''
      : rows
          .slice(headerRow - 1, headerRow - 1 + headerRows)
          .map((cells) => (cells[i] ?? '').trim())
          .filter((part) => part !== '')
          .join(' / '),
  );
}
