import { narrow, parseKanjiNumber, sticky } from '../../text/index.js';
import { kanjiNumeral } from '../number/kanji-numeral.js';
import type { JapaneseAreas } from '../tables.js';
import { type NameMatch, type NameTree, nameTree } from './name-tree.js';

/** The name of a town, and what it tells of the numbers behind it. */
export interface TownName {
  /** In the spelling of the register, with 大字 or 字 where the address has it. */
  readonly name: string;
  /** The name ends as towns do, so what follows cannot be the rest of a longer name. */
  readonly isWhole: boolean;
  /** It ends like the towns that are seldom divided into 丁目. */
  readonly isOld: boolean;
  /** 大字 or 字 stands before it: then no bare number is a 丁目. */
  readonly isSection: boolean;
  /** The highest 丁目 that the list has; 0 where it does not tell. */
  readonly chome: number;
  /** The list has a longer name that goes on with a number: 昭和八丁目 beside 昭和. */
  readonly goesOn: boolean;
}

/** Finds the name of a town at a place of an address. */
export type TownTree = NameTree<TownName>;

/** Made once for each register: the columns of many files lie in the same towns. */
const treesByAreas = new WeakMap<JapaneseAreas, Map<string, TownTree>>();

/** The towns of municipalities, by their codes: each tree is built when first asked for. */
export function townTrees(areas: JapaneseAreas): (codes: readonly string[]) => TownTree {
  const trees = treesByAreas.get(areas) ?? new Map<string, TownTree>();
  treesByAreas.set(areas, trees);
  return (codes) => {
    const [only = ''] = codes;
    const key = codes.length === 1 ? only : codes.join();
    const known = trees.get(key);
    if (known) return known;
    const tree = nameTree(entriesOf(new Set(codes.flatMap((code) => areas.townsOf(code)))));
    trees.set(key, tree);
    return tree;
  };
}

function* entriesOf(names: ReadonlySet<string>): Iterable<readonly [string, TownName]> {
  const bases = basesOf(names);
  const listed = [...names].map((name) => {
    const base = numberedChome.exec(name)?.[1];
    const chome = base === undefined ? undefined : bases.get(base);
    return { name: narrow(base !== undefined && chome !== undefined ? base : name), chome };
  });
  const numbered = new Set(listed.flatMap(({ name }) => beforeNumbers(name)));
  for (const { name, chome } of listed) {
    const town = townName(name, chome, numbered);
    for (const spelling of spellingsOf(name)) yield [spelling, town];
  }
  for (const area of areasOf(names)) yield [area, townName(area, 0, numbered)];
}

/** A name that ends as towns do, or goes on behind a former town or village. */
const whole = /[町村条丁]$|^.{1,5}[町村]./;

/** Where a number begins behind another sign. */
const numberAhead = /(?<=[^0-9一二三四五六七八九十])(?=[0-9一二三四五六七八九十])/g;

/** What stands before each number of a name. */
function beforeNumbers(name: string): readonly string[] {
  return Array.from(name.matchAll(numberAhead), ({ index }) => name.slice(0, index));
}

const noNames: ReadonlySet<string> = new Set();

function townName(name: string, chome = 0, numbered = noNames): TownName {
  return {
    name,
    isWhole: whole.test(name),
    isOld: /[町村丁]$/.test(name),
    isSection: name.startsWith('大字') || name.startsWith('字'),
    chome,
    goesOn: numbered.has(name),
  };
}

const formerTown = /^.{1,5}?[町村](?=.)/;
const numberedChome = /^(|.*[^の])([０-９]+|[一二三四五六七八九十]+)丁目$/;

/**
 * Names that the list has once for each 丁目 (保原町１丁目, 保原町２丁目 …), with the highest: the 丁目 is not part of
 * them. A single one is (昭和八丁目 is a town).
 */
function basesOf(names: ReadonlySet<string>): ReadonlyMap<string, number> {
  const numbers = new Map<string, readonly number[]>();
  for (const name of names) {
    const [, base, number = ''] = numberedChome.exec(name) ?? [];
    const chome = parseKanjiNumber(number) ?? Number(narrow(number));
    if (base !== undefined) numbers.set(base, [...(numbers.get(base) ?? []), chome]);
  }
  const several = [...numbers].filter(([, all]) => all.length > 1);
  return new Map(several.map(([base, all]) => [base, Math.max(...all)]));
}

