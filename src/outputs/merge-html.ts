import type { Cause } from '../findings/index.js';
import { type MergeSummary, mergeText, type ReviewColumn, reviewColumns } from '../merge/index.js';
import { grouped, type Language, label, mergeWords } from '../messages/index.js';
import { type Html, html } from './html.js';
import { listPage, listTable, moreOf, scrolled } from './list-page.js';
import type { Reported } from './report-format.js';
import { quoted } from './report-html-parts.js';
import { visible } from './visible.js';
import { wordingOfCode } from './wording.js';

/** What became of a set of sources, with what people have to see of it. */
export interface MergedSet {
  readonly summary: MergeSummary;
  /** The reports of the sources that were merged, in the order of the summary. */
  readonly reported: readonly Reported[];
  /** Rows of the review file, in its order. */
  readonly pairs: readonly (readonly string[])[];
  /** The file in which people decide. */
  readonly reviewName: string;
  readonly attribution: string;
  /** What there is to say beside it; with a path (and a part): of that source. */
  readonly told: readonly {
    readonly cause: Cause;
    readonly path: string | null;
    readonly part: string | null;
  }[];
  readonly titleOf: (kind: string) => string;
}

/** So many pairs are shown; all of them stand in the review file. */
const mostPairs = 100;

/** What became of a set as one page: needs no other file, no network and no script, and lets none in. */
export function mergeHtml(set: MergedSet, language: Language): string {
  const title = label(language, 'merge-title');
  const { summary } = set;
  const sums = mergeText(summary, '', language, set.titleOf).trimEnd().split('\n').slice(0, -1);
  const sections: readonly (readonly [id: string, heading: string, content: Html | null])[] = [
    ['kinds', label(language, 'merge-kinds'), kinds(set, language)],
    ['sources', label(language, 'merge-sources'), sources(set, language)],
    ['pairs', label(language, 'merge-pairs'), pairs(set, language)],
    ['licences', label(language, 'merge-licences'), licences(set)],
    ['remarks', label(language, 'merge-remarks'), remarks(set, language)],
    ['outputs', label(language, 'merge-outputs'), outputs(set)],
  ];
  return listPage({
    language,
    title,
    sums: sums.map((line) => html`<p>${line}</p>`),
    sections,
    tool: summary.tool,
  });
}

function number(count: number): Html {
  return html`<td class="number">${grouped(count)}</td>`;
}

function kinds({ summary, titleOf }: MergedSet, language: Language): Html {
  const heads = [
    'col-kind',
    'merge-source-count',
    'col-records',
    'merge-united',
    'merge-joined',
    'merge-nodes',
    'merge-candidates',
    'merge-certain',
    'merge-contradictions',
    'merge-ids',
  ] as const;
  return listTable(
    heads.map((head) => label(language, head)),
    summary.kinds.map(
      ({ kind, ids, ...counts }) =>
        html`<tr><th scope="row">${titleOf(kind)}</th>${[
          counts.sources,
          counts.records,
          counts.united,
          counts.joined,
          counts.nodes,
          counts.candidates,
          counts.certain,
          counts.contradictions,
          ids.acrossPublishers + ids.withinPublisher,
        ].map(number)}</tr>
`,
    ),
  );
}

