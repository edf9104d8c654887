import { type Reason, reason } from '../findings/index.js';
import { contextSchema, normalizerFor, type Tables } from '../normalizers/index.js';
import { matchKey, narrow } from '../text/index.js';
import type { Look } from './look.js';
import { type PhonePlaces, placesOfPhones } from './phone-places.js';
import type { Publisher } from './plan.js';

/** Where the data lies and who publishes it, as far as the file itself tells. */
export interface Origin {
  readonly country: 'JP' | 'TW';
  readonly publisher: Publisher | null;
  /** The publisher is told by a code, not by where things lie: a prefecture lists things of its municipalities too. */
  readonly isCoded: boolean;
  /** Nothing names the publisher: it is that of the place where nearly all things lie. */
  readonly isAssumed?: true;
  /** What tells the publisher, and what telephone numbers say of it. */
  readonly reasons: readonly Reason[];
}

/** What of a look tells it. */
type Told = Pick<Look, 'encoding' | 'headers' | 'records'> & Partial<Pick<Look, 'above'>>;

const taiwanese = /[縣區號樓鄉鎮臺灣學國廳會檔數點]/g;
const japanese = /[\u3041-\u3096\u30A1-\u30FA県区号楼広学国会数点]/g;
/** A share of the sample from which on a municipality counts as that of the file. */
const majority = 0.6;

/** How many records are asked for the municipality of their addresses. */
const placesTried = 60;

/**
 * Tells country and publisher from the file's name, codes, names and addresses.
 *
 * @param said what others say: the country, where it is known (else what the file is written in tells it), the publisher
 *   by name, as a catalogue has it, before which goes what the file says by a code, and titles beside those above the table
 */
export function originOf(
  file: string,
  look: Told,
  tables: Tables,
  said: {
    readonly country?: 'JP' | 'TW';
    readonly publisher?: string | null;
    readonly titles?: readonly string[];
  } = {},
): Origin {
  const country = said.country ?? countryOf(look);
  const phones = placesOfPhones(look, tables, country);
  const titles = [...(said.titles ?? []), ...(look.above ?? []).flat(), file];
  const told = originWith(phones, file, look, tables, country, said.publisher ?? null, titles);
  const region = regionOf(told.publisher, tables, country);
  if (phones === null || region === null) return told;
  const isThere = phones.places.includes(region);
  const args = { part: phones.beginning, place: isThere ? region : phones.places.join(', ') };
  const reasons = [...told.reasons, reason(isThere ? 'reason-phones' : 'reason-phones-elsewhere', args)];
  // What nothing names and the telephone numbers deny is not assumed.
  return told.isAssumed && !isThere
    ? { country, publisher: null, isCoded: false, reasons }
    : { ...told, reasons };
}

function originWith(
  phones: PhonePlaces | null,
  file: string,
  look: Told,
  tables: Tables,
  country: 'JP' | 'TW',
  said: string | null,
  titles: readonly string[],
): Origin {
  const code = codeInName(file, country) ?? codeInColumn(look, country);
  const named = code === null ? null : publisherOfCode(code, tables, country);
  const origin = (publisher: Publisher, isCoded: boolean, why: Reason): Origin => ({
    country,
    publisher,
    isCoded,
    reasons: [why],
  });
  const assumed = (publisher: Publisher, why: Reason): Origin => ({
    ...origin(publisher, false, why),
    isAssumed: true,
  });
  if (named) return origin(named, true, reason('reason-code', { value: named.code ?? '' }));
  const known = said === null ? null : publisherCalled(said, tables, country, phones);
  if (known) return origin(known, true, reason('reason-catalogue', { value: known.name }));
  const placed =
    publisherOfAddresses(look, tables, country) ??
    (phones?.places.length === 1 ? publisherOfAddresses(look, tables, country, phones) : null);
  const titled = publisherInTitles(titles, tables, country, phones);
  if (placed && !isWithin(placed, titled))
    return origin(placed, false, reason('reason-addresses', { place: placed.name }));
  if (placed && titled) return assumed(titled, reason('reason-title', { place: titled.name }));
  const around = country === 'JP' ? prefectureOfAddresses(look, tables) : null;
  if (around) return assumed(around, reason('reason-addresses', { place: around.name }));
  if (titled) return assumed(titled, reason('reason-title', { place: titled.name }));
  const posted = country === 'JP' ? publisherOfPostalCodes(look, tables) : null;
  if (posted) return assumed(posted, reason('reason-postal-codes', { place: posted.name }));
  const called = country === 'JP' ? publisherInNames(look, tables, phones) : null;
  if (called) return assumed(called, reason('reason-names', { place: called.name }));
  const near = country === 'TW' ? publisherOfPoints(look, tables) : null;
  if (near) return assumed(near, reason('reason-points', { place: near.name }));
  const [only, ...others] = phones?.places ?? [];
  const county =
    country === 'TW' && only !== undefined && others.length === 0 ? countyNamed(only, tables) : null;
  const nothing = reason('reason-country', { country });
  if (county) return assumed(county, nothing);
  return { country, publisher: null, isCoded: false, reasons: [nothing] };
}

