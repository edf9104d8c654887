import { type Cause, cause } from '../findings/index.js';
import { type AddressPart, addressNode, partsText, readPartsText } from './address-parts.js';
import { readTail } from './address-tail.js';
import { readBlank } from './blank.js';
import { clean } from './clean.js';
import type { Context } from './context.js';
import {
  fullName,
  gazetteerOf,
  homeOf,
  type Municipality,
  type Whereabouts,
  whereaboutsReader,
} from './japan-municipality.js';
import { readTown, type Town, type TownTree, townTrees } from './japan-town.js';
import { findLot, readKoaza } from './koaza.js';
import { type LotNumber, readLotNumber } from './lot-number.js';
import { assumedNodes, certainNodes, empty, type Outcome, refused } from './outcome.js';
import type { JapaneseAreas, Tables } from './tables.js';

type PartName = keyof typeof propertyOf;
type Part = AddressPart<PartName>;

/** Part of the canonical form → property of 住所型 and what joins a second value to it. */
const propertyOf = {
  郵便番号: ['郵便番号', ''],
  都道府県: ['都道府県', ''],
  市区町村: ['市区町村', ''],
  区: ['区', ''],
  通り名: null,
  町名: ['町名', ''],
  丁目: ['丁目', ''],
  番地補足: ['番地補足', ' '],
  番地: ['番地', ''],
  号: ['号', ''],
  部屋番号: ['部屋番号', ''],
  方書: ['方書', ' '],
} as const;
const partNames = new Set(Object.keys(propertyOf) as PartName[]);

const postalAhead =
  /^(?:日本国?[、,]?\s*)?(?:[([]?(?:〒|〶|郵便番号)?\s*(\d{3})[-‐−ー]?(\d{4})[)\]]?(?![\d-]))?[\s、,]*/;
const area = /(?:一円|全域|全体|各地|各所|各戸)$|^[都道府県市区町村]?[内外]$/;
/** What can be the name of a town or section: written in Japanese, in one piece. */
const nameLike = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々\d]{1,24}$/u;
const hokkaidoChome = /(?:条(?:通|[東西南北])?|^大通[東西])$/;

interface Gazette {
  readonly whereabouts: (text: string, from: number) => Whereabouts;
  readonly townsOf: (codes: readonly string[]) => TownTree;
}

/** What was read of an address, behind its municipality. */
interface Reading {
  readonly parts: readonly Part[];
  readonly findings: readonly Cause[];
}

/** Reads addresses of Japan, for a column. */
export function japaneseAddressReader(context: Context, tables: Tables): (source: string) => Outcome {
  const areas = tables.japan();
  const names = gazetteerOf(areas, tables.formerAreas().japan);
  const townsOf = townTrees(areas);
  const isTownOf = (place: Municipality, text: string, from: number, end: number) =>
    (townsOf(place.codes)(text, from)?.end ?? 0) >= end;
  const gazette = { whereabouts: whereaboutsReader(names, homeOf(names, context), isTownOf), townsOf };

  return (source) => {
    const blank = readBlank(source);
    if (blank) return blank;
    const line = clean(source, false).text;
    if (line === '') return empty;
    const canonical = readPartsText(line, partNames);
    if (canonical) return outcomeOf(canonical.map(([, value]) => value).join(' '), canonical, []);
    if (area.test(line)) return refused(cause('address-is-area', { value: source }));

    const [ahead, first, second] = postalAhead.exec(line)!;
    const postalCode = first && second ? first + second : null;
    const head: Part[] = postalCode === null ? [] : [['郵便番号', postalCode]];
    if (ahead.length === line.length && postalCode !== null) return outcomeOf(line, head, []);
    const where = gazette.whereabouts(line, ahead.length);
    if (where.kind === 'prefecture') return outcomeOf(line, [...head, ['都道府県', where.prefecture]], []);
    if (where.kind !== 'found') return refused(reasonOf(where, source));
    const { place } = where;
    const reading = readWithin(gazette, source, line, where);
    if ('code' in reading) return refused(reading);
    const findings: Cause[] = [];
    if (place.now) {
      const part = place.city + (place.ward ?? '');
      findings.push(cause('address-former-name', { value: source, part, expected: place.now.join('、') }));
    } else if (place.codes.length > 1 && reading.parts.length > 0) {
      findings.push(cause('address-ward-missing', { value: source, part: place.city }));
    }
    if (postalCode !== null && !isDelivered(areas, postalCode, place)) {
      const found = fullName(place);
      findings.push(cause('address-postal-mismatch', { value: source, part: postalCode, found }));
    }
    return outcomeOf(
      line,
      [...head, ...partsOf(place), ...reading.parts],
      [...findings, ...reading.findings],
    );
  };
}

function outcomeOf(line: string, parts: readonly Part[], findings: readonly Cause[]): Outcome {
  const text = partsText(parts);
  const nodes = [addressNode(line, parts, propertyOf)];
  return findings.length === 0 ? certainNodes(text, nodes) : assumedNodes(text, nodes, ...findings);
}

function partsOf(place: Municipality): readonly Part[] {
  const parts: Part[] = [
    ['都道府県', place.prefecture],
    ['市区町村', place.city],
  ];
  if (place.ward !== null) parts.push(['区', place.ward]);
  return parts;
}

function reasonOf(where: Exclude<Whereabouts, { kind: 'found' | 'prefecture' }>, value: string): Cause {
  if (where.kind === 'unknown') return cause('address-unknown-municipality', { value });
  const { part } = where;
  if (where.kind === 'elsewhere') {
    const { prefecture, found } = where;
    return cause('address-area-mismatch', { value, part, found: prefecture, expected: found });
  }
  const shown = where.candidates.slice(0, 4).map(fullName).join('、');
  return cause('address-ambiguous-municipality', { value, part, names: shown });
}

