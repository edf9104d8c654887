import {
  type Cause,
  cause,
  type DataModel,
  type Knowledge,
  type Layout,
  modelContext,
  modelDocumentOf,
  modelMarkdown,
  modelYaml,
  notationOfModel,
  packageOf,
  packageOf2016,
  printNotation,
  schemaOf,
  shaclOf,
  type Vocabulary,
} from '../../index.js';
import { loadKnowledge } from '../../node.js';
import { causeLine } from '../cause-line.js';
import { type Exit, exit } from '../exit.js';
import type { Terminal } from '../terminal.js';
import { writeText } from '../write-text.js';
import { findLayout, openModel } from './find.js';
import type { ModelFormat, ModelTextFormat } from './formats.js';

interface ExportOptions {
  readonly to: ModelFormat;
  readonly standard?: string;
  readonly out?: string;
}

/** `imi model export`: writes a data model in a form that other tools read. */
export async function exportModel(id: string, options: ExportOptions, terminal: Terminal): Promise<Exit> {
  const knowledge = loadKnowledge();
  const asked = await askedFor(id, options, knowledge, terminal);
  if (asked === null) return exit.trouble;
  if ('code' in asked) return fail(asked, terminal);
  const { to } = options;
  if (to === 'dmd' || to === 'dmd-2016') {
    if (options.out === undefined) return fail(cause('usage-missing-argument', { part: '--out' }), terminal);
    const { exportPackage } = await import('./export-package.js');
    return exportPackage(
      asked.model,
      asked.layout ?? asked.layouts[0] ?? null,
      to === 'dmd' ? packageOf : packageOf2016,
      options.out,
      knowledge,
      terminal,
    );
  }
  return writeText(await textOf(to, asked, knowledge.vocabulary, terminal), options.out, terminal);
}

function fail(found: Cause, terminal: Terminal): Exit {
  terminal.err(causeLine(found, terminal));
  return exit.trouble;
}

interface Asked {
  readonly model: DataModel;
  readonly layouts: readonly Layout[];
  /** Whose obligations hold; null: those of the model alone. */
  readonly layout: Layout | null;
}

async function askedFor(
  id: string,
  { standard }: ExportOptions,
  knowledge: Knowledge,
  terminal: Terminal,
): Promise<Asked | Cause | null> {
  const found = await openModel(id, knowledge, terminal);
  if (found === null || 'code' in found) return found;
  if (standard === undefined) return { ...found, layout: null };
  const layout = findLayout(standard, found.layouts);
  return 'code' in layout ? layout : { ...found, layout };
}

async function textOf(
  format: ModelTextFormat,
  { model, layout, layouts }: Asked,
  vocabulary: Vocabulary,
  terminal: Terminal,
): Promise<string> {
  const required = layout?.mapping.required ?? [];
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  switch (format) {
    case 'yaml':
      return modelYaml(modelDocumentOf(model));
    case 'jsonschema':
      return json(schemaOf(model, vocabulary, required));
    case 'shacl':
      return shaclOf(model, vocabulary, required);
    case 'context':
      return json({ '@context': modelContext(model, vocabulary) });
    case 'markdown':
      return modelMarkdown(
        model,
        layouts.map(({ name }) => name),
        terminal.language,
      );
    case 'imiv': {
      const { file, leftOut } = notationOfModel(model, vocabulary, required);
      for (const found of leftOut) terminal.err(causeLine(found, terminal));
      return printNotation(file);
    }
  }
}