/** The prefecture of Japan or the county of Taiwan in which a publisher is; null: it has none. */
function regionOf(publisher: Publisher | null, tables: Tables, country: 'JP' | 'TW'): string | null {
  if (publisher === null || publisher.code === null) return null;
  if (country === 'TW') return publisher.name;
  return tables.japan().prefectures.get(publisher.code.slice(0, 2)) ?? null;
}

function countryOf(look: Told): 'JP' | 'TW' {
  if (look.encoding === 'big5') return 'TW';
  const texts = [...look.headers, ...look.records.slice(0, 50).flat()];
  const isTelling = texts.some((text) => text.search(taiwanese) >= 0 || text.search(japanese) >= 0);
  return isTelling || pointsIn(look).length < fewestPlaced ? countryOfTexts(texts) : 'TW';
}

/** The country in whose characters texts are written. */
export function countryOfTexts(texts: readonly string[]): 'JP' | 'TW' {
  const text = texts.join(' ');
  return (text.match(taiwanese)?.length ?? 0) > (text.match(japanese)?.length ?? 0) ? 'TW' : 'JP';
}

function codeInName(file: string, country: 'JP' | 'TW'): string | null {
  return country === 'JP' ? (/^(\d{6})[_-]/.exec(file)?.[1] ?? null) : null;
}

/** The one code that nearly all records carry in a column of codes of local governments. */
function codeInColumn(look: Told, country: 'JP' | 'TW'): string | null {
  const names = country === 'JP' ? japaneseCodeHeaders : taiwaneseCodeHeaders;
  const column = look.headers.findIndex((header) => names.has(matchKey(header)));
  if (column < 0) return null;
  return mostFrequent(look.records.map((cells) => narrow(cells[column] ?? '').trim()))?.value ?? null;
}

const japaneseCodeHeaders = new Set(
  [
    '全国地方公共団体コード',
    '都道府県コード又は市区町村コード',
    '市区町村コード',
    '団体コード',
    '自治体コード',
    'prefCode',
  ].map(matchKey),
);
const taiwaneseCodeHeaders = new Set(['縣市別代碼', '縣市代碼', '縣市別'].map(matchKey));

function publisherOfCode(code: string, tables: Tables, country: 'JP' | 'TW'): Publisher | null {
  if (country === 'TW') {
    const name = tables.governmentCodes().taiwan.counties.get(code);
    return name === undefined ? null : { code, name };
  }
  const normalize = normalizerFor('jichitai-code', 'JP')?.compile(contextSchema.parse({}), tables);
  const full = normalize?.(code).value;
  const name = full ? nameOfCode(full, tables) : null;
  return full && name ? { code: full, name } : null;
}

