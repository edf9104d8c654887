import { type Cause, cause } from '../../findings/index.js';
import { sticky } from '../../text/index.js';
import type { AddressPart } from './address-parts.js';
import { crossing, readTail } from './address-tail.js';
import type { Municipality } from './japan-municipality.js';
import { isNumberedPart, readStreet, readTown, type Town, type TownTree } from './japan-town.js';
import { findLot, type Koaza, readKoaza, readSide } from './koaza.js';
import { type LotNumber, type LotSurroundings, readLotNumber } from './lot-number.js';

type PartName = '通り名' | '町名' | '丁目' | '番地補足' | '番地' | '号' | '部屋番号' | '方書';
type Part = AddressPart<PartName>;

/** What was read of an address, behind its municipality. */
export interface Reading {
  readonly parts: Part[];
  readonly findings: readonly Cause[];
}

/** An address whose municipality is known, and what is known of that. */
export interface Passage {
  /** The cell, untouched. */
  readonly value: string;
  /** The cell, cleaned. */
  readonly line: string;
  /** Where the municipality ends. */
  readonly from: number;
  readonly place: Municipality;
  /** The municipality is written; else it is that of the publisher. */
  readonly isWritten: boolean;
  readonly towns: TownTree;
  /** Sections of land have numbers there, and people write them like 丁目. */
  readonly hasNumberedSections: boolean;
  /** Whether a municipality is written at a place. */
  readonly isMunicipality: (at: number) => boolean;
}

const none: readonly Cause[] = [];

/** Reads town, section, numbers and what follows them. A cause alone: it is no address, or more than one. */
export function readTownAndLot(passage: Passage): Reading | Cause {
  const { line, from, place, isWritten } = passage;
  if (skipSpaces(line, from) === line.length) return { parts: [], findings: [] };
  const town = readTown(line, from, passage.towns, place.city === '京都市');
  const koaza = readKoaza(line, town?.end ?? from);
  const lot = readLot(passage, koaza.end, town, koaza.text !== '');
  const isKnown = town !== null || (isWritten ? koaza.text !== '' : /^[大小]?字/.test(koaza.text));
  const isPlain = lot === null ? isKnown && endsPlain(line, koaza.end) : isKnown || isWritten;
  return isPlain
    ? withLot(passage, { parts: townParts(town, koaza.text), findings: none }, lot, koaza.end)
    : readUnlisted(passage, town, koaza);
}

/** What stands before the numbers of an address, where it is known and no number belongs to it. */
export interface LotHead {
  readonly parts: readonly Part[];
  readonly town: string;
  /** Empty where it has none. */
  readonly section: string;
  /** Where what is known ends: a space or の may stand between it and the numbers. */
  readonly end: number;
  readonly around: LotSurroundings;
}

/**
 * Reads what stands before the numbers that begin at a place: whatever numbers stand there, it is the same. Null where
 * that cannot be said.
 */
export function readLotHead(
  passage: Omit<Passage, 'value' | 'isWritten' | 'isMunicipality'>,
  lotAt: number,
): LotHead | null {
  const { line, from, place } = passage;
  const town = readTown(line, from, passage.towns, place.city === '京都市');
  if (town === null || town.name.goesOn) return null;
  const koaza = readKoaza(line, town.end);
  if (skipJoint(line, koaza.end) !== lotAt) return null;
  const around = surroundings(passage, town, koaza.text !== '');
  return {
    parts: townParts(town, koaza.text),
    town: town.name.name,
    section: koaza.text,
    end: koaza.end,
    around,
  };
}

/** Reads on behind the numbers; null where they belong to the name of the town. */
export function readBehind(passage: Passage, head: LotHead, lot: LotNumber): Reading | Cause | null {
  if (isNumberedPart(passage.line, lot.end)) return null;
  return withLot(passage, { parts: [...head.parts], findings: none }, lot, head.end);
}

/** Letters stand between what is known and the numbers: the rest of an unlisted name, or an unmarked section. */
function readUnlisted(passage: Passage, town: Town | null, koaza: Koaza): Reading | Cause {
  const { line, from } = passage;
  const known =
    town !== null && (town.name.isWhole || findLot(line, koaza.end) === koaza.end + 1) ? town : null;
  const start = known ? koaza.end : from;
  const next = findLot(line, start);
  const between =
    next < 0
      ? ''
      : line
          .slice(start, next)
          .replace(/[\s-]+$/, '')
          .trimStart();
  const guess = known
    ? { parts: townParts(known, koaza.text + between), section: between }
    : guessTown(passage, between);
  const isLot = known !== null || guess.section !== '';
  const lot = nameLike.test(between) ? readLot(passage, next, town, isLot) : null;
  if (lot === null) return readWithoutLot(passage, town, koaza);
  const { value } = passage;
  const finding = known
    ? cause('address-section-assumed', { value, part: between })
    : cause('address-unknown-town', { value, part: between });
  return withLot(passage, { parts: guess.parts, findings: [finding] }, lot, next);
}

