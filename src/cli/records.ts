import { type Cause, lookAt, overridesOf, UnreadableSource } from '../index.js';
import { loadKnowledge, openSource, readRecords } from '../node.js';
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
  const fail = (found: Cause) => {
    terminal.err(causeLine(found, terminal));
    return exit.trouble;
  };
  const source = await openSource(file, terminal.signal);
  if ('code' in source) return fail(source);
  try {
    const look = lookAt(source.sample, overridesOf(mapping));
    if ('code' in look) return fail(look);
    for await (const lines of readRecords(source, look)) {
      if (terminal.signal.aborted) return exit.interrupted;
      const isWanted = await terminal.outAwaited(lines);
      if (!isWanted) break;
    }
    return terminal.signal.aborted ? exit.interrupted : exit.conforms;
  } catch (error) {
    if (error instanceof UnreadableSource) return fail(error.why);
    throw error;
  } finally {
    await source.close();
  }
}