function nameOfCode(code: string, tables: Tables): string | null {
  const areas = tables.japan();
  const short = code.slice(0, 5);
  return (
    areas.municipalities.get(short) ??
    tables.governmentCodes().japan.missing.get(short) ??
    (short.endsWith('000') ? (areas.prefectures.get(short.slice(0, 2)) ?? null) : null)
  );
}

/** The municipality in which nearly all addresses of the sample lie. */
function publisherOfAddresses(
  look: Told,
  tables: Tables,
  country: 'JP' | 'TW',
  phones: PhonePlaces | null = null,
): Publisher | null {
  for (const places of addressesOf(look, tables, country, phones)) {
    const found = mostFrequent(
      places.map((node) => `${node['都道府県'] ?? ''} ${country === 'JP' ? (node['市区町村'] ?? '') : ''}`),
    );
    if (!found || found.share < majority) continue;
    const [region = '', city = ''] = found.value.split(' ');
    const publisher =
      country === 'TW' ? countyNamed(region, tables) : municipalityNamed(region, city, tables, phones);
    if (publisher) return publisher;
  }
  return null;
}

/** Of addresses in several municipalities, so many have to be in the same prefecture. */
const nearlyAllAddresses = 0.95;
/** In fewer municipalities things lie by chance, or next door. */
const fewestMunicipalities = 3;

/** The prefecture in the municipalities of which the addresses lie. */
function prefectureOfAddresses(look: Told, tables: Tables): Publisher | null {
  for (const places of addressesOf(look, tables, 'JP')) {
    const municipalities = new Set(places.flatMap((node) => node['市区町村'] ?? []));
    const found = mostFrequent(places.map((node) => `${node['都道府県'] ?? ''}`));
    if (!found || found.share < nearlyAllAddresses || municipalities.size < fewestMunicipalities) continue;
    const number = [...tables.japan().prefectures].find(([, name]) => name === found.value)?.[0];
    if (number !== undefined) return publisherOfCode(`${number}000`, tables, 'JP');
  }
  return null;
}

/**
 * The addresses of the sample, column by column, as they are read; in the prefecture where telephone numbers lie, those that name a
 * municipality (a name of a house may have a ward of some city in it: 北区民センター).
 */
function* addressesOf(look: Told, tables: Tables, country: 'JP' | 'TW', phones: PhonePlaces | null = null) {
  const [pref, ...others] = country === 'JP' ? (phones?.places ?? []) : [];
  const isPlaced = pref !== undefined && others.length === 0;
  const context = contextSchema.parse(isPlaced ? { country, pref } : { country });
  const normalize = normalizerFor('address', country)?.compile(context, tables);
  if (!normalize) return;
  const sample = look.records.filter((_, i) => i % Math.ceil(look.records.length / placesTried) === 0);
  const width = Math.max(look.headers.length, ...sample.map((cells) => cells.length));
  for (let column = 0; column < width; column += 1) {
    const places = sample
      .map((cells) => cells[column] ?? '')
      .filter((text) => text.length >= 5 && text.length < 80)
      .flatMap((text) => {
        const node = normalize(text).nodes?.[0];
        return node === undefined || (isPlaced && !text.includes(`${node['市区町村']}`)) ? [] : [node];
      });
    if (places.length >= sample.length / 2) yield places;
  }
}

/** A publisher by its name: with its prefecture, or an office of it (静岡県静岡市, 臺北市政府環境保護局); null where several are called so. */
function publisherCalled(
  said: string,
  tables: Tables,
  country: 'JP' | 'TW',
  phones: PhonePlaces | null,
): Publisher | null {
  const name = said.normalize('NFKC').replace(/\s/g, '');
  if (country === 'TW') {
    const county = [...tables.governmentCodes().taiwan.counties.values()].find((one) =>
      name.replace(/^台/, '臺').startsWith(one),
    );
    return county === undefined ? null : countyNamed(county, tables);
  }
  const { prefectures, municipalities } = tables.japan();
  const [prefix, prefecture] = [...prefectures].find(([, one]) => name.startsWith(one)) ?? [];
  const rest = name.slice(prefecture?.length ?? 0);
  const named = [...municipalities, ...tables.governmentCodes().japan.missing].filter(
    ([code, one]) => rest.startsWith(one) && (prefix === undefined || code.startsWith(prefix)),
  );
  const longest = Math.max(0, ...named.map(([, one]) => one.length));
  const codes = [...new Set(named.flatMap(([code, one]) => (one.length === longest ? [code] : [])))];
  if (codes.length > 0) {
    const only = onlyThere(codes, tables, phones);
    return only === null ? null : publisherOfCode(only, tables, 'JP');
  }
  return prefix === undefined ? null : publisherOfCode(`${prefix}000`, tables, 'JP');
}

