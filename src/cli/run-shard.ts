import { availableParallelism } from 'node:os';
import { loadKnowledge, normalizeShard, readShardPlan, shardFormats } from '../node.js';
import { causeLine } from './cause-line.js';
import { type Exit, exit } from './exit.js';
import type { Terminal } from './terminal.js';

export interface ShardChoices {
  /** Number of the shard, from 1. */
  readonly shard: number;
  readonly file?: string;
  readonly to: keyof typeof shardFormats;
  readonly out?: string;
  readonly jobs?: number;
}

/** `imi run`: one shard of a file that `imi plan --shards` cut; its result waits for `imi report merge`. */
export async function runShardOf(planFile: string, options: ShardChoices, terminal: Terminal): Promise<Exit> {
  const cut = await readShardPlan(planFile);
  if ('code' in cut) {
    terminal.err(causeLine(cut, terminal));
    return exit.trouble;
  }
  const causes = await normalizeShard(
    cut,
    options.shard,
    {
      path: options.file,
      format: shardFormats[options.to],
      folder: options.out ?? '.',
      jobs: options.jobs ?? availableParallelism(),
      tell: (found) => terminal.err(causeLine(found, terminal)),
      signal: terminal.signal,
    },
    loadKnowledge(),
  );
  if (terminal.signal.aborted) return exit.interrupted;
  for (const found of causes ?? []) terminal.err(causeLine(found, terminal));
  return causes === null ? exit.conforms : exit.trouble;
}
