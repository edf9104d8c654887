import { type Cause, cause } from '../findings/index.js';
import { nearestClasses, nearestProperties } from './nearest-terms.js';
import { printTermPath, type TermPath, type TermStep } from './term-path.js';
import {
  datatypeOf,
  isSubclass,
  keysMeant,
  keysOf,
  type OwnedProperty,
  partsOf,
  preferred,
  propertyOf,
  type Vocabulary,
  withPrefix,
} from './vocabulary.js';

/** A step of a term path, with what the vocabulary says about it. */
export interface ResolvedStep {
  readonly property: string;
  readonly iri: string;
  readonly group: string | null;
  readonly fixed: TermStep['fixed'];
  /** Class of the node on which the property stands. */
  readonly holder: string;
  /** Class that declares the property for the holder: itself or an ancestor. */
  readonly owner: string;
  /** Range of the property on the holder: a class or a datatype. */
  readonly range: string;
  /** Class of the node that the step leads to: the range, or what the path narrows it to. Null: a value. */
  readonly type: string | null;
  /** Datatype of the value that the step leads to: `xsd:string`. Null: a node. */
  readonly datatype: string | null;
  /** Whether the property may stand more than once. */
  readonly many: boolean;
}

/** A term path that holds in the vocabulary. */
export interface ResolvedPath {
  /** The path in its usual form: without its root class, names as the keys of their terms. */
  readonly path: TermPath;
  readonly steps: readonly ResolvedStep[];
  /** Datatype of the value at its end; `xsd:anyURI` for a path that ends in the IRI of a node. */
  readonly datatype: string;
  /** Worth saying, no hindrance: a term is deprecated. */
  readonly warnings: readonly Cause[];
}

/** Why a term path does not hold, and at which of its steps (counted from 0). */
export interface ResolveFault {
  readonly step: number;
  readonly cause: Cause;
}

/**
 * Walks a term path through the vocabulary. A name with a prefix means the term of that vocabulary. One without means, of the
 * terms of that name that may stand there, that of the core, else the only one.
 *
 * @param rootClass class of the node at which the path starts; it may be the first step, with or without 型
 * @returns what the vocabulary says about each step, or the first reason why the path does not hold (`isFault`)
 */
export function resolveTermPath(
  vocabulary: Vocabulary,
  rootClass: string,
  path: TermPath,
): ResolvedPath | ResolveFault {
  if (!vocabulary.classes.has(rootClass)) return { step: 0, cause: unknownClass(vocabulary, rootClass) };
  const skipped = startsAt(vocabulary, rootClass, path) ? 1 : 0;
  const own = path.steps.slice(skipped);
  const steps: ResolvedStep[] = [];
  const written: TermStep[] = [];
  const warnings: Cause[] = [];
  let holder = rootClass;
  for (const [index, each] of own.entries()) {
    const fault = (what: Cause) => ({ step: index + skipped, cause: what });
    const owned = propertyMeant(vocabulary, holder, each.property);
    if ('code' in owned) return fault(owned);
    const step = settled(vocabulary, each, owned);
    if ('code' in step) return fault(step);
    const resolved = resolveStep(vocabulary, holder, step, owned);
    const misfit = checkStep(vocabulary, step, resolved) ?? checkEnd(path, resolved, own[index + 1] ?? null);
    if (misfit !== null) return fault(misfit);
    warnings.push(...deprecation(owned));
    steps.push(resolved);
    written.push(step);
    holder = resolved.type ?? holder;
  }
  const usual = { steps: written, language: path.language, isIri: path.isIri };
  return {
    path: { text: printTermPath(usual), ...usual },
    steps,
    datatype: steps.at(-1)?.datatype ?? 'xsd:anyURI',
    warnings,
  };
}

/** Whether the first step is the root class itself, and leads on. */
function startsAt(vocabulary: Vocabulary, rootClass: string, { steps }: TermPath): boolean {
  const first = steps[0]?.property ?? '';
  if (steps.length < 2 || propertyKeys(vocabulary, rootClass, first).length > 0) return false;
  return [first, `${first}型`].some((name) =>
    keysMeant(vocabulary, 'classes', name, null).includes(rootClass),
  );
}

/** The properties of a class that a name may mean: more than one where it is ambiguous. */
function propertyKeys(vocabulary: Vocabulary, holder: string, written: string): readonly string[] {
  const there = keysOf(vocabulary, written).filter((key) => propertyOf(vocabulary, holder, key) !== null);
  return preferred(vocabulary, there, null);
}

function propertyMeant(vocabulary: Vocabulary, holder: string, written: string): OwnedProperty | Cause {
  const keys = propertyKeys(vocabulary, holder, written);
  if (keys.length > 1) return ambiguousName(vocabulary, written, keys);
  return propertyOf(vocabulary, holder, keys[0] ?? '') ?? whyNotOn(vocabulary, holder, written);
}