function countyNamed(name: string, tables: Tables): Publisher | null {
  for (const [code, county] of tables.governmentCodes().taiwan.counties)
    if (county === name) return { code, name };
  return null;
}

/** The only municipality of a prefecture, or of those where telephone numbers lie, that is called so. */
function municipalityNamed(
  region: string,
  city: string,
  tables: Tables,
  phones: PhonePlaces | null,
): Publisher | null {
  if (city === '') return null;
  const areas = tables.japan();
  const prefix = [...areas.prefectures].find(([, name]) => name === region)?.[0];
  for (const list of [tables.governmentCodes().japan.missing, areas.municipalities]) {
    const codes = [...list].flatMap(([code, name]) =>
      name === city && (prefix === undefined || code.startsWith(prefix)) ? [code] : [],
    );
    const only = onlyThere(codes, tables, phones);
    if (only !== null) return publisherOfCode(only, tables, 'JP');
  }
  return null;
}

/** The only one of several codes, else the only one where telephone numbers lie. */
function onlyThere(codes: readonly string[], tables: Tables, phones: PhonePlaces | null): string | null {
  if (codes.length <= 1) return codes[0] ?? null;
  const { prefectures } = tables.japan();
  const [only, ...others] = codes.filter((code) =>
    phones?.places.includes(prefectures.get(code.slice(0, 2)) ?? ''),
  );
  return others.length === 0 ? (only ?? null) : null;
}

/** So many records have to say where they are. */
const fewestPlaced = 3;

/** The municipality that nearly all postal codes are of; codes of several say nothing. */
function publisherOfPostalCodes(look: Told, tables: Tables): Publisher | null {
  const sample = look.records.slice(0, placesTried);
  const areas = tables.japan();
  for (const [column] of look.headers.entries()) {
    const codes = sample
      .map((cells) => /^〒?\s*(\d{3})-?(\d{4})$/.exec(narrow(cells[column] ?? '').trim()))
      .flatMap((found) => (found === null ? [] : [`${found[1]}${found[2]}`]));
    if (codes.length < Math.max(fewestPlaced, majority * sample.length)) continue;
    const found = mostFrequent(
      codes.map((code) => {
        const [own = '', ...others] = areas.byPostalCode(code);
        // Wards of a city publish nothing by themselves.
        const town = areas.municipalities.get(own)?.replace(/市.+区$/, '市') ?? '';
        return others.length === 0 && town !== '' ? `${areas.prefectures.get(own.slice(0, 2))} ${town}` : '';
      }),
    );
    const [region = '', city = ''] = found?.value.split(' ') ?? [];
    const publisher = municipalityNamed(region, city, tables, null);
    if (publisher) return publisher;
  }
  return null;
}

/** What a title has before it comes to its matter: 令和6年度, 2024年4月1日現在. */
const beforeMatter =
  /^(?:令和|平成|民國|[RH](?=\d))?[\d元]+年度?版?(?:\d+月)?(?:\d+日)?(?:現在|時点)?(?:の|における)?/;
/** With such a sign behind it the name may be the beginning of another word: 中央市民会館 is not of 中央市. */
const mayGoOn = /^[場民街立営内有]/;

