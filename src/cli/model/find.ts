import { type Cause, cause, type DataModel, type Knowledge, type Layout, layoutsOf } from '../../index.js';

/** A data model by its id, with the layouts of standards that it has. */
export function findModel(
  id: string,
  { models, mappings }: Knowledge,
): { readonly model: DataModel; readonly layouts: readonly Layout[] } | Cause {
  const model = models.get(id);
  if (model === undefined) return cause('model-unknown', { term: id, names: [...models.keys()].join(' ') });
  return { model, layouts: layoutsOf(model, mappings.values()) };
}

/** A layout by its name. */
export function findLayout(name: string, layouts: readonly Layout[]): Layout | Cause {
  const names = layouts.map((layout) => layout.name).join(', ');
  return (
    layouts.find((layout) => layout.name === name) ??
    cause('usage-unknown-value', { part: '--standard', value: name, names })
  );
}
