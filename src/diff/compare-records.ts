import { shapeOf } from '../text/index.js';
import {
  type ChangedRecord,
  type FieldChange,
  mostListed,
  type NamedRecord,
  type Recoding,
} from './difference.js';
import type { MatchedRecords } from './match-records.js';
import type { FieldPair } from './pair-fields.js';
import type { TableDigest } from './table-digest.js';

/** Texts and values of a record, in the order of the pairs. */
export type StoredRecord = readonly (readonly [text: string, value: string])[];

/** Gives records again, by their position. */
export interface RecordStore {
  readonly read: (position: number) => StoredRecord;
}

export interface ComparedRecords {
  readonly changed: number;
  readonly formChanged: number;
  readonly same: number;
  readonly fields: readonly FieldChange[];
  readonly recoded: readonly Recoding[];
  readonly listed: readonly ChangedRecord[];
}

/** A field is recoded where so much of it is written otherwise, and what was written tells what is. */
const throughout = 0.5;
const oneToOne = 0.98;
/** Texts of a field that may be codes. */
const mostCodes = 30;
const mostPairs = 400;
const fewestRecoded = 2;

interface Tally {
  both: number;
  changed: number;
  formed: number;
  filled: number;
  emptied: number;
  /** Old text, new text → how often; null: they are too many to be codes. */
  codes: Map<string, Map<string, number>> | null;
  readonly forms: Map<string, number>;
}

/** Compares the records that both tables have; only those that differ are read again. */
export function compareRecords(
  old: { readonly digest: TableDigest; readonly store: RecordStore },
  now: { readonly digest: TableDigest; readonly store: RecordStore },
  { before }: MatchedRecords,
  pairs: readonly FieldPair[],
  nameOf: NameRecord,
): ComparedRecords {
  const differing: number[] = [];
  let same = 0;
  for (const [j, i] of before.entries()) {
    if (i < 0) continue;
    const isSame =
      old.digest.contents[i] === now.digest.contents[j] && old.digest.forms[i] === now.digest.forms[j];
    if (isSame) same += 1;
    else differing.push(j);
  }
  const tallies = pairs.map(
    (): Tally => ({
      both: 0,
      changed: 0,
      formed: 0,
      filled: 0,
      emptied: 0,
      codes: new Map(),
      forms: new Map(),
    }),
  );
  for (const j of differing) {
    const [was, is] = [old.store.read(before[j]!), now.store.read(j)];
    for (const [p, tally] of tallies.entries()) tallyField(tally, was[p]!, is[p]!);
  }
  const codes = tallies.map((tally) => codesOf(tally, same));
  const listed: ChangedRecord[] = [];
  let [changed, formChanged] = [0, 0];
  for (const j of differing) {
    const [was, is] = [old.store.read(before[j]!), now.store.read(j)];
    const changes = pairs.flatMap(({ now: field }, p) =>
      isChanged(was[p]!, is[p]!, codes[p]) ? [{ name: field.name, from: was[p]![0], to: is[p]![0] }] : [],
    );
    if (changes.length === 0) formChanged += 1;
    else {
      changed += 1;
      if (listed.length < mostListed) listed.push({ ...nameOf(is, j), changes });
    }
  }
  const fields = pairs.map(({ now: field }, p): FieldChange => {
    const { changed: content, formed, filled, emptied } = tallies[p]!;
    const own = codes[p] === null ? content : 0;
    return {
      name: field.name,
      header: field.header,
      changed: own,
      formChanged: codes[p] === null ? formed : formed + content,
      filled: codes[p] === null ? filled : 0,
      emptied: codes[p] === null ? emptied : 0,
    };
  });
  return {
    changed,
    formChanged,
    same,
    fields: fields
      .filter((field) => field.changed + field.formChanged > 0)
      .sort((a, b) => b.changed - a.changed || b.formChanged - a.formChanged),
    recoded: pairs.flatMap(({ now: field }, p) => recodingOf(field, tallies[p]!, codes[p] ?? null, same)),
    listed,
  };
}

