import { findTable } from '../table.js';

/** A sheet as it is looked at: its name, and some hundreds of rows from the first one. */
export interface SheetSample {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly (readonly string[])[];
}

/** Which sheets are read, by their place in the workbook, and the names of those that are not. */
export interface ChosenSheets {
  readonly read: readonly number[];
  readonly left: readonly string[];
  readonly hidden: readonly string[];
}

/** Names of sheets that speak of the data or serve to enter it. */
const asideName =
  /表紙|目次|記入例|記入方法|記入要領|記載例|記載要領|入力例|入力方法|書き方|サンプル|凡例|注意|注記|説明|補足|選択肢|入力規則|プルダウン|リスト用|コード表|コード一覧|マスタ|定義|更新履歴|改訂履歴|封面|說明|附註|代碼表|填表|範例|^(?:readme|notes?|cover|index|codes?|lists?|master|how to fill in|export summary)$/i;

/** More columns than lists of codes and their meanings have. */
const wide = 4;

interface Look {
  readonly index: number;
  readonly name: string;
  readonly isHidden: boolean;
  readonly headers: readonly string[];
  readonly records: number;
}

/**
 * Chooses the sheets that are tables of data: the largest one, those with its header, and others that are wide enough to be
 * no list of codes. Covers, notes, examples and lists of codes are left, and hidden sheets are: what nobody sees was hardly
 * meant to be published. A workbook whose sheets are all hidden, or all of such names, is read all the same.
 */
export function chooseSheets(sheets: readonly SheetSample[]): ChosenSheets {
  const tables = sheets.map(lookAt).filter((look): look is Look => look !== null);
  const seen = preferred(tables, ({ isHidden }) => !isHidden);
  const candidates = preferred(seen, ({ name }) => !asideName.test(name.trim()));
  const main = candidates.reduce<Look | null>(
    (best, look) => (sizeOf(look) > sizeOf(best) ? look : best),
    null,
  );
  const read = candidates.filter((look) => look === main || isLike(look, main) || isWide(look));
  const indexes = new Set(read.map(({ index }) => index));
  const others = sheets.filter((sheet, index) => !indexes.has(index) && sheet.rows.length > 0);
  return {
    read: [...indexes],
    left: others.filter(({ isHidden }) => !isHidden).map(({ name }) => name),
    hidden: others.filter(({ isHidden }) => isHidden).map(({ name }) => name),
  };
}

function preferred<T>(all: readonly T[], isPreferred: (one: T) => boolean): readonly T[] {
  const some = all.filter(isPreferred);
  return some.length > 0 ? some : all;
}

/** Null where a sheet is no table. */
function lookAt({ name, isHidden, rows }: SheetSample, index: number): Look | null {
  const table = findTable(rows);
  const records = rows.slice(table.firstDataRow - 1).filter((row) => row.some((cell) => cell.trim() !== ''));
  const filled = Math.max(0, ...records.map((row) => row.filter((cell) => cell.trim() !== '').length));
  if (table.columns < 2 || filled < 2) return null;
  const headers = table.headers.filter((header) => header !== '');
  if (table.headerRow > 0 && headers.length < 2) return null;
  return { index, name, isHidden, headers, records: records.length };
}

function sizeOf(look: Look | null): number {
  return look === null ? -1 : look.headers.length * look.records;
}

function isWide({ headers, records }: Look): boolean {
  return headers.length >= wide && records >= 1;
}

function isLike(look: Look, main: Look | null): boolean {
  const common = look.headers.filter((header) => main?.headers.includes(header)).length;
  return common > 0 && common >= 0.6 * look.headers.length;
}
