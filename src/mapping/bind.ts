import { type Cause, cause } from '../findings/index.js';
import type { ContextInput } from '../normalizers/index.js';
import { matchKey, narrow } from '../text/index.js';
import type { Binding, Bound, ColumnDecision } from './binding.js';
import { headerPattern } from './header-pattern.js';
import type { Mapping, Target } from './mapping.js';
import type { Matched } from './match.js';
import { type Destination, destinationOf, itemDestination, type Surroundings } from './target.js';

/** What a mapping says of the columns of a file, and what is wrong with it. */
export interface MappedColumns extends Bound {
  readonly causes: readonly Cause[];
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
    if (hits.length === 0) causes.push(missing(mapping, key));
    for (const { column, groups } of hits) {
      const made = bindTarget(target, column, groups, mapping.options ?? {}, around);
      causes.push(...made.causes);
      bindings.push(...made.bindings);
      if (!decisions.has(column))
        decisions.set(column, decide(column, headers[column - 1] ?? '', target, made.bindings));
    }
  }
  for (const join of mapping.join ?? []) {
    const columns = join.columns.map((key) => columnsOf(key, headers)[0]?.column ?? 0);
    if (columns.includes(0)) {
      causes.push(missing(mapping, join.columns[columns.indexOf(0)] ?? ''));
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
  };
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
 * The columns that a key of a mapping names: a header (`名称`; `名称[2]` is its second occurrence), a position (`[3]`), or
 * a pattern (`/…/`).
 */
export function columnsOf(key: string, headers: readonly string[]): ColumnHit[] {
  const pattern = /^\/(.+)\/$/.exec(key);
  if (pattern) return columnsLike(pattern[1] ?? '', headers);
  const [, header = key, index] = /^(.*)\[(\d+)\]$/.exec(key) ?? [];
  const number = Number(index ?? 1);
  if (header === '') return number >= 1 && number <= headers.length ? [{ column: number, groups: {} }] : [];
  const wanted = matchKey(header);
  const same = headers.flatMap((candidate, i) => (matchKey(candidate) === wanted ? [i + 1] : []));
  const column = same[number - 1];
  return column === undefined ? [] : [{ column, groups: {} }];
}

function columnsLike(pattern: string, headers: readonly string[]): ColumnHit[] {
  const match = headerPattern(pattern);
  return headers.flatMap((header, i): ColumnHit[] => {
    const groups = match?.(narrow(header).trim());
    return groups ? [{ column: i + 1, groups }] : [];
  });
}

function bindTarget(
  target: Target,
  column: number,
  groups: Readonly<Record<string, string>>,
  shared: ContextInput,
  around: Surroundings,
): { bindings: Binding[]; causes: Cause[] } {
  if (target === 'ignore') return { bindings: [], causes: [] };
  const details = typeof target === 'string' ? { to: target } : target;
  const { split, words } = details;
  const names = typeof details.to === 'string' ? [details.to] : details.to;
  const bindings: Binding[] = [];
  const causes: Cause[] = [];
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
      codes: details.codes ?? binding.codes,
      normalizer: details.normalizer ?? binding.normalizer,
      options: { ...binding.options, ...(details.options as ContextInput) },
    });
  });
  for (const [word, name] of Object.entries(words ?? {})) {
    const { destination, cause: fault } = destinationOf(name, groups, around);
    if (!destination) causes.push(fault);
    else
      bindings.push({ ...bindingOf([column], destination, shared), part: { separator: split ?? '', word } });
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

function missing(mapping: Mapping, key: string): Cause {
  return cause('mapping-column-missing', { file: mapping.path, header: key });
}
