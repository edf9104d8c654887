import { cause, reportSetJson } from '../../index.js';
import { causeLine } from '../cause-line.js';
import { type Exit, exit } from '../exit.js';
import type { Terminal } from '../terminal.js';
import { writeText } from '../write-text.js';
import { readReports } from './read-reports.js';

/** `imi report merge`: several reports as one set. */
export async function mergeReports(
  args: readonly string[],
  { out }: { readonly out?: string },
  terminal: Terminal,
): Promise<Exit> {
  const reported = await readReports(args, terminal);
  if (reported === null) return exit.trouble;
  if (out !== undefined && args.includes(out)) {
    terminal.err(causeLine(cause('output-is-input', { file: out }), terminal));
    return exit.trouble;
  }
  return await writeText(reportSetJson(reported), out, terminal);
}
