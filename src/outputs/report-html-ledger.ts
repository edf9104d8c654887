import { fates } from '../findings/index.js';
import { grouped, type Language, label } from '../messages/index.js';
import type { Report } from '../report/index.js';
import { type Html, html } from './html.js';
import { ledgerBar, swatch } from './report-html-bar.js';
import { sharesOf } from './shares.js';

/** What became of all cells: a bar, and the same as a table. */
export function ledgerFigure(report: Report, language: Language): Html {
  const { ledger, cells } = report;
  const shares = sharesOf(ledger);
  const percent = (share: number) => label(language, 'percent', { number: (share / 10).toFixed(1) });
  return html`<div class="panel">
${ledgerBar(ledger, 'bar')}
<table class="ledger">
<caption>${label(language, 'ledger-caption', { cells })}</caption>
<thead><tr><th scope="col">${label(language, 'ledger-fate')}</th><th scope="col" class="number">${label(language, 'ledger-cells')}</th><th scope="col" class="number">${label(language, 'ledger-share')}</th></tr></thead>
<tbody>
${fates.map(
  (fate) =>
    html`<tr><th scope="row"><span class="fate">${swatch(fate)}<b>${label(language, fate)}</b> <small>${label(language, `${fate}-meaning`)}</small></span></th><td class="number">${grouped(ledger[fate])}</td><td class="number">${percent(shares[fate])}</td></tr>
`,
)}</tbody>
<tfoot><tr><th scope="row">${label(language, 'ledger-total')}</th><td class="number">${grouped(cells)}</td><td class="number">${percent(cells === 0 ? 0 : 1000)}</td></tr></tfoot>
</table>
</div>`;
}
