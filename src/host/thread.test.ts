import { afterEach, expect, test } from 'vitest';
import { type HowToThread, openThread, type Thread, ThreadLost } from './thread.js';

/** A program of a thread, as text of a module that has `serve`. */
function program(text: string): URL {
  const serve = new URL('../../dist/host/thread-program.js', import.meta.url);
  return new URL(`data:text/javascript,${encodeURIComponent(`import { serve } from '${serve}';\n${text}`)}`);
}

const open: { readonly close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const thread of open.splice(0)) await thread.close();
});

function threadOf<Task, Done, Question = never, Answer = never>(
  text: string,
  how?: HowToThread<Question, Answer>,
): Thread<Task, Done> {
  const thread = openThread<Task, Done, Question, Answer>(program(text), how);
  open.push(thread);
  return thread;
}

test('tasks are done one after another, those too that come before it is ready', async () => {
  const thread = threadOf<number, string>(
    `await serve(async () => {
      let under = 0;
      return async (task) => {
        under += 1;
        await new Promise((resolve) => setTimeout(resolve, 10 - task));
        return task + ' of ' + under--;
      };
    });`,
  );
  expect(thread.isReady()).toBe(false);
  const all = [1, 5, 9].map((task) => thread.run(task));
  expect(thread.load()).toBe(3);
  expect(await Promise.all(all)).toEqual(['1 of 1', '5 of 1', '9 of 1']);
  expect([thread.isReady(), thread.load()]).toEqual([true, 0]);
});

test('memory goes over both ways, where it is moved', async () => {
  const thread = threadOf<ArrayBuffer, ArrayBuffer>(
    'await serve(async () => (room) => room, (room) => [room]);',
  );
  const room = new ArrayBuffer(8);
  expect((await thread.run(room, [room])).byteLength).toBe(8);
  expect(room.byteLength).toBe(0);
});

test('a fault in a task is thrown here, and the next task is done', async () => {
  const thread = threadOf<number, number>(
    "await serve(async () => (task) => { if (task === 1) throw new RangeError('no ones'); return task; });",
  );
  const faulty = thread.run(1);
  const next = thread.run(2);
  await expect(faulty).rejects.toThrow('no ones');
  expect(await next).toBe(2);
});

test('a task may ask, and is told to break off', async () => {
  const asked: string[] = [];
  const thread = threadOf<string, string, string, number>(
    `await serve(async ({ ask, signal }) => async (task) => {
      const answer = await ask(task + '?');
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      return task + answer;
    });`,
    {
      answer: async (question) => {
        asked.push(question);
        return 42;
      },
    },
  );
  const done = thread.run('six times seven');
  while (asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  thread.stop();
  expect(await done).toBe('six times seven42');
  expect(asked).toEqual(['six times seven?']);
});

test.each([
  ['that ends', 'await serve(async () => () => process.exit(7));', {}, '7'],
  ['that never begins', "throw new Error('out of luck');", {}, 'out of luck'],
  [
    'that runs out of memory',
    'await serve(async () => () => { const all = []; for (;;) all.push(new Array(1000).fill(0).map(String)); });',
    { oldMegabytes: 16 },
    'memory limit',
  ],
])('of a thread %s all tasks are given back, and it is told once', async (_, text, how, reason) => {
  const told: string[] = [];
  const thread = threadOf<number, number>(text, { ...how, lost: (why) => told.push(why) });
  const all = await Promise.allSettled([thread.run(1), thread.run(2)]);
  for (const each of all) expect(each).toMatchObject({ status: 'rejected', reason: expect.any(ThreadLost) });
  await expect(thread.run(3)).rejects.toThrow(ThreadLost);
  expect(told).toEqual([expect.stringContaining(reason)]);
});

test('a thread that is closed is not lost', async () => {
  const told: string[] = [];
  const thread = threadOf<number, number>('await serve(async () => (task) => task);', {
    lost: (why) => told.push(why),
  });
  await thread.run(1);
  await thread.close();
  await expect(thread.run(2)).rejects.toThrow(ThreadLost);
  expect(told).toEqual([]);
});
