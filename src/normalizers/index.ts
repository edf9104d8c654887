import { addressJp } from './address-jp.js';
import { addressTw } from './address-tw.js';
import { age } from './age.js';
import { coordinate } from './coordinate.js';
import { date } from './date.js';
import { flag } from './flag.js';
import { hojinBango } from './hojin-bango.js';
import { hours } from './hours.js';
import { jichitaiCode } from './jichitai-code.js';
import { kana } from './kana.js';
import type { Normalizer } from './normalizer.js';
import { number } from './number.js';
import { organization } from './organization.js';
import { person } from './person.js';
import { phoneJp } from './phone-jp.js';
import { phoneTw } from './phone-tw.js';
import { postal } from './postal.js';
import { sex } from './sex.js';
import { text } from './text.js';
import { time } from './time.js';
import { toitsuBango } from './toitsu-bango.js';
import { url } from './url.js';
import { weekdays } from './weekdays.js';

/**
 * All normalizers, by name. Where countries write a kind of value differently, there is one for each country
 * (`address-jp`, `address-tw`), and data models name the kind (`address`).
 */
export const normalizers: Readonly<Record<string, Normalizer>> = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ [
    addressJp,
    addressTw,
    age,
    coordinate,
    date,
    flag,
    hojinBango,
    hours,
    jichitaiCode,
    kana,
    number,
    organization,
    person,
    phoneJp,
    phoneTw,
    postal,
    sex,
    text,
    time,
    toitsuBango,
    url,
    weekdays,
  ].map((normalizer) => [normalizer.name, normalizer]),
);

/** Kinds of value whose place another kind takes in the other country: data models name the one, for both. */
const counterparts: Readonly<Record<string, string>> = { 'hojin-bango-tw': 'toitsu-bango' };

/**
 * The normalizer that a data model or a person names, for a country: `address` in Taiwan is `address-tw`, and
 * `hojin-bango` is `toitsu-bango`.
 */
export function normalizerFor(name: string, country: 'JP' | 'TW'): Normalizer | undefined {
  const counterpart = counterparts[`${name}-${country.toLowerCase()}`];
  if (counterpart !== undefined) return normalizers[counterpart];
  return normalizers[name] ?? normalizers[`${name}-${country.toLowerCase()}`];
}

export { withCheckDigit } from './code/japanese-governments.js';
export { type Context, type ContextInput, contextSchema } from './context.js';
export { coarseOf } from './coordinate/precision.js';
export * as functions from './functions.js';
export type { Example, Normalizer, PassTest } from './normalizer.js';
export { empty, type Outcome, type Properties, textOf } from './outcome.js';
export type { Prepare } from './prepared.js';
export type {
  AbolishedCode,
  AreaCodes,
  Era,
  Extent,
  Extents,
  FormerAreas,
  GovernmentCodes,
  Holidays,
  JapaneseAreas,
  PastEra,
  PastPeriod,
  PastTimes,
  TableAbout,
  Tables,
  TaiwaneseAreas,
  UnitEntry,
} from './tables.js';
export { type ReadTable, tablesFrom } from './tables-from.js';
