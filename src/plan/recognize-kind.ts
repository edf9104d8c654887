import { type HeaderHit, lookUpHeader, type Match, matchHeaders } from '../mapping/index.js';
import { matchKey } from '../text/index.js';
import type { DataModel } from '../vocabulary/index.js';
import { acceptsValues } from './column-values.js';
import type { Knowledge } from './knowledge.js';
import type { Look } from './look.js';
import type { Origin } from './publisher.js';

/** A data model whose items the file's columns are. */
export interface KindMatch {
  readonly model: DataModel;
  /** 0 to 1. */
  readonly confidence: number;
  /** By column, from 1. */
  readonly matches: ReadonlyMap<number, Match>;
}

/** Confidence from which on a kind counts as recognized. */
const enough = 0.45;
/** So many kinds are looked at closely. */
const candidates = 6;
/** What a header that every kind knows still counts for. */
const leastWeight = 0.15;
const commonWeight = 0.4;
/** What the kind's name in the file's name or title counts for, and what its lack takes away where no header tells. */
const nameBonus = 0.3;
const nothingTells = 0.6;

/** The data models that the file's name or a title above the header names. */
export function namedKinds(file: string, look: Look, knowledge: Knowledge): ReadonlySet<string> {
  const title = matchKey([file.replace(/\.[^.]+$/, ''), ...look.above.flat()].join(' '));
  const isNamed = (model: DataModel) =>
    [model.id, ...model.aliases, ...Object.values(model.title)].some(
      (name) => name.length > 1 && title.includes(matchKey(name)),
    );
  return new Set([...knowledge.models.values()].filter(isNamed).map((model) => model.id));
}

/**
 * The data models that the file may be of, likeliest first. A header says the more the fewer kinds know it, and what all
 * things have (名称, 住所, 連絡先) says hardly anything.
 *
 * @param named ids of the models that the file's name or title names
 */
export function recognizeKind(
  look: Look,
  origin: Origin,
  named: ReadonlySet<string>,
  knowledge: Knowledge,
): readonly KindMatch[] {
  const hits = look.headers.map((header) => lookUpHeader(knowledge.headers, knowledge.families, header));
  const weights = look.headers.map((header, i) => weightOf(header, hits[i] ?? new Map(), knowledge));
  const roughly = (model: DataModel) =>
    weights.reduce(
      (sum, weight, i) => sum + (hits[i]?.has(model.id) ? weight : 0),
      named.has(model.id) ? nameBonus : 0,
    );
  return [...knowledge.models.values()]
    .map((model) => ({ model, weight: roughly(model) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, candidates)
    .map(({ model }) => {
      const matches = matchModel(model, hits, look, origin, knowledge);
      return { model, matches, confidence: confidenceOf(model, matches, weights, named.has(model.id)) };
    })
    .sort((a, b) => b.confidence - a.confidence || (a.model.id < b.model.id ? -1 : 1));
}

export function isRecognized(match: KindMatch | undefined): match is KindMatch {
  return match !== undefined && match.confidence >= enough;
}

/** Matches the columns of a file against the data model that a person named. */
export function matchKind(
  model: DataModel,
  look: Look,
  origin: Origin,
  knowledge: Knowledge,
): ReadonlyMap<number, Match> {
  const hits = look.headers.map((header) => lookUpHeader(knowledge.headers, knowledge.families, header));
  return matchModel(model, hits, look, origin, knowledge);
}

function matchModel(
  model: DataModel,
  hits: readonly ReadonlyMap<string, HeaderHit>[],
  look: Look,
  { country }: Origin,
  knowledge: Knowledge,
): ReadonlyMap<number, Match> {
  const own = hits.map((hit) => hit.get(model.id) ?? null);
  return matchHeaders(model, look.headers, own, (column, item) =>
    acceptsValues(look, column, item, country, knowledge),
  );
}

/** What every thing may have: a column of it does not tell of which kind the thing is. */
const common = new Set([
  'ID',
  '名称',
  '表記',
  '種別',
  '説明',
  '備考',
  '画像',
  '参照',
  '住所',
  '連絡先',
  '地理座標',
  'メタデータ',
  '利用可能時間',
  '関与',
  '管理者',
  '設置者',
  'Webサイト',
]);

/** What a header tells of the kind, 0 to 1. */
function weightOf(header: string, hits: ReadonlyMap<string, HeaderHit>, { models }: Knowledge): number {
  if (header.trim() === '') return 0;
  if (hits.size === 0) return 1;
  const isCommon = [...hits].some(([id, hit]) => {
    const steps = models.get(id)?.items.find((item) => item.name === hit.item)?.path.steps ?? [];
    const [first, second] = steps.map((step) => step.property);
    return common.has((first === '設置地点' ? second : first) ?? '');
  });
  const rarity = 1 - (hits.size - 1) / Math.max(1, models.size - 1);
  return Math.max(leastWeight, isCommon ? Math.min(rarity, commonWeight) : rarity);
}

function confidenceOf(
  model: DataModel,
  matches: ReadonlyMap<number, Match>,
  weights: readonly number[],
  isNamed: boolean,
): number {
  let matched = 0;
  let isTold = false;
  for (const [column, { confidence, evidence }] of matches) {
    const weight = weights[column - 1] ?? 0;
    matched += weight * confidence;
    if (weight > 0.5 && evidence !== 'similar') isTold = true;
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const items = new Set([...matches.values()].map((match) => match.item.name));
  const isComplete = model.items.every((item) => !item.required || items.has(item.name));
  const evidence = (total === 0 ? 0 : matched / total) + (isNamed ? nameBonus : isTold ? 0 : -nothingTells);
  return Math.max(0, Math.min(1, evidence)) * (isComplete ? 1 : 0.4);
}
