import { parseKanjiNumber } from '../../text/index.js';
import { kanjiNumeral } from '../number/kanji-numeral.js';

/** Parts of an address of Taiwan below the district, by the names of the address standard. */
export type DoorPartName = '村里' | '鄰' | '路名' | '地名' | '巷' | '弄' | '衖' | '號' | '樓' | '室' | '備註';
export type DoorPart = readonly [name: DoorPartName, value: string];

export interface Door {
  readonly parts: readonly DoorPart[];
  /** How many of the parts stand before the road or the place: village and neighbourhood. */
  readonly before: number;
  /** Where the road or the place begins, and where the last part ends. */
  readonly start: number;
  readonly end: number;
  /**
   * `several` numbers; or one that is not certain: without its unit 號, 168-188號 (168之188 or a range),
   * 3-1樓 (3樓之1 or two storeys).
   */
  readonly doubt: 'several' | 'number' | null;
}

const numeral = '(?:\\d+|[一二三四五六七八九十百]+)';
const numerals = `${numeral}(?:[-之]${numeral})*`;
const name = '[^\\d\\s號巷弄樓()、,/與]';
const sticky = (pattern: string) => new RegExp(pattern, 'iy');

const letter = '[^\\d路街段巷弄號鄰\\s()、,]';
/**
 * The shortest name is the village, but 西村里, 大里里 and 西路里 are villages too; 大里路, 眷村一街 and 中村東路 are
 * roads.
 */
const village = sticky(
  `(?:${letter}{1,4}?村里|${letter}里里|${letter}{2,5}?[村里]|${letter}[村里]|${letter}{0,3}[路街][村里](?=\\d|.{1,6}[路街]))` +
    '(?!(?:[東西南北中]|[一二三四五六七八九十]+)?(?:路|街|大道)|[段巷弄號])',
);
const neighbourhood = sticky(`(${numeral})鄰`);
const road = sticky(
  `(?:${name}{1,10}?|${name}{1,8}?\\d{1,2})(?:大道|(?<![叉岔])路|街)(?:[一二三四五六七八九十]*[路街])*`,
);
const section = sticky(`([東西南北中]?)(${numeral})段|(?:[東西南北中]|${name}{1,3})段(?=\\d)|[東西南北中]段`);
const place = sticky('[^\\d\\s()、,路街段巷弄號樓/與]{1,8}?(?=[臨附]?(?:\\d|[一二三四五六七八九十百]+號))');
const lane = sticky(`(${numerals})巷|[^\\d\\s()、,路街弄號樓/與]{1,5}巷`);
const alley = sticky(`(${numerals})弄`);
const subAlley = sticky(`(${numerals})衖`);
/** 燈桿, 出口 and the like have numbers of their own. */
const otherNumbered = '(?:路?燈|電)\\S{0,2}桿|路燈|出口|水門|閘門|碼頭|航廈|匝道|高地';
const house = sticky(`([臨附]?)(${numerals})號(?!${otherNumbered})((?:[之-]${numeral}(?!樓|F))*)`);
const houses = sticky(`[臨附]?${numerals}(?:號?(?:[、,.;及和與~〜至]|號-)[臨附]?${numerals})+號`);
const bareNumber = sticky('(\\d+(?:[-之]\\d+)*)(?=$|[(])');
const basement = sticky(`(?:B(\\d)(?:樓|F|層)?|地下(?:第)?(${numeral})(?:樓|層))(?![-~〜至])`);
const storey = sticky(
  `(${numeral})(?:樓|F|層)((?:[之-]${numeral}(?![樓F室\\d]))?)(?![-~〜至、]\\d+(?:樓|F))`,
);
const storeys = sticky('(\\d+)((?:樓|F)?)(?:[-~〜至、,](\\d+)(?:樓|F)?)+(?<=樓|F)(?!之)');
/** 1號地下, 1號地下室: below the ground, nobody says how deep. */
const below = sticky('地下(?:室|層)?(?=$|[()\\s])');
const room = sticky('[之-]?((?:[A-Z]?\\d+[A-Z]?|[A-Z])室)');

