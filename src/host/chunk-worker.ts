import { workerData } from 'node:worker_threads';
import { buildHeaderIndex } from '../mapping/index.js';
import type { Plan } from '../plan/index.js';
import { type ByteChunk, type ChunkResult, prepareRun } from '../run.js';
import type { DataModel, Vocabulary } from '../vocabulary/index.js';
import { byteTools } from './byte-tools.js';
import { ownResult } from './own-result.js';
import { type PackedRows, unpackRows } from './packed-rows.js';
import { loadTables } from './tables.js';
import { serve } from './thread-program.js';

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

const { plan, vocabulary, models, nodeEnd } = workerData as ThreadData;

await serve<PieceToRun, ChunkResult>(
  async () => {
    const knowledge = {
      vocabulary,
      models: new Map(models.map((model) => [model.id, model])),
      kindsWithoutModel: [],
      mappings: new Map(),
      headers: buildHeaderIndex([]),
      families: [],
      tables: loadTables(),
    };
    const run = prepareRun(plan, knowledge, { tools: byteTools, nodeEnd });
    return ({ chunk, room }) => ownResult(run('bytes' in chunk ? chunk : unpackRows(chunk)), room);
  },
  ({ nodes }) => [nodes.buffer as ArrayBuffer],
);
