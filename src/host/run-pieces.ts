import type { Cause } from '../findings/index.js';
import type { Knowledge, Plan } from '../plan/index.js';
import { type Account, gatherAccounts } from '../report/index.js';
import type { Chunk, ChunkResult, RunChunk } from '../run.js';
import { UnreadableSource } from '../sources/index.js';
import { openCrew } from './crew.js';
import type { KeyStore } from './key-store.js';

/** How a source is run. */
export interface HowToRun {
  /** What stands behind each node. */
  readonly nodeEnd: string;
  /** The plan, prepared for this thread with that end of nodes; prepared anew if not given. */
  readonly runHere?: RunChunk | undefined;
  /** Threads that may run pieces at once. */
  readonly jobs: number;
  /** The source is known to be long; if not given, that turns out. */
  readonly isLong?: boolean | undefined;
  /** Takes the keys of records, which are not in the account then; they are if not given. */
  readonly keys?: KeyStore;
  /** Is told of trouble on the way that costs nothing but time. */
  readonly tell: (found: Cause) => void;
  /** Is told how far the run is, piece by piece. */
  readonly watch?: ((done: RunProgress) => void) | undefined;
  /** Stops the run between two pieces. */
  readonly signal: AbortSignal;
}

/** What of a source has been run. */
export interface RunProgress {
  /** Of sources that are run as bytes; of others 0. */
  readonly bytes: number;
  readonly records: number;
  readonly findings: number;
}

/** The rows of a piece. */
export interface PieceRows {
  /** Rows of the source before it. */
  readonly before: number;
  /** For each row: 0 where it gave no node. */
  readonly keys: Account['keys'];
}

/**
 * Runs the pieces of a source, or of a stretch of it; memory does not grow with it.
 *
 * @param take is given the nodes of each piece, in order, and which rows they stand in; while it writes them, the next
 *   pieces are run
 * @returns the account of all pieces; a cause where they cannot be read; null where the run was stopped
 */
export async function runPieces(
  chunks: AsyncIterable<Chunk>,
  plan: Plan,
  knowledge: Knowledge,
  { nodeEnd, runHere, jobs, isLong, keys, tell, watch, signal }: HowToRun,
  take: (nodes: Uint8Array, rows: PieceRows) => Promise<void>,
): Promise<Account | Cause | null> {
  const crew = openCrew(plan, knowledge, { nodeEnd, runHere, jobs, isLong, tell });
  /** Pieces under way, in order. */
  const pieces: { readonly result: Promise<ChunkResult>; readonly bytes: number }[] = [];
  const accounts = gatherAccounts();
  let taken = Promise.resolve();
  let rows = 0;
  let done: RunProgress = { bytes: 0, records: 0, findings: 0 };
  const settle = async (): Promise<void> => {
    const piece = pieces.shift();
    if (piece === undefined) return;
    const result = await piece.result;
    accounts.add(keys?.take(result.account) ?? result.account);
    if (watch !== undefined) {
      done = progressWith(done, piece.bytes, result.account);
      watch(done);
    }
    await taken;
    const before = rows;
    rows += result.account.rows;
    if (result.nodes.length > 0)
      taken = take(result.nodes, { before, keys: result.account.keys }).then(() =>
        crew.release(result.nodes),
      );
    taken.catch(() => {});
  };
  try {
    for await (const chunk of chunks) {
      if (signal.aborted) break;
      const bytes = 'bytes' in chunk ? chunk.bytes.length : 0;
      const result = crew.run({ ...chunk, settled: accounts.settled() });
      // What goes wrong is thrown where it is awaited.
      result.catch(() => {});
      pieces.push({ result, bytes });
      const width = 'bytes' in chunk && chunk.isBeforePause ? 1 : crew.width();
      while (pieces.length >= width) await settle();
    }
    while (pieces.length > 0 && !signal.aborted) await settle();
    await taken;
  } catch (error) {
    if (error instanceof UnreadableSource) return error.why;
    throw error;
  } finally {
    await Promise.allSettled([taken, crew.close()]);
  }
  return signal.aborted ? null : accounts.all();
}

function progressWith(done: RunProgress, bytes: number, { records, causes }: Account): RunProgress {
  let findings = 0;
  for (const { count } of causes.values()) findings += count;
  return {
    bytes: done.bytes + bytes,
    records: done.records + records.read,
    findings: done.findings + findings,
  };
}
