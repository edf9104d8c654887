import { type Language, label } from '../messages/index.js';
import type { Progress } from '../node.js';

/** A line on the terminal that says how far a run is; nothing where the standard error is none. */
export interface ProgressLine {
  readonly show: (progress: Progress) => void;
  readonly clear: () => void;
}

/** Milliseconds between two lines. */
const pause = 200;
/** Time left is guessed from so many milliseconds on. */
const soonest = 2000;
const longestName = 40;

export function openProgress(language: Language, isQuiet: boolean): ProgressLine {
  const stream = process.stderr;
  if (isQuiet || !stream.isTTY) return { show: () => {}, clear: () => {} };
  const begin = Date.now();
  let last = 0;
  return {
    show: ({ files, allFiles, bytes, allBytes, recalled, file }) => {
      const now = Date.now();
      if (now - last < pause) return;
      last = now;
      const share = allBytes === 0 ? 1 : bytes / allBytes;
      const left = secondsLeft(now - begin, bytes - recalled, allBytes - bytes);
      stream.write(
        `\r\x1b[2K${label(language, 'progress-line', {
          files,
          all: allFiles,
          percent: String(Math.floor(100 * share)),
          left:
            left === null
              ? ''
              : label(language, 'progress-left', {
                  minutes: String(Math.floor(left / 60)),
                  seconds: String(left % 60),
                }),
          file: file.replace(/[^\x20-\x7e\u00A0-\uFFFF]/g, '').slice(-longestName),
        })}`.slice(0, Math.max(20, (stream.columns ?? 80) - 1)),
      );
    },
    clear: () => void stream.write('\r\x1b[2K'),
  };
}

/** Seconds until all bytes are read, as fast as those before; null where it is too early to say. */
function secondsLeft(elapsed: number, done: number, rest: number): number | null {
  return elapsed < soonest || done <= 0 ? null : Math.round((rest * elapsed) / done / 1000);
}
