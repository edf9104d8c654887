import type { Finding } from '../findings/index.js';
import { grouped, type Language, label } from '../messages/index.js';
import { columnLetter, type Place } from '../records/index.js';
import type { Report, ReportCause } from '../report/index.js';
import { type Html, html } from './html.js';
import { anchor, type Page } from './page.js';
import { hasLetters, placeName } from './place-name.js';
import { proposalOf } from './proposal.js';
import { rowsInTable } from './report-html-cells.js';
import { icon, quoted } from './report-html-parts.js';
import { shown } from './visible.js';
import { wordingOf, wordingOfCause } from './wording.js';

/** So many places are shown without asking; of more, a few are named. */
const openPlaces = 10;
const fewPlaces = 3;
/** Ways of writing that are told of a cause. */
const mostPatterns = 5;

/** The causes as cards, each with its places. */
export function causeCards(report: Report, page: Page): Html {
  const { causes } = report;
  const { language, limits } = page;
  if (causes.length === 0) {
    return html`<p class="panel good">${icon('good')} ${label(language, 'causes-none')}</p>`;
  }
  const told = causes.slice(0, limits.causes);
  const untold = causes.slice(limits.causes);
  const places = Math.min(limits.placesOfCause, Math.floor(limits.places / told.length));
  const rows = rowsInTable(report, page);
  return html`${told.map((cause, i) => causeCard(cause, i + 1, report, page, places, rows))}${untoldCauses(untold, language)}`;
}

function untoldCauses(causes: readonly ReportCause[], language: Language): Html | null {
  if (causes.length === 0) return null;
  const count = causes.reduce((sum, cause) => sum + cause.count, 0);
  return html`<p class="note">${label(language, 'causes-more', { causes: causes.length, count })}</p>`;
}

function causeCard(
  cause: ReportCause,
  number: number,
  report: Report,
  page: Page,
  places: number,
  rows: ReadonlySet<number>,
): Html {
  const { language } = page;
  const { severity, code, count, findings } = cause;
  const { what, why, fix } = wordingOfCause(cause, language);
  const columns = placeColumns(cause, language);
  const [only] = count === 1 && columns.every(({ isInLine }) => isInLine) ? findings : [];
  const place = only && placeAndValue(only, what, page, rows);
  const heading = page.level === 2 ? html`<h3>${what}</h3>` : html`<h4>${what}</h4>`;
  return html`<article class="cause ${severity}" id="${anchor(page, `cause-${number}`)}" data-number="${number}" data-severity="${severity}" data-column="${cause.column ?? ''}">
<header>
<p class="kind">${icon(severity)}<b>${label(language, severity)}</b><span>${columnOfCause(cause, report, language)}</span><code>${code}</code></p>
<p class="count">${label(language, 'found-count', { count })}</p>
${heading}
</header>
<dl>${place === undefined ? null : html`<dt>${label(language, 'place')}</dt><dd>${place}</dd>`}<dt>${label(language, 'fix')}</dt><dd class="fix">${fix}</dd>
<dt>${label(language, 'why')}</dt><dd>${why}</dd>${patternsOf(cause, language)}
</dl>
${place === undefined ? placeTable(cause, columns, page, places, rows) : null}
</article>
`;
}

/** The column of a cause: its letter, where the source has letters, and its header. */
export function columnOfCause(
  { column, header }: ReportCause,
  { source }: Report,
  language: Language,
): Html | null {
  if (column === null) return null;
  const letter = hasLetters(source)
    ? html`${label(language, 'place-column', { column: columnLetter(column) })} `
    : null;
  return html`${letter}${header === null ? null : quoted(header)}`;
}

/** Where the only finding of a cause is, with the value if the sentence does not name it. */
function placeAndValue(finding: Finding, what: string, page: Page, rows: ReadonlySet<number>): Html {
  const { place, value } = finding;
  const { language } = page;
  const proposal = proposalOf(finding);
  const named = value === undefined || (value !== '' && what.includes(shown(value)));
  return html`<b${rowOf(place)}>${linked(place, page, rows)}</b> ${named ? null : valueCell(value, language)}${proposal === undefined ? null : html` → ${valueCell(proposal, language)}`}`;
}

