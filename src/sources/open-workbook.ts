import type { Cause } from '../findings/index.js';
import { causeOfTrouble } from './workbook/bad-workbook.js';
import type { Workbook } from './workbook/workbook.js';

/** Formats of workbooks: several tables in one file, each on a sheet. */
export type WorkbookFormat = Workbook['format'];

/**
 * Opens a workbook that is held in memory; its sheets are unpacked only while they are read. Gives a cause where it cannot
 * be read.
 *
 * @param file its name, for causes
 */
export async function openWorkbook(
  bytes: Uint8Array,
  format: WorkbookFormat,
  file: string,
): Promise<Workbook | Cause> {
  try {
    return await openers[format](bytes);
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
