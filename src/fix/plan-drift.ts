import type { Plan } from '../plan/index.js';

/**
 * The columns, from 1, of which another plan decides otherwise; all of them where it differs in more than columns. How the
 * text is encoded does not count: a text that has become ASCII is the same in all encodings.
 */
export function driftedColumns(before: Plan, after: Plan | null): ReadonlySet<number> {
  if (after === null || factsOf(before) !== factsOf(after))
    return new Set(before.columns.map(({ column }) => column));
  return new Set(
    before.columns
      .filter(({ column }) => decisionsAbout(column, before) !== decisionsAbout(column, after))
      .map(({ column }) => column),
  );
}

/** What is decided about a file as a whole. */
function factsOf(plan: Plan): string {
  const { kind, country, publisher, mapping, standard, rows, constants, id } = plan;
  const { format, sheet, delimiter, headerRow, headerRows, firstDataRow, columns } = plan;
  return JSON.stringify([
    [kind, country, publisher, mapping, standard, rows, constants, id],
    [format, sheet, delimiter, headerRow, headerRows, firstDataRow, columns.length],
  ]);
}

/** What is decided about a column: what it is, and how it is read. */
function decisionsAbout(number: number, { columns, bindings }: Plan): string {
  const { header = '', fate = '', item = '', term = '', normalizer = '' } = columns[number - 1] ?? {};
  const reading = bindings
    .filter(
      ({ columns: read, beside }) =>
        read.includes(number) || beside?.pref === number || beside?.city === number,
    )
    // How long codes are elsewhere matters for those that are not whole.
    .map((binding) => ({ ...binding, options: { ...binding.options, digits: null } }));
  return JSON.stringify([header, fate, item, term, normalizer, reading]);
}
