import { plainCell, type ReadDate } from '../inventory/index.js';
import { compileReader } from '../mapping/index.js';
import { type Tables, textOf } from '../normalizers/index.js';
import { allBindings, type Look, type Plan } from '../plan/index.js';
import { matchKey } from '../text/index.js';

/** A field of the records of a table: what is compared. */
export interface Field {
  /** What it is the same by in another layout: a term path, or a header. */
  readonly key: string;
  /** Item of the data model, else the header. */
  readonly name: string;
  /** Header of its first column. */
  readonly header: string;
  /** Position of its first column, from 1. */
  readonly column: number;
  /** Its text as it stands in a record, and the value that it means: the same however it is written. */
  readonly read: (cells: readonly string[]) => readonly [text: string, value: string];
}

/** The fields of a table: what its columns mean, and by their headers those that mean nothing known. */
export function fieldsOf(
  plan: Plan | null,
  look: Look,
  tables: Tables,
  readDate: ReadDate,
): readonly Field[] {
  const seen = new Map<string, number>();
  const numbered = (key: string): string => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  };
  const bindings = plan === null ? [] : allBindings(plan);
  const bound = bindings.map((binding): Field => {
    const read = compileReader(binding, tables);
    const column = binding.columns[0] ?? 1;
    const header = look.headers[column - 1] ?? '';
    return {
      key: numbered(binding.term),
      name: binding.item ?? (header || binding.term),
      header,
      column,
      read: (cells) => {
        const { text, outcome } = read(cells);
        const value = outcome.certainty === 'refused' ? null : textOf(outcome);
        return [text, value ?? (outcome.certainty === 'refused' ? plainCell(text, readDate) : '')];
      },
    };
  });
  const used = new Set(bindings.flatMap(({ columns }) => columns));
  const others = look.headers.flatMap((header, i): readonly Field[] => {
    if (used.has(i + 1)) return [];
    const read: Field['read'] = (cells) => {
      const text = (cells[i] ?? '').trim();
      return [text, plainCell(text, readDate)];
    };
    const name = header === '' ? `[${i + 1}]` : header;
    return [{ key: numbered(`"${matchKey(name)}`), name, header, column: i + 1, read }];
  });
  return [...bound, ...others].sort((a, b) => a.column - b.column);
}
