import { cutToColumns } from '../index.js';
import { type Language, label } from '../messages/index.js';
import type { Progress } from '../node.js';
import type { Terminal } from './terminal.js';

/** A line on the terminal that says how far a run is; nothing where the standard error is none. */
export interface ProgressLine {
  /** @param textOf makes the line of the milliseconds since the run began; not called for lines that would not be seen */
  readonly show: (textOf: (elapsed: number) => string) => void;
  readonly clear: () => void;
}

/** Milliseconds between two lines. */
const pause = 200;
/** Time left is guessed from so many milliseconds on. */
const soonest = 2000;
const longestName = 40;

export function openProgress(isQuiet: boolean, stream: NodeJS.WriteStream = process.stderr): ProgressLine {
  if (isQuiet || !stream.isTTY) return { show: () => {}, clear: () => {} };
  const begin = Date.now();
  let last = begin;
  let isShown = false;
  return {
    show: (textOf) => {
      const now = Date.now();
      if (now - last < pause) return;
      last = now;
      isShown = true;
      const line = textOf(now - begin)
        .replace(/ {2,}/g, ' ')
        .trim();
      stream.write(`\r\x1b[2K${cutToColumns(line, (stream.columns || 80) - 1)}`);
    },
    clear: () => {
      if (isShown) stream.write('\r\x1b[2K');
      isShown = false;
    },
  };
}

/** A terminal whose line of progress gives way to whatever is said. */
export function besideProgress(terminal: Terminal, { clear }: ProgressLine): Terminal {
  const { out, outAwaited, err } = terminal;
  return {
    ...terminal,
    out: (text) => {
      clear();
      out(text);
    },
    outAwaited: (piece) => {
      clear();
      return outAwaited(piece);
    },
    err: (text) => {
      clear();
      err(text);
    },
  };
}

/** How far the taking stock of folders is. */
export function surveyProgress(
  { files, allFiles, bytes, allBytes, recalled, file }: Progress,
  elapsed: number,
  language: Language,
): string {
  return label(language, 'progress-line', {
    files,
    all: allFiles,
    percent: String(allBytes === 0 ? 100 : Math.floor((100 * bytes) / allBytes)),
    left: timeLeft(elapsed, bytes - recalled, allBytes - bytes, language),
    file: shortName(file),
  });
}

/** As much of a name as there is room for, without what would move the line. */
export function shortName(file: string): string {
  return file.replace(/[^\x20-\x7e\u00A0-\uFFFF]/g, '').slice(-longestName);
}

/** The time until the rest is done, as fast as what is done already; empty where it is too early to say. */
export function timeLeft(elapsed: number, done: number, rest: number, language: Language): string {
  if (elapsed < soonest || done <= 0) return '';
  const seconds = Math.round((Math.max(0, rest) * elapsed) / done / 1000);
  return label(language, 'progress-left', {
    minutes: String(Math.floor(seconds / 60)),
    seconds: String(seconds % 60),
  });
}
