import { cause, type RowNumbers } from '../findings/index.js';
import type { Reading } from '../mapping/index.js';
import { textOf } from '../normalizers/index.js';
import { bindingOf, itemBinding } from './columns.js';
import { degreesOf } from './degrees.js';
import { nameBinding } from './name-column.js';
import type { FileRule } from './rule.js';

/** Records are compared as long as there are no more: 64 bytes each. */
const recordLimit = 100_000;
/** About 100 metres, in hundred-thousandths of a degree. */
const near = { lat: 90, lon: 110 };
const lonBits = 2 ** 26;

/** Kinds whose records are places: of machines, several may stand in one place. */
const placeClasses = new Set(['施設型', '建物型', '駐車場型']);

/**
 * One place in two records: under the same name, or with the municipality before it, at nearly the same point; or under a
 * name written otherwise, with the same telephone number or the same address. Records of different kinds (uses of a place)
 * are different records, and so are permits, of which a place has several. Places of one name in two municipalities are two,
 * so that one point for both is the point of one of them.
 */
export const nearDuplicates: FileRule = {
  name: 'near-duplicates',
  scope: 'file',
  title: { ja: '同じ場所らしい記録', en: 'Records of what may be one place', 'zh-TW': '疑似同一地點的紀錄' },
  source:
    '自治体標準オープンデータセット（1行1件）; 約100m以内で名称が同じもの、電話番号または住所が同じで名称がよく似たもの',
  codes: ['near-duplicate', 'point-of-namesake', 'near-duplicates-unchecked'],
  examples: [
    {
      model: 'public_facility',
      rows: [
        ['名称', '住所', '緯度', '経度'],
        ['静岡市立中央図書館', '静岡県静岡市葵区追手町5-1', '34.975562', '138.382760'],
        ['中央　図書館', '静岡県静岡市葵区追手町5番1号', '34.975601', '138.382801'],
        ['東図書館', '静岡県静岡市葵区追手町5-1', '34.975562', '138.382760'],
        ['中央図書館', '静岡県静岡市清水区旭町6-8', '35.015562', '138.482760'],
      ],
      finds: { 'near-duplicate': ['A3'] },
    },
    {
      model: 'public_facility',
      rows: [
        ['名称', '住所', '電話番号'],
        ['静岡市南児童館', '静岡県静岡市葵区追手町5-1', '054-254-2111'],
        ['南児童舘', '静岡県静岡市葵区追手町5番1号', '054-254-2111'],
        ['南児童館分館', '静岡県静岡市葵区追手町5-1', '054-254-2111'],
        ['第1集会所', '静岡県静岡市葵区追手町5-2', '054-254-2112'],
        ['第2集会所', '静岡県静岡市葵区追手町5-2', '054-254-2112'],
        ['南児童館', '静岡県静岡市清水区旭町6-8', '054-354-2111'],
      ],
      finds: { 'near-duplicate': ['A3'] },
    },
    {
      model: 'public_facility',
      rows: [
        ['名称', '住所', '緯度', '経度', '電話番号'],
        ['中央公園', '静岡県静岡市葵区追手町5-1', '34.975562', '138.382760', ''],
        ['中央公園', '静岡県浜松市中央区元城町103-2', '34.975562', '138.382760', ''],
        [
          '私立荷園老人福祉センター（デイサービスセンター）',
          '静岡県静岡市葵区追手町5-2',
          '',
          '',
          '054-254-2111',
        ],
        [
          '私立璞園老人福祉センター（デイサービスセンター）',
          '静岡県静岡市葵区追手町5-3',
          '',
          '',
          '054-254-2111',
        ],
      ],
      finds: { 'point-of-namesake': ['C3'] },
    },
  ],
  compile: (table) => {
    if (!placeClasses.has(table.class)) return null;
    const name = nameBinding(table);
    const lat = bindingOf(table, ({ options }) => options.role === 'lat');
    const lon = bindingOf(table, ({ options }) => options.role === 'lon');
    const phone = bindingOf(table, ({ normalizer }) => normalizer.startsWith('phone-'));
    const address = bindingOf(table, ({ normalizer }) => normalizer.startsWith('address-'));
    if (itemBinding(table, '許可番号') !== null) return null;
    if (name === null || ((lat === null || lon === null) && phone === null && address === null)) return null;
    const kind = itemBinding(table, '種別');
    const beside = [lat, lon, phone, address, kind].flatMap((one) => (one === null ? [] : [one.at]));
    const signs: Signs = { units: new Uint16Array(64), count: 0 };
    return {
      watches: [
        {
          kind: 'rows',
          width,
          limit: recordLimit,
          reads: { bindings: [name.at, ...beside] },
          write: (readings, _, to, at) => {
            const text = readings[name.at]?.outcome.value ?? null;
            if (text === null) return;
            const town =
              address === null ? undefined : readings[address.at]?.outcome.nodes?.[0]?.['市区町村'];
            takeName(signs, text, town);
            to[at] = hashOf(signs);
            to[at + 4] = pairsIn(signs);
            keepTelling(signs);
            to[at + 5] = hashOf(signs) + (kind === null ? 0 : keyIn(readings[kind.at], signs) % 0x10000);
            to[at + 1] = pointIn(readings, lat, lon);
            to[at + 2] = phone === null ? 0 : keyIn(readings[phone.at], signs);
            to[at + 3] = address === null ? 0 : keyIn(readings[address.at], signs);
            to[at + 6] = keyOf(text, signs);
            to[at + 7] = town === undefined ? 0 : keyOf(town, signs);
          },
        },
      ],
      conclude: ([digest], { duplicates, records }, tell) => {
        const { segments } = digest as RowNumbers;
        if (segments === null) {
          tell('near-duplicates-unchecked', null, () => ({
            ...cause('near-duplicates-unchecked', {
              count: String(records.read),
              limit: String(recordLimit),
            }),
            place: {},
          }));
          return;
        }
        const same = new Set(duplicates.map(({ row }) => row));
        for (const { row, first, isElsewhere } of findNear(segments)) {
          if (same.has(row)) continue;
          const { column } = isElsewhere && lat !== null ? lat : name;
          const code = isElsewhere ? 'point-of-namesake' : 'near-duplicate';
          const header = table.columns[column - 1]?.header ?? '';
          tell(code, column, () => ({
            ...cause(code, { row: String(first) }),
            place: { row, column, header },
            also: { row: first, column, header },
          }));
        }
      },
    };
  },
};

