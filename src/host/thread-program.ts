import { parentPort, type Transferable } from 'node:worker_threads';

/** What a thread is told. */
export type ToThread<Task, Answer> =
  | { readonly task: Task }
  | { readonly answer: Answer }
  | { readonly stop: true };

/** What a thread says: that it can begin, what became of a task, that the program failed in it, or what it has to know. */
export type FromThread<Done, Question> =
  | { readonly ready: true }
  | { readonly done: Done }
  | { readonly fault: unknown }
  | { readonly question: Question };

/** What a task can turn to. */
export interface Beside<Question, Answer> {
  /** Asks the thread that gave the task. One question at a time. */
  readonly ask: (question: Question) => Promise<Answer>;
  /** Tells when it is to be broken off. */
  readonly signal: AbortSignal;
}

/**
 * Makes a module the program of a thread (`openThread`): it does the tasks that come, one after another.
 *
 * @param prepare gives what does a task; it may take its time
 * @param movedIn memory in what became of a task that goes over instead of being copied
 */
export async function serve<Task, Done, Question = never, Answer = never>(
  prepare: (beside: Beside<Question, Answer>) => Promise<(task: Task) => Done | Promise<Done>>,
  movedIn: (done: Done) => readonly Transferable[] = () => [],
): Promise<void> {
  const tell = (message: FromThread<Done, Question>, moved: readonly Transferable[] = []): void =>
    parentPort?.postMessage(message, [...moved]);
  const interruption = new AbortController();
  let answered: (answer: Answer) => void = () => {};
  const run = await prepare({
    ask: (question) =>
      new Promise((resolve) => {
        answered = resolve;
        tell({ question });
      }),
    signal: interruption.signal,
  });
  let last: Promise<void> = Promise.resolve();
  parentPort?.on('message', (message: ToThread<Task, Answer>) => {
    if ('stop' in message) interruption.abort();
    else if ('answer' in message) answered(message.answer);
    else
      last = last.then(async () => {
        try {
          const done = await run(message.task);
          tell({ done }, movedIn(done));
        } catch (fault) {
          tell({ fault });
        }
      });
  });
  tell({ ready: true });
}
