import { type Inventory, type InventoryEntry, nameOf, prioritiesOf } from '../inventory/index.js';
import { grouped, type Language, label } from '../messages/index.js';
import { type Html, html } from './html.js';
import {
  actsOf,
  kindOfEntry,
  mappedPercent,
  personalOf,
  relationsByName,
  relationText,
  scoreOf,
  unmetOf,
  whyOf,
} from './inventory-facts.js';
import { sumLines } from './inventory-text.js';
import { listPage, listTable, moreOf } from './list-page.js';
import { quoted } from './report-html-parts.js';
import { visible } from './visible.js';

const mostFirst = 50;
const mostBars = 15;

/**
 * The inventory as one page: needs no other file, no network and no script, and lets none in. Charts say nothing that does
 * not stand beside them as text.
 */
export function inventoryHtml(inventory: Inventory, language: Language): string {
  const title = label(language, 'inventory-title');
  const sections: readonly (readonly [id: string, heading: string, content: Html])[] = [
    ['charts', label(language, 'inventory-charts'), charts(inventory, language)],
    ['first', label(language, 'inventory-first'), first(inventory, language)],
    ['twice', label(language, 'inventory-relations'), relations(inventory, language)],
    ['personal', label(language, 'inventory-personal'), personal(inventory, language)],
    ['files', label(language, 'inventory-files'), files(inventory, language)],
  ];
  const sums = sumLines(inventory, language).map((line) => html`<p>${line}</p>`);
  return listPage({ language, title, sums, sections, tool: inventory.tool });
}

function charts(inventory: Inventory, language: Language): Html {
  const { entries } = inventory;
  const tables = entries.filter(({ state }) => state === 'table');
  const scores = (part: 'openness' | 'machine-readability') => (entry: InventoryEntry) => {
    const score = scoreOf(entry, part);
    return score === null ? label(language, 'inventory-unscored') : bandOf(score);
  };
  return html`<div class="charts">
${bars(
  label(language, 'inventory-kinds'),
  countsBy(tables, (entry) =>
    entry.kind === null || entry.kind.isNearest
      ? label(language, 'inventory-no-kind')
      : kindOfEntry(entry, language),
  ),
  language,
)}
${bars(
  label(language, 'inventory-formats'),
  countsBy(entries, ({ format }) => format.toUpperCase() || '–'),
  language,
)}
${bars(label(language, 'inventory-machine'), inOrder(countsBy(entries, scores('machine-readability'))), language)}
${bars(label(language, 'inventory-open'), inOrder(countsBy(tables, scores('openness'))), language)}
${effortValue(inventory, language)}
</div>`;
}

const bands = ['0–19', '20–39', '40–59', '60–79', '80–100'];

function bandOf(score: number): string {
  return bands[Math.min(4, Math.floor(score / 20))]!;
}

type Counts = readonly (readonly [name: string, count: number])[];

