import type { Fate } from '../findings/index.js';
import {
  columnsRead,
  compilePass,
  compileReader,
  compileRowRule,
  type Reader,
  type Reading,
  type RowRule,
} from '../mapping/index.js';
import {
  compileByteKey,
  compileStencils,
  contributionOf,
  type Entries,
  entriesFor,
  type Form,
  type Lines,
  type PlacedText,
  type Stencil,
  stepsOf,
  type ValueStep,
} from '../nodes/index.js';
import { empty, type PassTest } from '../normalizers/index.js';
import type { Knowledge, Plan } from '../plan/index.js';
import { type ByteRecord, cellText, cellTexts, isBegun, marks } from '../records/index.js';
import type { Accountant } from '../report/index.js';
import type { CellChecks, FormTest } from '../rules/index.js';
import { type CellMemo, openCellMemo } from './cell-memo.js';
import { columnUses, fateOrder, reportReading } from './cells.js';
import type { Checks } from './checks.js';
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
 */
export function compileShortWay(plan: Plan, knowledge: Knowledge, checks: Checks): ShortWay | null {
  const usual = usualForm(plan, knowledge);
  if (usual === null || plan.further !== undefined) return null;
  const { form, test } = usual;
  const isSureRecord = compileSureRecord(plan.columns.map((column) => column.header));
  const steps = stepsOf(form);
  const ways = plan.bindings.map((_, i) => wayOf(i, plan, steps, test, checks.cells[i] ?? null, knowledge));
  const order = [...steps.keys()].map((i) => steps[i]!.binding);
  const uses = columnUses(plan);
  const point = compilePoint(plan);
  const showRow = compileShowRow(plan, uses, checks, point);
  const isLeftOut = plan.rows === null ? null : compileLeftOut(plan.rows);
  const filling = openFilling(form, test);
  const key = compileByteKey(plan.id);
  const width = plan.columns.length;
  const parts = new Array<Part>(ways.length).fill(nothing);
  const unread = checks.unread.map(compileUnread);
  const readings = new Array<Reading>(ways.length);
  const cells = new Array<string>(width).fill('');

  return (record, line, account, nodes) => {
    if (record.count !== width || !isSureRecord(record) || isLeftOut?.(record)) return false;
    let [hasFindings, hasAdds] = [false, false];
    for (let i = 0; i < ways.length; i += 1) {
      const part = partOf(ways[i]!, record);
      if (part === null) return false;
      parts[i] = part;
      if (part.hasFindings) hasFindings = true;
      if (part.adds.length > 0) hasAdds = true;
    }
    filling.begin();
    for (let i = 0; i < order.length; i += 1) {
      const binding = order[i]!;
      const part = parts[binding]!;
      if (part === nothing) continue;
      if (part === asItStands) {
        const { step, columns } = ways[binding]!;
        if (!filling.addCell(step!.place, record, columns[0]!)) return false;
        continue;
      }
      if (part.own !== null && !filling.add(part.own)) return false;
      if (part.source !== null) filling.addWhereFree(part.source);
    }
    for (let i = 0; hasAdds && i < order.length; i += 1) {
      const { adds } = parts[order[i]!]!;
      for (let k = 0; k < adds.length; k += 1) filling.addWhereFree(adds[k]!);
    }
    const stencil = filling.stencil();
    if (stencil === null || !key.take(record)) return false;

    const row = account.openRow();
    const { from, to } = record;
    for (let column = 0; column < width; column += 1) {
      if (from[column] === to[column]) continue;
      if (!isBegun(record, column) && cellText(record, column).trim() === '') continue;
      const { fate, bindings } = uses[column]!;
      account.cell(column + 1, fate ?? worstFate(bindings, parts));
    }
    for (let i = 0; hasFindings && i < parts.length; i += 1) {
      const { reading } = parts[i]!;
      if (reading === null || reading.outcome.findings.length === 0) continue;
      reportReading(reading, plan.bindings[i]!.columns[0] ?? null, plan, { row, line }, account);
    }
    for (let i = 0; i < checks.bindings.length; i += 1) {
      const binding = checks.bindings[i]!;
      readings[binding] = readingOf(parts[binding]!, ways[binding]!, record);
    }
    for (let i = 0; i < unread.length; i += 1) {
      cells[unread[i]!.column] = unread[i]!.textFor(record);
    }
    for (let i = 0; i < checks.columns.length; i += 1) {
      const column = checks.columns[i]!;
      cells[column] = cellText(record, column);
    }
    checks.take(readings, cells, { row, line }, account);
    nodes.makeRoom(opening.length);
    nodes.bytes.set(opening, nodes.filled);
    nodes.filled += opening.length;
    key.writeId(nodes);
    filling.write(stencil, nodes);
    account.record(key.number());
    if (point !== null) account.point(point.lat(readings), point.lon(readings));
    if (account.wantsCells()) {
      for (let i = 0; i < ways.length; i += 1) readings[i] = readingOf(parts[i]!, ways[i]!, record);
      account.keepCells(showRow(cellTexts(record), readings, { row, line }));
    }
    return true;
  };
}

