import { writeOutputs } from '../node.js';
import { causeLine } from './cause-line.js';
import { type Exit, exit } from './exit.js';
import type { Terminal } from './terminal.js';

/** Writes the result of a command to a file, or to the standard output where none is named. */
export async function writeText(text: string, path: string | undefined, terminal: Terminal): Promise<Exit> {
  if (path === undefined || path === '-') {
    await terminal.outAwaited(text);
    return exit.conforms;
  }
  const trouble = await writeOutputs([{ path, content: text }]);
  if (trouble === null) return exit.conforms;
  terminal.err(causeLine(trouble, terminal));
  return exit.trouble;
}
