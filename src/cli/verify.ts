import { dirname, join } from 'node:path';
import { type Cause, cause, type Reported, visible } from '../index.js';
import { label } from '../messages/index.js';
import { hashFile, readReportFile } from '../node.js';
import { causeLine } from './cause-line.js';
import { type Exit, exit, worstExit } from './exit.js';
import type { Terminal } from './terminal.js';

export interface VerifyOptions {
  /** Where the outputs lie; beside the report or beside the file if not given. */
  readonly out?: string | undefined;
}

/** `imi verify`: whether files are still those that a report was made of, and outputs those that were written with it. */
export async function verify(
  reportFile: string,
  file: string | undefined,
  { out }: VerifyOptions,
  terminal: Terminal,
): Promise<Exit> {
  const reported = await readReportFile(reportFile);
  if ('code' in reported) {
    terminal.err(causeLine(reported, terminal));
    return exit.trouble;
  }
  const sources = new Map<string, string | null>();
  const outputs = new Map<string, Output>();
  for (const one of reported) {
    const path = file ?? fileOf(one, reportFile);
    sources.set(path, one.report.source.sha256);
    const folders = out === undefined ? [dirname(reportFile), dirname(path)] : [out];
    for (const { name, sha256 } of one.report.outputs ?? [])
      outputs.set(sha256 === null ? `${path} ${name}` : join(folders[0]!, name), { name, sha256, folders });
  }
  const codes: Exit[] = [];
  for (const [path, sha256] of sources) codes.push(await verifySource(path, sha256, terminal));
  for (const output of outputs.values()) codes.push(await verifyOutput(output, terminal));
  return worstExit(codes);
}

/** Reports lie beside their files; a set tells the way from where it lies. */
function fileOf({ path }: Reported, reportFile: string): string {
  return join(dirname(reportFile), path);
}

async function verifySource(path: string, expected: string | null, terminal: Terminal): Promise<Exit> {
  const found = expected === null ? cause('report-hash-missing', { file: path }) : await hashFile(path);
  return verdict(path, expected, found, 'hash-same', terminal);
}

interface Output {
  readonly name: string;
  readonly sha256: string | null;
  /** Where it may lie. */
  readonly folders: readonly string[];
}

async function verifyOutput({ name, sha256, folders }: Output, terminal: Terminal): Promise<Exit> {
  if (sha256 === null) {
    const { language } = terminal;
    const rest = label(language, 'output-unhashed');
    terminal.out(`– ${label(language, 'colon', { text: visible(name), rest })}\n`);
    return exit.conforms;
  }
  const [first = '', ...others] = folders.map((folder) => join(folder, name));
  let [path, found] = [first, await hashFile(first)];
  for (const other of typeof found === 'string' ? [] : others) {
    const hash = await hashFile(other);
    if (typeof hash === 'string') [path, found] = [other, hash];
  }
  return verdict(path, sha256, found, 'output-same', terminal);
}

/** @param found its hash now, or why it cannot be read */
function verdict(
  path: string,
  expected: string | null,
  found: string | Cause,
  same: 'hash-same' | 'output-same',
  terminal: Terminal,
): Exit {
  const { language, palette } = terminal;
  if (typeof found !== 'string' || expected === null) {
    if (typeof found !== 'string') terminal.err(causeLine(found, terminal));
    return exit.trouble;
  }
  const isSame = found === expected;
  const differs = same === 'hash-same' ? 'hash-differs' : 'output-differs';
  const said = isSame
    ? label(language, same)
    : label(language, differs, { expected: expected.slice(0, 12), found: found.slice(0, 12) });
  const sign = isSame ? palette.good('✔') : palette.error('✖');
  terminal.out(`${sign} ${label(language, 'colon', { text: visible(path), rest: said })}\n`);
  return isSame ? exit.conforms : exit.findings;
}
