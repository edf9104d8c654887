import { Chalk, type ChalkInstance } from 'chalk';
import type { Language, Palette } from '../index.js';

/** Where a command writes, and how: all that commands know of the terminal. */
export interface Terminal {
  readonly language: Language;
  /** The result: what was asked for. */
  readonly out: (text: string) => void;
  /** The same for long results: resolves when the reader is ready for more, to false where there is none any more. */
  readonly outAwaited: (piece: string | Uint8Array) => Promise<boolean>;
  /** What is said beside it: progress, trouble. */
  readonly err: (text: string) => void;
  /** Width of the standard output in columns. */
  readonly columns: number;
  /** Which of the outputs are coloured. */
  readonly colours: { readonly out: boolean; readonly err: boolean };
  /** Colours of the standard output. */
  readonly palette: Palette;
  /** Colours of the standard error. */
  readonly errPalette: Palette;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}

/** Colours, or none of them. */
export function paletteOf(isColoured: boolean): Palette {
  const chalk: ChalkInstance = new Chalk({ level: isColoured ? 1 : 0 });
  return {
    error: (text) => chalk.red(text),
    warning: (text) => chalk.yellow(text),
    info: (text) => chalk.cyan(text),
    good: (text) => chalk.green(text),
    dim: (text) => chalk.dim(text),
    bold: (text) => chalk.bold(text),
  };
}

/** Whether an output is coloured: `--no-color` over FORCE_COLOR over NO_COLOR over the kind of output. */
export function isColoured(args: readonly string[], env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (args.includes('--no-color')) return false;
  const forced = env['FORCE_COLOR'];
  if (forced) return forced !== '0' && forced !== 'false';
  return isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}

/** A stream that a command writes to. */
export interface Writer {
  /** Resolves when the stream takes more, to false where it takes nothing any more. */
  readonly write: (piece: string | Uint8Array) => Promise<boolean>;
  /**
   * Resolves when everything is written, to why that was not possible (null: it was). A reader that has gone
   * (`| head -1`) has what it wanted.
   */
  readonly conclude: () => Promise<NodeJS.ErrnoException | null>;
}

export function writerTo(stream: NodeJS.WriteStream): Writer {
  // Errors come to those who write; without a listener they would end the process.
  if (!stream.listeners('error').includes(ignore)) stream.on('error', ignore);
  let first: NodeJS.ErrnoException | null = null;
  const write = (piece: string | Uint8Array) =>
    new Promise<boolean>((resolve) => {
      stream.write(piece, (error) => {
        first ??= error ?? null;
        resolve(!error);
      });
    });
  return {
    write,
    conclude: async () => {
      await write('');
      return first?.code === 'EPIPE' ? null : first;
    },
  };
}

function ignore(): void {}