const encoder = new TextEncoder();
const opening = encoder.encode('{"@id":"');

/** A text for a place, with the bytes that JSON has between the quotes. */
interface PlacedBytes extends PlacedText {
  readonly json: Uint8Array;
}

/** What the cells that a binding reads come to. */
interface Part {
  readonly reading: Reading | null;
  readonly hasFindings: boolean;
  readonly fate: Fate;
  readonly own: PlacedBytes | null;
  readonly source: PlacedBytes | null;
  readonly adds: readonly PlacedBytes[];
}

const nothing: Part = { reading: null, hasFindings: false, fate: 'kept', own: null, source: null, adds: [] };
/** The cell is its own value; nothing was made of it. */
const asItStands: Part = { ...nothing };
/** The record has to go the long way. */
const odd: Part = { ...nothing };

function worstFate(bindings: readonly number[], parts: readonly Part[]): Fate {
  let fate = parts[bindings[0] ?? -1]?.fate ?? 'kept';
  for (let i = 1; i < bindings.length; i += 1) {
    const own = parts[bindings[i]!]!.fate;
    if (own !== fate && fateOrder.indexOf(own) > fateOrder.indexOf(fate)) fate = own;
  }
  return fate;
}

/** The way of a binding's cells. */
interface Way {
  /** The columns that it reads, from 0; its own come first. */
  readonly columns: readonly number[];
  readonly isNothingIfEmpty: boolean;
  readonly passes: PassTest | null;
  readonly checks: CellChecks | null;
  readonly read: Reader;
  readonly memo: CellMemo<Part>;
  readonly step: ValueStep | null;
  readonly test: FormTest | null;
}

function wayOf(
  binding: number,
  plan: Plan,
  steps: readonly ValueStep[],
  test: FormTest | null,
  checks: CellChecks | null,
  { tables }: Knowledge,
): Way {
  const bound = plan.bindings[binding]!;
  const columns = columnsRead(bound).map((column) => column - 1);
  const read = compileReader(bound, tables, checks?.check);
  const step = steps.find((each) => each.binding === binding) ?? null;
  const { outcome } = read([]);
  return {
    columns,
    isNothingIfEmpty:
      bound.columns.length === 1 &&
      bound.when === null &&
      outcome.certainty === 'certain' &&
      outcome.value === null &&
      outcome.values === undefined &&
      outcome.nodes === undefined &&
      outcome.findings.length === 0,
    passes: step !== null && step.place >= 0 ? compilePass(bound, tables) : null,
    checks,
    read,
    memo: openCellMemo(columns),
    step,
    test,
  };
}

/** Whether a cell stands as it is, and no rule has anything to say of it. */
function standsAsItIs({ passes, checks }: Way, record: ByteRecord, column: number): boolean {
  const from = record.from[column]!;
  const to = record.to[column]!;
  if (passes === null || !passes(record.bytes, from, to)) return false;
  if (checks === null || !checks.mayFind(record.bytes, from, to)) return true;
  const text = cellText(record, column);
  return checks.check(text, certain(text)).length === 0;
}

function certain(value: string): Reading['outcome'] {
  return { certainty: 'certain', value, findings: blank.outcome.findings };
}

