import type { Mapping, Target } from './mapping.js';

/** A column of a mapping, and where what is said of it comes from. */
export interface ColumnOrigin {
  readonly key: string;
  readonly target: Target;
  /** Path of the mapping that says it first: the mapping itself, or one that it extends. */
  readonly from: string;
  /** Path of the mapping whose saying it replaces; null: none. */
  readonly over: string | null;
}

/** Where each column of a mapping with all that it inherits comes from. */
export function originsOf(mapping: Mapping, mappings: ReadonlyMap<string, Mapping>): readonly ColumnOrigin[] {
  const line = [mapping, ...mapping.lineage.flatMap((path) => mappings.get(path) ?? [])];
  return Object.entries(mapping.columns).map(([key, target]) => {
    const said = JSON.stringify(target);
    const saying = line.filter(({ columns }) => Object.hasOwn(columns, key));
    const same = saying.findIndex(({ columns }) => JSON.stringify(columns[key]) !== said);
    const from = saying[(same < 0 ? saying.length : same) - 1] ?? mapping;
    return { key, target, from: from.path, over: same < 0 ? null : (saying[same]?.path ?? null) };
  });
}
