import { label } from '../../messages/index.js';
import { loadKnowledge } from '../../node.js';
import { type Exit, exit } from '../exit.js';
import type { Terminal } from '../terminal.js';
import { lintFiles } from './read.js';

/** `imi mapping lint`: what is wrong with mappings, with the places in their files. */
export async function lintMappings(files: readonly string[], terminal: Terminal): Promise<Exit> {
  const { linted, code } = await lintFiles(files, loadKnowledge(), terminal);
  if (code === exit.conforms) {
    terminal.out(`${label(terminal.language, 'mappings-good', { count: linted.length })}\n`);
  }
  return code;
}
