import type { Cause, Digest, ValueCount } from '../findings/index.js';
import type { Reading } from '../mapping/index.js';
import { allBindings, type Knowledge, type Plan } from '../plan/index.js';
import type { Accountant } from '../report/index.js';
import {
  type CellChecks,
  type CellRule,
  columnsWithBindings,
  compileCellChecks,
  type FileCheck,
  type FileRule,
  type Reads,
  type RecordCheck,
  type RecordRule,
  type Rule,
  rules,
  type Table,
  type ValueWatch,
  type Watch,
  type WrittenCells,
} from '../rules/index.js';
import { detach, formOf, hasForm } from '../text/index.js';
import { modelNamed } from '../vocabulary/index.js';
import { cellPlace, maskIn, type RecordPlace, reportRemarks } from './cells.js';
import { newestDateWatches } from './newest-date.js';
import { compilePoint } from './point-of.js';

/** The rules of a plan, compiled: what its columns give no occasion for is left out. One piece is looked at after another. */
export interface Checks {
  /** What is to be said of the cells that a binding reads, in the order of the bindings. */
  readonly cells: readonly (CellChecks | null)[];
  /** The bindings, from 0, whose readings are looked at. */
  readonly bindings: readonly number[];
  /** Columns, from 0, that nobody has a meaning for: their cells are looked at where there may be something to find. */
  readonly unread: readonly (CellChecks & { readonly column: number })[];
  /** By column: what is found in its cells that must not be published, where no binding reads all of it; else null. */
  readonly masks: readonly (((text: string) => readonly Cause[]) | null)[];
  /**
   * Begins a piece.
   *
   * @param full numbers of digests that are not wanted of it
   */
  readonly begin: (full: readonly number[]) => void;
  /**
   * Looks at the cells of a record that nobody has a meaning for.
   *
   * @param textAt gives the text of a cell by its number in `unread`; an empty one where there is nothing to find
   */
  readonly takeUnread: (textAt: (unread: number) => string, at: RecordPlace, account: Accountant) => void;
  /** Looks at a record; only the readings of `bindings` need be there. */
  readonly take: (
    readings: readonly Reading[],
    cells: WrittenCells,
    at: RecordPlace,
    account: Accountant,
  ) => void;
  /** @param rows number of rows of the piece */
  readonly close: (rows: number) => readonly Digest[];
}

/** Rules by what they are given; the stages of the way call those of rows and nodes by their own functions. */
export interface AskedRules {
  readonly cell: readonly CellRule[];
  readonly record: readonly RecordRule[];
  readonly file: readonly FileRule[];
}

const allRules = askedAmong(Object.values(rules));
/** The rules that nodes give occasion for which no table was read for. */
export const rulesOfNodes = askedAmong(Object.values(rules).filter((rule) => !rule.isOfTable));

function askedAmong(all: readonly Rule[]): AskedRules {
  return {
    cell: all.filter((rule) => rule.scope === 'cell'),
    record: all.filter((rule) => rule.scope === 'record'),
    file: all.filter((rule) => rule.scope === 'file'),
  };
}

/** What rules need of a plan. */
export type CheckedPlan = Pick<
  Plan,
  | 'kind'
  | 'file'
  | 'country'
  | 'encoding'
  | 'headerRow'
  | 'headerRows'
  | 'firstDataRow'
  | 'columns'
  | 'bindings'
  | 'further'
  | 'constants'
  | 'id'
>;

/** A plan as rules see it. */
export function tableOf(plan: CheckedPlan, knowledge: Knowledge): Table {
  const model = modelNamed(plan.kind, knowledge.models, knowledge.vocabulary);
  return { ...plan, class: model?.class ?? '', tables: knowledge.tables };
}

/** The rules over the whole file, compiled: the same for the pieces and for the end. */
export function compileFileChecks(table: Table, asked: AskedRules = allRules): readonly FileCheck[] {
  return asked.file.flatMap((rule) => rule.compile(table) ?? []);
}

