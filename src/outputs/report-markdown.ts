import { type Language, label } from '../messages/index.js';
import type { Report, ReportCause } from '../report/index.js';
import { ledgerParts } from './ledger-parts.js';
import { placeName } from './place-name.js';
import { groundsOf, readinessLine } from './readiness-words.js';
import type { Reported } from './report-format.js';
import { signs } from './signs.js';
import { columnCount, kindName, uncertainty } from './source-facts.js';
import { verdictOf } from './verdict.js';
import { shown } from './visible.js';
import { wordingOfCause } from './wording.js';

/** Rows of a table: the summary of a job may not be longer than 1 MiB. */
const rowLimit = 100;

/**
 * Reports as Markdown (GitHub flavoured, tables), to be put into the summary of a job or a mail: the verdict, what was
 * recognized, the causes as a table, what became of the cells.
 */
export function reportMarkdown(all: readonly Reported[], language: Language): string {
  return all.map((reported) => section(reported, language)).join('\n');
}

function section({ path, report }: Reported, language: Language): string {
  const { sign, word, sentence } = verdictOf(report, language);
  const doubt = uncertainty(report, language);
  const facts = [
    label(language, 'size', { records: report.records.read, columns: columnCount(report) }),
    kindName(report, language),
    label(language, 'records-conforming', report.records),
  ];
  return [
    `## ${sign} ${text(path)}`,
    '',
    `**${word}** ${text(sentence)}`,
    '',
    facts.map(text).join(' · '),
    '',
    ...(doubt === null ? [] : [text(doubt), '']),
    ...causeTable(report.causes, language),
    ledgerParts(report, language).map(text).join(' · '),
    '',
    ...readinessTable(report, language),
    '',
  ].join('\n');
}

/** The score of openness and readiness, what is not met, and what is not known. */
function readinessTable(report: Report, language: Language): readonly string[] {
  const line = readinessLine(report, language);
  if (line === null) return [];
  const rows = report.readiness.parts.flatMap(({ part, checks }) =>
    checks
      .filter(({ state }) => state !== 'met')
      .map((check) => [
        label(language, part),
        label(language, check.check),
        label(language, check.state),
        groundsOf(check, language),
      ]),
  );
  const heads = (['part', 'check', 'state', 'grounds'] as const).map((head) => label(language, head));
  return [
    text(line),
    '',
    ...(rows.length === 0
      ? []
      : [heads, heads.map(() => '---'), ...rows.map((cells) => cells.map(text))].map(
          (cells) => `| ${cells.join(' | ')} |`,
        )),
  ];
}

function causeTable(causes: readonly ReportCause[], language: Language): readonly string[] {
  if (causes.length === 0) return [];
  const heads = (['head-count', 'column', 'detail', 'example', 'fix'] as const).map((head) =>
    label(language, head),
  );
  const untold = causes.slice(rowLimit);
  return [
    `| | ${heads.join(' | ')} |`,
    '|---|---:|---|---|---|---|',
    ...causes.slice(0, rowLimit).map((cause) => causeRow(cause, language)),
    '',
    ...(untold.length === 0
      ? []
      : [
          label(language, 'more-causes', {
            causes: untold.length,
            count: untold.reduce((sum, { count }) => sum + count, 0),
          }),
          '',
        ]),
  ];
}

function causeRow(cause: ReportCause, language: Language): string {
  const [first] = cause.findings;
  const { what, fix } = wordingOfCause(cause, language);
  const example =
    first === undefined
      ? ''
      : [placeName(first.place, language), first.value === undefined ? '' : shown(first.value)]
          .filter((part) => part !== '')
          .join(' ');
  const cells = [
    signs[cause.severity],
    String(cause.count),
    shown(cause.header ?? ''),
    `${what} [${cause.code}]`,
    example,
    fix,
  ];
  return `| ${cells.map(text).join(' | ')} |`;
}

/** Nothing in a text is markup: what could be is given as a character reference. */
function text(value: string): string {
  return value.replace(/[\\`*_{}[\]<>()#+!|~&]/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll('\n', ' ');
}
