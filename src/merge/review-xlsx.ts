import type { CellValue, WriteSheet } from 'hucre/xlsx';
import { type Language, mergeWords } from '../messages/index.js';
import { columnLetter } from '../records/index.js';
import { xmlCharacters } from '../text/index.js';
import { type ReviewColumn, reviewColumns, reviewHeader } from './review.js';

/** Columns that hold numbers, by which people sort. */
const numbers: ReadonlySet<ReviewColumn> = new Set(['score', 'metres', 'rowA', 'rowB']);

/** Widths, in characters; others take what they need to be seen. */
const widths: Readonly<Record<ReviewColumn, number>> = {
  decision: 10,
  certainty: 10,
  score: 8,
  nameA: 28,
  nameB: 28,
  addressA: 32,
  addressB: 32,
  metres: 10,
  grounds: 48,
  fileA: 20,
  rowA: 8,
  fileB: 20,
  rowB: 8,
  idA: 24,
  idB: 24,
};

/**
 * Rows of the review file as a workbook, for people: decisions to pull down, a filter, columns as wide as what is read. The same
 * rows give the same bytes.
 *
 * @param rows as `reviewRow` gives them
 */
export async function reviewXlsx(
  rows: readonly (readonly string[])[],
  language: Language,
): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({
    // A time stamp of its own, for the file must not depend on the clock.
    properties: { modified: new Date(0) },
    sheets: [sheetOf(rows, language)],
  });
}

function sheetOf(rows: readonly (readonly string[])[], language: Language): WriteSheet {
  const last = columnLetter(reviewColumns.length);
  const say = (word: keyof typeof mergeWords) => mergeWords[word][language];
  const head = {
    style: { font: { bold: true }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEBF7' } } },
  } as const;
  return {
    name: say('candidate-pairs'),
    columns: reviewColumns.map((column) => ({ width: widths[column] })),
    rows: [[...reviewHeader(language)], ...rows.map((row) => row.map(cellOf))],
    cells: new Map(reviewColumns.map((_, i) => [`0,${i}`, head])),
    freezePane: { rows: 1, columns: 1 },
    autoFilter: { range: `A1:${last}${rows.length + 1}` },
    ...(rows.length === 0
      ? {}
      : {
          dataValidations: [
            {
              type: 'list',
              values: [say('same'), say('different')],
              allowBlank: true,
              // Other words are not refused: those of other languages are understood too.
              errorStyle: 'warning',
              showErrorMessage: true,
              showInputMessage: true,
              inputTitle: say('decision'),
              inputMessage: say('decision-help'),
              range: `A2:A${rows.length + 1}`,
            },
          ],
        }),
  };
}

function cellOf(text: string, index: number): CellValue {
  if (text === '') return null;
  return numbers.has(reviewColumns[index]!) ? Number(text) : xmlCharacters(text);
}
