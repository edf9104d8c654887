import { type Label, type Language, label } from '../../messages/index.js';
import { conditionTexts } from '../notation/conditions.js';
import { ancestorsOf, type ClassProperty, keysMeant, type Vocabulary } from '../vocabulary.js';
import { type About, type Document, type SomeTexts, wholeDefinition } from '../vocabulary-document.js';

/** Writes a vocabulary as pages for people: a head, its classes with their properties, then all its properties. */
export function vocabularyMarkdown(document: Document, vocabulary: Vocabulary, language: Language): string {
  const section = (title: WordLabel, parts: readonly string[]) =>
    parts.length === 0 ? [] : [`## ${label(language, title)}`, ...parts];
  const keys = (kind: 'classes' | 'properties', names: Iterable<string>) =>
    [...names].flatMap((name) => keysMeant(vocabulary, kind, name, document.prefix).slice(0, 1));
  const properties = keys('properties', Object.keys(document.properties));
  const blocks = [
    head(document, vocabulary, language),
    ...section(
      'term-classes',
      keys('classes', Object.keys(document.classes)).map((name) => classSection(name, vocabulary, language)),
    ),
    ...section(
      'term-additions',
      Object.entries(document.additions).flatMap(([name, entries]) =>
        keys('classes', [name]).map((key) =>
          additionSection(key, keys('properties', Object.keys(entries)), vocabulary, language),
        ),
      ),
    ),
    ...section(
      'term-properties',
      properties.length === 0 ? [] : [propertyTable(properties, vocabulary, language)],
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Labels without arguments. */
type WordLabel = Exclude<Extract<Label, `term-${string}`>, 'term-inherited' | 'term-by-header'>;

function head({ prefix, version, about }: Document, vocabulary: Vocabulary, language: Language): string {
  const rows: readonly (readonly [WordLabel, string | undefined])[] = [
    ['term-namespace', `\`${prefix}\` ${vocabulary.namespaces.get(prefix) ?? ''}`],
    ['term-version', version],
    ['term-created', about?.created],
    ['term-issued', about?.issued],
    ['term-license', licenseOf(about)],
  ];
  return [
    `# ${textIn(about?.label, language) ?? prefix}`,
    ...(about?.definition === undefined ? [] : [textIn(about.definition, language)]),
    rows
      .flatMap(([name, value]) => (value === undefined ? [] : [`- ${label(language, name)}: ${value}`]))
      .join('\n'),
  ].join('\n\n');
}

function licenseOf(about: About | undefined): string | undefined {
  const parts = [about?.licenseName, about?.license].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(' ');
}

function textIn(texts: SomeTexts | undefined, language: Language): string | undefined {
  return wholeDefinition(texts)?.[language];
}

function classSection(name: string, vocabulary: Vocabulary, language: Language): string {
  const entry = vocabulary.classes.get(name);
  if (entry === undefined) return '';
  const ancestors = ancestorsOf(vocabulary, name).map((parent) => `\`${parent}\``);
  return [
    `### ${heading(entry.name, entry.label[language])}`,
    ...deprecation(entry, language),
    ...(entry.definition === null ? [] : [entry.definition[language]]),
    ...(ancestors.length === 0 ? [] : [`${label(language, 'term-parents')}: ${ancestors.join(' → ')}`]),
    ...(entry.datatype === null ? [] : [`${label(language, 'term-datatype')}: \`${entry.datatype}\``]),
    ...pairTable(entry.properties, vocabulary, language),
  ].join('\n\n');
}

function additionSection(
  name: string,
  properties: readonly string[],
  vocabulary: Vocabulary,
  language: Language,
): string {
  const entry = vocabulary.classes.get(name);
  const pairs = (entry?.properties ?? []).filter(({ property }) => properties.includes(property));
  return [
    `### ${heading(name, entry?.label[language] ?? name)}`,
    ...pairTable(pairs, vocabulary, language),
  ].join('\n\n');
}

function heading(name: string, text: string): string {
  return name === text ? name : `${name} — ${text}`;
}

function deprecation(
  { deprecated, successor }: { readonly deprecated: boolean; readonly successor: string | null },
  language: Language,
): readonly string[] {
  if (!deprecated) return [];
  return [`*${label(language, 'term-deprecated')}*${successor === null ? '' : ` → \`${successor}\``}`];
}

function pairTable(
  pairs: readonly ClassProperty[],
  vocabulary: Vocabulary,
  language: Language,
): readonly string[] {
  if (pairs.length === 0) return [];
  const titles = ['term-name', 'term-label', 'term-range', 'term-cardinality', 'term-definition'] as const;
  const rows = pairs.map((pair) => {
    const property = vocabulary.properties.get(pair.property);
    return [
      `\`${pair.property}\``,
      property?.label[language] ?? '',
      rangeText(pair),
      `${pair.cardinality.min}..${pair.cardinality.max ?? 'n'}`,
      meaning(pair, (pair.definition ?? property?.definition)?.[language], language),
    ];
  });
  return [table(titles, rows, language)];
}

function propertyTable(names: readonly string[], vocabulary: Vocabulary, language: Language): string {
  const rows = names.flatMap((name) => {
    const property = vocabulary.properties.get(name);
    if (property === undefined) return [];
    const definition = property.definition?.[language];
    return [
      [`\`${name}\``, property.label[language], rangeText(property), meaning(property, definition, language)],
    ];
  });
  return table(['term-name', 'term-label', 'term-range', 'term-definition'], rows, language);
}

/** A range with what values have to be beyond it, as the notation writes it. */
function rangeText({ range, conditions }: Pick<ClassProperty, 'range' | 'conditions'>): string {
  return [range, ...conditionTexts(conditions)].map((text) => `\`${text}\``).join(' ');
}

function meaning(
  term: { readonly deprecated: boolean; readonly successor: string | null },
  definition: string | undefined,
  language: Language,
): string {
  return [...deprecation(term, language), definition ?? ''].filter((text) => text !== '').join(' ');
}

function table(
  titles: readonly WordLabel[],
  rows: readonly (readonly string[])[],
  language: Language,
): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [
    line(titles.map((title) => label(language, title))),
    line(titles.map(() => '---')),
    ...rows.map(line),
  ].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
}
