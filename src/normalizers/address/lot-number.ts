import { dashClass, kanjiNumberClass, parseKanjiNumber, sticky } from '../../text/index.js';

/** The numbers of an address: 2丁目1番10号, 2-1-10, 990番地の1, 3-1-5-101. In digits, without leading zeros. */
export interface LotNumber {
  readonly chome: string | null;
  readonly block: string | null;
  readonly house: string | null;
  readonly room: string | null;
  /** The place after the last character that belongs to it. */
  readonly end: number;
  /**
   * What had to be assumed. `unclear`: which number is which cannot be told, so `block` has them as written;
   * `zero`: a 0 stood where there is no number, and was left out.
   */
  readonly doubt: 'unclear' | 'zero' | null;
}

/** What stands before the numbers. */
export interface LotSurroundings {
  /** Something that only lots have (字, 甲, イ): then a bare number is no 丁目. */
  readonly isLot: boolean;
  /** Up to this the first number is a 丁目, as the town is known to have so many of them (北一条西); else 0. */
  readonly knownChome: number;
  /** The highest number that is certainly one of a house behind that of a block; 0 where the block may be a 丁目 (緑が丘). */
  readonly maxHouse: number;
  /** The highest 丁目 to be expected there; 0 where sections have numbers, so that no bare number is certain. */
  readonly maxChome: number;
}

type Unit = '丁目' | '番地' | '番' | '号' | '室' | '';
interface Item {
  readonly value: string;
  readonly unit: Unit;
  readonly isKanji: boolean;
}

