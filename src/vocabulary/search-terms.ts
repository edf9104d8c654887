import type { Language } from '../messages/index.js';
import { matchKey } from '../text/index.js';
import type { DataModel } from './model.js';
import { likeness } from './nearest-terms.js';
import type { Class, Property, Vocabulary } from './vocabulary.js';

/** A term that words may mean. */
export interface FoundTerm {
  readonly kind: 'class' | 'property';
  readonly name: string;
  /** 0 to 1. */
  readonly score: number;
  /** The header of a data model that led to it, where its own texts did not, and the term path of that item. */
  readonly header: { readonly model: string; readonly name: string; readonly path: string } | null;
}

/** What a term must score to be shown. */
const enough = 0.55;
const most = 12;

/**
 * Terms that words in any of the languages may mean, best first, at most twelve: by names, labels and definitions, and
 * by the headers that data models know.
 *
 * @param language whose texts count a little more where others score alike
 */
export function searchTerms(
  vocabulary: Vocabulary,
  models: Iterable<DataModel>,
  words: string,
  language: Language,
): readonly FoundTerm[] {
  const keys = words
    .split(/[\s　]+/u)
    .map(matchKey)
    .filter((key) => key !== '');
  if (keys.length === 0) return [];
  const whole = keys.join('');
  const found = new Map<string, FoundTerm>();
  const keep = (term: FoundTerm) => {
    const before = found.get(term.name);
    if (term.score >= enough && (before === undefined || before.score < term.score))
      found.set(term.name, term);
  };
  for (const term of [...vocabulary.classes.values(), ...vocabulary.properties.values()]) {
    const kind = 'range' in term ? 'property' : 'class';
    keep({ kind, name: term.name, score: scoreOf(term, keys, whole, language), header: null });
  }
  for (const model of models) {
    for (const { name, aliases, path } of model.items) {
      const header = [name, ...aliases].find((text) => matchKey(text) === whole);
      const last = path.steps.findLast(({ property }) => !general.has(property)) ?? path.steps.at(-1);
      if (header === undefined || last === undefined) continue;
      keep({
        kind: 'property',
        name: last.property,
        score: 0.9,
        header: { model: model.id, name: header, path: path.text },
      });
    }
  }
  return [...found.values()]
    .sort((a, b) => b.score - a.score || a.name.length - b.name.length)
    .slice(0, most);
}

/** Properties at the end of many paths that say nothing of what a header means. */
const general: ReadonlySet<string> = new Set(['表記', '説明', '数値', '標準型日付', '識別値']);

function scoreOf(term: Class | Property, keys: readonly string[], whole: string, language: Language): number {
  const names = [term.name, ...Object.values(term.label)].map(matchKey);
  if (names.includes(whole))
    return matchKey(term.label[language]) === whole || matchKey(term.name) === whole ? 1 : 0.98;
  const inName = Math.max(...names.map((name) => sharedBy(name, keys)));
  if (inName > 0) return inName;
  const near = Math.max(...names.map((name) => likeness(whole, name)));
  const meaning = Object.values(term.definition ?? {}).map(matchKey);
  const isInMeaning = keys.every((key) => key.length > 1 && meaning.some((text) => text.includes(key)));
  return Math.max(near * 0.9, isInMeaning ? 0.6 : 0);
}

/** How much of a name the words make up, where it has all of them: 0.7 to 0.95. */
function sharedBy(name: string, keys: readonly string[]): number {
  if (!keys.every((key) => name.includes(key))) return 0;
  const length = keys.reduce((sum, key) => sum + key.length, 0);
  return 0.7 + 0.25 * Math.min(1, length / name.length);
}
