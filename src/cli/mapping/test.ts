import { cause, type Knowledge, type Mapping, prepareRun, runExample, signs } from '../../index.js';
import { label } from '../../messages/index.js';
import { loadKnowledge } from '../../node.js';
import { causeLine } from '../cause-line.js';
import { type Exit, exit, worstExit } from '../exit.js';
import type { Terminal } from '../terminal.js';
import { lintFiles } from './read.js';

/** `imi mapping test`: whether the examples of mappings come out as they say. */
export async function testMappings(
  files: readonly string[],
  options: { readonly all?: boolean },
  terminal: Terminal,
): Promise<Exit> {
  const knowledge = loadKnowledge();
  if (options.all) {
    const own = [...knowledge.mappings.values()].filter((mapping) => mapping.examples?.length);
    return worstExit(own.map((mapping) => testMapping(mapping, mapping.path, knowledge, terminal)));
  }
  if (files.length === 0) {
    terminal.err(causeLine(cause('usage-missing-argument', { part: '<files...>' }), terminal));
    return exit.trouble;
  }
  const { linted, code } = await lintFiles(files, knowledge, terminal);
  const codes = linted.flatMap(({ file, mapping, isFaulty }) =>
    mapping === null || isFaulty ? [] : [testMapping(mapping, file, knowledge, terminal)],
  );
  return worstExit([code, ...codes]);
}

function testMapping(mapping: Mapping, file: string, knowledge: Knowledge, terminal: Terminal): Exit {
  const { language, palette } = terminal;
  const examples = mapping.examples ?? [];
  const wrong = examples
    .map((example) => runExample(example, mapping, knowledge, prepareRun).causes)
    .filter((causes) => causes.length > 0);
  for (const found of wrong.flat()) terminal.err(causeLine(found, terminal));
  const numbers = { file, count: examples.length };
  if (wrong.length > 0) {
    terminal.out(
      `${palette.error(signs.error)} ${label(language, 'examples-bad', { ...numbers, bad: wrong.length })}\n`,
    );
    return exit.trouble;
  }
  const told =
    examples.length === 0
      ? label(language, 'examples-none', { file })
      : label(language, 'examples-good', numbers);
  terminal.out(`${palette.good(signs.good)} ${told}\n`);
  return exit.conforms;
}
