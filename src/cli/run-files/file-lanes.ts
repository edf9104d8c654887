import { statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { cause } from '../../index.js';
import { label } from '../../messages/index.js';
import { causeLine } from '../cause-line.js';
import { shortName, timeLeft } from '../progress.js';
import type { Terminal } from '../terminal.js';
import type { Claims, FileToRun } from './claims.js';
import type { FileRun } from './file-run.js';
import type { FromLane, LaneData, ToLane } from './file-worker.js';
import { listenTo, type Said } from './listen-to.js';
import { type FileOutcome, runFile } from './run-file.js';
import type { Formats } from './run-options.js';

/** Fewer files than these are run before threads would be of use, which have to load and to warm up. */
export const fewestForLanes = 24;
/** Longer files are run here, where threads may run their pieces. */
const longest = 8 * 1024 * 1024;

// From `src/` and from `dist/` alike: threads run what was built.
const builtProgram = new URL('../../../dist/bundle/file-worker.js', import.meta.url);

interface Lane {
  readonly worker: Worker;
  /** What it runs. */
  task: Task | null;
  /** There is nothing more for it. */
  isDone: boolean;
}

interface Task extends FileToRun {
  readonly resolve: (outcome: FileOutcome) => void;
}

/**
 * Runs many files, several at once: each small one by a thread, long ones here, one after another. What is said of them is
 * said in their order. A thread that dies is told, and its file is run here.
 *
 * @returns what became of each file, in order; fewer of them where the run was stopped
 */
export async function* runInLanes(
  files: readonly FileToRun[],
  formats: Formats,
  run: FileRun,
  claims: Claims,
  jobs: number,
  program = builtProgram,
): AsyncGenerator<FileOutcome> {
  const { terminal, options } = run;
  const waiting: Task[] = [];
  const lanes = new Set<Lane>();
  /** Files that are run here: one at a time. */
  let here = Promise.resolve();
  const runHere = (task: Task): void => {
    here = here.then(async () => {
      if (terminal.signal.aborted) return;
      const { said, terminal: heard } = listenTo(terminal);
      const outcome = await runFile(task, { ...run, terminal: heard });
      conclude(task, outcome, said);
    });
  };
  const sayings = new Map<string, readonly Said[]>();
  const conclude = (task: Task, outcome: FileOutcome, said: readonly Said[]): void => {
    sayings.set(task.file, said);
    claims.end(task.file);
    task.resolve(outcome);
  };
  const feed = (lane: Lane): void => {
    const task = terminal.signal.aborted ? undefined : waiting.shift();
    lane.task = task ?? null;
    if (task === undefined) {
      lane.isDone = true;
      void lane.worker.terminate();
    } else post(lane, { run: { file: task.file, folder: task.folder } });
  };
  const lose = (lane: Lane, reason: string): void => {
    if (!lanes.delete(lane) || lane.isDone) return;
    terminal.err(causeLine(cause('thread-lost', { reason }), terminal));
    if (lane.task !== null) runHere(lane.task);
    if (lanes.size === 0) for (const task of waiting.splice(0)) runHere(task);
  };
  const stop = (): void => {
    for (const lane of lanes) post(lane, { stop: true });
  };
  const outcomes = files.map(
    (each) =>
      new Promise<FileOutcome>((resolve) => {
        const task = { ...each, resolve };
        if (sizeOf(each.file) > longest) runHere(task);
        else waiting.push(task);
      }),
  );
  const { language, columns, colours } = terminal;
  const workerData: LaneData = { options: { ...options, jobs: 1 }, formats, language, columns, colours };
  for (let i = 0; i < jobs; i += 1) {
    const lane: Lane = { worker: new Worker(program, { workerData }), task: null, isDone: false };
    lanes.add(lane);
    lane.worker.on('message', async (message: FromLane) => {
      if ('claim' in message) {
        const { file, part } = message.claim;
        post(lane, { claimed: await claims.claim(file, part) });
        return;
      }
      if ('outcome' in message && lane.task !== null) conclude(lane.task, message.outcome, message.said);
      feed(lane);
    });
    lane.worker.on('error', (error: Error) => lose(lane, error.message));
    lane.worker.on('exit', (code) => lose(lane, String(code)));
  }
  const stopped = new Promise<null>((resolve) => {
    terminal.signal.addEventListener('abort', () => resolve(null), { once: true });
  });
  terminal.signal.addEventListener('abort', stop, { once: true });
  let findings = 0;
  try {
    for (const [i, { file }] of files.entries()) {
      const outcome = await Promise.race([outcomes[i] ?? null, stopped]);
      if (outcome === null) break;
      for (const { to, text } of sayings.get(file) ?? []) terminal[to](text);
      sayings.delete(file);
      findings += findingsIn(outcome);
      run.progress.show((elapsed) => fileProgress(i + 1, files.length, findings, file, elapsed, terminal));
      yield outcome;
    }
  } finally {
    // What is under way leaves nothing behind when it is stopped.
    await Promise.all([...lanes].map(({ worker }) => new Promise((resolve) => worker.once('exit', resolve))));
    await here;
    terminal.signal.removeEventListener('abort', stop);
  }
}

function post({ worker }: Lane, message: ToLane): void {
  worker.postMessage(message);
}

function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}

function findingsIn({ reported }: FileOutcome): number {
  return reported.flatMap(({ report }) => report.causes).reduce((sum, { count }) => sum + count, 0);
}

/** How far a run of many files is. */
function fileProgress(
  done: number,
  all: number,
  count: number,
  file: string,
  elapsed: number,
  { language }: Terminal,
): string {
  const left = timeLeft(elapsed, done, all - done, language);
  return label(language, 'progress-files', { files: done, all, left, count, file: shortName(file) });
}
