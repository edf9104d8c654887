import { saysNothing } from '../mapping/index.js';
import { contextSchema, type Normalizer, normalizerFor } from '../normalizers/index.js';
import { narrow } from '../text/index.js';
import type { Item } from '../vocabulary/index.js';
import type { Knowledge } from './knowledge.js';
import type { Look } from './look.js';

/** How the sampled values of a column fare as values of an item. */
export interface ValueShare {
  /** Values that the item's normalizer reads. */
  read: number;
  /** Values that it refuses because they belong to the item's twin: longitudes in a latitude column. */
  swapped: number;
  all: number;
}

/** How many records are tried. */
const sampleSize = 50;
/** So many characters of a cell tell how it looks. */
const longest = 300;

/** Tries the item's normalizer on the values of a column (from 1). */
export function tryValues(
  look: Look,
  column: number,
  item: Item,
  country: 'JP' | 'TW',
  { tables }: Knowledge,
): ValueShare {
  const normalize = normalizerOf(item, country, tables);
  const share: ValueShare = { read: 0, swapped: 0, all: 0 };
  if (!normalize) return share;
  for (const [text, count] of textsOf(look, column)) {
    const outcome = normalize(text);
    share.all += count;
    if (outcome.certainty !== 'refused') share.read += count;
    else if (outcome.findings.some((finding) => finding.code.endsWith('-swapped'))) share.swapped += count;
  }
  return share;
}

/** Made once for each look: a column is tried as many items. */
const textsByLook = new WeakMap<Look, Map<number, ReadonlyMap<string, number>>>();

/** The texts that are tried of a column, and how often each is there. */
function textsOf(look: Look, column: number): ReadonlyMap<string, number> {
  const columns = textsByLook.get(look) ?? new Map<number, ReadonlyMap<string, number>>();
  textsByLook.set(look, columns);
  const known = columns.get(column);
  if (known !== undefined) return known;
  const texts = new Map<string, number>();
  const step = Math.ceil(look.records.length / sampleSize);
  for (let i = 0; i < look.records.length; i += step) {
    const text = (look.records[i]?.[column - 1] ?? '').replaceAll('\0', '').trim();
    if (text !== '') texts.set(text, (texts.get(text) ?? 0) + 1);
  }
  columns.set(column, texts);
  return texts;
}

type Tables = Knowledge['tables'];
type Normalize = ReturnType<Normalizer['compile']>;

/** Made once for each set of tables: many columns are tried, of many files, and compiling takes longer than trying. */
const compiledByTables = new WeakMap<Tables, Map<string, Normalize | null>>();