/** The numbers of a record: see `write`. */
const width = 8;

interface Near {
  readonly row: number;
  readonly first: number;
  /** The addresses are in two municipalities, the points are one. */
  readonly isElsewhere: boolean;
}

/** What is kept of a record that may be met again. */
interface Known {
  readonly row: number;
  readonly name: number;
  readonly point: number;
  readonly pairs: number;
  readonly telling: number;
  readonly written: number;
  /** The municipality of its address; 0 where none is known. */
  readonly town: number;
}

/** So many records of one name or number are compared with each other. */
const knownLimit = 64;

/** Rows whose place stood before, under the same name or one much like it; rows are counted from 1. */
function findNear(segments: readonly Float64Array[]): readonly Near[] {
  /** By name, by telephone number and by address. */
  const known = [new Map<number, Known[]>(), new Map<number, Known[]>(), new Map<number, Known[]>()] as const;
  const found: Near[] = [];
  let row = 0;
  for (const segment of segments) {
    for (let i = 0; i < segment.length; i += width) {
      row += 1;
      const name = segment[i]!;
      if (name === 0) continue;
      const [point, phone, address] = [segment[i + 1]!, segment[i + 2]!, segment[i + 3]!];
      const [pairs, mark, written] = [segment[i + 4]!, segment[i + 5]!, segment[i + 6]!];
      const own: Known = { row, name, point, pairs, telling: mark, written, town: segment[i + 7]! };
      const namesakes = point === 0 ? undefined : known[0].get(name);
      const first =
        namesakes?.find(
          (other) => other.telling === mark && isNear(other.point, point) && !areApart(other, own),
        ) ??
        known[1].get(phone)?.find((other) => isSamePlace(other, own)) ??
        known[2].get(address)?.find((other) => isSamePlace(other, own));
      if (first !== undefined) {
        found.push({ row, first: first.row, isElsewhere: false });
        continue;
      }
      const elsewhere = namesakes?.find((other) => other.point === point && areApart(other, own));
      if (elsewhere !== undefined) found.push({ row, first: elsewhere.row, isElsewhere: true });
      for (const [index, key] of [name, phone, address].entries()) {
        if (key === 0) continue;
        const others = known[index]!.get(key);
        if (others === undefined) known[index]!.set(key, [own]);
        else if (others.length < knownLimit) others.push(own);
      }
    }
  }
  return found;
}

/**
 * Of records with one number or address: names alike but for how they are written, and points that do not disagree. One and
 * the same name stands for several things in one place: rooms, machines.
 */
function isSamePlace(a: Known, b: Known): boolean {
  if (a.telling !== b.telling || a.written === b.written || areApart(a, b)) return false;
  if (!isLike(a.pairs, b.pairs)) return false;
  return a.point === 0 || b.point === 0 || isNear(a.point, b.point);
}

function areApart(a: Known, b: Known): boolean {
  return a.town !== 0 && b.town !== 0 && a.town !== b.town;
}

function pointKey(lat: number, lon: number): number {
  return Math.round((lat + 90) * 1e5) * lonBits + Math.round((lon + 180) * 1e5);
}

function isNear(a: number, b: number): boolean {
  if (a === 0 || b === 0) return false;
  return (
    Math.abs(Math.floor(a / lonBits) - Math.floor(b / lonBits)) <= near.lat &&
    Math.abs((a % lonBits) - (b % lonBits)) <= near.lon
  );
}

