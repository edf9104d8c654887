import { label, type Severity } from '../messages/index.js';
import { columnLetter } from '../records/index.js';
import type { Report } from '../report/index.js';
import { type Html, html } from './html.js';
import { landmark, type Page } from './page.js';
import { hasLetters } from './place-name.js';
import { charactersOf, shown } from './visible.js';
import { wordingOfCause } from './wording.js';

/** Characters of a cause in the list to choose from. */
const mostOfCause = 40;

function shortened(text: string): string {
  const characters = charactersOf(text);
  return characters.length > mostOfCause ? `${characters.slice(0, mostOfCause).join('')}…` : text;
}

/**
 * Controls to show only some of what was found: by cause, column and row. They are hidden until the script of the page shows
 * them; without it, all stands there to be read.
 */
export function findingFilter(report: Report, page: Page): Html | null {
  const { language, limits } = page;
  const causes = report.causes.slice(0, limits.causes);
  if (causes.length < 2 && (report.causes[0]?.count ?? 0) < 2) return null;
  const columns = [...new Set(causes.map(({ column }) => column))]
    .filter((column) => column !== null)
    .sort((a, b) => a - b);
  const severities = (['error', 'warning', 'info'] as const).filter((severity: Severity) =>
    causes.some((cause) => cause.severity === severity),
  );
  const all = html`<option value="">${label(language, 'filter-all')}</option>`;
  return html`<form class="filter" hidden aria-label="${landmark(page, label(language, 'filter'))}" data-told="${label(language, 'filter-told')}" data-none="${label(language, 'filter-none')}">
<label>${label(language, 'filter-cause')}<select name="cause">${all}${severities.map(
    (severity) =>
      html`<option value="${severity}">${label(language, 'filter-severity', { severity: label(language, severity) })}</option>`,
  )}${causes.map((cause, i) => {
    const what = wordingOfCause(cause, language).what;
    const short = what.length > mostOfCause ? shortened(what) : what;
    return html`<option value="${String(i + 1)}">${label(language, 'found-count', { count: cause.count })} ${short}</option>`;
  })}</select></label>
<label>${label(language, 'filter-column')}<select name="column">${all}${columns.map(
    (column) =>
      html`<option value="${String(column)}">${hasLetters(report.source) ? `${columnLetter(column)} ` : null}${shown(report.columns[column - 1]?.header ?? '')}</option>`,
  )}</select></label>
<label>${label(language, 'filter-row')}<input name="row" inputmode="numeric" autocomplete="off" placeholder="14, 20-35"></label>
<button type="reset">${label(language, 'filter-reset')}</button>
<p class="told" role="status"></p>
</form>`;
}