/** Says that a name means several terms, and how to choose. */
export function ambiguousName(vocabulary: Vocabulary, term: string, keys: readonly string[]): Cause {
  return cause('term-ambiguous', { term, names: keys.map((key) => withPrefix(vocabulary, key)).join('、') });
}

/** A step with the keys of what it names; names that mean nothing stay as they are written. */
function settled(vocabulary: Vocabulary, step: TermStep, owned: OwnedProperty): TermStep | Cause {
  const types = step.type === null ? [] : keysMeant(vocabulary, 'classes', step.type, null);
  if (types.length > 1) return ambiguousName(vocabulary, step.type ?? '', types);
  const type = types[0] ?? step.type;
  const fixed: TermStep['fixed'][number][] = [];
  for (const { property, value } of step.fixed) {
    const keys = propertyKeys(vocabulary, type ?? owned.range, property);
    if (keys.length > 1) return ambiguousName(vocabulary, property, keys);
    fixed.push({ property: keys[0] ?? property, value });
  }
  return { ...step, property: owned.property, fixed, type };
}

function resolveStep(
  vocabulary: Vocabulary,
  holder: string,
  step: TermStep,
  owned: OwnedProperty,
): ResolvedStep {
  const datatype = datatypeOf(vocabulary, owned.range);
  return {
    property: step.property,
    iri: vocabulary.properties.get(step.property)?.iri ?? '',
    group: step.group,
    fixed: step.fixed,
    holder,
    owner: owned.owner,
    range: owned.range,
    type: datatype === null ? (step.type ?? owned.range) : null,
    datatype,
    many: owned.cardinality.max !== 1,
  };
}

/** The class that a step names must lie below the range, and fixed values must be properties of that class. */
function checkStep(vocabulary: Vocabulary, step: TermStep, resolved: ResolvedStep): Cause | null {
  if (step.type !== null) {
    if (!vocabulary.classes.has(step.type)) return unknownClass(vocabulary, step.type);
    if (!isSubclass(vocabulary, step.type, resolved.range)) {
      return cause('term-wrong-type', { term: step.property, found: step.type, expected: resolved.range });
    }
  }
  for (const { property } of step.fixed) {
    const refusal = checkFixed(vocabulary, step.property, resolved.type, property);
    if (refusal !== null) return refusal;
  }
  return null;
}

function checkFixed(
  vocabulary: Vocabulary,
  step: string,
  type: string | null,
  property: string,
): Cause | null {
  if (type === null) return cause('term-has-no-parts', { term: step, part: property });
  const owned = propertyOf(vocabulary, type, property);
  if (owned === null) return whyNotOn(vocabulary, type, property);
  if (datatypeOf(vocabulary, owned.range) === null) return cause('term-not-a-value', { term: property });
  return null;
}

function checkEnd(path: TermPath, step: ResolvedStep, next: TermStep | null): Cause | null {
  if (next !== null) {
    if (step.datatype === null) return null;
    return cause('term-has-no-parts', { term: step.property, part: next.property });
  }
  if (path.language !== null && step.datatype !== null && step.datatype !== 'xsd:string')
    return cause('term-language-not-text', { term: step.property, found: path.language });
  if (!path.isIri) return step.datatype === null ? cause('term-not-a-value', { term: step.property }) : null;
  if (step.datatype === null || step.datatype === 'xsd:anyURI') return null;
  return cause('term-not-a-node', { term: step.property });
}

/** Says why a property cannot stand on a class: it belongs elsewhere, is a class, or is unknown, with what is near. */
export function whyNotOn(vocabulary: Vocabulary, holder: string, property: string): Cause {
  const keys = keysOf(vocabulary, property);
  if (keys.some((key) => vocabulary.classes.has(key))) return cause('term-is-a-class', { term: property });
  const homes = [...vocabulary.classes.values()]
    .filter((candidate) => candidate.properties.some((declared) => keys.includes(declared.property)))
    .map(({ name }) => name);
  if (homes.length > 0) {
    return cause('term-elsewhere', { term: property, found: holder, names: homes.join('、') });
  }
  return unknown(property, nearestProperties(vocabulary, holder, partsOf(property).local));
}

/** Says that no vocabulary has a class, and which ones are near. */
export function unknownClass(vocabulary: Vocabulary, className: string): Cause {
  return unknown(className, nearestClasses(vocabulary, partsOf(className).local));
}

function unknown(term: string, near: readonly string[]): Cause {
  return near.length === 0
    ? cause('term-unknown', { term })
    : cause('term-unknown-near', { term, names: near.join('、') });
}

function deprecation(owned: OwnedProperty): readonly Cause[] {
  if (owned.successor === null) return [];
  return [cause('term-deprecated', { term: owned.property, expected: owned.successor })];
}
