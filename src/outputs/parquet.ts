import type { ColumnSource, SchemaElement } from 'hyparquet-writer';
import type { Node } from '../nodes/index.js';
import { compileFlat, type FlatValues, placesOf } from './flat-values.js';
import type { MadeFormat } from './node-format.js';
import { typeOf, type ValueType } from './value-type.js';

/** Records that are written together: what memory holds of the nodes. */
const groupSize = 20_000;
/** The column of values that have no column, or do not fit the type of theirs: term path → values, as JSON. */
const rest = 'その他';

type Cell = string | number | bigint | boolean | Date | Readonly<Record<string, readonly string[]>> | null;

/**
 * Parquet with a typed column for each place that the nodes of the run have for values, named by its term path, after one
 * with their `@id`. A column has the first value of its path; further ones, and those that the type does not allow, stand
 * in the last column.
 */
export const parquet: MadeFormat = {
  name: 'parquet',
  suffix: '.parquet',
  contextSuffix: null,
  open: async ({ context, shape }) => {
    const { ByteWriter, ParquetWriter } = await import('hyparquet-writer');
    const flatOf = compileFlat(shape);
    const columns = placesOf(shape).map(({ path, property }) => ({ path, type: typeOf(context, property) }));
    const schema: SchemaElement[] = [
      { name: 'root', num_children: columns.length + 2 },
      { name: 'id', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
      ...columns.map(({ path, type }) => ({ name: path, ...elementOf(type) })),
      { name: rest, type: 'BYTE_ARRAY', converted_type: 'JSON', repetition_type: 'OPTIONAL' },
    ];
    const bytes = new ByteWriter();
    const writer = new ParquetWriter({ writer: bytes, schema, createdBy: 'imi' });
    const cells: Cell[][] = schema.slice(1).map(() => []);
    return {
      head: '',
      take: (node) => {
        add(node, flatOf(node));
        return (cells[0]?.length ?? 0) < groupSize ? '' : group();
      },
      close: async () => {
        const last = (cells[0]?.length ?? 0) === 0 ? new Uint8Array() : group();
        await writer.finish();
        return joined(last, drained());
      },
    };

    function add(node: Node, values: FlatValues): void {
      const left = new Map([...values].map(([path, { texts }]) => [path, texts]));
      cells[0]?.push(String(node['@id']));
      for (const [i, { path, type }] of columns.entries()) {
        const [first, ...further] = left.get(path) ?? [];
        const cell = first === undefined ? null : cellOf(first, type);
        cells[i + 1]?.push(cell);
        if (cell === null) continue;
        if (further.length === 0) left.delete(path);
        else left.set(path, further);
      }
      cells.at(-1)?.push(left.size === 0 ? null : Object.fromEntries(left));
    }

    function group(): Uint8Array {
      const columnData = cells.map((data, i): ColumnSource => ({ name: schema[i + 1]?.name ?? '', data }));
      writer.write({ columnData, rowGroupSize: groupSize });
      for (const column of cells) column.length = 0;
      return drained();
    }

    function drained(): Uint8Array {
      const made = bytes.getBytes().slice();
      bytes.index = 0;
      return made;
    }
  },
};

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

const elements: Readonly<Record<ValueType, Omit<SchemaElement, 'name'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  iri: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  time: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  dateTime: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT64' },
  decimal: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
};

function elementOf(type: ValueType): Omit<SchemaElement, 'name'> {
  return { ...elements[type], repetition_type: 'OPTIONAL' };
}

/** A text as a cell of the type; null: it is none. */
function cellOf(text: string, type: ValueType): Cell {
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : null;
  if (type === 'integer') return /^[+-]?\d{1,18}$/.test(text) ? BigInt(text.replace(/^\+/, '')) : null;
  if (type === 'decimal') return /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text) ? finite(Number(text)) : null;
  if (type === 'date') return dayOf(text);
  return text;
}

function finite(number: number): number | null {
  return Number.isFinite(number) ? number : null;
}

function dayOf(text: string): Date | null {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? day : null;
}
