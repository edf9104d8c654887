import type { Fate } from '../findings/index.js';
import { compileRowRule, type Reading, type RowRule } from '../mapping/index.js';
import { compileByteKey, type Lines } from '../nodes/index.js';
import type { Knowledge, Plan } from '../plan/index.js';
import {
  type ByteRecord,
  cellText,
  cellTexts,
  emptyByteRecord,
  hasDoubledQuotes,
  isBegun,
} from '../records/index.js';
import type { Accountant } from '../report/index.js';
import { marks } from '../text/index.js';
import { openCellMemo } from './cell-memo.js';
import { asItStands, compileCellWays, nothing, type Part } from './cell-part.js';
import { columnUses, fateOrder, reportReading } from './cells.js';
import { openCellsOfBytes } from './cells-of-bytes.js';
import type { Checks } from './checks.js';
import { openFilling } from './filling.js';
import { openJsonTexts } from './json-texts.js';
import { usualForm } from './make-node.js';
import { compilePoint } from './point-of.js';
import { compileShowRow } from './shown-row.js';
import { compileSureRecord } from './sure-record.js';

/**
 * Takes a record from its bytes to the bytes of its node: enters it into the account and writes its node, or does neither
 * and says so; then it has to go the long way, over texts and readings.
 */
export type ShortWay = (record: ByteRecord, line: number, account: Accountant, nodes: Lines) => boolean;

/**
 * Compiles the short way of the records of a plan, which most records can go: those that are certainly records, of the
 * expected width, whose cells bring single texts to places of the form (`contributionOf`) and whose nodes conform. What
 * comes out is what the long way gives. Nothing is made of a cell that is its own value, or that was met before, and
 * nothing is decided twice about nodes that fill the same places.
 *
 * @param nodeEnd what stands behind each node
 */
export function compileShortWay(
  plan: Plan,
  knowledge: Knowledge,
  checks: Checks,
  nodeEnd: string,
): ShortWay | null {
  const usual = usualForm(plan, knowledge);
  if (usual === null || plan.further !== undefined) return null;
  const isSureRecord = compileSureRecord(plan.columns.map((column) => column.header));
  const texts = openJsonTexts();
  const ways = compileCellWays(plan, usual, checks, texts, knowledge);
  const wayOf = plan.bindings.map((_, binding) => ways.find((way) => way.binding === binding)!);
  const uses = columnUses(plan);
  const point = compilePoint(plan);
  const showRow = compileShowRow(plan, uses, checks, point);
  const isLeftOut = plan.rows === null ? null : compileLeftOut(plan.rows);
  const filling = openFilling(usual.form, usual.test, '",', nodeEnd);
  const key = compileByteKey(plan.id);
  const width = plan.columns.length;
  /** By binding. */
  const parts = new Array<Part>(wayOf.length).fill(nothing);
  const unread = checks.unread.map(compileUnread);
  const readings = new Array<Reading>(wayOf.length);
  const written = openCellsOfBytes(emptyByteRecord());
  let current = emptyByteRecord();
  const unreadText = (i: number): string => unread[i]!(current);

  return (record, line, account, nodes) => {
    if (record.count !== width || !isSureRecord(record) || isLeftOut?.(record)) return false;
    let [hasFindings, hasAdds] = [false, false];
    filling.begin();
    texts.begin();
    for (let i = 0; i < ways.length; i += 1) {
      const { binding, column, place, partOf } = ways[i]!;
      const part = partOf(record);
      if (part === null) return false;
      parts[binding] = part;
      if (part === nothing) continue;
      if (part === asItStands) {
        if (!filling.addCell(place, record, column)) return false;
        continue;
      }
      if (part.hasFindings) hasFindings = true;
      if (part.adds.length > 0) hasAdds = true;
      if (part.own !== null && !filling.add(part.own)) return false;
      if (part.source !== null) filling.addWhereFree(part.source);
    }
    for (let i = 0; hasAdds && i < ways.length; i += 1) {
      const { adds } = parts[ways[i]!.binding]!;
      for (let k = 0; k < adds.length; k += 1) filling.addWhereFree(adds[k]!);
    }
    const stencil = filling.stencil();
    if (stencil === null || !key.take(record)) return false;

    const at = { row: account.openRow(), line };
    for (let column = 0; column < width; column += 1) {
      if (record.from[column] === record.to[column]) continue;
      if (!isBegun(record, column) && cellText(record, column).trim() === '') continue;
      const { fate, bindings } = uses[column]!;
      account.cell(column + 1, fate ?? worstFate(bindings, parts));
    }
    for (let i = 0; hasFindings && i < parts.length; i += 1) {
      const { reading } = parts[i]!;
      if (reading === null || reading.outcome.findings.length === 0) continue;
      reportReading(reading, plan.bindings[i]!.columns[0] ?? null, plan, at, account);
    }
    for (let i = 0; i < checks.bindings.length; i += 1) {
      const binding = checks.bindings[i]!;
      readings[binding] = wayOf[binding]!.readingOf(parts[binding]!, record);
    }
    current = record;
    checks.takeUnread(unreadText, at, account);
    written.begin(record);
    checks.take(readings, written, at, account);
    nodes.makeRoom(opening.length);
    nodes.bytes.set(opening, nodes.filled);
    nodes.filled += opening.length;
    key.writeId(nodes);
    filling.write(stencil, nodes);
    account.record(key.number());
    if (point !== null) account.point(point.lat(readings), point.lon(readings));
    if (account.wantsCells()) {
      for (let i = 0; i < wayOf.length; i += 1) readings[i] = wayOf[i]!.readingOf(parts[i]!, record);
      account.keepCells(showRow(cellTexts(record), readings, at));
    }
    return true;
  };
}

