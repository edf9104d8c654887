import { formatMapping } from '../../index.js';
import { mappingWords } from '../../messages/index.js';
import { expandInputs, loadKnowledge, readText } from '../../node.js';
import { causeLine } from '../cause-line.js';
import { type Exit, exit, worstExit } from '../exit.js';
import type { Terminal } from '../terminal.js';
import { writeText } from '../write-text.js';
import { lintFiles } from './read.js';

/** `imi mapping format`: mappings in the one form of all. One that cannot be read is told and left alone. */
export async function formatMappings(
  args: readonly string[],
  options: { readonly check?: boolean },
  terminal: Terminal,
): Promise<Exit> {
  const { files, causes } = await expandInputs(args);
  for (const found of causes) terminal.err(causeLine(found, terminal));
  const codes: Exit[] = causes.map(() => exit.trouble);
  const say = (word: 'formatted' | 'unformatted', file: string) =>
    terminal.out(`${mappingWords[word][terminal.language].replace('{file}', file)}\n`);
  for (const file of files) {
    const text = await readText(file);
    if (typeof text !== 'string') {
      terminal.err(causeLine(text, terminal));
      codes.push(exit.trouble);
      continue;
    }
    const formatted = await formatMapping(text);
    if (formatted === text) {
      codes.push(await whyLeftAlone(file, text, terminal));
    } else if (options.check) {
      say('unformatted', file);
      codes.push(exit.findings);
    } else {
      const code = await writeText(formatted, file, terminal);
      if (code === exit.conforms) say('formatted', file);
      codes.push(code);
    }
  }
  const code = worstExit(codes);
  if (code === exit.conforms && options.check) terminal.out(`${mappingWords.inForm[terminal.language]}\n`);
  return code;
}

/** A file that is no YAML comes back as it is: what is wrong with it is told. */
async function whyLeftAlone(file: string, text: string, terminal: Terminal): Promise<Exit> {
  const { parseDocument } = await import('yaml');
  if (parseDocument(text).errors.length === 0) return exit.conforms;
  return (await lintFiles([file], loadKnowledge(), terminal)).code;
}
