import { type Language, label } from '../messages/index.js';
import type { Report } from '../report/index.js';
import { type Html, html } from './html.js';
import { groundsOf, readinessLine } from './readiness-words.js';

/** The score of openness and readiness with its arithmetic: a row for each thing that was looked at. */
export function readinessTable(report: Report, language: Language): Html {
  return html`<div class="panel">
<p>${readinessLine(report, language) ?? '–'}</p>
<table>
<caption>${label(language, 'readiness-caption')}</caption>
<thead><tr><th scope="col">${label(language, 'part')}</th><th scope="col">${label(language, 'check')}</th><th scope="col">${label(language, 'state')}</th><th scope="col">${label(language, 'grounds')}</th></tr></thead>
<tbody>
${report.readiness.parts.map(({ part, checks }) =>
  checks.map(
    (
      check,
    ) => html`<tr><td>${label(language, part)}</td><th scope="row">${label(language, check.check)}</th><td>${label(language, check.state)}</td><td>${groundsOf(check, language)}</td></tr>
`,
  ),
)}</tbody>
</table>
</div>`;
}
