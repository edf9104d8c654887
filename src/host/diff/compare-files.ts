import {
  compareRecords,
  type Difference,
  differenceVersion,
  digestTable,
  type Field,
  type FieldPair,
  fieldsOf,
  type KeyCandidate,
  keyCandidates,
  matchRecords,
  mostListed,
  namer,
  pairFields,
  type RecordStore,
  type TableDigest,
} from '../../diff/index.js';
import { type Cause, cause, isCauses, severityOf } from '../../findings/index.js';
import { functions as normalizers } from '../../normalizers/index.js';
import { type Knowledge, type Look, lookAt, makePlan, nearestKind, type Plan } from '../../plan/index.js';
import { compareReports, type Report } from '../../report/index.js';
import { compileRowKind } from '../../rules/index.js';
import { matchKey } from '../../text/index.js';
import { version } from '../../version.js';
import { openParts } from '../parts.js';
import { readRows } from '../read-records.js';
import { hashFile } from '../report-file.js';
import { runSource } from '../run-source.js';
import type { SourcePart } from '../source-part.js';
import { type StoringRecords, storeRecords } from './record-store.js';

export interface HowToCompare {
  /** Id of the data model of both; undefined: recognized. */
  readonly model: string | undefined;
  /** Name of an item, or a header, by which records are the same; undefined: the best that is found. */
  readonly key: string | undefined;
  /** How many threads make the report of a long file, at most. */
  readonly jobs: number;
  readonly signal: AbortSignal;
}

/** A table that is compared, before its records are read. */
interface Opened {
  readonly path: string;
  readonly part: string | null;
  readonly look: Look;
  readonly plan: Plan | null;
  readonly fields: readonly Field[];
  readonly report: Report | null;
}

/**
 * Compares two versions of a dataset, whatever the layout of each. The records are read once from each file and lie on the
 * disk meanwhile; memory holds some numbers of each.
 *
 * @returns the difference; causes where a file cannot be read
 */
export async function compareFiles(
  oldPath: string,
  nowPath: string,
  knowledge: Knowledge,
  how: HowToCompare,
): Promise<Difference | readonly Cause[]> {
  const model = how.model ?? (await sharedKind([oldPath, nowPath], knowledge, how.signal));
  const old = await openTable(oldPath, knowledge, { ...how, model });
  if (isCauses(old)) return old;
  const now = await openTable(nowPath, knowledge, { ...how, model });
  if (isCauses(now)) return now;
  const paired = pairFields(
    { fields: old.fields, records: old.look.records },
    { fields: now.fields, records: now.look.records },
  );
  const { pairs } = paired;
  if (pairs.length === 0)
    return [
      cause('diff-nothing-shared', {
        file: nowPath,
        names: now.look.headers.slice(0, 5).join(', '),
        expected: old.look.headers.slice(0, 5).join(', '),
      }),
    ];
  const named = how.key === undefined ? null : pairs.findIndex((pair) => isCalled(pair, how.key!));
  if (named === -1)
    return [
      cause('usage-unknown-value', {
        part: '--key',
        value: how.key!,
        names: pairs.map((pair) => pair.now.name).join(', '),
      }),
    ];
  const candidates: readonly KeyCandidate[] =
    named === null
      ? keyCandidates(pairs, (pair) => isTelling(pair, old.look, now.look))
      : [{ pairs: [named] }];
  const stores = [storeRecords(), storeRecords()] as const;
  try {
    const was = await digest(
      old,
      pairs.map((pair) => pair.old),
      candidates,
      stores[0],
      how,
    );
    if (isCauses(was)) return was;
    const is = await digest(
      now,
      pairs.map((pair) => pair.now),
      candidates,
      stores[1],
      how,
    );
    if (isCauses(is)) return is;
    const matched = matchRecords(was.digest, is.digest);
    const key = candidates[matched.key]?.pairs ?? [];
    const nameOf = namer(key, pairs);
    const compared = compareRecords(was, is, matched, pairs, nameOf);
    const added = [...matched.before.entries()].flatMap(([j, i]) => (i < 0 ? [j] : []));
    const first = (store: RecordStore, positions: readonly number[]) =>
      positions.slice(0, mostListed).map((position) => nameOf(store.read(position), position));
    return {
      version: differenceVersion,
      tool: { name: 'imi', version },
      old: await fileOf(old, was.digest),
      now: await fileOf(now, is.digest),
      columns: {
        added: paired.added.map(columnOf),
        gone: paired.gone.map(columnOf),
        renamed: pairs
          .filter((pair) => matchKey(pair.old.header) !== matchKey(pair.now.header))
          .map((pair) => ({ ...columnOf(pair.now), from: pair.old.header, by: pair.by })),
        recoded: compared.recoded,
      },
      records: {
        key: key.map((i) => pairs[i]!.now.name),
        added: added.length,
        removed: matched.gone.length,
        changed: compared.changed,
        formChanged: compared.formChanged,
        same: compared.same,
        ambiguous: matched.ambiguous,
      },
      fields: compared.fields,
      added: first(is.store, added),
      removed: first(was.store, matched.gone),
      changed: compared.listed,
      causes: old.report === null || now.report === null ? null : compareReports(old.report, now.report),
    };
  } finally {
    for (const store of stores) store.discard();
  }
}

