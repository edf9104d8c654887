import { grouped, type Language, label } from '../messages/index.js';
import type { Report, ReportCause } from '../report/index.js';
import { columnsOf, cutToColumns, padToColumns, wrapToColumns } from './display-width.js';
import { findingLine } from './finding-line.js';
import { ledgerParts } from './ledger-parts.js';
import { type Palette, plainPalette } from './palette.js';
import { readinessLine } from './readiness-words.js';
import { signs } from './signs.js';
import {
  columnCount,
  encodingName,
  formatName,
  kindName,
  publisherName,
  uncertainty,
} from './source-facts.js';
import { verdictOf } from './verdict.js';
import { shown } from './visible.js';
import { exampleOf, wordingOfCause } from './wording.js';

/** What fits on a terminal without scrolling. */
const screenLines = 24;
const fewestColumns = 40;
/** From so many places on, it is told how they are written. */
const manyPlaces = 20;
const mostPatterns = 4;

export interface TextOptions {
  /** Width of the terminal; fewer than 40 count as 40. */
  readonly columns?: number;
  readonly palette?: Palette;
  /** What the process is going to end with. */
  readonly exitCode?: number;
}

/**
 * The report on one screen: what was recognized, the causes as far as they fit, the ledger, and the verdict as the last
 * line. No line takes more columns than `columns` (80 if not given).
 */
export function reportText(report: Report, language: Language, options: TextOptions = {}): string {
  const columns = Math.max(fewestColumns, options.columns ?? 80);
  const palette = options.palette ?? plainPalette;
  const head = headLines(report, language, columns, palette);
  const tail = tailLines(report, language, columns, palette, options.exitCode ?? (report.conforms ? 0 : 1));
  const causes = causeLines(report, language, columns, palette, screenLines - head.length - tail.length);
  return [...head, ...causes, ...tail, ''].join('\n');
}

function headLines(report: Report, language: Language, columns: number, palette: Palette): readonly string[] {
  const { source, dataset, records } = report;
  const named = (name: 'mapping' | 'sheet' | 'standard', value: string | null) =>
    value === null ? [] : [label(language, 'colon', { text: label(language, name), rest: shown(value) })];
  const facts = [
    label(language, 'size', { records: records.read, columns: columnCount(report) }),
    [formatName(report), encodingName(report)].filter((name) => name !== null).join(' '),
    ...named('sheet', source.sheet ?? null),
    kindName(report, language),
    publisherName(report, language) ?? '',
    ...named('mapping', dataset.mapping),
    ...named('standard', dataset.standard),
  ].filter((fact) => fact !== '');
  const name = cutToColumns(shown(source.name), columns - 2);
  const [first = '', ...others] = packed([name, ...facts], '  ', columns - 2);
  const doubt = uncertainty(report, language);
  const doubts = doubt === null ? [] : wrapToColumns(doubt, columns - 2);
  return [
    palette.bold(name) + first.slice(name.length),
    ...[...others, ...doubts].map((line) => `  ${line}`),
  ];
}

/** The causes in the order given, whole ones only, in so many lines; what does not fit is counted. */
function causeLines(
  report: Report,
  language: Language,
  columns: number,
  palette: Palette,
  room: number,
): readonly string[] {
  const { causes } = report;
  if (causes.length === 0) return [];
  const times = causes.map(({ count }) => label(language, 'found-count', { count }));
  const timesColumns = Math.max(...times.map(columnsOf));
  const fitting = (withPatterns: boolean): readonly (readonly string[])[] => {
    const blocks: (readonly string[])[] = [];
    let lines = 1;
    for (const [i, cause] of causes.entries()) {
      const padded = padToColumns(times[i] ?? '', timesColumns);
      const block = causeBlock(cause, padded, language, columns, palette, withPatterns);
      const blank = 1;
      const rest = i === causes.length - 1 ? 0 : 1;
      if (i > 0 && lines + block.length + rest + blank > room) break;
      lines += block.length;
      blocks.push(block);
    }
    return blocks;
  };
  // How values are written is told where it costs the place of no cause.
  const [full, short] = [fitting(true), fitting(false)];
  const blocks = full.length === short.length ? full : short;
  const told = blocks.length;
  const lines: string[] = ['', ...blocks.flat()];
  const untold = causes.slice(told);
  if (untold.length > 0) {
    const count = untold.reduce((sum, cause) => sum + cause.count, 0);
    const more = label(language, 'more-causes', { causes: untold.length, count });
    lines.push(palette.dim(cutToColumns(`  ${more}`, columns)));
  }
  return [...lines, ''];
}