/** Compiles the look at a column that nobody reads: its text where a rule has something to say of it, else nothing. */
function compileUnread({ column, mayFind, check }: Checks['unread'][number]): {
  readonly column: number;
  readonly textFor: (record: ByteRecord) => string;
} {
  const quiet = openCellMemo<true>([column]);
  return {
    column,
    textFor: (record) => {
      if (!mayFind(record.bytes, record.from[column]!, record.to[column]!)) return '';
      if ((record.marks[column]! & marks.doubled) === 0 && quiet.find(record)) return '';
      const text = cellText(record, column);
      if (check(text, null).length > 0) return text;
      quiet.keep(record, true);
      return '';
    },
  };
}

/** What a binding read, for rules; of a cell that stands as it is only now. */
function readingOf(part: Part, { columns, isNothingIfEmpty }: Way, record: ByteRecord): Reading {
  if (part.reading !== null) return part.reading;
  if (part === nothing && isNothingIfEmpty) return blank;
  const text = cellText(record, columns[0]!);
  return {
    text,
    outcome: certain(text),
    fate: 'kept',
  };
}

const blank: Reading = { text: '', outcome: empty, fate: 'kept' };

/** What the cells of a record come to by a way; null where the record has to go the long way. */
function partOf(way: Way, record: ByteRecord): Part | null {
  const { columns } = way;
  const column = columns[0]!;
  const from = record.from[column]!;
  const to = record.to[column]!;
  if (from === to && way.isNothingIfEmpty) return nothing;
  const mark = record.marks[column]!;
  if ((mark & (marks.escaped | marks.doubled)) === 0 && standsAsItIs(way, record, column)) return asItStands;
  for (let i = 0; i < columns.length; i += 1) {
    if ((record.marks[columns[i]!]! & marks.doubled) !== 0) return madePart(way, record);
  }
  const known = way.memo.find(record);
  if (known !== undefined) return known === odd ? null : known;
  const part = madePart(way, record);
  way.memo.keep(record, part ?? odd);
  return part;
}

function madePart({ columns, read, step, test }: Way, record: ByteRecord): Part | null {
  const reading = read(cellsAt(record, columns));
  const hasFindings = reading.outcome.findings.length > 0;
  if (step === null)
    return reading.outcome.certainty === 'refused'
      ? null
      : { ...nothing, reading, hasFindings, fate: reading.fate };
  const contribution = contributionOf(step, reading);
  if (contribution === null) return null;
  const { own, source, adds } = contribution;
  for (const placed of [own, source, ...adds]) {
    if (placed !== null && !isAsDemanded(placed.text, placed.place, test)) return null;
  }
  return {
    reading,
    hasFindings,
    fate: reading.fate,
    own: own && withBytes(own),
    source: source && withBytes(source),
    adds: adds.map(withBytes),
  };
}

