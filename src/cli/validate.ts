import type { Exit } from './exit.js';
import { runFiles } from './run-files/run-files.js';
import type { RunOptions } from './run-files/run-options.js';
import type { Terminal } from './terminal.js';

/** `imi validate`: the report alone; files only where they are asked for. */
export function validate(files: readonly string[], options: RunOptions, terminal: Terminal): Promise<Exit> {
  return runFiles(files, options, { to: [], report: [] }, terminal);
}
