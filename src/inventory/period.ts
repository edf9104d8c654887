import type { ReadDate } from './plain-cell.js';

const edge = '(?<![\\d.])';
const end = '(?!\\d|\\.\\d)';
const year = '((?:19|20)\\d{2})';
const month = '(0[1-9]|1[0-2])';
const day = '(0[1-9]|[12]\\d|3[01])';
const digital: readonly RegExp[] = [
  new RegExp(`${edge}${year}[-_./]?${month}[-_./]?${day}${end}`),
  new RegExp(`${edge}${year}[-_./]?${month}${end}`),
];
const spoken = new RegExp(`${edge}${year}年(?:度|\\s*\\d{1,2}月(?:\\s*\\d{1,2}日)?)?`);
// M stands for metres rather than for 明治: ㎡ is m2.
const era =
  /(?:明治|大正|昭和|平成|令和|民國|(?<![A-Za-z])[TSHRtshr](?=\d{1,2}(?!\d)))\s*(?:元|\d{1,3})(?:年(?:度|\d{1,2}月(?:\d{1,2}日)?)?|[.-]\d{1,2}[.-]\d{1,2})?/;
const minguo =
  /(?<!\d)1[01]\d(?:年(?:\d{1,2}月(?:\d{1,2}日)?)?|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d))/;
const alone = new RegExp(`${edge}${year}${end}`);

/**
 * What a table is of, by the name of its file and the title above it: a year, a month, a day, or a financial year of Japan as
 * an interval (`2023-04-01/2024-03-31`). Null where nothing tells.
 *
 * @param texts the likeliest first
 */
export function periodOf(texts: readonly string[], readDate: ReadDate): string | null {
  for (const text of texts) {
    const period = periodIn(text.normalize('NFKC'), readDate);
    if (period !== null) return period;
  }
  return null;
}

function periodIn(text: string, readDate: ReadDate): string | null {
  for (const pattern of digital) {
    const found = pattern.exec(text);
    if (found) return found.slice(1).join('-');
  }
  for (const pattern of [spoken, era, minguo]) {
    const found = pattern.exec(text)?.[0];
    const read = found === undefined ? null : readDate(withYear(found));
    if (read !== null && /^\d{4}/.test(read)) return read;
  }
  return alone.exec(text)?.[1] ?? null;
}

/** `R5` and `平成30` are read as years. */
function withYear(text: string): string {
  return /年|[.-]|\d{7}/.test(text) ? text : `${text}年`;
}
