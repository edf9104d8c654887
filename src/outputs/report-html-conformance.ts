import { catalogue, type Language, label } from '../messages/index.js';
import { columnLetter } from '../records/index.js';
import type { Report } from '../report/index.js';
import { type Html, html } from './html.js';
import { shown } from './visible.js';

/** Items of a table that stays readable. */
const mostItems = 200;

/** The items that the file has or ought to have with their scores, and the severities that the office changed. */
export function conformanceTable({ conformance, changes }: Report, language: Language): Html {
  const { score, items } = conformance;
  const number = (percent: number) => label(language, 'percent', { number: percent });
  const total = score === null ? '–' : number(score);
  return html`<div class="panel">
<p>${label(language, 'colon', { text: label(language, 'score'), rest: total })}</p>
<table>
<caption>${label(language, 'items-caption')}</caption>
<thead><tr><th scope="col">${label(language, 'item')}</th><th scope="col">${label(language, 'obligation')}</th><th scope="col">${label(language, 'column')}</th><th scope="col">${label(language, 'filled')}</th><th scope="col">${label(language, 'score')}</th></tr></thead>
<tbody>
${items.slice(0, mostItems).map(
  (
    item,
  ) => html`<tr><th scope="row">${shown(item.item)}</th><td>${label(language, item.obligation)}</td><td>${
    item.isPresent ? item.columns.map(columnLetter).join(' ') : label(language, 'item-missing')
  }</td><td>${item.filled}</td><td>${number(item.score)}</td></tr>
`,
)}</tbody>
</table>
${
  changes.length === 0
    ? null
    : html`<p>${label(language, 'changes-caption')}</p><ul class="list">${changes.map(
        ({ code, to, reason }) =>
          html`<li>${catalogue[code][language].what} <code>${code}</code> → ${to === 'off' ? label(language, 'off') : label(language, to)}: ${shown(reason)}</li>`,
      )}</ul>`
}
</div>`;
}
