import { Writable } from 'node:stream';
import { expect, test, vi } from 'vitest';
import { openProgress, timeLeft } from './progress.js';
import { recordProgress } from './run-files/record-progress.js';

function terminalOf(columns: number, isTTY: boolean) {
  const written: string[] = [];
  const stream = Object.assign(
    new Writable({
      write: (piece, _, done) => {
        written.push(String(piece));
        done();
      },
    }),
    { columns, isTTY },
  );
  return { stream: stream as unknown as NodeJS.WriteStream, written };
}

test('a line is written now and then, over the one before, and cut to the width', () => {
  vi.useFakeTimers({ now: 0 });
  const { stream, written } = terminalOf(20, true);
  const { show, clear } = openProgress(false, stream);
  show(() => 'too soon');
  vi.advanceTimersByTime(500);
  show((elapsed) => `${elapsed}  `);
  show(() => 'too soon again');
  vi.advanceTimersByTime(500);
  show(() => '公共施設一覧.csv 100%');
  clear();
  clear();
  expect(written).toEqual(['\r\u001b[2K500', '\r\u001b[2K公共施設一覧.csv …', '\r\u001b[2K']);
  vi.useRealTimers();
});

test.each([
  ['where the standard error is no terminal', false, false],
  ['where it is not wanted', true, true],
])('nothing is written %s', (_, isTTY, isQuiet) => {
  vi.useFakeTimers({ now: 0 });
  const { stream, written } = terminalOf(80, isTTY);
  const { show, clear } = openProgress(isQuiet, stream);
  vi.advanceTimersByTime(500);
  show(() => 'line');
  clear();
  expect(written).toEqual([]);
  vi.useRealTimers();
});

test('the time left is told when it can be guessed', () => {
  expect(timeLeft(1000, 10, 90, 'en')).toBe('');
  expect(timeLeft(10_000, 10, 90, 'en')).toBe('about 1 min 30 s left');
});

test.each([
  [200e6, 'a.csv 50% 100.0 MB 1,000,000 records (100,000/s) 1,234 findings about 0 min 10 s left'],
  [null, 'a.csv  100.0 MB 1,000,000 records (100,000/s) 1,234 findings '],
])('what is said of a file of %s bytes', (size, expected) => {
  const done = { bytes: 100e6, records: 1_000_000, findings: 1234 };
  expect(recordProgress({ path: 'a.csv', part: null, size }, done, 10_000, 'en')).toBe(expected);
});
