import type { Node } from '../nodes/index.js';
import { compileFlat } from './flat-values.js';
import type { Dataset, StandardColumn } from './node-format.js';
import type { TakeRemark } from './output-remark.js';

/**
 * Compiles nodes to rows of the standard layout: a text for each of its columns, empty where the node has no value. Values
 * that no column takes are told.
 */
export function compileStandardRow(
  { shape, columns }: Dataset,
  remark: TakeRemark,
): (node: Node) => readonly string[] {
  const flatOf = compileFlat(shape);
  const paths = new Set(
    columns.flatMap(({ path, followers }) => [path, ...followers.map((one) => one.path)]),
  );
  const shares = sharesOf(columns);
  return (node) => {
    const values = flatOf(node);
    for (const path of values.keys()) if (!paths.has(path)) remark('output-value-left-out');
    return columns.map((column, i) => {
      const texts = values.get(column.path ?? '')?.texts ?? [];
      const own = texts.slice(...(shares[i] ?? [])).map((text) => textIn(column, text));
      const behind = column.followers.flatMap(({ path, before, after }) =>
        (values.get(path)?.texts ?? []).map((text) => `${before}${text}${after}`),
      );
      const first = own.join(column.separator);
      return first === '' ? behind.join('').replace(/^-/, '') : first + behind.join('');
    });
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
