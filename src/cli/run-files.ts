import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import {
  type Cause,
  cause,
  compareReports,
  described,
  type FormulaTreatment,
  type JsonLdChoice,
  type NodeFormat,
  nodeFormats,
  packed,
  plainJsonLd,
  type Report,
  type ReportComparison,
  type Reported,
  reportDiff,
  severityOf,
  withChoice,
} from '../index.js';
import { label } from '../messages/index.js';
import {
  type Configured,
  expandInputs,
  type Knowledge,
  loadKnowledge,
  loadOutlines,
  type Mapping,
  normalizePart,
  notationOf,
  openParts,
  reportText,
  type SourcePart,
  standardInput,
  validateNodes,
} from '../node.js';
import { causeLine } from './cause-line.js';
import { configuredFor } from './configured-for.js';
import { counterpartOf } from './counterpart.js';
import { type Exit, exit, exitOf, type Gate, worstExit } from './exit.js';
import { faultLine } from './fault-line.js';
import { gatedCounts } from './gated-counts.js';
import { mappingNamed } from './mapping-named.js';
import { namedPath } from './named-path.js';
import { type ReadingChoices, readingOf } from './reading-options.js';
import { readReports } from './report/read-reports.js';
import type { Terminal } from './terminal.js';
import { fileOf, outputTrouble, partTrouble, type Wishes, wishesOf } from './wishes.js';
import { writeText } from './write-text.js';

/** What the commands that run files take. */
export interface RunOptions extends ReadingChoices {
  readonly mapping?: string;
  readonly model?: string;
  readonly config?: string;
  readonly mappingLibrary?: boolean;
  readonly to?: readonly string[];
  readonly report: readonly string[];
  readonly formulas?: FormulaTreatment;
  readonly context?: JsonLdChoice['context'];
  readonly keys?: JsonLdChoice['keys'];
  /** Name of a view: another vocabulary. */
  readonly as?: string;
  readonly flat?: boolean;
  readonly provenance?: boolean;
  readonly gzip?: boolean;
  readonly describe?: boolean;
  readonly out?: string;
  readonly failOn: Gate;
  /** The number of cores if not given. */
  readonly jobs?: number;
  /** A whole number: so many findings of a table still pass. */
  readonly maxFindings?: string;
  /** A saved report, or a set of them. */
  readonly baseline?: string;
  /** The day from which the age of the data is counted: `2026-04-01`. */
  readonly asOf?: string;
  readonly quiet?: boolean;
}

/** What is written where nothing is asked for: formats. */
export interface Defaults {
  readonly to: readonly string[];
  readonly report: readonly string[];
}

/** What the files of a run have in common: what was asked for, read and made so far. */
interface FileRun {
  readonly options: RunOptions;
  readonly wishes: Wishes;
  readonly knowledge: Knowledge;
  readonly mapping: Mapping | undefined;
  /** What the configuration file says. */
  readonly configured: Configured;
  /** What stands in the baseline. */
  readonly known: readonly Reported[] | undefined;
  /** Paths of what was written. */
  readonly written: Set<string>;
  readonly reported: Reported[];
  readonly terminal: Terminal;
}

/** What reports may ask for. */
const aids = { outlines: loadOutlines };

/** Runs files one after another. One that cannot be run does not stop the others. */
export async function runFiles(
  args: readonly string[],
  options: RunOptions,
  defaults: Defaults,
  terminal: Terminal,
): Promise<Exit> {
  const fail = (found: Cause) => {
    terminal.err(causeLine(found, terminal));
    return severityOf(found.code) === 'info' ? exit.conforms : exit.trouble;
  };
  const wishes = askedFor(args, options, defaults);
  if ('code' in wishes) return fail(wishes);
  const { maxFindings = '0' } = options;
  if (!/^\d+$/.test(maxFindings))
    return fail(
      cause('usage-unknown-value', { part: '--max-findings', value: maxFindings, names: '0, 1, 2 …' }),
    );
  const { asOf } = options;
  if (asOf !== undefined && !isDay(asOf))
    return fail(cause('usage-unknown-value', { part: '--as-of', value: asOf, names: '2026-04-01' }));
  const { files, below, causes } = await expandInputs(args);
  const codes: Exit[] = causes.map(fail);
  const folderOf = (file: string) =>
    options.out === undefined ? undefined : join(options.out, below.get(file) ?? '');
  const named = files.filter((file) => !below.has(file));
  const beside = [options.mapping, options.baseline].filter((path) => path !== undefined);
  const read = [...files, ...beside];
  const trouble = outputTrouble(named, wishes, options.out, read);
  if (trouble !== null) return fail(trouble);
  if (files.length === 0) return worstExit(codes);
  const knowledge = loadKnowledge();
  const mapping = options.mapping === undefined ? undefined : await mappingNamed(options.mapping, terminal);
  if (mapping === null) return exit.trouble;
  const configured = await configuredFor(options, terminal);
  if (configured === null) return exit.trouble;
  const known = options.baseline === undefined ? undefined : await readReports([options.baseline], terminal);
  if (known === null) return exit.trouble;
  const run: FileRun = {
    options,
    wishes,
    knowledge,
    mapping,
    configured,
    known,
    written: new Set(),
    reported: [],
    terminal,
  };
  for (const file of files) {
    try {
      codes.push(await runFile(file, folderOf(file), run));
    } catch (error) {
      terminal.err(faultLine(error, terminal));
      codes.push(exit.fault);
    }
    if (terminal.signal.aborted) return fail(cause('run-stopped', { file })) && exit.interrupted;
  }
  for (const { format, file } of run.reported.length > 0 ? wishes.joint : [])
    codes.push(
      await writeText(format.renderAll?.(run.reported, terminal.language, aids) ?? '', file, terminal),
    );
  return worstExit(codes);
}