function tallyField(
  tally: Tally,
  [wasText, was]: StoredRecord[number],
  [isText, is]: StoredRecord[number],
): void {
  if (wasText === '' && isText === '') return;
  if (was === is) {
    if (wasText === isText) tally.both += 1;
    else {
      tally.both += 1;
      tally.formed += 1;
      const form = `${shapeOf(wasText)}\u001f${shapeOf(isText)}`;
      if (tally.forms.size < mostPairs || tally.forms.has(form))
        tally.forms.set(form, (tally.forms.get(form) ?? 0) + 1);
    }
  } else {
    tally.both += 1;
    tally.changed += 1;
    if (was === '') tally.filled += 1;
    if (is === '') tally.emptied += 1;
  }
  if (tally.codes === null || wasText === '' || isText === '') return;
  const to = tally.codes.get(wasText) ?? new Map<string, number>();
  to.set(isText, (to.get(isText) ?? 0) + 1);
  tally.codes.set(wasText, to);
  if (tally.codes.size > mostCodes || to.size > mostCodes) tally.codes = null;
}

/** Old text → new text where a field got other codes throughout; null where it did not. */
function codesOf(
  { codes, changed, filled, emptied, both }: Tally,
  same: number,
): ReadonlyMap<string, string> | null {
  const replaced = changed - filled - emptied;
  if (codes === null || codes.size < fewestRecoded || replaced < throughout * (both + same)) return null;
  const usual = new Map(
    [...codes].map(([from, to]) => [from, [...to].sort((a, b) => b[1] - a[1])[0]!] as const),
  );
  const all = [...codes.values()].reduce((sum, to) => sum + [...to.values()].reduce((a, b) => a + b, 0), 0);
  const regular = [...usual.values()].reduce((sum, [, count]) => sum + count, 0);
  const targets = new Set([...usual.values()].map(([to]) => to));
  if (regular < oneToOne * all || targets.size < usual.size || regular <= 2 * usual.size) return null;
  return new Map([...usual].map(([from, [to]]) => [from, to]));
}

function isChanged(
  [wasText, was]: StoredRecord[number],
  [isText, is]: StoredRecord[number],
  codes: ReadonlyMap<string, string> | null | undefined,
): boolean {
  return was !== is && codes?.get(wasText) !== isText;
}

function recodingOf(
  { name, header }: FieldPair['now'],
  { formed, both, changed, forms }: Tally,
  codes: ReadonlyMap<string, string> | null,
  same: number,
): readonly Recoding[] {
  if (codes !== null) {
    const list = Object.fromEntries([...codes].filter(([from, to]) => from !== to));
    return [
      {
        name,
        header,
        from: Object.keys(list).join(' / '),
        to: Object.values(list).join(' / '),
        codes: list,
        count: changed,
      },
    ];
  }
  if (formed < fewestRecoded || formed < throughout * (both + same)) return [];
  const [form] = [...forms].sort((a, b) => b[1] - a[1]);
  const [from = '', to = ''] = form?.[0].split('\u001f') ?? [];
  return [{ name, header, from, to, codes: {}, count: formed }];
}

/** What a record is called, at its position. */
export type NameRecord = (record: StoredRecord, position: number) => NamedRecord;

const name = /(?:名称>表記|表題|名称)$|^"(?:名称|施設名|名稱|title|name)/;
/** Of so many values at most a name is made. */
const mostParts = 3;

/** Names records by their key and what they are called; by their first values where the key is everything. */
export function namer(key: readonly number[], pairs: readonly FieldPair[]): NameRecord {
  const called = pairs.findIndex(({ now }) => name.test(now.key) || name.test(now.header));
  const parts =
    key.length > mostParts ? pairs.map((_, i) => i) : [...new Set(called < 0 ? key : [...key, called])];
  return (record, position) => {
    const texts = parts.map((i) => record[i]?.[0] ?? '').filter((text) => text !== '');
    return { name: texts.slice(0, mostParts).join(' '), record: position + 1 };
  };
}
