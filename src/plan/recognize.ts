import {
  columnsOf,
  type HeaderIndex,
  indexHeaders,
  lookUpHeader,
  type Mapping,
  type Match,
  matchHeaders,
} from '../mapping/index.js';
import { contextSchema, normalizerFor } from '../normalizers/index.js';
import { matchKey } from '../text/index.js';
import type { DataModel, Item } from '../vocabulary/index.js';
import type { Knowledge } from './knowledge.js';
import type { Look } from './look.js';
import type { Origin } from './publisher.js';

/** A mapping whose layout the file has. */
export interface LayoutMatch {
  readonly mapping: Mapping;
  /** 0 to 1: the share of the file's headers that the mapping names. */
  readonly confidence: number;
}

/** A data model whose items the file's columns are. */
export interface KindMatch {
  readonly model: DataModel;
  readonly confidence: number;
  readonly matches: ReadonlyMap<number, Match>;
}

/** The share of headers that a mapping has to name before its layout counts as that of the file. */
const layoutShare = 0.8;
/** Confidence from which on a kind counts as recognized. */
const kindConfidence = 0.5;

/** The mapping whose layout the file has: that of its own publisher before a standard's, the closest first. */
export function recognizeLayout(look: Look, origin: Origin, knowledge: Knowledge): LayoutMatch | null {
  const candidates = [...knowledge.mappings.values()]
    .filter((mapping) => couldBePublisher(mapping, origin))
    .map((mapping) => ({ mapping, confidence: layoutConfidence(mapping, look, knowledge) }))
    .filter(({ confidence }) => confidence >= layoutShare)
    .sort(
      (a, b) =>
        Number(b.mapping.publisher !== undefined) - Number(a.mapping.publisher !== undefined) ||
        b.confidence - a.confidence ||
        Object.keys(a.mapping.columns).length - Object.keys(b.mapping.columns).length ||
        a.mapping.path.localeCompare(b.mapping.path, 'en'),
    );
  return candidates[0] ?? null;
}

/** A mapping of one publisher is not for the file of another, though headers be the same. */
function couldBePublisher(mapping: Mapping, origin: Origin): boolean {
  if (mapping.publisher === undefined || origin.publisher === null) return true;
  const { code } = mapping.publisher;
  const own = origin.publisher.code ?? '';
  const isPrefectureOf =
    code?.length === 6 && code.slice(2, 5) === '000' && code.slice(0, 2) === own.slice(0, 2);
  return code === undefined || code === own || isPrefectureOf;
}

function layoutConfidence(mapping: Mapping, look: Look, knowledge: Knowledge): number {
  const keys = Object.keys(mapping.columns);
  if (mapping.source?.['header-row'] === 0) {
    return look.headerRow === 0 && keys.length === look.headers.length
      ? valueConfidence(mapping, look, knowledge)
      : 0;
  }
  const filled = look.headers.filter((header) => header.trim() !== '').length;
  const isNamed = (key: string) => !/^\[\d+\]$/.test(key);
  const hits = new Set(
    keys.filter(isNamed).flatMap((key) => columnsOf(key, look.headers).map((hit) => hit.column)),
  );
  const own = keys.filter(isNamed).length;
  if (filled === 0 || hits.size < Math.min(3, own)) return 0;
  const named = hits.size / filled;
  const present =
    keys.filter((key) => isNamed(key) && columnsOf(key, look.headers).length > 0).length / Math.max(1, own);
  return present < 0.5 ? 0 : named;
}

/** The share of sampled cells that the normalizers of a mapping without headers can read. */
function valueConfidence(mapping: Mapping, look: Look, knowledge: Knowledge): number {
  const model = knowledge.models.get(mapping.model);
  let read = 0;
  let all = 0;
  for (const [key, target] of Object.entries(mapping.columns)) {
    const column = columnsOf(key, look.headers)[0]?.column;
    const name =
      typeof target === 'string' ? target : typeof target.to === 'string' ? target.to : target.to[0];
    const item = model?.items.find((candidate) => candidate.name === name);
    if (!column || !item) continue;
    const share = readableShare(look, column, item, mapping.country ?? 'JP', knowledge);
    read += share.read;
    all += share.all;
  }
  return all === 0 ? 0 : read / all;
}

