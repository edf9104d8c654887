/** By UTF-16 unit, the unit that it counts as; 0 of those that count as themselves. */
export type UnitTable = Uint16Array;

/**
 * Makes a table of units that count as others.
 *
 * @param pairs signs of the basic plane, and the sign that they count as
 */
export function unitTable(pairs: Iterable<readonly [signs: string, form: string]>): UnitTable {
  const table = new Uint16Array(0x10000);
  for (const [signs, form] of pairs) {
    for (let at = 0; at < signs.length; at += 1) table[signs.charCodeAt(at)] = form.charCodeAt(0);
  }
  return table;
}

/** Units that are put together at once: there is a limit to how many arguments a call may have. */
const atOnce = 4096;

/** A text with its units replaced by a table; without any, the same text. */
export function mapUnits(text: string, table: UnitTable): string {
  const first = firstOf(text, table);
  if (first < 0) return text;
  if (text.length <= atOnce) return mapped(text, 0, text.length, table);
  let all = text.slice(0, first);
  for (let at = first; at < text.length; at += atOnce)
    all += mapped(text, at, Math.min(at + atOnce, text.length), table);
  return all;
}

function firstOf(text: string, table: UnitTable): number {
  for (let at = 0; at < text.length; at += 1) if (table[text.charCodeAt(at)] !== 0) return at;
  return -1;
}

function mapped(text: string, from: number, to: number, table: UnitTable): string {
  const units: number[] = [];
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    units.push(table[unit] || unit);
  }
  return String.fromCharCode(...units);
}
