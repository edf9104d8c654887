import { type Cause, cause } from '../../findings/index.js';
import { detach, signTest, sticky } from '../../text/index.js';
import { readBlank } from '../blank.js';
import type { Context } from '../context.js';
import { assumedNodes, certainNodes, empty, type Outcome, refused } from '../outcome.js';
import { edition, type JapaneseAreas, type Tables } from '../tables.js';
import { clean } from '../text/clean.js';
import { type AddressPart, addressNode, partsText, readPartsText, withParts } from './address-parts.js';
import {
  fullName,
  gazetteerOf,
  homeOf,
  type Municipality,
  type Whereabouts,
  whereaboutsReader,
} from './japan-municipality.js';
import { readTown, townTrees } from './japan-town.js';
import { isPlainNumber } from './koaza.js';
import { kanjiChomeStart, readLotNumber } from './lot-number.js';
import {
  type LotHead,
  lotDoubt,
  type Passage,
  readBehind,
  readLotHead,
  readTownAndLot,
} from './town-and-lot.js';

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
/** No address has as many characters; a text that has them is a description. */
const longest = 300;

const postalAhead =
  /^(?:日本国?[、,]?\s*)?(?:[([]?(?:〒|〶|郵便番号)?\s*(\d{3})[-‐−ー]?(\d{4})[)\]]?(?![\d-]))?[\s、,]*/;
