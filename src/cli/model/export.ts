import {
  type Cause,
  cause,
  type DataModel,
  type Knowledge,
  type Layout,
  modelContext,
  modelMarkdown,
  notationOfModel,
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
import { findLayout, findModel } from './find.js';
import type { ModelFormat } from './formats.js';

interface ExportOptions {
  readonly to: ModelFormat;
  readonly standard?: string;
  readonly out?: string;
}

/** `imi model export`: writes a data model in a form that other tools read. */
export async function exportModel(id: string, options: ExportOptions, terminal: Terminal): Promise<Exit> {
  const knowledge = loadKnowledge();
  const asked = askedFor(id, options, knowledge);
  if ('code' in asked) return fail(asked, terminal);
  if (options.to === 'dmd') {
    if (options.out === undefined) return fail(cause('usage-missing-argument', { part: '--out' }), terminal);
    const { exportPackage } = await import('./export-package.js');
    return exportPackage(
      asked.model,
      asked.layout ?? asked.layouts[0] ?? null,
      options.out,
      knowledge,
      terminal,
    );
  }
  return writeText(await textOf(options.to, asked, knowledge.vocabulary, terminal), options.out, terminal);
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

function askedFor(id: string, { standard }: ExportOptions, knowledge: Knowledge): Asked | Cause {
  const found = findModel(id, knowledge);
  if ('code' in found || standard === undefined) return 'code' in found ? found : { ...found, layout: null };
  const layout = findLayout(standard, found.layouts);
  return 'code' in layout ? layout : { ...found, layout };
}

async function textOf(
  format: Exclude<ModelFormat, 'dmd'>,
  { model, layout, layouts }: Asked,
  vocabulary: Vocabulary,
  terminal: Terminal,
): Promise<string> {
  const required = layout?.mapping.required ?? [];
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  switch (format) {
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
