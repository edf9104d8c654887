import { mappingFromJson, mappingYaml, severityOf } from '../../index.js';
import { loadKnowledge, readText } from '../../node.js';
import { causeLine } from '../cause-line.js';
import { type Exit, exit, worstExit } from '../exit.js';
import type { Terminal } from '../terminal.js';
import { writeText } from '../write-text.js';

/**
 * `imi mapping import`: a `mapping.json` as a mapping of ours. What could not be taken over is told, and stands as a remark
 * in what is written; the exit code is 1 then.
 */
export async function importMapping(
  file: string,
  options: { readonly model?: string; readonly out?: string },
  terminal: Terminal,
): Promise<Exit> {
  const text = await readText(file);
  if (typeof text !== 'string') {
    terminal.err(causeLine(text, terminal));
    return exit.trouble;
  }
  const { document, remarks, findings } = await mappingFromJson(
    text,
    file,
    options.model ?? null,
    loadKnowledge(),
  );
  for (const finding of findings) terminal.err(causeLine(finding, terminal, { file, ...finding.place }));
  if (document === null) return exit.trouble;
  const isWhole = findings.every(({ code }) => severityOf(code) !== 'error');
  const code = await writeText(await mappingYaml(document, remarks), options.out, terminal);
  return worstExit([code, isWhole ? exit.conforms : exit.findings]);
}
