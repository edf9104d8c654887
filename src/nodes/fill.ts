import type { Reading } from '../mapping/index.js';
import { empty } from '../normalizers/index.js';
import type { Entries, Form, FormField, FormNode } from './form.js';
import type { ValueSlot, ValueSource } from './shape.js';

/**
 * Compiles the filling of a form with the readings of a record: what `buildNode` does, for records in which every cell
 * was understood and gives one value, or one list of values, or one node.
 *
 * @returns a function that is true where the entries say all that `buildNode` would; false where they do not, and the
 * node has to be built
 */
export function compileFilling(form: Form): (readings: readonly Reading[], entries: Entries) => boolean {
  const fillRoot = compileNode(form.root, form.remarks);
  return (readings, entries) => {
    entries.values.fill(undefined);
    return fillRoot(readings, entries) !== null;
  };
}

/** Fills a node: whether it has a value; null where the record is not one of the usual. */
type FillNode = (readings: readonly Reading[], entries: Entries) => boolean | null;

function compileNode(node: FormNode, remarks: Form['remarks']): FillNode {
  const { number, shape, fields } = node;
  const values = ownSteps(node, remarks);
  const nodes = fields.flatMap((field) =>
    field.kind === 'nodes' ? field.nodes.map((each) => compileNode(each, remarks)) : [],
  );
  const { isAlways } = shape;

  return (readings, entries) => {
    let hasValue = isAlways;
    let hasNodes = false;
    for (let i = 0; i < nodes.length; i += 1) {
      const isFilled = nodes[i]!(readings, entries);
      if (isFilled === null) return null;
      if (isFilled) hasValue = true;
    }
    for (let i = 0; i < values.length; i += 1) {
      const step = values[i]!;
      const reading = readings[step.binding];
      if (reading === undefined || reading.outcome === empty) continue;
      if (!fillValue(step, reading, entries)) return null;
      if (reading.outcome.nodes !== undefined) hasNodes = true;
      else if (reading.outcome.value !== null || reading.outcome.values !== undefined) hasValue = true;
    }
    if (hasNodes) {
      for (let i = 0; i < values.length; i += 1) {
        const step = values[i]!;
        const properties = readings[step.binding]?.outcome.nodes;
        if (properties === undefined) continue;
        if (!fillProperties(step, properties, entries)) return null;
        hasValue = true;
      }
    }
    entries.isThere[number] = hasValue;
    return hasValue;
  };
}

/** The steps of the bindings whose values stand on a node itself. */
function ownSteps({ shape, fields }: FormNode, remarks: Form['remarks']): readonly ValueStep[] {
  const byProperty = new Map(fields.map((field) => [field.property, field]));
  const targets = new Map([...shape.allowed.keys()].map((name) => [name, targetIn(byProperty.get(name))]));
  return shape.slots.flatMap((slot) =>
    slot.kind === 'value'
      ? slot.sources.map((source) => ({
          ...valueStep(slot, source, byProperty.get(slot.property), targets),
          refusedPlace:
            slot.property === '表記' || shape.keep === '表記'
              ? (targets.get('表記') ?? elsewhere)
              : (remarks.get(source.binding) ?? elsewhere),
        }))
      : [],
  );
}

/** The steps of all bindings, in the order in which their cells come into the form. */
export function stepsOf({ root, remarks }: Form): readonly ValueStep[] {
  return stepsInto(root, remarks);
}

function stepsInto(node: FormNode, remarks: Form['remarks']): readonly ValueStep[] {
  const inner = node.fields.flatMap((field) => (field.kind === 'nodes' ? field.nodes : []));
  return [...inner.flatMap((each) => stepsInto(each, remarks)), ...ownSteps(node, remarks)];
}

/** A property that has a fixed text: what a cell adds to it is dropped. */
export const fixed = -1;
/** A property that the class has, and for which the form has no place. */
export const elsewhere = -2;

function targetIn(field: FormField | undefined): number {
  if (field?.kind === 'value') return field.place;
  return field?.kind === 'fixed' ? fixed : elsewhere;
}

function placeIn(field: FormField | undefined, language: string | null): number {
  if (field?.kind !== 'texts') return targetIn(field);
  return field.places.find((each) => each.language === language)?.place ?? elsewhere;
}

/** How a cell comes into a node. */
export interface ValueStep {
  readonly binding: number;
  readonly property: string;
  readonly place: number;
  readonly isMany: boolean;
  /** Where the source text goes; `fixed` where it goes nowhere. */
  readonly sourcePlace: number;
  /** Where a text goes that could not be read. */
  readonly refusedPlace: number;
  /** Property of the class → place, `fixed` or `elsewhere`. */
  readonly targets: ReadonlyMap<string, number>;
}

function valueStep(
  slot: ValueSlot,
  source: ValueSource,
  field: FormField | undefined,
  targets: ReadonlyMap<string, number>,
): Omit<ValueStep, 'refusedPlace'> {
  return {
    binding: source.binding,
    property: slot.property,
    place: placeIn(field, source.language),
    isMany: slot.isMany,
    sourcePlace: source.keepsSource ? (targets.get('表記') ?? fixed) : fixed,
    targets,
  };
}

function fillValue(step: ValueStep, { outcome, text }: Reading, { values }: Entries): boolean {
  if (outcome.certainty === 'refused') return false;
  const { value, values: list } = outcome;
  if (value !== null) {
    if (values[step.place] !== undefined) return false;
    values[step.place] = value;
    if (step.sourcePlace !== fixed && value !== text) {
      if (step.sourcePlace === elsewhere) return false;
      values[step.sourcePlace] ??= text.trim();
    }
  }
  if (list !== undefined) {
    const [first] = list;
    if (first === undefined || values[step.place] !== undefined) return false;
    if (list.length > 1 && !step.isMany) return false;
    values[step.place] = list.length === 1 ? first : list;
  }
  return true;
}

function fillProperties(
  step: ValueStep,
  nodes: readonly Readonly<Record<string, string>>[],
  { values }: Entries,
): boolean {
  const [properties] = nodes;
  if (properties === undefined || nodes.length > 1) return false;
  let isAny = false;
  for (const property in properties) {
    const place = step.targets.get(property === '.' ? step.property : property);
    if (place === undefined) continue;
    if (place === elsewhere) return false;
    isAny = true;
    if (place >= 0) values[place] ??= properties[property] ?? '';
  }
  return isAny;
}