/** Whether the list of postal codes allows it. Codes of single offices are not listed: then their area has to fit. */
function isDelivered(areas: JapaneseAreas, postalCode: string, place: Municipality): boolean {
  const codes = areas.byPostalCode(postalCode);
  if (codes.length > 0) return codes.some((code) => place.codes.includes(code));
  const prefecture = place.codes[0]?.slice(0, 2);
  return areas.byPostalCode(postalCode.slice(0, 3)).some((code) => code.slice(0, 2) === prefecture);
}

/** Reads what follows the municipality. A cause alone: it is no address, or more than one. */
function readWithin(
  gazette: Gazette,
  value: string,
  line: string,
  where: Extract<Whereabouts, { kind: 'found' }>,
): Reading | Cause {
  const { place, isWritten } = where;
  const from = skipSpaces(line, where.end);
  if (from === line.length) return { parts: [], findings: [] };
  const towns = gazette.townsOf(place.codes);
  const town = readTown(line, from, towns, place.city === '京都市');
  const koaza = readKoaza(line, town?.end ?? from);
  const lot = readLot(line, koaza.end, place, town, koaza.text);
  const parts = townParts(town, koaza.text);
  const isReadable = town !== null || koaza.text !== '' || (lot !== null && isWritten);
  if (lot === null ? isReadable && endsPlain(line, koaza.end) : isReadable) {
    return withTail(gazette, value, line, towns, where, { parts, findings: [] }, lot, koaza.end);
  }

  const start = town?.isWhole ? koaza.end : from;
  const next = findLot(line, start);
  const between = next < 0 ? '' : line.slice(start, next).trim();
  const later = nameLike.test(between) ? readLot(line, next, place, town, between) : null;
  if (later === null) {
    if (!isWritten && town === null) return cause('address-not-an-address', { value });
    const known = town?.isWhole ? parts : [];
    const part = line.slice(town?.isWhole ? koaza.end : from).trim();
    return { parts: known, findings: [cause('address-rest-unread', { value, part })] };
  }
  const reading = town?.isWhole
    ? {
        parts: townParts(town, koaza.text + between),
        findings: [cause('address-section-assumed', { value, part: between })],
      }
    : unknownTown(value, between);
  return withTail(gazette, value, line, towns, where, reading, later, next);
}

function unknownTown(value: string, between: string): Reading {
  const [, name = between, section] = /^((?:大字|字)?[^字]+)(字.+)$/.exec(between) ?? [];
  const parts: Part[] = [['町名', name]];
  if (section !== undefined) parts.push(['番地補足', section]);
  return { parts, findings: [cause('address-unknown-town', { value, part: name })] };
}

function townParts(town: Town | null, koaza: string): readonly Part[] {
  const parts: Part[] = [];
  if (town?.street) parts.push(['通り名', town.street]);
  if (town) parts.push(['町名', town.name]);
  if (koaza !== '') parts.push(['番地補足', koaza]);
  return parts;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at++;
  return at;
}

/** What stands there is set apart from the name before, or is one of the words that may follow a name. */
function endsPlain(text: string, at: number): boolean {
  return /^(?:$|[\s(、,・／/]|地[先内](?:$|[\s(])|付近|周辺)/.test(text.slice(at, at + 3));
}

function readLot(
  line: string,
  at: number,
  place: Municipality,
  town: Town | null,
  koaza: string,
): LotNumber | null {
  const isHokkaido = place.prefecture === '北海道';
  return readLotNumber(line, skipSpaces(line, at), {
    isLot: koaza !== '' || /^大?字/.test(town?.name ?? ''),
    hasChome: isHokkaido && koaza === '' && hokkaidoChome.test(town?.name ?? ''),
    maxChome: isHokkaido ? 45 : 20,
  });
}

function withTail(
  gazette: Gazette,
  value: string,
  line: string,
  towns: TownTree,
  where: Extract<Whereabouts, { kind: 'found' }>,
  reading: Reading,
  lot: LotNumber | null,
  end: number,
): Reading | Cause {
  const beginsAnother = (at: number) => {
    const other = gazette.whereabouts(line, at);
    if (other.kind !== 'unknown' && (other.kind !== 'found' || other.isWritten)) return true;
    const town = towns(line, at);
    if (town) return lot === null || /[\d一二三四五六七八九十字甲乙]/.test(line[town.end] ?? '');
    if (lot === null) return /^[^\s\d(]{1,8}[町村区]/.test(line.slice(at, at + 9));
    return /\d/.test(line[at] ?? '') && readLot(line, at, where.place, null, '字') !== null;
  };
  const tail = readTail(value, line, lot?.end ?? end, lot, beginsAnother);
  if (tail.isSeveral) return cause('address-several', { value });
  const findings = [...reading.findings];
  if (lot?.doubt) {
    const part = line.slice(end, lot.end).trim();
    findings.push(cause(lot.doubt === 'zero' ? 'address-zero' : 'address-numbers-unclear', { value, part }));
  }
  return {
    parts: [...reading.parts, ...lotParts(lot), ...tail.parts],
    findings: [...findings, ...tail.findings],
  };
}

function lotParts(lot: LotNumber | null): readonly Part[] {
  if (lot === null) return [];
  const parts: Part[] = [];
  if (lot.chome !== null) parts.push(['丁目', lot.chome]);
  if (lot.block !== null) parts.push(['番地', lot.block]);
  if (lot.house !== null) parts.push(['号', lot.house]);
  if (lot.room !== null) parts.push(['部屋番号', lot.room]);
  return parts;
}
