import type { Finding } from '../findings/index.js';
import { type Language, label } from '../messages/index.js';
import { columnLetter } from '../records/index.js';
import type { Report, ReportCause } from '../report/index.js';
import { type Html, html } from './html.js';
import { placeName } from './place-name.js';
import { icon, quoted } from './report-html-parts.js';
import { shown } from './visible.js';
import { wordingOf, wordingOfCause } from './wording.js';

/** Limits that keep the page small, whatever was found. */
const mostCauses = 100;
const mostPlaces = 1000;
const mostPlacesOfCause = 50;
/** So many places are shown without asking; of more, a few are named. */
const openPlaces = 10;
const fewPlaces = 3;

/** The causes as cards, each with its places. */
export function causeCards(report: Report, language: Language): Html {
  const { causes } = report;
  if (causes.length === 0) {
    return html`<p class="panel good">${icon('good')} ${label(language, 'causes-none')}</p>`;
  }
  const told = causes.slice(0, mostCauses);
  const untold = causes.slice(mostCauses);
  const places = Math.min(mostPlacesOfCause, Math.floor(mostPlaces / told.length));
  return html`${told.map((cause) => causeCard(cause, language, places))}${untoldCauses(untold, language)}`;
}

function untoldCauses(causes: readonly ReportCause[], language: Language): Html | null {
  if (causes.length === 0) return null;
  const count = causes.reduce((sum, cause) => sum + cause.count, 0);
  return html`<p class="note">${label(language, 'causes-more', { causes: causes.length, count })}</p>`;
}

function causeCard(cause: ReportCause, language: Language, places: number): Html {
  const { severity, code, count, findings } = cause;
  const { what, why, fix } = wordingOfCause(cause, language);
  const columns = placeColumns(cause, language);
  const [only] = count === 1 && columns.length <= 1 ? findings : [];
  const place = only && placeAndValue(only, what, language);
  return html`<article class="cause ${severity}">
<header>
<p class="kind">${icon(severity)}<b>${label(language, severity)}</b>${columnOf(cause, language)}<code>${code}</code></p>
<p class="count">${label(language, 'found-count', { count })}</p>
<h3>${what}</h3>
</header>
<dl>${place === undefined ? null : html`<dt>${label(language, 'place')}</dt><dd>${place}</dd>`}<dt>${label(language, 'fix')}</dt><dd class="fix">${fix}</dd>
<dt>${label(language, 'why')}</dt><dd>${why}</dd>
</dl>
${place === undefined ? placeTable(cause, columns, language, places) : null}
</article>
`;
}

function columnOf({ column, header }: ReportCause, language: Language): Html | null {
  if (column === null) return null;
  const name = label(language, 'place-column', { column: columnLetter(column) });
  return html`<span>${name} ${header === null ? null : quoted(header)}</span>`;
}

/** Where the only finding of a cause is, with the value if the sentence does not name it. */
function placeAndValue({ place, value }: Finding, what: string, language: Language): Html {
  const named = value === undefined || (value !== '' && what.includes(shown(value)));
  return html`<b>${placeName(place, language)}</b> ${named ? null : valueCell(value, language)}`;
}

function placeTable(
  { count, findings }: ReportCause,
  columns: readonly PlaceColumn[],
  language: Language,
  most: number,
): Html | null {
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
    html`<tr><th scope="row">${placeName(finding.place, language)}</th>${columns.map(({ cell }) => html`<td>${cell(finding)}</td>`)}</tr>
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
  readonly cell: (finding: Finding) => Html | string | null;
}

/** The columns that have something to say in this cause. */
function placeColumns({ findings }: ReportCause, language: Language): readonly PlaceColumn[] {
  const columns: readonly (PlaceColumn & { readonly told: boolean })[] = [
    {
      name: label(language, 'value'),
      told: findings.some(({ value }) => value !== undefined),
      cell: ({ value }) => valueCell(value, language),
    },
    {
      name: label(language, 'replacement'),
      told: findings.some(({ replacement }) => replacement !== undefined),
      cell: ({ replacement }) => valueCell(replacement, language),
    },
    {
      name: label(language, 'also'),
      told: findings.some(({ also }) => also !== undefined),
      cell: ({ also }) =>
        also === undefined ? '' : html`${placeName(also, language)} ${quoted(also.header ?? '')}`,
    },
    {
      name: label(language, 'detail'),
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
