import { columnsOf, detailsOf, type Mapping, matchKeysOf, placeholders } from '../mapping/index.js';
import { matchKey } from '../text/index.js';
import { tryValues } from './column-values.js';
import type { NamedKinds } from './kind-names.js';
import type { Knowledge } from './knowledge.js';
import type { Look } from './look.js';
import type { Origin } from './publisher.js';
import { isLayoutOfPublisher, ownKeys } from './publisher-by-layout.js';

/** A mapping whose layout the file has. */
export interface LayoutMatch {
  readonly mapping: Mapping;
  /** 0 to 1: the share of the file's headers that the mapping names. */
  readonly confidence: number;
}

/** The share of the file's headers that a mapping has to name before its layout counts as that of the file. */
const enough = 0.8;
/** The share of a mapping's headers that have to be there. */
const present = 0.8;
/** Of a publisher's own headers, with which it differs from the layout that it extends, so many decide by themselves. */
const ownEnough = 3;
/** So many headers have to be the same: one or two may be so by chance. */
const fewest = 3;
/** A layout of fewer headers is no layout of its own: many kinds of list have 名称, 住所, 電話番号 and coordinates. */
const specific = 10;

/**
 * The mapping whose layout the file has: that of its own publisher before a standard's, the closest first.
 *
 * @param file name of the file
 * @param named what the file's name or title names
 */
export function recognizeLayout(
  file: string,
  look: Look,
  origin: Origin,
  named: NamedKinds,
  knowledge: Knowledge,
): LayoutMatch | null {
  const { keys: own, bare } = matchKeysOf(look.headers);
  const keys = new Set([...own, ...bare]);
  const matches: LayoutMatch[] = [];
  for (const mapping of knowledge.mappings.values()) {
    if (!couldBePublisher(mapping, origin)) continue;
    const isOfPublisher = origin.publisher !== null && mapping.publisher?.code === origin.publisher.code;
    const confidence = layoutConfidence(mapping, look, keys, isOfPublisher, knowledge);
    const isSpecific = confidence === 1 && Object.keys(mapping.columns).length >= specific;
    // What is mapped to a class has no data model: that names speak of one tells nothing.
    const isOfModel = knowledge.models.has(mapping.model);
    const isOtherKind = isOfModel && named.models.size > 0 && !named.models.has(mapping.model);
    const isNoKind = named.other !== null && mapping.publisher === undefined;
    if (confidence < enough || isNoKind || (isOtherKind && !isSpecific)) continue;
    const isOfNobody = origin.publisher === null && mapping.publisher !== undefined;
    if (!isOfNobody || isLayoutOfPublisher(mapping, file, look, knowledge))
      matches.push({ mapping, confidence });
  }
  return matches.sort(closestFirst)[0] ?? null;
}

function closestFirst(a: LayoutMatch, b: LayoutMatch): number {
  const isOwn = ({ mapping }: LayoutMatch) => Number(mapping.publisher !== undefined);
  const size = ({ mapping }: LayoutMatch) => Object.keys(mapping.columns).length;
  return (
    isOwn(b) - isOwn(a) ||
    b.confidence - a.confidence ||
    size(a) - size(b) ||
    (a.mapping.path < b.mapping.path ? -1 : 1)
  );
}

/**
 * A mapping of one publisher is not for the file of another, though headers be the same; a prefecture's may be for things
 * in its municipalities.
 */
function couldBePublisher(mapping: Mapping, origin: Origin): boolean {
  const code = mapping.publisher?.code;
  const own = origin.publisher?.code ?? null;
  if (mapping.country !== undefined && mapping.country !== origin.country) return false;
  if (code === undefined || own === null || code === own) return true;
  return (
    !origin.isCoded && code.length === 6 && code.slice(2, 5) === '000' && code.slice(0, 2) === own.slice(0, 2)
  );
}

function layoutConfidence(
  mapping: Mapping,
  look: Look,
  headers: ReadonlySet<string>,
  isOfPublisher: boolean,
  knowledge: Knowledge,
): number {
  const { sheet } = mapping.source ?? {};
  if (typeof sheet === 'string' && look.sheet !== null && look.sheet !== sheet) return 0;
  if (mapping.source?.['header-row'] === 0) {
    const isSameWidth = Object.keys(mapping.columns).length === look.headers.length;
    return look.headerRow === 0 && isSameWidth ? valueConfidence(mapping, look, knowledge) : 0;
  }
  const sought = soughtBy(mapping);
  const keys = [...sought.keys()].filter((key) => !isPosition(key));
  const isFound = (key: string) => {
    const header = sought.get(key) ?? null;
    return header === null || headers.has(header);
  };
  const found = keys.filter(isFound);
  if (found.length < Math.min(fewest, keys.length)) return 0;
  const own = ownKeys(mapping, knowledge).filter((key) => !isPosition(key));
  const isByOwn = own.length >= ownEnough || (isOfPublisher && own.length > 0);
  const telling = isByOwn ? own : keys;
  // A publisher may use a part of a layout, as long as it is enough to tell it by.
  const isPart = isOfPublisher && !isByOwn && found.length >= specific;
  if (!isPart && telling.filter(isFound).length < telling.length * present) return 0;
  const columns = new Set(found.flatMap((key) => columnsOf(key, look.headers).map((hit) => hit.column)));
  const filled = look.headers.filter((header) => header.trim() !== '').length;
  return filled === 0 || columns.size < Math.min(fewest, keys.length) ? 0 : columns.size / filled;
}

/** Made once for each mapping: many files are held against it. */
const soughtByMapping = new WeakMap<Mapping, ReadonlyMap<string, string | null>>();

/** The header, as headers are compared, that each key of a mapping looks for; null: a pattern, which may fit any. */
function soughtBy(mapping: Mapping): ReadonlyMap<string, string | null> {
  const sought =
    soughtByMapping.get(mapping) ??
    new Map(
      [mapping, ...(mapping.further ?? [])]
        .flatMap(({ columns, join = [] }) => [...Object.keys(columns), ...join.flatMap((one) => one.columns)])
        .map((key) => [key, isPattern(key) ? null : matchKey(key.replace(/\[\d+\]$/, ''))]),
    );
  soughtByMapping.set(mapping, sought);
  return sought;
}

const isPosition = (key: string) => /^\[\d+\]$/.test(key);
const isPattern = (key: string) => /^\/.+\/$/.test(key) || placeholders(key).length > 0;

/** The share of sampled values that can be read as what a mapping without headers takes them for. */
function valueConfidence(mapping: Mapping, look: Look, knowledge: Knowledge): number {
  const items = knowledge.models.get(mapping.model)?.items ?? [];
  let read = 0;
  let all = 0;
  for (const [key, target] of Object.entries(mapping.columns)) {
    const column = columnsOf(key, look.headers)[0]?.column;
    const [details] = detailsOf(target);
    const name = [details?.to ?? []].flat()[0];
    const item = items.find((candidate) => candidate.name === name);
    if (!column || !item || !details) continue;
    const own = {
      ...item,
      ...(details.normalizer ? { normalizer: details.normalizer } : {}),
    };
    const options = { ...item.options, ...details.options };
    const share = tryValues(look, column, { ...own, options }, mapping.country ?? 'JP', knowledge);
    read += share.read;
    all += share.all;
  }
  return all === 0 ? 0 : read / all;
}
