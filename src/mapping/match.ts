import { matchKey, narrow } from '../text/index.js';
import type { DataModel, Item } from '../vocabulary/index.js';
import type { Evidence } from './binding.js';
import { headerPattern } from './header-pattern.js';

/** What a column could be. */
export interface Match {
  /** From 1. */
  readonly column: number;
  readonly item: Item;
  /** Named groups of a family's pattern. */
  readonly groups: Readonly<Record<string, string>>;
  /** 0 to 1. */
  readonly confidence: number;
  readonly evidence: Evidence;
}

/** A data model, made ready for looking headers up. */
export interface HeaderIndex {
  readonly model: DataModel;
  /** Items by the match key of each name and spelling. */
  readonly byKey: ReadonlyMap<string, { readonly item: Item; readonly isName: boolean }>;
  readonly families: readonly { readonly item: Item; readonly match: ReturnType<typeof headerPattern> }[];
  readonly grams: readonly { readonly item: Item; readonly grams: ReadonlySet<string> }[];
}

/** Resemblance of bigrams from which on a header may be taken for an item. */
const similarEnough = 0.72;

export function indexHeaders(model: DataModel): HeaderIndex {
  const byKey = new Map<string, { item: Item; isName: boolean }>();
  for (const item of model.items) {
    for (const alias of item.aliases) byKey.set(matchKey(alias), { item, isName: false });
    for (const label of Object.values(item.label)) {
      if (!byKey.has(matchKey(label))) byKey.set(matchKey(label), { item, isName: false });
    }
  }
  for (const item of model.items) byKey.set(matchKey(item.name), { item, isName: true });
  return {
    model,
    byKey,
    families: model.items
      .filter((item) => item.header !== null)
      .map((item) => ({ item, match: headerPattern(item.header ?? '') })),
    grams: [...byKey].map(([key, { item }]) => ({ item, grams: bigrams(key) })),
  };
}

/** What a header says by itself: a name, a known spelling, a family; null where it says nothing that is known. */
export function lookUpHeader(index: HeaderIndex, header: string, column: number): Match | null {
  for (const [text, confidence] of spellings(header)) {
    const found = index.byKey.get(matchKey(text));
    if (found && found.item.header === null) {
      const isName = found.isName && confidence === 1;
      return {
        column,
        item: found.item,
        groups: {},
        confidence: isName ? 1 : 0.95 * confidence,
        evidence: isName ? 'name' : 'alias',
      };
    }
  }
  const plain = narrow(header).trim();
  for (const { item, match } of index.families) {
    const groups = match?.(plain);
    if (groups) return { column, item, groups, confidence: 0.95, evidence: 'pattern' };
  }
  return null;
}

/**
 * What the headers of a table are, each item once (but families and lists): sure ones first, then by resemblance.
 *
 * @param accepts whether the values of a column can be read as the item
 */
export function matchHeaders(
  index: HeaderIndex,
  headers: readonly string[],
  accepts: (column: number, item: Item) => boolean,
): ReadonlyMap<number, Match> {
  const taken = new Map<number, Match>();
  const used = new Set<Item>();
  const candidates = headers
    .flatMap((header, i) => candidatesOf(index, header, i + 1))
    .sort((a, b) => b.confidence - a.confidence || a.column - b.column);
  for (const match of candidates) {
    const isFree = match.item.header !== null || !used.has(match.item);
    if (taken.has(match.column) || !isFree || !accepts(match.column, match.item)) continue;
    taken.set(match.column, match);
    used.add(match.item);
  }
  return taken;
}

function candidatesOf(index: HeaderIndex, header: string, column: number): Match[] {
  if (header.trim() === '') return [];
  const exact = lookUpHeader(index, header, column);
  return exact ? [exact] : resembling(index, header, column);
}

function resembling(index: HeaderIndex, header: string, column: number): Match[] {
  // Latin words share too many pairs of letters by chance, and addresses of vocabularies nearly all.
  if (!/[^\p{Script=Latin}\p{P}\d\s]/u.test(header)) return [];
  const own = bigrams(matchKey(header));
  if (own.size < 2) return [];
  const best = new Map<Item, number>();
  for (const { item, grams } of index.grams) {
    if (item.header !== null) continue;
    const score = dice(own, grams);
    if (score >= similarEnough && score > (best.get(item) ?? 0)) best.set(item, score);
  }
  return [...best].map(([item, score]) => ({
    column,
    item,
    groups: {},
    confidence: 0.7 * score,
    evidence: 'similar',
  }));
}

/** The header as it is, then without what people add to it: brackets, a group before it, a unit. */
function spellings(header: string): [string, number][] {
  const lines = header.replace(/\s*[\r\n]+\s*/g, '');
  const plain = narrow(lines).trim();
  const bare = plain
    .replace(/[([【〔].*?[)\]】〕]/g, '')
    .replace(/[※*＊]\d*$/, '')
    .trim();
  const last = plain.split(' / ').at(-1) ?? plain;
  return [
    [lines, 1],
    ...(last !== plain ? [[last, 0.95] as [string, number]] : []),
    ...(bare !== '' && bare !== plain ? [[bare, 0.9] as [string, number]] : []),
  ];
}

function bigrams(key: string): Set<string> {
  const chars = [...key];
  return new Set(chars.slice(1).map((char, i) => (chars[i] ?? '') + char));
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const gram of a) if (b.has(gram)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
