import type { About, SomeTexts } from '../vocabulary-document.js';
import type { Metadata } from './tree.js';

/** The notation's tags have two letters; its `zh` is taken for the Chinese of Taiwan. No tag means Japanese. */
const languages = new Map<string | null, keyof SomeTexts>([
  [null, 'ja'],
  ['ja', 'ja'],
  ['en', 'en'],
  ['zh', 'zh-TW'],
]);

/** The tag of a language in the notation. */
export const languageTags = { ja: null, en: 'en', 'zh-TW': 'zh' } as const satisfies Record<
  keyof SomeTexts,
  string | null
>;

/** What metadata say, and the lines among them that have no place in our files or say something twice. */
interface Told<T> {
  readonly told: T;
  readonly leftOver: readonly Metadata[];
}

type Lines = readonly Metadata[];

/** What the metadata of a class, a property or a pair say. `successor` and `close_match` are our own keys. */
export function readTermMetadata(metadata: Lines): Told<{
  readonly label?: SomeTexts;
  readonly definition?: SomeTexts;
  readonly successor?: string;
  readonly closeMatch?: string[];
}> {
  const label = readTexts(linesOf(metadata, 'name'));
  const definition = readTexts(linesOf(metadata, 'description'));
  const successor = readFirst(linesOf(metadata, 'successor'));
  const [matches, broken] = parted(linesOf(metadata, 'close_match'), isUrl);
  const keys = ['prefix', 'name', 'description', 'successor', 'close_match'];
  return {
    told: {
      ...present('label', label.told),
      ...present('definition', definition.told),
      ...present('successor', successor.told),
      ...(matches.length === 0 ? {} : { closeMatch: matches.map(({ value }) => value) }),
    },
    leftOver: [
      ...label.leftOver,
      ...definition.leftOver,
      ...successor.leftOver,
      ...broken,
      ...linesBeside(metadata, keys),
    ],
  };
}

const headTexts = { name: 'label', description: 'definition', publisher: 'publisher' } as const;
const headValues = {
  created_date: 'created',
  published_date: 'issued',
  license: 'licenseName',
  license_ref: 'license',
} as const;

/** What the metadata of the `vocabulary` statement say; values with one group in brackets are about one creator. */
export function readVocabularyMetadata(metadata: Lines): Told<{
  readonly version?: string;
  readonly about?: About;
}> {
  const texts = Object.entries(headTexts).map(
    ([key, name]) => [name, readTexts(linesOf(metadata, key))] as const,
  );
  const values = Object.entries(headValues).map(
    ([key, name]) =>
      [name, readFirst(linesOf(metadata, key), name === 'license' ? isUrl : undefined)] as const,
  );
  const version = readFirst(linesOf(metadata, 'version'));
  const creators = readCreators(metadata);
  const about = Object.assign(
    {},
    ...[...texts, ...values].map(([name, { told }]) => present(name, told)),
    creators.told.length === 0 ? {} : { creators: creators.told },
  ) as About;
  const keys = [
    'prefix',
    'version',
    'creator',
    'creator_ref',
    ...Object.keys({ ...headTexts, ...headValues }),
  ];
  return {
    told: { ...present('version', version.told), ...(Object.keys(about).length === 0 ? {} : { about }) },
    leftOver: [
      ...[...texts, ...values].flatMap(([, { leftOver }]) => leftOver),
      ...version.leftOver,
      ...creators.leftOver,
      ...linesBeside(metadata, keys),
    ],
  };
}

function readCreators(metadata: Lines): Told<NonNullable<About['creators']>> {
  const lines = metadata.filter(({ key }) => key === 'creator' || key === 'creator_ref');
  const groups = [...new Set(lines.map(({ group }) => group))].map((group) => {
    const own = lines.filter((line) => line.group === group);
    const name = readTexts(linesOf(own, 'creator'));
    const homepage = readFirst(linesOf(own, 'creator_ref'), isUrl);
    return { name, homepage };
  });
  const named = groups.filter(({ name }) => name.told !== undefined);
  return {
    told: named.map(({ name, homepage }) => ({
      name: name.told ?? {},
      ...present('homepage', homepage.told),
    })),
    leftOver: groups.flatMap(({ name, homepage }) => [...name.leftOver, ...homepage.leftOver]),
  };
}

function linesOf(metadata: Lines, key: string): Lines {
  return metadata.filter((line) => line.key === key);
}

function linesBeside(metadata: Lines, keys: readonly string[]): Lines {
  return metadata.filter((line) => !keys.includes(line.key));
}

/** The first text of each language. */
function readTexts(lines: Lines): Told<SomeTexts | undefined> {
  const texts = new Map<keyof SomeTexts, string>();
  const leftOver: Metadata[] = [];
  for (const line of lines) {
    const language = languages.get(line.language);
    if (language === undefined || texts.has(language)) leftOver.push(line);
    else texts.set(language, line.value.trim());
  }
  return { told: texts.size === 0 ? undefined : Object.fromEntries(texts), leftOver };
}

function readFirst(lines: Lines, isGood: (line: Metadata) => boolean = () => true): Told<string | undefined> {
  const first = lines.find(isGood);
  return { told: first?.value, leftOver: lines.filter((line) => line !== first) };
}

function isUrl({ value }: Metadata): boolean {
  return URL.canParse(value);
}

function parted(lines: Lines, isFirst: (line: Metadata) => boolean): readonly [Lines, Lines] {
  return [lines.filter(isFirst), lines.filter((line) => !isFirst(line))];
}

/** A property that is there only where it has a value. */
function present<K extends string, V>(name: K, value: V | undefined): { readonly [N in K]?: V } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [N in K]?: V });
}
