import { keyNumber, type Node } from '../nodes/index.js';
import { kindWordOf } from './kind-word.js';
import { openTexts, type Texts } from './texts.js';
import { traitsOf } from './traits.js';

/** What many things are told apart by, in columns: some 200 bytes a thing. Hashes are 0 where nothing is said. */
export interface Things {
  readonly count: number;
  readonly names: Texts;
  /** How many characters at the end of the name say its kind; which kind, as a number (0: none). */
  readonly kindLengths: Uint8Array;
  readonly kinds: Uint32Array;
  /** 1: the name is one of no place in particular. */
  readonly isGeneric: Uint8Array;
  readonly asides: Texts;
  readonly readings: Texts;
  readonly spots: Texts;
  readonly nameKeys: Float64Array;
  readonly readingKeys: Float64Array;
  readonly cityKeys: Float64Array;
  readonly townKeys: Float64Array;
  readonly lotKeys: Float64Array;
  readonly lotEndKeys: Float64Array;
  /** Two telephone numbers, as numbers. */
  readonly phones: readonly [Float64Array, Float64Array];
  readonly numberKeys: Float64Array;
  /** In degrees; NaN: not known. */
  readonly latitudes: Float64Array;
  readonly longitudes: Float64Array;
  /** Which pairs of characters the name has: 32 bits. */
  readonly signs: Uint32Array;
  readonly publishers: Uint32Array;
  readonly sources: Uint32Array;
  /** 1: several may stand in one place (設備型: an AED, a toilet). */
  readonly isInstallation: Uint8Array;
  /** How many things have the name, the telephone number. */
  readonly frequency: {
    readonly name: (index: number) => number;
    readonly phone: (key: number) => number;
  };
}

/** Takes things one after another. */
export interface ThingsReading {
  /**
   * @param publisher number of who says it
   * @param source number of the source
   */
  readonly add: (node: Node, publisher: number, source: number) => void;
  readonly close: () => Things;
}

/** @param count how many will come */
export function openThings(count: number): ThingsReading {
  const numbers = () => new Float64Array(count);
  const [names, asides, readings, spots] = [
    openTexts(count),
    openTexts(count),
    openTexts(count),
    openTexts(count),
  ];
  const columns = {
    nameKeys: numbers(),
    readingKeys: numbers(),
    cityKeys: numbers(),
    townKeys: numbers(),
    lotKeys: numbers(),
    lotEndKeys: numbers(),
    phones: [numbers(), numbers()] as const,
    numberKeys: numbers(),
    latitudes: numbers(),
    longitudes: numbers(),
    kindLengths: new Uint8Array(count),
    kinds: new Uint32Array(count),
    signs: new Uint32Array(count),
    publishers: new Uint32Array(count),
    sources: new Uint32Array(count),
    isInstallation: new Uint8Array(count),
    isGeneric: new Uint8Array(count),
  };
  let at = 0;
  return {
    add: (node, publisher, source) => {
      const traits = traitsOf(node);
      const key = (text: string) => (text === '' ? 0 : keyNumber(text));
      names.add(traits.name);
      asides.add(traits.aside);
      readings.add(traits.reading);
      spots.add(traits.spot);
      columns.nameKeys[at] = key(traits.name);
      columns.readingKeys[at] = key(traits.reading);
      columns.cityKeys[at] = key(traits.city);
      columns.townKeys[at] = key(traits.town);
      columns.lotKeys[at] = key(traits.lot);
      columns.lotEndKeys[at] = key(traits.lotEnd);
      columns.phones[0][at] = Number(traits.phones[0] ?? 0);
      columns.phones[1][at] = Number(traits.phones[1] ?? 0);
      columns.numberKeys[at] = traits.number === '' ? 0 : keyNumber(`${publisher} ${traits.number}`);
      columns.latitudes[at] = traits.latitude;
      columns.longitudes[at] = traits.longitude;
      const { kind, length } = kindWordOf(traits.name);
      columns.kindLengths[at] = length;
      columns.kinds[at] = key(kind) % 4294967296;
      columns.signs[at] = signOf(traits.name.slice(0, traits.name.length - length) || traits.name);
      columns.publishers[at] = publisher;
      columns.sources[at] = source;
      columns.isGeneric[at] = traits.isGeneric ? 1 : 0;
      columns.isInstallation[at] = node['@type'] === '設備型' ? 1 : 0;
      at += 1;
    },
    close: () => {
      const { nameKeys, phones } = columns;
      const named = countsOf([nameKeys]);
      const called = countsOf(phones);
      return {
        ...columns,
        count: at,
        names: names.close(),
        asides: asides.close(),
        readings: readings.close(),
        spots: spots.close(),
        frequency: { name: (index) => named(nameKeys[index]!), phone: called },
      };
    },
  };
}

/** Counts of keys, folded into so many buckets: a rare key may seem less rare, a frequent one never rare. */
function countsOf(columns: readonly Float64Array[]): (key: number) => number {
  const buckets = 1 << 20;
  const counts = new Uint32Array(buckets);
  for (const keys of columns)
    for (const key of keys) if (key !== 0) counts[key % buckets] = counts[key % buckets]! + 1;
  return (key) => (key === 0 ? 0 : counts[key % buckets]!);
}

/** Two names without a common pair of characters share few bits. */
function signOf(name: string): number {
  let sign = 0;
  for (let i = 0; i < name.length; i += 1) {
    const pair = name.charCodeAt(i) * 31 + (i + 1 < name.length ? name.charCodeAt(i + 1) : 0);
    sign |= 1 << (Math.imul(pair, 0x9e3779b1) >>> 27);
  }
  return sign >>> 0;
}
