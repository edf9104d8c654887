import { type Cause, lookAt, overridesOf, type Place, severityOf, UnreadableSource } from '../index.js';
import { choiceOf, openParts, readRecords } from '../node.js';
import { causeLine } from './cause-line.js';
import { type Exit, exit, worstExit } from './exit.js';
import { mappingNamed } from './mapping-named.js';
import { type ReadingChoices, readingOf } from './reading-options.js';
import type { Terminal } from './terminal.js';

/** What is wrong in the same way is told so often; `imi validate` tells all of it. */
const mostTold = 10;

/** `imi records`: what was read, one JSON line a record with its place. The kind of the file does not matter. */
export async function records(
  file: string,
  options: ReadingChoices & { readonly mapping?: string },
  terminal: Terminal,
): Promise<Exit> {
  const mapping = options.mapping === undefined ? undefined : await mappingNamed(options.mapping, terminal);
  if (mapping === null) return exit.trouble;
  const fail = (found: Cause) => {
    terminal.err(causeLine(found, terminal));
    return severityOf(found.code) === 'info' ? exit.conforms : exit.trouble;
  };
  const codes: Exit[] = [];
  for await (const source of openParts(file, terminal.signal, choiceOf(options, mapping))) {
    if (terminal.signal.aborted) return exit.interrupted;
    if ('code' in source) {
      codes.push(fail(source));
      continue;
    }
    try {
      const look = lookAt(source.sample, overridesOf(mapping, readingOf(options)));
      if ('code' in look) {
        codes.push(fail(look));
        continue;
      }
      const told = new Map<string, number>();
      const tell = (found: Cause, { line, column }: Place) => {
        if (severityOf(found.code) !== 'error') return;
        const count = (told.get(found.code) ?? 0) + 1;
        told.set(found.code, count);
        if (count === 1) codes.push(exit.findings);
        const place = line === undefined ? { file, part: source.part } : { file, line, column: column ?? 1 };
        if (count <= mostTold) terminal.err(causeLine(found, terminal, place, count > 1));
      };
      for await (const lines of readRecords(source, look, tell)) {
        if (terminal.signal.aborted) return exit.interrupted;
        const isWanted = await terminal.outAwaited(lines);
        if (!isWanted) return exit.conforms;
      }
    } catch (error) {
      if (!(error instanceof UnreadableSource)) throw error;
      codes.push(fail(error.why));
    } finally {
      await source.close();
    }
  }
  return terminal.signal.aborted ? exit.interrupted : worstExit(codes);
}
