import { Chalk, type ChalkInstance } from 'chalk';
import type { Language, Palette } from '../index.js';

/** Where a command writes, and how: all that commands know of the terminal. */
export interface Terminal {
  readonly language: Language;
  /** The result: what was asked for. */
  readonly out: (text: string) => void;
  /** The same for long results: resolves when the reader is ready for more. */
  readonly outAwaited: (text: string) => Promise<void>;
  /** What is said beside it: progress, trouble. */
  readonly err: (text: string) => void;
  /** Width of the standard output in columns. */
  readonly columns: number;
  readonly palette: Palette;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}

/** Colours: `--no-color` over FORCE_COLOR over NO_COLOR over the kind of output. */
export function paletteFor(args: readonly string[], env: NodeJS.ProcessEnv, isTerminal: boolean): Palette {
  const isOff =
    args.includes('--no-color') ||
    (!env['FORCE_COLOR'] && (Boolean(env['NO_COLOR']) || env['TERM'] === 'dumb' || !isTerminal));
  const chalk: ChalkInstance = new Chalk({ level: isOff ? 0 : 1 });
  return {
    error: (text) => chalk.red(text),
    warning: (text) => chalk.yellow(text),
    info: (text) => chalk.cyan(text),
    good: (text) => chalk.green(text),
    dim: (text) => chalk.dim(text),
    bold: (text) => chalk.bold(text),
  };
}

/** Writes to a stream; a reader that has gone (`| head -1`) is no trouble. */
export function writerOf(stream: NodeJS.WriteStream): (text: string) => void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return (text) => {
    stream.write(text);
  };
}

/** The same, waiting for a slow reader before more is written. */
export function awaitedWriterOf(stream: NodeJS.WriteStream): (text: string) => Promise<void> {
  return (text) =>
    new Promise((resolve) => {
      // Also a reader that has gone lets the writer go on.
      stream.write(text, () => resolve());
    });
}
