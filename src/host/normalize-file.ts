import { basename } from 'node:path';
import { type Cause, cause, isCauses, severitiesWith } from '../findings/index.js';
import type { Node } from '../nodes/index.js';
import type { Dataset, FormulaTreatment, NodeFormat, Piece } from '../outputs/index.js';
import { type Knowledge, makePlan, type Plan, type PlanOptions } from '../plan/index.js';
import { type Report, type ReportOutput, standardOutput, withRemarks } from '../report/index.js';
import { gzipTo } from './gzip-target.js';
import { isSameFile, standardInput } from './inputs.js';
import { openNodeFile, pathsBeside } from './node-file.js';
import { type NodeWriter, openNodeWriter, streamTo } from './node-writer.js';
import { choiceOf } from './part-choice.js';
import { openParts } from './parts.js';
import { openPreparations, type Preparation, type Preparations } from './preparations.js';
import { provenanceOf } from './provenance.js';
import type { HowToRun } from './run-pieces.js';
import { runSource } from './run-source.js';
import type { SourcePart } from './source-part.js';
import { UnwritableOutput, type WholeFile } from './whole-file.js';
import { openWholeFiles, type WholeFiles } from './whole-files.js';

/** Where nodes go: a format, and a file or a function that is given text or bytes. */
export interface NodeTarget {
  readonly format: NodeFormat;
  readonly to: { readonly file: string } | { readonly write: (piece: Piece) => Promise<unknown> };
}

/** A file that is made of the report. */
export interface ReportTarget {
  readonly file: string;
  readonly render: (report: Report) => string;
}

export interface NormalizeOptions extends PlanOptions {
  readonly nodes: readonly NodeTarget[];
  readonly reports: readonly ReportTarget[];
  /** What becomes of text in CSV that a spreadsheet would take for a formula; kept (and told) if not given. */
  readonly formulas?: FormulaTreatment | undefined;
  /** Nodes that say what a file was made of stand behind the others, in formats that can hold them; false if not given. */
  readonly provenance?: boolean | undefined;
  /** Threads that may run pieces of a long file at once; 1 if not given. */
  readonly jobs?: number | undefined;
  /** What was prepared for files before this one, with the same knowledge; nothing if not given. */
  readonly preparations?: Preparations | undefined;
  /** Is told of trouble on the way that costs nothing but time. */
  readonly tell?: ((found: Cause) => void) | undefined;
  /** Is told how far the run is. */
  readonly watch?: HowToRun['watch'];
  readonly signal: AbortSignal;
}

export type Normalized =
  | {
      readonly plan: Plan;
      readonly report: Report;
      /** What outputs cannot carry as it stands in the nodes: it stands in the report, too. */
      readonly remarks: readonly Cause[];
      readonly causes: null;
    }
  | { readonly causes: readonly Cause[] };

/**
 * Normalizes a file that is one table: see `normalizePart`. Of a file that has several parts, the first one.
 *
 * @returns the report, or why nothing was written; no cause at all where the run was stopped
 */
export async function normalizeFile(
  path: string,
  options: NormalizeOptions,
  knowledge: Knowledge,
): Promise<Normalized> {
  for await (const source of openParts(path, options.signal, choiceOf({}, options.mapping))) {
    return 'code' in source ? { causes: [source] } : await normalizePart(source, options, knowledge);
  }
  return { causes: [cause('file-empty', { file: path })] };
}

/**
 * Normalizes a part of a file, and closes it: looks at it, runs it, writes nodes and reports. All files appear whole, or
 * none does.
 *
 * @returns the report, or why nothing was written; no cause at all where the run was stopped
 */
export async function normalizePart(
  source: SourcePart,
  options: NormalizeOptions,
  knowledge: Knowledge,
): Promise<Normalized> {
  const { path } = source;
  const files = openWholeFiles();
  try {
    const clash = targetFiles(options).find((file) => path !== standardInput && isSameFile(file, path));
    if (clash !== undefined) return { causes: [cause('output-is-input', { file: clash })] };
    if (options.signal.aborted) return { causes: [] };
    if (typeof source.linesAtPause === 'number')
      options.tell?.(cause('input-paused', { count: String(source.linesAtPause) }));
    const plan = makePlan(source.sample, options, knowledge);
    if (isCauses(plan)) return { causes: plan };
    const { formulas = 'keep', preparations = openPreparations(knowledge) } = options;
    const how = { nodeEnd: nodeEndFor(options.nodes), formulas };
    return await preparations.lend(plan, how, (prepared) =>
      runPlan(source, plan, prepared, how.nodeEnd, options, knowledge, files),
    );
  } catch (error) {
    if (error instanceof UnwritableOutput) return { causes: [error.why] };
    throw error;
  } finally {
    await Promise.allSettled([files.discard(), source.close()]);
  }
}

