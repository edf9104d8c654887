import { cause } from '../../findings/index.js';
import { pointerKeys, pointerPart } from '../../text/index.js';
import type { RowCutter, RowLayoutFacts } from '../row-reader.js';
import type { RowFault, SourceRows } from '../rows.js';
import type { JsonListener } from './events.js';
import {
  altitudePointer,
  geometryPointer,
  latitudePointer,
  longitudePointer,
  pointIn,
  skippedMembers,
} from './geojson.js';
import { longestValue, openJsonText, valueTooLong } from './json-text.js';
import { skippedKeywords } from './jsonld.js';
import { plainValue } from './plain-value.js';
import { syntaxFault } from './syntax-fault.js';
import { tokensOf } from './tokens.js';

/** Rows that are handed on together: so few that what is made of them dies young. */
const batchSize = 512;
/** Characters that all values of a text may have whose columns are lists. */
const longestColumns = 64 * 1024 * 1024;

/** Reads the records of a JSON text, by what was decided at the look. */
export function readJson({ encoding, json, format }: RowLayoutFacts, columns: number): RowCutter {
  if (json === null) throw new TypeError('a layout of JSON without a place of records');
  const tokens = tokensOf();
  const batch = openBatch(tokens.line);
  const rows =
    json.shape === 'columns' ? columnRows(json.records, batch) : recordRows(json, format, columns, batch);
  const text = openJsonText(encoding ?? 'utf-8', tokens, rows.listener);
  return {
    push: (piece) => {
      text.push(piece);
      return batch.take();
    },
    end: () => {
      const fault = text.end();
      const before = batch.take();
      if (fault !== null) batch.fault({ cause: fault, line: tokens.line() });
      rows.end();
      return [...before, ...batch.takeAll()];
    },
  };
}

/** Rows that wait to be handed on. */
interface Batch {
  /** Says that a record begins, in the line of the last token. */
  readonly open: () => void;
  readonly add: (cells: readonly string[]) => void;
  /** Adds a fault; it concerns the record that is open, if there is one. */
  readonly fault: (fault: Omit<RowFault, 'row' | 'line'> & { readonly line?: number }) => void;
  readonly take: () => readonly SourceRows[];
  readonly takeAll: () => readonly SourceRows[];
}

function openBatch(line: () => number): Batch {
  const full: SourceRows[] = [];
  let rows: (readonly string[])[] = [];
  let lines: number[] = [];
  let faults: RowFault[] = [];
  let base = 1;
  let begun: number | null = null;
  const close = (): void => {
    const next = begun ?? line();
    if (rows.length === 0 && faults.length === 0) return;
    full.push({ rows, lines, lineCount: next - base, faults });
    [rows, lines, faults, base] = [[], [], [], next];
  };
  const takeAll = (): readonly SourceRows[] => {
    close();
    return full.splice(0);
  };
  return {
    open: () => {
      begun = line();
    },
    add: (cells) => {
      rows.push(cells);
      lines.push((begun ?? line()) - base + 1);
      begun = null;
      if (rows.length >= batchSize) close();
    },
    fault: ({ line: at = line(), ...found }) => {
      const row = begun === null ? {} : { row: rows.length + 1 };
      faults.push({ ...found, ...row, line: at - base + 1 });
    },
    take: () => (rows.length > 0 ? takeAll() : full.splice(0)),
    takeAll,
  };
}

interface RowListener {
  readonly listener: JsonListener;
  /** After the last token. */
  readonly end: () => void;
}

/** Follows a JSON pointer: whether the list or object that it names is open. */
function followPath(pointer: string) {
  const keys = pointerKeys(pointer);
  let matched = 0;
  return {
    /** The number of lists and objects around what the pointer names. */
    depth: keys.length,
    open: (key: string | number | null, depth: number): void => {
      if (depth === matched && matched <= keys.length && (depth === 0 || String(key) === keys[depth - 1]))
        matched += 1;
    },
    close: (depth: number): void => {
      if (depth < matched) matched = depth;
    },
    isInside: (): boolean => matched > keys.length,
  };
}

