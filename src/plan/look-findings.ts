import { type Cause, cause, type Finding } from '../findings/index.js';
import type { Place } from '../records/index.js';
import type { Look } from './look.js';

/** Encodings that are less sure than this are said. */
const sureEncoding = 0.6;

/** A cause with its place in the header; `column` is counted from 1, null for the whole. */
export function placedInHeader(found: Cause, column: number | null, look: Look): Finding {
  const place = placeOfHeader(look);
  if (column === null) return { ...found, place };
  return { ...found, place: { ...place, column, header: look.headers[column - 1] ?? '' } };
}

/** Where a header stands that is a row; columns of other sources are named, not placed. */
function placeOfHeader(look: Look): Place {
  const row = Math.max(1, look.headerRow);
  if (look.format === 'csv') return { row, line: row };
  return look.headerRow === 0 ? {} : { row };
}

/** What the look at a file found: how it is written, and what is wrong with its header. */
export function lookFindings(look: Look): readonly Finding[] {
  const place = look.format === 'csv' ? { row: 1, line: 1 } : {};
  const findings: Finding[] = look.found.map((found) => ({ ...found, place: {} }));
  if (look.repair !== null) findings.push({ ...cause('mojibake-repaired', { found: look.repair }), place });
  if (look.encoding !== null && look.encodingConfidence < sureEncoding)
    findings.push({ ...cause('encoding-assumed', { found: look.encoding }), place });
  return look.headerRow === 0 ? findings : [...findings, ...headerFindings(look)];
}

/** A table has to be so wide to stand twice; one header that stands twice is only that. */
const narrowest = 2;

/** The columns in which each of several tables begins that stand beside each other under the same headers, from 1. */
function tablesSideBySide(headers: readonly string[]): readonly number[] {
  const filled = headers.flatMap((header, i) => (header === '' ? [] : [{ header, column: i + 1 }]));
  const width = filled.findIndex(({ header }, i) => i > 0 && header === filled[0]?.header);
  if (width < narrowest || filled.length % width !== 0) return [];
  if (filled.some(({ header }, i) => header !== filled[i % width]?.header)) return [];
  return filled.filter((_, i) => i % width === 0).map(({ column }) => column);
}

function headerFindings(look: Look): readonly Finding[] {
  const starts = tablesSideBySide(look.headers);
  if (starts.length > 1) {
    const part = [...new Set(look.headers.filter((header) => header !== ''))].join(', ');
    const count = String(starts.length);
    return [placedInHeader(cause('tables-side-by-side', { count, part }), starts[1] ?? null, look)];
  }
  const findings: Finding[] = [];
  for (const [i, header] of look.headers.entries()) {
    const column = i + 1;
    if (header === '') {
      const isUsed =
        !look.repeated.includes(column) && look.records.some((cells) => (cells[i] ?? '').trim() !== '');
      if (isUsed) findings.push(placedInHeader(cause('header-empty', {}), column, look));
      continue;
    }
    const same = look.headers.flatMap((other, at) => (other === header ? [at] : []));
    if (same[1] !== i) continue;
    findings.push(
      placedInHeader(cause('header-duplicate', { header, count: String(same.length) }), column, look),
    );
  }
  return findings;
}
