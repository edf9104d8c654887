import { type Cause, cause, type Finding } from '../findings/index.js';
import { normalizerFor, normalizers, withCheckDigit } from '../normalizers/index.js';
import type { Place } from '../records/index.js';
import { matchKey, narrow } from '../text/index.js';
import {
  type DataModel,
  isFault,
  likeness,
  modelNamed,
  nearestModels,
  nearestNames,
  parseTermPath,
  resolveTermPath,
  type Vocabulary,
} from '../vocabulary/index.js';
import { patternIn } from './condition.js';
import { termsFilled } from './coverage.js';
import { headerPattern, patternGroups, placeholder, placeholders } from './header-pattern.js';
import { loadMapping, resolveMapping } from './load.js';
import {
  type ConditionText,
  furtherMapping,
  keyOrder,
  type Mapping,
  type MappingDocument,
  type Target,
  type TargetDetails,
} from './mapping.js';
import { destinationOf, type Surroundings } from './target.js';

/** What a mapping is held against. */
export interface MappingGround {
  readonly vocabulary: Vocabulary;
  /** By id. */
  readonly models: ReadonlyMap<string, DataModel>;
  /** What it may extend, by path below `mappings/`. */
  readonly mappings: ReadonlyMap<string, MappingDocument>;
}

/** What was found in a mapping, and the mapping with all that it inherits if it can be used. */
export interface LintedMapping {
  /** In the order of their places. */
  readonly findings: readonly Finding[];
  readonly mapping: Mapping | null;
}

/**
 * Checks a mapping's file: that it can be read, that all its targets lead somewhere, that ids are made of columns, that
 * required items have a column, and that it is written as all mappings are. The examples are not run.
 *
 * @param file as it is called in findings
 */
export async function lintMapping(text: string, file: string, ground: MappingGround): Promise<LintedMapping> {
  const loaded = await loadMapping(text, file);
  if (loaded.faults)
    return { findings: loaded.faults.map(({ cause: what, place }) => ({ ...what, place })), mapping: null };
  const findings: Finding[] = [];
  const report: Report = (at, what) => findings.push({ ...what, place: loaded.placeOf(at) });
  const document = loaded.value;
  const mapping = checkLineage(file, document, ground, report);
  const model = mapping === null ? null : modelOf(mapping, ground, report);
  if (mapping !== null && model !== null) {
    const around = { vocabulary: ground.vocabulary, model, country: mapping.country ?? 'JP' };
    checkPublisher(document, around.country, report);
    checkTargets(document, around, report);
    checkId(document, mapping, report);
    checkItems(document, mapping, around, report);
    checkFurther(document, mapping, around, ground, report);
  }
  checkOrder(document, loaded.placeOf, report);
  if (!document.examples?.length) report([], cause('mapping-without-examples', { file }));
  return {
    findings: findings.sort((a, b) => order(a.place) - order(b.place)),
    mapping: model === null ? null : mapping,
  };
}

type Report = (at: readonly (string | number)[], what: Cause) => void;

/** Names that are less like each other are no misspellings. */
const alike = 0.5;

function checkLineage(
  file: string,
  document: MappingDocument,
  { mappings }: MappingGround,
  report: Report,
): Mapping | null {
  const resolved = resolveMapping(file, document, (parent) => mappings.get(parent));
  if (resolved.cause) report(['extends'], withNearest(resolved.cause, mappings));
  return resolved.mapping;
}

/** Names what a path that nothing stands at may have been meant to be. */
function withNearest(fault: Cause, mappings: MappingGround['mappings']): Cause {
  if (fault.code !== 'mapping-extends-unknown') return fault;
  const { file, term } = fault.args;
  const names = nearestNames(term, mappings.keys(), 3).filter((name) => likeness(term, name) > alike);
  return names.length === 0
    ? fault
    : cause('mapping-extends-unknown-near', { file, term, names: names.join(' ') });
}

function modelOf(mapping: Mapping, { models, vocabulary }: MappingGround, report: Report): DataModel | null {
  const model = modelNamed(mapping.model, models, vocabulary);
  if (model !== null) return model;
  reportUnknownModel(mapping, models, report);
  return null;
}

function reportUnknownModel(mapping: Mapping, models: ReadonlyMap<string, DataModel>, report: Report): void {
  const names = nearestModels(mapping.model, models.values()).join(' ');
  report(['model'], cause('mapping-unknown-model', { file: mapping.path, term: mapping.model, names }));
}

