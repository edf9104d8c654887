import { type Language, label } from '../messages/index.js';
import { columnLetter } from '../records/index.js';
import type { ReportCause } from '../report/index.js';
import { csvText } from '../text/index.js';
import { placeName } from './place-name.js';
import type { Reported } from './report-format.js';
import { shown } from './visible.js';
import { wordingOf } from './wording.js';

const heads = [
  'file-name',
  'place',
  'sheet',
  'row',
  'column',
  'header',
  'weight',
  'detail',
  'value',
  'replacement',
  'fix',
  'code',
] as const;

/**
 * The listed findings as a table that Excel opens: a row a finding, in the order of the causes. A last row for each cause
 * of which not all are listed says how many there are.
 */
export function reportCsv(all: readonly Reported[], language: Language): string {
  const rows = all.flatMap(({ path, report }) =>
    report.causes.flatMap((cause) => rowsOf(cause, path, language)),
  );
  return csvText([heads.map((head) => label(language, head)), ...rows.map((row) => row.map(harmless))]);
}

function rowsOf(cause: ReportCause, path: string, language: Language): readonly (readonly string[])[] {
  const { code, count, severity, findings } = cause;
  const weight = label(language, severity);
  const rows = findings.map((finding) => {
    const { place, value = '', replacement = '' } = finding;
    const { what, fix } = wordingOf(finding, language);
    return [
      shown(path),
      placeName(place, language),
      shown(place.sheet ?? ''),
      place.row === undefined ? '' : String(place.row),
      place.column === undefined ? '' : columnLetter(place.column),
      shown(place.header ?? ''),
      weight,
      what,
      shown(value),
      shown(replacement),
      fix,
      code,
    ];
  });
  if (count === findings.length) return rows;
  const listed = label(language, 'listed-of', { code, count, listed: findings.length });
  return [
    ...rows,
    [shown(path), '', '', '', '', shown(cause.header ?? ''), weight, listed, '', '', '', code],
  ];
}

/** A text that a spreadsheet would take for a formula is led by an apostrophe (OWASP, CSV injection). */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
