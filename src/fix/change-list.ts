import { catalogue, fill, type Language, label } from '../messages/index.js';
import { placeName } from '../outputs/index.js';
import { csvLine } from '../text/index.js';
import type { Change } from './change.js';

/** A cell in the list of what was changed, and of what was left. */
export interface ListedChange extends Change {
  readonly isLeft: boolean;
}

/** A form of the list. What is written stands behind each other: `head`, a piece for each cell, `end`. */
export interface ChangeListFormat {
  readonly name: string;
  readonly suffix: string;
  readonly open: (file: string, language: Language) => OpenChangeList;
}

export interface OpenChangeList {
  readonly head: string;
  readonly take: (change: ListedChange) => string;
  readonly end: string;
}

/** A row a cell: place, what stood there, what stands there now, and why. It opens in Excel as it is. */
const csv: ChangeListFormat = {
  name: 'csv',
  suffix: '.changes.csv',
  open: (_, language) => ({
    head: `\uFEFF${csvLine(heads.map((name) => label(language, name)))}`,
    take: ({ place, before, after, reason, isLeft }) => {
      const { what, why } = catalogue[reason.code][language];
      return csvLine(
        [
          placeName(place, language),
          place.sheet ?? '',
          String(place.row ?? ''),
          String(place.line ?? ''),
          place.header ?? '',
          label(language, isLeft ? 'cell-left' : 'cell-changed'),
          before,
          after,
          fill(what, reason.args),
          fill(why, reason.args),
          reason.code,
        ].map(harmless),
      );
    },
    end: '',
  }),
};

const heads = [
  'place',
  'sheet',
  'row',
  'line',
  'header',
  'treatment',
  'before',
  'after',
  'detail',
  'why',
  'code',
] as const;

/** A JSON document: `{ version, file, cells: [{ status, place, before, after, code, args }] }`. */
const json: ChangeListFormat = {
  name: 'json',
  suffix: '.changes.json',
  open: (file) => {
    let isFirst = true;
    return {
      head: `{"version":1,"file":${JSON.stringify(file)},"cells":[`,
      take: ({ place, before, after, reason, isLeft }) => {
        const cell = { status: isLeft ? 'left' : 'changed', place, before, after, ...reason };
        const text = `${isFirst ? '' : ','}\n${JSON.stringify(cell)}`;
        isFirst = false;
        return text;
      },
      end: '\n]}\n',
    };
  },
};

export const changeListFormats: Readonly<Record<string, ChangeListFormat>> = { csv, json };

/** A text that a spreadsheet would take for a formula is led by an apostrophe (OWASP, CSV injection). */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
