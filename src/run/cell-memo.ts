import { areEqual, type ByteRecord, copyBytes, hashBytes, viewOf } from '../records/index.js';

/** Remembers what was made of cells, by their bytes. Bounded: when it is full it begins anew. */
export interface CellMemo<T> {
  /** What was made of the cells of a record; undefined where that is not remembered. */
  readonly find: (record: ByteRecord) => T | undefined;
  /** Whether anything is remembered still. */
  readonly isRemembering: () => boolean;
  /** Remembers what was made of the cells of a record that was asked for just before. */
  readonly keep: (record: ByteRecord, made: T) => void;
}

/** Distinct texts that are remembered. */
const most = 4096;
const slots = 2 * most;
/** Bytes of all of them together. */
const mostBytes = 256 * 1024;
/** A cell longer than this is not remembered: it will hardly come again. */
const longest = 144;
/** After so many texts a column has to have repeated itself in one of so many cells, or it is remembered no more. */
const trial = 4096;
const leastRepeated = 1 / 8;

/** @param columns the columns whose cells are remembered together */
export function openCellMemo<T>(columns: readonly number[]): CellMemo<T> {
  let heads = new Int32Array(0);
  let ends = new Int32Array(0);
  let texts = viewOf(new Uint8Array(0));
  let kept: T[] = [];
  /** The entry that was met last: many columns say the same in record after record. */
  let last = 0;
  let asked = 0;
  let repeated = 0;
  let isRemembering = true;

  const slotOf = (record: ByteRecord): number => {
    let hash = 0;
    for (let i = 0; i < columns.length; i += 1) {
      const column = columns[i]!;
      hash = hashBytes(hash, record.view, record.from[column]!, record.to[column]!);
    }
    return (hash >>> 0) % slots;
  };
  const isSame = (record: ByteRecord, entry: number): boolean => {
    let at = entry === 0 ? 0 : ends[entry - 1]!;
    const end = ends[entry]!;
    for (let i = 0; i < columns.length; i += 1) {
      const column = columns[i]!;
      const from = record.from[column]!;
      const to = record.to[column]!;
      const after = at + to - from;
      if (after >= end || !areEqual(record.view, from, to, texts, at)) return false;
      if (texts.getUint8(after) !== separator) return false;
      at = after + 1;
    }
    return at === end;
  };
  const begin = (): void => {
    heads = new Int32Array(slots);
    ends = new Int32Array(most);
    texts = viewOf(new Uint8Array(4096));
    kept = [];
  };
  return {
    isRemembering: () => isRemembering,
    find: (record) => {
      if (!isRemembering || heads.length === 0) return undefined;
      asked += 1;
      if (isSame(record, last)) {
        repeated += 1;
        return kept[last];
      }
      for (let slot = slotOf(record); heads[slot] !== 0; slot = (slot + 1) % slots) {
        const entry = heads[slot]! - 1;
        if (!isSame(record, entry)) continue;
        repeated += 1;
        last = entry;
        return kept[entry];
      }
      return undefined;
    },
    keep: (record, made) => {
      if (!isRemembering) return;
      if (asked >= trial && asked < 2 * trial && repeated < asked * leastRepeated) {
        isRemembering = false;
        begin();
        heads = new Int32Array(0);
        return;
      }
      const size = columns.reduce((sum, column) => sum + record.to[column]! - record.from[column]! + 1, 0);
      if (size > longest) return;
      let end = kept.length === 0 ? 0 : ends[kept.length - 1]!;
      if (heads.length === 0 || kept.length === most || end + size > mostBytes) {
        begin();
        end = 0;
      }
      if (end + size > texts.byteLength) {
        const larger = viewOf(new Uint8Array(2 * (end + size)));
        copyBytes(texts, 0, end, larger, 0);
        texts = larger;
      }
      for (const column of columns) {
        end = copyBytes(record.view, record.from[column]!, record.to[column]!, texts, end);
        texts.setUint8(end, separator);
        end += 1;
      }
      let slot = slotOf(record);
      while (heads[slot] !== 0) slot = (slot + 1) % slots;
      ends[kept.length] = end;
      last = kept.length;
      kept.push(made);
      heads[slot] = kept.length;
    },
  };
}

/** A byte that is in no UTF-8 (RFC 3629, section 3). */
const separator = 0xff;