function recordRows(
  json: NonNullable<RowLayoutFacts['json']>,
  format: RowLayoutFacts['format'],
  columns: number,
  batch: Batch,
): RowListener {
  const path = followPath(json.records);
  const isLines = json.shape === 'lines';
  /** The depth at which records are values. */
  const level = isLines ? 0 : path.depth + 1;
  const { fields } = json;
  const columnAt = new Map(fields?.map((pointer, i) => [pointer, i]));
  const groups = new Set(fields?.flatMap(groupsOf));
  const isGeo = format === 'geojson';
  const isNodes = format === 'jsonld';
  /** Members of records that are no data. */
  const isSkipped = (key: string | number | null, depth: number): boolean =>
    isNodes
      ? skippedKeywords.has(String(key))
      : isGeo && depth === level + 1 && skippedMembers.has(String(key));
  let cells: string[] | null = null;
  let extras: string[] = [];
  const filled = new Int32Array(columns);
  let record = 0;
  /** The pointers of the lists and objects that are open within the record. */
  const pointers: string[] = [];
  /** A list or object that becomes one cell, from this depth on. */
  let whole: {
    readonly pointer: string;
    readonly depth: number;
    readonly isSkipped: boolean;
    text: string;
    /** A value stands at its end: the next one comes behind a comma. */
    isBegun: boolean;
  } | null = null;

  /** Of each list and object within it: whether it is an object. */
  const ends: boolean[] = [];

  const isInRecord = (depth: number): boolean => cells !== null && depth > level;
  const pointerOf = (key: string | number | null): string =>
    (pointers.at(-1) ?? '') + pointerPart(String(key));

  const begin = (key: string | number | null): void => {
    batch.open();
    record += 1;
    cells = new Array<string>(fields === null ? 0 : columns).fill('');
    extras = [];
    if (json.shape === 'members') put('', String(key));
  };

  const finish = (): void => {
    if (cells === null) return;
    if (extras.length > 0) cells.push(...extras);
    const made = cells;
    cells = null;
    batch.add(made);
  };

  const put = (pointer: string, text: string): void => {
    if (cells === null) return;
    const column = columnAt.get(pointer);
    if (column === undefined) {
      putExtra(pointer, text);
      return;
    }
    if (filled[column] === record) {
      if (text === '') return;
      batch.fault({ cause: cause('json-key-duplicate', {}), column: column + 1, value: text });
      extras.push(text);
      return;
    }
    filled[column] = record;
    cells[column] = text;
    if (text.includes('\uFFFD')) tellLost(text, column);
  };

  const tellLost = (text: string, column: number): void => {
    const count = text.split('\uFFFD').length - 1;
    batch.fault({ cause: cause('bytes-lost', { count: String(count) }), column: column + 1, value: text });
  };

  /** A value for which the beginning of the text has no column. */
  const putExtra = (pointer: string, text: string): void => {
    if (text === '') return;
    extras.push(text);
    batch.fault({ cause: cause('json-key-late', { header: pointerKeys(pointer).join('>') }), value: text });
  };

  const putCell = (index: number, text: string): void => {
    if (cells === null) return;
    while (cells.length < index) cells.push('');
    cells.push(text);
  };

  const putWhole = ({ pointer, text, isSkipped }: NonNullable<typeof whole>): void => {
    if (isSkipped || cells === null) return;
    const point = isGeo && pointer === geometryPointer ? pointIn(text) : null;
    if (fields === null) putCell(Number(pointer.slice(1)), text);
    else if (point === null || !columnAt.has(latitudePointer)) put(pointer, text);
    else {
      const [longitude = '', latitude = '', height = ''] = point;
      put(longitudePointer, longitude);
      put(latitudePointer, latitude);
      if (height !== '') put(altitudePointer, height);
    }
  };

  const addToWhole = (text: string, key: string | number | null): void => {
    if (whole === null) return;
    const comma = whole.isBegun ? ',' : '';
    whole.isBegun = text !== '{' && text !== '[';
    whole.text += comma + (typeof key === 'string' ? `${JSON.stringify(key)}:` : '') + text;
    if (whole.text.length > longestValue) throw valueTooLong(longestValue);
  };

  return {
    end: finish,
    listener: {
      open: (isObject, key, depth) => {
        path.open(key, depth);
        if (whole !== null) {
          addToWhole(isObject ? '{' : '[', depth === whole.depth ? null : key);
          ends.push(isObject);
          return;
        }
        if (depth === level && (isLines || path.isInside())) {
          begin(key);
          pointers.length = 0;
          pointers.push('');
          return;
        }
        if (!isInRecord(depth)) return;
        const pointer = pointerOf(key);
        const isLeft = isSkipped(key, depth);
        // A property of nodes may have one value here and several there.
        const isCell =
          fields === null ||
          (columnAt.has(pointer) && !(isNodes && groups.has(pointer))) ||
          !groups.has(pointer) ||
          (isGeo && pointer === geometryPointer);
        if (isLeft || isCell) {
          whole = { pointer, depth, isSkipped: isLeft, text: isObject ? '{' : '[', isBegun: false };
          ends.push(isObject);
        } else pointers.push(pointer);
      },
      close: (depth) => {
        path.close(depth);
        if (whole !== null) {
          whole.text += ends.pop() ? '}' : ']';
          whole.isBegun = true;
          if (depth === whole.depth) {
            const made = whole;
            whole = null;
            putWhole(made);
          }
          return;
        }
        if (cells === null || depth < level) return;
        pointers.pop();
        if (depth === level) finish();
      },
      leaf: (text, isString, key, depth) => {
        const value = isString ? { text, isJson: true } : plainValue(text);
        if (whole !== null) {
          addToWhole(isString ? JSON.stringify(text) : value.isJson ? text : 'null', key);
          return;
        }
        if (!value.isJson) batch.fault({ ...syntaxFault('bare-word', text), value: text });
        if (depth === level && (isLines || path.isInside())) {
          batch.open();
          if (value.text !== '') {
            const found = cause('json-not-a-record', { value: value.text });
            batch.fault({ cause: found, value: value.text, isBeyond: true });
          }
          batch.add([]);
          return;
        }
        if (!isInRecord(depth)) return;
        if (fields === null) putCell(Number(key), value.text);
        else if (!isSkipped(key, depth)) put(pointerOf(key), value.text);
      },
      fault: (found, text) => batch.fault(syntaxFault(found, text)),
    },
  };
}