/** What may stand before the prefecture begins with one of these. */
const mayStandAhead = signTest(/[日〒〶郵\d([\s、,]/);
/** 1一9: the kanji for one, typed for a dash. */
const oneForDash = /(?<=\d)一(?=\d)/g;
const area = /(?:一円|全域|全体|各地|各所|各戸)$|^.{0,8}[都道府県市区町村][内外]$/;
const areaEnd = sticky(/[円域体地所戸内外]/y);

/** What may be meant for a ward, but for no office or part of town of such a name. */
const wardLike = sticky(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ヶ]{1,4}?区(?![役民長会画域内外])/uy);

/** Reads addresses of Japan, for a column. */
export function japaneseAddressReader(context: Context, tables: Tables): (source: string) => Outcome {
  const areas = tables.japan();
  const names = gazetteerOf(areas, tables.formerAreas().japan);
  const townsOf = townTrees(areas);
  const isTownOf = (place: Municipality, text: string, from: number, end: number) =>
    (readTown(text, from, townsOf(place.codes), place.city === '京都市')?.end ?? 0) >= end;
  const whereabouts = whereaboutsReader(names, homeOf(names, context), isTownOf);
  const hasNumberedSections = liesIn(tables.numberedSections());
  /** By beginning; null where it is none for any numbers. */
  const heads = new Map<string, Head | null>();

  /** What stands before the numbers of an address; null where it cannot be told apart from them, or is in doubt. */
  const headOf = (line: string, lotAt: number): Head | null => {
    const known = heads.get(line.slice(0, lotAt));
    if (known !== undefined) return known;
    if (heads.size >= mostHeads) heads.clear();
    // What is read of a text of its own does not keep the whole address.
    const beginning = detach(line.slice(0, lotAt));
    const head = readHead(beginning, lotAt);
    heads.set(beginning, head);
    return head;
  };

  const readHead = (line: string, lotAt: number): Head | null => {
    const where = whereabouts(line, 0);
    if (where.kind !== 'found' || where.place.now !== null || isCityOfWards(where.place)) return null;
    const { place, end, isWritten } = where;
    const towns = townsOf(place.codes);
    const isNumbered = hasNumberedSections(place);
    const head = readLotHead({ line, from: end, place, towns, hasNumberedSections: isNumbered }, lotAt);
    if (head === null) return null;
    const passage = { from: end, place, isWritten, towns, hasNumberedSections: isNumbered };
    return { text: partsText(head.parts, ofPlace(place).text), passage, head };
  };

  return (source) => {
    const blank = readBlank(source);
    if (blank) return blank;
    const cleaned = clean(source, false).text;
    const line = cleaned.includes('一') ? cleaned.replace(oneForDash, '-') : cleaned;
    if (line === '') return empty;
    if (line.length > longest) return refused(cause('address-not-an-address', { value: source }));
    const canonical = readPartsText(line, partNames);
    if (canonical) return outcomeOf(canonical.map(written).join(''), canonical, noFindings);
    if (areaEnd.mayBegin(line.charCodeAt(line.length - 1)) && area.test(line))
      return refused(cause('address-is-area', { value: source }));
    const lotAt = firstNumber(line);
    const head = lotAt > 0 ? headOf(line, lotAt) : null;
    const known = head && behindHead(head, source, line, lotAt, whereabouts);
    if (known) return known;
    const ahead = mayStandAhead(line.charCodeAt(0)) ? postalAhead.exec(line) : null;
    const start = ahead?.[0].length ?? 0;
    const postalCode = ahead?.[1] && ahead[2] ? ahead[1] + ahead[2] : null;
    const parts: Part[] = postalCode === null ? [] : [['郵便番号', postalCode]];
    if (start === line.length && postalCode !== null) return outcomeOf(line, parts, noFindings);
    const where = whereabouts(line, start);
    if (where.kind === 'prefecture') {
      parts.push(['都道府県', where.prefecture]);
      return outcomeOf(line, parts, noFindings);
    }
    if (where.kind !== 'found') return refused(reasonOf(where, source, tables));
    const { place, end, isWritten } = where;
    const towns = townsOf(place.codes);
    const newWard =
      isWritten && isCityOfWards(place) && towns(line, end) === null
        ? wardLike.at(line, end)?.[0]
        : undefined;
    const passage: Passage = {
      value: source,
      line,
      from: end + (newWard?.length ?? 0),
      place,
      isWritten,
      towns,
      hasNumberedSections: hasNumberedSections(place),
      isMunicipality: (at) => isMunicipality(whereabouts(line, at)),
    };
    const reading = readTownAndLot(passage);
    if ('code' in reading) return refused(reading);
    const findings: Cause[] = [];
    if (place.now) {
      const part = place.city + (place.ward ?? '');
      findings.push(cause('address-former-name', { value: source, part, expected: place.now.join('、') }));
    } else if (newWard !== undefined) {
      findings.push(
        cause('address-unknown-district', {
          value: source,
          part: newWard,
          found: place.city,
          ...edition(tables, 'japan'),
        }),
      );
    } else if (isCityOfWards(place) && reading.parts.length > 0) {
      findings.push(cause('address-ward-missing', { value: source, part: place.city }));
    }
    if (postalCode !== null && !isDelivered(areas, postalCode, place)) {
      const found = fullName(place);
      findings.push(cause('address-postal-mismatch', { value: source, part: postalCode, found }));
    }
    findings.push(...reading.findings);
    return postalCode === null
      ? outcomeAt(place, line, reading.parts, findings)
      : outcomeOf(line, [...parts, ...ofPlace(place).parts, ...reading.parts], findings);
  };
}

/** An address up to its numbers: the next with the same beginning needs only its numbers read. */
interface Head {
  /** Its canonical form. */
  readonly text: string;
  readonly passage: Omit<Passage, 'value' | 'line' | 'isMunicipality'>;
  readonly head: LotHead;
}

/** So many beginnings are remembered: the streets of a city. */
const mostHeads = 4096;

/** The address with other numbers behind the same beginning; null where they may belong to it. */
function behindHead(
  known: Head,
  source: string,
  line: string,
  lotAt: number,
  whereabouts: (text: string, from: number) => Whereabouts,
): Outcome | null {
  if (isDigit(line.charCodeAt(lotAt)) && !isPlainNumber(line, lotAt)) return null;
  const { passage, head } = known;
  const lot = readLotNumber(line, lotAt, head.around);
  if (lot === null) return null;
  if (lot.end < line.length) {
    const { from, place, isWritten, towns, hasNumberedSections } = passage;
    const isHere = (at: number) => isMunicipality(whereabouts(line, at));
    const reading = readBehind(
      { value: source, line, from, place, isWritten, towns, hasNumberedSections, isMunicipality: isHere },
      head,
      lot,
    );
    if (reading === null) return null;
    if ('code' in reading) return refused(reading);
    return outcomeAt(place, line, reading.parts, reading.findings);
  }
  const whole = nodeOf(passage.place, line);
  whole['町名'] = head.town;
  if (head.section !== '') whole['番地補足'] = head.section;
  let all = known.text;
  const { chome, block, house, room } = lot;
  if (chome !== null) {
    all += `|丁目=${chome}`;
    whole['丁目'] = chome;
  }
  if (block !== null) {
    all += `|番地=${block}`;
    whole['番地'] = block;
  }
  if (house !== null) {
    all += `|号=${house}`;
    whole['号'] = house;
  }
  if (room !== null) {
    all += `|部屋番号=${room}`;
    whole['部屋番号'] = room;
  }
  return lot.doubt === null
    ? certainNodes(all, [whole])
    : assumedNodes(all, [whole], lotDoubt(lot.doubt, source, line.slice(head.end)));
}

/** Where the first digit stands, or 二丁目 right before it; below 0 where there is none. */
function firstNumber(line: string): number {
  for (let at = 0; at < line.length; at += 1) {
    if (isDigit(line.charCodeAt(at))) return kanjiChomeStart(line, at);
  }
  return -1;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

const noFindings: readonly Cause[] = [];

/** A designated city whose ward is not told. */
function isCityOfWards({ codes, now }: Municipality): boolean {
  return codes.length > 1 && now === null;
}

/** A part as people write it: ['丁目', '2'] → 2丁目. */
function written([name, value]: Part): string {
  if (name === '丁目') return `${value}丁目`;
  if (name === '番地') return `${value}番`;
  if (name === '号') return `${value}号`;
  return name === '部屋番号' || name === '方書' ? ` ${value}` : value;
}

function isMunicipality(where: Whereabouts): boolean {
  return where.kind === 'found' ? where.isWritten : where.kind !== 'unknown';
}

/** Whether a place lies in one of the areas, told once for each place. */
function liesIn(areas: readonly string[]): (place: Municipality) => boolean {
  const known = new Map<Municipality, boolean>();
  return (place) => {
    const before = known.get(place);
    if (before !== undefined) return before;
    const name = fullName(place);
    const isInside = areas.some((area) => name.startsWith(area));
    known.set(place, isInside);
    return isInside;
  };
}

function outcomeOf(line: string, parts: readonly Part[], findings: readonly Cause[]): Outcome {
  const text = partsText(parts);
  const nodes = [addressNode(line, parts, propertyOf)];
  return findings.length === 0 ? certainNodes(text, nodes) : assumedNodes(text, nodes, ...findings);
}

/** An address in a known municipality, with the parts behind it. */
function outcomeAt(
  place: Municipality,
  line: string,
  parts: readonly Part[],
  findings: readonly Cause[],
): Outcome {
  const text = partsText(parts, ofPlace(place).text);
  const nodes = [withParts(nodeOf(place, line), parts, propertyOf)];
  return findings.length === 0 ? certainNodes(text, nodes) : assumedNodes(text, nodes, ...findings);
}

/** What names a municipality in the canonical form. */
interface PlaceParts {
  readonly parts: readonly Part[];
  readonly text: string;
}

const partsByPlace = new WeakMap<Municipality, PlaceParts>();

/** The parts that name a municipality, made once for each. */
function ofPlace(place: Municipality): PlaceParts {
  const known = partsByPlace.get(place);
  if (known !== undefined) return known;
  const parts: Part[] = [
    ['都道府県', place.prefecture],
    ['市区町村', place.city],
  ];
  if (place.ward !== null) parts.push(['区', place.ward]);
  const made = { parts, text: partsText(parts) };
  partsByPlace.set(place, made);
  return made;
}

/** The node of an address, as far as its municipality. */
function nodeOf({ prefecture, city, ward }: Municipality, line: string): Record<string, string> {
  return ward === null
    ? { '.': line, 都道府県: prefecture, 市区町村: city }
    : { '.': line, 都道府県: prefecture, 市区町村: city, 区: ward };
}

function reasonOf(
  where: Exclude<Whereabouts, { kind: 'found' | 'prefecture' }>,
  value: string,
  tables: Tables,
): Cause {
  if (where.kind === 'unknown')
    return cause('address-unknown-municipality', { value, ...edition(tables, 'japan') });
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