const opening = new TextEncoder().encode('{"@id":"');

function worstFate(bindings: readonly number[], parts: readonly Part[]): Fate {
  let fate = parts[bindings[0] ?? -1]?.fate ?? 'kept';
  for (let i = 1; i < bindings.length; i += 1) {
    const own = parts[bindings[i]!]!.fate;
    if (own !== fate && fateOrder.indexOf(own) > fateOrder.indexOf(fate)) fate = own;
  }
  return fate;
}

/** Compiles the look at a column that nobody reads: its text where a rule has something to say of it, else nothing. */
function compileUnread({ column, lookAt, check }: Checks['unread'][number]): (record: ByteRecord) => string {
  const quiet = openCellMemo<true>([column]);
  return (record) => {
    const met = lookAt(record, column);
    if (met === 0) return '';
    if (!hasDoubledQuotes(record, column) && quiet.find(record)) return '';
    const text = cellText(record, column);
    if (check(text, null, met).length > 0) return text;
    quiet.keep(record, true);
    return '';
  };
}

/** Compiles the rule of rows for records in bytes: whether a row is left out. */
function compileLeftOut(rule: RowRule): (record: ByteRecord) => boolean {
  const isLeftOut = compileRowRule(rule);
  const demands = [...(rule.when ?? []), ...rule.skip.flat()];
  const columns = [...new Set(demands.map(({ column }) => column - 1))];
  const memo = openCellMemo<boolean>(columns);
  return (record) => {
    if ((record.allMarks & marks.doubled) !== 0) return isLeftOut(cellsAt(record, columns));
    const known = memo.find(record);
    if (known !== undefined) return known;
    const made = isLeftOut(cellsAt(record, columns));
    memo.keep(record, made);
    return made;
  };
}

/** The texts of some cells, each at its index; the others are left out. */
function cellsAt(record: ByteRecord, columns: readonly number[]): readonly string[] {
  const cells: string[] = [];
  for (const column of columns) cells[column] = cellText(record, column);
  return cells;
}
