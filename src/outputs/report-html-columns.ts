import { cellsOf, fates, type Ledger } from '../findings/index.js';
import { grouped, type Language, label } from '../messages/index.js';
import { columnLetter } from '../records/index.js';
import type { Report, ReportColumn, ReportWriting } from '../report/index.js';
import { type Html, html } from './html.js';
import type { Page } from './page.js';
import { ledgerBar, shareBar } from './report-html-bar.js';
import { quoted } from './report-html-parts.js';
import { shown } from './visible.js';

/** Ways of writing and values that are shown of a column. */
const mostWays = 5;
/** Of a column, so much has to be written in these ways, or they tell nothing. */
const leastTold = 0.6;

/** Each column: its header, the item that it became, how its cells are written, and what became of them. */
export function columnTable(report: Report, { language, limits }: Page): Html {
  const told = report.columns.slice(0, limits.columns);
  const untold = report.columns.length - told.length;
  const looked = Math.max(0, ...told.map(({ writing }) => writing?.looked ?? 0));
  const hasWriting = looked > 0;
  return html`<div class="panel">
<table class="columns">
<caption>${label(language, 'columns-caption')}</caption>
<thead><tr><th scope="col">${label(language, 'column')}</th><th scope="col">${label(language, 'item')}</th>${hasWriting ? html`<th scope="col">${label(language, 'writing')}</th>` : null}<th scope="col">${label(language, 'result')}</th></tr></thead>
<tbody>
${told.map(
  (column) =>
    html`<tr><th scope="row">${nameOf(column, language)}</th><td>${itemOf(column, language)}</td>${hasWriting ? html`<td>${writingOf(column.writing, language)}</td>` : null}<td>${resultOf(column.ledger, language)}</td></tr>
`,
)}</tbody>
</table>
${untold === 0 ? null : html`<p class="note">${label(language, 'columns-more', { count: untold })}</p>`}
${hasWriting ? html`<p class="note">${label(language, looked < report.records.read ? 'writing-explained-some' : 'writing-explained', { looked })}</p>` : null}
</div>`;
}

function nameOf({ column, header }: ReportColumn, language: Language): Html {
  if (column === null) return html`${label(language, 'beyond-last-column')}`;
  const name =
    header === '' ? html`<span class="absent">${label(language, 'no-header')}</span>` : quoted(header);
  return html`<span class="letter">${columnLetter(column)}</span>${name}`;
}

function itemOf({ item, term, normalizer, ledger }: ReportColumn, language: Language): Html | null {
  const name = item ?? term;
  if (name !== null) {
    const reading =
      normalizer === null
        ? null
        : html`<small>${label(language, 'kind-of-value', { normalizer: shown(normalizer) })}</small>`;
    return html`${quoted(name)}${reading}`;
  }
  if (ledger.unmapped > 0) return html`<span class="badge open">${label(language, 'item-unmapped')}</span>`;
  if (ledger.ignored > 0) return html`<span class="badge">${label(language, 'item-ignored')}</span>`;
  return null;
}

/** The values where they are few words, else the ways of writing, each with how often. */
function writingOf(writing: ReportWriting | undefined, language: Language): Html | null {
  if (writing === undefined || writing.filled === 0) return null;
  const ways = writing.values
    ? writing.values.map(({ value, count }) => ({ text: quoted(value), count }))
    : writing.patterns.map(({ pattern, count }) => ({ text: html`<code>${shown(pattern)}</code>`, count }));
  if (writing.values === null && !isTelling(writing)) return null;
  const told = ways.slice(0, mostWays);
  const rest = writing.filled - told.reduce((sum, { count }) => sum + count, 0);
  const entry = (text: Html | string, count: number) =>
    html`<li>${text}<span class="amount">${shareBar(count / writing.filled)}${grouped(count)}</span></li>`;
  return html`<ul class="ways">${told.map(({ text, count }) => entry(text, count))}${rest > 0 ? entry(label(language, 'others'), rest) : null}</ul>`;
}

/** Ways of writing tell something where there are digits or letters in them, and few ways make up most of the cells. */
function isTelling({ patterns, filled }: ReportWriting): boolean {
  const told = patterns.slice(0, mostWays).reduce((sum, { count }) => sum + count, 0);
  return patterns.some(({ pattern }) => /[9９]/.test(pattern)) && told >= leastTold * filled;
}

function resultOf(ledger: Readonly<Ledger>, language: Language): Html {
  if (cellsOf(ledger) === 0) return html`<span class="absent">${label(language, 'column-empty')}</span>`;
  const parts = fates
    .filter((fate) => ledger[fate] > 0)
    .map((fate) => `${label(language, fate)} ${grouped(ledger[fate])}`);
  return html`${ledgerBar(ledger, 'mini')}<small>${parts.join(label(language, 'list-separator'))}</small>`;
}
