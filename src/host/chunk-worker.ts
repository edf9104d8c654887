import { isUtf8 } from 'node:buffer';
import { parentPort, workerData } from 'node:worker_threads';
import { buildHeaderIndex } from '../mapping/index.js';
import type { Plan } from '../plan/index.js';
import { type ByteChunk, type ChunkResult, prepareRun } from '../run.js';
import type { DataModel, Vocabulary } from '../vocabulary/index.js';
import { type PackedRows, unpackRows } from './packed-rows.js';
import { loadTables } from './tables.js';

// The program of a thread that runs pieces of a source: see `openCrew`.

/** What a thread is given to begin with. */
export interface ThreadData {
  readonly plan: Plan;
  readonly vocabulary: Vocabulary;
  /** Those of the plan's nodes. */
  readonly models: readonly DataModel[];
  readonly nodeEnd: string;
}

export interface PieceToRun {
  readonly chunk: ByteChunk | PackedRows;
  /** Memory for the nodes, where there is some to be used again. */
  readonly room: ArrayBuffer | null;
}

/** What a thread says: that it can begin, what became of a piece, or that the program failed. */
export type PieceDone = 'ready' | ChunkResult | { readonly fault: unknown };

const { plan, vocabulary, models, nodeEnd } = workerData as ThreadData;
const knowledge = {
  vocabulary,
  models: new Map(models.map((model) => [model.id, model])),
  kindsWithoutModel: [],
  mappings: new Map(),
  headers: buildHeaderIndex([]),
  families: [],
  tables: loadTables(),
};
const run = prepareRun(plan, knowledge, { isUtf8, nodeEnd });

parentPort?.on('message', ({ chunk, room }: PieceToRun) => {
  try {
    const { nodes, account } = run('bytes' in chunk ? chunk : unpackRows(chunk));
    const whole = room !== null && room.byteLength >= nodes.length ? room : new ArrayBuffer(roomFor(nodes));
    const own = new Uint8Array(whole, 0, nodes.length);
    own.set(nodes);
    parentPort?.postMessage({ nodes: own, account } satisfies PieceDone, [whole]);
  } catch (fault) {
    parentPort?.postMessage({ fault } satisfies PieceDone);
  }
});
parentPort?.postMessage('ready' satisfies PieceDone);

/** A little more than is needed now: the next pieces will need about as much. */
function roomFor(nodes: Uint8Array): number {
  return Math.ceil(1.2 * nodes.length);
}
