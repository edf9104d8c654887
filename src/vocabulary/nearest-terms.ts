import { matchKey } from '../text/index.js';
import { propertiesOf, type Vocabulary } from './vocabulary.js';

const enough = 0.5;
const most = 3;
/** What a property gains by standing on the class at hand. */
const atHand = 0.15;

/**
 * Names of the properties that a word may have meant, best first, at most three: compared by name and by label in
 * all languages, properties of the class at hand preferred.
 */
export function nearestProperties(
  vocabulary: Vocabulary,
  className: string,
  word: string,
): readonly string[] {
  const own = new Set(propertiesOf(vocabulary, className).map(({ property }) => property));
  return nearest(word, vocabulary.properties.values(), (name) => (own.has(name) ? atHand : 0));
}

/** Names of the classes that a word may have meant, best first, at most three. */
export function nearestClasses(vocabulary: Vocabulary, word: string): readonly string[] {
  return nearest(word, vocabulary.classes.values(), () => 0);
}

/** The names that a word may have meant, likeliest first: a few, some there are even if none is like it. */
export function nearestNames(word: string, names: Iterable<string>, count = 5): readonly string[] {
  const key = matchKey(word);
  return [...names]
    .map((name) => ({ name, likeness: likeness(key, matchKey(name)) }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, count)
    .map(({ name }) => name);
}

interface Named {
  readonly name: string;
  readonly label: Readonly<Record<string, string>>;
}

function nearest(word: string, terms: Iterable<Named>, bonus: (name: string) => number): readonly string[] {
  const key = matchKey(word);
  const scored = [...terms]
    .map((term) => ({ name: term.name, likeness: likenessToTerm(key, term) }))
    .filter(({ likeness }) => likeness >= enough)
    .map(({ name, likeness }) => ({ name, score: likeness + bonus(name) }));
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ name }) => name);
}

function likenessToTerm(key: string, term: Named): number {
  return Math.max(...[term.name, ...Object.values(term.label)].map((text) => likeness(key, matchKey(text))));
}

/** 1 for equal texts, 0 for texts without a common character: shared part by longest common subsequence. */
export function likeness(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  return (2 * commonLength(a, b)) / (a.length + b.length);
}

function commonLength(a: string, b: string): number {
  let above = new Array<number>(b.length + 1).fill(0);
  for (const char of a) {
    const row = [0];
    for (let i = 1; i <= b.length; i++) {
      row.push(b[i - 1] === char ? above[i - 1]! + 1 : Math.max(above[i]!, row[i - 1]!));
    }
    above = row;
  }
  return above[b.length]!;
}
