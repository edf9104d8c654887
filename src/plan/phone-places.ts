import type { Tables } from '../normalizers/index.js';
import { narrow } from '../text/index.js';
import type { Look } from './look.js';

/** Where the telephone numbers of a table lie. */
export interface PhonePlaces {
  /** The beginning that most numbers have, and that tells: `055`. */
  readonly beginning: string;
  /** Prefectures of Japan or counties of Taiwan, each of which nearly all numbers may lie in. */
  readonly places: readonly string[];
}

/** How many records are asked, and how many numbers have to tell. */
const tried = 60;
const fewest = 3;
/** The share of a column's cells that have to be numbers, and of all numbers that have to lie in one place. */
const mostly = 0.6;
const nearlyAll = 0.9;

/** A number with its area code, alone or before something else: `054-254-2111（内線 1）`, `(089)331171`, `TEL：03-3330001`. */
const number = /^\D{0,8}?\(?(0\d{1,4})[)\-−–‐ ]{1,2}(\d{1,4}[-−–‐ ]?\d{3,4})(?!\d)/;
/** Numbers of no place: mobile, internet, free of charge. */
const anywhere: Readonly<Record<'JP' | 'TW', RegExp>> = {
  JP: /^0(?:[5789]0|120|570|800|990|180)/,
  TW: /^0(?:9|80\d)/,
};
const longestBeginning = 4;

/** Where nearly all telephone numbers of a table lie, by their area codes; null where they tell nothing. */
export function placesOfPhones(
  look: Pick<Look, 'headers' | 'records'>,
  tables: Tables,
  country: 'JP' | 'TW',
): PhonePlaces | null {
  const known = tables.areaCodes().places[country];
  const sample = look.records.filter((_, i) => i % Math.ceil(look.records.length / tried) === 0);
  const found = look.headers.flatMap((_, column) => {
    const cells = sample.map((cells) => narrow(cells[column] ?? '').trim()).filter((text) => text !== '');
    const numbers = cells.flatMap((text) => {
      const match = number.exec(text);
      return match ? [`${match[1]}${match[2]}`.replace(/\D/g, '')] : [];
    });
    return numbers.length >= mostly * cells.length ? numbers : [];
  });
  const beginnings = found
    .filter((digits) => !anywhere[country].test(digits))
    .flatMap((digits) => beginningOf(digits, known) ?? []);
  if (beginnings.length < fewest) return null;
  const counts = new Map<string, number>();
  for (const beginning of beginnings)
    for (const place of known.get(beginning) ?? []) counts.set(place, (counts.get(place) ?? 0) + 1);
  const places = [...counts]
    .filter(([, count]) => count >= nearlyAll * beginnings.length)
    .map(([place]) => place);
  return places.length === 0 ? null : { beginning: mostFrequent(beginnings), places };
}

function beginningOf(digits: string, known: ReadonlyMap<string, readonly string[]>): string | null {
  for (let length = longestBeginning; length > 1; length -= 1)
    if (known.has(digits.slice(0, length))) return digits.slice(0, length);
  return null;
}

function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
