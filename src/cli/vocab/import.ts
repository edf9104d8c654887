import { severityOf, vocabularyFormats } from '../../index.js';
import { readVocabularyFile, shippedVocabularies } from '../../node.js';
import { type Exit, exit } from '../exit.js';
import type { Terminal } from '../terminal.js';
import { readingTold } from './reading-told.js';

/**
 * `imi vocab import`: reads a vocabulary's file and writes it in another format to the standard output; what was found
 * goes to the standard error. A file that breaks rules is written all the same, one that cannot be read is not.
 */
export async function importVocabulary(
  file: string,
  options: { readonly to: keyof typeof vocabularyFormats },
  terminal: Terminal,
): Promise<Exit> {
  const known = Object.values(shippedVocabularies());
  const reading = readingTold(
    await readVocabularyFile(file, known),
    file,
    ['error', 'warning', 'info'],
    terminal,
  );
  if (reading === null || reading.documents.length === 0) return exit.trouble;
  const texts = reading.documents.map((document) =>
    vocabularyFormats[options.to](document, reading.vocabulary, terminal.language),
  );
  await terminal.outAwaited(texts.join(options.to === 'yaml' ? '---\n' : '\n'));
  const isWrong = reading.findings.some(({ code }) => severityOf(code) === 'error');
  return isWrong ? exit.findings : exit.conforms;
}
