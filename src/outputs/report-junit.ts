import { type Language, label } from '../messages/index.js';
import type { Report, ReportCause } from '../report/index.js';
import { findingLine } from './finding-line.js';
import type { Reported } from './report-format.js';
import { verdictOf } from './verdict.js';
import { visible } from './visible.js';
import { wordingOfCause } from './wording.js';

/** Places that a failure names; a build log is no place for more. */
const placeLimit = 10;

/**
 * Reports as JUnit XML, in the form that build servers read (testsuites › testsuite › testcase): a suite a file, a case
 * a cause, failed where its severity is error; a file without errors has a case that passed, so that it is seen. There
 * are no times, for the same input gives the same bytes.
 */
export function reportJunit(all: readonly Reported[], language: Language): string {
  const suites = all.map((reported) => suiteOf(reported, language));
  const tests = all.reduce((sum, { report }) => sum + casesOf(report), 0);
  const failures = all.reduce((sum, { report }) => sum + failuresOf(report), 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="imi" tests="${tests}" failures="${failures}" errors="0">`,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n');
}

function suiteOf({ path, report }: Reported, language: Language): string {
  const file = attribute(path);
  const verdict = verdictOf(report, language);
  return [
    `  <testsuite name="${file}" tests="${casesOf(report)}" failures="${failuresOf(report)}" errors="0" skipped="0">`,
    ...(failuresOf(report) > 0
      ? []
      : [`    <testcase classname="${file}" name="${attribute(verdict.sentence)}"/>`]),
    ...report.causes.map((cause) => caseOf(cause, file, language)),
    '  </testsuite>',
  ].join('\n');
}

function casesOf(report: Report): number {
  return report.causes.length + (failuresOf(report) > 0 ? 0 : 1);
}

function failuresOf(report: Report): number {
  return report.causes.filter(({ severity }) => severity === 'error').length;
}

function caseOf(cause: ReportCause, file: string, language: Language): string {
  const { code, severity, count, header, findings } = cause;
  const name = attribute(header === null || header === '' ? code : `${code} ${header}`);
  const { what, fix } = wordingOfCause(cause, language);
  const listed = findings.slice(0, placeLimit);
  const told = [
    ...listed.map((finding) => findingLine(finding, language)),
    ...(count > listed.length ? [label(language, 'listed-of', { code, count, listed: listed.length })] : []),
    `→ ${fix}`,
  ].join('\n');
  const [open, close] =
    severity === 'error'
      ? [`<failure type="${code}" message="${attribute(what)}">`, '</failure>']
      : ['<system-out>', '</system-out>'];
  return [
    `    <testcase classname="${file}" name="${name}">`,
    `      ${open}${content(told)}${close}`,
    '    </testcase>',
  ].join('\n');
}

/** XML 1.0 has no place for most controls, not even as references: they are made visible. */
function attribute(text: string): string {
  return content(visible(text)).replaceAll('"', '&quot;');
}

function content(text: string): string {
  return text
    .replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
