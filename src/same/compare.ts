import type { Node } from '../nodes/index.js';
import type { Texts } from './texts.js';
import type { Things } from './things.js';
import { traitsOf } from './traits.js';

/** What is compared of two things. */
export const aspects = ['name', 'place', 'address', 'phone', 'number', 'spot', 'source'] as const;
export type Aspect = (typeof aspects)[number];

/** How two things compare in one respect. */
export const likenesses = {
  name: ['same', 'reading', 'near', 'contained', 'generic', 'different', 'branch', 'kind'],
  place: ['near', 'far'],
  address: ['lot', 'lot-part', 'town', 'other-lot', 'other-town', 'other-city'],
  phone: ['same', 'different'],
  number: ['same', 'different'],
  spot: ['same', 'different'],
  source: ['same'],
} as const satisfies Record<Aspect, readonly string[]>;
export type Likeness<A extends Aspect = Aspect> = (typeof likenesses)[A][number];

/** Is told each part of a score: points, and metres of a distance or how many things share a name or number. */
export type TakePart = (aspect: Aspect, likeness: Likeness, points: number, amount: number) => void;

/** From this score on two things are told as candidates for one thing. */
export const likelyFrom = 5;
/** From this score on, with a name that is the same and something beside it, they are certain enough to be made one. */
export const certainFrom = 8.5;

/**
 * How much speaks for two things being one, in points that add up: what many things have in common counts little, what is not
 * said counts nothing. Names that differ by a number, a direction or a branch, and places far apart, speak against it.
 *
 * @param take is told each part
 */
export function compare(things: Things, a: number, b: number, take: TakePart = () => {}): number {
  const add: Add = (aspect, likeness, points, amount = 0) => {
    take(aspect, likeness, Math.round(points * 10) / 10, amount);
    return points;
  };
  const score =
    compareNames(things, a, b, add) +
    comparePlaces(things, a, b, add) +
    compareAddresses(things, a, b, add) +
    comparePhones(things, a, b, add) +
    compareNumbers(things, a, b, add) +
    compareSpots(things, a, b, add) +
    compareSources(things, a, b, add);
  return Math.round(score * 10) / 10;
}

/** Tells a part, and gives its points. */
type Add = (aspect: Aspect, likeness: Likeness, points: number, amount?: number) => number;

/** What many share says less: 3 of 4 points are left with 8 sharers, 1 with some hundreds. */
function rare(points: number, sharers: number): number {
  return Math.max(1.5, points - 0.55 * Math.log2(Math.max(1, sharers / 2)));
}

function compareNames(things: Things, a: number, b: number, add: Add): number {
  const { nameKeys, readingKeys, names, asides, isGeneric } = things;
  if (nameKeys[a] === 0 || nameKeys[b] === 0) return 0;
  const [asideA, asideB] = [asides.text(a), asides.text(b)];
  if (asideA !== asideB && asideA !== '' && asideB !== '' && isTelling(differenceOf(asides, a, b)))
    return add('name', 'branch', -9);
  const isOneSource = things.sources[a] === things.sources[b];
  if (nameKeys[a] === nameKeys[b]) {
    if (isGeneric[a] === 1 && isGeneric[b] === 1 && (asideA === '' || asideA !== asideB))
      return compareAsides(differenceOf(asides, a, b), asideA !== '' && asideB !== '', add);
    const sharers = Math.max(things.frequency.name(a), things.frequency.name(b));
    // みなと会館 and みなと会館（別館）.
    const isMarked = isOneSource || (asideA !== '' && asideB !== '') || tellsApart(asideA + asideB);
    if (asideA !== asideB && isMarked) return add('name', 'contained', 3);
    return add('name', 'same', rare(6, sharers), sharers);
  }
  const sameReading = readingKeys[a] !== 0 && readingKeys[a] === readingKeys[b];
  const isReadAlike = sameReading && lengthOf(things.readings, a) >= 4;
  if (isReadAlike) {
    const sharers = Math.max(things.frequency.name(a), things.frequency.name(b));
    return add('name', 'reading', rare(5, sharers), sharers);
  }
  const { kinds, kindLengths } = things;
  if (kinds[a] !== 0 && kinds[b] !== 0 && kinds[a] !== kinds[b]) return add('name', 'kind', -8);
  const [left, right] = differenceOf(names, a, b);
  if (isTelling([left, right])) return add('name', 'branch', -9);
  const shared = Math.min(lengthOf(names, a) - kindLengths[a]!, lengthOf(names, b) - kindLengths[b]!);
  if ((left === '' || right === '') && shared >= 2) return add('name', 'contained', 2.5);
  const likeness = stemLikeness(things, a, b);
  if (likeness >= 0.7) return add('name', 'near', 5 * likeness - 1);
  if (likeness >= 0.5) return add('name', 'near', 5 * likeness - 2);
  return add('name', 'different', -8 + 8 * likeness);
}

