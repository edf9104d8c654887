import { type Cause, cause } from '../findings/index.js';
import { type ContextInput, normalizerFor } from '../normalizers/index.js';
import { matchKey, narrow } from '../text/index.js';
import { likeness, nearestNames } from '../vocabulary/index.js';
import type { Binding, Bound, ColumnDecision } from './binding.js';
import { type Condition, patternIn, type RowRule } from './condition.js';
import { withoutObligation } from './header-forms.js';
import { type HeaderPattern, headerPattern, repeatedHeader } from './header-pattern.js';
import { type ConditionText, detailsOf, type Mapping, type Target, type TargetDetails } from './mapping.js';
import type { Matched } from './match.js';
import { type Destination, destinationOf, itemDestination, type Surroundings } from './target.js';

/** What a mapping says of the columns of a file, and what is wrong with it. */
export interface MappedColumns extends Bound {
  readonly causes: readonly Cause[];
  /** Which rows are records; null: all are. */
  readonly rows: RowRule | null;
}

/** Applies a mapping to the headers of a file. Columns that it does not name are unmapped. */
export function bindMapping(
  mapping: Mapping,
  headers: readonly string[],
  around: Surroundings,
): MappedColumns {
  const causes: Cause[] = [];
  const bindings: Binding[] = [];
  const decisions = new Map<number, ColumnDecision>();
  for (const [key, target] of Object.entries(mapping.columns)) {
    const hits = columnsOf(key, headers);
    if (hits.length === 0) causes.push(missing(mapping, key, headers));
    for (const { column, groups } of hits) {
      const made = detailsOf(target).map((details) =>
        bindDetails(details, column, groups, mapping, headers, around),
      );
      causes.push(...made.flatMap((one) => one.causes));
      const own = made.flatMap((one) => one.bindings);
      bindings.push(...own);
      if (!decisions.has(column))
        decisions.set(column, decide(column, headers[column - 1] ?? '', target, own));
    }
  }
  for (const join of mapping.join ?? []) {
    const columns = join.columns.map((key) => columnsOf(key, headers)[0]?.column ?? 0);
    if (columns.includes(0)) {
      causes.push(missing(mapping, join.columns[columns.indexOf(0)] ?? '', headers));
      continue;
    }
    const { destination, cause: fault } = destinationOf(join.to, {}, around);
    if (fault) causes.push(fault);
    if (!destination) continue;
    const binding = { ...bindingOf(columns, destination, mapping.options ?? {}), with: join.with ?? '' };
    bindings.push(binding);
    for (const column of columns) {
      if (!decisions.has(column))
        decisions.set(column, decide(column, headers[column - 1] ?? '', join.to, [binding]));
    }
  }
  return {
    columns: headers.map((header, i) => decisions.get(i + 1) ?? unmapped(i + 1, header)),
    bindings,
    causes,
    rows: rowRuleOf(mapping, headers, causes),
  };
}

/** Whether a text is no pattern, or one that can be read. */
function isUsable(text: string): boolean {
  const pattern = patternIn(text);
  return pattern === null || headerPattern(pattern) !== null;
}

function rowRuleOf(mapping: Mapping, headers: readonly string[], causes: Cause[]): RowRule | null {
  const { when, skip = [] } = mapping;
  if (when === undefined && skip.length === 0) return null;
  return {
    when: when === undefined ? null : conditionOf(when, mapping, headers, causes),
    skip: skip.map((one) => conditionOf(one, mapping, headers, causes)).filter((one) => one.length > 0),
  };
}

/** @param causes takes what is wrong with it: a column that is not there is empty in all records */
function conditionOf(
  condition: ConditionText,
  mapping: Mapping,
  headers: readonly string[],
  causes: Cause[],
): Condition {
  return Object.entries(condition).map(([key, wanted]) => {
    const values = [wanted].flat();
    for (const value of values) {
      if (!isUsable(value)) causes.push(cause('mapping-pattern-unusable', { value }));
    }
    const column = columnsOf(key, headers)[0]?.column;
    if (column === undefined) causes.push(missing(mapping, key, headers));
    return { column: column ?? 0, values };
  });
}

/** Makes bindings of columns that were recognized one by one. */
export function bindMatches(
  { matches, candidates }: Matched,
  headers: readonly string[],
  options: ContextInput,
  around: Surroundings,
): Bound {
  const bindings = [...matches.values()].map((match) =>
    bindingOf([match.column], itemDestination(match.item, match.groups, around), options),
  );
  const columns = headers.map((header, i): ColumnDecision => {
    const match = matches.get(i + 1);
    const binding = bindings.find((candidate) => candidate.columns[0] === i + 1);
    const could = candidates.get(i + 1) ?? [];
    if (!match || !binding) return { ...unmapped(i + 1, header), candidates: could };
    return {
      column: i + 1,
      header,
      fate: 'mapped',
      item: binding.item,
      term: binding.term,
      normalizer: binding.normalizer,
      confidence: match.confidence,
      evidence: match.evidence,
      candidates: could,
    };
  });
  return { columns, bindings };
}

export function unmapped(column: number, header: string): ColumnDecision {
  return {
    column,
    header,
    fate: 'unmapped',
    item: null,
    term: null,
    normalizer: null,
    confidence: 0,
    evidence: null,
    candidates: [],
  };
}

interface ColumnHit {
  readonly column: number;
  readonly groups: Readonly<Record<string, string>>;
}