const dash = `[${dashClass}\\u208B\\u02D7]`;
const number = sticky(new RegExp(`(\\d+)|[${kanjiNumberClass}]+`, 'y'));
const unit = sticky(
  /\s?(?:丁目|丁(?![町堀台内場])|番地(?!先|内(?=$|[\s(、ほ外他付]))|番?街区|番(?![町丁街館通組所外])|号室|号(?![棟館線店車]))/y,
);
/** 3番4地, 10街区5画地 */
const lateUnit = sticky(/画地|地(?![先内下区番域])/y);
const separator = sticky(
  new RegExp(`\\s*(${dash}+)\\s*(?!$)|[のノ之](?=[\\d${kanjiNumberClass}])|\\s+(?=\\d+\\s?(?:番|号))`, 'y'),
);
/** What follows a number that is none of an address: a storey, a building, a quantity. */
const otherUnit = sticky(
  /\s?(?:階|[Ff](?![A-Za-z]))|棟|号[棟館線店車]|館|番[館街](?!区)|丁堀|(?:台|名|人|円|m|㎡|組|班|部屋|[ヶカかケ個箇]所|筆|軒|世帯)(?=$|[\s)、,])/y,
);
const roomAfterDash = sticky(/([A-Z]{1,2}-?\d{1,4}|\d{1,4}[A-Z]|[A-Z])(?:号室?)?(?![A-Za-z0-9])/y);
/** 2571番地ロ, 1番地の乙: the branch of a lot has a letter instead of a number. */
const branch = sticky(/[のノ之\s]?([甲乙丙丁戊イロハニホヘトいろは])(?=$|[\s(、])/y);
const noNumber = sticky(/無番地|番地(?:なし|無し?)|番外(?:地)?/y);
const endOfNumber = sticky(/$|[\s(、,。・]|付近|周辺|地[内先]/y);
const spaces = sticky(/\s*/y);

/** Reads the numbers that begin at a place of a (narrowed) text; null where no number of an address stands there. */
export function readLotNumber(text: string, from: number, around: LotSurroundings): LotNumber | null {
  const word = noNumber.at(text, from);
  if (word) return lot({ chome: null, block: word[0], house: null, room: null }, from + word[0].length, null);

  const { items, room, end, isDoubled } = readPlain(text, from) ?? readItems(text, from);
  if (items.length === 0) return null;
  const hasZero = items.some((item) => item.value === '0');
  const real = hasZero ? items.slice(0, items.findLastIndex((item) => item.value !== '0') + 1) : items;
  if (real.length === 0) return lot(nothing, end, 'zero');
  const isOdd = isDoubled || (hasZero && real.some((item) => item.value === '0'));
  const parts = isOdd ? null : assign(real, room, around);
  if (parts === null) return lot(asWritten(items, text.slice(from, end)), end, 'unclear');
  const letter = parts.house === null && real.at(-1)!.unit.startsWith('番') ? branch.at(text, end) : null;
  if (letter) return lot({ ...parts, house: letter[1]! }, end + letter[0].length, null);
  return lot(parts, end, real.length < items.length ? 'zero' : null);
}

type Parts = Pick<LotNumber, 'chome' | 'block' | 'house' | 'room'>;

const nothing: Parts = { chome: null, block: null, house: null, room: null };

function lot({ chome, block, house, room }: Parts, end: number, doubt: LotNumber['doubt']): LotNumber {
  return { chome, block, house, room, end, doubt };
}

const dashes = new RegExp(`${dash}+`, 'g');

/** A 丁目 that is marked as one is certain; the rest stays as it is written. */
function asWritten(items: readonly Item[], written: string): Parts {
  const plain = written.replace(/\s+/g, '').replace(dashes, '-');
  const isChome = items[0]?.unit === '丁目';
  const block = isChome ? plain.replace(/^.*?丁目?-?/, '') || null : plain;
  return { chome: isChome ? items[0]!.value : null, block, house: null, room: null };
}

interface Items {
  readonly items: readonly Item[];
  readonly room: string | null;
  readonly end: number;
  /** A dash is doubled: a number may be missing between. */
  readonly isDoubled: boolean;
}

/**
 * Digits with single dashes or the usual units between them, up to the end, perhaps behind 二丁目, as most addresses have
 * them: told without a regular expression.
 */
function readPlain(text: string, from: number): Items | null {
  const items: Item[] = [];
  let at = from;
  const chomeEnd = kanjiChomeEnd(text, from);
  if (chomeEnd > from) {
    items.push({ value: String(kanjiUpTo99(text, from, chomeEnd)), unit: '丁目', isKanji: true });
    at = chomeEnd + 2;
    if (at === text.length) return { items, room: null, end: at, isDoubled: false };
  }
  for (;;) {
    const start = at;
    while (isDigit(text.charCodeAt(at))) at++;
    if (at === start || text.charCodeAt(start) === zero) return null;
    const value = text.slice(start, at);
    const unit = plainUnitAt(text, at);
    at += unit.length;
    items.push({ value, unit, isKanji: false });
    if (at === text.length) return { items, room: null, end: at, isDoubled: false };
    const isJoined = text.charCodeAt(at) === hyphen || (unit === '' && text.charCodeAt(at) === joint);
    if (isJoined ? unit === '丁目' : unit === '' || unit === '号') return null;
    if (isJoined) at++;
  }
}

/** Where 二 of 二丁目 or 十二 of 十二丁目 ends; the same place where no such number stands there. */
function kanjiChomeEnd(text: string, from: number): number {
  let tens = 0;
  for (let at = from; at < from + 4; at += 1) {
    const unit = text.charCodeAt(at);
    const value = kanjiValue(unit);
    if (value === 0) return at > from && unit === chome && text.charCodeAt(at + 1) === eye ? at : from;
    // 一二, 十十, 〇: not the usual way to write a number.
    const isAfterDigit = at > from && kanjiValue(text.charCodeAt(at - 1)) < 10;
    if (value < 10 && isAfterDigit) return from;
    if (value === 10) tens += 1;
    if (tens > 1) return from;
  }
  return from;
}

/** Where 十二 of 十二丁目 begins that ends at a place; the same place where no such thing does. */
export function kanjiChomeStart(text: string, end: number): number {
  if (text.charCodeAt(end - 1) !== eye || text.charCodeAt(end - 2) !== chome) return end;
  let from = end - 2;
  while (kanjiValue(text.charCodeAt(from - 1)) > 0) from -= 1;
  return from === end - 2 ? end : from;
}

/** 九, 十, 十二, 二十, 二十三 */
function kanjiUpTo99(text: string, from: number, end: number): number {
  const first = kanjiValue(text.charCodeAt(from));
  if (end - from === 1) return first;
  const second = kanjiValue(text.charCodeAt(from + 1));
  if (first === 10) return 10 + second;
  return first * 10 + (end - from === 3 ? kanjiValue(text.charCodeAt(from + 2)) : 0);
}

/** 1 for 一 … 10 for 十, 0 for what is none of them. */
function kanjiValue(unit: number): number {
  return unit < 0x4e00 || unit > 0x56db ? 0 : (kanjiValues.get(unit) ?? 0);
}

const kanjiValues = new Map([...'一二三四五六七八九十'].map((sign, i) => [sign.charCodeAt(0), i + 1]));

/** 丁目, 番地, 番 or 号 at a place; empty where none of them stands there, or something longer may. */
function plainUnitAt(text: string, at: number): Unit {
  switch (text.charCodeAt(at)) {
    case chome:
      return text.charCodeAt(at + 1) === eye ? '丁目' : '';
    case block:
      return text.charCodeAt(at + 1) === land ? '番地' : '番';
    case house:
      return '号';
    default:
      return '';
  }
}

function isDigit(unit: number): boolean {
  return unit >= zero && unit <= zero + 9;
}

const [hyphen, zero, joint, chome, eye, block, land, house] = [...'-0の丁目番地号'].map((sign) =>
  sign.charCodeAt(0),
) as [number, number, number, number, number, number, number, number];

function readItems(text: string, from: number): Items {
  const items: Item[] = [];
  let end = from;
  let at = from;
  let isDoubled = false;
  for (;;) {
    const read = readItem(text, at, items);
    if (read === null) {
      const room = items.length > 1 && at > end ? roomAfterDash.at(text, at) : null;
      if (room === null) return { items, room: null, end, isDoubled };
      return { items, room: room[1]!, end: at + room[0].length, isDoubled };
    }
    items.push(read.item);
    end = read.end;
    const gap = separator.at(text, end);
    if (gap) {
      at = end + gap[0].length;
      isDoubled ||= (gap[1]?.length ?? 0) > 1;
    } else if (read.item.unit === '丁目') at = spaces.after(text, end);
    else if (read.item.unit === '番地' || read.item.unit === '番') at = end;
    else return { items, room: null, end, isDoubled };
  }
}

function readItem(
  text: string,
  at: number,
  before: readonly Item[],
): { readonly item: Item; readonly end: number } | null {
  const match = number.at(text, at);
  if (match === null) return null;
  const isKanji = match[1] === undefined;
  if (isKanji && before.some((item) => !item.isKanji && item.unit !== '丁目')) return null;
  let end = at + match[0].length;
  if (otherUnit.at(text, end)) return null;
  const marked = unit.at(text, end);
  if (marked) end += marked[0].length;
  else if (isKanji && !separator.at(text, end) && !endOfNumber.at(text, end)) return null;
  else if (before.at(-1)?.unit.startsWith('番')) end = lateUnit.after(text, end);
  const value = isKanji
    ? parseKanjiNumber(match[0])
    : match[0].startsWith('0')
      ? match[0].replace(/^0+(?=\d)/, '')
      : match[0];
  if (value === null) return null;
  const word = marked?.[0].trim() ?? '';
  // In 2番地先 the 番地 is that of the number; 地先 belongs to what follows.
  const isLot = word === '番' && text[end] === '地';
  return { item: { value: String(value), unit: isLot ? '番地' : unitOf(word), isKanji }, end };
}

function unitOf(word: string): Unit {
  if (word === '' || word === '番地' || word === '番' || word === '号') return word;
  if (word === '号室') return '室';
  return word.startsWith('丁') ? '丁目' : '番地';
}

/** Which number is which; null where that cannot be told. */
function assign(items: readonly Item[], room: string | null, around: LotSurroundings): Parts | null {
  const last = items.at(-1)!;
  if (last.unit === '室') {
    return room === null && items.length > 1 ? assign(items.slice(0, -1), last.value, around) : null;
  }
  if (items.some((item, i) => i > 0 && item.unit === '丁目')) return null;
  if (items[0]!.unit === '丁目') return withChome(items, room);
  const marked = items.findIndex((item) => item.unit === '番地' || item.unit === '番');
  if (marked === 0) return withoutChome(items, room);
  // 12-3番地 is the lot 12-3, but 2-5番 may as well be 2丁目5番, and 7の1番地 the lot 1 of a section 7.
  if (marked === 1 && items.length === 2 && !areSections(around) && last.unit === '番地') {
    return withoutChome(items, room);
  }
  const isChomeLikely = !around.isLot && Number(items[0]!.value) <= around.maxChome;
  if (marked > 0) return isChomeLikely && marked === 1 && last.unit === '号' ? withChome(items, room) : null;
  if (Number(items[0]!.value) <= around.knownChome) return withChome(items, room);
  if (items.length === 2 && (areSections(around) || (isChomeLikely && mayBeChome(items, around))))
    return null;
  if (items.length < 3) return withoutChome(items, room);
  return isChomeLikely ? withChome(items, room) : null;
}

/** In 1-308 the first number is rather a 丁目: no block has as many houses. */
function mayBeChome(items: readonly Item[], { maxHouse }: LotSurroundings): boolean {
  return Number(items[1]?.value) > maxHouse;
}

function areSections(around: LotSurroundings): boolean {
  return around.maxChome === 0 && !around.isLot;
}

function withChome(items: readonly Item[], room: string | null): Parts | null {
  if (items.length === 1) return { chome: items[0]!.value, block: null, house: null, room: null };
  return partsFrom(items, 1, items[0]!.value, room);
}

function withoutChome(items: readonly Item[], room: string | null): Parts | null {
  return partsFrom(items, 0, null, room);
}

function partsFrom(
  items: readonly Item[],
  first: number,
  chome: string | null,
  room: string | null,
): Parts | null {
  const block = items[first];
  if (block?.unit === '号' || items.length - first > (room === null ? 3 : 2)) return null;
  return {
    chome,
    block: block?.value ?? null,
    house: items[first + 1]?.value ?? null,
    room: items[first + 2]?.value ?? room,
  };
}
