import { type Cause, cause } from '../findings/index.js';
import type { Knowledge, Plan } from '../plan/index.js';
import { type Chunk, type ChunkResult, prepareRun, type RunChunk } from '../run.js';
import { byteTools } from './byte-tools.js';
import type { PieceToRun, ThreadData } from './chunk-worker.js';
import { ownResult } from './own-result.js';
import { packRows } from './packed-rows.js';
import { openThread, type Thread, ThreadLost } from './thread.js';

/** Those who run the pieces of a source: this thread, and others beside it. */
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
  /** How many threads run pieces, at most, this one counted. */
  readonly jobs: number;
  /** The source is known to be long: threads are called at once. */
  readonly isLong?: boolean | undefined;
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
/** Pieces that may be done while an earlier one is not: a thread that begins takes its time with the first. */
const piecesHeld = 8;
/** What is made in a thread dies young; it need not be given much room. */
const youngMegabytes = 8;

// From `src/` and from `dist/` alike: threads run what was built.
const builtProgram = new URL('../../dist/bundle/chunk-worker.js', import.meta.url);

/**
 * Opens a crew for a plan. This thread runs what the others have no room for. They are started when the source turns out
 * to be long. A thread that dies is told, and what it had is run here: nothing is lost, for pieces are given away as copies.
 */
export function openCrew(plan: Plan, knowledge: Knowledge, options: CrewOptions): Crew {
  const { nodeEnd, jobs, isLong = false, tell, program = builtProgram } = options;
  const runHere = options.runHere ?? prepareRun(plan, knowledge, { tools: byteTools, nodeEnd });
  const threads = new Set<Thread<PieceToRun, ChunkResult>>();
  const spare: ArrayBuffer[] = [];
  /** Memory of results of their own; that of this thread's run is used in turn already. */
  const owned = new WeakSet<ArrayBufferLike>();
  let pieces = 0;
  let isCalled = false;

  const call = (): void => {
    isCalled = true;
    const { vocabulary, models } = knowledge;
    const kinds = new Set([plan.kind, ...(plan.further ?? []).map(({ kind }) => kind)]);
    const own = [...kinds].flatMap((kind) => models.get(kind) ?? []);
    const workerData: ThreadData = { plan, vocabulary, models: own, nodeEnd };
    for (let i = 1; i < jobs; i += 1) {
      const thread = openThread<PieceToRun, ChunkResult>(program, {
        workerData,
        youngMegabytes,
        lost: (reason) => {
          threads.delete(thread);
          tell(cause('thread-lost', { reason }));
        },
      });
      threads.add(thread);
    }
  };
  const ready = () => [...threads].filter(({ isReady }) => isReady());
  const own = (result: ChunkResult): ChunkResult => {
    owned.add(result.nodes.buffer);
    return result;
  };
  const runAside = (chunk: Chunk) => own(ownResult(runHere(chunk), spare.pop() ?? null));

  return {
    width: () => {
      const count = ready().length;
      return count === 0 ? 1 : piecesAhead * count + piecesHeld;
    },
    run: async (chunk) => {
      pieces += 1;
      if (!isCalled && jobs > 1 && (isLong || pieces === piecesHere)) call();
      if (!isCalled) return runHere(chunk);
      // Rows of a workbook come without a pause in which threads could be heard.
      await new Promise((resolve) => setImmediate(resolve));
      const [idlest] = ready().sort((a, b) => a.load() - b.load());
      if (idlest === undefined || idlest.load() >= piecesAhead) return runAside(chunk);
      const room = spare.pop() ?? null;
      const piece: PieceToRun = { chunk: 'bytes' in chunk ? chunk : packRows(chunk), room };
      try {
        return own(await idlest.run(piece, room === null ? [] : [room]));
      } catch (error) {
        if (error instanceof ThreadLost) return runAside(chunk);
        throw error;
      }
    },
    release: ({ buffer }) => {
      if (owned.has(buffer) && spare.length <= piecesAhead * threads.size) spare.push(buffer as ArrayBuffer);
    },
    close: async () => {
      await Promise.all([...threads].map((thread) => thread.close()));
    },
  };
}
