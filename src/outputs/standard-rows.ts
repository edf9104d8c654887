import type { Node } from '../nodes/index.js';
import { compileFlat } from './flat-values.js';
import type { Dataset, StandardColumn } from './node-format.js';
import type { OutputRemark } from './output-remark.js';

/**
 * Compiles nodes to rows of the standard layout: a text for each of its columns, empty where the node has no value. Values
 * that no column takes are told.
 */
export function compileStandardRow(
  { shape, columns }: Dataset,
  remark: (remark: OutputRemark) => void,
): (node: Node) => readonly string[] {
  const flatOf = compileFlat(shape);
  const paths = new Set(
    columns.flatMap(({ path, followers }) => [path, ...followers.map((one) => one.path)]),
  );
  return (node) => {
    const values = flatOf(node);
    for (const path of values.keys()) if (!paths.has(path)) remark('output-value-left-out');
    return columns.map((column) => {
      const own = (values.get(column.path ?? '')?.texts ?? []).map((text) => textIn(column, text));
      const behind = column.followers.flatMap(({ path, before, after }) =>
        (values.get(path)?.texts ?? []).map((text) => `${before}${text}${after}`),
      );
      const first = own.join(column.separator);
      return first === '' ? behind.join('').replace(/^-/, '') : first + behind.join('');
    });
  };
}

/** A value in the words of the standard: `有` of true, `09:00` of a time. */
function textIn({ words, isTime }: StandardColumn, text: string): string {
  if (isTime) return text.replace(/^(\d{2}:\d{2}):00$/, '$1');
  return Object.hasOwn(words, text) ? (words[text] ?? text) : text;
}
