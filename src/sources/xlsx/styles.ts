import { builtInFormats, compileCellFormat } from '../workbook/cell-format.js';
import type { WriteNumber } from '../workbook/plain-number.js';
import { scanXml } from '../workbook/xml.js';

/** How the numbers of cells are written, by the number of their style. Null: as they stand. */
export type Styles = readonly (WriteNumber | null)[];

/** Reads the number formats of the styles of cells (ECMA-376 part 1, 18.8.10 and 18.8.31). */
export function readStyles(pieces: Iterable<Uint8Array>, is1904: boolean): Styles {
  const patterns = new Map<number, string>();
  const ids: number[] = [];
  const scanner = scanXml(pieces);
  let isOfCells = false;
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    const name = scanner.name();
    if (name === 'cellXfs') isOfCells = token === 'open';
    if (token !== 'open') continue;
    if (name === 'numFmt')
      patterns.set(Number(scanner.attribute('numFmtId')), scanner.attribute('formatCode') ?? '');
    else if (name === 'xf' && isOfCells) ids.push(Number(scanner.attribute('numFmtId') ?? 0));
  }
  const writers = new Map<number, WriteNumber | null>();
  return ids.map((id) => {
    const known = writers.get(id);
    if (known !== undefined) return known;
    const pattern = patterns.get(id) ?? builtInFormats[id] ?? 'General';
    const writer = /^(?:general|@)$/i.test(pattern) ? null : compileCellFormat(pattern, is1904);
    writers.set(id, writer);
    return writer;
  });
}
