import type { Finding, KeptRow } from '../findings/index.js';
import { label } from '../messages/index.js';
import { columnLetter } from '../records/index.js';
import type { Report, ReportCause } from '../report/index.js';
import { type Html, html } from './html.js';
import { anchor, type Page } from './page.js';
import { hasLetters } from './place-name.js';
import { proposalOf } from './proposal.js';
import { quoted } from './report-html-parts.js';
import { signs } from './signs.js';
import { charactersOf, shown } from './visible.js';

/** Characters of a cell that is only a neighbour. */
const mostOfNeighbour = 24;

/** A finding of a cell, with the number of its cause on the page, from 1. */
interface Mark {
  readonly finding: Finding;
  readonly cause: ReportCause;
  readonly number: number;
}

/** The rows with wrong cells as a spreadsheet shows them: letters, numbers, neighbours; null where the report has no rows. */
export function cellTable(report: Report, page: Page): Html | null {
  const { language, limits } = page;
  const marks = marksOf(report, limits.causes);
  const columns = columnsToShow(report, marks, limits.tableColumns);
  const isMarked = (kept: KeptRow) =>
    columns.some(({ column, isNear }) => !isNear && marks.has(keyOf(kept.row, column)));
  const rows = (report.rows ?? []).filter(isMarked).slice(0, limits.rows);
  if (rows.length === 0) return null;
  const isNamed = !hasLetters(report.source);
  const head = (column: number) => {
    const header = report.columns[column - 1]?.header ?? '';
    const letter = isNamed ? null : html`<span class="letter">${columnLetter(column)}</span>`;
    return html`${letter}${header === '' ? html`<span class="absent">${label(language, 'no-header')}</span>` : quoted(header)}`;
  };
  return html`<div class="panel wide">
<p>${label(language, 'cells-explained')}</p>
<div class="scroll" role="group" tabindex="0" aria-label="${label(language, 'section-cells')}">
<table class="cells">
<thead><tr><th scope="col">${label(language, isNamed ? 'record' : 'row')}</th>${columns.map((shownColumn) => html`<th scope="col"${classOf(...classesOf(shownColumn))}>${head(shownColumn.column)}</th>`)}</tr></thead>
<tbody>
${rows.map(
  (
    kept,
  ) => html`<tr id="${anchor(page, `row-${kept.row}`)}" data-row="${kept.row}"><th scope="row">${String(kept.row)}</th>${columns.map((shownColumn) => cellOf(kept, shownColumn, marks.get(keyOf(kept.row, shownColumn.column)) ?? [], page))}</tr>
`,
)}</tbody>
</table>
</div>
<p class="note">${label(language, 'cells-cut', { rows: rows.length })}</p>
</div>`;
}

/** The numbers of the rows that the table shows. */
export function rowsInTable(report: Report, { limits }: Page): ReadonlySet<number> {
  const marks = marksOf(report, limits.causes);
  const columns = columnsToShow(report, marks, limits.tableColumns).filter(({ isNear }) => !isNear);
  const rows = (report.rows ?? []).filter(({ row }) =>
    columns.some(({ column }) => marks.has(keyOf(row, column))),
  );
  return new Set(rows.slice(0, limits.rows).map(({ row }) => row));
}

/** A column of the table. */
interface ShownColumn {
  readonly column: number;
  /** Nothing is the matter with it: it stands beside one, or tells which record it is. */
  readonly isNear: boolean;
  readonly isNaming: boolean;
  /** Columns were left out before it. */
  readonly isBehindGap: boolean;
}

function classesOf({ isNear, isNaming, isBehindGap }: ShownColumn): readonly (string | null)[] {
  return [isBehindGap ? 'gap' : null, isNaming ? 'naming' : isNear ? 'near' : null];
}

function keyOf(row: number, column: number): string {
  return `${row} ${column}`;
}

/** The findings of cells, by row and column; what is only worth knowing stands back where something is to be done. */
function marksOf({ causes, counts }: Report, most: number): ReadonlyMap<string, readonly Mark[]> {
  const marks = new Map<string, Mark[]>();
  const hasWork = counts.error + counts.warning > 0;
  for (const [i, cause] of causes.slice(0, most).entries()) {
    if (hasWork && cause.severity === 'info') continue;
    for (const finding of cause.findings) {
      const { row, column } = finding.place;
      if (row === undefined || column === undefined) continue;
      const key = keyOf(row, column);
      marks.set(key, [...(marks.get(key) ?? []), { finding, cause, number: i + 1 }]);
    }
  }
  return marks;
}

/** The columns with marks in the rows, those beside them, and those that tell which record it is. */
function columnsToShow(
  report: Report,
  marks: ReadonlyMap<string, readonly Mark[]>,
  most: number,
): readonly ShownColumn[] {
  const rows = report.rows ?? [];
  const inRows = new Set(rows.map(({ row }) => row));
  const count = new Map<number, number>();
  for (const key of marks.keys()) {
    const [row = 0, column = 0] = key.split(' ').map(Number);
    if (inRows.has(row)) count.set(column, (count.get(column) ?? 0) + 1);
  }
  if (count.size === 0) return [];
  const naming = [1, report.columns.findIndex(({ item }) => item === '名称') + 1];
  const marked = [...count].sort(([, a], [, b]) => b - a).map(([column]) => column);
  const wanted = [...naming, ...marked, ...marked.flatMap((column) => [column - 1, column + 1])];
  const width = Math.min(report.columns.length, Math.max(...rows.map(({ cells }) => cells.length)));
  const shownColumns = [...new Set(wanted)]
    .filter((column) => column >= 1 && column <= width)
    .slice(0, most)
    .sort((a, b) => a - b);
  return shownColumns.map((column, i) => ({
    column,
    isNear: !count.has(column),
    isNaming: naming.includes(column),
    isBehindGap: i > 0 && shownColumns[i - 1]! + 1 !== column,
  }));
}

function classOf(...names: readonly (string | null)[]): Html | null {
  const all = names.filter((name) => name !== null);
  return all.length === 0 ? null : html` class="${all.join(' ')}"`;
}

function cellOf(kept: KeptRow, shownColumn: ShownColumn, marks: readonly Mark[], page: Page): Html {
  const { language } = page;
  const classes = classesOf(shownColumn);
  const text = kept.cells[shownColumn.column - 1];
  const [worst] = marks;
  if (worst === undefined) {
    if (text === null) return html`<td${classOf(...classes, 'absent')}>${label(language, 'not-shown')}</td>`;
    return html`<td${classOf(...classes)}>${text === '' || text === undefined ? null : html`<bdi lang="">${brief(text)}</bdi>`}</td>`;
  }
  const { finding, cause, number } = worst;
  const value = text === null ? (finding.value ?? '') : (text ?? '');
  const proposal = proposalOf(finding);
  const sign = html`<span class="sign">${signs[cause.severity]}<span class="unseen">${label(language, cause.severity)}</span></span>`;
  const content = value.trim() === '' ? label(language, 'blank') : quoted(value);
  return html`<td${classOf(...classes, 'wrong', cause.severity)} data-causes="${marks.map((mark) => mark.number).join(' ')}"><a href="#${anchor(page, `cause-${number}`)}">${sign} ${content}</a>${proposal === undefined ? null : html`<span class="to">→ ${quoted(proposal)}</span>`}</td>`;
}

function brief(text: string): string {
  const whole = shown(text);
  const characters = charactersOf(whole);
  return characters.length <= mostOfNeighbour
    ? whole
    : `${characters.slice(0, mostOfNeighbour - 1).join('')}…`;
}
