import type { Exit } from './exit.js';
import { runFiles } from './run-files/run-files.js';
import type { RunOptions } from './run-files/run-options.js';
import type { Terminal } from './terminal.js';

/** `imi normalize`: JSON-LD and a conformance report beside each file. */
export function normalize(files: readonly string[], options: RunOptions, terminal: Terminal): Promise<Exit> {
  return runFiles(files, options, { to: ['jsonld'], report: ['html', 'json'] }, terminal);
}
