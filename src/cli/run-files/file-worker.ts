import { parentPort, workerData } from 'node:worker_threads';
import type { Cause } from '../../index.js';
import { openProgress } from '../progress.js';
import { paletteOf, type Terminal } from '../terminal.js';
import { askedFor } from './asked-for.js';
import type { FileToRun } from './claims.js';
import { openFileRun } from './file-run.js';
import { listenTo, type Said } from './listen-to.js';
import { type FileOutcome, runFile } from './run-file.js';
import type { Formats, RunOptions } from './run-options.js';

// The program of a thread that runs whole files: see `runInLanes`.

/** What a thread is given to begin with. */
export interface LaneData extends Pick<Terminal, 'language' | 'columns' | 'colours'> {
  readonly options: RunOptions;
  readonly formats: Formats;
}

export type ToLane =
  | { readonly run: FileToRun }
  | { readonly claimed: Cause | null }
  | { readonly stop: true };

export type FromLane =
  | { readonly ready: true }
  | { readonly claim: { readonly file: string; readonly part: string | null } }
  | { readonly outcome: FileOutcome; readonly said: readonly Said[] };

const port = parentPort;
const { options, formats, language, columns, colours } = workerData as LaneData;
const interruption = new AbortController();
let answer: (claimed: Cause | null) => void = () => {};
const { said, terminal } = listenTo({
  language,
  columns,
  colours,
  palette: paletteOf(colours.out),
  errPalette: paletteOf(colours.err),
  out: () => {},
  outAwaited: async () => false,
  err: () => {},
  signal: interruption.signal,
});
const wishes = askedFor(options, formats);
if ('code' in wishes) throw new Error(wishes.code);
const run = await openFileRun(
  options,
  wishes,
  (file, part) =>
    new Promise((resolve) => {
      answer = resolve;
      tell({ claim: { file, part } });
    }),
  openProgress(true),
  terminal,
);
if (run === null) throw new Error(said.map(({ text }) => text).join(''));

port?.on('message', async (message: ToLane) => {
  if ('stop' in message) interruption.abort();
  else if ('claimed' in message) answer(message.claimed);
  else {
    const outcome = await runFile(message.run, run);
    tell({ outcome, said: said.splice(0) });
  }
});
tell({ ready: true });

function tell(message: FromLane): void {
  port?.postMessage(message);
}
