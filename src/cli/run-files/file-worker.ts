import { workerData } from 'node:worker_threads';
import type { Cause } from '../../index.js';
import { serve } from '../../node.js';
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

/** What became of a file, and what there is to say of it. */
export interface FileDone {
  readonly outcome: FileOutcome;
  readonly said: readonly Said[];
}

/** What a thread asks before it writes. */
export interface ClaimAsked {
  readonly file: string;
  readonly part: string | null;
}

const { options, formats, language, columns, colours } = workerData as LaneData;

await serve<FileToRun, FileDone, ClaimAsked, Cause | null>(async ({ ask, signal }) => {
  const { said, terminal } = listenTo({
    language,
    columns,
    colours,
    palette: paletteOf(colours.out),
    errPalette: paletteOf(colours.err),
    out: () => {},
    outAwaited: async () => false,
    err: () => {},
    signal,
  });
  const wishes = askedFor(options, formats);
  if ('code' in wishes) throw new Error(wishes.code);
  const claim = (file: string, part: string | null) => ask({ file, part });
  const run = await openFileRun(options, wishes, claim, openProgress(true), terminal);
  if (run === null) throw new Error(said.map(({ text }) => text).join(''));
  return async (each) => {
    const outcome = await runFile(each, run);
    return { outcome, said: said.splice(0) };
  };
});
