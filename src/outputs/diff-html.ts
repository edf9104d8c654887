import type { Difference } from '../diff/index.js';
import { grouped, type Language, label } from '../messages/index.js';
import { columnLines, isNothing, keyLines, recordCounts } from './diff-lines.js';
import { type Html, html } from './html.js';
import { listPage, listTable, moreOf } from './list-page.js';
import { reportDiff } from './report-diff.js';
import { quoted } from './report-html-parts.js';
import { shown } from './visible.js';

/** What changed as one page: needs no other file, no network and no script, and lets none in. */
export function diffHtml(difference: Difference, language: Language): string {
  const { old, now } = difference;
  const title = label(language, 'compare-title');
  const file = ({ name, records, columns }: Difference['old']) =>
    label(language, 'compare-file', { name: shown(name), records, columns });
  const sections = [
    ['columns', label(language, 'compare-columns'), list(columnLines(difference, language))],
    ['records', label(language, 'compare-records'), counts(difference, language)],
    ['fields', label(language, 'compare-fields'), fields(difference, language)],
    ['changed', label(language, 'list-changed'), changed(difference, language)],
    ['added', label(language, 'list-added'), names(difference.added, difference.records.added, language)],
    [
      'removed',
      label(language, 'list-removed'),
      names(difference.removed, difference.records.removed, language),
    ],
    ['causes', label(language, 'compare-causes'), causes(difference, language)],
  ] as const;
  return listPage({
    language,
    title,
    sums: html`<p>${file(old)} → ${file(now)}</p>${isNothing(difference) ? html`<p>${label(language, 'compare-nothing')}</p>` : null}`,
    sections,
    tool: difference.tool,
  });
}

function list(lines: readonly string[]): Html | null {
  return lines.length === 0
    ? null
    : html`<div class="panel"><ul class="list">${lines.map((line) => html`<li>${line}</li>`)}</ul></div>`;
}

function counts(difference: Difference, language: Language): Html {
  const { added, removed, changed: changes, formChanged, same } = difference.records;
  const numbers = [added, removed, changes, formChanged, same];
  const most = Math.max(1, ...numbers);
  return html`<figure class="panel"><table class="bars"><tbody>${recordCounts(difference, language).map(
    (text, i) =>
      html`<tr><th scope="row">${text}</th><td><svg class="mini" aria-hidden="true" focusable="false"><rect class="kept" width="${Math.round((1000 * numbers[i]!) / most) / 10}%" height="100%"/></svg></td></tr>`,
  )}</tbody></table>${keyLines(difference, language).map((line) => html`<p class="note">${line}</p>`)}</figure>`;
}

function fields({ fields: all }: Difference, language: Language): Html | null {
  if (all.length === 0) return null;
  return listTable(
    [label(language, 'item'), label(language, 'list-changed'), label(language, 'list-form')],
    all.map(
      ({ name, changed: content, formChanged }) =>
        html`<tr><th scope="row">${quoted(name)}</th><td class="number">${grouped(content)}</td><td class="number">${grouped(formChanged)}</td></tr>`,
    ),
  );
}

function changed({ changed: all, records }: Difference, language: Language): Html | null {
  if (all.length === 0) return null;
  const heads = ['compare-record', 'item', 'compare-old', 'compare-new'] as const;
  return listTable(
    heads.map((head) => label(language, head)),
    all.flatMap(({ name, record, changes }) =>
      changes.map(
        (each, i) =>
          html`<tr>${i > 0 ? null : html`<th scope="row" rowspan="${changes.length}">${quoted(name)}<small>${label(language, 'record-number', { record })}</small></th>`}<td>${quoted(each.name)}</td><td>${quoted(each.from)}</td><td>${quoted(each.to)}</td></tr>`,
      ),
    ),
    { below: moreOf(records.changed - all.length, language) },
  );
}

function names(all: Difference['added'], count: number, language: Language): Html | null {
  if (all.length === 0) return null;
  return html`<div class="panel"><ul class="list">${all.map(
    ({ name, record }) =>
      html`<li>${quoted(name)} <small>${label(language, 'record-number', { record })}</small></li>`,
  )}</ul>${moreOf(count - all.length, language)}</div>`;
}

function causes({ causes: compared }: Difference, language: Language): Html | null {
  if (compared === null || compared.causes.every(({ change }) => change === 'same')) return null;
  const lines = reportDiff(compared, language).trimEnd().split('\n');
  return html`<div class="panel">${lines.map((line) => html`<p>${line}</p>`)}</div>`;
}
