import { type Transferable, Worker } from 'node:worker_threads';
import type { FromThread, ToThread } from './thread-program.js';

/** A thread beside this one. It runs tasks of one kind, one after another, in the order in which they come. */
export interface Thread<Task, Done> {
  /** It has loaded its program; tasks that it is given before wait. */
  readonly isReady: () => boolean;
  /** How many tasks it has that are not done. */
  readonly load: () => number;
  /**
   * @param moved memory of the task that goes over instead of being copied
   * @throws ThreadLost where the thread came to an end before its time; a fault of our own as it was thrown there
   */
  readonly run: (task: Task, moved?: readonly Transferable[]) => Promise<Done>;
  /** Tells it to break off what it does. */
  readonly stop: () => void;
  /** Ends it, whatever it does. */
  readonly close: () => Promise<void>;
}

export interface HowToThread<Question, Answer> {
  /** What the program is given to begin with: plain data. */
  readonly workerData?: unknown;
  /** Megabytes for what is made and soon forgotten; as Node has it if not given. */
  readonly youngMegabytes?: number;
  /** Megabytes for all else, at most; as Node has it if not given. */
  readonly oldMegabytes?: number;
  /** Is told, once, why the thread came to an end before its time. */
  readonly lost?: (reason: string) => void;
  /** Answers what tasks ask on their way. */
  readonly answer?: (question: Question) => Promise<Answer>;
}

/** Thrown for what a thread had when it came to an end. */
export class ThreadLost extends Error {}

interface Task<Done> {
  readonly resolve: (done: Done) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Starts a thread.
 *
 * @param program a module that calls `serve`
 */
export function openThread<Given, Done, Question = never, Answer = never>(
  program: URL,
  { workerData, youngMegabytes, oldMegabytes, lost, answer }: HowToThread<Question, Answer> = {},
): Thread<Given, Done> {
  const tasks: Task<Done>[] = [];
  let isReady = false;
  let end: ThreadLost | null = null;
  let isClosed = false;
  const worker = new Worker(program, {
    workerData,
    resourceLimits: {
      ...(youngMegabytes === undefined ? {} : { maxYoungGenerationSizeMb: youngMegabytes }),
      ...(oldMegabytes === undefined ? {} : { maxOldGenerationSizeMb: oldMegabytes }),
    },
  });
  const post = (message: ToThread<Given, Answer>, moved: readonly Transferable[] = []): void =>
    worker.postMessage(message, [...moved]);
  const lose = (reason: string): void => {
    if (end !== null) return;
    end = new ThreadLost(reason);
    isReady = false;
    if (!isClosed) lost?.(reason);
    for (const { reject } of tasks.splice(0)) reject(end);
  };
  worker.on('message', (message: FromThread<Done, Question>) => {
    if ('ready' in message) isReady = true;
    else if ('question' in message) {
      void answer?.(message.question).then((given) => post({ answer: given }));
    } else {
      const task = tasks.shift();
      if ('fault' in message) task?.reject(message.fault);
      else task?.resolve(message.done);
    }
  });
  worker.on('error', (error: Error) => lose(error.message));
  worker.on('exit', (code) => lose(String(code)));
  return {
    isReady: () => isReady,
    load: () => tasks.length,
    run: (task, moved) =>
      new Promise((resolve, reject) => {
        if (end !== null) {
          reject(end);
          return;
        }
        tasks.push({ resolve, reject });
        post({ task }, moved);
      }),
    stop: () => post({ stop: true }),
    close: async () => {
      isClosed = true;
      await worker.terminate();
    },
  };
}
