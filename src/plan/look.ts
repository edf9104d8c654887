import { type Cause, cause } from '../findings/index.js';
import {
  causeOfFormat,
  type Dialect,
  decoderFor,
  detectDialect,
  detectEncoding,
  type Encoding,
  findTable,
  sniffFormat,
  splitRecords,
  transcodeSample,
} from '../sources/index.js';
import type { Layout } from './plan.js';

/** What the host gives to look at: the beginning of the file, and whether that is all of it. */
export interface Sample {
  readonly name: string;
  readonly head: Uint8Array;
  readonly isWhole: boolean;
}

/** What a person or a mapping knows better than the look. */
export interface ReadingOverrides {
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: string | undefined;
  readonly headerRow?: number | undefined;
  readonly headerRows?: number | undefined;
  readonly firstDataRow?: number | undefined;
}

/** A file as it presents itself: how it is written, where its table is, its first records. */
export interface Look extends Layout {
  readonly encodingConfidence: number;
  /** One for each column, joined where the header has several rows; empty where there is none. */
  readonly headers: readonly string[];
  /** Rows above the header: titles, remarks. */
  readonly above: readonly (readonly string[])[];
  /** The first records below the header. */
  readonly records: readonly (readonly string[])[];
  readonly reasons: readonly string[];
}

/** How many records are looked at to recognize columns, spread over the sample: a list may go city by city. */
const recordLimit = 400;
/** Rows in which the header is looked for. */
const tableLimit = 400;

/** Looks at a file. Gives a cause where it cannot be read as a table at all. */
export function lookAt(sample: Sample, overrides: ReadingOverrides): Look | Cause {
  const format = sniffFormat(sample.head);
  const unreadable = causeOfFormat(format, sample.name);
  if (unreadable) return unreadable;
  if (format !== 'csv')
    return cause('format-unsupported', { file: sample.name, found: format.toUpperCase() });
  const detected = detectEncoding(sample.head);
  const encoding = overrides.encoding ?? detected.encoding;
  const repair = overrides.encoding === undefined ? detected.repair : null;
  const bytes = transcodeSample(sample.head, encoding);
  const { text } = decoderFor(bytes.encoding, repair).decode(bytes.bytes);
  const found = detectDialect(text);
  const dialect = { ...found.dialect, ...(overrides.delimiter ? { delimiter: overrides.delimiter } : {}) };
  const rows = rowsOf(text, dialect, sample.isWhole);
  if (rows.length === 0) return cause('file-empty', { file: sample.name });
  const table = findTable(rows.slice(0, tableLimit));
  const headerRow = overrides.headerRow ?? table.headerRow;
  const headerRows = overrides.headerRows ?? (overrides.headerRow === undefined ? table.headerRows : 1);
  const firstDataRow =
    overrides.firstDataRow ??
    (overrides.headerRow === undefined ? table.firstDataRow : headerRow + headerRows);
  const isMoved = overrides.headerRow !== undefined && overrides.headerRow !== table.headerRow;
  return {
    encoding,
    bom: detected.bom,
    repair,
    encodingConfidence: overrides.encoding === undefined ? detected.confidence : 1,
    delimiter: dialect.delimiter,
    newline: dialect.newline,
    headerRow,
    headerRows,
    firstDataRow,
    headers: isMoved ? plainHeaders(rows, headerRow, headerRows) : table.headers,
    above: rows.slice(0, Math.max(0, headerRow - 1)),
    records: spread(rows.slice(firstDataRow - 1).filter((cells) => cells.some((cell) => cell.trim() !== ''))),
    reasons: [detected.evidence, found.evidence, table.evidence],
  };
}

function rowsOf(text: string, dialect: Dialect, isWhole: boolean): string[][] {
  const rows: string[][] = [];
  splitRecords(text, dialect, (cells) => rows.push(cells));
  // The last row of a sample that is cut may be half a row.
  if (!isWhole) rows.pop();
  return rows;
}

/** So many of the rows, evenly spread, in their order. */
function spread(rows: readonly string[][]): readonly string[][] {
  if (rows.length <= recordLimit) return rows;
  return Array.from(
    { length: recordLimit },
    (_, i) => rows[Math.floor((i * rows.length) / recordLimit)] ?? [],
  );
}

function plainHeaders(rows: readonly string[][], headerRow: number, headerRows: number): string[] {
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
