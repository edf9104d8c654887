import { readFile } from 'node:fs/promises';
import { type Cause, cause } from '../findings/index.js';
import type { Knowledge } from '../plan/index.js';
import type { Report } from '../report/index.js';
import { type NodeCheck, type NodeCheckOptions, openNodeCheck } from '../run/nodes/check-nodes.js';
import { openRdfNodes } from '../run/nodes/nodes-of-rdf.js';
import {
  detectEncoding,
  type Encoding,
  type NodeNotation,
  nodeNotationOf,
  openRdf,
  readJsonNodes,
  type Statement,
  UnreadableSource,
} from '../sources/index.js';
import { version } from '../version.js';
import { standardInput } from './inputs.js';
import type { NormalizeOptions } from './normalize-file.js';
import type { SourcePart } from './source-part.js';
import { writeOutputs } from './write-output.js';

/** Says in which notation a part has nodes that need no mapping; null: it is something else. */
export function notationOf({ sample, pieces }: SourcePart): NodeNotation | null {
  return pieces === null || !('head' in sample) ? null : nodeNotationOf(sample.head);
}

/**
 * Checks the nodes of a part (JSON-LD, lines of JSON-LD, Turtle, N-Quads) as they stand: see `openNodeCheck`. JSON-LD is
 * read node by node; of RDF some statements wait for others of their nodes (`openRdfNodes`).
 *
 * @returns the report, which is written too, or why there is none; no cause at all where the run was stopped
 */
export async function validateNodes(
  source: SourcePart,
  notation: NodeNotation,
  options: NodeCheckOptions & Pick<NormalizeOptions, 'reports' | 'signal'>,
  knowledge: Knowledge,
): Promise<Validated> {
  try {
    const report = await check(source, notation, options, knowledge);
    if (!('version' in report)) return { causes: report };
    const files = options.reports.map(({ file, render }) => ({ path: file, content: render(report) }));
    const trouble = await writeOutputs(files);
    return trouble === null ? { report, remarks: [], causes: null } : { causes: [trouble] };
  } catch (error) {
    if (error instanceof UnreadableSource) return { causes: [error.why] };
    throw error;
  } finally {
    await source.close();
  }
}

/** The same as of a part that is normalized, as far as there is something of it. */
export type Validated =
  | { readonly report: Report; readonly remarks: readonly Cause[]; readonly causes: null }
  | { readonly causes: readonly Cause[] };

async function check(
  source: SourcePart,
  notation: NodeNotation,
  options: NodeCheckOptions & Pick<NormalizeOptions, 'signal'>,
  knowledge: Knowledge,
): Promise<Report | readonly Cause[]> {
  const { model, signal } = options;
  if (model !== undefined && !knowledge.models.has(model))
    return [cause('model-unknown', { term: model, names: [...knowledge.models.keys()].join(' ') })];
  const head = 'head' in source.sample ? source.sample.head : new Uint8Array();
  const { encoding } = detectEncoding(head);
  const context = options.context ?? (await contextBeside(source));
  const nodes = openNodeCheck({ ...options, context, hasPlainClasses: source.hasPlainClasses }, knowledge);
  const isDocument =
    notation === 'jsonld'
      ? await takeJson(source, encoding, nodes, signal)
      : await takeRdf(source, encoding, notation, nodes, signal);
  if (signal.aborted) return [];
  const { bytes, sha256, hasChanged } = await source.conclude();
  if (hasChanged) return [cause('file-changed', { file: source.path })];
  const json = isDocument ? 'jsonld' : 'ndjson';
  const format = source.hasPlainClasses ? 'csv' : notation === 'jsonld' ? json : notation;
  const about = {
    tool: { name: 'imi' as const, version },
    source: {
      name: source.sample.name,
      bytes,
      sha256,
      format,
      encoding,
      repair: null,
      delimiter: null,
      headerRow: 0,
      headerRows: 0,
      firstDataRow: 1,
    },
  };
  return nodes.conclude(about, notation === 'jsonld' && isDocument);
}

/** @returns whether it is one document, and not lines of them */
async function takeJson(
  source: SourcePart,
  encoding: Encoding,
  nodes: NodeCheck,
  signal: AbortSignal,
): Promise<boolean> {
  const cutter = readJsonNodes(encoding);
  for await (const piece of source.pieces!()) {
    for (const found of cutter.push(piece)) nodes.take(found);
    if (signal.aborted) return true;
  }
  for (const found of cutter.end()) nodes.take(found);
  return cutter.texts() <= 1;
}

async function takeRdf(
  source: SourcePart,
  encoding: Encoding,
  notation: Exclude<NodeNotation, 'jsonld'>,
  nodes: NodeCheck,
  signal: AbortSignal,
): Promise<boolean> {
  const decoder = new TextDecoder(encoding);
  const reader = await openRdf(notation);
  const made = openRdfNodes();
  const take = (statements: readonly Statement[]): void => {
    for (const statement of statements) for (const found of made.take(statement)) nodes.take(found);
  };
  for await (const piece of source.pieces!()) {
    take(reader.push(decoder.decode(piece, { stream: true })));
    if (signal.aborted) break;
  }
  take(reader.push(decoder.decode()));
  take(reader.end());
  for (const found of made.end()) nodes.take(found);
  const fault = reader.fault();
  if (fault !== null) {
    const { reason, line } = fault;
    nodes.take({ cause: cause('rdf-broken', { file: source.sample.name, reason }), line, pointer: null });
  }
  return true;
}

/** The context that `--to ndjson` writes beside the lines; undefined where there is none. */
async function contextBeside({ path, part }: SourcePart): Promise<unknown> {
  if (path === standardInput || part !== null || !/\.ndjson(?:\.gz)?$/i.test(path)) return undefined;
  try {
    const text = await readFile(path.replace(/\.ndjson(?:\.gz)?$/i, '.context.jsonld'), 'utf8');
    return JSON.parse(text)['@context'];
  } catch {
    return undefined;
  }
}