function causeBlock(
  cause: ReportCause,
  times: string,
  language: Language,
  columns: number,
  palette: Palette,
  withPatterns: boolean,
): readonly string[] {
  const example = exampleOf(cause);
  const wording = wordingOfCause(cause, language);
  const begin = `${signs[cause.severity]} ${times}  `;
  const room = columns - columnsOf(begin);
  const indent = ' '.repeat(1 + columnsOf(` ${times}  `));
  const what = example === undefined ? wording.what : findingLine(example, language);
  const [first = '', ...others] = limited(wrapToColumns(what, room), room);
  const fix = limited(wrapToColumns(`→ ${wording.fix} [${cause.code}]`, room), room);
  return [
    palette[cause.severity](begin) + first,
    ...others.map((line) => indent + line),
    ...(withPatterns ? patternLine(cause, language, room) : []).map((line) => indent + palette.dim(line)),
    ...fix.map((line) => indent + palette.dim(line)),
  ];
}

/** How the values are written, on one line, where many are wrong in more than one way. */
function patternLine({ count, patterns }: ReportCause, language: Language, room: number): readonly string[] {
  if (patterns.length < 2 || count < manyPlaces) return [];
  const told = patterns.slice(0, mostPatterns).map((one) => `${shown(one.pattern)} ×${grouped(one.count)}`);
  const text = label(language, 'colon', {
    text: label(language, 'writing'),
    rest: told.join(label(language, 'list-separator')),
  });
  return [cutToColumns(text, room)];
}

function tailLines(
  report: Report,
  language: Language,
  columns: number,
  palette: Palette,
  exitCode: number,
): readonly string[] {
  const { state, sign, word, sentence } = verdictOf(report, language);
  const tone = { good: palette.good, check: palette.warning, bad: palette.error, empty: palette.warning }[
    state
  ];
  const said = label(language, 'colon', { text: `${sign} ${word}`, rest: sentence });
  const verdict = `${said}${label(language, 'exit-code', { code: exitCode })}`;
  return [
    ...wrapToColumns(label(language, 'records-conforming', report.records), columns),
    ...conformanceLines(report, language, columns),
    ...ledgerLines(report, language, columns),
    ...wrapToColumns(verdict, columns).map((line) => palette.bold(tone(line))),
  ];
}

/** The score of the items, and how many severities the office changed. */
function conformanceLines(report: Report, language: Language, columns: number): readonly string[] {
  const { conformance, changes, causes } = report;
  const { score, items } = conformance;
  if (score === null || causes.length === 0) return [];
  const asked = items.filter(({ obligation }) => obligation !== 'optional');
  const missing = asked.filter(({ isPresent }) => !isPresent).length;
  const whole = label(language, 'items-score', { score });
  const line =
    asked.length === 0
      ? whole
      : label(language, 'aside', {
          text: whole,
          aside: label(language, missing === 0 ? 'items-whole' : 'items-lacking', {
            asked: asked.length,
            missing,
          }),
        });
  const changed = changes.length === 0 ? [] : [label(language, 'changes-count', { count: changes.length })];
  const wrapped = (text: string) => wrapToColumns(text, columns);
  return [...wrapped(line), ...readinessLines(report, language, columns), ...changed.flatMap(wrapped)];
}

/** With its arithmetic where that takes two lines at most. */
function readinessLines(report: Report, language: Language, columns: number): readonly string[] {
  const { score } = report.readiness;
  const line = readinessLine(report, language);
  if (score === null || line === null) return [];
  const lines = wrapToColumns(line, columns);
  return lines.length <= 2 ? lines : wrapToColumns(label(language, 'readiness-total', { score }), columns);
}

function ledgerLines(report: Report, language: Language, columns: number): readonly string[] {
  return packed(ledgerParts(report, language), '  ', columns);
}

/** Items side by side, as many on a line as fit; an item that is too long for a line is cut. */
function packed(items: readonly string[], gap: string, columns: number): readonly string[] {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last !== undefined && columnsOf(last + gap + item) <= columns)
      lines[lines.length - 1] = last + gap + item;
    else lines.push(cutToColumns(item, columns));
  }
  return lines;
}

/** At most two lines, the second one ending in … where there were more. */
function limited(lines: readonly string[], columns: number): readonly string[] {
  if (lines.length <= 2) return lines;
  return [lines[0] ?? '', cutToColumns(`${lines[1]}…`, columns)];
}