function columnOf({ name, header }: Field) {
  return { name, header };
}

function isCalled({ old, now }: FieldPair, name: string): boolean {
  return [now.name, now.header, now.key, old.header].some((each) => matchKey(each) === matchKey(name));
}

/** Whether nearly each of the records that were looked at has another value. */
function isTelling(pair: FieldPair, old: Look, now: Look): boolean {
  return (
    [
      [pair.old, old],
      [pair.now, now],
    ] as const
  ).every(([field, { records }]) => {
    const values = records.map((cells) => field.read(cells)[1]).filter((value) => value !== '');
    return values.length >= 0.98 * records.length && new Set(values).size >= 0.98 * records.length;
  });
}

async function fileOf({ path, part, look, plan }: Opened, digested: TableDigest) {
  const hash = await hashFile(path);
  return {
    name: path.replace(/^.*[\\/]/s, ''),
    part,
    sha256: typeof hash === 'string' ? hash : null,
    kind: plan?.kind ?? null,
    records: digested.contents.length,
    columns: look.headers.length,
  };
}

/** A kind that is less near than this to a table says nothing about its columns. */
const leastConfidence = 0.2;

/**
 * The kind that both files are read as where they were taken for different ones, or only one of them, or none, for anything:
 * what the surer one was taken for, or is nearest to. Undefined where both are of one kind, or nothing is near.
 */
async function sharedKind(
  paths: readonly string[],
  knowledge: Knowledge,
  signal: AbortSignal,
): Promise<string | undefined> {
  const kinds: { readonly id: string; readonly confidence: number; readonly isKnown: boolean }[] = [];
  for (const path of paths) {
    const part = await firstPart(path, signal);
    if ('code' in part) return undefined;
    try {
      const plan = makePlan(part.sample, {}, knowledge);
      const look = lookAt(part.sample, {});
      if ('code' in look) return undefined;
      if (!isCauses(plan)) kinds.push({ id: plan.kind, confidence: plan.confidence, isKnown: true });
      else {
        const { model, confidence } = nearestKind(part.sample.name, look, knowledge);
        kinds.push({ id: model.id, confidence, isKnown: false });
      }
    } finally {
      await part.close();
    }
  }
  if (kinds.every(({ id, isKnown }) => isKnown && id === kinds[0]?.id)) return undefined;
  const [best] = kinds.sort((a, b) => Number(b.isKnown) - Number(a.isKnown) || b.confidence - a.confidence);
  return best !== undefined && best.confidence >= leastConfidence ? best.id : undefined;
}

/** Looks at the first table of a file, and makes its report. */
async function openTable(
  path: string,
  knowledge: Knowledge,
  { model, jobs, signal }: HowToCompare,
): Promise<Opened | readonly Cause[]> {
  const found = await firstPart(path, signal);
  if ('code' in found) return [found];
  try {
    const look = lookAt(found.sample, {});
    if ('code' in look) return [look];
    const planned = makePlan(found.sample, { model }, knowledge);
    const plan = isCauses(planned) ? null : planned;
    if (plan === null && model !== undefined) return planned as readonly Cause[];
    const report =
      plan === null
        ? null
        : await runSource(
            found,
            plan,
            knowledge,
            { nodeEnd: '\n', jobs, tell: () => {}, signal },
            async () => {},
          );
    if (report !== null && 'code' in report) return [report];
    if (signal.aborted) return [cause('run-stopped', { file: path })];
    const dates = normalizers.date(knowledge.tables, { country: plan?.country ?? 'JP' });
    const readDate = (text: string) => {
      const read = dates(text);
      return read.certainty === 'refused' ? null : (read.text ?? read.value);
    };
    return {
      path,
      part: found.part,
      look,
      plan,
      fields: fieldsOf(plan, look, knowledge.tables, readDate),
      report,
    };
  } finally {
    await found.close();
  }
}

async function firstPart(path: string, signal: AbortSignal): Promise<SourcePart | Cause> {
  let why: Cause | null = null;
  for await (const part of openParts(path, signal)) {
    if (!('code' in part)) return part;
    if (severityOf(part.code) === 'error') why ??= part;
  }
  return why ?? cause('file-empty', { file: path });
}

async function digest(
  { path, look, plan }: Opened,
  fields: readonly Field[],
  candidates: readonly KeyCandidate[],
  storing: StoringRecords,
  { signal }: HowToCompare,
): Promise<{ readonly digest: TableDigest; readonly store: RecordStore } | readonly Cause[]> {
  const source = await firstPart(path, signal);
  if ('code' in source) return [source];
  const digesting = digestTable(fields, candidates);
  const kindOf = compileRowKind(
    plan === null || (plan.format !== 'csv' && plan.headerRow === 0) ? [] : look.headers,
  );
  try {
    for await (const rows of readRows(source, look)) {
      if (signal.aborted) return [cause('run-stopped', { file: path })];
      for (const cells of rows) if (kindOf(cells) === 'record') storing.add(digesting.take(cells));
    }
  } finally {
    await source.close();
  }
  return { digest: digesting.close(), store: storing.close() };
}
