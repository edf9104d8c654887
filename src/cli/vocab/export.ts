import { vocabularyFormats } from '../../index.js';
import { loadTerms, type ShippedVocabulary, shippedVocabularies } from '../../node.js';
import { type Exit, exit } from '../exit.js';
import type { Terminal } from '../terminal.js';

/** `imi vocab export`: writes a vocabulary that ships to the standard output. */
export async function exportVocabulary(
  options: { readonly to: keyof typeof vocabularyFormats; readonly vocabulary: ShippedVocabulary },
  terminal: Terminal,
): Promise<Exit> {
  const document = shippedVocabularies()[options.vocabulary];
  const { vocabulary } = loadTerms();
  await terminal.outAwaited(vocabularyFormats[options.to](document, vocabulary, terminal.language));
  return exit.conforms;
}
