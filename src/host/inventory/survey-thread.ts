import { Worker } from 'node:worker_threads';
import type { SurveyedFile } from '../../inventory/index.js';
import type { FoundFile } from './found-files.js';
import type { SurveyDone } from './survey-worker.js';

/** A thread that surveys files beside this one. */
export interface SurveyThread {
  /** @throws ThreadLost where the thread came to an end before its time; a fault of our own as it was thrown there */
  readonly survey: (found: FoundFile) => Promise<SurveyedFile>;
  readonly close: () => Promise<void>;
}

/** Thrown for what a thread had when it came to an end. */
export class ThreadLost extends Error {}

// From `src/` and from `dist/` alike: threads run what was built.
const builtProgram = new URL('../../../dist/bundle/survey-worker.js', import.meta.url);

/** Starts a thread with the first file that it is given. It surveys one file after another, in the order in which they come. */
export function openSurveyThread(program: URL = builtProgram): SurveyThread {
  const waiting: { resolve: (surveyed: SurveyedFile) => void; reject: (error: unknown) => void }[] = [];
  let worker: Worker | null = null;
  let lost: ThreadLost | null = null;
  const lose = (reason: string): void => {
    lost ??= new ThreadLost(reason);
    for (const { reject } of waiting.splice(0)) reject(lost);
  };
  const start = (): Worker => {
    const started = new Worker(program);
    started.on('message', (done: SurveyDone) => {
      const task = waiting.shift();
      if ('fault' in done) task?.reject(done.fault);
      else task?.resolve(done);
    });
    started.on('error', (error: Error) => lose(error.message));
    started.on('exit', (code) => lose(String(code)));
    return started;
  };
  return {
    survey: (found) =>
      new Promise((resolve, reject) => {
        if (lost !== null) {
          reject(lost);
          return;
        }
        worker ??= start();
        waiting.push({ resolve, reject });
        worker.postMessage(found);
      }),
    close: async () => {
      await worker?.terminate();
    },
  };
}