/** 静岡市立, 町営: whose it is, where enough is left to name a place. */
const owner = /^.{0,7}?[市区町村県都府][立営](?=.{3})/;
/** Signs that are left out. */
const skipped = ' \u3000・･-－−‐ー.．,、，「」『』';
/** Signs that are written in more than one way. */
const same: Readonly<Record<string, string>> = {
  ケ: 'ヶ',
  が: 'ヶ',
  ガ: 'ヶ',
  ノ: 'の',
  之: 'の',
  舘: '館',
  ツ: 'ッ',
  つ: 'ッ',
};
/** Characters that tell places apart which are otherwise named alike: 第1集会所, 東公園, 分館. */
const telling =
  '0123456789一二三四五六七八九十東西南北中上下前後新旧大小左右男女本別分支内外甲乙丙ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** What a name is compared by, by UTF-16 unit: asked for every character of every name. */
interface SignTables {
  /** The sign that stands for it; 0: none does. */
  readonly signs: Uint16Array;
  /** 1 where it tells places apart. */
  readonly isTelling: Uint8Array;
}

let loaded: SignTables | null = null;

function signTables(): SignTables {
  if (loaded !== null) return loaded;
  const signs = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  for (const sign of skipped) signs[sign.charCodeAt(0)] = 0;
  for (const [written, sign] of Object.entries(same)) signs[written.charCodeAt(0)] = sign.charCodeAt(0);
  const isTelling = new Uint8Array(0x10000);
  for (const sign of telling) isTelling[sign.charCodeAt(0)] = 1;
  loaded = { signs, isTelling };
  return loaded;
}

/** The characters of a text; there is room for the next one's, so that a record costs no memory. */
interface Signs {
  units: Uint16Array;
  count: number;
}

/** Takes the characters of a name without whose it is and without what is written in more than one way. */
function takeName(signs: Signs, name: string, town: string | undefined): void {
  const { signs: table } = signTables();
  const ofTown = town !== undefined && name.startsWith(town) ? town.length : 0;
  const from = /[立営]/.test(name) ? (owner.exec(name)?.[0].length ?? ofTown) : ofTown;
  empty(signs, name.length);
  for (let i = from; i < name.length; i += 1) {
    const sign = table[name.charCodeAt(i)]!;
    if (sign !== 0) signs.units[signs.count++] = sign;
  }
}

function empty(signs: Signs, room: number): void {
  if (signs.units.length < room) signs.units = new Uint16Array(2 * room);
  signs.count = 0;
}

/** Drops the characters that tell no places apart. */
function keepTelling(signs: Signs): void {
  const { isTelling } = signTables();
  const { units, count } = signs;
  signs.count = 0;
  for (let i = 0; i < count; i += 1) if (isTelling[units[i]!] === 1) units[signs.count++] = units[i]!;
}

/** A number that stands for a text; 0 of nothing. */
function hashOf({ units, count }: Signs): number {
  if (count === 0) return 0;
  let high = 0x811c9dc5;
  let low = 0x9e3779b9;
  for (let i = 0; i < count; i += 1) {
    high = Math.imul(high ^ units[i]!, 0x01000193);
    low = Math.imul(low ^ units[i]!, 0x85ebca6b);
  }
  return (high >>> 0) * 0x100000 + (low >>> 12) + 1;
}

/** Which pairs of neighbouring characters a name has, as a set of 48 bits. */
function pairsIn({ units, count }: Signs): number {
  let high = 0;
  let low = 0;
  for (let i = 1; i < count; i += 1) {
    const bit = (Math.imul(units[i - 1]!, 0x01000193) ^ Math.imul(units[i]!, 0x85ebca6b)) >>> 0;
    if (bit % 48 < 24) low |= 1 << (bit % 24);
    else high |= 1 << (bit % 24);
  }
  return high * 2 ** 24 + low;
}

/** Nearly all pairs are in both, and one has none that the other lacks: something is left out, not another word. */
function isLike(a: number, b: number): boolean {
  const [highA, lowA] = [Math.floor(a / 2 ** 24), a % 2 ** 24];
  const [highB, lowB] = [Math.floor(b / 2 ** 24), b % 2 ** 24];
  const both = bitsIn(highA & highB) + bitsIn(lowA & lowB);
  const either = bitsIn(highA | highB) + bitsIn(lowA | lowB);
  const fewer = Math.min(bitsIn(highA) + bitsIn(lowA), bitsIn(highB) + bitsIn(lowB));
  return either > 0 && both === fewer && both >= 0.85 * either;
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

function pointIn(readings: readonly Reading[], lat: Found, lon: Found): number {
  if (lat === null || lon === null) return 0;
  const y = degreesOf(readings[lat.at]);
  const x = degreesOf(readings[lon.at]);
  return Math.abs(y) <= 90 && Math.abs(x) <= 180 && y !== 0 ? pointKey(y, x) : 0;
}

/** Stands for what was read in a cell, however it was written; 0 where nothing was. */
function keyIn(reading: Reading | undefined, signs: Signs): number {
  const text = reading === undefined ? null : (textOf(reading.outcome) ?? null);
  return text === null ? 0 : keyOf(text, signs);
}

function keyOf(text: string, signs: Signs): number {
  empty(signs, text.length);
  for (let i = 0; i < text.length; i += 1) signs.units[signs.count++] = text.charCodeAt(i);
  return hashOf(signs);
}

type Found = ReturnType<typeof bindingOf>;