/** A day of the calendar, in full. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) && text.length === 10;
}

/** What comes in through a pipe goes out through one, unless a folder is named. */
function askedFor(args: readonly string[], options: RunOptions, defaults: Defaults): Wishes | Cause {
  const isPiped = args.includes(standardInput) && options.out === undefined;
  const to = isPiped && defaults.to.length > 0 ? ['jsonld=-'] : defaults.to;
  return wishesOf(
    options.to?.length ? options.to : to,
    options.report.length ? options.report : isPiped ? [] : defaults.report,
    formatsFor(options),
  );
}

/** The formats of nodes as they were chosen. */
function formatsFor(options: RunOptions): Readonly<Record<string, NodeFormat>> {
  const choice: JsonLdChoice = {
    context: options.context ?? plainJsonLd.context,
    keys: options.keys ?? plainJsonLd.keys,
    view: options.as ?? plainJsonLd.view,
    isFlat: options.flat ?? plainJsonLd.isFlat,
  };
  const isPlain = Object.entries(plainJsonLd).every(
    ([name, value]) => choice[name as keyof JsonLdChoice] === value,
  );
  const chosen: Readonly<Record<string, NodeFormat>> = isPlain
    ? nodeFormats
    : {
        ...nodeFormats,
        jsonld: withChoice(nodeFormats.jsonld, choice),
        ndjson: withChoice(nodeFormats.ndjson, choice),
      };
  const steps = [...(options.describe ? [described] : []), ...(options.gzip ? [packed] : [])];
  if (steps.length === 0) return chosen;
  return Object.fromEntries(
    Object.entries(chosen).map(([name, format]) => [name, steps.reduce((made, step) => step(made), format)]),
  );
}

/**
 * Runs the parts of a file one after another. One that cannot be run does not stop the others.
 *
 * @param folder where its outputs go; undefined: beside it
 */
async function runFile(file: string, folder: string | undefined, run: FileRun): Promise<Exit> {
  const { options, wishes, written, terminal } = run;
  const codes: Exit[] = [];
  for await (const source of openParts(file, terminal.signal, options)) {
    const trouble = 'code' in source ? source : partTrouble(source, wishes, folder, written);
    if (trouble === null) {
      codes.push(await runPart(source as SourcePart, folder, run));
    } else {
      if (!('code' in source)) await source.close();
      terminal.err(causeLine(trouble, terminal));
      if (severityOf(trouble.code) !== 'info') codes.push(exit.trouble);
    }
    if (terminal.signal.aborted) break;
  }
  return worstExit(codes);
}

async function runPart(source: SourcePart, folder: string | undefined, run: FileRun): Promise<Exit> {
  const { options, wishes, terminal } = run;
  const { language } = terminal;
  const { path, part } = source;
  const named = namedPath(path);
  const reports = wishes.reports
    .filter((wish) => wish.file !== standardInput)
    .map((wish) => ({
      file: fileOf(wish, path, folder, part),
      render: (report: Report) => wish.format.render({ path: named, report }, language, aids),
    }));
  const { model } = options;
  const { configured, mapping, knowledge } = run;
  const { signal } = terminal;
  // Without outputs, and without a mapping to be tried, nodes are what is to be checked.
  const notation = wishes.nodes.length === 0 && mapping === undefined ? notationOf(source) : null;
  const result =
    notation !== null
      ? await validateNodes(source, notation, { model, ...configured, reports, signal }, knowledge)
      : await normalizePart(
          source,
          {
            mapping,
            model,
            ...configured,
            asOf: options.asOf,
            formulas: options.formulas,
            provenance: options.provenance,
            mappingLibrary: options.mappingLibrary,
            reading: readingOf(options),
            nodes: wishes.nodes.map((wish) => ({
              format: wish.format,
              to:
                wish.file === standardInput
                  ? { write: terminal.outAwaited }
                  : { file: fileOf(wish, path, folder, part) },
            })),
            reports,
            jobs: options.jobs ?? availableParallelism(),
            tell: (found) => terminal.err(causeLine(found, terminal)),
            signal,
          },
          knowledge,
        );
  if (result.causes) {
    for (const found of result.causes) terminal.err(causeLine(found, terminal, { file: path, part }));
    return exit.trouble;
  }
  // They stand in the report, which is not shown then.
  for (const remark of options.quiet ? result.remarks : [])
    terminal.err(causeLine(remark, terminal, { file: path, part }));
  const reported = { path: named, report: result.report };
  run.reported.push(reported);
  const before = run.known && counterpartOf(reported, run.known);
  const comparison = before ? compareReports(before.report, result.report) : null;
  const counted = gatedCounts(
    result.report,
    comparison === null
      ? result.report.causes
      : comparison.causes.map(({ cause: { code, severity }, added }) => ({ code, severity, count: added })),
  );
  const code = exitOf(counted, options.failOn, Number(options.maxFindings ?? 0));
  const spoken = wishes.reports.find((wish) => wish.file === standardInput);
  if (spoken)
    await terminal.outAwaited(spoken.format.render({ path: named, report: result.report }, language, aids));
  if (!options.quiet) {
    const isOutTaken =
      spoken !== undefined || [...wishes.nodes, ...wishes.joint].some(({ file }) => file === standardInput);
    (isOutTaken ? terminal.err : terminal.out)(
      summary(result.report, code, isOutTaken, terminal) +
        (before === undefined ? '' : told(comparison, isOutTaken, terminal)),
    );
  }
  return code;
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
