import { matchKey } from '../text/index.js';
import type { KindWithoutModel } from '../vocabulary/index.js';
import type { Knowledge } from './knowledge.js';
import type { Look } from './look.js';

/** What the name and the titles of a file call it. */
export interface NamedKinds {
  /** Ids of data models. */
  readonly models: ReadonlySet<string>;
  /** A kind that no data model is for, where no data model is named. */
  readonly other: KindWithoutModel | null;
}

/** What a kind of dataset is called, as names are looked for in titles. */
interface KindName {
  /** Id of a data model, or a kind that has none. */
  readonly kind: string | KindWithoutModel;
  readonly key: string;
  /** A name in Latin letters as a word; null: it may stand anywhere. */
  readonly word: string | null;
}

type Names = Pick<Knowledge, 'models' | 'kindsWithoutModel'>;

/** Made once for each set of models: many files are looked at. */
const namesByModels = new WeakMap<Knowledge['models'], readonly KindName[]>();

function kindNames({ models, kindsWithoutModel }: Names): readonly KindName[] {
  const names =
    namesByModels.get(models) ??
    [
      ...[...models.values()].map(({ id, aliases, title }) => ({
        kind: id,
        called: [id, ...aliases, ...Object.values(title)],
      })),
      ...kindsWithoutModel.map((kind) => ({ kind, called: kind.names })),
    ].flatMap(({ kind, called }) =>
      called.filter((name) => name.length > 1).map((name): KindName => ({ kind, ...asSought(name) })),
    );
  namesByModels.set(models, names);
  return names;
}

function asSought(name: string): Pick<KindName, 'key' | 'word'> {
  return { key: matchKey(name), word: /[^\0-\x7F]/.test(name) ? null : asWords(name.toLowerCase()) };
}

function asWords(text: string): string {
  return romanized(text.replace(/[\s_-]+/g, '_'));
}

/** Ways of writing Japanese sounds in Latin letters, as one: `chuusyazyou` and `chushajo`, `koen` and `kouen`. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/sy(?=[auo])/g, 'sh'],
  [/ty(?=[auo])/g, 'ch'],
  [/(?:zy|jy)(?=[auo])/g, 'j'],
  [/si(?!n[gk])/g, 'shi'],
  [/ti(?!o)/g, 'chi'],
  [/tu/g, 'tsu'],
  [/hu/g, 'fu'],
  [/zi/g, 'ji'],
  [/(?:ou|oo)/g, 'o'],
  [/uu/g, 'u'],
];

function romanized(word: string): string {
  return sounds.reduce((text, [from, to]) => text.replace(from, to), word);
}

/**
 * The kinds that the file's name, titles or a title above the header name. A name within a longer one (学校 in 学校給食) does
 * not count.
 *
 * @param called the file's name, and what else it is called
 */
export function namedKinds(called: readonly string[], look: Look, names: Names): NamedKinds {
  return kindsNamedIn([...called.map((name) => name.replace(/\.[^.]+$/, '')), ...look.above.flat()], names);
}

/** What is longer is no title; its beginning tells what it is about. */
const longestTitle = 200;

/** The kinds that texts name. */
export function kindsNamedIn(titles: readonly string[], names: Names): NamedKinds {
  const found = titles.map((title) => kindsNamedInOne(title.slice(0, longestTitle), names));
  const models = new Set(found.flatMap((one) => [...one.models]));
  const others = found.flatMap(({ other }) => (other === null ? [] : [other]));
  return { models, other: models.size > 0 ? null : (others[0] ?? null) };
}

/** Of a name made of several, the last says what things are: 公園の防犯カメラ are cameras, 禁煙の公園 parks. */
function kindsNamedInOne(title: string, names: Names): NamedKinds {
  const found = namesIn(title, names);
  const main = namesIn(title.replace(/[([（【〔［「].*?[)\]）】〕］」]/g, ' '), names);
  const told = main.length > 0 ? main : found;
  const last = told.reduce<Found | null>((best, one) => (best && best.end >= one.end ? best : one), null);
  if (last !== null && typeof last.name.kind !== 'string')
    return { models: new Set(), other: last.name.kind };
  return {
    models: new Set(found.flatMap(({ name }) => (typeof name.kind === 'string' ? [name.kind] : []))),
    other: null,
  };
}

interface Found {
  readonly name: KindName;
  /** Where in the title it ends. */
  readonly end: number;
}

function namesIn(title: string, names: Names): readonly Found[] {
  const key = matchKey(title);
  const words = asWords(
    title
      .normalize('NFKC')
      .replace(/([A-Z]{2,})([a-z])/g, '$1_$2')
      .toLowerCase(),
  );
  const found = kindNames(names).flatMap((name): readonly Found[] => {
    const at = name.word === null ? key.lastIndexOf(name.key) : wordAt(words, name.word);
    const length = (name.word ?? name.key).length;
    return at < 0 ? [] : [{ name, end: (at + length) / (name.word === null ? key : words).length }];
  });
  const isWhole = ({ name }: Found) =>
    !found.some(({ name: other }) => other.key.length > name.key.length && other.key.includes(name.key));
  return found.filter(isWhole);
}

/** So many letters may have others before or after them (`hinanjyo` in `kouikihinanjyo`), and so many on both sides. */
const longName = 5;
const unmistakableName = 7;

/** Where a title last has a word of its own, or at the beginning or end of a long one; -1: nowhere. */
function wordAt(title: string, word: string): number {
  for (let at = title.lastIndexOf(word); at >= 0; at = at === 0 ? -1 : title.lastIndexOf(word, at - 1)) {
    const opens = !/[a-z]/.test(title[at - 1] ?? '');
    const closes = !/[a-z]/.test(title[at + word.length] ?? '');
    const isLong = word.length >= (opens || closes ? longName : unmistakableName);
    if ((opens && closes) || isLong) return at;
  }
  return -1;
}
