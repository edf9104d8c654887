import type { Node } from '../nodes/index.js';
import { compileFlat, type FlatValues } from './flat-values.js';
import type { Dataset, StandardColumn } from './node-format.js';
import type { TakeRemark } from './output-remark.js';

/**
 * Compiles nodes to rows of the standard layout: a text for each of its columns, empty where the node has no value. Values
 * that no column takes are told, and so are required columns that stay empty. Code and name of the publisher stand where the
 * nodes do not say them. Of several opening hours, for which the layout has one pair of columns, the note on hours tells.
 */
export function compileStandardRow(
  { shape, columns }: Dataset,
  remark: TakeRemark,
): (node: Node) => readonly string[] {
  const flatOf = compileFlat(shape);
  const paths = new Set(
    columns.flatMap(({ path, leader, followers }) => [
      path,
      leader,
      ...followers.map((one) => one.path),
      ...(isDate(path) ? dateParts.map((part) => partOf(path, part)) : []),
    ]),
  );
  const shares = sharesOf(columns);
  const cellsOf = compileHours(columns);
  return (node) => {
    const values = flatOf(node);
    for (const path of values.keys()) if (!paths.has(path)) remark('output-value-left-out');
    const texts = columns.map((column, i) => {
      const texts = values.get(column.path ?? '')?.texts ?? [];
      if (texts.length === 0 && isDate(column.path)) return lessThanDate(column.path, values);
      const own = texts.slice(...(shares[i] ?? [])).map((text) => textIn(column, text));
      const behind = column.followers.flatMap(({ path, before, after }) =>
        (values.get(path)?.texts ?? [])
          // 静岡市葵区 of a column has the ward that the address tells too.
          .filter((text) => before + after !== '' || !own.at(-1)?.endsWith(text))
          .map((text) => `${before}${text}${after}`),
      );
      const before = own.length === 1 ? (values.get(column.leader ?? '')?.texts[0] ?? '') : '';
      const first = before + own.join(column.separator);
      return first === '' ? behind.join('').replace(/^-/, '') : first + behind.join('');
    });
    return cellsOf(texts).map((text, i) => {
      const { header, ofPublisher, isRequired } = columns[i]!;
      if (text !== '') return text;
      if (ofPublisher !== null) remark('output-publisher-filled', header);
      else if (isRequired) remark('output-required-empty', header);
      return ofPublisher ?? '';
    });
  };
}

/** What nodes have of dates: their parts, where they are less than a day, and how they were written. */
const dateParts = ['年', '月', '日', '表記'];

function isDate(path: string | null): path is string {
  return path?.endsWith('標準型日付') ?? false;
}

function partOf(path: string, property: string): string {
  return path.slice(0, -'標準型日付'.length) + property;
}

/** A month or a year, as far as it was told; what cannot be read as either stands as it was written. */
function lessThanDate(path: string, values: FlatValues): string {
  const [year, month, , written = ''] = dateParts.map(
    (part) => values.get(partOf(path, part))?.texts.join(';') ?? '',
  );
  if (!/^\d{4}$/.test(year ?? '') || /[頃ころ約]/.test(written)) return written;
  return /^\d{1,2}$/.test(month ?? '') ? `${year}-${month?.padStart(2, '0')}` : `${year}`;
}

/** What stands between several values. */
const severalAt = ';';

/**
 * Moves hours that are several (`13:00;10:00` below 開始時間) to the note on hours, with their days where these are as many:
 * 火水木金 13:00-16:00、土日祝 10:00-16:00.
 */
function compileHours(columns: readonly StandardColumn[]): (texts: readonly string[]) => readonly string[] {
  const at = (property: string) =>
    columns.findIndex(
      ({ path }) => path !== null && /^[^>]*時間[^>]*>/.test(path) && path.endsWith(`>${property}`),
    );
  const [days, from, to, note] = [at('開催期日'), at('開始時間'), at('終了時間'), at('説明')];
  if (from < 0 || to < 0 || note < 0) return (texts) => texts;
  return (texts) => {
    const starts = (texts[from] ?? '').split(severalAt);
    const ends = (texts[to] ?? '').split(severalAt);
    if (starts.length < 2 || starts.length !== ends.length) return texts;
    const when = (texts[days] ?? '').split(severalAt);
    const hours = starts.map((start, i) => {
      const day = when.length === starts.length ? `${when[i]} ` : '';
      return `${day}${start}-${ends[i]}`;
    });
    const told = [hours.join('、'), texts[note]].filter((text) => text !== '').join('。');
    return texts.map((text, i) => (i === note ? told : i === from || i === to ? '' : text));
  };
}

/**
 * Which of the values at its path a column takes, as the arguments of `slice`: of several columns with one path each takes
 * one, and the last takes the rest, so that no value stands twice.
 */
function sharesOf(columns: readonly StandardColumn[]): readonly (readonly [number, number?])[] {
  return columns.map(({ path }, i) => {
    const before = columns.slice(0, i).filter((other) => other.path === path).length;
    const isLast = !columns.slice(i + 1).some((other) => other.path === path);
    return isLast ? [before] : [before, before + 1];
  });
}

/** A value in the words of the standard: `有` of true, `09:00` of a time. */
function textIn({ words, isTime }: StandardColumn, text: string): string {
  if (isTime) return text.replace(/^(\d{2}:\d{2}):00$/, '$1');
  return Object.hasOwn(words, text) ? (words[text] ?? text) : text;
}