function readWithoutLot(passage: Passage, town: Town | null, koaza: Koaza): Reading | Cause {
  const { value, line, from, isWritten } = passage;
  if (town === null && !isWritten) return cause('address-not-an-address', { value });
  const rest = line.slice(from).trim();
  if (!town?.name.isWhole && /[町村]$/.test(rest) && nameLike.test(rest)) {
    return { parts: [['町名', rest]], findings: [cause('address-unknown-town', { value, part: rest })] };
  }
  const part = town?.name.isWhole ? line.slice(koaza.end).trim() : rest;
  const parts = town?.name.isWhole ? townParts(town, koaza.text) : [];
  const code = crossing.test(part) ? 'address-crossing' : 'address-rest-unread';
  return { parts, findings: [cause(code, { value, part })] };
}

/** What can be the name of a town or section: written in Japanese, in one piece. */
const nameLike = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々\d]{1,24}$/u;
/** An unlisted town with a section behind it that can be told: 新町字宮前, 中挟町リ, 北森本チ. */
const townAndSection =
  /^((?:大字|字)?[^字]+)(字.+|第?\d+地割)$|^(.+(?:[町村]|\p{sc=Han}(?=[ア-ヲ])))([ァ-ヴぁ-ゔ甲乙丙丁](?:[のノ]?部)?)$/u;

interface Guess {
  readonly parts: Part[];
  readonly section: string;
}

function guessTown({ place }: Passage, between: string): Guess {
  const street = place.city === '京都市' ? readStreet(between, 0) : '';
  const name = between.slice(street.length);
  const [, marked, markedSection, plain, letter] = townAndSection.exec(name) ?? [];
  const section = markedSection ?? letter ?? '';
  const parts: Part[] = [];
  if (street !== '') parts.push(['通り名', street]);
  if (name !== '') parts.push(['町名', marked ?? plain ?? name]);
  if (section !== '') parts.push(['番地補足', section]);
  return { parts, section };
}

function townParts(town: Town | null, koaza: string): Part[] {
  const parts: Part[] = [];
  if (town?.street) parts.push(['通り名', town.street]);
  if (town) parts.push(['町名', town.name.name]);
  if (koaza !== '') parts.push(['番地補足', koaza]);
  return parts;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 0x20) at++;
  return at;
}

const joint = sticky(/の(?=\d)/y);

/** In ニの2132番地 the の only joins. */
function skipJoint(text: string, from: number): number {
  const at = skipSpaces(text, from);
  return joint.after(text, at);
}