function checkTargets(document: MappingDocument, around: Surroundings, report: Report): void {
  const seen = new Map<string, string>();
  for (const [key, target] of Object.entries(document.columns ?? {})) {
    const at = ['columns', key];
    const pattern = patternIn(key);
    if (/^\/[\^([]/.test(key) && pattern === null)
      report(at, cause('mapping-pattern-unusable', { value: key }));
    if (!checkPattern(at, key, report)) continue;
    checkTwice(key, seen, report);
    const groups = pattern === null ? placeholders(key) : patternGroups(pattern);
    checkTarget(at, target, groups, around, report);
  }
  checkCondition(['when'], document.when, report);
  for (const [index, condition] of (document.skip ?? []).entries())
    checkCondition(['skip', index], condition, report);
  for (const [index, { to }] of (document.join ?? []).entries()) {
    checkName(['join', index, 'to'], to, [], around, report);
  }
  for (const name of Object.keys(document.constants ?? {})) {
    checkName(['constants', name], name, [], around, report);
  }
}

/** Keys that name one column in two ways; patterns and positions are left to the file. */
function checkTwice(key: string, seen: Map<string, string>, report: Report): void {
  if (/^\/.+\/$/.test(key) || /^\[\d+\]$/.test(key) || placeholders(key).length > 0) return;
  const [, header = key, number = '1'] = /^(.*)\[(\d+)\]$/.exec(key) ?? [];
  const column = `${matchKey(header)}[${number}]`;
  const found = seen.get(column);
  if (found === undefined) seen.set(column, key);
  else report(['columns', key], cause('mapping-column-twice', { header: key, found }));
}

/** A pattern in `/…/` has to be one; says whether it is, or the text is none. */
function checkPattern(at: readonly (string | number)[], text: string, report: Report): boolean {
  const pattern = patternIn(text);
  if (pattern === null || headerPattern(pattern) !== null) return true;
  report(at, cause('mapping-pattern-unusable', { value: pattern }));
  return false;
}

function checkCondition(
  at: readonly (string | number)[],
  condition: ConditionText | undefined,
  report: Report,
): void {
  for (const [key, wanted] of Object.entries(condition ?? {}))
    for (const value of [wanted].flat()) checkPattern([...at, key], value, report);
}

function checkTarget(
  at: readonly (string | number)[],
  target: Target,
  groups: readonly string[],
  around: Surroundings,
  report: Report,
): void {
  if (typeof target === 'string') {
    if (target !== 'ignore') checkName(at, target, groups, around, report);
  } else if (Array.isArray(target))
    for (const [index, one] of target.entries()) checkTarget([...at, index], one, groups, around, report);
  else checkDetails(at, target, groups, around, report);
}

function checkDetails(
  at: readonly (string | number)[],
  { to, words = {}, normalizer, ...details }: TargetDetails,
  groups: readonly string[],
  around: Surroundings,
  report: Report,
): void {
  checkCondition([...at, 'when'], details.when, report);
  if (details.split !== undefined) checkPattern([...at, 'split'], details.split, report);
  for (const name of [to].flat()) checkName([...at, 'to'], name, groups, around, report);
  if (typeof to === 'string') checkMeanings(at, to, details, around, report);
  for (const [word, name] of Object.entries(words)) {
    checkName([...at, 'words', word], name, groups, around, report);
  }
  if (
    normalizer !== undefined &&
    !Object.hasOwn(normalizers, normalizerFor(normalizer, around.country)?.name ?? '')
  ) {
    const names = nearestNames(normalizer, Object.keys(normalizers), Number.POSITIVE_INFINITY).join(' ');
    report([...at, 'normalizer'], cause('mapping-unknown-normalizer', { value: normalizer, names }));
  }
  const isLong = typeof to === 'string' && Object.keys({ ...details, ...words }).length === 0;
  if (isLong && normalizer === undefined) {
    report(at, cause('mapping-long-form', { header: String(at.at(-1) ?? ''), expected: to }));
  }
}

/** Where an item has a closed list, codes mean what is in it, and yes or no where it is asked. */
function checkMeanings(
  at: readonly (string | number)[],
  to: string,
  { codes = {}, default: missing }: Pick<TargetDetails, 'codes' | 'default'>,
  { model }: Surroundings,
  report: Report,
): void {
  const item = model.items.find(({ name }) => name === to);
  if (item === undefined || item.codes === null) return;
  const known = [...new Set(Object.values(item.codes))];
  const told = Object.entries(codes).map(([code, meaning]) => ({ key: ['codes', code], meaning }));
  if (missing !== undefined) told.push({ key: ['default'], meaning: missing });
  for (const { key, meaning } of told)
    if (!known.includes(meaning) && !Object.hasOwn(item.codes, meaning))
      report(
        [...at, ...key],
        cause('mapping-unknown-meaning', { value: meaning, item: to, names: known.join(' ') }),
      );
}

/** An item or a term path; `{group}`s of the key's pattern may stand in it. */
function checkName(
  at: readonly (string | number)[],
  name: string,
  groups: readonly string[],
  around: Surroundings,
  report: Report,
): void {
  const isItem = around.model.items.some((item) => item.name === name);
  const filled = Object.fromEntries(groups.map((group) => [group, '1']));
  const leads = (text: string) => destinationOf(text, filled, around).cause === null;
  const { cause: fault } = destinationOf(name, filled, around);
  if (fault !== null) report(at, mistypedName(name, leads) ?? fault);
  if (isItem || fault !== null) return;
  for (const part of new Set(placeholders(name).map((group) => `{${group}}`))) {
    if (!groups.includes(part.slice(1, -1)))
      report(at, cause('model-unknown-placeholder', { item: name, part }));
  }
  const path = parseTermPath(name.replace(placeholder, '1'), around.model.class);
  const resolved = isFault(path) ? path : resolveTermPath(around.vocabulary, around.model.class, path);
  if (!isFault(resolved)) for (const warning of resolved.warnings) report(at, warning);
}

/** What is wrong with a name that leads nowhere, where another way of writing it would lead somewhere. */
function mistypedName(name: string, leads: (name: string) => boolean): Cause | null {
  const [, bare] = /^(.*\S)#/s.exec(name) ?? [];
  if (bare !== undefined && leads(bare))
    return cause('mapping-remark-attached', { item: name, expected: bare });
  const plain = narrow(name).replace(/\s/g, '');
  if (plain !== name && leads(plain)) return cause('mapping-name-wide', { item: name, expected: plain });
  const path = plain.replace(/\s*(?:[./・→]|->|=>|::)\s*/g, '>');
  return path !== plain && leads(path)
    ? cause('mapping-name-separator', { item: name, expected: path })
    : null;
}

/** A municipality of Japan has a code of six digits; five are a county of Taiwan. */
function checkPublisher({ publisher }: MappingDocument, country: 'JP' | 'TW', report: Report): void {
  const value = publisher?.code ?? '';
  if (country === 'TW' || value.length !== 5) return;
  report(['publisher', 'code'], cause('mapping-code-short', { value, expected: withCheckDigit(value) }));
}

function checkId({ id }: MappingDocument, mapping: Mapping, report: Report): void {
  if (id === undefined) return;
  const headers = [...id.matchAll(/\{([^}]+)\}/g)].map(([, header = '']) => header);
  if (headers.length === 0) report(['id'], cause('mapping-id-constant', { value: id }));
  const known = new Set(
    [...Object.keys(mapping.columns), ...(mapping.join ?? []).flatMap(({ columns }) => columns)].map((key) =>
      matchKey(key),
    ),
  );
  for (const header of headers) {
    if (!known.has(matchKey(header)))
      report(
        ['id'],
        cause('mapping-id-column-unknown', {
          header,
          value: id,
          names: nearestNames(header, Object.keys(mapping.columns), 3).join(' ') || '—',
        }),
      );
  }
}

/** Each further node is looked at as if its part were a mapping by itself. */
function checkFurther(
  document: MappingDocument,
  mapping: Mapping,
  around: Surroundings,
  ground: MappingGround,
  report: Report,
): void {
  for (const [index, own] of (document.further ?? []).entries()) {
    const reportWithin: Report = (at, what) => report(['further', index, ...at], what);
    const whole = furtherMapping(mapping, own);
    const model = modelNamed(whole.model, ground.models, ground.vocabulary);
    if (model === null) {
      reportUnknownModel(whole, ground.models, reportWithin);
      continue;
    }
    const within = { ...around, model };
    checkTargets(own, within, reportWithin);
    checkId(own, whole, reportWithin);
    checkItems(own, whole, within, reportWithin);
  }
}

/** What is demanded has to be an item, and has to come from somewhere. */
function checkItems(document: MappingDocument, mapping: Mapping, around: Surroundings, report: Report): void {
  const items = new Set(around.model.items.map(({ name }) => name));
  for (const list of ['required', 'recommended'] as const) {
    for (const [index, item] of (document[list] ?? []).entries()) {
      if (items.has(item)) continue;
      const names = nearestNames(item, items).join(' ');
      report([list, index], cause('mapping-unknown-item', { item, names }));
    }
  }
  const terms = termsFilled(mapping, around);
  for (const item of around.model.items) {
    const isDemanded = item.required || mapping.required?.includes(item.name);
    if (isDemanded && item.header === null && !terms.has(item.path.text))
      report(['columns'], cause('mapping-required-missing', { item: item.name }));
  }
}

/** All mappings are written in one order, so that they can be compared. */
function checkOrder(
  document: MappingDocument,
  placeOf: (path: readonly string[]) => Place,
  report: Report,
): void {
  const written = Object.keys(document).toSorted((a, b) => order(placeOf([a])) - order(placeOf([b])));
  let last = -1;
  for (const key of written) {
    const place = keyOrder.indexOf(key);
    if (place < last) report([key], cause('mapping-key-order', { part: key, expected: keyOrder.join(', ') }));
    last = Math.max(last, place);
  }
}

function order({ line = 0, column = 0 }: Place): number {
  return line * 1e6 + column;
}
