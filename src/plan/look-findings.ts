import { type Cause, cause, type Finding } from '../findings/index.js';
import type { Place } from '../records/index.js';
import type { Look } from './look.js';
import type { Stretch } from './plan.js';
import { rangeName } from './side-by-side.js';

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
  // Of tables side by side each row of the source is several rows: the first is the first table's.
  const tables = look.sideBySide?.tables.length ?? 1;
  const row = (Math.max(1, look.headerRow) - 1) * tables + 1;
  if (look.format === 'csv') return { row, line: Math.max(1, look.headerRow) };
  return look.headerRow === 0 ? {} : { row };
}

/** What the look at a file found: how it is written, and what is wrong with its header. */
export function lookFindings(look: Look): readonly Finding[] {
  const place = look.format === 'csv' ? { row: 1, line: 1 } : {};
  const findings: Finding[] = look.found.map((found) => ({ ...found, place: {} }));
  if (look.repair !== null) findings.push({ ...cause('mojibake-repaired', { found: look.repair }), place });
  if (look.encoding !== null && look.encodingConfidence < sureEncoding)
    findings.push({ ...cause('encoding-assumed', { found: look.encoding }), place });
  const tables = look.sideBySide?.tables ?? [];
  if (tables.length === 1)
    findings.push({ ...cause('tables-apart', { part: rangeName(tables[0]!) }), place: {} });
  if (look.stretch !== undefined)
    findings.push({ ...cause('tables-below', { part: rowsName(look.stretch) }), place: {} });
  if (tables.length > 1) findings.push(besideFinding(tables.length, look));
  return look.headerRow === 0 ? findings : [...findings, ...headerFindings(look)];
}

/** Rows as people write them: `5–12`. */
function rowsName({ rows, to }: Stretch): string {
  return `${rows + 1}–${to ?? ''}`;
}

function besideFinding(count: number, look: Look): Finding {
  const part = look.headers.filter((header) => header !== '').join(', ');
  const { row = 1, ...place } = placeOfHeader(look);
  // The header of the second table.
  return {
    ...cause('tables-side-by-side', { count: String(count), part }),
    place: { row: row + 1, ...place, column: 1 },
  };
}

function headerFindings(look: Look): readonly Finding[] {
  const findings: Finding[] = [];
  const places = new Map<string, number[]>();
  for (const [i, header] of look.headers.entries()) {
    const known = places.get(header);
    if (known === undefined) places.set(header, [i]);
    else known.push(i);
  }
  for (const [i, header] of look.headers.entries()) {
    const column = i + 1;
    if (header === '') {
      const isUsed =
        !look.repeated.includes(column) && look.records.some((cells) => (cells[i] ?? '').trim() !== '');
      if (isUsed) findings.push(placedInHeader(cause('header-empty', {}), column, look));
      continue;
    }
    const same = places.get(header) ?? [];
    if (same[1] !== i) continue;
    findings.push(
      placedInHeader(cause('header-duplicate', { header, count: String(same.length) }), column, look),
    );
  }
  return findings;
}
