import { type Language, modelWords } from '../../messages/index.js';
import type { DataModel, Item } from '../model.js';

/**
 * A data model as a page in Markdown, for people: what it is, its items, and the headers that are taken for them.
 *
 * @param layouts names of the layouts of standards that it has
 */
export function modelMarkdown(model: DataModel, layouts: readonly string[], language: Language): string {
  const say = (word: keyof typeof modelWords) => modelWords[word][language];
  const facts: readonly (readonly [word: keyof typeof modelWords, text: string])[] = [
    ['id', code(model.id)],
    ['version', plain(model.version)],
    ['class', code(model.class)],
    ['source', plain(model.source)],
    ['uncertain', plain(model.uncertain?.[language] ?? '')],
    ['layouts', layouts.map(code).join(', ')],
    ['names', model.aliases.map(code).join(', ')],
  ];
  const lines = facts.filter(([, text]) => text !== '').map(([word, text]) => `- ${say(word)}: ${text}`);
  return `# ${plain(model.title[language])}

${lines.join('\n')}

## ${say('items')}

${table(
  (['item', 'label', 'term', 'normalizer', 'required', 'example', 'section'] as const).map(say),
  model.items.map((item) => [
    code(item.name),
    plain(item.label[language]),
    code(item.path.text),
    code(item.normalizer),
    item.required ? '●' : '',
    code(item.example ?? ''),
    plain(item.source ?? ''),
  ]),
)}

## ${say('aliases')}

${table(
  [say('item'), say('aliases')],
  model.items
    .filter(isKnownOtherwise)
    .map((item) => [
      code(item.name),
      [
        ...(item.header === null ? [] : [`${say('pattern')} ${code(item.header)}`]),
        ...item.aliases.map(code),
      ].join(', '),
    ]),
)}
`;
}

function isKnownOtherwise(item: Item): boolean {
  return item.aliases.length > 0 || item.header !== null;
}

function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A text as it stands, also in a table. */
function code(text: string): string {
  if (text === '') return '';
  const marks = text.includes('`') ? '``' : '`';
  const pad = /^[ `]|[ `]$/.test(text) ? ' ' : '';
  return marks + pad + text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ') + pad + marks;
}

/** A text that is no Markdown of its own. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
}
