import { coarseShape, narrow, shapeOf } from '../text/index.js';

/** How the cells of a column are written, told from the records that were looked at; plain JSON, part of a plan. */
export interface ColumnWriting {
  /** Records that were looked at, and how many of them have something there. */
  readonly looked: number;
  readonly filled: number;
  /** Ways of writing (`shapeOf`), most frequent first; the rest is not told. */
  readonly patterns: readonly { readonly pattern: string; readonly count: number }[];
  /** The values, most frequent first, where they are few words that repeat themselves; null: they are not. */
  readonly values: readonly { readonly value: string; readonly count: number }[] | null;
}

/** Ways of writing that are told; where there are more, they are told more coarsely. */
const mostPatterns = 6;
const mostValues = 8;
/** Words: so many characters, and each so often on average. */
const longestWord = 20;
const leastRepeated = 3;
/** What may name a person, or lead to one, is not told by its values. */
const telling = /[@＠]|\d{5}/;

/** How the columns of a file are written, in their order. */
export function columnsWriting(
  columns: number,
  records: readonly (readonly string[])[],
): readonly ColumnWriting[] {
  return Array.from({ length: columns }, (_, i) => writingOf(records.map((cells) => cells[i] ?? '')));
}

function writingOf(cells: readonly string[]): ColumnWriting {
  const texts = cells.map((text) => text.trim()).filter((text) => text !== '');
  const fine = countsOf(texts.map(shapeOf));
  const shapes =
    fine.length <= mostPatterns ? fine : countsOf(texts.map((text) => coarseShape(shapeOf(text))));
  return {
    looked: cells.length,
    filled: texts.length,
    patterns: shapes.slice(0, mostPatterns).map(([pattern, count]) => ({ pattern, count })),
    values: valuesOf(texts),
  };
}

function valuesOf(texts: readonly string[]): ColumnWriting['values'] {
  const words = countsOf(texts);
  const isFew = words.length <= mostValues && texts.length >= leastRepeated * words.length;
  const arePlain = words.every(([word]) => word.length <= longestWord && !telling.test(narrow(word)));
  return isFew && arePlain && words.length > 0 ? words.map(([value, count]) => ({ value, count })) : null;
}

function countsOf(texts: readonly string[]): readonly (readonly [text: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
