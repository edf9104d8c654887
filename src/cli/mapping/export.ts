import { cause, mappingJsonOf, modelNamed } from '../../index.js';
import { loadKnowledge } from '../../node.js';
import { causeLine } from '../cause-line.js';
import { type Exit, exit } from '../exit.js';
import { mappingNamed } from '../mapping-named.js';
import type { Terminal } from '../terminal.js';
import { writeText } from '../write-text.js';

/** `imi mapping export`: a mapping, or one that ships, as `mapping.json`; what that cannot say is told. */
export async function exportMapping(
  name: string,
  options: { readonly out?: string },
  terminal: Terminal,
): Promise<Exit> {
  const knowledge = loadKnowledge();
  const mapping = await mappingNamed(name, terminal);
  if (!mapping) return exit.trouble;
  const model = modelNamed(mapping.model, knowledge.models, knowledge.vocabulary);
  if (model === null) {
    const names = [...knowledge.models.keys()].join(' ');
    terminal.err(
      causeLine(cause('mapping-unknown-model', { file: name, term: mapping.model, names }), terminal),
    );
    return exit.trouble;
  }
  const { text, causes } = mappingJsonOf(mapping, model, knowledge.vocabulary);
  for (const found of causes) terminal.err(causeLine(found, terminal));
  return writeText(text, options.out, terminal);
}
