import { catalogue, type Language, label } from '../messages/index.js';
import { columnLetter } from '../records/index.js';
import type { ItemConformance, Report } from '../report/index.js';
import { type Html, html } from './html.js';
import type { Page } from './page.js';
import { fillBar } from './report-html-bar.js';
import { shown } from './visible.js';

/** How much an item counts, as the score has it (docs/report.md). */
const weights = { required: 3, recommended: 2, optional: 1 } as const;

/** The items that the file has or ought to have, how far each is filled, the score with its arithmetic, and the severities that the office changed. */
export function conformanceTable(
  { conformance, changes, records }: Report,
  { language, limits }: Page,
): Html {
  const { score, items, level } = conformance;
  const untold = items.length - limits.items;
  return html`<div class="panel">
<p><b>${label(language, `level-${level}`)}</b> — ${label(language, `level-${level}-meaning`)}</p>
${score === null ? null : html`<p>${arithmetic(items, score, language)}</p>`}
${
  items.length === 0
    ? null
    : html`<table class="items">
<caption>${label(language, 'items-caption')}</caption>
<thead><tr><th scope="col">${label(language, 'item')}</th><th scope="col">${label(language, 'obligation')}</th><th scope="col">${label(language, 'column')}</th><th scope="col">${label(language, 'filled')}</th><th scope="col" class="number">${label(language, 'score')}</th></tr></thead>
<tbody>
${byObligation(items)
  .slice(0, limits.items)
  .map((item) => itemRow(item, records.read, language))}</tbody>
</table>
${untold > 0 ? html`<p class="note">${label(language, 'items-more', { count: untold })}</p>` : null}`
}
${
  changes.length === 0
    ? null
    : html`<p>${label(language, 'changes-caption')}</p><ul class="list">${changes.map(
        ({ code, to, max, reason }) =>
          html`<li>${catalogue[code][language].what} <code>${code}</code> → ${to === 'off' ? label(language, 'off') : label(language, to)}${max === null ? '' : ` ≤ ${shown(max)}`}: ${shown(reason)}</li>`,
      )}</ul>`
}
</div>`;
}

/** What is asked for comes first. */
function byObligation(items: readonly ItemConformance[]): readonly ItemConformance[] {
  return [...items].sort((a, b) => weights[b.obligation] - weights[a.obligation]);
}

function itemRow(item: ItemConformance, read: number, language: Language): Html {
  const { obligation, columns, isPresent, filled, understood, score } = item;
  const where = isPresent
    ? columns.length === 0
      ? label(language, 'item-constant')
      : columns.map(columnLetter).join(' ')
    : html`<b>${label(language, 'item-missing')}</b>`;
  const told = label(language, 'filled-of', { filled, read });
  const unread =
    filled > understood ? label(language, 'filled-unread', { count: filled - understood }) : null;
  return html`<tr><th scope="row">${shown(item.item)}</th><td>${label(language, obligation)}</td><td>${where}</td><td>${fillBar(understood, filled, read)}<small>${told}${unread === null ? null : html` <b>${unread}</b>`}</small></td><td class="number">${label(language, 'percent', { number: score })}</td></tr>
`;
}

/** How the score comes about: the sum of what each obligation brings, over what it could bring. */
function arithmetic(items: readonly ItemConformance[], score: number, language: Language): string {
  const asked = items.filter(({ obligation, isPresent }) => obligation !== 'optional' || isPresent);
  const parts = (['required', 'recommended', 'optional'] as const).flatMap((obligation) => {
    const own = asked.filter((item) => item.obligation === obligation);
    if (own.length === 0) return [];
    const mean = Math.round(own.reduce((sum, item) => sum + item.score, 0) / own.length);
    return [
      label(language, 'score-part', {
        obligation: label(language, obligation),
        items: own.length,
        mean,
        weight: weights[obligation],
      }),
    ];
  });
  return label(language, 'score-arithmetic', { score, parts: parts.join(label(language, 'list-separator')) });
}