/** Null where no normalizer has the name. */
function normalizerOf({ normalizer, options }: Item, country: 'JP' | 'TW', tables: Tables): Normalize | null {
  const compiled = compiledByTables.get(tables) ?? new Map<string, Normalize | null>();
  compiledByTables.set(tables, compiled);
  const key = `${country} ${normalizer} ${JSON.stringify(options)}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const context = contextSchema.parse({ country, ...options });
  const made = normalizerFor(normalizer, country)?.compile(context, tables) ?? null;
  compiled.set(key, made);
  return made;
}

/** Beside these stand items for the same in other words, so that values of which hardly half can be read are rather such. */
const halfRead = new Set(['料金(基本)', '開催時間', 'バリアフリートイレ数']);
const half = 0.5;

/** Values that tell by themselves whether they are what the header says. */
const telling = new Set(['coordinate', 'date', 'number', 'phone', 'postal', 'time', 'url']);

/** So many values have to speak. */
const fewest = 3;
/** A column of which fewer values can be read is not what its header says, unless they look damaged only. */
const leastRead = 0.1;
/** A share of the values from which on they say by themselves what the column is. */
const nearlyAll = 0.8;

/** A municipality or a ward and nothing below it, with or without what it lies in. */
const municipality =
  /^(?:\p{L}{2,3}[都道府県縣])?(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,7}[市区町村郡區鄉鎮]){1,2}$/u;

/**
 * What values of an item look like that hardly any other value looks like, by the item's name: a column of such values is
 * the item even if its header says nothing. How they look comes first; then the item's normalizer has to read them.
 */
const looks: Readonly<Record<string, RegExp>> = {
  緯度: /^[+]?[2-4]\d\.\d{3,}°?$/,
  経度: /^[+]?1[1-5]\d\.\d{3,}°?$/,
  緯度経度: /^[([POINT\s]*1?\d\d\.\d{3,}\s*[,，\s]\s*1?\d\d\.\d{3,}\s*[)\]]*$/,
  電話番号: /^(?:\(0\d{1,4}\)\s?\d[\d-]{3,}|0\d{1,4}-\d{1,4}-\d{3,4}|0\d{1,3}-\d{6,8})(?:\D.{0,12})?$/,
  郵便番号: /^〒?\d{3}-\d{4}$/,
  URL: /^https?:\/\/\S+$/,
  連絡先メールアドレス: /^[\w.+-]+@[\w-]+\.[\w.-]+$/,
  所在地_連結表記: /^\D{2,}(?:\d|[一二三四五六七八九十]).*|^.*(?:番地|丁目|路|街|巷).*$/,
  所在地_都道府県: /^.{1,3}[都道府県縣市]$/,
  所在地_市区町村: municipality,
  都道府県コード: /^(?:\d{2}|\d{5,6})$/,
  行政区域コード: /^\d{5,8}$/,
  所在地_全国地方公共団体コード: /^\d{5,6}$/,
  名称_カナ: /^[ァ-ヶｦ-ﾟ][ァ-ヶｦ-ﾟー・\s()（）\d]{2,}$/,
  法人番号: /^\d{13}$/,
};

/** What values of an item never look like, by its name, whatever the header says; so in nearly all cells. */
const neverLooks: Readonly<Record<string, (value: string, header: string, country: 'JP' | 'TW') => boolean>> =
  {
    // Codes, and in Japan names without what all municipalities are called: those of schools or quarters.
    所在地_市区町村: (value, header, country) =>
      /^\d+$/.test(value) ||
      (country === 'JP' &&
        /\p{Script=Han}/u.test(value) &&
        !/[市区町村郡]/.test(value) &&
        !/[市区町村]/.test(header)),
    // No more than the municipality.
    所在地_連結表記: (value) => municipality.test(value),
    // Numbers of lots, and no word of a house.
    '建物名等(方書)': (value) =>
      /\d(?:条|丁目|番|号|[-－]\d|$)/.test(value) &&
      !/[階棟F]|号室|ビル|マンション|[館所院園]|内$/i.test(value),
  };

/** What the values of a file's columns say of items. Remembers what was tried. */
export function valuesSupport(
  look: Look,
  country: 'JP' | 'TW',
  knowledge: Knowledge,
): (column: number, item: Item) => number {
  const tried = new Map<string, ValueShare>();
  const shareOf = (column: number, item: Item) => {
    const key = `${column} ${item.normalizer} ${JSON.stringify(item.options)}`;
    const share = tried.get(key) ?? tryValues(look, column, item, country, knowledge);
    tried.set(key, share);
    return share;
  };
  const samples = look.headers.map((_, i) => samplesOf(look, i + 1));
  return (column, item) => {
    const values = samples[column - 1] ?? [];
    if (values.length === 0) return 0;
    const never = neverLooks[item.name];
    const header = look.headers[column - 1] ?? '';
    if (never !== undefined && values.length >= fewest) {
      const wrong = values.filter((value) => never(value, header, country)).length;
      if (wrong >= nearlyAll * values.length) return -1;
    }
    if (item.name === nameItem) return isNameLike(values) ? nearlyAll : 0;
    const pattern = looks[item.name];
    const alike = pattern ? values.filter((value) => pattern.test(value)).length / values.length : 0;
    if (alike >= nearlyAll && (item.normalizer === 'text' || isRead(shareOf(column, item)))) return alike;
    const isHalf = halfRead.has(item.name) && item.normalizer !== 'text';
    if (!(isHalf || telling.has(item.normalizer)) || values.length < fewest) return 0;
    const { read, swapped, all } = shareOf(column, item);
    if (swapped >= nearlyAll * all && pattern !== undefined && !isLikeInNamed(look, samples, pattern))
      return -1;
    return all < fewest ||
      (read + swapped) / all > (isHalf ? half : leastRead) ||
      isDamaged(item, header, values)
      ? 0
      : -1;
  };
}

/**
 * Whether a column with a header looks so: the two are swapped then. Where none does, or only one without a header, as the header
 * row is short of a cell, the column is its twin.
 */
function isLikeInNamed(look: Look, samples: readonly (readonly string[])[], pattern: RegExp): boolean {
  return samples.some(
    (values, i) =>
      !saysNothing(look.headers[i] ?? '') &&
      values.length > 0 &&
      values.filter((value) => pattern.test(value)).length >= nearlyAll * values.length,
  );
}

/** The item that nearly all things have, told by values that differ from record to record and are short texts. */
const nameItem = '名称';

function isNameLike(values: readonly string[]): boolean {
  const texts = values.filter(
    (value) => /^\p{L}[^\n<>]{1,39}$/u.test(value) && !looks['所在地_連結表記']!.test(value),
  );
  return texts.length >= nearlyAll * values.length && new Set(texts).size >= nearlyAll * values.length;
}

function isRead({ read, all }: ValueShare): boolean {
  return all > 0 && read / all >= nearlyAll;
}

/** How values look that are what the header says, though they cannot be read: dates of which the order is not sure. */
const datelike = /^\d{1,4}\s*[/.\-年月]\s*\d{1,2}(?:\s*[/.\-月日]|\D|$)/;

/** Headers that ask for a number of people or things, and values that say several of them in words. */
const asksHowMany = /数|人員|定員|數/;
const howMany = /\d+\s*(?:人|名|台|個|床|席|室|面|基|本|位|間|輛|格)/;

/** Telephone numbers and codes that lost their zeros and hyphens are still what the header says. */
function isDamaged(item: Item, header: string, values: readonly string[]): boolean {
  if (item.normalizer === 'number' && asksHowMany.test(header))
    return values.filter((value) => howMany.test(value)).length >= values.length / 2;
  if (item.normalizer === 'date')
    return values.filter((value) => datelike.test(value)).length >= values.length / 2;
  if (item.normalizer !== 'phone' && item.normalizer !== 'postal') return false;
  return values.filter((value) => /^[\d\s()-]{6,}$/.test(value)).length >= values.length / 2;
}

function samplesOf(look: Look, column: number): readonly string[] {
  const step = Math.ceil(look.records.length / sampleSize);
  return look.records
    .filter((_, i) => i % step === 0)
    .map((cells) => narrow((cells[column - 1] ?? '').slice(0, longest).replaceAll('\0', '')).trim())
    .filter((text) => text !== '');
}
