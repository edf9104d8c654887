import { matchKey } from '../text/index.js';
import type { DataModel, Item } from '../vocabulary/index.js';
import type { Evidence } from './binding.js';
import type { HeaderHit } from './header-index.js';

/** What a column is taken for. */
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

/** Resemblance of bigrams from which on a header may be taken for an item. */
const similarEnough = 0.72;

/**
 * What the headers of a table are in one data model, each item once (but families and lists): sure ones first, then by
 * resemblance.
 *
 * @param hits what each header says by itself in the model; null where it says nothing that is known
 * @param accepts whether the values of a column can be read as the item
 */
export function matchHeaders(
  model: DataModel,
  headers: readonly string[],
  hits: readonly (HeaderHit | null)[],
  accepts: (column: number, item: Item) => boolean,
): ReadonlyMap<number, Match> {
  const items = new Map(model.items.map((item) => [item.name, item]));
  const sure = hits.flatMap((hit, i): Match[] => {
    const item = hit === null ? undefined : items.get(hit.item);
    return hit && item ? [{ ...hit, column: i + 1, item }] : [];
  });
  const taken = assign(sure, new Map(), accepts);
  const rest = headers.flatMap((header, i) => (hits[i] ? [] : [[header, i + 1] as const]));
  return rest.length === 0 ? taken : assign(resembling(model, rest), taken, accepts);
}

/** Gives each column its best item and each item its best column. */
function assign(
  candidates: readonly Match[],
  before: ReadonlyMap<number, Match>,
  accepts: (column: number, item: Item) => boolean,
): ReadonlyMap<number, Match> {
  const taken = new Map(before);
  const used = new Set([...before.values()].map((match) => match.item));
  for (const match of candidates.toSorted((a, b) => b.confidence - a.confidence || a.column - b.column)) {
    const isFree = match.item.header !== null || !used.has(match.item);
    if (taken.has(match.column) || !isFree || !accepts(match.column, match.item)) continue;
    taken.set(match.column, match);
    used.add(match.item);
  }
  return taken;
}

/** Items that headers resemble: their bigrams are nearly those of a name or a spelling. */
function resembling(
  model: DataModel,
  headers: readonly (readonly [header: string, column: number])[],
): readonly Match[] {
  // Latin words share too many pairs of letters by chance, and addresses of vocabularies nearly all.
  const told = headers.filter(([header]) => /[^\p{Script=Latin}\p{P}\d\s]/u.test(header));
  const own = told
    .map(([header, column]) => ({ column, grams: bigrams(matchKey(header)) }))
    .filter(({ grams }) => grams.size > 1);
  if (own.length === 0) return [];
  const best = new Map<string, Match>();
  for (const item of model.items) {
    if (item.header !== null) continue;
    for (const spelling of [item.name, ...item.aliases]) {
      const grams = bigrams(matchKey(spelling));
      for (const { column, grams: other } of own) {
        const score = dice(other, grams);
        const key = `${column} ${item.name}`;
        if (score < similarEnough || 0.7 * score <= (best.get(key)?.confidence ?? 0)) continue;
        best.set(key, { column, item, groups: {}, confidence: 0.7 * score, evidence: 'similar' });
      }
    }
  }
  return [...best.values()];
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