export function compileChecks(plan: CheckedPlan, knowledge: Knowledge, asked: AskedRules = allRules): Checks {
  const privateRules = asked.cell.filter((rule) => rule.isPrivate === true);
  const table = tableOf(plan, knowledge);
  const bindings = allBindings(plan);
  const columns = columnsWithBindings({ ...table, bindings });
  const cells = bindings.map((binding): CellChecks | null => {
    const column = columns.find(
      (one) =>
        one.binding === binding ||
        // Of the bindings that each are for some of the records, one reads the cell.
        (binding.when !== null && binding.part === null && binding.columns[0] === one.column),
    );
    return column === undefined ? null : compileCellChecks(asked.cell, column, table);
  });
  const unread = columns.flatMap((column) => {
    const checks = column.fate === 'unmapped' ? compileCellChecks(asked.cell, column, table) : null;
    return checks === null ? [] : [{ column: column.column - 1, ...checks }];
  });
  const records: readonly RecordCheck[] = asked.record.flatMap((rule) => rule.compile(table) ?? []);
  const masks = columns.map((column) => {
    const checks = column.binding === null ? compileCellChecks(privateRules, column, table) : null;
    return checks === null ? null : (text: string) => checks.check(text, null);
  });
  const watches = [
    ...compileFileChecks(table, asked).flatMap((check) => check.watches),
    ...newestDateWatches(plan),
  ];
  const reads: readonly Reads[] = [...records, ...watches].map((one) => one.reads);
  const keepers = watches.map(keeperOf);

  return {
    cells,
    bindings: [
      ...new Set([...reads.flatMap(({ bindings }) => bindings), ...(compilePoint(plan)?.bindings ?? [])]),
    ],
    unread,
    masks,
    begin: (full) => {
      for (const [i, keeper] of keepers.entries()) keeper.begin(full.includes(i));
    },
    takeUnread: (textAt, at, account) => {
      for (let i = 0; i < unread.length; i += 1) {
        const { column, check } = unread[i]!;
        const text = textAt(i);
        if (text === '') continue;
        const found = check(text, null);
        if (found.length > 0) reportRemarks(found, text, column + 1, plan, at, account);
      }
    },
    take: (readings, cells, at, account) => {
      for (let i = 0; i < records.length; i += 1) {
        const found = records[i]!.check(readings, cells);
        if (found === null) continue;
        const { cause, column, also } = found;
        account.find(cause, cellPlace(column, plan, at), {
          ...(also === undefined ? {} : { also: cellPlace(also, plan, at) }),
        });
      }
      for (let i = 0; i < keepers.length; i += 1) keepers[i]!.take(readings, cells, at.row);
    },
    close: (rows) => keepers.map((keeper) => keeper.close(rows)),
  };
}

/** Keeps what a rule wants of the records of a piece. */
interface Keeper {
  /** @param isFull nothing is wanted: of what comes before there is too much */
  readonly begin: (isFull: boolean) => void;
  readonly take: (readings: readonly Reading[], cells: WrittenCells, row: number) => void;
  readonly close: (rows: number) => Digest;
}

function keeperOf(watch: Watch): Keeper {
  if (watch.kind === 'values') return valueKeeper(watch);
  const { width, limit, write } = watch;
  let numbers = new Float64Array(0);
  let isFull = false;
  return {
    begin: (isFullBefore) => {
      numbers.fill(0);
      isFull = isFullBefore;
    },
    take: (readings, cells, row) => {
      if (isFull) return;
      if (row > limit) {
        isFull = true;
        return;
      }
      if (numbers.length < row * width) {
        const longer = new Float64Array(2 * row * width);
        longer.set(numbers);
        numbers = longer;
      }
      write(readings, cells, numbers, (row - 1) * width);
    },
    close: (rows) => {
      if (isFull || rows > limit) return { kind: 'rows', width, limit, rows, segments: null };
      const segment = new Float64Array(rows * width);
      segment.set(numbers.subarray(0, segment.length));
      return { kind: 'rows', width, limit, rows, segments: [segment] };
    },
  };
}

type Count = { -readonly [Key in keyof ValueCount]: ValueCount[Key] };

function valueKeeper({ column, limit, byForm, reads, textOf }: ValueWatch): Keeper {
  let met: Count[] = [];
  /** By key; used once there are more than a look along the list is worth. */
  const counts = new Map<string, Count>();
  let last: Count | null = null;
  /** The text that was met last: one and the same is told at a glance. */
  let lastText: string | null = null;
  let isFull = false;
  const known = (text: string): Count | undefined => {
    if (!byForm) return counts.get(text);
    for (const count of met) if (hasForm(text, count.key)) return count;
    return counts.get(formOf(text));
  };
  /** What is kept is shown by rules over the whole file: never what another rule masks. */
  const shownOf = (readings: readonly Reading[], cells: WrittenCells): string => {
    for (const binding of reads.bindings) {
      const mask = maskIn(readings[binding]?.outcome.findings ?? []);
      if (mask !== null) return mask;
    }
    return cells.text(column);
  };
  return {
    begin: (isFullBefore) => {
      met = [];
      counts.clear();
      last = null;
      lastText = null;
      isFull = isFullBefore;
    },
    take: (readings, cells, row) => {
      if (isFull) return;
      const text = textOf(readings, cells);
      if (text === null) return;
      if (last !== null && (text === lastText || (byForm && hasForm(text, last.key)))) {
        lastText = text;
        last.count += 1;
        return;
      }
      lastText = text;
      const count = known(text);
      if (count !== undefined) {
        count.count += 1;
        last = count;
        return;
      }
      if (met.length === limit) {
        isFull = true;
        counts.clear();
        met.length = 0;
        return;
      }
      const key = byForm ? formOf(text) : detach(text);
      last = { key: detach(key), count: 1, row, text: detach(shownOf(readings, cells)) };
      met.push(last);
      counts.set(last.key, last);
    },
    close: () => ({ kind: 'values', limit, met: isFull ? null : met }),
  };
}
