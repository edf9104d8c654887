import { type Language, label, type Severity } from '../messages/index.js';
import type { ReportCause } from '../report/index.js';
import { findingLine } from './finding-line.js';
import type { Reported } from './report-format.js';
import { wordingOfCause } from './wording.js';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<
  Severity,
  string
>;

/**
 * Reports as workflow commands of GitHub Actions, a line a cause: they become annotations of the file. GitHub shows ten
 * of each severity for a step and drops the rest without a word, so causes stand there and not findings.
 */
export function reportGithub(all: readonly Reported[], language: Language): string {
  return all
    .flatMap(({ path, report }) => report.causes.map((cause) => annotation(cause, path, language)))
    .map((line) => `${line}\n`)
    .join('');
}

function annotation(cause: ReportCause, path: string, language: Language): string {
  const { code, severity, count, findings } = cause;
  const [first] = findings;
  const { what, fix } = wordingOfCause(cause, language);
  const line = first?.place.line ?? first?.place.row;
  const properties = [
    `file=${property(path)}`,
    ...(line === undefined ? [] : [`line=${line}`]),
    `title=${property(`imi ${code}`)}`,
  ].join(',');
  const times = count > 1 ? `${label(language, 'found-count', { count })} ` : '';
  const told = `${times}${first === undefined ? what : findingLine(first, language)}\n→ ${fix}`;
  return `::${commands[severity]} ${properties}::${data(told)}`;
}

/** What would end the command, as the runner reads it back (actions/toolkit, command.ts). */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