/**
 * The columns that a key of a mapping names: a header (`名称`; `名称[2]` is its second occurrence), a position (`[3]`), a
 * repeated header (`名称{n}`) or a pattern (`/…/`).
 */
export function columnsOf(key: string, headers: readonly string[]): ColumnHit[] {
  const pattern = patternIn(key);
  if (pattern !== null) return columnsLike(headerPattern(pattern), headers);
  const [, header = key, index] = /^(.*)\[(\d+)\]$/.exec(key) ?? [];
  const number = Number(index ?? 1);
  if (header === '') return number >= 1 && number <= headers.length ? [{ column: number, groups: {} }] : [];
  const wanted = matchKey(header);
  const { keys, bare } = matchKeysOf(headers);
  const among = (all: readonly string[]) => all.flatMap((one, i) => (one === wanted ? [i + 1] : []));
  const same = among(keys);
  const column = (same.length > 0 ? same : among(bare))[number - 1];
  if (column !== undefined) return [{ column, groups: {} }];
  return columnsLike(repeatedHeader(key), headers);
}

/** The headers of a file as they are compared: as they are, and without what is no part of the name. */
interface HeaderKeys {
  readonly keys: readonly string[];
  readonly bare: readonly string[];
}

/** Made once for the headers of a file, against which all columns of many mappings are held. */
const keysByHeaders = new WeakMap<readonly string[], HeaderKeys>();

export function matchKeysOf(headers: readonly string[]): HeaderKeys {
  const known = keysByHeaders.get(headers);
  if (known !== undefined) return known;
  const bare = headers.map((header) => matchKey(withoutObligation(narrow(header))));
  const made = { keys: headers.map(matchKey), bare };
  keysByHeaders.set(headers, made);
  return made;
}

function columnsLike(match: HeaderPattern | null, headers: readonly string[]): ColumnHit[] {
  return headers.flatMap((header, i): ColumnHit[] => {
    const groups = match?.(oneLine(header));
    return groups ? [{ column: i + 1, groups }] : [];
  });
}

/** A header of several lines is one text. */
function oneLine(header: string): string {
  return narrow(header)
    .split(/[\r\n]/)
    .map((line) => line.trim())
    .join('');
}

function bindDetails(
  details: TargetDetails,
  column: number,
  groups: Readonly<Record<string, string>>,
  mapping: Mapping,
  headers: readonly string[],
  around: Surroundings,
): { bindings: Binding[]; causes: Cause[] } {
  const shared: ContextInput = mapping.options ?? {};
  const { split, words } = details;
  const names = typeof details.to === 'string' ? [details.to] : details.to;
  const bindings: Binding[] = [];
  const causes: Cause[] = [];
  const when = details.when === undefined ? null : conditionOf(details.when, mapping, headers, causes);
  if (split !== undefined && !isUsable(split)) {
    return { bindings, causes: [cause('mapping-pattern-unusable', { value: split })] };
  }
  names.forEach((name, index) => {
    const { destination, cause: fault } = destinationOf(name, groups, around);
    if (!destination) {
      causes.push(fault);
      return;
    }
    const binding = bindingOf([column], destination, shared);
    bindings.push({
      ...binding,
      part: split === undefined || words !== undefined ? null : { separator: split, index },
      codes:
        details.default === undefined
          ? (details.codes ?? binding.codes)
          : { ...(details.codes ?? binding.codes), '': details.default },
      when,
      normalizer:
        details.normalizer === undefined
          ? binding.normalizer
          : (normalizerFor(details.normalizer, around.country)?.name ?? details.normalizer),
      options: { ...binding.options, ...(details.options as ContextInput) },
    });
  });
  for (const [word, name] of Object.entries(words ?? {})) {
    const { destination, cause: fault } = destinationOf(name, groups, around);
    if (!destination) causes.push(fault);
    else
      bindings.push({
        ...bindingOf([column], destination, shared),
        part: { separator: split ?? '', word },
        when,
      });
  }
  return { bindings, causes };
}

function bindingOf(columns: readonly number[], destination: Destination, shared: ContextInput): Binding {
  return {
    columns,
    with: '',
    part: null,
    separator: destination.separator,
    codes: destination.codes,
    item: destination.item,
    term: destination.term,
    normalizer: destination.normalizer,
    options: { ...shared, ...destination.options },
    beside: null,
    withholds: [],
    when: null,
  };
}

function decide(
  column: number,
  header: string,
  target: Target,
  bindings: readonly Binding[],
): ColumnDecision {
  const first = bindings[0];
  if (target === 'ignore')
    return { ...unmapped(column, header), fate: 'ignored', confidence: 1, evidence: 'mapping' };
  if (!first) return unmapped(column, header);
  return {
    column,
    header,
    fate: 'mapped',
    item: first.item,
    term: first.term,
    normalizer: first.normalizer,
    confidence: 1,
    evidence: 'mapping',
    candidates: [],
  };
}

/** Headers less like the one that is sought are not named beside it. */
const alike = 0.4;

function missing(mapping: Mapping, key: string, headers: readonly string[]): Cause {
  const sought = matchKey(key);
  const names = nearestNames(key, new Set(headers), 3).filter(
    (header) => likeness(sought, matchKey(header)) > alike,
  );
  return cause('mapping-column-missing', {
    file: mapping.path,
    header: key,
    names: names.join(' ') || '—',
  });
}