/**
 * The data model that the file is of, told by headers and names. A header says the more the fewer kinds know it, so
 * that 名称 and 住所 alone decide nothing.
 */
export function recognizeKind(file: string, look: Look, origin: Origin, knowledge: Knowledge): KindMatch[] {
  const indexes = [...knowledge.models.values()].map(indexHeaders);
  const weights = look.headers.map((header, i) => headerWeight(header, i + 1, indexes));
  return indexes
    .map((index) => kindMatch(index, file, look, weights, origin, knowledge))
    .sort((a, b) => b.confidence - a.confidence || a.model.id.localeCompare(b.model.id, 'en'));
}

export function isRecognized(match: KindMatch | undefined): match is KindMatch {
  return match !== undefined && match.confidence >= kindConfidence;
}

/** Matches the columns of a file against one data model. */
export function matchKind(
  model: DataModel,
  look: Look,
  origin: Origin,
  knowledge: Knowledge,
): ReadonlyMap<number, Match> {
  return matchHeaders(indexHeaders(model), look.headers, (column, item) =>
    accepts(look, column, item, origin, knowledge),
  );
}

function headerWeight(header: string, column: number, indexes: readonly HeaderIndex[]): number {
  if (header.trim() === '') return 0;
  const kinds = indexes.filter((index) => lookUpHeader(index, header, column) !== null).length;
  return kinds === 0 ? 1 : Math.max(0.15, 1 - (kinds - 1) / Math.max(1, indexes.length - 1));
}

function kindMatch(
  index: HeaderIndex,
  file: string,
  look: Look,
  weights: readonly number[],
  origin: Origin,
  knowledge: Knowledge,
): KindMatch {
  const matches = matchHeaders(index, look.headers, (column, item) =>
    accepts(look, column, item, origin, knowledge),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let matched = 0;
  let telling = 0;
  for (const [column, match] of matches) {
    const weight = (weights[column - 1] ?? 0) * match.confidence;
    matched += weight;
    if ((weights[column - 1] ?? 0) > 0.5) telling += 1;
  }
  const hasName = namesKind(index.model, file, look);
  const isComplete = index.model.items
    .filter((item) => item.required)
    .every((item) => [...matches.values()].some((match) => match.item === item));
  const share = total === 0 ? 0 : matched / total;
  const evidence = share + (hasName ? 0.3 : 0) - (telling === 0 && !hasName ? 0.6 : 0);
  return {
    model: index.model,
    matches,
    confidence: Math.max(0, Math.min(1, evidence)) * (isComplete ? 1 : 0.4),
  };
}

/** Whether the file's name or a title above the header names the kind. */
function namesKind(model: DataModel, file: string, look: Look): boolean {
  const text = matchKey([file, ...look.above.flat()].join(' '));
  return [model.id, ...model.aliases, ...Object.values(model.title)].some(
    (name) => name.length > 1 && text.includes(matchKey(name)),
  );
}

const checkedNormalizers = new Set(['coordinate', 'date', 'number', 'phone', 'postal', 'url', 'time']);

/** A column is not what its header resembles if hardly any of its values can be read so. */
function accepts(look: Look, column: number, item: Item, origin: Origin, knowledge: Knowledge): boolean {
  if (!checkedNormalizers.has(item.normalizer)) return true;
  const { read, all, swapped } = readableShare(look, column, item, origin.country, knowledge);
  return all < 3 || (read + swapped) / all > 0.1;
}

function readableShare(look: Look, column: number, item: Item, country: 'JP' | 'TW', knowledge: Knowledge) {
  const normalize = normalizerFor(item.normalizer, country)?.compile(
    contextSchema.parse({ country, ...item.options }),
    knowledge.tables,
  );
  const share = { read: 0, all: 0, swapped: 0 };
  for (const cells of look.records.slice(0, 50)) {
    const text = (cells[column - 1] ?? '').trim();
    if (text === '' || !normalize) continue;
    const outcome = normalize(text);
    share.all += 1;
    if (outcome.certainty !== 'refused') share.read += 1;
    else if (outcome.findings.some((finding) => finding.code.endsWith('-swapped'))) share.swapped += 1;
  }
  return share;
}
