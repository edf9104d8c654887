import { narrow } from '../text/index.js';

/** Reads a text as a date; null where it is none. */
export type ReadDate = (text: string) => string | null;

const perhapsDate =
  /^(?:[mtshr明大昭平令民]\D{0,2}\d|[㍻㍼㍽㍾㋿]|\d{4}[年/.-]\d|\d{1,2}\.\d{1,2}\.[mtshr]\d)/i;
/** More digits than any number has. */
const longestNumber = 400;
const number = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const nothing = /^[-‐‑–—―−ー－*＊]*$/;

/**
 * A cell in a form in which it is the same however the table was saved: widths, spaces, grouped and padded numbers and ways to
 * write a date make no difference. Empty where nothing is said.
 */
export function plainCell(source: string, readDate: ReadDate): string {
  const text = narrow(source.normalize('NFKC'))
    .replace(/[\s\u3000]+/g, '')
    .toLowerCase();
  if (nothing.test(text)) return '';
  if (text.length <= longestNumber && number.test(text)) return plainNumber(text);
  if (text.length <= 24 && perhapsDate.test(text)) return readDate(source.trim()) ?? text;
  return text;
}

/** `0054`, `54` and `54.0` are one number: workbooks lose the zeros. */
function plainNumber(text: string): string {
  const bare = text.replace(/^\+|,/g, '').replace(/^(-?)0+(?=\d)/, '$1');
  return bare.includes('.') ? bare.replace(/\.?0+$/, '') : bare;
}
