import { type Knowledge, type LintedMapping, lintMapping, severityOf } from '../../index.js';
import { expandInputs, readText } from '../../node.js';
import { causeLine } from '../cause-line.js';
import { type Exit, exit } from '../exit.js';
import type { Terminal } from '../terminal.js';

/** A mapping's file that was looked at, and whether it has faults (told already). */
export interface Linted extends LintedMapping {
  readonly file: string;
  readonly isFaulty: boolean;
}

/** Reads and checks the mappings that arguments name, and tells what was found in each. */
export async function lintFiles(
  args: readonly string[],
  knowledge: Knowledge,
  terminal: Terminal,
): Promise<{ readonly linted: readonly Linted[]; readonly code: Exit }> {
  const { files, causes } = await expandInputs(args);
  for (const found of causes) terminal.err(causeLine(found, terminal));
  const linted: Linted[] = [];
  for (const file of files) {
    const text = await readText(file);
    if (typeof text !== 'string') {
      terminal.err(causeLine(text, terminal));
      linted.push({ file, isFaulty: true, findings: [], mapping: null });
      continue;
    }
    const { findings, mapping } = await lintMapping(text, file, knowledge);
    for (const { place, ...found } of findings)
      terminal.err(causeLine(found, terminal, { file, line: place.line, column: place.column }));
    const isFaulty = findings.some(({ code }) => severityOf(code) === 'error');
    linted.push({ file, isFaulty, findings, mapping });
  }
  const isTrouble = causes.length > 0 || linted.some(({ isFaulty }) => isFaulty);
  return { linted, code: isTrouble ? exit.trouble : exit.conforms };
}
