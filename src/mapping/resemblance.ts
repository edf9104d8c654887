import { matchKey, narrow } from '../text/index.js';

/**
 * How much a header resembles a spelling, 0 to 1: the share of pairs of neighbouring characters that both have; for Latin
 * words, which share too many pairs by chance, the share of whole words (`numberOfBeds` and `Number of beds`).
 */
export function resemblance(a: Likeness, b: Likeness): number {
  if (a.isLatin !== b.isLatin) return 0;
  return a.isLatin && Math.min(a.grams.size, b.grams.size) < 2 ? 0 : dice(a.grams, b.grams);
}

/** A header or a spelling, made ready to be compared with many. */
export interface Likeness {
  readonly isLatin: boolean;
  /** As names are compared; empty for Latin words. */
  readonly key: string;
  readonly grams: ReadonlySet<string>;
}

export function likenessOf(text: string): Likeness {
  const isLatin = !/[^\p{Script=Latin}\p{P}\p{S}\d\s]/u.test(text);
  const key = isLatin ? '' : matchKey(text);
  return { isLatin, key, grams: isLatin ? words(text) : bigrams(key) };
}

function bigrams(key: string): ReadonlySet<string> {
  const chars = [...key];
  return new Set(chars.slice(1).map((char, i) => (chars[i] ?? '') + char));
}

const empty = new Set([
  'a',
  'an',
  'and',
  'at',
  'by',
  'for',
  'in',
  'is',
  'it',
  'of',
  'on',
  'or',
  'the',
  'to',
  'where',
]);

/** Words of a header in any way of writing them together, by their stems. Addresses of vocabularies have none. */
function words(text: string): ReadonlySet<string> {
  if (text.includes('://')) return new Set();
  const parts = narrow(text)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !empty.has(word));
  return new Set(parts.map((word) => word.replace(/s$/, '').slice(0, 6)));
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const gram of a) if (b.has(gram)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
