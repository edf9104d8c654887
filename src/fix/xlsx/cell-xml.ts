import type { XmlCell } from './sheet-cells.js';

/** What a cell is to hold: a text, or a number as it is written out. */
export type CellContent = { readonly text: string } | { readonly number: string };

/**
 * A cell with another content: a text within the cell itself (`inlineStr`), so that the table of shared texts stays as it
 * is (ECMA-376 part 1, 18.3.1.53).
 *
 * @param style number of its style; null: it has none
 */
export function cellXml({ reference, prefix }: XmlCell, content: CellContent, style: number | null): string {
  const s = style === null ? '' : ` s="${style}"`;
  const [type, inner] =
    'number' in content
      ? ['', `<${prefix}v>${content.number}</${prefix}v>`]
      : [
          ' t="inlineStr"',
          `<${prefix}is><${prefix}t xml:space="preserve">${xmlText(escaped(content.text))}</${prefix}t></${prefix}is>`,
        ];
  return `<${prefix}c r="${reference}"${s}${type}>${inner}</${prefix}c>`;
}

/** Text as XML has it. */
export function xmlText(text: string): string {
  return text.replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'));
}

/** What looks like an escape of the format is one no more (22.9.2.19). */
function escaped(text: string): string {
  return text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
}

/** Whether XML has all characters of a text (XML 1.0, 2.2), and gives its line ends back. */
export function isXmlText(text: string): boolean {
  return !/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(text);
}

const secondsADay = 86_400;
/** Day numbers of 1970-01-01, and of the first day that all spreadsheets agree about (1900-03-01). */
const [unixDay, agreedDay] = [25_569, 61];
const days1904 = 1462;

/** The number of a day in a workbook; null for what is no whole day, or none that it has. */
export function dayNumber(date: string, is1904: boolean): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  const day = Date.parse(`${date}T00:00:00Z`) / (1000 * secondsADay) + unixDay;
  if (!Number.isInteger(day) || day < agreedDay || (is1904 && day <= days1904)) return null;
  return String(is1904 ? day - days1904 : day);
}
