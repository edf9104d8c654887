import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type Cause, cause } from '../findings/index.js';
import type { Knowledge, Plan } from '../plan/index.js';
import { type Account, gatherAccounts, type Report } from '../report/index.js';
import { pieceEncodingOf } from '../run/piece-encoding.js';
import { type ByteChunk, concludeRun } from '../run.js';
import { UnreadableSource } from '../sources/index.js';
import { version } from '../version.js';
import { chunksOf } from './chunks.js';
import { unreadable } from './file-error.js';
import { type HowToRun, runPieces } from './run-pieces.js';
import { aboutSource } from './run-source.js';
import type { SourcePart } from './source-part.js';

/**
 * The plan of a file with where it is cut, so that each stretch can be run by itself, on any machine. Plain JSON.
 */
export interface ShardPlan {
  readonly version: 1;
  /** Version of the program: another one might read the plan otherwise. */
  readonly imi: string;
  /** Path of the file as given. */
  readonly path: string;
  readonly source: { readonly bytes: number; readonly sha256: string };
  readonly plan: Plan;
  /** In the order of the file; together they are the whole file. */
  readonly shards: readonly Shard[];
}

/** A stretch of a file that begins and ends where records do; it may be empty. */
export interface Shard {
  /** Byte with which it begins, from 0. */
  readonly from: number;
  /** Byte behind its end. */
  readonly to: number;
  /** Of its bytes. */
  readonly sha256: string;
}

/** What the run of a shard has to tell; those of all shards make the report. */
export interface ShardResult {
  readonly shard: number;
  readonly cut: ShardPlan;
  readonly account: Account;
}

/**
 * Cuts a file into shards of about the same size. Reads it once from its beginning: only so is it known whether a line
 * break ends a record or stands in a quoted cell.
 *
 * @param count number of shards
 * @returns a cause where the file cannot be cut: it is no file of text by itself, or its lines cannot be found from within
 */
export async function cutIntoShards(
  source: SourcePart,
  plan: Plan,
  count: number,
): Promise<ShardPlan | Cause> {
  const isPlain = source.part === null && plan.format === 'csv' && pieceEncodingOf(plan) === plan.encoding;
  const size = isPlain ? await sizeOf(source.path) : null;
  if (size === null) return cause('shards-impossible', { file: source.path });
  const shards: Shard[] = [];
  // Pieces begin behind the byte order mark; the first shard has it.
  const mark = plan.bom ? byteOrderMark : new Uint8Array();
  let from = 0;
  let at = mark.length;
  let hash = createHash('sha256').update(mark);
  const close = () => {
    shards.push({ from, to: at, sha256: hash.digest('hex') });
    from = at;
    hash = createHash('sha256');
  };
  try {
    for await (const chunk of source.chunks(plan, plan.columns.length)) {
      const { bytes } = chunk as ByteChunk;
      hash.update(bytes);
      at += bytes.length;
      while (shards.length < count - 1 && at >= ((shards.length + 1) * size) / count) close();
    }
  } catch (error) {
    if (error instanceof UnreadableSource) return error.why;
    throw error;
  }
  while (shards.length < count) close();
  const { bytes, sha256, hasChanged } = await source.conclude();
  if (hasChanged) return cause('file-changed', { file: source.path });
  // What was read is not what lies on the disk: it was unpacked.
  if (at !== size) return cause('shards-impossible', { file: source.path });
  return { version: 1, imi: version, path: source.path, source: { bytes, sha256 }, plan, shards };
}

/** That of UTF-8: other encodings that have one are not cut. */
const byteOrderMark = Uint8Array.of(0xef, 0xbb, 0xbf);

/** Bytes of a file on the disk; null where there is none: the standard input. */
async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size;
  } catch {
    return null;
  }
}

/**
 * Runs one shard.
 *
 * @param path where the file lies on this machine
 * @param take is given the nodes of each piece, in order
 * @returns the account of the shard; a cause where its bytes are not those that were cut; null where the run was stopped
 */
export async function runShard(
  { plan, shards }: ShardPlan,
  shard: Shard,
  path: string,
  knowledge: Knowledge,
  how: HowToRun,
  take: (nodes: Uint8Array) => Promise<void>,
): Promise<Account | Cause | null> {
  const hash = createHash('sha256');
  const isBeginning = shard === shards[0];
  const chunks = chunksOf(bytesOf(path, shard, hash), plan, plan.columns.length, isBeginning);
  const account = await runPieces(chunks, plan, knowledge, how, take);
  if (account === null || 'code' in account) return account;
  return hash.digest('hex') === shard.sha256 ? account : cause('file-changed', { file: path });
}

async function* bytesOf(path: string, { from, to }: Shard, hash: Hash): AsyncGenerator<Uint8Array> {
  if (from === to) return;
  try {
    for await (const piece of createReadStream(path, {
      start: from,
      end: to - 1,
      highWaterMark: pieceSize,
    })) {
      hash.update(piece as Buffer);
      yield piece as Buffer;
    }
  } catch (error) {
    throw new UnreadableSource(unreadable(path, error));
  }
}

const pieceSize = 256 * 1024;

/**
 * The report of a file of the results of all its shards: the same as that of one run over the whole file.
 *
 * @param results in any order
 * @returns a cause where one is missing, or they are of several files
 */
export function concludeShards(results: readonly ShardResult[], knowledge: Knowledge): Report | Cause {
  const [first] = results;
  if (first === undefined) return cause('shards-missing', { file: '', names: '1' });
  const { cut } = first;
  const byNumber = new Map(results.map((result) => [result.shard, result]));
  const stranger = results.find((one) => digestOf(one.cut) !== digestOf(cut));
  if (stranger !== undefined)
    return cause('shards-mixed', { file: cut.plan.file, names: stranger.cut.plan.file });
  const missing = cut.shards.map((_, i) => i + 1).filter((number) => !byNumber.has(number));
  if (missing.length > 0) return cause('shards-missing', { file: cut.plan.file, names: missing.join(', ') });
  const accounts = gatherAccounts();
  for (let number = 1; number <= cut.shards.length; number += 1) accounts.add(byNumber.get(number)!.account);
  return concludeRun(cut.plan, accounts.all(), aboutSource(cut.plan, cut.source), knowledge);
}

function digestOf(cut: ShardPlan): string {
  return createHash('sha256').update(JSON.stringify(cut)).digest('hex');
}
