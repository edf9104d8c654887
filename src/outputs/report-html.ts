import { type Label, type Language, label, type Severity } from '../messages/index.js';
import type { Report, ReportColumn } from '../report/index.js';
import { type Html, html } from './html.js';
import { hatchDefinitions } from './report-html-bar.js';
import { causeCards } from './report-html-causes.js';
import { columnTable } from './report-html-columns.js';
import { conformanceTable } from './report-html-conformance.js';
import { ledgerFigure } from './report-html-ledger.js';
import { factList, icon, quoted, section } from './report-html-parts.js';
import { readinessTable } from './report-html-readiness.js';
import { style, styleHash } from './report-html-style.js';
import {
  delimiterName,
  encodingName,
  formatName,
  kindName,
  publisherName,
  repairName,
} from './source-facts.js';
import { verdictOf } from './verdict.js';
import { shown, visible } from './visible.js';

/** Names that a list for reading has at most, and versions that a page tells. */
const mostNames = 10;
const mostVersions = 50;

const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; img-src data:; base-uri 'none'; form-action 'none'`;

/**
 * The report as one page for the officer: needs no other file, no network and no script, and lets none in; can be read
 * in any width, with a screen reader, in the dark and on paper. Smaller than 10 MB whatever was found.
 */
export function reportHtml(report: Report, language: Language): string {
  const sections: readonly (readonly [id: string, heading: string, content: Html])[] = [
    ['recognized', label(language, 'section-recognized'), recognized(report, language)],
    ['causes', label(language, 'section-causes'), causeCards(report, language)],
    ['ledger', label(language, 'section-ledger'), ledgerFigure(report, language)],
    ['columns', label(language, 'section-columns'), columnTable(report, language)],
    ['conformance', label(language, 'section-conformance'), conformanceTable(report, language)],
    ['readiness', label(language, 'section-readiness'), readinessTable(report, language)],
    ['checked', label(language, 'section-checked'), checked(report, language)],
    ['unchecked', label(language, 'section-unchecked'), unchecked(report, language)],
  ];
  const title = label(language, 'report-title');
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${label(language, 'colon', { text: title, rest: shown(report.source.name) })}</title>
<link rel="icon" href="data:,">
<style>${{ markup: style }}</style>
</head>
<body>
<a class="skip" href="#verdict">${label(language, 'skip-link')}</a>
${hatchDefinitions()}
<div class="page">
<header class="masthead"><h1>${title} ${quoted(report.source.name)}</h1></header>
<main>
${verdictPanel(report, language)}
<nav aria-label="${label(language, 'contents')}"><ul>${sections.map(([id, heading]) => html`<li><a href="#${id}">${heading}</a></li>`)}</ul></nav>
${sections.map(([id, heading, content]) => section(id, heading, content))}</main>
<footer class="foot"><small>${report.tool.name} ${shown(report.tool.version)}</small></footer>
</div>
</body>
</html>
`.markup;
}

function verdictPanel(report: Report, language: Language): Html {
  const { state, word, sentence } = verdictOf(report, language);
  const tone = { good: 'good', check: 'warning', bad: 'error', empty: 'warning' } as const;
  const severities: readonly Severity[] = ['error', 'warning', 'info'];
  return html`<section id="verdict" class="verdict ${tone[state]}" aria-labelledby="verdict-heading" tabindex="-1">
<p class="word">${icon(tone[state])}${word}</p>
<h2 id="verdict-heading">${sentence}</h2>
<p>${label(language, 'records-conforming', report.records)}</p>
<ul class="counts">${severities.map((severity) => severityCount(severity, report.counts[severity], language))}</ul>
</section>`;
}

function severityCount(severity: Severity, count: number, language: Language): Html {
  const amount = html`<b>${label(language, 'found-count', { count })}</b>`;
  return html`<li class="${severity}${count === 0 ? ' none' : ''}">${icon(severity)}<span>${label(language, severity)}</span>${amount}</li>`;
}

