import type { Cell, CellValue, DataValidation, WriteSheet } from 'hucre/xlsx';
import { columnLetter } from '../../records/index.js';
import type { Template } from './template.js';
import { notesOn, type TemplateWords } from './template-notes.js';

/** Rows whose cells are formatted; a spreadsheet formats what is pasted below by itself. */
const formattedRows = 1000;
/** Excel takes lists of choices up to this length inside the cell's rule (ECMA-376 part 1, 18.3.1.32). */
const choicesLimit = 255;
/** The last row of a sheet. */
const lastRow = 1_048_576;

const widest = 40;
const narrowest = 8;
const headerStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEBF7' } },
} as const;
const requiredStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFE699' } },
} as const;
const textStyle = { numFmt: '@' } as const;

/**
 * The empty layout as a workbook: the header (frozen, required columns in another colour), an example, cells of codes
 * formatted as text, choices to pull down; on a second sheet what each column means. The same template gives the same
 * bytes.
 */
export async function templateXlsx(template: Template, words: TemplateWords): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({
    // A time stamp of its own, for the file must not depend on the clock.
    properties: { title: template.model.title[words.language], modified: new Date(0) },
    sheets: [dataSheet(template, words), notesSheet(template, words)],
  });
}

function dataSheet({ columns }: Template, words: TemplateWords): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const [index, column] of columns.entries()) {
    cells.set(`0,${index}`, { style: column.obligation === 'required' ? requiredStyle : headerStyle });
    if (!column.isText) continue;
    for (let row = 1; row < formattedRows; row += 1) cells.set(`${row},${index}`, { style: textStyle });
  }
  return {
    name: words.data,
    columns: columns.map(({ header, example }) => ({ width: widthOf([header, example]) })),
    rows: [
      columns.map(({ header }) => header),
      columns.map(({ example, isText }) => (isText ? textOrNothing(example) : numberOrText(example))),
    ],
    cells,
    freezePane: { rows: 1 },
    dataValidations: columns.flatMap(({ choices }, index) => choicesRule(choices, index)),
  };
}

function choicesRule(choices: readonly string[], column: number): DataValidation[] {
  const isUsable =
    choices.join(',').length <= choicesLimit && choices.every((choice) => !choice.includes(','));
  if (choices.length === 0 || !isUsable) return [];
  const letter = columnLetter(column + 1);
  return [
    {
      type: 'list',
      values: [...choices],
      allowBlank: true,
      // Other words are not refused: what is written elsewhere in the same meaning is understood too.
      errorStyle: 'warning',
      showErrorMessage: true,
      range: `${letter}2:${letter}${lastRow}`,
    },
  ];
}

function notesSheet(template: Template, words: TemplateWords): WriteSheet {
  const head = ['column', 'obligation', 'meaning', 'kind', 'choices', 'example'] as const;
  const rows = template.columns.map((column) => {
    const { meaning, obligation, kind, choices } = notesOn(column, words);
    return [column.header, obligation, meaning, kind, choices, column.example];
  });
  const remarks = [
    template.model.title[words.language],
    ...(template.standard === null ? [] : [template.standard]),
    words.removeExample,
    words.textCells.replace('{rows}', String(formattedRows)),
  ];
  const table = [head.map((word) => words[word]), ...rows];
  const first = remarks.length + 1;
  const cells = new Map<string, Partial<Cell>>(
    head.map((_, index) => [`${first},${index}`, { style: headerStyle }]),
  );
  for (let row = 0; row < rows.length; row += 1) cells.set(`${first + 1 + row},5`, { style: textStyle });
  return {
    name: words.notes,
    columns: head.map((_, index) => ({ width: widthOf(table.map((row) => row[index] ?? '')) })),
    rows: [...remarks.map((remark): CellValue[] => [remark]), [], ...table],
    cells,
  };
}

function textOrNothing(text: string): CellValue {
  return text === '' ? null : text;
}

/** A number as long as nothing is lost by it: `138.382760` would lose its last digit. */
function numberOrText(text: string): CellValue {
  return text !== '' && String(Number(text)) === text ? Number(text) : textOrNothing(text);
}

/** Columns of a spreadsheet are as wide as so many digits; characters of Japanese and Chinese take two. */
function widthOf(texts: readonly string[]): number {
  const widths = texts.map((text) => [...text].reduce((sum, char) => sum + (char > '\u02ff' ? 2 : 1), 2));
  return Math.min(widest, Math.max(narrowest, ...widths));
}
