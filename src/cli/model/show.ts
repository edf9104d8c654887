import { type DataModel, type Item, visible } from '../../index.js';
import { modelWords } from '../../messages/index.js';
import { loadKnowledge } from '../../node.js';
import { causeLine } from '../cause-line.js';
import { type Exit, exit } from '../exit.js';
import type { Terminal } from '../terminal.js';
import { openModel } from './find.js';

/** `imi model show`: what a data model consists of. */
export async function showModel(
  id: string,
  options: { readonly json?: boolean },
  terminal: Terminal,
): Promise<Exit> {
  const found = await openModel(id, loadKnowledge(), terminal);
  if (found === null) return exit.trouble;
  if ('code' in found) {
    terminal.err(causeLine(found, terminal));
    return exit.trouble;
  }
  const { model } = found;
  const layouts = found.layouts.map(({ name }) => name);
  if (options.json) {
    const items = model.items.map(({ path, ...item }) => ({ ...item, term: path.text }));
    terminal.out(`${JSON.stringify({ ...model, layouts, items }, null, 2)}\n`);
  } else {
    terminal.out(
      `${[...headLines(model, layouts, terminal), '', ...itemLines(model, terminal)].join('\n')}\n`,
    );
  }
  return exit.conforms;
}

type Fact = readonly [word: keyof typeof modelWords, text: string | null];

function factLines(facts: readonly Fact[], { language, palette }: Terminal): readonly string[] {
  return facts.flatMap(([word, text]) =>
    text === null || text === ''
      ? []
      : [`    ${palette.dim(`${modelWords[word][language]}:`)} ${visible(text)}`],
  );
}

function headLines(model: DataModel, layouts: readonly string[], terminal: Terminal): readonly string[] {
  const { language, palette } = terminal;
  return [
    palette.bold(`${model.title[language]} (${model.id})`),
    ...factLines(
      [
        ['class', model.class],
        ['version', model.version],
        ['source', model.source],
        ['layouts', layouts.join(', ')],
        ['names', model.aliases.join(', ')],
        ['uncertain', model.uncertain?.[language] ?? null],
      ],
      terminal,
    ),
  ];
}

function itemLines(model: DataModel, terminal: Terminal): readonly string[] {
  const { language, palette } = terminal;
  return model.items.flatMap((item) => {
    const mark = item.required ? palette.warning(` (${modelWords.required[language]})`) : '';
    const meaning = item.label[language];
    return [
      `  ${palette.bold(item.name)}${mark}`,
      ...factLines(
        [
          ['label', meaning === item.name ? null : meaning],
          ['term', item.path.text],
          ['normalizer', item.normalizer],
          ['codes', codesOf(item)],
          ['conditions', conditionsOf(item)],
          ['pattern', item.header],
          ['example', item.example],
          ['section', item.source],
          ['aliases', item.aliases.join(', ')],
        ],
        terminal,
      ),
    ];
  });
}

function conditionsOf({ conditions }: Item): string | null {
  return conditions === null ? null : Object.values(conditions).flat().join(', ');
}

function codesOf({ codes }: Item): string | null {
  if (codes === null) return null;
  return Object.entries(codes)
    .map(([word, value]) => (word === value ? value : `${word} → ${value}`))
    .join(', ');
}
