import { label, type Severity } from '../messages/index.js';
import type { Report, ReportCause } from '../report/index.js';
import { type Html, html } from './html.js';
import { anchor, landmark, type Page } from './page.js';
import { columnOfCause } from './report-html-causes.js';
import { icon } from './report-html-parts.js';
import { verdictOf } from './verdict.js';
import { wordingOfCause } from './wording.js';

/** Causes that are named at the top: what an officer does first. */
const mostFirst = 3;
const severities: readonly Severity[] = ['error', 'warning', 'info'];
const tones = { good: 'good', check: 'warning', bad: 'error', empty: 'warning' } as const;

/** May it be published, how much is the matter, and what to begin with. */
export function verdictPanel(report: Report, page: Page): Html {
  const { language } = page;
  const { state, word, sentence } = verdictOf(report, language);
  const id = anchor(page, 'verdict');
  const heading =
    page.level === 2
      ? html`<h2 id="${id}-heading">${sentence}</h2>`
      : html`<h3 id="${id}-heading">${sentence}</h3>`;
  return html`<section id="${id}" class="verdict ${tones[state]}" aria-label="${landmark(page, label(language, 'verdict'))}" tabindex="-1">
<p class="word">${icon(tones[state])}${word}</p>
${heading}
<p>${label(language, 'records-conforming', report.records)}</p>
<ul class="counts">${severities.map((severity) => severityCount(severity, report.counts[severity], page))}</ul>
${scores(report, page)}
${firstCauses(report, page)}
</section>`;
}

function severityCount(severity: Severity, count: number, { language }: Page): Html {
  const amount = html`<b>${label(language, 'found-count', { count })}</b>`;
  return html`<li class="${severity}${count === 0 ? ' none' : ''}">${icon(severity)}<span>${label(language, severity)}</span>${amount}</li>`;
}

/** The scores, each with a link to its arithmetic. */
function scores({ conformance, readiness }: Report, page: Page): Html | null {
  if (conformance.score === null && readiness.score === null) return null;
  const entry = (section: 'conformance' | 'readiness', score: number | null) =>
    score === null
      ? null
      : html`<li><a href="#${anchor(page, section)}">${label(page.language, `section-${section}`)}</a><b>${label(page.language, 'points', { score })}</b></li>`;
  return html`<ul class="counts scores">${entry('conformance', conformance.score)}${entry('readiness', readiness.score)}</ul>`;
}

/** The causes whose mending gains most, and how much of everything they are. */
function firstCauses(report: Report, page: Page): Html | null {
  const { causes, counts } = report;
  const { language } = page;
  const severity = severities.find((each) => each !== 'info' && counts[each] > 0);
  if (severity === undefined) return null;
  const all = causes.filter((cause) => cause.severity === severity);
  if (all.length < 2) return null;
  const first = all.slice(0, mostFirst);
  const count = first.reduce((sum, cause) => sum + cause.count, 0);
  const told =
    first.length === all.length
      ? label(language, 'first-all', { causes: all.length, severity: label(language, severity) })
      : label(language, 'first-some', {
          causes: first.length,
          count,
          all: counts[severity],
          severity: label(language, severity),
        });
  return html`<div class="begin"><p>${told}</p><ol>${first.map((cause) => firstCause(cause, causes.indexOf(cause) + 1, report, page))}</ol></div>`;
}

function firstCause(cause: ReportCause, number: number, report: Report, page: Page): Html {
  const { language } = page;
  const column = cause.column === null ? null : html`${columnOfCause(cause, report, language)}: `;
  return html`<li><a href="#${anchor(page, `cause-${number}`)}">${column}${wordingOfCause(cause, language).what}</a> <b>${label(language, 'found-count', { count: cause.count })}</b></li>`;
}
