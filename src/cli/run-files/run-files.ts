import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type Cause, cause, type Reported, severityOf } from '../../index.js';
import { expandInputs, standardInput } from '../../node.js';
import { causeLine } from '../cause-line.js';
import { type Exit, exit, worstExit } from '../exit.js';
import { besideProgress, openProgress } from '../progress.js';
import type { Terminal } from '../terminal.js';
import { outputTrouble } from '../wishes.js';
import { writeText } from '../write-text.js';
import { askedFor } from './asked-for.js';
import { type Claims, type FileToRun, openClaims } from './claims.js';
import { fewestForLanes, runInLanes } from './file-lanes.js';
import { aids, type FileRun, openFileRun } from './file-run.js';
import { type FileOutcome, runFile } from './run-file.js';
import type { Formats, RunOptions } from './run-options.js';

/**
 * Runs files, and says what became of them in their order. One that cannot be run does not stop the others.
 *
 * @param defaults what is written where nothing is asked for
 */
export async function runFiles(
  args: readonly string[],
  options: RunOptions,
  defaults: Formats,
  given: Terminal,
): Promise<Exit> {
  const progress = openProgress(options.quiet ?? false);
  const terminal = besideProgress(given, progress);
  const fail = (found: Cause) => {
    terminal.err(causeLine(found, terminal));
    return severityOf(found.code) === 'info' ? exit.conforms : exit.trouble;
  };
  const formats = formatsOf(args, options, defaults);
  const wishes = askedFor(options, formats);
  if ('code' in wishes) return fail(wishes);
  const { files: paths, below, causes } = await expandInputs(args);
  const codes: Exit[] = causes.map(fail);
  const named = paths.filter((file) => !below.has(file));
  const beside = [options.mapping, options.baseline].filter((path) => path !== undefined);
  const trouble = outputTrouble(named, wishes, options.out, [...paths, ...beside]);
  if (trouble !== null) return fail(trouble);
  if (paths.length === 0) return worstExit(codes);
  const files = paths.map((file) => ({
    file,
    folder: options.out === undefined ? undefined : join(options.out, below.get(file) ?? ''),
  }));
  const claims = openClaims(files, wishes);
  const run = await openFileRun(options, wishes, claims.claim, progress, terminal);
  if (run === null) return exit.trouble;
  const reported: Reported[] = [];
  for await (const outcome of outcomesOf(files, formats, run, claims)) {
    codes.push(outcome.code);
    if (wishes.joint.length > 0) reported.push(...outcome.reported);
  }
  progress.clear();
  if (terminal.signal.aborted) {
    fail(cause('run-stopped', { file: paths[Math.max(0, codes.length - causes.length - 1)] ?? '' }));
    return exit.interrupted;
  }
  for (const { format, file } of reported.length > 0 ? wishes.joint : [])
    codes.push(await writeText(format.renderAll?.(reported, terminal.language, aids) ?? '', file, terminal));
  return worstExit(codes);
}

/** What comes in through a pipe goes out through one, unless a folder is named. */
function formatsOf(args: readonly string[], options: RunOptions, defaults: Formats): Formats {
  const isPiped = args.includes(standardInput) && options.out === undefined;
  const to = isPiped && defaults.to.length > 0 ? ['jsonld=-'] : defaults.to;
  return {
    to: options.to?.length ? options.to : to,
    report: options.report.length ? options.report : isPiped ? [] : defaults.report,
  };
}

/** Many files are run several at once, unless what they give has to be waited for on the standard output. */
function outcomesOf(
  files: readonly FileToRun[],
  formats: Formats,
  run: FileRun,
  claims: Claims,
): AsyncGenerator<FileOutcome> {
  const { options, wishes } = run;
  const jobs = options.jobs ?? availableParallelism();
  const isSpoken = [...wishes.nodes, ...wishes.reports].some(({ file }) => file === standardInput);
  const isInput = files.some(({ file }) => file === standardInput);
  return jobs > 1 && files.length >= fewestForLanes && !isSpoken && !isInput
    ? runInLanes(files, formats, run, claims, jobs)
    : runInTurn(files, run, claims);
}

async function* runInTurn(
  files: readonly FileToRun[],
  run: FileRun,
  claims: Claims,
): AsyncGenerator<FileOutcome> {
  for (const each of files) {
    yield await runFile(each, run);
    claims.end(each.file);
    if (run.terminal.signal.aborted) return;
  }
}
