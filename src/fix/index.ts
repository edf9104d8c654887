export type { Change, Left } from './change.js';
export {
  type ChangeListFormat,
  changeListFormats,
  type ListedChange,
  type OpenChangeList,
} from './change-list.js';
export { type FixedJson, fixJson, isMendableJson } from './json-fix.js';
export { driftedColumns } from './plan-drift.js';
export {
  type CellFix,
  compileRecordFix,
  type FixOptions,
  type FixRecord,
  type Hold,
  type RecordFix,
} from './record-fix.js';
export { compileTextFix, type FixedPiece, type TextPiece } from './text-fix.js';
export {
  type FixedWorkbook,
  fixWorkbook,
  mostRemarks,
  type RemarkText,
  type SheetToFix,
} from './workbook-fix.js';