/** The name of a place, leading to its row where that is shown. */
function linked(place: Place, page: Page, rows: ReadonlySet<number>): Html {
  const name = placeName(place, page.language);
  return place.row !== undefined && rows.has(place.row)
    ? html`<a href="#${anchor(page, `row-${place.row}`)}">${name}</a>`
    : html`${name}`;
}

function rowOf({ row }: Place): Html | null {
  return row === undefined ? null : html` data-row="${row}"`;
}

/** How the values are written, where it is in more than one way. */
function patternsOf({ patterns }: ReportCause, language: Language): Html | null {
  if (patterns.length < 2) return null;
  const told = patterns.slice(0, mostPatterns).map(({ pattern, count, example }) => {
    const shape = html`<code>${shown(pattern)}</code>`;
    const shownExample =
      example === null || example === pattern
        ? null
        : html` <small>${label(language, 'example')} ${quoted(example)}</small>`;
    return html`<li>${shape} ×${grouped(count)}${shownExample}</li>`;
  });
  return html`<dt>${label(language, 'writing')}</dt><dd><ul class="patterns">${told}</ul></dd>`;
}

function placeTable(
  { count, findings }: ReportCause,
  columns: readonly PlaceColumn[],
  page: Page,
  most: number,
  rows: ReadonlySet<number>,
): Html | null {
  const { language } = page;
  const told = findings.slice(0, most);
  if (told.length === 0) return null;
  const open = told.length <= openPlaces;
  const caption =
    told.length === count
      ? label(language, 'places', { count })
      : label(language, 'places-cut', { count, shown: told.length });
  return html`<details${open ? html` open` : null}>
<summary>${caption}${open ? null : html` <span class="first">${firstPlaces(told, language)} …</span>`}</summary>
<table class="places">
<thead><tr><th scope="col">${label(language, 'place')}</th>${columns.map(({ name }) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${told.map(
  (finding) =>
    html`<tr${rowOf(finding.place)}><th scope="row">${linked(finding.place, page, rows)}</th>${columns.map(({ cell }) => html`<td>${cell(finding)}</td>`)}</tr>
`,
)}</tbody>
</table>
</details>`;
}

function firstPlaces(findings: readonly Finding[], language: Language): string {
  const names = findings.slice(0, fewPlaces).map(({ place }) => placeName(place, language));
  return names.join(label(language, 'list-separator'));
}

function valueCell(value: string | undefined, language: Language): Html | null {
  if (value === undefined) return null;
  return value === '' ? html`<span class="absent">${label(language, 'blank')}</span>` : quoted(value);
}

interface PlaceColumn {
  readonly name: string;
  /** It is said beside the only place of a cause. */
  readonly isInLine: boolean;
  readonly cell: (finding: Finding) => Html | string | null;
}

/** The columns that have something to say in this cause. */
function placeColumns({ findings }: ReportCause, language: Language): readonly PlaceColumn[] {
  const columns: readonly (PlaceColumn & { readonly told: boolean })[] = [
    {
      name: label(language, 'value'),
      isInLine: true,
      told: findings.some(({ value }) => value !== undefined),
      cell: ({ value }) => valueCell(value, language),
    },
    {
      name: label(language, 'replacement'),
      isInLine: true,
      told: findings.some((finding) => proposalOf(finding) !== undefined),
      cell: (finding) => valueCell(proposalOf(finding), language),
    },
    {
      name: label(language, 'also'),
      isInLine: false,
      told: findings.some(({ also }) => also !== undefined),
      cell: ({ also }) =>
        also === undefined ? '' : html`${placeName(also, language)} ${quoted(also.header ?? '')}`,
    },
    {
      name: label(language, 'detail'),
      isInLine: false,
      told:
        findings.some(({ also }) => also === undefined) && new Set(findings.map(argsBesideValue)).size > 1,
      cell: (finding) => wordingOf(finding, language).what,
    },
  ];
  return columns.filter(({ told }) => told);
}

function argsBesideValue({ args }: Finding): string {
  return JSON.stringify({ ...args, value: '' });
}