/** Former towns and villages whose name stands before that of several towns: 国分寺町新居, 国分寺町新名 … */
function areasOf(names: ReadonlySet<string>): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const name of names) {
    const area = formerTown.exec(name)?.[0];
    if (area !== undefined) counts.set(area, (counts.get(area) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([area]) => area));
}

/** Numbers in names of towns are written in kanji and in digits: 北二十四条西, 北24条西; 四番町, 4番町. */
const numeral = /([0-9]+|[一二三四五六七八九十]+)(?=[条線番丁区号])/g;

/** 北24西15 for 北二十四条西15丁目, as Hokkaido says for short. */
const blockOfTwo = /^([東西南北]\d+)条(?=[東西南北]$)/;

function spellingsOf(name: string): Iterable<string> {
  if (name === '') return [];
  if (name.search(numeral) < 0) return [name];
  const withDigits = name.replace(numeral, (number) => String(parseKanjiNumber(number) ?? number));
  const withKanji = withDigits.replace(numeral, (number) => kanjiNumeral(Number(number)));
  return new Set([name, withDigits, withKanji, withDigits.replace(blockOfTwo, '$1')]);
}

/** A town as an address names it. */
export interface Town {
  readonly name: TownName;
  /** Street by which Kyoto finds the place, before the town: 寺町通御池上る. */
  readonly street: string | null;
  readonly end: number;
}

const section = sticky(/\s*(大字|字)/y);
/** 1番町, 二番丁: parts of a town that the list of postal codes leaves out. */
const numberedPart = sticky(/(?:\d+|[一二三四五六七八九十]+)番[町丁](?!目)/y);
const numberedPartSign = /[番町丁]/;

/** Whether a part of a town may go on behind a number: 1番町. */
export function isNumberedPart(text: string, end: number): boolean {
  return numberedPartSign.test(text.slice(end, end + 2));
}

const kyotoStreet = /^\s*\S*?(?:通|条|町|小路|大路|筋|辻)\S*(?:[上下](?:が?る|ル)|[東西]入[るル]?|角)/;
const kanjiDigit = sticky(/[一二三四五六七八九十]/y);
const unitAhead = sticky(/丁目|番地|番\d|号/y);

/** Reads the town at a place of an address; null where no known one stands there. */
export function readTown(text: string, from: number, towns: TownTree, isKyoto: boolean): Town | null {
  const street = isKyoto ? readStreet(text, from) : '';
  const start = from + street.length;
  const marked = section.at(text, start);
  const nameStart = start + (marked?.[0].length ?? 0);
  const match =
    towns(text, nameStart, (_, end) => endsThere(text, end)) ?? acrossSection(text, nameStart, towns);
  if (match === null) return null;
  const end = numberedPart.after(text, match.end);
  const mark = marked?.[1] ?? '';
  const isListed = mark === '' && end === match.end;
  const name = isListed ? match.value : nameWith(mark, match.value, text.slice(match.end, end));
  return { name, street: street.trim() || null, end };
}

/** A town of the list with what the list leaves out around its name. */
function nameWith(mark: string, town: TownName, part: string): TownName {
  const whole = townName(mark + town.name + part);
  return { ...whole, isWhole: whole.isWhole || mark !== '', goesOn: town.goesOn };
}

/** The list of postal codes leaves out the 字 inside a name: 沢内字太田 is 沢内太田 there. */
function acrossSection(text: string, from: number, towns: TownTree): NameMatch<TownName> | null {
  const at = text.indexOf('字', from);
  if (at < 0) return null;
  const without = text.slice(0, at) + text.slice(at + 1);
  const match = towns(without, from, (_, end) => end > at && endsThere(without, end));
  return match && { ...match, end: match.end + 1 };
}

/** The street by which Kyoto finds a place, up to 上る, 下る, 東入, 西入 or 角; empty where there is none. */
export function readStreet(text: string, from: number): string {
  return kyotoStreet.exec(text.slice(from, firstDigit(text, from)))?.[0] ?? '';
}

function firstDigit(text: string, from: number): number {
  const at = text.slice(from).search(/\d/);
  return at < 0 ? text.length : from + at;
}

/** A number is not cut in two, and none is taken from the 丁目 or 番地 that follows. */
function endsThere(text: string, end: number): boolean {
  if (isDigit(text.charCodeAt(end - 1))) return !isDigit(text.charCodeAt(end));
  return !kanjiDigit.mayBegin(text.charCodeAt(end - 1)) || unitAhead.after(text, end) === end;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
