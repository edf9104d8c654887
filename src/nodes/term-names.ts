import type { NodeShape } from './shape.js';

/**
 * The names of all classes and properties that nodes of a shape may have: what the embedded context has to define. Told
 * by the shape, not by the data, so that the context can be written before the first record is read and is the same
 * however the file is cut.
 */
export function termNamesOf(shape: NodeShape): ReadonlySet<string> {
  const names = new Set<string>();
  collect(shape, names);
  return names;
}

function collect(shape: NodeShape, names: Set<string>): void {
  names.add(shape.type);
  for (const key of Object.keys(shape.template)) if (!key.startsWith('@')) names.add(key);
  if ('記述' in shape.template) for (const name of ['記述型', '種別', '説明']) names.add(name);
  for (const slot of shape.slots)
    if (slot.kind === 'node') for (const inner of slot.shapes) collect(inner, names);
}
