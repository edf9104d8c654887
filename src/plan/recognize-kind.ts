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
const enough = 0.5;
/** So many kinds are looked at closely. */
const candidates = 6;
/** What a header that every kind knows still counts for. */
const leastWeight = 0.15;
/** What the kind's name in the file's name or title counts for, and what its lack takes away where no header tells. */
const nameBonus = 0.3;
const nothingTells = 0.6;

/**
 * The data models that the file may be of, likeliest first. A header says the more the fewer kinds know it, so that 名称
 * and 住所 alone decide nothing.
 */
export function recognizeKind(
  file: string,
  look: Look,
  origin: Origin,
  knowledge: Knowledge,
): readonly KindMatch[] {
  const hits = look.headers.map((header) => lookUpHeader(knowledge.headers, knowledge.families, header));
  const weights = look.headers.map((header, i) =>
    weightOf(header, hits[i]?.size ?? 0, knowledge.models.size),
  );
  const title = matchKey([file, ...look.above.flat()].join(' '));
  const rough = [...knowledge.models.values()]
    .map((model) => ({
      model,
      isNamed: isNamedIn(title, model),
      weight: weights.reduce((sum, weight, i) => sum + (hits[i]?.has(model.id) ? weight : 0), 0),
    }))
    .sort((a, b) => Number(b.isNamed) * nameBonus + b.weight - (Number(a.isNamed) * nameBonus + a.weight));
  return rough
    .slice(0, candidates)
    .map(({ model, isNamed }) => {
      const matches = matchModel(model, hits, look, origin, knowledge);
      return { model, matches, confidence: confidenceOf(model, matches, weights, isNamed) };
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

function weightOf(header: string, known: number, models: number): number {
  if (header.trim() === '') return 0;
  return known === 0 ? 1 : Math.max(leastWeight, 1 - (known - 1) / Math.max(1, models - 1));
}

function confidenceOf(
  model: DataModel,
  matches: ReadonlyMap<number, Match>,
  weights: readonly number[],
  isNamed: boolean,
): number {
  let matched = 0;
  let isTold = false;
  for (const [column, { confidence }] of matches) {
    const weight = weights[column - 1] ?? 0;
    matched += weight * confidence;
    if (weight > 0.5) isTold = true;
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const items = new Set([...matches.values()].map((match) => match.item.name));
  const isComplete = model.items.every((item) => !item.required || items.has(item.name));
  const evidence = (total === 0 ? 0 : matched / total) + (isNamed ? nameBonus : isTold ? 0 : -nothingTells);
  return Math.max(0, Math.min(1, evidence)) * (isComplete ? 1 : 0.4);
}

/** Whether the file's name or a title above the header names the kind. */
function isNamedIn(title: string, model: DataModel): boolean {
  return [model.id, ...model.aliases, ...Object.values(model.title)].some(
    (name) => name.length > 1 && title.includes(matchKey(name)),
  );
}