/** The texts of some cells, each at its index; the others are left out. */
function cellsAt(record: ByteRecord, columns: readonly number[]): readonly string[] {
  const cells: string[] = [];
  for (const column of columns) cells[column] = cellText(record, column);
  return cells;
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

function withBytes({ place, text }: PlacedText): PlacedBytes {
  return { place, text, json: encoder.encode(JSON.stringify(text).slice(1, -1)) };
}

function isAsDemanded(text: string, place: number, test: FormTest | null): boolean {
  for (const demand of test?.demands.get(place) ?? []) if (!demand(text)) return false;
  return true;
}

/** The places of a form while they are filled with the cells of a record. */
interface Filling {
  readonly begin: () => void;
  /** Puts a text into its place; false where it is taken. */
  readonly add: (placed: PlacedBytes) => boolean;
  readonly addWhereFree: (placed: PlacedBytes) => void;
  /** Puts a cell as it stands into a place; false where it is taken, or the text is not as the model demands. */
  readonly addCell: (place: number, record: ByteRecord, column: number) => boolean;
  /** The text around the places that are filled; null where the node does not conform, or has to be built. */
  readonly stencil: () => Stencil | null;
  /** Writes the node, from behind its id, and a line feed. */
  readonly write: (stencil: Stencil, nodes: Lines) => void;
}

/** The stencil of a combination of places, by their bits. */
interface KnownStencil {
  readonly words: Int32Array;
  readonly stencil: Stencil | null;
}

/** So many combinations of places are remembered. */
const mostStencils = 2048;
/** Bytes that are copied one by one; for more, a view is worth making. */
const shortCopy = 48;

function openFilling(form: Form, test: FormTest | null): Filling {
  const stencilOf = compileStencils(form);
  const demanding = new Set(test?.demands.keys());
  const texts = new Array<Uint8Array>(form.places).fill(opening);
  const froms = new Int32Array(form.places);
  const tos = new Int32Array(form.places);
  /** Bits of the places that are filled. */
  const words = new Int32Array((form.places >> 5) + 1);
  const stencils = new Map<number, KnownStencil[]>();
  let count = 0;
  const decoder = new TextDecoder();
  let size = 0;

  const isFree = (place: number): boolean => {
    const bit = 1 << (place & 31);
    if ((words[place >> 5]! & bit) !== 0) return false;
    words[place >> 5]! |= bit;
    return true;
  };
  const isSame = (others: Int32Array): boolean => {
    for (let i = 0; i < words.length; i += 1) if (words[i] !== others[i]) return false;
    return true;
  };
  const put = (place: number, text: Uint8Array, from: number, to: number): void => {
    texts[place] = text;
    froms[place] = from;
    tos[place] = to;
    size += to - from;
  };
  const entriesNow = (): Entries => {
    const entries = entriesFor(form);
    for (let place = 0; place < form.places; place += 1) {
      if ((words[place >> 5]! & (1 << (place & 31))) === 0) continue;
      const json = decoder.decode(texts[place]!.subarray(froms[place]!, tos[place]!));
      entries.values[place] = JSON.parse(`"${json}"`) as string;
    }
    return entries;
  };
  const makeStencil = (): Stencil | null => {
    const entries = entriesNow();
    const stencil = stencilOf(entries);
    if (stencil === null || (test !== null && !test.test(entries))) return null;
    const [first = opening, ...others] = stencil.texts;
    return {
      ...stencil,
      size: stencil.size + closing.length,
      texts: [Uint8Array.from([...closing, ...first]), ...others],
    };
  };
  return {
    begin: () => {
      words.fill(0);
      size = 0;
    },
    add: ({ place, json }) => {
      if (!isFree(place)) return false;
      put(place, json, 0, json.length);
      return true;
    },
    addWhereFree: ({ place, json }) => {
      if (isFree(place)) put(place, json, 0, json.length);
    },
    addCell: (place, record, column) => {
      if (demanding.has(place) && !isAsDemanded(cellText(record, column), place, test)) return false;
      if (!isFree(place)) return false;
      put(place, record.bytes, record.from[column]!, record.to[column]!);
      return true;
    },
    stencil: () => {
      let hash = 0;
      for (let i = 0; i < words.length; i += 1) hash = (Math.imul(hash, 31) + words[i]!) | 0;
      const alike = stencils.get(hash);
      const known = alike?.find((each) => isSame(each.words));
      if (known !== undefined) return known.stencil;
      if (count >= mostStencils) {
        stencils.clear();
        count = 0;
      }
      const made: KnownStencil = { words: words.slice(), stencil: makeStencil() };
      stencils.set(hash, [...(stencils.get(hash) ?? []), made]);
      count += 1;
      return made.stencil;
    },
    write: (stencil, nodes) => {
      const { texts: around, places } = stencil;
      nodes.makeRoom(stencil.size + size + nodes.end.length);
      const { bytes } = nodes;
      let at = nodes.filled;
      for (let i = 0; i < places.length; i += 1) {
        const text = around[i]!;
        bytes.set(text, at);
        at += text.length;
        const place = places[i]!;
        const own = texts[place]!;
        const from = froms[place]!;
        const to = tos[place]!;
        if (to - from > shortCopy) {
          bytes.set(from === 0 && to === own.length ? own : own.subarray(from, to), at);
          at += to - from;
        } else {
          for (let k = from; k < to; k += 1) bytes[at++] = own[k]!;
        }
      }
      const end = around[places.length]!;
      bytes.set(end, at);
      at += end.length;
      bytes.set(nodes.end, at);
      nodes.filled = at + nodes.end.length;
    },
  };
}

const closing = encoder.encode('",');
