import { dirname, join } from 'node:path';
import { cause, type Reported, visible } from '../index.js';
import { label } from '../messages/index.js';
import { hashFile, readReportFile } from '../node.js';
import { causeLine } from './cause-line.js';
import { type Exit, exit, worstExit } from './exit.js';
import type { Terminal } from './terminal.js';

/** `imi verify`: whether files are still those that a report was made of. */
export async function verify(
  reportFile: string,
  file: string | undefined,
  terminal: Terminal,
): Promise<Exit> {
  const reported = await readReportFile(reportFile);
  if ('code' in reported) {
    terminal.err(causeLine(reported, terminal));
    return exit.trouble;
  }
  const files = new Map(reported.map((one) => [file ?? fileOf(one, reportFile), one]));
  const codes: Exit[] = [];
  for (const [path, { report }] of files) codes.push(await verifyFile(path, report.source.sha256, terminal));
  return worstExit(codes);
}

/** Reports lie beside their files; a set tells the way from where it lies. */
function fileOf({ path }: Reported, reportFile: string): string {
  return join(dirname(reportFile), path);
}

async function verifyFile(path: string, expected: string | null, terminal: Terminal): Promise<Exit> {
  const { language, palette } = terminal;
  const found = expected === null ? cause('report-hash-missing', { file: path }) : await hashFile(path);
  if (typeof found !== 'string' || expected === null) {
    if (typeof found !== 'string') terminal.err(causeLine(found, terminal));
    return exit.trouble;
  }
  const isSame = found === expected;
  const verdict = isSame
    ? label(language, 'hash-same')
    : label(language, 'hash-differs', { expected: expected.slice(0, 12), found: found.slice(0, 12) });
  const sign = isSame ? palette.good('✔') : palette.error('✖');
  terminal.out(`${sign} ${label(language, 'colon', { text: visible(path), rest: verdict })}\n`);
  return isSame ? exit.conforms : exit.findings;
}
