import { type Label, type Language, label } from '../messages/index.js';
import { type Report, type ReportColumn, standardOutput } from '../report/index.js';
import { type Html, html } from './html.js';
import { htmlPage } from './html-page.js';
import { anchor, landmark, type Page, sharedLimits, wholePage } from './page.js';
import type { ReportAids, Reported } from './report-format.js';
import { hatchDefinitions } from './report-html-bar.js';
import { causeCards } from './report-html-causes.js';
import { cellTable } from './report-html-cells.js';
import { columnTable } from './report-html-columns.js';
import { conformanceTable } from './report-html-conformance.js';
import { findingFilter } from './report-html-filter.js';
import { ledgerFigure } from './report-html-ledger.js';
import { pointMap } from './report-html-map.js';
import { overview } from './report-html-overview.js';
import { factList, quoted, section } from './report-html-parts.js';
import { readinessTable } from './report-html-readiness.js';
import { script } from './report-html-script.js';
import { style } from './report-html-style.js';
import { verdictPanel } from './report-html-verdict.js';
import {
  delimiterName,
  encodingName,
  formatName,
  kindName,
  publisherName,
  repairName,
} from './source-facts.js';
import { shown, visible } from './visible.js';

/** Names that a list for reading has at most, and versions that a page tells. */
const mostNames = 10;
const mostVersions = 50;
/** Reports that a page of several shows in full; the others stand in its overview. */
const mostReports = 40;

/**
 * Reports as one page for the officer: needs no other file and no network, and lets none in; can be read in any width,
 * without its script, with a screen reader, in the dark and on paper. Smaller than 10 MB whatever was found. Several reports
 * stand below an overview.
 */
export function reportHtml(all: readonly Reported[], language: Language, aids: ReportAids = {}): string {
  const [only] = all;
  const outlines = all.some(({ report }) => report.points !== undefined) ? (aids.outlines?.() ?? null) : null;
  if (only !== undefined && all.length === 1) {
    const page: Page = { language, prefix: '', name: null, level: 2, limits: wholePage, outlines };
    const title = html`${label(language, 'report-title')} ${quoted(only.report.source.name)}`;
    return document(language, only.report.source.name, title, reportBody(only.report, page), [only.report]);
  }
  const shownInFull = all.slice(0, mostReports);
  const limits = sharedLimits(Math.max(1, shownInFull.length));
  const count = label(language, 'files', { count: all.length });
  const body = html`${overview(all, shownInFull.length, language)}${shownInFull.map(({ path, report }, i) => {
    const prefix = `f${i + 1}-`;
    const name = [`${i + 1}`, shown(path), shown(report.source.sheet ?? '')].join(' ').trim();
    const page: Page = { language, prefix, name, level: 3, limits, outlines };
    const sheet = report.source.sheet === undefined ? null : html` ${quoted(report.source.sheet)}`;
    return html`<section class="file" id="${prefix}file" aria-labelledby="${prefix}file-heading">
<h2 id="${prefix}file-heading">${quoted(path)}${sheet}</h2>
${reportBody(report, page)}
<p class="back"><a href="#overview">${label(language, 'back-to-overview')}</a></p>
</section>`;
  })}`;
  const title = html`${label(language, 'report-title')} <bdi>${count}</bdi>`;
  return document(
    language,
    count,
    title,
    body,
    all.map(({ report }) => report),
  );
}

function document(
  language: Language,
  name: string,
  heading: Html,
  body: Html,
  reports: readonly Report[],
): string {
  const tools = [...new Set(reports.map(({ tool }) => `${tool.name} ${shown(tool.version)}`))].slice(
    0,
    mostNames,
  );
  return htmlPage({
    language,
    name: label(language, 'colon', { text: label(language, 'report-title'), rest: shown(name) }),
    styles: [style],
    script,
    heading,
    content: html`${hatchDefinitions()}
${body}`,
    madeBy: tools.join(' / '),
  });
}

/** All of a report below its name. */
function reportBody(report: Report, page: Page): Html {
  const { language, outlines } = page;
  const cells = cellTable(report, page);
  const map = outlines === null ? null : pointMap(report, language, outlines);
  const sections: readonly (readonly [name: Label & `section-${string}`, content: Html])[] = [
    ['section-causes', html`${findingFilter(report, page)}${causeCards(report, page)}`],
    ...(cells === null ? [] : [['section-cells', cells] as const]),
    ...(map === null ? [] : [['section-map', map] as const]),
    ['section-conformance', conformanceTable(report, page)],
    ['section-columns', columnTable(report, page)],
    ['section-ledger', ledgerFigure(report, language)],
    ['section-readiness', readinessTable(report, language)],
    ['section-recognized', recognized(report, language)],
    ['section-unchecked', unchecked(report, language)],
    ['section-checked', checked(report, language)],
  ];
  const idOf = (name: string) => anchor(page, name.replace('section-', ''));
  const links = sections.map(
    ([name]) => html`<li><a href="#${idOf(name)}">${label(language, name)}</a></li>`,
  );
  return html`<div data-report="${page.prefix}">
${verdictPanel(report, page)}
<nav aria-label="${landmark(page, label(language, 'contents'))}"><ul>${links}</ul></nav>
${sections.map(([name, content]) => section(idOf(name), label(language, name), content, page.level))}</div>
`;
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
    [label(language, 'outputs-written'), outputList(report, language)],
    [label(language, 'encoding'), encodingName(report)],
    [label(language, 'tool'), `${tool.name} ${shown(tool.version)}`],
    [label(language, 'report-version'), String(report.version)],
    [label(language, 'versions'), versions.length === 0 ? null : html`<ul class="plain">${versions}</ul>`],
  ])}</div>`;
}

function outputList({ outputs = [] }: Report, language: Language): Html | null {
  if (outputs.length === 0) return null;
  const lines = outputs
    .slice(0, mostNames)
    .map(({ name, bytes, sha256 }) =>
      bytes === null || sha256 === null
        ? html`<li>${name === standardOutput ? label(language, 'standard-output') : quoted(name)}</li>`
        : html`<li>${quoted(name)} ${label(language, 'bytes', { count: bytes })}<br><code>${visible(sha256.slice(0, 64))}</code></li>`,
    );
  return html`<ul class="plain">${lines}</ul>`;
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
