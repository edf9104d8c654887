import type { Outcome } from '../normalizers/index.js';
import { narrow } from '../text/index.js';

/** What the form of a value depends on beyond the value. */
export interface FormContext {
  /** Value → the word that the standard has for it; empty where it has none. */
  readonly words: Readonly<Record<string, string>>;
  /** The header of the column and the name of the item: a unit that they name need not be said in the cell. */
  readonly names: string;
  /** What stands in the cell. */
  readonly written: string;
  /** What divides several values in a cell; null: there is one. */
  readonly separator: string | null;
}

type Form = (value: string, context: FormContext, outcome: Outcome) => string | null;

/**
 * How the standards ask cells of a kind of value to be written, by the name of the normalizer (自治体標準オープンデータセット,
 * データ項目定義書: 形式). All others are written as the normalizer gives them.
 */
const forms: Readonly<Record<string, Form>> = {
  age: () => null,
  date: (value) => (day.test(value) ? value : null),
  flag: (value, { words, written }) =>
    Object.hasOwn(words, value) && !ownWord.test(written) ? words[value]! : null,
  hours: () => null,
  number: (value, context, { text = value }) =>
    isUnitSaid(text.slice(value.length), context) ? value : null,
  time: (value, { written }) =>
    /^\d{2}:\d{2}:\d{2}$/.test(value) ? (saysSeconds(written) ? value : value.replace(/:00$/, '')) : null,
  weekdays: (value) => (/^[月火水木金土日祝]+$/.test(value) ? value : null),
};

/** Words that say more than yes or no (可, 不可), and codes that programs read (Y, TRUE): a publisher's own choice. */
const ownWord = /[可否能A-Za-zＡ-Ｚａ-ｚ]/;
/** A day, a month, a year or a point of time (ISO 8601); a period has no form of one cell. */
const day = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/;
/** Words that count things: the name of a column of numbers implies them. */
const counter = /^(?:人|名|台|件|棟|戸|世帯|回|箇所|か所|カ所|施設|室|席|基|本|個|枚|冊|校|園|組|面|床)?$/;

/** `9:00:00`, `090000`. */
function saysSeconds(text: string): boolean {
  return (narrow(text).match(/\d/g)?.length ?? 0) > 4;
}

/** Whether nothing is lost with the unit of a number. */
function isUnitSaid(unit: string, { names }: FormContext): boolean {
  const word = unit.trim();
  return counter.test(word) || names.includes(word);
}

/**
 * What the standard asks to stand in a cell in place of what was read there; null where there is no value, or none that one
 * text says whole (a telephone number with its extension, a period).
 *
 * @param normalizer its name
 */
export function writtenForm(normalizer: string, outcome: Outcome, context: FormContext): string | null {
  const form = forms[normalizer];
  const formOf = (value: string) => (form === undefined ? value : form(value, context, outcome));
  if (outcome.values !== undefined) {
    const parts = outcome.values.map(formOf);
    return context.separator === null || parts.includes(null) ? null : parts.join(context.separator);
  }
  const value = outcome.value ?? wholeText(normalizer, outcome);
  return value === null || value === '' ? null : formOf(value);
}

/** What an address in parts or a date without a day is written as, or what a node has for its only value. */
function wholeText(normalizer: string, { nodes, text }: Outcome): string | null {
  const [node, ...others] = nodes ?? [];
  if (node === undefined || others.length > 0) return null;
  if (normalizer === 'date') return text ?? null;
  const isWhole = normalizer.startsWith('address-')
    ? !Object.keys(node).some((property) => besideAddress.has(property))
    : Object.keys(node).length === 1;
  return isWhole ? (node['.'] ?? null) : null;
}

/** Properties that an address may have been written with, and that are no part of it. */
const besideAddress = new Set(['郵便番号', '電話番号', 'FAX番号']);
