import { loadKnowledge, lookAt, openSource, overridesOf, readRecords } from '../node.js';
import { causeLine } from './cause-line.js';
import { type Exit, exit } from './exit.js';
import { mappingOf } from './run-files.js';
import type { Terminal } from './terminal.js';

/** `imi records`: what was read, one JSON line a record with its place. The kind of the file does not matter. */
export async function records(
  file: string,
  options: { readonly mapping?: string },
  terminal: Terminal,
): Promise<Exit> {
  const mapping =
    options.mapping === undefined ? undefined : await mappingOf(options, loadKnowledge(), terminal);
  if (mapping === null) return exit.trouble;
  const source = await openSource(file);
  const look = 'code' in source ? source : lookAt(source.sample, overridesOf(mapping));
  if ('code' in look || 'code' in source) {
    if ('code' in look) terminal.err(causeLine(look, terminal));
    return exit.trouble;
  }
  for await (const lines of readRecords(source, look)) {
    if (terminal.signal.aborted) break;
    await terminal.outAwaited(lines);
  }
  await source.close();
  return terminal.signal.aborted ? exit.interrupted : exit.conforms;
}
