import { type Cause, cause } from '../findings/index.js';
import { nearestClasses, nearestProperties } from './nearest-terms.js';
import type { TermPath, TermStep } from './term-path.js';
import { datatypeOf, isSubclass, type OwnedProperty, propertyOf, type Vocabulary } from './vocabulary.js';

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
 * Walks a term path through the vocabulary.
 *
 * @param rootClass class of the node at which the path starts
 * @returns what the vocabulary says about each step, or the first reason why the path does not hold (`isFault`)
 */
export function resolveTermPath(
  vocabulary: Vocabulary,
  rootClass: string,
  path: TermPath,
): ResolvedPath | ResolveFault {
  if (!vocabulary.classes.has(rootClass)) return { step: 0, cause: unknownClass(vocabulary, rootClass) };
  const steps: ResolvedStep[] = [];
  const warnings: Cause[] = [];
  let holder = rootClass;
  for (const [index, step] of path.steps.entries()) {
    const owned = propertyOf(vocabulary, holder, step.property);
    if (owned === null) return { step: index, cause: whyNotOn(vocabulary, holder, step.property) };
    const resolved = resolveStep(vocabulary, holder, step, owned);
    const misfit =
      checkStep(vocabulary, step, resolved) ?? checkEnd(path, resolved, path.steps[index + 1] ?? null);
    if (misfit !== null) return { step: index, cause: misfit };
    warnings.push(...deprecation(owned));
    steps.push(resolved);
    holder = resolved.type ?? holder;
  }
  return { steps, datatype: steps.at(-1)?.datatype ?? 'xsd:anyURI', warnings };
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
  if (vocabulary.classes.has(property)) return cause('term-is-a-class', { term: property });
  const homes = [...vocabulary.classes.values()]
    .filter((candidate) => candidate.properties.some((declared) => declared.property === property))
    .map(({ name }) => name);
  if (homes.length > 0) {
    return cause('term-elsewhere', { term: property, found: holder, names: homes.join('、') });
  }
  return unknown(property, nearestProperties(vocabulary, holder, property));
}

/** Says that no vocabulary has a class, and which ones are near. */
export function unknownClass(vocabulary: Vocabulary, className: string): Cause {
  return unknown(className, nearestClasses(vocabulary, className));
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