/** The publisher with whose name a title or a part of it begins: 札幌市AED設置施設一覧, AED設置施設一覧（札幌市）. */
function publisherInTitles(
  titles: readonly string[],
  tables: Tables,
  country: 'JP' | 'TW',
  phones: PhonePlaces | null,
): Publisher | null {
  for (const part of titles.flatMap((title) => title.normalize('NFKC').split(/[\s_()【】[\]「」・:,、]+/))) {
    const matter = part.replace(beforeMatter, '');
    const found = matter.length < 2 ? null : publisherCalled(matter, tables, country, phones);
    if (found === null) continue;
    const isSure = phones?.places.includes(regionOf(found, tables, country) ?? '') ?? false;
    const rest = matter.slice(matter.indexOf(found.name) + found.name.length);
    if (isSure || !mayGoOn.test(rest)) return found;
  }
  return null;
}

/** Whether a publisher is a prefecture in which the other one is. */
function isWithin({ code }: Publisher, around: Publisher | null): boolean {
  return (
    code !== null &&
    around?.code?.slice(2, 5) === '000' &&
    code.slice(0, 2) === around.code.slice(0, 2) &&
    code !== around.code
  );
}

/** Of names, so many have to begin with that of a municipality: 静岡市立… */
const enoughNamed = 1 / 3;

/** The municipality with whose name many cells of a column begin, if hardly any begins with another one. */
function publisherInNames(look: Told, tables: Tables, phones: PhonePlaces | null): Publisher | null {
  const sample = look.records.slice(0, placesTried);
  for (const [column] of look.headers.entries()) {
    const cells = sample.map((record) => (record[column] ?? '').trim()).filter((text) => text !== '');
    const named = cells
      .map((text) => /^.{1,5}?[市町村]/.exec(text)?.[0] ?? '')
      .filter((name) => name !== '' && publisherCalled(name, tables, 'JP', phones)?.name === name);
    const most =
      named.length < Math.max(fewestPlaced, enoughNamed * cells.length) ? null : mostFrequent(named);
    if (most !== null && most.share >= nearlyAllAddresses)
      return publisherCalled(most.value, tables, 'JP', phones);
  }
  return null;
}

/** Of points that lie within the towns of one county alone, so many have to be in the same. */
const nearlyAllPoints = 0.9;

/** The points of the sample that may lie in Taiwan, where columns hold such coordinates. */
function pointsIn(look: Told): readonly (readonly [lat: number, lon: number])[] {
  const sample = look.records.slice(0, placesTried);
  const columnLike = (form: RegExp) => {
    const isSo = (column: number) =>
      sample.filter((cells) => form.test(narrow(cells[column] ?? '').trim())).length >=
      Math.max(fewestPlaced, majority * sample.length);
    return look.headers.findIndex((_, column) => isSo(column));
  };
  const latitudes = columnLike(/^2[1-6]\.\d{3,}$/);
  const longitudes = columnLike(/^1(?:1[89]|2[0-2])\.\d{3,}$/);
  if (latitudes < 0 || longitudes < 0) return [];
  return sample.map((cells) => [
    Number(narrow(cells[latitudes] ?? '')),
    Number(narrow(cells[longitudes] ?? '')),
  ]);
}

/** The county in which nearly all points lie. */
function publisherOfPoints(look: Told, tables: Tables): Publisher | null {
  const counties = Object.entries(tables.extents().taiwan);
  const found = pointsIn(look).flatMap(([lat, lon]) => {
    const own = counties.filter(([, towns]) =>
      Object.values(towns).some(
        ([south, west, north, east]) => lat >= south && lat <= north && lon >= west && lon <= east,
      ),
    );
    return own.length === 1 ? own.map(([name]) => name) : [];
  });
  const most = found.length < fewestPlaced ? null : mostFrequent(found);
  return most !== null && most.share >= nearlyAllPoints ? countyNamed(most.value, tables) : null;
}

function mostFrequent(values: readonly string[]): { readonly value: string; readonly share: number } | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value.trim() !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  const best = [...counts].sort((a, b) => b[1] - a[1])[0];
  return best && best[1] / Math.max(1, values.length) >= majority
    ? { value: best[0], share: best[1] / values.length }
    : null;
}
