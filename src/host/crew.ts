import { isUtf8 } from 'node:buffer';
import { Worker } from 'node:worker_threads';
import { type Cause, cause } from '../findings/index.js';
import type { Knowledge, Plan } from '../plan/index.js';
import { type Chunk, type ChunkResult, prepareRun, type RunChunk } from '../run.js';
import type { PieceDone, PieceToRun, ThreadData } from './chunk-worker.js';
import { packRows } from './packed-rows.js';

/** Those who run the pieces of a source: this thread alone, or others beside it. */
export interface Crew {
  /** How many pieces may be under way before the first of them is waited for. */
  readonly width: () => number;
  /** Runs a piece; what comes back is the same, whoever ran it. */
  readonly run: (chunk: Chunk) => Promise<ChunkResult>;
  /** Gives nodes back that are not needed any more, so that their memory is used again. */
  readonly release: (nodes: Uint8Array) => void;
  readonly close: () => Promise<void>;
}

export interface CrewOptions {
  /** What stands behind each node. */
  readonly nodeEnd: string;
  /** How many threads run pieces, at most. */
  readonly jobs: number;
  /** Is told of threads that came to an end before their time. */
  readonly tell: (found: Cause) => void;
  /** The plan, prepared for this thread; prepared anew if not given. */
  readonly runHere?: RunChunk | undefined;
  /** The program of the threads. */
  readonly program?: URL;
}

/** So many pieces are run here before others are called: threads have to load and to warm up before they are of use. */
const piecesHere = 32;
/** Pieces that a thread has at once, so that it need not wait for the next. */
const piecesAhead = 2;

// From `src/` and from `dist/` alike: threads run what was built.
const builtProgram = new URL('../../dist/bundle/chunk-worker.js', import.meta.url);

/** What is made in a thread dies young; it need not be given much room. */
const resourceLimits = { maxYoungGenerationSizeMb: 8 };

interface Task {
  readonly chunk: Chunk;
  readonly resolve: (result: ChunkResult) => void;
  readonly reject: (error: unknown) => void;
}

interface Hand {
  readonly worker: Worker;
  readonly tasks: Task[];
  isReady: boolean;
}

/**
 * Opens a crew for a plan. Threads are started when the source turns out to be long. A thread that dies is told, and what
 * it had is run here: nothing is lost, for pieces are given away as copies.
 */
export function openCrew(plan: Plan, knowledge: Knowledge, options: CrewOptions): Crew {
  const { nodeEnd, jobs, tell, program = builtProgram } = options;
  const runHere = options.runHere ?? prepareRun(plan, knowledge, { isUtf8, nodeEnd });
  const hands = new Set<Hand>();
  const waiting: Task[] = [];
  const spare: ArrayBuffer[] = [];
  /** Memory that came from threads; that of this one is used in turn already. */
  const received = new WeakSet<ArrayBufferLike>();
  let pieces = 0;

  const assign = (): void => {
    for (let load = 0; load < piecesAhead; load += 1) {
      for (const hand of hands) {
        if (!hand.isReady || hand.tasks.length > load) continue;
        const task = waiting.shift();
        if (task === undefined) return;
        hand.tasks.push(task);
        const room = spare.pop() ?? null;
        const { chunk } = task;
        const message: PieceToRun = { chunk: 'bytes' in chunk ? chunk : packRows(chunk), room };
        hand.worker.postMessage(message, room === null ? [] : [room]);
      }
    }
  };
  const lose = (hand: Hand, reason: string): void => {
    if (!hands.delete(hand)) return;
    tell(cause('thread-lost', { reason }));
    const left = [...hand.tasks, ...(hands.size === 0 ? waiting.splice(0) : [])];
    for (const { chunk, resolve, reject } of left) {
      try {
        const { nodes, account } = runHere(chunk);
        resolve({ nodes: nodes.slice(), account });
      } catch (error) {
        reject(error);
      }
    }
    assign();
  };
  const start = (): void => {
    const { vocabulary, models } = knowledge;
    const kinds = new Set([plan.kind, ...(plan.further ?? []).map(({ kind }) => kind)]);
    const own = [...kinds].flatMap((kind) => models.get(kind) ?? []);
    const workerData: ThreadData = { plan, vocabulary, models: own, nodeEnd };
    for (let i = 0; i < jobs; i += 1) {
      const hand: Hand = {
        worker: new Worker(program, { workerData, resourceLimits }),
        tasks: [],
        isReady: false,
      };
      hands.add(hand);
      hand.worker.on('message', (done: PieceDone) => {
        if (done === 'ready') hand.isReady = true;
        else {
          const task = hand.tasks.shift();
          if ('fault' in done) task?.reject(done.fault);
          else {
            received.add(done.nodes.buffer);
            task?.resolve(done);
          }
        }
        assign();
      });
      hand.worker.on('error', (error: Error) => lose(hand, error.message));
      hand.worker.on('exit', (code) => lose(hand, String(code)));
    }
  };
  const isManned = () => [...hands].some(({ isReady }) => isReady);

  return {
    width: () => (isManned() ? piecesAhead * hands.size + 1 : 1),
    run: (chunk) => {
      pieces += 1;
      if (jobs > 1 && pieces === piecesHere) start();
      if (!isManned()) {
        if (hands.size === 0) return Promise.resolve(runHere(chunk));
        // Rows of a workbook come without a pause in which threads could be heard.
        return new Promise((resolve) => setImmediate(() => resolve(runHere(chunk))));
      }
      return new Promise<ChunkResult>((resolve, reject) => {
        waiting.push({ chunk, resolve, reject });
        assign();
      });
    },
    release: ({ buffer }) => {
      if (received.has(buffer) && spare.length <= hands.size) spare.push(buffer as ArrayBuffer);
    },
    close: async () => {
      const workers = [...hands].map(({ worker }) => worker);
      hands.clear();
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
