import { basename, extname } from 'node:path';
import type { Dataset, NodeFormat } from '../outputs/index.js';
import { gzipTo } from './gzip-target.js';
import { type NodeWriter, openNodeWriter } from './node-writer.js';
import type { WholeFile } from './whole-file.js';

/**
 * Begins a file of nodes, and writes what stands beside it: its context, what describes it.
 *
 * @param nodeEnd what stands behind each node that is given
 * @param open opens each of the files by its path
 */
export async function openNodeFile(
  format: NodeFormat,
  path: string,
  nodeEnd: string,
  dataset: Dataset,
  open: (path: string) => Promise<WholeFile>,
): Promise<NodeWriter> {
  const file = await open(path);
  const target = format.isPacked ? gzipTo(file) : file;
  const writer = await openNodeWriter(format, target, nodeEnd, dataset, basename(path));
  for (const { pathOf, write } of format.sideFiles ?? []) {
    const beside = await open(pathOf(path));
    await beside.write([write(dataset, format.columnsOf?.(dataset) ?? [], basename(path))]);
  }
  const context = contextPath(path, format);
  if (context !== null) await (await open(context)).write([contextJson(format, dataset)]);
  return writer;
}

/** The context of a file of nodes as a document of its own. */
export function contextJson(format: NodeFormat, dataset: Dataset): string {
  return `${JSON.stringify({ '@context': format.contextOf?.(dataset) ?? dataset.context }, null, 2)}\n`;
}

/** The file that holds the context of another, beside it; null where the format has a place for it. */
export function contextPath(file: string, { contextSuffix }: NodeFormat): string | null {
  if (contextSuffix === null) return null;
  const name = file.replace(/\.gz$/i, '');
  return name.slice(0, name.length - extname(name).length) + contextSuffix;
}

/** The files that are written beside another: its context, what describes it. */
export function pathsBeside(file: string, format: NodeFormat): readonly string[] {
  const context = contextPath(file, format);
  return [
    ...(context === null ? [] : [context]),
    ...(format.sideFiles ?? []).map(({ pathOf }) => pathOf(file)),
  ];
}
