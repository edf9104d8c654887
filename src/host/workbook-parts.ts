import { type Cause, cause, reason } from '../findings/index.js';
import type { TableSample } from '../plan/index.js';
import {
  chooseSheets,
  openWorkbook,
  type Sheet,
  sniffFormat,
  type TableHead,
  UnreadableSource,
  type Workbook,
  type WorkbookFormat,
} from '../sources/index.js';
import { rowChunksOf, wholeRowsOf } from './chunks.js';
import type { PartChoice } from './part-choice.js';
import type { SourceFile } from './source-file.js';
import type { SourcePart } from './source-part.js';
import { stretchOfHead, stretchOfRows } from './stretches.js';
import { areasIn, chosenAreas, type TableArea } from './tables-in.js';

/** Rows and characters of a sheet that are looked at to decide how it is read. */
const headRows = 600;
const headCharacters = 1024 * 1024;
/** Larger files are no workbooks that anybody could open. */
const largest = 1024 * 1024 * 1024;

/**
 * Opens the sheets of a workbook that are tables, in order. The file is held in memory as it is, packed; sheets are unpacked
 * while they are read.
 */
export async function* workbookParts(
  source: SourceFile,
  choice: PartChoice,
): AsyncGenerator<SourcePart | Cause> {
  try {
    yield* partsOf(source, choice);
  } catch (error) {
    if (!(error instanceof UnreadableSource)) throw error;
    yield error.why;
  } finally {
    await source.close();
  }
}

async function* partsOf(source: SourceFile, choice: PartChoice): AsyncGenerator<SourcePart | Cause> {
  const file = source.sample.name;
  const bytes = await bytesOf(source);
  const workbook = await openWorkbook(bytes, sniffFormat(source.sample.head) as WorkbookFormat, file);
  if ('code' in workbook) {
    yield workbook;
    return;
  }
  const about = await source.conclude();
  const chosen = sheetsOf(workbook, choice.sheet, file);
  if ('code' in chosen) {
    yield chosen;
    return;
  }
  for (const [i, sheet] of chosen.sheets.entries()) {
    const findings = [...(i === 0 ? chosen.causes : []), ...sheet.causes()];
    const sample = { name: file, table: headOf(workbook, sheet, findings) };
    const name = chosen.sheets.length > 1 ? sheet.name : null;
    const part: SourcePart = {
      path: source.path,
      part: name,
      sample,
      pieces: null,
      chunks: ({ firstDataRow, turned }) =>
        turned === undefined ? rowChunksOf(sheet.rows(firstDataRow)) : wholeRowsOf(sheet.rows(firstDataRow)),
      conclude: async () => about,
      close: async () => {},
    };
    const areas = areasIn(sample, choice);
    const tables = chosenAreas(areas, choice);
    if ('code' in tables) yield tables;
    else if (areas.length < 2) yield part;
    else
      for (const { area, number } of tables) {
        const own = tables.length > 1 ? String(number) : null;
        yield {
          ...tableOf(part, sample, sheet, area),
          part: [name, own].filter((one) => one !== null).join('-') || null,
        };
      }
  }
}

/** The beginning of one of several tables of a sheet; not given: of the only one. */
export function sampleOf(sample: TableSample, area: TableArea | undefined): TableSample {
  if (area === undefined) return sample;
  if ('columns' in area) return { ...sample, columns: area.columns };
  const { stretch } = area;
  return { ...sample, table: stretchOfHead(sample.table, stretch), stretch };
}

/** One of several tables of a sheet. */
function tableOf(part: SourcePart, sample: TableSample, sheet: Sheet, area: TableArea): SourcePart {
  const own = { ...part, sample: sampleOf(sample, area) };
  if ('columns' in area) return own;
  const { stretch } = area;
  return {
    ...own,
    chunks: ({ firstDataRow, turned }) => {
      const rows = stretchOfRows(sheet.rows(stretch.rows + firstDataRow), stretch);
      return turned === undefined ? rowChunksOf(rows) : wholeRowsOf(rows);
    },
  };
}

/** All bytes of a workbook. Throws UnreadableSource where it is too large to be held. */
export async function bytesOf(source: SourceFile): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let total = 0;
  for await (const piece of source.pieces()) {
    total += piece.length;
    if (total > largest) {
      const reason = `more than ${largest} bytes`;
      throw new UnreadableSource(cause('workbook-too-large', { file: source.sample.name, reason }));
    }
    pieces.push(Buffer.from(piece));
  }
  return Buffer.concat(pieces);
}

export interface Chosen {
  readonly sheets: readonly Sheet[];
  /** What is to be said of the workbook. */
  readonly causes: readonly Cause[];
}

/** The sheets of a workbook that are tables, or the one that is wanted. */
export function sheetsOf({ sheets }: Workbook, wanted: PartChoice['sheet'], file: string): Chosen | Cause {
  const names = sheets.map(({ name }) => name).join(', ');
  if (wanted !== undefined) {
    const value = String(wanted);
    const named = sheets.find(({ name }) => name === value);
    const numbered = /^[1-9]\d*$/.test(value) ? sheets[Number(value) - 1] : undefined;
    const sheet = typeof wanted === 'number' ? numbered : (named ?? numbered);
    return sheet ? { sheets: [sheet], causes: [] } : cause('sheet-not-found', { value, names });
  }
  const { read, left, hidden } = chooseSheets(
    sheets.map((sheet) => ({ name: sheet.name, isHidden: sheet.isHidden, rows: firstRows(sheet) })),
  );
  if (read.length === 0) return cause('workbook-without-table', { file, names });
  return {
    sheets: read.map((index) => sheets[index]!),
    causes: [
      ...(hidden.length > 0 ? [cause('sheets-hidden', { names: hidden.join(', ') })] : []),
      ...(left.length > 0 ? [cause('sheets-left', { names: left.join(', ') })] : []),
    ],
  };
}

/** The beginning of a sheet, for the look at it. */
export function headOf({ format }: Workbook, sheet: Sheet, findings: readonly Cause[]): TableHead {
  return {
    format,
    sheet: sheet.name,
    json: null,
    encoding: null,
    bom: false,
    encodingConfidence: 1,
    headers: null,
    rows: firstRows(sheet),
    ...(sheet.merges === undefined ? {} : { merges: sheet.merges() }),
    reasons: [reason('reason-sheet', { sheet: sheet.name })],
    findings,
  };
}

function firstRows(sheet: Sheet): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  let characters = 0;
  for (const batch of sheet.rows(Number.POSITIVE_INFINITY)) {
    for (const row of batch.rows) {
      characters += row.reduce((sum, cell) => sum + cell.length, 0);
      if (rows.length >= headRows || characters > headCharacters) return rows;
      rows.push(row);
    }
  }
  return rows;
}
