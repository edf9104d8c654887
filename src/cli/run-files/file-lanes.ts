import { statSync } from 'node:fs';
import { type Cause, cause } from '../../index.js';
import { label } from '../../messages/index.js';
import { openThread, type Thread, ThreadLost } from '../../node.js';
import { causeLine } from '../cause-line.js';
import { shortName, timeLeft } from '../progress.js';
import type { Terminal } from '../terminal.js';
import type { Claims, FileToRun } from './claims.js';
import type { FileRun } from './file-run.js';
import type { ClaimAsked, FileDone, LaneData } from './file-worker.js';
import { listenTo } from './listen-to.js';
import { type FileOutcome, runFile } from './run-file.js';
import type { Formats } from './run-options.js';

/** Fewer files than these are run before threads would be of use, which have to load and to warm up. */
export const fewestForLanes = 24;
/** Longer files are run here in the end, where threads may run their pieces. */
const longest = 8 * 1024 * 1024;
/** Files that a thread has at once, so that it need not wait for the next. */
const filesAhead = 2;

// From `src/` and from `dist/` alike: threads run what was built.
const builtProgram = new URL('../../../dist/bundle/file-worker.js', import.meta.url);

type RunFile = (each: FileToRun) => Promise<FileDone>;

/**
 * Runs many files, several at once: small ones by this thread and others beside it, then long ones here, one after another.
 * What is said of them is said in their order. A thread that dies is told, and its files are run here.
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
  const { language, columns, colours, signal } = terminal;
  const ends = new Map(files.map(({ file }) => [file, openEnd()]));
  const small = files.filter(({ file }) => sizeOf(file) <= longest);
  const long = files.filter((each) => !small.includes(each));
  const workerData: LaneData = { options: { ...options, jobs: 1 }, formats, language, columns, colours };
  const threads = Array.from({ length: jobs - 1 }, () =>
    openThread<FileToRun, FileDone, ClaimAsked, Cause | null>(program, {
      workerData,
      lost: (reason) => terminal.err(causeLine(cause('thread-lost', { reason }), terminal)),
      answer: ({ file, part }) => claims.claim(file, part),
    }),
  );
  const stop = (): void => {
    for (const thread of threads) thread.stop();
  };
  const stopped = new Promise<null>((resolve) => {
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
  signal.addEventListener('abort', stop, { once: true });
  const runHere = openLane(run);
  const all = (async () => {
    const lanes = threads.flatMap((thread) =>
      Array.from({ length: filesAhead }, () => runRest(small, laneOf(thread, runHere))),
    );
    await Promise.all([runRest(small, runHere), ...lanes]);
    await Promise.all(threads.map((thread) => thread.close()));
    await runRest(long, runHere);
  })();
  let findings = 0;
  try {
    for (const [i, { file }] of files.entries()) {
      const done = await Promise.race([ends.get(file)!.reached, stopped]);
      if (done === null) break;
      const { outcome, said } = done;
      ends.delete(file);
      for (const { to, text } of said) terminal[to](text);
      findings += findingsIn(outcome);
      run.progress.show((elapsed) => fileProgress(i + 1, files.length, findings, file, elapsed, terminal));
      yield outcome;
    }
  } finally {
    // What is under way leaves nothing behind when it is stopped.
    await all;
    signal.removeEventListener('abort', stop);
  }

  /** Takes files, one after another, until there are none left. */
  async function runRest(waiting: FileToRun[], runFile: RunFile): Promise<void> {
    for (;;) {
      const each = signal.aborted ? undefined : waiting.shift();
      if (each === undefined) return;
      const done = await runFile(each);
      claims.end(each.file);
      ends.get(each.file)?.reach(done);
    }
  }
}

/** Runs files in this thread, one at a time. */
function openLane(run: FileRun): RunFile {
  let last: Promise<unknown> = Promise.resolve();
  return (each) => {
    const done = last.then(async () => {
      const { said, terminal } = listenTo(run.terminal);
      const outcome = await runFile(each, { ...run, terminal });
      return { outcome, said };
    });
    last = done;
    return done;
  };
}

/** Has files run by a thread; what it took with it when it came to an end is run here. */
function laneOf(thread: Thread<FileToRun, FileDone>, runHere: RunFile): RunFile {
  return async (each) => {
    try {
      return await thread.run({ file: each.file, folder: each.folder });
    } catch (error) {
      if (!(error instanceof ThreadLost)) throw error;
      return runHere(each);
    }
  };
}

function openEnd(): { readonly reached: Promise<FileDone>; readonly reach: (done: FileDone) => void } {
  let reach: (done: FileDone) => void = () => {};
  const reached = new Promise<FileDone>((resolve) => {
    reach = resolve;
  });
  return { reached, reach };
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
