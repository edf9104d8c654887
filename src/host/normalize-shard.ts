import { basename } from 'node:path';
import { type Cause, cause } from '../findings/index.js';
import { type NodeFormat, nodeFormats } from '../outputs/index.js';
import type { Knowledge } from '../plan/index.js';
import { datasetOf } from './dataset-of.js';
import { isSameFile } from './inputs.js';
import { contextJson } from './node-file.js';
import { openNodeWriter } from './node-writer.js';
import { outputPath } from './output-path.js';
import type { HowToRun } from './run-pieces.js';
import { shardResultJson } from './shard-files.js';
import { runShard, type ShardPlan } from './shards.js';
import { UnwritableOutput } from './whole-file.js';
import { openWholeFiles } from './whole-files.js';

/** Formats of which the files of all shards, one behind the other, are the file of the whole. */
export const shardFormats = {
  ndjson: nodeFormats.ndjson,
  geojsonseq: nodeFormats.geojsonseq,
} as const satisfies Record<string, NodeFormat>;

export interface ShardOptions extends Pick<HowToRun, 'jobs' | 'tell' | 'signal'> {
  /** Where the file lies on this machine; where the plan has it if not given. */
  readonly path?: string | undefined;
  readonly format: NodeFormat;
  /** Where the files of nodes and results appear. */
  readonly folder: string;
}

/**
 * Runs one shard of a file and writes its nodes and its result; the first one writes the context, too. All files appear
 * whole, or none does.
 *
 * @param number of the shard, from 1
 * @returns why nothing was written; no cause where the run was stopped; null where all went well
 */
export async function normalizeShard(
  cut: ShardPlan,
  number: number,
  { path = cut.path, format, folder, ...how }: ShardOptions,
  knowledge: Knowledge,
): Promise<readonly Cause[] | null> {
  const shard = cut.shards[number - 1];
  if (shard === undefined) return [cause('shard-unknown', shardArgs(cut, number))];
  const files = openWholeFiles();
  const nameOf = (suffix: string) => outputPath(cut.plan.file, suffix, folder);
  const part = `.shard-${String(number).padStart(String(cut.shards.length).length, '0')}`;
  try {
    const nodesFile = nameOf(part + format.suffix);
    if (isSameFile(nodesFile, path)) return [cause('output-is-input', { file: nodesFile })];
    const dataset = datasetOf(cut.plan, knowledge, 'keep');
    const nodes = await files.open(nodesFile);
    const writer = await openNodeWriter(format, nodes, nodeEnd, dataset, basename(nodesFile));
    const account = await runShard(cut, shard, path, knowledge, { ...how, nodeEnd }, writer.take);
    if (account === null) return [];
    if ('code' in account) return [account];
    await writer.close();
    if (number === 1 && format.contextSuffix !== null) {
      const context = await files.open(nameOf(format.contextSuffix));
      await context.write([contextJson(format, dataset)]);
    }
    const result = await files.open(nameOf(`${part}.json`));
    await result.write([shardResultJson({ shard: number, cut, account })]);
    await files.publish();
    return null;
  } catch (error) {
    if (error instanceof UnwritableOutput) return [error.why];
    throw error;
  } finally {
    await files.discard();
  }
}

const nodeEnd = '\n';

function shardArgs({ shards, plan }: ShardPlan, number: number) {
  return { file: plan.file, value: String(number), count: String(shards.length) };
}
