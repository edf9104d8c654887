import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openNumbers, type RecordStore, type StoredRecord } from '../../diff/index.js';

/** Records that lie on the disk while they are compared: memory holds 8 bytes of each. */
export interface StoringRecords {
  readonly add: (record: StoredRecord) => void;
  /** No more records come. */
  readonly close: () => RecordStore;
  /** Leaves nothing behind. */
  readonly discard: () => void;
}

const bufferSize = 1024 * 1024;

export function storeRecords(): StoringRecords {
  const folder = mkdtempSync(join(tmpdir(), 'imi-diff-'));
  const file = openSync(join(folder, 'records'), 'w+');
  const ends = openNumbers();
  let pending: string[] = [];
  let pendingLength = 0;
  let end = 0;
  const flush = (): void => {
    if (pendingLength > 0) writeSync(file, pending.join(''));
    pending = [];
    pendingLength = 0;
  };
  return {
    add: (record) => {
      const line = JSON.stringify(record);
      pending.push(line);
      pendingLength += line.length;
      end += Buffer.byteLength(line);
      ends.add(end);
      if (pendingLength > bufferSize) flush();
    },
    close: () => {
      flush();
      const places = ends.close();
      let buffer = Buffer.allocUnsafe(4096);
      return {
        read: (position) => {
          const from = position === 0 ? 0 : places[position - 1]!;
          const size = places[position]! - from;
          if (buffer.length < size) buffer = Buffer.allocUnsafe(2 * size);
          readSync(file, buffer, 0, size, from);
          return JSON.parse(buffer.toString('utf8', 0, size)) as StoredRecord;
        },
      };
    },
    discard: () => {
      closeSync(file);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
