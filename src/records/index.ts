export { cellName, columnLetter, type Place } from './place.js';
export type { SourceRecord } from './record.js';