function countsBy(entries: readonly InventoryEntry[], nameFor: (entry: InventoryEntry) => string): Counts {
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(nameFor(entry), (counts.get(nameFor(entry)) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

/** Bands from the best down, with those that nothing is in. */
function inOrder(counts: Counts): Counts {
  const found = new Map(counts);
  const others = counts.filter(([name]) => !bands.includes(name));
  return [...[...bands].reverse().map((band) => [band, found.get(band) ?? 0] as const), ...others];
}

function bars(heading: string, counts: Counts, language: Language): Html {
  const rest = counts.slice(mostBars).reduce((sum, [, count]) => sum + count, 0);
  const told: Counts = [
    ...counts.slice(0, mostBars),
    ...(rest === 0 ? [] : [[label(language, 'inventory-others'), rest] as const]),
  ];
  const most = Math.max(1, ...told.map(([, count]) => count));
  return html`<figure class="panel"><figcaption>${heading}</figcaption><table class="bars"><tbody>
${told.map(
  ([name, count]) =>
    html`<tr><th scope="row">${visible(name)}</th><td><svg class="mini" aria-hidden="true" focusable="false"><rect class="kept" width="${Math.round((1000 * count) / most) / 10}%" height="100%"/></svg></td><td class="number">${grouped(count)}</td></tr>
`,
)}</tbody></table></figure>`;
}

const plot = { width: 480, height: 260, left: 40, bottom: 32, top: 12, right: 12 };
/** Efforts beyond stand at the edge. */
const mostEffort = 20;

/** Each table that has something to do, by effort (to the right) and value (upwards); what stands above the line pays soonest. */
function effortValue(inventory: Inventory, language: Language): Html {
  const { width, height, left, bottom, top, right } = plot;
  const x = (effort: number) => left + (Math.min(effort, mostEffort) / mostEffort) * (width - left - right);
  const y = (value: number) => height - bottom - ((value - 1) / 4) * (height - bottom - top);
  const points = new Map<string, number>();
  for (const { effort, value } of prioritiesOf(inventory)) {
    const at = `${x(effort.points).toFixed(1)} ${y(value).toFixed(1)}`;
    points.set(at, (points.get(at) ?? 0) + 1);
  }
  return html`<figure class="panel"><figcaption>${label(language, 'inventory-effort-value')}</figcaption>
<svg class="plot" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label(language, 'inventory-effort-value')}">
<path class="axis" d="M${left} ${top}V${height - bottom}H${width - right}"/>
${[0, 5, 10, 15, 20].map((effort) => html`<text x="${x(effort)}" y="${height - bottom + 16}" text-anchor="middle">${effort === mostEffort ? `${effort}+` : effort}</text>`)}
${[1, 2, 3, 4, 5].map((value) => html`<text x="${left - 8}" y="${y(value) + 4}" text-anchor="end">${value}</text>`)}
<text x="${width - right}" y="${height - 2}" text-anchor="end">${label(language, 'col-effort')}</text>
<text x="2" y="${top}" >${label(language, 'col-value')}</text>
${[...points].map(([at, count]) => html`<circle class="point" cx="${at.split(' ')[0]!}" cy="${at.split(' ')[1]!}" r="${(3 + Math.min(9, Math.sqrt(count))).toFixed(1)}"/>`)}
</svg></figure>`;
}

function first(inventory: Inventory, language: Language): Html {
  const told = prioritiesOf(inventory);
  const heads = ['col-path', 'col-kind', 'col-value', 'col-effort', 'col-priority', 'col-acts'] as const;
  return listTable(
    heads.map((head) => label(language, head)),
    told.slice(0, mostFirst).map(
      (entry) =>
        html`<tr><th scope="row">${quoted(nameOf(entry))}</th><td>${kindOfEntry(entry, language)}</td><td class="number">${entry.value}</td><td class="number">${entry.effort.points}</td><td class="number">${(entry.priority ?? 0).toFixed(2)}</td><td>${actsOf(entry, language).join(label(language, 'list-separator'))}</td></tr>
`,
    ),
    {
      above: html`<p class="note">${label(language, 'inventory-first-note')}</p>`,
      below: moreOf(told.length - mostFirst, language),
    },
  );
}

function relations({ relations: all }: Inventory, language: Language): Html {
  if (all.length === 0)
    return html`<div class="panel"><p>${label(language, 'inventory-relations-none')}</p></div>`;
  return html`<div class="panel"><ul class="list">${all.map(
    (each) =>
      html`<li>${quoted(each.of)} — ${visible(relationText(each, language))} <small>${label(language, 'relation-share', { percent: Math.round(each.share * 100) })}</small></li>
`,
  )}</ul></div>`;
}

function personal({ entries }: Inventory, language: Language): Html {
  const told = entries.filter((entry) => entry.personal.length > 0);
  if (told.length === 0)
    return html`<div class="panel"><p>${label(language, 'inventory-personal-none')}</p></div>`;
  return html`<div class="panel"><ul class="list">${told.map(
    (
      entry,
    ) => html`<li>${quoted(nameOf(entry))}<ul>${personalOf(entry, language).map((text) => html`<li>${text}</li>`)}</ul></li>
`,
  )}</ul></div>`;
}

const heads = [
  'col-path',
  'col-kind',
  'col-publisher',
  'col-period',
  'col-records',
  'col-columns',
  'col-format',
  'col-machine',
  'col-open',
  'col-mapped',
  'col-errors',
  'col-licence',
  'col-unmet',
] as const;

function files({ entries, relations: all }: Inventory, language: Language): Html {
  const twice = relationsByName(all);
  const percent = (number: number | null) => (number === null ? '–' : `${number}%`);
  const row = (entry: InventoryEntry) => {
    const told = (twice.get(nameOf(entry)) ?? []).map((each) => visible(relationText(each, language)));
    const name = html`<th scope="row">${quoted(nameOf(entry))}${told.map((text) => html`<small>${text}</small>`)}</th>`;
    if (entry.state !== 'table')
      return html`<tr>${name}<td colspan="5">${label(language, `state-${entry.state}`)} ${whyOf(entry, language)}</td><td>${visible(entry.format.toUpperCase())}</td><td class="number">${percent(scoreOf(entry, 'machine-readability'))}</td><td></td><td></td><td></td><td>${visible(entry.licence?.id ?? entry.licence?.text ?? '')}</td><td></td></tr>
`;
    return html`<tr>${name}<td>${kindOfEntry(entry, language)}</td><td>${visible(entry.publisher?.name ?? '')}</td><td>${entry.period}</td><td class="number">${grouped(entry.records ?? 0)}</td><td class="number">${entry.columns ?? 0}</td><td>${visible(entry.format.toUpperCase())}</td><td class="number">${percent(scoreOf(entry, 'machine-readability'))}</td><td class="number">${percent(scoreOf(entry, 'openness'))}</td><td class="number">${mappedPercent(entry)}%</td><td class="number">${grouped(entry.counts.error)}</td><td>${visible(entry.licence?.id ?? entry.licence?.text ?? '')}</td><td><small>${unmetOf(entry, language).join(label(language, 'list-separator'))}</small></td></tr>
`;
  };
  return listTable(
    heads.map((head) => label(language, head)),
    entries.map(row),
  );
}
