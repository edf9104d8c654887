import { availableParallelism } from 'node:os';
import {
  compareReports,
  type Report,
  type ReportComparison,
  type Reported,
  reportDiff,
  severityOf,
} from '../../index.js';
import { label } from '../../messages/index.js';
import {
  choiceOf,
  type Normalized,
  normalizePart,
  notationOf,
  openParts,
  reportText,
  type SourcePart,
  standardInput,
  type Validated,
  validateNodes,
} from '../../node.js';
import { causeLine } from '../cause-line.js';
import { counterpartOf } from '../counterpart.js';
import { type Exit, exit, exitOf, worstExit } from '../exit.js';
import { faultLine } from '../fault-line.js';
import { gatedCounts } from '../gated-counts.js';
import { namedPath } from '../named-path.js';
import { readingOf } from '../reading-options.js';
import type { Terminal } from '../terminal.js';
import { fileOf } from '../wishes.js';
import type { FileToRun } from './claims.js';
import { aids, type FileRun } from './file-run.js';
import { recordProgress } from './record-progress.js';
import type { RunOptions } from './run-options.js';

/** What became of a file. */
export interface FileOutcome {
  readonly code: Exit;
  /** Of each of its parts that could be run. */
  readonly reported: readonly Reported[];
}

/** Runs the parts of a file one after another. One that cannot be run does not stop the others. */
export async function runFile({ file, folder }: FileToRun, run: FileRun): Promise<FileOutcome> {
  const { options, claim, terminal } = run;
  const codes: Exit[] = [];
  const reported: Reported[] = [];
  try {
    for await (const source of openParts(file, terminal.signal, choiceOf(options, run.mapping))) {
      const trouble = 'code' in source ? source : await claim(source.path, source.part);
      if (trouble === null) {
        const outcome = await runPart(source as SourcePart, folder, run);
        codes.push(outcome.code);
        reported.push(...outcome.reported);
      } else {
        if (!('code' in source)) await source.close();
        terminal.err(causeLine(trouble, terminal));
        if (severityOf(trouble.code) !== 'info') codes.push(exit.trouble);
      }
      if (terminal.signal.aborted) break;
    }
  } catch (error) {
    terminal.err(faultLine(error, terminal));
    codes.push(exit.fault);
  }
  return { code: worstExit(codes), reported };
}

async function runPart(source: SourcePart, folder: string | undefined, run: FileRun): Promise<FileOutcome> {
  const { terminal, options, known } = run;
  const { path, part } = source;
  const result = await readPart(source, folder, run);
  if (result.causes) {
    for (const found of result.causes) terminal.err(causeLine(found, terminal, { file: path, part }));
    return { code: exit.trouble, reported: [] };
  }
  // They stand in the report, which is not shown then.
  for (const remark of options.quiet ? result.remarks : [])
    terminal.err(causeLine(remark, terminal, { file: path, part }));
  const reported = { path: namedPath(path), report: result.report };
  const before = known && counterpartOf(reported, known);
  const comparison = before ? compareReports(before.report, result.report) : null;
  const code = gateOf(result.report, comparison, options);
  await speak(reported, code, before === undefined ? undefined : comparison, run);
  return { code, reported: [reported] };
}

/** Without outputs, and without a mapping to be tried, nodes are what is to be checked. */
async function readPart(
  source: SourcePart,
  folder: string | undefined,
  { options, wishes, knowledge, preparations, mapping, configured, catalogues, progress, terminal }: FileRun,
): Promise<Normalized | Validated> {
  const { path, part } = source;
  const { model } = options;
  const { language, signal } = terminal;
  const reports = wishes.reports
    .filter((wish) => wish.file !== standardInput)
    .map((wish) => ({
      file: fileOf(wish, path, folder, part),
      render: (report: Report) => wish.format.render({ path: namedPath(path), report }, language, aids),
    }));
  const notation = wishes.nodes.length === 0 && mapping === undefined ? notationOf(source) : null;
  if (notation !== null)
    return validateNodes(source, notation, { model, ...configured, reports, signal }, knowledge);
  const nodes = wishes.nodes.map((wish) => ({
    format: wish.format,
    to:
      wish.file === standardInput
        ? { write: terminal.outAwaited }
        : { file: fileOf(wish, path, folder, part) },
  }));
  return normalizePart(
    source,
    {
      mapping,
      model,
      ...configured,
      catalogue: await catalogues.of(path, source.sample.name),
      asOf: options.asOf,
      formulas: options.formulas,
      provenance: options.provenance,
      mappingLibrary: options.mappingLibrary,
      reading: readingOf(options),
      nodes,
      reports,
      jobs: options.jobs ?? availableParallelism(),
      preparations,
      tell: (found) => terminal.err(causeLine(found, terminal)),
      watch: (done) => progress.show((elapsed) => recordProgress(source, done, elapsed, language)),
      signal,
    },
    knowledge,
  );
}

/** @param comparison with the baseline, of which only what is new counts; null: there is none */
function gateOf(report: Report, comparison: ReportComparison | null, options: RunOptions): Exit {
  const counted = gatedCounts(
    report,
    comparison === null
      ? report.causes
      : comparison.causes.map(({ cause: { code, severity }, added }) => ({ code, severity, count: added })),
  );
  return exitOf(counted, options.failOn, options.maxFindings);
}

/** Shows the report in the form that was asked for on the standard output, and a summary unless that was not wanted. */
async function speak(
  reported: Reported,
  code: Exit,
  comparison: ReportComparison | null | undefined,
  { options, wishes, terminal }: FileRun,
): Promise<void> {
  const { language } = terminal;
  const spoken = wishes.reports.find((wish) => wish.file === standardInput);
  if (spoken) await terminal.outAwaited(spoken.format.render(reported, language, aids));
  if (options.quiet) return;
  const isOutTaken =
    spoken !== undefined || [...wishes.nodes, ...wishes.joint].some(({ file }) => file === standardInput);
  const say = isOutTaken ? terminal.err : terminal.out;
  say(
    summary(reported.report, code, isOutTaken, terminal) +
      (comparison === undefined ? '' : told(comparison, isOutTaken, terminal)),
  );
}

/** @param isBeside it goes to the standard error, beside a result on the standard output */
function summary(report: Report, exitCode: Exit, isBeside: boolean, terminal: Terminal): string {
  const { language, columns } = terminal;
  const palette = isBeside ? terminal.errPalette : terminal.palette;
  return reportText(report, language, { columns, palette, exitCode });
}

/** What is new since the earlier report; null: that has no such file. */
function told(comparison: ReportComparison | null, isBeside: boolean, terminal: Terminal): string {
  const { language } = terminal;
  if (comparison === null) return `${label(language, 'diff-file-new')}\n`;
  const palette = isBeside ? terminal.errPalette : terminal.palette;
  return reportDiff(comparison, language, { palette, isGate: true });
}
