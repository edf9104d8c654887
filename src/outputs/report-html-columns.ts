import { cellsOf, fates, type Ledger } from '../findings/index.js';
import { grouped, type Language, label } from '../messages/index.js';
import { columnLetter } from '../records/index.js';
import type { Report, ReportColumn } from '../report/index.js';
import { type Html, html } from './html.js';
import { ledgerBar } from './report-html-bar.js';
import { quoted } from './report-html-parts.js';
import { shown } from './visible.js';

/** A limit that keeps the page small, however many columns there are. */
const mostColumns = 500;

/** Each column: its header, the item that it became, and what became of its cells. */
export function columnTable(report: Report, language: Language): Html {
  const told = report.columns.slice(0, mostColumns);
  const untold = report.columns.length - told.length;
  return html`<div class="panel">
<table class="columns">
<caption>${label(language, 'columns-caption')}</caption>
<thead><tr><th scope="col">${label(language, 'column')}</th><th scope="col">${label(language, 'item')}</th><th scope="col">${label(language, 'result')}</th></tr></thead>
<tbody>
${told.map(
  (column) =>
    html`<tr><th scope="row">${nameOf(column, language)}</th><td>${itemOf(column, language)}</td><td>${resultOf(column.ledger, language)}</td></tr>
`,
)}</tbody>
</table>
${untold === 0 ? null : html`<p class="note">${label(language, 'columns-more', { count: untold })}</p>`}
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

function resultOf(ledger: Readonly<Ledger>, language: Language): Html {
  if (cellsOf(ledger) === 0) return html`<span class="absent">${label(language, 'column-empty')}</span>`;
  const parts = fates
    .filter((fate) => ledger[fate] > 0)
    .map((fate) => `${label(language, fate)} ${grouped(ledger[fate])}`);
  return html`${ledgerBar(ledger, 'mini')}<small>${parts.join(label(language, 'list-separator'))}</small>`;
}
