import { dealRow, type Plan } from '../plan/index.js';

/** The records in a row of a source, with the number of columns before each: several in tables side by side, else one. */
export function recordsIn(
  cells: readonly string[],
  { sideBySide }: Plan,
): readonly { readonly cells: readonly string[]; readonly before: number }[] {
  if (sideBySide === undefined) return [{ cells, before: 0 }];
  return dealRow(cells, sideBySide).map((own, i) => ({
    cells: own,
    before: (sideBySide.tables[i]?.from ?? 1) - 1,
  }));
}