async function runPlan(
  source: SourcePart,
  plan: Plan,
  { run, dataset }: Preparation,
  nodeEnd: string,
  options: NormalizeOptions,
  knowledge: Knowledge,
  files: WholeFiles,
): Promise<Normalized> {
  const writers = await openTargets(options.nodes, nodeEnd, dataset, files);
  const ran = await runSource(
    source,
    plan,
    knowledge,
    {
      nodeEnd,
      runHere: run,
      jobs: options.jobs ?? 1,
      tell: options.tell ?? (() => {}),
      watch: options.watch,
      signal: options.signal,
    },
    async (nodes) => {
      for (const writer of writers) await writer.take(nodes);
    },
  );
  if (ran === null) return { causes: [] };
  if ('code' in ran) return { causes: [ran] };
  const about = options.provenance ? provenanceOf(ran) : [];
  for (const writer of writers) {
    if (writer.isGraph) for (const node of about) await writer.take(lineOf(node, nodeEnd));
    await writer.close();
  }
  const remarks = writers.flatMap((writer) => writer.remarks());
  const outputs = (await Promise.all(writers.map(({ outputs: written }) => written()))).flat();
  const told = withRemarks(ran, remarks, severitiesWith(plan.severities));
  const report = outputs.length === 0 ? told : { ...told, outputs };
  for (const { file, render } of options.reports) await (await files.open(file)).write([render(report)]);
  await files.publish();
  return { plan, report, remarks, causes: null };
}

/** A node as it comes from a run. */
function lineOf(node: Node, nodeEnd: string): Uint8Array {
  return Buffer.from(JSON.stringify(node) + nodeEnd);
}

/** Begins all outputs of nodes. */
async function openTargets(
  targets: readonly NodeTarget[],
  nodeEnd: string,
  dataset: Dataset,
  files: WholeFiles,
): Promise<readonly Target[]> {
  const writers: Target[] = [];
  for (const { format, to } of targets)
    writers.push(
      'file' in to
        ? await openSummedFile(format, to.file, nodeEnd, dataset, files)
        : await openNodeStream(format, to.write, nodeEnd, dataset),
    );
  return writers;
}

/** An output of nodes that tells, after `close`, what was written. */
interface Target extends NodeWriter {
  readonly outputs: () => Promise<readonly ReportOutput[]>;
}

/** A file of nodes, and those beside it. */
async function openSummedFile(
  format: NodeFormat,
  path: string,
  nodeEnd: string,
  dataset: Dataset,
  files: WholeFiles,
): Promise<Target> {
  const opened: (readonly [name: string, file: WholeFile])[] = [];
  const writer = await openNodeFile(format, path, nodeEnd, dataset, async (each) => {
    const file = await files.open(each, { isSummed: true });
    opened.push([basename(each), file]);
    return file;
  });
  const outputs = () =>
    Promise.all(
      opened.map(async ([name, file]) => {
        const { bytes = null, sha256 = null } = (await file.sum()) ?? {};
        return { name, format: format.name, bytes, sha256 };
      }),
    );
  return { ...writer, outputs };
}

async function openNodeStream(
  format: NodeFormat,
  write: (piece: Piece) => Promise<unknown>,
  nodeEnd: string,
  dataset: Dataset,
): Promise<Target> {
  const plain = streamTo(write);
  const target = format.isPacked ? gzipTo(plain) : plain;
  const writer = await openNodeWriter(format, target, nodeEnd, dataset, format.name);
  const output = { name: standardOutput, format: format.name, bytes: null, sha256: null };
  return { ...writer, outputs: async () => [output] };
}

/** What stands behind each node: what goes between nodes in the outputs, where that is the same in all. */
function nodeEndFor(targets: readonly NodeTarget[]): string {
  const betweens = targets.map(({ format }) => ('open' in format ? '\n' : format.between));
  const [between = '\n', ...others] = new Set(betweens);
  return others.length === 0 && between.endsWith('\n') ? between : '\n';
}

function targetFiles(options: NormalizeOptions): readonly string[] {
  return [
    ...options.nodes.flatMap(({ to, format }) =>
      'file' in to ? [to.file, ...pathsBeside(to.file, format)] : [],
    ),
    ...options.reports.map((report) => report.file),
  ];
}
