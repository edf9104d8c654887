import type { Cause } from '../findings/index.js';
import { UnreadableSource } from './cut.js';
import type { SourceRows } from './rows.js';
import { BadWorkbook, causeOfTrouble } from './workbook/bad-workbook.js';
import type { Sheet, Workbook } from './workbook/workbook.js';

/** Formats of workbooks: several tables in one file, each on a sheet. */
export type WorkbookFormat = Workbook['format'];

/**
 * Opens a workbook that is held in memory; its sheets are unpacked only while they are read. Gives a cause where it cannot
 * be read; where a sheet cannot, what reads it throws UnreadableSource.
 *
 * @param file its name, for causes
 */
export async function openWorkbook(
  bytes: Uint8Array,
  format: WorkbookFormat,
  file: string,
): Promise<Workbook | Cause> {
  try {
    const workbook = await openers[format](bytes);
    if (workbook.sheets.length === 0) throw new BadWorkbook('workbook-damaged', 'it has no sheet');
    return { ...workbook, sheets: workbook.sheets.map((sheet) => guarded(sheet, file)) };
  } catch (error) {
    return causeOfTrouble(error, file);
  }
}

/** Loaded when they are asked for: most files are no workbooks. */
const openers: Readonly<Record<WorkbookFormat, (bytes: Uint8Array) => Promise<Workbook>>> = {
  xlsx: async (bytes) => (await import('./xlsx/open-xlsx.js')).openXlsx(bytes),
  ods: async (bytes) => (await import('./ods/open-ods.js')).openOds(bytes),
  xls: async (bytes) => (await import('./xls/open-xls.js')).openXls(bytes),
};

/** A sheet whose troubles are told with the name of its file. */
function guarded(sheet: Sheet, file: string): Sheet {
  return {
    ...sheet,
    causes: () => {
      try {
        return sheet.causes();
      } catch (error) {
        throw new UnreadableSource(causeOfTrouble(error, file));
      }
    },
    *rows(firstDataRow): Generator<SourceRows> {
      try {
        yield* sheet.rows(firstDataRow);
      } catch (error) {
        throw new UnreadableSource(causeOfTrouble(error, file));
      }
    },
  };
}
