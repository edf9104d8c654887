import { cause } from '../findings/index.js';
import type { Knowledge, Plan, RowLayout } from '../plan/index.js';
import { placeInSource } from '../run/place-in-source.js';
import { type LeafRange, leafRangesOf, type SourceRows } from '../sources/index.js';
import type { ListedChange } from './change-list.js';
import { compileRecordFix, type FixOptions, type Hold } from './record-fix.js';

/** A JSON text, mended. */
export interface FixedJson {
  readonly text: string;
  readonly changes: readonly ListedChange[];
  readonly rows: number;
}

/** Shapes of JSON whose records stand one after another in the text. */
const mendable: ReadonlySet<string> = new Set(['objects', 'lines', 'arrays']);

/** Whether a JSON text of a plan can be mended where its values stand: not nodes, and not lists of columns. */
export function isMendableJson({ format, json }: Plan): boolean {
  return json !== null && format !== 'jsonld' && mendable.has(json.shape);
}

/**
 * Mends a JSON text where its values stand: only they are written anew, each as the kind of value that it was; everything
 * between them is left as it is.
 *
 * @param text sound JSON
 * @param batches its rows, as they are read
 */
export function fixJson(
  text: string,
  batches: Iterable<SourceRows>,
  plan: Plan & RowLayout,
  knowledge: Knowledge,
  options: FixOptions,
): FixedJson {
  const { json, firstDataRow } = plan;
  if (json === null) throw new TypeError('a plan of JSON without a place of records');
  const fixRecord = compileRecordFix(plan, knowledge, options);
  const records = leafRangesOf(text, json.shape === 'lines' ? null : json.records);
  const changes: ListedChange[] = [];
  const pieces: string[] = [];
  let [row, written] = [0, 0];
  for (const { rows } of batches) {
    for (const cells of rows) {
      row += 1;
      const { value: leaves } = records.next();
      if (row < firstDataRow || leaves === undefined) continue;
      const leafAt = (column: number): LeafRange | undefined => {
        const leaf = leaves.get(json.fields?.[column - 1] ?? `/${column - 1}`);
        return leaf !== undefined && textOf(leaf, text) === cells[column - 1] ? leaf : undefined;
      };
      const hold: Hold = (value, column) => {
        const leaf = leafAt(column);
        return leaf === undefined || literal(value, leaf, text) === null
          ? cause('fix-left-value', {})
          : value;
      };
      const fixed = fixRecord(cells, hold);
      if (fixed === null) continue;
      const place = (column: number) => ({
        ...placeInSource({ row, column }, plan),
        header: plan.columns[column - 1]?.header ?? '',
      });
      for (const { column, ...left } of fixed.left)
        changes.push({ ...left, place: place(column), isLeft: true });
      const made = fixed.changes.map((change) => ({ ...change, leaf: leafAt(change.column)! }));
      for (const { column, leaf, ...change } of made.sort((a, b) => a.leaf.from - b.leaf.from)) {
        pieces.push(text.slice(written, leaf.from), literal(change.after, leaf, text)!);
        written = leaf.to;
        changes.push({ ...change, place: place(column), isLeft: false });
      }
    }
  }
  pieces.push(text.slice(written));
  return { text: pieces.join(''), changes, rows: row };
}

function textOf({ from, to, isText }: LeafRange, text: string): string {
  const own = text.slice(from, to);
  return isText ? (JSON.parse(own) as string) : own;
}

/** A value as it is written in JSON: a text stays a text, a number has to stay one; null where it cannot. */
function literal(value: string, { from, to, isText }: LeafRange, text: string): string | null {
  if (!isText) return /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(value) ? value : null;
  const plain = JSON.stringify(value);
  // Where characters were written by their numbers, they still are.
  const own = text.slice(from, to);
  const isEscaped = /\\u[0-9a-f]{4}/i.test(own) && !/[^\0-\x7F]/.test(own);
  return isEscaped
    ? plain.replace(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    : plain;
}