function recognized(report: Report, language: Language): Html {
  const { dataset, records, source } = report;
  const { mapping, standard } = dataset;
  return html`<div class="panel">${factList([
    [label(language, 'kind-of-data'), kindName(report, language)],
    ...(dataset.uncertain === undefined
      ? []
      : [[label(language, 'uncertain'), shown(dataset.uncertain[language])] as const]),
    [label(language, 'publisher'), publisherName(report, language) ?? label(language, 'publisher-unknown')],
    [
      label(language, 'mapping'),
      mapping === null ? label(language, 'mapping-none') : html`<code>${shown(mapping)}</code>`,
    ],
    [label(language, 'standard'), standard === null ? label(language, 'standard-none') : shown(standard)],
    [
      label(language, 'records'),
      label(language, records.blank + records.skipped === 0 ? 'records-only' : 'records-detail', records),
    ],
    [label(language, 'format'), formatName(report)],
    [label(language, 'sheet'), source.sheet === undefined ? null : shown(source.sheet)],
    [label(language, 'encoding'), encodingName(report)],
    [label(language, 'repair'), repairName(report, language)],
    [label(language, 'delimiter'), delimiterName(report, language)],
    [label(language, 'header'), headerRows(report, language)],
    [label(language, 'first-data-row'), label(language, 'header-row', { row: String(source.firstDataRow) })],
  ])}</div>`;
}

function headerRows({ source }: Report, language: Language): string {
  const { headerRow, headerRows } = source;
  if (headerRow === 0) return label(language, 'header-absent');
  if (headerRows <= 1) return label(language, 'header-row', { row: String(headerRow) });
  return label(language, 'header-rows', {
    first: String(headerRow),
    last: String(headerRow + headerRows - 1),
  });
}

function checked(report: Report, language: Language): Html {
  const { source, dataset, tool } = report;
  const versions = Object.entries(dataset.versions)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, mostVersions)
    .map(([name, version]) => html`<li>${shown(name)} ${shown(version)}</li>`);
  return html`<div class="panel">${factList([
    [label(language, 'file-name'), quoted(source.name)],
    [label(language, 'file-size'), label(language, 'bytes', { count: source.bytes })],
    [
      label(language, 'sha256'),
      source.sha256 === null
        ? label(language, 'sha256-none')
        : html`<code>${visible(source.sha256.slice(0, 64))}</code>`,
    ],
    [label(language, 'encoding'), encodingName(report)],
    [label(language, 'tool'), `${tool.name} ${shown(tool.version)}`],
    [label(language, 'report-version'), String(report.version)],
    [label(language, 'versions'), versions.length === 0 ? null : html`<ul class="plain">${versions}</ul>`],
  ])}</div>`;
}

function unchecked(report: Report, language: Language): Html {
  const { dataset, columns } = report;
  const always: readonly (Label & `unchecked-${'truth' | 'complete' | 'permission' | 'links'}`)[] = [
    'unchecked-truth',
    'unchecked-complete',
    'unchecked-permission',
    'unchecked-links',
  ];
  const points = [
    namedColumns('unchecked-unmapped', columns.filter(isUnmapped), language),
    namedColumns('unchecked-ignored', columns.filter(isIgnored), language),
    dataset.mapping === null ? label(language, 'unchecked-mapping') : null,
    dataset.standard === null ? label(language, 'unchecked-standard') : null,
    ...always.map((name) => label(language, name)),
  ];
  return html`<div class="panel"><ul class="list">${points.map((point) => (point === null ? null : html`<li>${point}</li>`))}</ul></div>`;
}

function isUnmapped({ item, term, ledger }: ReportColumn): boolean {
  return item === null && term === null && ledger.unmapped > 0;
}

function isIgnored({ item, term, ledger }: ReportColumn): boolean {
  return item === null && term === null && ledger.ignored > 0 && ledger.unmapped === 0;
}

function namedColumns(
  name: 'unchecked-unmapped' | 'unchecked-ignored',
  columns: readonly ReportColumn[],
  language: Language,
): string | null {
  if (columns.length === 0) return null;
  const names = columns
    .slice(0, mostNames)
    .map(({ header }) => (header === '' ? label(language, 'no-header') : shown(header)));
  const listed = names.join(label(language, 'list-separator')) + (columns.length > mostNames ? ' …' : '');
  return label(language, name, { count: columns.length, names: listed });
}
