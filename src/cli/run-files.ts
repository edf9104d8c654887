import { type Cause, cause, type NodeFormat, type Report } from '../index.js';
import {
  expandInputs,
  type Knowledge,
  loadKnowledge,
  type Mapping,
  type NodeTarget,
  nodeFormats,
  normalizeFile,
  outputPath,
  type ReportTarget,
  readMappingFile,
  reportFormats,
  reportText,
  standardInput,
} from '../node.js';
import { causeLine } from './cause-line.js';
import { type Exit, exit, exitOf, type Gate, worstExit } from './exit.js';
import type { Terminal } from './terminal.js';

/** What the commands that run files take. */
export interface RunOptions {
  readonly mapping?: string;
  readonly model?: string;
  readonly to?: readonly string[];
  readonly report: readonly string[];
  readonly out?: string;
  readonly failOn: Gate;
  readonly quiet?: boolean;
}

/** An output that was asked for: a format, and where it goes if that was said. */
interface Wish<F> {
  readonly format: F;
  readonly file: string | null;
}

/** What is asked of every file of a run. */
interface Wishes {
  readonly nodes: readonly Wish<NodeFormat>[];
  readonly reports: readonly Wish<(typeof reportFormats)[keyof typeof reportFormats]>[];
}

/**
 * Runs files one after another. One that cannot be run does not stop the others.
 *
 * @param defaults the formats that are written where nothing is asked for
 */
export async function runFiles(
  args: readonly string[],
  options: RunOptions,
  defaults: { readonly to: readonly string[]; readonly report: readonly string[] },
  terminal: Terminal,
): Promise<Exit> {
  const fail = (found: Cause) => {
    terminal.err(causeLine(found, terminal));
    return exit.trouble;
  };
  const isPiped = args.includes(standardInput);
  const wishes = wishesOf(
    options.to?.length ? options.to : isPiped && defaults.to.length > 0 ? ['jsonld=-'] : defaults.to,
    options.report.length ? options.report : isPiped ? [] : defaults.report,
  );
  if ('code' in wishes) return fail(wishes);
  const { files, causes } = await expandInputs(args);
  const codes: Exit[] = causes.map(fail);
  if (
    files.length > 1 &&
    [...wishes.nodes, ...wishes.reports].some((wish) => wish.file !== null && wish.file !== standardInput)
  ) {
    return fail(
      cause('outputs-collide', {
        file: [...wishes.nodes, ...wishes.reports].find((wish) => wish.file !== null)?.file ?? '',
      }),
    );
  }
  const collision = collidingOutput(files, wishes, options.out);
  if (collision !== null) return fail(cause('outputs-collide', { file: collision }));
  const knowledge = loadKnowledge();
  const mapping = await mappingOf(options, knowledge, terminal);
  if (mapping === null) return exit.trouble;
  for (const file of files) {
    if (terminal.signal.aborted) return exit.interrupted;
    codes.push(await runFile(file, options, wishes, mapping, knowledge, terminal));
  }
  return terminal.signal.aborted ? exit.interrupted : worstExit(codes);
}

async function runFile(
  file: string,
  options: RunOptions,
  wishes: Wishes,
  mapping: Mapping | undefined,
  knowledge: Knowledge,
  terminal: Terminal,
): Promise<Exit> {
  const isOutTaken = wishes.nodes.some((wish) => wish.file === standardInput);
  const result = await normalizeFile(
    file,
    {
      mapping,
      model: options.model,
      nodes: wishes.nodes.map((wish) => nodeTarget(wish, file, options.out, terminal)),
      reports: wishes.reports
        .filter((wish) => wish.file !== standardInput)
        .map((wish) => reportTarget(wish, file, options.out, terminal)),
      signal: terminal.signal,
    },
    knowledge,
  );
  if (result.causes) {
    for (const found of result.causes) terminal.err(causeLine(found, terminal));
    return result.causes.length > 0 ? exit.trouble : exit.interrupted;
  }
  const code = exitOf(result.report, options.failOn);
  for (const { format, file: to } of wishes.reports)
    if (to === standardInput) terminal.out(format.render(result.report, terminal.language));
  const isReportOut = wishes.reports.some((wish) => wish.file === standardInput);
  if (!options.quiet)
    (isOutTaken || isReportOut ? terminal.err : terminal.out)(summary(result.report, code, terminal));
  return code;
}

function summary(report: Report, exitCode: Exit, { language, columns, palette }: Terminal): string {
  return reportText(report, language, { columns, palette, exitCode });
}

function nodeTarget(
  wish: Wish<NodeFormat>,
  input: string,
  folder: string | undefined,
  terminal: Terminal,
): NodeTarget {
  if (wish.file === standardInput) return { format: wish.format, to: { write: terminal.outAwaited } };
  return { format: wish.format, to: { file: wish.file ?? outputPath(input, wish.format.suffix, folder) } };
}

function reportTarget(
  wish: Wishes['reports'][number],
  input: string,
  folder: string | undefined,
  terminal: Terminal,
): ReportTarget {
  return {
    file: wish.file ?? outputPath(input, wish.format.suffix, folder),
    render: (report) => wish.format.render(report, terminal.language),
  };
}

function wishesOf(to: readonly string[], report: readonly string[]): Wishes | Cause {
  const nodes = to.map((text) => wishOf(text, nodeFormats, '--to'));
  const reports = report.map((text) => wishOf(text, reportFormats, '--report'));
  const fault = [...nodes, ...reports].find((wish) => 'code' in wish);
  if (fault && 'code' in fault) return fault;
  return {
    nodes: nodes.filter((wish) => 'format' in wish),
    reports: reports.filter((wish) => 'format' in wish),
  };
}

/** `ndjson=out.ndjson` → the format and the file. */
function wishOf<F>(text: string, formats: Readonly<Record<string, F>>, part: string): Wish<F> | Cause {
  const [, name = '', file = null] = /^([^=]*)(?:=(.*))?$/.exec(text) ?? [];
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (format === undefined)
    return cause('usage-unknown-value', { part, value: name, names: Object.keys(formats).join(', ') });
  return { format, file };
}

/** Two inputs of one name in different folders would go to one output. */
function collidingOutput(
  files: readonly string[],
  wishes: Wishes,
  folder: string | undefined,
): string | null {
  const seen = new Set<string>();
  for (const file of files) {
    for (const wish of [...wishes.nodes, ...wishes.reports]) {
      if (wish.file !== null) continue;
      const path = outputPath(file, wish.format.suffix, folder);
      if (seen.has(path)) return path;
      seen.add(path);
    }
  }
  return null;
}

/** The mapping that was asked for; undefined where none was, null where it cannot be used (said already). */
export async function mappingOf(
  options: { readonly mapping?: string },
  knowledge: Knowledge,
  terminal: Terminal,
): Promise<Mapping | undefined | null> {
  if (options.mapping === undefined) return undefined;
  const shipped = knowledge.mappings.get(options.mapping);
  if (shipped) return shipped;
  const read = await readMappingFile(options.mapping, knowledge);
  if (!Array.isArray(read)) return read as Mapping;
  for (const trouble of read) terminal.err(causeLine(trouble.cause, terminal, trouble.place));
  return null;
}
