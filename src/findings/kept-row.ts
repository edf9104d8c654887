import { detach } from '../text/index.js';

/** A row of the source as it stands, kept to show a finding among its neighbours. */
export interface KeptRow {
  readonly row: number;
  /** Missing where the source has no lines. */
  readonly line?: number;
  /** The cells in the order of the columns, long ones cut; null: it must not be shown. */
  readonly cells: readonly (string | null)[];
  /** Latitude and longitude of the record, in degrees, where it has them. */
  readonly point?: readonly [lat: number, lon: number];
}

/** So many rows are kept of each cause: the first ones. */
export const keptRowLimit = 10;
/** Columns and characters that are kept of a row: enough to find it again by eye. */
export const keptColumns = 100;
const keptCharacters = 80;

/** A cell as it is kept. */
export function keptCell(text: string): string {
  if (text.length <= keptCharacters) return detach(text);
  const cut = text.slice(0, keptCharacters - 1);
  return `${isHighSurrogate(cut.charCodeAt(cut.length - 1)) ? cut.slice(0, -1) : cut}…`;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** The same row where the piece that it stands in begins so many rows and lines later. */
export function shiftRow(kept: KeptRow, rows: number, lines: number): KeptRow {
  return {
    ...kept,
    row: kept.row + rows,
    ...(kept.line === undefined ? {} : { line: kept.line + lines }),
  };
}