const plainEnd = /^(?:$|[\s(、,・／/;&〜~]|地[先内](?:$|[\s(、,])|付近|周辺|(?:ほか|他|外)(?:$|[\s(]))/;

/** What stands there is set apart from the name before, or is one of the words that may follow a name. */
function endsPlain(text: string, at: number): boolean {
  return plainEnd.test(text.slice(at, at + 4));
}

/** Towns of Hokkaido that are divided into 丁目 throughout. */
const alwaysHasChome = /(?:条(?:通|[東西南北])?|^大通[東西])$/;

/** Behind a town of an old name, two bare numbers are a block and one of its houses, which are no more than these. */
const mostHouses = 29;

function readLot(passage: Passage, at: number, town: Town | null, hasSection: boolean): LotNumber | null {
  const { line } = passage;
  return readLotNumber(line, skipJoint(line, at), surroundings(passage, town, hasSection));
}

function surroundings(
  passage: Pick<Passage, 'place' | 'hasNumberedSections'>,
  town: Town | null,
  hasSection: boolean,
): LotSurroundings {
  const { place } = passage;
  const name = town?.name;
  const isAlways = place.prefecture === '北海道' && name !== undefined && alwaysHasChome.test(name.name);
  return {
    isLot: hasSection || name?.isSection === true,
    knownChome: hasSection ? 0 : isAlways ? Number.POSITIVE_INFINITY : (name?.chome ?? 0),
    maxHouse: name === undefined || name.isOld ? mostHouses : 0,
    maxChome: maxChome(passage, name?.name ?? ''),
  };
}

/**
 * In Hokkaido 丁目 go beyond 40. Elsewhere hardly any is above 9: a number above it is that of a lot or a section.
 * Where sections have numbers, old towns and those of counties have such, and the new ones in a city have 丁目.
 */
function maxChome(
  { place, hasNumberedSections }: Pick<Passage, 'place' | 'hasNumberedSections'>,
  town: string,
): number {
  if (place.prefecture === '北海道') return 45;
  return hasNumberedSections && (place.city.includes('郡') || /[町村]/.test(town)) ? 0 : 9;
}

function withLot(passage: Passage, before: Reading, lot: LotNumber | null, at: number): Reading | Cause {
  if (lot === null || lot.chome === null || lot.block !== null) return withTail(passage, before, lot, at);
  const marked = readSide(passage.line, lot.end);
  const side = marked.text === '' ? readKoaza(passage.line, lot.end) : marked;
  const behind = side.text === '' ? null : readLot(passage, side.end, null, true);
  if (behind === null) return withTail(passage, before, lot, at);
  const parts: Part[] = [...before.parts, ['丁目', lot.chome], ['番地補足', side.text]];
  return withTail(passage, { ...before, parts }, behind, side.end);
}

function withTail(passage: Passage, before: Reading, lot: LotNumber | null, at: number): Reading | Cause {
  const { value, line } = passage;
  if (lot !== null && lot.end === line.length && lot.doubt === null) {
    addLot(before.parts, lot);
    return before;
  }
  if (lot !== null && goesOn(passage, lot.end)) return cause('address-several', { value });
  const tail = readTail(value, line, lot?.end ?? at, lot, (next) => beginsAnother(passage, lot, next));
  if (tail.isSeveral === 'lots') {
    const chome: readonly Part[] = lot?.chome ? [['丁目', lot.chome]] : [];
    return {
      parts: [...before.parts, ...chome],
      findings: [...before.findings, severalLots(value, line, at)],
    };
  }
  if (tail.isSeveral) return cause('address-several', { value });
  if (tail.isMisread) {
    const part = line.slice(at).trim();
    return { ...before, findings: [...before.findings, cause('address-rest-unread', { value, part })] };
  }
  const findings = [...before.findings];
  if (lot?.doubt) findings.push(lotDoubt(lot.doubt, value, line.slice(at, lot.end)));
  addLot(before.parts, lot);
  before.parts.push(...tail.parts);
  findings.push(...tail.findings);
  return { parts: before.parts, findings };
}

/** What is to be said of the numbers of an address. */
export function lotDoubt(doubt: NonNullable<LotNumber['doubt']>, value: string, written: string): Cause {
  const part = written.trim();
  return cause(doubt === 'zero' ? 'address-zero' : 'address-numbers-unclear', { value, part });
}

const lotAtEnd = /(?:\d[-の]\d+|\d(?:番地?|号|丁目))$/;

/** Right behind the numbers another municipality stands, and other numbers end the text: two addresses in one. */
function goesOn({ line, isMunicipality }: Passage, end: number): boolean {
  const start = skipSpaces(line, end);
  const rest = line.slice(start);
  return (
    rest.length > 6 && lotAtEnd.test(rest) && !line.slice(0, end).includes(rest) && isMunicipality(start)
  );
}

function severalLots(value: string, line: string, at: number): Cause {
  return cause('address-several-lots', { value, part: line.slice(at).trim() });
}

/** Behind a comma: another municipality, another town, or another number of the same. */
function beginsAnother(passage: Passage, lot: LotNumber | null, at: number): boolean {
  const { line, towns } = passage;
  if (passage.isMunicipality(at)) return true;
  const town = towns(line, at);
  if (town) return lot === null || /^(?:[\d一二三四五六七八九十字甲乙]|$)/.test(line.slice(town.end));
  if (lot === null) return /^[^\s\d(]{1,8}[町村区]/.test(line.slice(at, at + 9));
  return (
    readKoaza(line, at).text !== '' ||
    (/\d/.test(line[at] ?? '') && readLot(passage, at, null, true) !== null)
  );
}

function addLot(parts: Part[], lot: LotNumber | null): void {
  if (lot === null) return;
  if (lot.chome !== null) parts.push(['丁目', lot.chome]);
  if (lot.block !== null) parts.push(['番地', lot.block]);
  if (lot.house !== null) parts.push(['号', lot.house]);
  if (lot.room !== null) parts.push(['部屋番号', lot.room]);
}