/** Reads the parts from the village down to the room, each in its canonical form: 003鄰, 信義路五段, 8之2號, 地下1樓. */
export function readDoor(text: string, from: number): Door {
  const parts: DoorPart[] = [];
  let at = from;
  /** A space is left between two numbers only: 12號之1 3樓. */
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = text[at] === ' ' ? at + 1 : at;
    const match = pattern.exec(text);
    if (match) at = pattern.lastIndex;
    return match;
  };

  const inVillage = take(village);
  if (inVillage) parts.push(['村里', inVillage[0]]);
  const near = take(neighbourhood);
  if (near) parts.push(['鄰', neighbourhoodOf(near)]);
  const before = parts.length;
  const start = at;
  const done = (doubt: Door['doubt']): Door => ({ parts, before, start, end: at, doubt });

  const onRoad = take(road);
  if (onRoad) parts.push(['路名', inChinese(onRoad[0]) + sectionOf(take(section))]);
  else {
    const atPlace = take(place);
    if (atPlace) parts.push(['地名', atPlace[0]]);
  }
  const nearPlace = near ? null : take(neighbourhood);
  if (nearPlace) parts.push(['鄰', neighbourhoodOf(nearPlace)]);
  const inLane = take(lane);
  if (inLane) parts.push(['巷', inLane[1] ? `${joined(inLane[1])}巷` : inLane[0]]);
  const inAlley = take(alley);
  if (inAlley) parts.push(['弄', `${joined(inAlley[1]!)}弄`]);
  const inSubAlley = take(subAlley);
  if (inSubAlley) parts.push(['衖', `${joined(inSubAlley[1]!)}衖`]);

  if (take(houses)) return done('several');
  const atHouse = take(house);
  if (atHouse === null) {
    const bare = parts.length > before ? take(bareNumber) : null;
    if (bare) parts.push(['號', `${joined(bare[1]!)}號`]);
    return done(bare ? 'number' : null);
  }
  parts.push(['號', `${atHouse[1]}${joined(atHouse[2]! + atHouse[3]!)}號`]);
  const floors = take(storeys);
  if (floors) {
    parts.push(['樓', floors[0].toUpperCase().replaceAll('F', '樓')]);
    const isRange = floors[2] !== '' || Number(floors[3]) > Number(floors[1]);
    if (!isRange) return done('number');
  } else {
    const floor = storeyOf(take(basement), take(storey)) ?? take(below)?.[0] ?? null;
    if (floor !== null) parts.push(['樓', floor]);
  }
  const inRoom = take(room);
  if (inRoom) parts.push(['室', inRoom[1]!]);
  return done(mayBeRange(atHouse[2]!) ? 'number' : null);
}

/** The houses on one side of a street have numbers that are all odd or all even: 168-188號, but not 50-61號. */
function mayBeRange(number: string): boolean {
  if (!number.includes('-')) return false;
  const [first, second] = number.split('-').map(Number);
  if (first === undefined || second === undefined) return false;
  return first >= 10 && second > first && (second - first) % 2 === 0;
}

/** Numbers in names of roads are written in Chinese numerals too: 四維3路 → 四維三路. */
function inChinese(road: string): string {
  return road.replace(/\d+/g, (number) => kanjiNumeral(Number(number)));
}

function neighbourhoodOf(match: RegExpExecArray): string {
  return `${digits(match[1]!).padStart(3, '0')}鄰`;
}

function storeyOf(below: RegExpExecArray | null, above: RegExpExecArray | null): string | null {
  if (below) return `地下${digits(below[1] ?? below[2]!)}樓`;
  return above ? `${digits(above[1]!)}樓${joined(above[2]!)}` : null;
}

/** The section is written in Chinese numerals: 5段 → 五段; 東段 has none. */
function sectionOf(match: RegExpExecArray | null): string {
  if (match === null) return '';
  const [whole, side, number] = match;
  return number === undefined ? whole : `${side}${kanjiNumeral(Number(digits(number)))}段`;
}

/** Digits for a number in digits or kanji, without leading zeros. */
function digits(text: string): string {
  return String(/^\d/.test(text) ? Number(text) : (parseKanjiNumber(text) ?? text));
}

/** 8-2 → 8之2, 之一 → 之1 */
function joined(text: string): string {
  return text
    .split(/[-之]/)
    .map((part) => (part === '' ? '' : digits(part)))
    .join('之');
}
