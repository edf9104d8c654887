import {
  cause,
  type Language,
  type Layout,
  type TemplateWords,
  templateCsv,
  templateOf,
  templateXlsx,
} from '../../index.js';
import { templateWords } from '../../messages/index.js';
import { loadKnowledge, writeOutputs } from '../../node.js';
import { causeLine } from '../cause-line.js';
import { type Exit, exit } from '../exit.js';
import type { Terminal } from '../terminal.js';
import { writeText } from '../write-text.js';
import { findLayout, openModel } from './find.js';

/** `imi model template`: the empty layout of a standard, for officers to fill in. */
export async function writeTemplate(
  id: string,
  options: { readonly to: 'csv' | 'xlsx'; readonly standard?: string; readonly out?: string },
  terminal: Terminal,
): Promise<Exit> {
  const fail = (found: Parameters<typeof causeLine>[0]) => {
    terminal.err(causeLine(found, terminal));
    return exit.trouble;
  };
  const found = await openModel(id, loadKnowledge(), terminal);
  if (found === null) return exit.trouble;
  if ('code' in found) return fail(found);
  const { model, layouts } = found;
  const layout =
    options.standard === undefined
      ? (layoutFor(terminal.language, layouts) ?? null)
      : findLayout(options.standard, layouts);
  if (layout !== null && 'code' in layout) return fail(layout);
  const template = templateOf(model, layout);
  const words = wordsIn(terminal.language);
  if (options.to === 'csv') return writeText(templateCsv(template, words), options.out, terminal);
  if (options.out === undefined) return fail(cause('usage-missing-argument', { part: '--out' }));
  const content = await templateXlsx(template, words);
  const trouble = await writeOutputs([{ path: options.out, content }]);
  return trouble === null ? exit.conforms : fail(trouble);
}

/** The newest standard of the country in which the language is spoken, else of another. */
function layoutFor(language: Language, layouts: readonly Layout[]): Layout | undefined {
  const country = language === 'zh-TW' ? 'TW' : 'JP';
  return layouts.find(({ mapping }) => mapping.country === country) ?? layouts[0];
}

export function wordsIn(language: Language): TemplateWords {
  const words = Object.entries(templateWords).map(([word, texts]) => [word, texts[language]]);
  return { ...(Object.fromEntries(words) as Omit<TemplateWords, 'language'>), language };
}
