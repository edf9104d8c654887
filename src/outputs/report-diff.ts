import type { Finding } from '../findings/index.js';
import { type Language, label } from '../messages/index.js';
import { columnLetter } from '../records/index.js';
import type { ComparedCause, ReportComparison } from '../report/index.js';
import { findingLine } from './finding-line.js';
import { type Palette, plainPalette } from './palette.js';
import { signs } from './signs.js';
import { shown } from './visible.js';

/** So many findings of a cause are named. */
const mostNamed = 10;

/**
 * What changed from one report to the next, for terminals and mails: a line a cause with its numbers, below it what is
 * new (`+`) and what is gone (`-`), and the sum at the end.
 *
 * @param isGate only what is new is named: the rest is summed up
 */
export function reportDiff(
  comparison: ReportComparison,
  language: Language,
  { palette = plainPalette, isGate = false }: { readonly palette?: Palette; readonly isGate?: boolean } = {},
): string {
  const { causes, known, removed } = comparison;
  const told = causes.filter(({ change, added }) => (isGate ? added > 0 : change !== 'same'));
  const { error, warning, info } = comparison.added;
  return [
    ...told.flatMap((compared) => causeLines(compared, language, palette, isGate)),
    label(language, 'diff-sum', { known, added: error + warning + info, removed }),
    '',
  ].join('\n');
}

function causeLines(
  { cause, change, before, after, addedFindings, removedFindings }: ComparedCause,
  language: Language,
  palette: Palette,
  isGate: boolean,
): readonly string[] {
  const { severity, column, header, code } = cause;
  const where = column === null ? '' : `${columnLetter(column)} ${shown(header ?? '')} `;
  const count = label(language, 'diff-count', { change: label(language, `change-${change}`), before, after });
  return [
    `${palette[severity](signs[severity])} ${where}${palette.dim(`[${code}]`)} ${palette.bold(count)}`,
    ...findingLines('+', addedFindings, language),
    ...(isGate ? [] : findingLines('-', removedFindings, language)),
  ];
}

function findingLines(sign: string, findings: readonly Finding[], language: Language): readonly string[] {
  return [
    ...findings.slice(0, mostNamed).map((finding) => `  ${sign} ${findingLine(finding, language)}`),
    ...(findings.length > mostNamed ? [`  ${sign} …`] : []),
  ];
}