/** Places without a name of their own have what brackets say for one: 公園（追手町）, 公園（鷹匠）. */
function compareAsides([left, right]: readonly [string, string], areBothNamed: boolean, add: Add): number {
  if (!areBothNamed) return add('name', 'generic', 0);
  return left !== '' && right !== '' ? add('name', 'branch', -9) : add('name', 'contained', 2.5);
}

/** How much names share beside the word of their kind. */
function stemLikeness({ names, kinds, kindLengths }: Things, a: number, b: number): number {
  const isOfKind = kinds[a] === kinds[b];
  return diceOf(names, a, b, isOfKind ? kindLengths[a]! : 0);
}

/** Words that tell a thing from its neighbour of the same name: numbers, directions, sizes, buildings, kinds of a place. */
const telling =
  /^(?:第?[\da-z](?:号|番|丁目|区|班|組|棟|館|期)?|[東西南北中上下左右前後新旧元本別大小内外奥表裏甲乙丙丁](?:口|側|棟|館|町|部)?|[本別新旧東西南北][校園場院]|中央[館校園場棟院]|分(?:[館校場棟院室園署団]|庁舎)|支[店所社部署]|裏山|屋上|\d階(?:以上|以下|部分)?|敷地(?:部分)?|出張所|分駐所|連絡所|体育館|ぐらうんど|校庭|校舎|駐車場|駐輪場|ぷうる|ぷる|ほうる|保育[園所]|幼稚園|といれ|公園|広場|児童館|小学校|中学校|高校|屋[内外]|男子?|女子?)*(?:(?:学童|放課後).*)?$/;

/** Whether brackets behind a name make another thing of it: 小学校（体育館）, 幼稚園（ひよこ児童クラブ）; not 保育園（ひよこ）. */
function tellsApart(aside: string): boolean {
  return aside !== '' && (telling.test(aside) || /(?:くらぶ|教室|事務局)$/.test(aside));
}

/** Kinds that a place itself has: one name with them and one without may be the same. */
const kindAlone = /^(?:公園|広場|といれ|保育[園所]|幼稚園|児童館)$/;

/** Whether the parts in which two names differ tell them apart. */
function isTelling([left, right]: readonly [string, string]): boolean {
  if (left !== '' && right !== '') return telling.test(left) && telling.test(right);
  const only = left + right;
  return telling.test(only) && !kindAlone.test(only);
}

/** What is left of two texts without their common beginning and end. */
function differenceOf({ units, starts }: Texts, a: number, b: number): readonly [string, string] {
  let [fromA, toA] = [starts[a]!, starts[a + 1]!];
  let [fromB, toB] = [starts[b]!, starts[b + 1]!];
  while (fromA < toA && fromB < toB && units[fromA] === units[fromB]) {
    fromA += 1;
    fromB += 1;
  }
  while (fromA < toA && fromB < toB && units[toA - 1] === units[toB - 1]) {
    toA -= 1;
    toB -= 1;
  }
  // A number is not cut in two: 12 and 11 differ in all of it.
  const isDigit = (unit: number | undefined) => unit !== undefined && unit >= 0x30 && unit <= 0x39;
  while (fromA > starts[a]! && fromB > starts[b]! && isDigit(units[fromA - 1])) {
    fromA -= 1;
    fromB -= 1;
  }
  while (toA < starts[a + 1]! && toB < starts[b + 1]! && isDigit(units[toA])) {
    toA += 1;
    toB += 1;
  }
  return [
    String.fromCharCode(...units.subarray(fromA, toA)),
    String.fromCharCode(...units.subarray(fromB, toB)),
  ];
}

function lengthOf({ starts }: Texts, index: number): number {
  return starts[index + 1]! - starts[index]!;
}

/**
 * Share of pairs of neighbouring characters that two texts have in common (Sørensen–Dice), 0 to 1.
 *
 * @param left so many characters at their ends are left out
 */
