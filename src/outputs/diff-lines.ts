import type { Difference } from '../diff/index.js';
import { type Language, label } from '../messages/index.js';
import { shown } from './visible.js';

/** What became of the columns, a line each; names as reports show values. */
export function columnLines({ columns }: Difference, language: Language): readonly string[] {
  const named = ({ name, header }: { readonly name: string; readonly header: string }) =>
    header === '' || header === name
      ? shown(name)
      : label(language, 'aside', { text: shown(header), aside: shown(name) });
  return [
    ...columns.added.map((column) => label(language, 'column-added', { name: named(column) })),
    ...columns.gone.map((column) => label(language, 'column-gone', { name: named(column) })),
    ...columns.renamed.map((column) =>
      label(language, column.by === 'values' ? 'column-renamed-values' : 'column-renamed', {
        from: shown(column.from),
        name: shown(column.header),
      }),
    ),
    ...columns.recoded.map((column) =>
      label(language, 'column-recoded', {
        name: shown(column.name),
        from: shown(column.from),
        to: shown(column.to),
        count: column.count,
      }),
    ),
  ];
}

/** What became of the records, in numbers. */
export function recordCounts({ records }: Difference, language: Language): readonly string[] {
  return [
    label(language, 'records-added', { count: records.added }),
    label(language, 'records-removed', { count: records.removed }),
    label(language, 'records-changed', { count: records.changed }),
    label(language, 'records-form', { count: records.formChanged }),
    label(language, 'records-same', { count: records.same }),
  ];
}

/** By what records were taken for the same, and what is uncertain about it. */
export function keyLines({ records }: Difference, language: Language): readonly string[] {
  const { key, ambiguous } = records;
  const names =
    key.length > 3 ? label(language, 'compare-all') : key.map(shown).join(label(language, 'list-separator'));
  return [
    label(language, 'compare-key', { names }),
    ...(ambiguous === 0 ? [] : [label(language, 'compare-ambiguous', { count: ambiguous })]),
  ];
}

/** What changed in each item, a line each. */
export function fieldLines({ fields }: Difference, language: Language): readonly string[] {
  return fields.map(({ name, changed, filled, emptied, formChanged }) =>
    label(language, 'field-change', { name: shown(name), changed, filled, emptied, form: formChanged }),
  );
}

/** Whether there is anything to tell. */
export function isNothing({ columns, records, causes }: Difference): boolean {
  return (
    Object.values(columns).every((list) => list.length === 0) &&
    records.added + records.removed + records.changed + records.formChanged === 0 &&
    (causes?.causes.every(({ change }) => change === 'same') ?? true)
  );
}
