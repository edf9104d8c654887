export {
  type ByteRecord,
  cellText,
  cellTexts,
  charactersOf,
  emptyByteRecord,
  isBegun,
  isTrimmed,
  marks,
  widen,
} from './byte-record.js';
export { cellName, columnLetter, type Place } from './place.js';
export type { SourceRecord } from './record.js';
