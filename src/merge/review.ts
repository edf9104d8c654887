import { type Language, languages, mergeWords, sameWords } from '../messages/index.js';
import type { Node } from '../nodes/index.js';
import { explainPair, metresBetween, type ScorePart, type Things } from '../same/index.js';
import type { OriginRecord } from './provenance.js';

/** The columns of the file in which people decide, in order. */
export const reviewColumns = [
  'decision',
  'certainty',
  'score',
  'nameA',
  'nameB',
  'addressA',
  'addressB',
  'metres',
  'grounds',
  'fileA',
  'rowA',
  'fileB',
  'rowB',
  'idA',
  'idB',
] as const;
export type ReviewColumn = (typeof reviewColumns)[number];

/** One of two things that may be one. */
export interface ReviewedThing {
  readonly index: number;
  readonly id: string;
  readonly node: Node;
  readonly record: OriginRecord;
}

/** What a person decided about two things, by their ids. */
export interface Decision {
  readonly verdict: 'same' | 'different';
  readonly ids: readonly [string, string];
  /** Row of the file of decisions. */
  readonly row: number;
}

export function reviewHeader(language: Language): readonly string[] {
  return reviewColumns.map((column) => mergeWords[column][language]);
}

/** @param decision what was decided before; null: nothing */
export function reviewRow(
  things: Things,
  a: ReviewedThing,
  b: ReviewedThing,
  isCertain: boolean,
  decision: Decision['verdict'] | null,
  language: Language,
): readonly string[] {
  const { score, parts } = explainPair(things, a.index, b.index);
  const metres = metresBetween(things, a.index, b.index);
  const cells: Readonly<Record<ReviewColumn, string>> = {
    decision: decision === null ? '' : mergeWords[decision][language],
    certainty: mergeWords[isCertain ? 'certain' : 'likely'][language],
    score: score.toFixed(1),
    nameA: nameOf(a.node),
    nameB: nameOf(b.node),
    addressA: addressOf(a.node),
    addressB: addressOf(b.node),
    metres: Number.isNaN(metres) ? '' : String(Math.round(metres)),
    grounds: groundsOf(parts, language),
    fileA: a.record.origin.file,
    rowA: String(a.record.row),
    fileB: b.record.origin.file,
    rowB: String(b.record.row),
    idA: a.id,
    idB: b.id,
  };
  return reviewColumns.map((column) => cells[column]);
}

/** What speaks for and against two things being one: `名称が同じ +6.0 / 23 m離れている +4.0`. */
export function groundsOf(parts: readonly ScorePart[], language: Language): string {
  return parts
    .map(({ aspect, likeness, points, amount }) => {
      const words: Readonly<Record<string, Readonly<Record<Language, string>>>> = sameWords;
      const text = words[`${aspect}-${likeness}`]?.[language] ?? `${aspect} ${likeness}`;
      const sign = points < 0 ? '−' : '+';
      return `${text.replace('{amount}', String(amount))} ${sign}${Math.abs(points).toFixed(1)}`;
    })
    .join(' / ');
}

/** What the rows of a file of decisions say: a decision, nothing, or null where it cannot be understood. */
export function compileDecisions(
  header: readonly string[],
): ((cells: readonly string[], row: number) => Decision | 'undecided' | null) | null {
  const at = (column: ReviewColumn) =>
    header.findIndex((name) => languages.some((language) => mergeWords[column][language] === name.trim()));
  const [decision, idA, idB] = [at('decision'), at('idA'), at('idB')];
  if (decision < 0 || idA < 0 || idB < 0) return null;
  return (cells, row) => {
    const text = (cells[decision] ?? '').normalize('NFKC').trim().toLowerCase();
    if (text === '') return 'undecided';
    const verdict = verdicts.get(text);
    const ids = [(cells[idA] ?? '').trim(), (cells[idB] ?? '').trim()] as const;
    return verdict === undefined || ids.includes('') ? null : { verdict, ids, row };
  };
}

const verdicts: ReadonlyMap<string, Decision['verdict']> = new Map([
  ...['same', 's', '1', 'y', 'yes', '○', '〇', '同じ', '同一', '相同', '是'].map(
    (word) => [word, 'same'] as const,
  ),
  ...['different', 'd', '0', 'n', 'no', '×', 'x', '違う', '別', '別々', '不同', '否'].map(
    (word) => [word, 'different'] as const,
  ),
]);

/** The name of a thing, or of where it stands. */
export function nameOf(node: Node): string {
  return textAt(node, ['名称', '表記']) || textAt(node, ['設置地点', '名称', '表記']);
}

function addressOf(node: Node): string {
  return textAt(node, ['住所', '表記']) || textAt(node, ['設置地点', '住所', '表記']);
}

function textAt(node: Node, path: readonly string[]): string {
  let at: unknown = node;
  for (const property of path) {
    const value = (at as Node | undefined)?.[property];
    at = Array.isArray(value) ? value[0] : value;
    if (at === undefined) return '';
  }
  return typeof at === 'string' ? at : '';
}
