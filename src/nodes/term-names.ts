import type { NodeShape } from './shape.js';

/** The classes and properties that nodes of a shape may have: what the embedded context has to define. */
export interface TermNames {
  readonly classes: ReadonlySet<string>;
  readonly properties: ReadonlySet<string>;
}

/**
 * Decided from the plan, not from the data, so that the context can be written before the first record is read and is
 * the same however the file is cut.
 *
 * @param added properties that normalizers may add, by index of the binding
 */
export function termNamesOf(shape: NodeShape, added: readonly (readonly string[])[]): TermNames {
  const classes = new Set<string>();
  const properties = new Set<string>();
  collect(shape, added, classes, properties);
  return { classes, properties };
}

function collect(
  shape: NodeShape,
  added: readonly (readonly string[])[],
  classes: Set<string>,
  properties: Set<string>,
): void {
  classes.add(shape.type);
  for (const [property] of shape.fixed) properties.add(property);
  if (shape.keep) properties.add(shape.keep);
  if (shape.keep === '記述') {
    classes.add('記述型');
    properties.add('種別').add('説明');
  }
  for (const slot of shape.slots) {
    properties.add(slot.property);
    if (slot.kind === 'node') for (const inner of slot.shapes) collect(inner, added, classes, properties);
    else
      for (const source of slot.sources) {
        if (source.keepsSource) properties.add('表記');
        for (const name of added[source.binding] ?? []) if (shape.allowed.has(name)) properties.add(name);
      }
  }
}
