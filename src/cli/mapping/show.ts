import {
  type ColumnOrigin,
  type Knowledge,
  type Mapping,
  modelNamed,
  originsOf,
  visible,
} from '../../index.js';
import { mappingWords } from '../../messages/index.js';
import { loadKnowledge } from '../../node.js';
import { type Exit, exit } from '../exit.js';
import { mappingNamed } from '../mapping-named.js';
import type { Terminal } from '../terminal.js';

/** `imi mapping show`: a mapping with all that it inherits, and where each column comes from. */
export async function showMapping(
  name: string,
  options: { readonly json?: boolean },
  terminal: Terminal,
): Promise<Exit> {
  const knowledge = loadKnowledge();
  const mapping = await mappingNamed(name, terminal);
  if (!mapping) return exit.trouble;
  const origins = originsOf(mapping, knowledge.mappings);
  if (options.json) terminal.out(`${JSON.stringify({ ...mapping, origins }, null, 2)}\n`);
  else
    terminal.out(
      `${[...headLines(mapping, knowledge, terminal), ...columnLines(origins, mapping, terminal)].join('\n')}\n`,
    );
  return exit.conforms;
}

function headLines(
  mapping: Mapping,
  { models, vocabulary }: Knowledge,
  terminal: Terminal,
): readonly string[] {
  const { language, palette } = terminal;
  const { publisher, join = [], when, skip = [] } = mapping;
  const model = modelNamed(mapping.model, models, vocabulary);
  const facts: readonly (readonly [keyof typeof mappingWords, string | undefined])[] = [
    ['model', model === null ? mapping.model : `${model.title[language]} (${model.id})`],
    ['title', mapping.title],
    ['publisher', publisher && `${publisher.name} ${publisher.code ?? ''}`.trim()],
    ['extends', mapping.lineage.join(' → ')],
    ['url', mapping.url],
    ['licence', mapping.licence],
    ['seen', mapping.seen],
    ['id', mapping.id],
    ['constants', entries(mapping.constants ?? {})],
    ['joined', join.map(({ columns, to }) => `${columns.join(' + ')} → ${to}`).join('; ')],
    ['rows', when === undefined && skip.length === 0 ? '' : JSON.stringify({ when, skip })],
  ];
  return [
    palette.bold(visible(mapping.path)),
    ...facts.flatMap(([word, text]) =>
      text === undefined || text === ''
        ? []
        : [`    ${palette.dim(`${mappingWords[word][language]}:`)} ${visible(text)}`],
    ),
    '',
  ];
}

function entries(record: Readonly<Record<string, string>>): string {
  return Object.entries(record)
    .map(([key, value]) => `${key} = ${value}`)
    .join('; ');
}

function columnLines(
  origins: readonly ColumnOrigin[],
  { path }: Mapping,
  { language, palette }: Terminal,
): readonly string[] {
  return origins.map(({ key, target, from, over }) => {
    const said = typeof target === 'string' ? target : JSON.stringify(target);
    const told = said === 'ignore' ? palette.dim(mappingWords.ignored[language]) : visible(said);
    const inherited = from === path ? [] : [mappingWords.from[language].replace('{file}', from)];
    const replaced = over === null ? [] : [mappingWords.instead[language].replace('{file}', over)];
    const whence = [...inherited, ...replaced].join('; ');
    return `  ${visible(key)} → ${told}${whence === '' ? '' : `  ${palette.dim(`(${whence})`)}`}`;
  });
}