function sources({ summary, reported, told, titleOf }: MergedSet, language: Language): Html {
  const heads = [
    'col-path',
    'col-kind',
    'col-publisher',
    'col-state',
    'col-records',
    'merge-conforming',
    'col-errors',
    'col-warnings',
    'col-licence',
  ] as const;
  const rows = summary.sources.map((source, i) => {
    const { path, part, kind, publisher, state, sameAs, records, conforming, licence } = source;
    const name = html`<th scope="row">${quoted(part === null ? path : `${path}#${part}`)}</th>`;
    if (state === 'unread') {
      const why = told.find((each) => each.path === path && each.part === part)?.cause;
      const what = why === undefined ? '' : visible(wordingOfCode(why.code, why.args, language).what);
      return html`<tr>${name}<td></td><td></td><td colspan="6">${label(language, 'merge-unread')} <small>${what}</small></td></tr>
`;
    }
    const counts = reported[i]?.report.counts;
    const share = records === 0 ? '–' : `${Math.floor((100 * conforming) / records)}%`;
    const became =
      state === 'merged'
        ? label(language, 'merge-merged')
        : label(language, 'merge-repeated', { name: visible(sameAs ?? '') });
    return html`<tr>${name}<td>${kind === null ? '' : titleOf(kind)}</td><td>${visible(publisher?.name ?? '')}</td><td>${became}</td>${number(records)}<td class="number">${share}</td>${state === 'merged' ? [number(counts?.error ?? 0), number(counts?.warning ?? 0)] : html`<td></td><td></td>`}<td>${licence ?? label(language, 'merge-licence-none')}</td></tr>
`;
  });
  return listTable(
    heads.map((head) => label(language, head)),
    rows,
  );
}

const pairColumns = ['score', 'nameA', 'nameB', 'metres', 'grounds', 'fileA', 'fileB'] as const;

/** Pairs that nobody decided about and that are not certain: what people have to do. */
function pairs({ summary, pairs: all, reviewName }: MergedSet, language: Language): Html {
  const count = summary.kinds.reduce((sum, { candidates }) => sum + candidates, 0);
  if (count === 0) return html`<div class="panel"><p>${label(language, 'merge-pairs-none')}</p></div>`;
  const cell = (row: readonly string[], column: ReviewColumn) => row[reviewColumns.indexOf(column)] ?? '';
  const likely = mergeWords.likely[language];
  const waiting = all.filter((row) => cell(row, 'decision') === '' && cell(row, 'certainty') === likely);
  const note = label(language, waiting.length === 0 ? 'merge-pairs-decided' : 'merge-pairs-note', {
    file: reviewName,
  });
  const place = (row: readonly string[], file: 'fileA' | 'fileB', at: 'rowA' | 'rowB') =>
    `${cell(row, file)}:${cell(row, at)}`;
  const above = html`<p class="note">${note}</p>`;
  if (waiting.length === 0) return scrolled(above);
  return listTable(
    pairColumns.map((column) => mergeWords[column][language]),
    waiting.slice(0, mostPairs).map(
      (row) =>
        html`<tr><td class="number">${cell(row, 'score')}</td><td>${quoted(cell(row, 'nameA'))}<small>${visible(cell(row, 'addressA'))}</small></td><td>${quoted(cell(row, 'nameB'))}<small>${visible(cell(row, 'addressB'))}</small></td><td class="number">${cell(row, 'metres')}</td><td><small>${cell(row, 'grounds')}</small></td><td>${quoted(place(row, 'fileA', 'rowA'))}</td><td>${quoted(place(row, 'fileB', 'rowB'))}</td></tr>
`,
    ),
    { above, below: moreOf(waiting.length - mostPairs, language) },
  );
}

function licences({ attribution }: MergedSet): Html {
  return html`<div class="panel">${attribution
    .trim()
    .split('\n\n')
    .map((block) => {
      const [heading = '', ...lines] = block.split('\n');
      return html`<p>${visible(heading)}</p><ul class="list">${lines.map((line) => html`<li>${visible(line.replace(/^- /, ''))}</li>`)}</ul>`;
    })}</div>`;
}

function remarks({ told }: MergedSet, language: Language): Html | null {
  const ofSet = told.filter(({ path }) => path === null);
  if (ofSet.length === 0) return null;
  return html`<div class="panel"><ul class="list">${ofSet.map(({ cause: { code, args } }) => {
    const { what, fix } = wordingOfCode(code, args, language);
    return html`<li>${visible(what)}<br><small>→ ${visible(fix)}</small></li>`;
  })}</ul></div>`;
}

function outputs({ summary }: MergedSet): Html {
  return html`<div class="panel"><ul class="list">${summary.outputs.map((name) => html`<li><a href="${encodeURIComponent(name)}">${name}</a></li>`)}</ul></div>`;
}