function diceOf({ units, starts }: Texts, a: number, b: number, left = 0): number {
  const [fromA, toA] = [starts[a]!, starts[a + 1]! - 1 - left];
  const [fromB, toB] = [starts[b]!, starts[b + 1]! - 1 - left];
  const pairs = toA - fromA + (toB - fromB);
  if (toA <= fromA || toB <= fromB) return 0;
  let shared = 0;
  let [usedLow, usedHigh] = [0, 0];
  for (let i = fromA; i < toA; i += 1) {
    for (let j = fromB; j < toB; j += 1) {
      const at = j - fromB;
      const bit = 1 << (at & 31);
      const isUsed = at < 32 ? usedLow & bit : usedHigh & bit;
      if (isUsed || units[i] !== units[j] || units[i + 1] !== units[j + 1]) continue;
      if (at < 32) usedLow |= bit;
      else usedHigh |= bit;
      shared += 1;
      break;
    }
  }
  return (2 * shared) / pairs;
}

function comparePlaces(things: Things, a: number, b: number, add: Add): number {
  const metres = metresBetween(things, a, b);
  if (Number.isNaN(metres)) return 0;
  if (metres <= 300)
    return add('place', 'near', metres <= 30 ? 4 : 4 - (metres - 30) / 70, Math.round(metres));
  return add('place', 'far', metres <= 600 ? -1.5 : metres <= 2000 ? -4 : -9, Math.round(metres));
}

const metresOfDegree = 111_320;

/** Metres between two things on a plane that touches the globe there: within a municipality, right to a thousandth. */
export function metresBetween(
  { latitudes, longitudes }: Pick<Things, 'latitudes' | 'longitudes'>,
  a: number,
  b: number,
): number {
  const north = (latitudes[a]! - latitudes[b]!) * metresOfDegree;
  const east = (longitudes[a]! - longitudes[b]!) * metresOfDegree * Math.cos((latitudes[a]! * Math.PI) / 180);
  return Math.sqrt(north * north + east * east);
}

/** Metres between two 座標型; NaN where one has no place. */
export function metresBetweenPoints(a: Node, b: Node): number {
  const [one, other] = [a, b].map((point) => traitsOf({ 地理座標: point }));
  const latitudes = Float64Array.of(one!.latitude, other!.latitude);
  const longitudes = Float64Array.of(one!.longitude, other!.longitude);
  return metresBetween({ latitudes, longitudes }, 0, 1);
}

function compareAddresses(things: Things, a: number, b: number, add: Add): number {
  const { cityKeys, townKeys, lotKeys, lotEndKeys } = things;
  const both = (keys: Float64Array) => keys[a] !== 0 && keys[b] !== 0;
  const equal = (keys: Float64Array) => keys[a] === keys[b];
  if (both(cityKeys) && !equal(cityKeys)) return add('address', 'other-city', -5);
  if (!both(townKeys)) return 0;
  if (!equal(townKeys)) return add('address', 'other-town', -1.5);
  if (!both(lotKeys)) return add('address', 'town', 0.8);
  if (!equal(lotKeys)) return add('address', 'other-lot', -0.8);
  if (equal(lotEndKeys)) return add('address', 'lot', 3.5);
  return add('address', 'lot-part', both(lotEndKeys) ? 0.8 : 2.5);
}

function comparePhones({ phones, frequency }: Things, a: number, b: number, add: Add): number {
  const [first, second] = phones;
  if (first[a] === 0 || first[b] === 0) return 0;
  for (const own of [first[a]!, second[a]!]) {
    if (own === 0 || (own !== first[b] && own !== second[b])) continue;
    const sharers = frequency.phone(own);
    return add('phone', 'same', Math.max(0.3, 3 - 0.7 * Math.log2(Math.max(1, sharers / 2))), sharers);
  }
  return add('phone', 'different', -0.7);
}

function compareNumbers(things: Things, a: number, b: number, add: Add): number {
  const { numberKeys, publishers, sources } = things;
  if (publishers[a] !== publishers[b] || numberKeys[a] === 0 || numberKeys[b] === 0) return 0;
  if (numberKeys[a] !== numberKeys[b])
    return add('number', 'different', sources[a] === sources[b] ? -1.5 : -0.5);
  return add('number', 'same', 1.5);
}

/** A list that has a thing twice means two, all the more where several stand in one place: AEDs, toilets. */
function compareSources({ sources, isInstallation }: Things, a: number, b: number, add: Add): number {
  if (sources[a] !== sources[b]) return 0;
  return add('source', 'same', isInstallation[a] === 1 ? -12 : -2);
}

/** Two installations of one building are two things. */
function compareSpots({ spots }: Things, a: number, b: number, add: Add): number {
  if (lengthOf(spots, a) === 0 || lengthOf(spots, b) === 0) return 0;
  const [left, right] = [spots.text(a), spots.text(b)];
  if (left === right) return add('spot', 'same', 1);
  if (left.includes(right) || right.includes(left) || diceOf(spots, a, b) >= 0.4)
    return add('spot', 'same', 0.5);
  return add('spot', 'different', -6);
}
