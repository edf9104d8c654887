import { basename, dirname, extname, join } from 'node:path';
import { type Cause, cause, severitiesWith } from '../findings/index.js';
import type { Node } from '../nodes/index.js';
import type { FormulaTreatment, NodeFormat, Piece } from '../outputs/index.js';
import { type Knowledge, makePlan, type Plan, type PlanOptions } from '../plan/index.js';
import { type Report, withRemarks } from '../report/index.js';
import { datasetOf } from './dataset-of.js';
import { gzipTo } from './gzip-target.js';
import { isSameFile, standardInput } from './inputs.js';
import { type NodeWriter, openNodeWriter, type PieceTarget, streamTo } from './node-writer.js';
import { openParts } from './parts.js';
import { provenanceOf } from './provenance.js';
import { runSource } from './run-source.js';
import type { SourcePart } from './source-part.js';
import { openWholeFile, publishAll, UnwritableOutput, type WholeFile } from './whole-file.js';

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
  /** Is told of trouble on the way that costs nothing but time. */
  readonly tell?: ((found: Cause) => void) | undefined;
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
  for await (const source of openParts(path, options.signal)) {
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
  const files: WholeFile[] = [];
  try {
    const clash = targetFiles(options).find((file) => path !== standardInput && isSameFile(file, path));
    if (clash !== undefined) return { causes: [cause('output-is-input', { file: clash })] };
    if (options.signal.aborted) return { causes: [] };
    const plan = makePlan(source.sample, options, knowledge);
    if (isCauses(plan)) return { causes: plan };
    const nodeEnd = nodeEndFor(options.nodes);
    const writers = await openTargets(options, nodeEnd, plan, knowledge, files);
    const ran = await runSource(
      source,
      plan,
      knowledge,
      { nodeEnd, jobs: options.jobs ?? 1, tell: options.tell ?? (() => {}), signal: options.signal },
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
    const report = withRemarks(ran, remarks, severitiesWith(plan.severities));
    for (const target of options.reports) await writeReport(target, report, files);
    for (const file of files) await file.finish();
    await publishAll(files);
    return { plan, report, remarks, causes: null };
  } catch (error) {
    if (error instanceof UnwritableOutput) return { causes: [error.why] };
    throw error;
  } finally {
    // What cannot be cleaned up must not hide what went wrong before.
    await Promise.allSettled([...files.map((file) => file.discard()), source.close()]);
  }
}

/**
 * Where outputs appear when nothing else is said: beside the input, or in a folder. Those of a part have its name behind
 * that of the file.
 */
export function outputPath(
  input: string,
  suffix: string,
  folder: string | undefined,
  part: string | null = null,
): string {
  const stem = input === standardInput ? 'stdin' : basename(input, extname(input));
  const name = part === null ? stem : `${stem}-${fileNameOf(part)}`;
  return join(folder ?? (input === standardInput ? '.' : dirname(input)), name + suffix);
}

/** A name of a part as a name of a file: without what file systems refuse, and no way out of the folder. */
function fileNameOf(part: string): string {
  return part
    .replace(/[\u0000-\u001F<>:"/\\|?*]+/g, '_')
    .replace(/[. ]+$/, '')
    .slice(0, 100);
}

/** The file that holds the context of another, beside it; null where the format has a place for it. */
export function contextPath(file: string, { contextSuffix }: NodeFormat): string | null {
  if (contextSuffix === null) return null;
  const name = file.replace(/\.gz$/i, '');
  return name.slice(0, name.length - extname(name).length) + contextSuffix;
}

/** A node as it comes from a run. */
function lineOf(node: Node, nodeEnd: string): Uint8Array {
  return Buffer.from(JSON.stringify(node) + nodeEnd);
}

/** The files that are written beside another: its context, what describes it. */
export function pathsBeside(file: string, format: NodeFormat): readonly string[] {
  const context = contextPath(file, format);
  return [
    ...(context === null ? [] : [context]),
    ...(format.sideFiles ?? []).map(({ pathOf }) => pathOf(file)),
  ];
}

export function isCauses<T extends object>(plan: T | readonly Cause[]): plan is readonly Cause[] {
  return Array.isArray(plan);
}

async function openTargets(
  { nodes: targets, formulas = 'keep' }: NormalizeOptions,
  nodeEnd: string,
  plan: Plan,
  knowledge: Knowledge,
  files: WholeFile[],
): Promise<readonly NodeWriter[]> {
  const dataset = datasetOf(plan, knowledge, formulas);
  const writers: NodeWriter[] = [];
  for (const { format, to } of targets) {
    const plain: PieceTarget = 'write' in to ? streamTo(to.write) : await openFile(to.file, files);
    const target = format.isPacked ? gzipTo(plain) : plain;
    const name = 'file' in to ? basename(to.file) : format.name;
    writers.push(await openNodeWriter(format, target, nodeEnd, dataset, name));
    for (const { pathOf, write } of 'file' in to ? (format.sideFiles ?? []) : []) {
      const path = 'file' in to ? to.file : '';
      const file = await openFile(pathOf(path), files);
      await file.write([write(dataset, format.columnsOf?.(dataset) ?? [], basename(path))]);
    }
    const contextFile = 'file' in to ? contextPath(to.file, format) : null;
    if (contextFile !== null) {
      const beside = await openFile(contextFile, files);
      await beside.write([
        `${JSON.stringify({ '@context': format.contextOf?.(dataset) ?? dataset.context }, null, 2)}\n`,
      ]);
    }
  }
  return writers;
}

/** What stands behind each node: what goes between nodes in the outputs, where that is the same in all. */
function nodeEndFor(targets: readonly NodeTarget[]): string {
  const betweens = targets.map(({ format }) => ('open' in format ? '\n' : format.between));
  const [between = '\n', ...others] = new Set(betweens);
  return others.length === 0 && between.endsWith('\n') ? between : '\n';
}

async function writeReport(target: ReportTarget, report: Report, files: WholeFile[]): Promise<void> {
  const file = await openFile(target.file, files);
  await file.write([target.render(report)]);
}

async function openFile(path: string, files: WholeFile[]): Promise<WholeFile> {
  const file = await openWholeFile(path);
  files.push(file);
  return file;
}

function targetFiles(options: NormalizeOptions): readonly string[] {
  return [
    ...options.nodes.flatMap(({ to, format }) =>
      'file' in to ? [to.file, ...pathsBeside(to.file, format)] : [],
    ),
    ...options.reports.map((report) => report.file),
  ];
}
