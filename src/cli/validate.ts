import type { Exit } from './exit.js';
import { type RunOptions, runFiles } from './run-files.js';
import type { Terminal } from './terminal.js';

/** `imi validate`: the report alone; files only where they are asked for. */
export function validate(files: readonly string[], options: RunOptions, terminal: Terminal): Promise<Exit> {
  return runFiles(files, options, { to: [], report: [] }, terminal);
}
