import type { Item } from '../vocabulary/index.js';

/** `有` and `無`, but where the examples of the standard show another word; false has none where it is left blank. */
const wordsByExample: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '': { true: '有', false: '無' },
  '1': { true: '1' },
  有: { true: '有', false: '無' },
  無: { true: '有', false: '無' },
};

/** Value → the word that the standard has for it in cells of an item: `有` of true. Empty where it has none. */
export function wordsOf({ normalizer, codes, example }: Item): Readonly<Record<string, string>> {
  return normalizer === 'flag' && codes === null ? (wordsByExample[example ?? ''] ?? {}) : {};
}
