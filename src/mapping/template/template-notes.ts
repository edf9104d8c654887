import { normalizers } from '../../normalizers/index.js';
import type { DataModel } from '../../vocabulary/index.js';
import type { TemplateColumn } from './template.js';

/** What stands in a template beside its columns, in the language of those who fill it in. */
export interface TemplateWords {
  readonly language: keyof DataModel['title'];
  /** Names of the sheets. */
  readonly data: string;
  readonly notes: string;
  /** Headers of the notes. */
  readonly column: string;
  readonly meaning: string;
  readonly obligation: string;
  readonly kind: string;
  readonly choices: string;
  readonly example: string;
  /** Obligations. */
  readonly required: string;
  readonly recommended: string;
  readonly optional: string;
  /** Stands between choices. */
  readonly between: string;
  /** That the example is to be deleted, in a CSV together with the notes below it, in a workbook on the sheet of data. */
  readonly removeNotes: string;
  readonly removeExample: string;
  /** That cells are formatted as text down to the row `{rows}`. */
  readonly textCells: string;
}

/** What is to be said of a column to those who fill it in. */
export interface ColumnNotes {
  readonly meaning: string;
  readonly obligation: string;
  readonly kind: string;
  readonly choices: string;
}

export function notesOn(column: TemplateColumn, words: TemplateWords): ColumnNotes {
  return {
    meaning: column.item?.label[words.language] ?? '',
    obligation: words[column.obligation],
    kind: normalizers[column.normalizer]?.title[words.language] ?? '',
    choices: column.choices.join(words.between),
  };
}
