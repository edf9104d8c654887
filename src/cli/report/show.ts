import { cause, reportText } from '../../index.js';
import { loadOutlines, standardInput } from '../../node.js';
import { causeLine } from '../cause-line.js';
import { type Exit, exit, worstExit } from '../exit.js';
import type { Terminal } from '../terminal.js';
import { outputTrouble, wishesOf } from '../wishes.js';
import { writeText } from '../write-text.js';
import { readReports } from './read-reports.js';

/** `imi report show`: saved reports in any form and language; for reading, where no form is asked for. */
export async function showReports(
  args: readonly string[],
  options: { readonly report: readonly string[] },
  terminal: Terminal,
): Promise<Exit> {
  const { language, columns, palette } = terminal;
  const asked = wishesOf([], options.report);
  const trouble = 'code' in asked ? asked : outputTrouble([], { ...asked, reports: [] }, undefined, args);
  if ('code' in asked || trouble !== null) {
    if (trouble !== null) terminal.err(causeLine(trouble, terminal));
    return exit.trouble;
  }
  const reported = await readReports(args, terminal);
  if (reported === null) return exit.trouble;
  const wishes = [...asked.joint, ...asked.reports];
  if (wishes.length === 0) {
    const texts = reported.map(({ report }) => reportText(report, language, { columns, palette }));
    return await writeText(texts.join('\n'), standardInput, terminal);
  }
  const isSeveral = reported.length > 1 && wishes.some(({ format }) => format.renderAll === null);
  const spoken = wishes.filter(({ file }) => file === null || file === standardInput);
  if (isSeveral || spoken.length > 1) {
    const file = wishes.find(({ format }) => format.renderAll === null)?.file ?? standardInput;
    terminal.err(causeLine(cause('outputs-collide', { file }), terminal));
    return exit.trouble;
  }
  const aids = { outlines: loadOutlines };
  const codes: Exit[] = [];
  for (const { format, file } of wishes) {
    const text =
      format.renderAll?.(reported, language, aids) ??
      reported.map((one) => format.render(one, language, aids)).join('');
    codes.push(await writeText(text, file ?? standardInput, terminal));
  }
  return worstExit(codes);
}
