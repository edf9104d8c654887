export {
  type ByteRecord,
  beginPiece,
  cellText,
  cellTexts,
  charactersOf,
  emptyByteRecord,
  hasDoubledQuotes,
  isBegun,
  isTrimmed,
  widen,
} from './byte-record.js';
export { areEqual, copyBytes, hashBytes, viewOf } from './copy-bytes.js';
export { cellName, columnLetter, type Place, type Span } from './place.js';
export type { SourceRecord } from './record.js';
export { spanOfCell } from './span-of-cell.js';
