import { narrow } from '../text/index.js';
import type { Licence } from './licence.js';

/** A licence that a text names. */
export interface NamedLicence {
  readonly licence: Licence;
  /** The text names no version; that of today is taken. */
  readonly isAssumed: boolean;
}

/**
 * The licence that a text of a catalogue or a person names: an id, a name in any spelling, an address, or a sentence with one
 * of them in it. Null where it names none that is known, another version of one, or several.
 */
export function findLicence(text: string, licences: readonly Licence[]): NamedLicence | null {
  const key = keyOf(text);
  const names = namesOf(licences);
  const same = names.find((name) => name.key === key);
  if (same) return named(same);
  const within = names.filter((name) => isNamedIn(key, name.key));
  const longest = within.filter((name) => !within.some((other) => isLonger(other.key, name.key)));
  return new Set(longest.map(({ licence }) => licence.id)).size === 1 ? named(longest[0]!) : null;
}

interface Name {
  readonly licence: Licence;
  readonly key: string;
}

function namesOf(licences: readonly Licence[]): readonly Name[] {
  return licences.flatMap((licence) =>
    [licence.id, licence.url, ...Object.values(licence.title), ...licence.also].map((name) => ({
      licence,
      key: keyOf(name),
    })),
  );
}

function named({ licence, key }: Name): NamedLicence {
  const isAddress = key.includes(keyOf(licence.url));
  return { licence, isAssumed: !isAddress && !/\d/.test(key) };
}

/** The words and numbers of a text, a space between each: `CC-BY 4.0` and `ＣＣ　ＢＹ　4.0` are `cc by 4 0`. */
function keyOf(text: string): string {
  const bare = narrow(text)
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '');
  return (bare.match(/[a-z]+|\d+|[^\p{P}\p{S}\p{Z}\p{C}a-z\d]+/gu) ?? []).join(' ');
}

/** What follows a name and makes another one of it: a version, an element of Creative Commons. */
const another = /^ (?:第 ?)?(?:\d|sa\b|nc\b|nd\b|継承|非営利|改変禁止|相同|非商業|禁止)/;

function isNamedIn(text: string, name: string): boolean {
  const at = ` ${text} `.indexOf(name.length > 2 ? name : ` ${name} `);
  if (at < 0 || name === '') return false;
  const padded = ` ${text} `;
  const before = padded[at - 1] ?? ' ';
  const after = padded.slice(at + name.length);
  const isWhole = (outside: string, inside: string) => !(isAscii(outside) && isAscii(inside));
  if (!isWhole(before, name[0] ?? '') || !isWhole(after[0] ?? '', name.at(-1) ?? '')) return false;
  return /\d/.test(name) || !another.test(after);
}

function isAscii(character: string): boolean {
  return /^[a-z\d]$/.test(character);
}

function isLonger(other: string, name: string): boolean {
  return other.length > name.length && other.includes(name);
}
