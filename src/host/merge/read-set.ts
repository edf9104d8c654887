import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Cause, cause, isCauses } from '../../findings/index.js';
import { splitNodeText } from '../../merge/index.js';
import { keyNumber } from '../../nodes/index.js';
import { type Knowledge, makePlan, type Plan, type PlanOptions } from '../../plan/index.js';
import type { Report } from '../../report/index.js';
import { placeInSource } from '../../run/place-in-source.js';
import type { CataloguesSay } from '../catalogue-evidence.js';
import type { PartChoice } from '../part-choice.js';
import { openParts } from '../parts.js';
import { runSource } from '../run-source.js';
import type { SourcePart } from '../source-part.js';
import { openSpool, type Spool } from './spool.js';

/** How sources of a set are read. */
export interface ReadingOfSet extends PlanOptions, PartChoice {
  /** What catalogues say of the files. */
  readonly catalogues: CataloguesSay;
  readonly jobs: number;
  readonly tell: (found: Cause) => void;
  readonly signal: AbortSignal;
}

/** A source that was read: its nodes lie in the spool of its kind, one behind the other. */
export interface ReadSource {
  readonly state: 'read';
  readonly path: string;
  readonly part: string | null;
  readonly plan: Plan;
  readonly report: Report;
  /** Where its nodes begin in the spool. */
  readonly offset: number;
  /** Of each node: bytes with the line feed behind it, row, and numbers that stand for its id and for what it says. */
  readonly lengths: Uint32Array;
  readonly rows: Uint32Array;
  readonly ids: Float64Array;
  readonly contents: Float64Array;
}

/** A source that could not be read, or was left aside (severity `info`). */
export interface UnreadPart {
  readonly state: 'unread';
  readonly path: string;
  readonly part: string | null;
  readonly cause: Cause;
}

/** The nodes of all sources on the disk: a spool for each kind. */
export interface Spools {
  readonly of: (kind: string) => Promise<Spool>;
  readonly close: () => Promise<void>;
}

/** @param folder where the files lie; made where it is missing */
export function openSpools(folder: string): Spools {
  const spools = new Map<string, Promise<Spool>>();
  return {
    of: (kind) => {
      const spool =
        spools.get(kind) ??
        mkdir(folder, { recursive: true }).then(() => openSpool(join(folder, `${spools.size}.ndjson`)));
      spools.set(kind, spool);
      return spool;
    },
    close: async () => {
      for (const opened of await Promise.allSettled(spools.values()))
        if (opened.status === 'fulfilled') await opened.value.close();
    },
  };
}

/** Reads the parts of a file. One that cannot be read does not stop the others. */
export async function* readFile(
  path: string,
  options: ReadingOfSet,
  spools: Spools,
  knowledge: Knowledge,
): AsyncGenerator<ReadSource | UnreadPart> {
  for await (const source of openParts(path, options.signal, options)) {
    if ('code' in source) yield { state: 'unread', path, part: null, cause: source };
    else {
      const found = await readPart(source, options, spools, knowledge).finally(source.close);
      if (found !== null) yield found;
    }
    if (options.signal.aborted) return;
  }
}

/** Null where the run was stopped. */
async function readPart(
  source: SourcePart,
  options: ReadingOfSet,
  spools: Spools,
  knowledge: Knowledge,
): Promise<ReadSource | UnreadPart | null> {
  const { path, part } = source;
  const unread = (found: Cause): UnreadPart => ({ state: 'unread', path, part, cause: found });
  const catalogue = await options.catalogues.of(path, source.sample.name);
  const plan = makePlan(source.sample, { ...options, catalogue }, knowledge);
  if (isCauses(plan)) return unread(plan[0] ?? cause('file-empty', { file: path }));
  const spool = await spools.of(plan.kind);
  const [lengths, rows, ids, contents] = [openNumbers(), openNumbers(), openNumbers(), openNumbers()];
  let offset: number | null = null;
  const decoder = new TextDecoder();
  const { jobs, tell, signal } = options;
  const report = await runSource(
    source,
    plan,
    knowledge,
    { nodeEnd: '\n', jobs, tell, signal },
    async (nodes, { before, keys }) => {
      const begun = await spool.add(nodes);
      offset ??= begun;
      const rowsOf = rowsWithNodes(before, keys);
      for (let start = 0; start < nodes.length; ) {
        const end = nodes.indexOf(lineFeed, start);
        const { id, rest } = splitNodeText(decoder.decode(nodes.subarray(start, end)));
        lengths.add(end + 1 - start);
        ids.add(keyNumber(id));
        contents.add(keyNumber(rest));
        rows.add(rowsOf.next().value ?? 0);
        start = end + 1;
      }
    },
  );
  if (report === null) return null;
  if ('code' in report) return unread(report);
  return {
    state: 'read',
    path,
    part,
    plan,
    report,
    offset: offset ?? 0,
    lengths: Uint32Array.from(lengths.all()),
    rows: Uint32Array.from(rows.all()),
    ids: ids.all().slice(),
    contents: contents.all().slice(),
  };
}

const lineFeed = 0x0a;

/** The rows of a piece that gave a node, in order. */
function* rowsWithNodes(before: number, keys: readonly Float64Array[]): Generator<number, undefined> {
  let row = before;
  for (const segment of keys) {
    for (const key of segment) {
      row += 1;
      if (key !== 0) yield row;
    }
  }
}

/** A list of numbers that grows. */
function openNumbers() {
  let numbers = new Float64Array(1024);
  let count = 0;
  return {
    add: (number: number) => {
      if (count === numbers.length) {
        const larger = new Float64Array(2 * numbers.length);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[count++] = number;
    },
    all: () => numbers.subarray(0, count),
  };
}

/** The place of a node's record in its source. */
export function placeOf(source: ReadSource, row: number) {
  return placeInSource({ row }, source.plan);
}
