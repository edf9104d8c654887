import { type ByteRecord, cellText, isBegun, isTrimmed } from '../records/index.js';
import { totals } from '../rules/index.js';

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
  return (record) => {
    let filled = 0;
    for (let i = 0; i < record.count && filled < 2; i += 1) if (isBegun(record, i)) filled += 1;
    return filled === 2 && !mayBeTotal(record, 0) && !mayBeTotal(record, 1) && !mayBeHeader(record);
  };
}

/** First bytes of 合, 総, 總 and 小. */
const totalLeads = new Set(['合', '総', '總', '小'].map((kanji) => new TextEncoder().encode(kanji)[0]));
