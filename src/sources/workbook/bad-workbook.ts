import { type Cause, cause } from '../../findings/index.js';
import { UnreadableSource } from '../cut.js';

/** Why a workbook cannot be read. */
export type WorkbookTrouble =
  | 'workbook-binary'
  | 'workbook-damaged'
  | 'workbook-encrypted'
  | 'workbook-other-content'
  | 'workbook-too-large'
  | 'workbook-with-entities';

/** Thrown deep within a workbook, where its name is not known; `reason` is technical. */
export class BadWorkbook extends Error {
  constructor(
    readonly trouble: WorkbookTrouble,
    readonly reason = '',
  ) {
    super(reason || trouble);
  }
}

/** What an error means to the reader of a workbook; what is no trouble of the workbook is thrown on. */
export function causeOfTrouble(error: unknown, file: string): Cause {
  if (error instanceof UnreadableSource) return error.why;
  if (!(error instanceof BadWorkbook)) throw error;
  switch (error.trouble) {
    case 'workbook-binary':
    case 'workbook-encrypted':
    case 'workbook-other-content':
      return cause(error.trouble, { file });
    default:
      return cause(error.trouble, { file, reason: error.reason });
  }
}