/** The lists and objects in which a pointer lies. */
function groupsOf(pointer: string): readonly string[] {
  const parts = pointer.split('/').slice(1);
  return parts.slice(1).map((_, i) => `/${parts.slice(0, i + 1).join('/')}`);
}

/** Rows of a text that has a list for each column: all of it is held, for its first record ends with the text. */
function columnRows(records: string, batch: Batch): RowListener {
  const path = followPath(records);
  const lists: string[][] = [];
  let size = 0;
  return {
    listener: {
      open: (_, key, depth) => {
        path.open(key, depth);
        if (path.isInside() && depth === path.depth + 1) lists.push([]);
      },
      close: path.close,
      leaf: (text, isString, _, depth) => {
        if (!path.isInside() || depth !== path.depth + 2) return;
        const value = isString ? { text, isJson: true } : plainValue(text);
        if (!value.isJson) batch.fault({ ...syntaxFault('bare-word', text), value: text });
        size += value.text.length;
        if (size > longestColumns) throw valueTooLong(longestColumns);
        lists.at(-1)?.push(value.text);
      },
      fault: (found, text) => batch.fault(syntaxFault(found, text)),
    },
    end: () => {
      const length = Math.max(0, ...lists.map((list) => list.length));
      for (let row = 0; row < length; row += 1) {
        batch.open();
        batch.add(lists.map((list) => list[row] ?? ''));
      }
    },
  };
}
