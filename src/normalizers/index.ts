import { date } from './date.js';
import { flag } from './flag.js';
import { kana } from './kana.js';
import type { Normalizer } from './normalizer.js';
import { text } from './text.js';
import { time } from './time.js';
import { weekdays } from './weekdays.js';

/**
 * All normalizers, by name. Where countries write a kind of value differently, there is one for each country
 * (`address-jp`, `address-tw`), and data models name the kind (`address`).
 */
export const normalizers: Readonly<Record<string, Normalizer>> = Object.fromEntries(
  [date, flag, kana, text, time, weekdays].map((normalizer) => [normalizer.name, normalizer]),
);

/** The normalizer that a data model or a person names, for a country: `address` in Taiwan is `address-tw`. */
export function normalizerFor(name: string, country: 'JP' | 'TW'): Normalizer | undefined {
  return normalizers[name] ?? normalizers[`${name}-${country.toLowerCase()}`];
}

export { type Context, type ContextInput, contextSchema } from './context.js';
export type { Example, Normalizer } from './normalizer.js';
export { type Outcome, type Properties, textOf } from './outcome.js';
export type {
  AbolishedCode,
  AreaCodes,
  Era,
  FormerAreas,
  GovernmentCodes,
  JapaneseAreas,
  Tables,
  TaiwaneseAreas,
} from './tables.js';
