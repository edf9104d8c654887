import type { Reading } from '../mapping/index.js';
import { empty } from '../normalizers/index.js';
import { elsewhere, fixed, type ValueStep } from './fill.js';

/** A text for a place of a form. */
export interface PlacedText {
  readonly place: number;
  readonly text: string;
}

/** What one cell brings into a form, whatever stands in the others. */
export interface Contribution {
  /** The value of the cell. Where its place is taken, the node has to be built. */
  readonly own: PlacedText | null;
  /** Taken only by places that are free: what was written, or could not be read, in the order of the steps with `own`. */
  readonly source: PlacedText | null;
  /** Taken only by places that are free, when all cells have brought their own. */
  readonly adds: readonly PlacedText[];
}

const nothing: Contribution = { own: null, source: null, adds: [] };

/**
 * What a reading brings into a form by a step, as `compileFilling` fills it in; null where that is not all that
 * `buildNode` would make of it, or a list.
 */
export function contributionOf(step: ValueStep, { outcome, text }: Reading): Contribution | null {
  if (outcome === empty) return nothing;
  const { certainty, value, values, nodes } = outcome;
  if (certainty === 'refused') return refusedBy(step, text.trim());
  if (values !== undefined && (value !== null || values.length !== 1)) return null;
  const adds = nodes === undefined ? [] : addsOf(step, nodes);
  const own = value ?? values?.[0] ?? null;
  if (adds === null) return null;
  if (own === null) return { ...nothing, adds };
  if (step.place < 0) return null;
  const isSourceKept = value !== null && step.sourcePlace !== fixed && value !== text;
  if (isSourceKept && step.sourcePlace === elsewhere) return null;
  return {
    own: { place: step.place, text: own },
    source: isSourceKept ? { place: step.sourcePlace, text: text.trim() } : null,
    adds,
  };
}

function refusedBy({ refusedPlace }: ValueStep, text: string): Contribution | null {
  if (text === '') return nothing;
  return refusedPlace < 0 ? null : { ...nothing, source: { place: refusedPlace, text } };
}

function addsOf(
  step: ValueStep,
  nodes: readonly Readonly<Record<string, string>>[],
): readonly PlacedText[] | null {
  const [properties] = nodes;
  if (properties === undefined || nodes.length > 1) return null;
  const adds: PlacedText[] = [];
  // Most cells of some columns bring several: lists of entries would be made of each only to be thrown away.
  for (const property in properties) {
    const place = step.targets.get(property === '.' ? step.property : property);
    if (place === elsewhere) return null;
    if (place !== undefined && place >= 0 && !has(adds, place))
      adds.push({ place, text: properties[property]! });
  }
  // A node that is there although none of its places is taken is a rare thing.
  return adds.length === 0 ? null : adds;
}

function has(adds: readonly PlacedText[], place: number): boolean {
  for (let i = 0; i < adds.length; i += 1) if (adds[i]!.place === place) return true;
  return false;
}
