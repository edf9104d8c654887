import { type ByteRecord, cellText, isBegun, isTrimmed } from '../records/index.js';
import { isNoteMark, totals } from '../rules/index.js';

/**
 * Compiles a test of records in bytes: true only of rows that `compileRowKind` calls records.
 *
 * @param headers the header cells
 */
export function compileSureRecord(headers: readonly string[]): (record: ByteRecord) => boolean {
  const named = headers.findIndex((header) => header.trim() !== '');
  const name = headers[named]?.trim() ?? '';
  const nameBytes = new TextEncoder().encode(name);
  const mayBeTotal = (record: ByteRecord, column: number): boolean => {
    if (column >= record.count || record.from[column] === record.to[column]) return false;
    const first = record.bytes[record.from[column]!]!;
    if (isBegun(record, column) && !totalLeads.has(first)) return false;
    return totals.test(cellText(record, column));
  };
  const mayBeHeader = (record: ByteRecord): boolean => {
    if (named === -1 || named >= record.count) return false;
    const from = record.from[named]!;
    if (!isTrimmed(record, named)) return cellText(record, named).trim() === name;
    if (record.to[named]! - from !== nameBytes.length) return false;
    for (let i = 0; i < nameBytes.length; i += 1) if (record.bytes[from + i] !== nameBytes[i]) return false;
    return true;
  };
  const mayBeNoteMark = (record: ByteRecord, column: number): boolean =>
    record.to[column]! - record.from[column]! <= longestMark && isNoteMark(cellText(record, column));
  return (record) => {
    let filled = 0;
    let first = 0;
    for (let i = 0; i < record.count && filled < 3; i += 1) {
      if (!isBegun(record, i)) continue;
      if (filled === 0) first = i;
      filled += 1;
    }
    if (filled < 2 || (filled === 2 && mayBeNoteMark(record, first))) return false;
    return !mayBeTotal(record, 0) && !mayBeTotal(record, 1) && !mayBeHeader(record);
  };
}

/** Bytes of a cell that may be no more than the mark of a note. */
const longestMark = 32;

/** First bytes of 合, 総, 總 and 小. */
const totalLeads = new Set(['合', '総', '總', '小'].map((kanji) => new TextEncoder().encode(kanji)[0]));
