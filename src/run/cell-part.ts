import type { Fate } from '../findings/index.js';
import { columnsRead, compilePass, compileReader, type Reading } from '../mapping/index.js';
import { contributionOf, type PlacedText, stepsOf, type ValueStep } from '../nodes/index.js';
import { empty, type PassTest } from '../normalizers/index.js';
import type { Knowledge, Plan } from '../plan/index.js';
import { type ByteRecord, cellText, emptyByteRecord, hasDoubledQuotes } from '../records/index.js';
import type { CellChecks, TextDemand, TextDemands } from '../rules/index.js';
import { marks } from '../text/index.js';
import { openCellMemo } from './cell-memo.js';
import type { Checks } from './checks.js';
import type { PlacedJson } from './filling.js';
import type { JsonTexts } from './json-texts.js';
import type { usualForm } from './make-node.js';

/** What the cells that a binding reads come to. */
export interface Part {
  /** Null where nothing had to be made of the cell. */
  readonly reading: Reading | null;
  readonly hasFindings: boolean;
  readonly fate: Fate;
  readonly own: PlacedJson | null;
  readonly source: PlacedJson | null;
  readonly adds: readonly PlacedJson[];
}

/** The way of a binding's cells from bytes to the places of a form. */
export interface CellWay {
  readonly binding: number;
  /** The column, from 0, that comes first. */
  readonly column: number;
  /** The place of a cell that stands as it is. */
  readonly place: number;
  /** What the cells of a record come to; null where it has to go the long way. */
  readonly partOf: (record: ByteRecord) => Part | null;
  /** What was read, for rules; of a cell that stands as it is only now, valid until the next record. */
  readonly readingOf: (part: Part, record: ByteRecord) => Reading;
}

const none: readonly PlacedJson[] = [];
const bare = {
  reading: null,
  hasFindings: false,
  fate: 'kept',
  own: null,
  source: null,
  adds: none,
} as const;
/** The cell is empty. */
export const nothing: Part = { ...bare };
/** The cell is its own value; nothing was made of it. */
export const asItStands: Part = { ...bare };
/** The record has to go the long way. */
const odd: Part = { ...bare };

const blank: Reading = { text: '', outcome: empty, fate: 'kept' };

/**
 * The ways of all bindings of a plan, in the order in which their cells come into the form.
 *
 * @param texts told when a record begins
 */
export function compileCellWays(
  plan: Plan,
  { form, test }: NonNullable<ReturnType<typeof usualForm>>,
  checks: Checks,
  texts: JsonTexts,
  knowledge: Knowledge,
): readonly CellWay[] {
  const steps = stepsOf(form);
  const stepOf = new Map(steps.map((step) => [step.binding, step]));
  const others = [...plan.bindings.keys()].filter((binding) => !stepOf.has(binding));
  return [...steps.map(({ binding }) => binding), ...others].map((binding) =>
    compileCellWay(
      binding,
      plan,
      stepOf.get(binding) ?? null,
      checks.cells[binding] ?? null,
      test?.demands ?? noDemands,
      texts,
      knowledge,
    ),
  );
}

function compileCellWay(
  binding: number,
  plan: Plan,
  step: ValueStep | null,
  checks: CellChecks | null,
  demands: TextDemands,
  texts: JsonTexts,
  { tables }: Knowledge,
): CellWay {
  const bound = plan.bindings[binding]!;
  const columns = columnsRead(bound).map((column) => column - 1);
  const column = columns[0]!;
  const read = compileReader(bound, tables, checks?.check);
  const place = step === null ? -1 : step.place;
  const passes = place >= 0 ? compilePass(bound, tables) : null;
  const isNothingIfEmpty = bound.columns.length === 1 && bound.when === null && isNothing(read([]));
  const ownDemands = demands.get(place) ?? [];
  const memo = openCellMemo<Part>(columns);
  const own = openOwnReading(column);

  const standsAsItIs = (record: ByteRecord, passes: PassTest): boolean => {
    const from = record.from[column]!;
    const to = record.to[column]!;
    if (!passes(record.bytes, from, to, record.marks[column]!)) return false;
    const met = checks?.lookAt(record, column) ?? 0;
    if (met === 0) return true;
    own.begin(record);
    return checks!.check(cellText(record, column), own.reading.outcome, met).length === 0;
  };
  const made = (record: ByteRecord, makeJson: JsonTexts['lasting']): Part => {
    const cells: string[] = [];
    for (const column of columns) cells[column] = cellText(record, column);
    return partOfReading(read(cells), step, demands, makeJson);
  };
  const isWrittenTwice = (record: ByteRecord): boolean => {
    for (let i = 0; i < columns.length; i += 1) if (hasDoubledQuotes(record, columns[i]!)) return true;
    return false;
  };
  return {
    binding,
    column,
    place,
    partOf: (record) => {
      if (isNothingIfEmpty && record.from[column] === record.to[column]) return nothing;
      const isSimple = (record.marks[column]! & (marks.escaped | marks.doubled)) === 0;
      if (passes !== null && isSimple && standsAsItIs(record, passes)) {
        return ownDemands.length === 0 || holdForCell(record, column, ownDemands) ? asItStands : null;
      }
      if ((record.allMarks & marks.doubled) !== 0 && isWrittenTwice(record)) {
        const part = made(record, texts.passing);
        return part === odd ? null : part;
      }
      const known = memo.find(record);
      if (known !== undefined) return known === odd ? null : known;
      const part = made(record, memo.isRemembering() ? texts.lasting : texts.passing);
      memo.keep(record, part);
      return part === odd ? null : part;
    },
    readingOf: (part, record) => {
      if (part.reading !== null) return part.reading;
      if (part === nothing && isNothingIfEmpty) return blank;
      own.begin(record);
      return own.reading;
    },
  };
}

function isNothing({ outcome: { certainty, value, values, nodes, findings } }: Reading): boolean {
  return (
    certainty === 'certain' &&
    value === null &&
    values === undefined &&
    nodes === undefined &&
    findings.length === 0
  );
}

/** What a cell that is its own value reads as: one for all records, which makes a text only where somebody asks for it. */
function openOwnReading(column: number): {
  readonly reading: Reading;
  readonly begin: (record: ByteRecord) => void;
} {
  let record = emptyByteRecord(0);
  const outcome = {
    certainty: 'certain' as const,
    get value() {
      return cellText(record, column);
    },
    findings: blank.outcome.findings,
  };
  const reading = {
    get text() {
      return cellText(record, column);
    },
    outcome,
    fate: 'kept' as const,
  };
  return {
    reading,
    begin: (next) => {
      record = next;
    },
  };
}

/** What a reading comes to; `odd` where the node has to be built of it. */
function partOfReading(
  reading: Reading,
  step: ValueStep | null,
  demands: TextDemands,
  makeJson: JsonTexts['lasting'],
): Part {
  const { outcome, fate } = reading;
  const hasFindings = outcome.findings.length > 0;
  if (step === null) return outcome.certainty === 'refused' ? odd : { ...bare, reading, hasFindings, fate };
  const contribution = contributionOf(step, reading);
  if (contribution === null) return odd;
  const { own, source, adds } = contribution;
  if (!isAsDemanded(own, demands) || !isAsDemanded(source, demands)) return odd;
  const made: PlacedJson[] = [];
  for (const add of adds) {
    if (!isAsDemanded(add, demands)) return odd;
    made.push(makeJson(add.place, add.text));
  }
  return {
    reading,
    hasFindings,
    fate,
    own: own && makeJson(own.place, own.text),
    source: source && makeJson(source.place, source.text),
    adds: made.length === 0 ? none : made,
  };
}

function isAsDemanded(placed: PlacedText | null, demands: TextDemands): boolean {
  return placed === null || holdFor(placed.text, demands.get(placed.place) ?? []);
}

function holdFor(text: string, demands: readonly TextDemand[]): boolean {
  for (const { holds } of demands) if (!holds(text)) return false;
  return true;
}

function holdForCell(record: ByteRecord, column: number, demands: readonly TextDemand[]): boolean {
  const from = record.from[column]!;
  const to = record.to[column]!;
  const mark = record.marks[column]!;
  for (const { holds, surelyHolds } of demands)
    if (surelyHolds?.(record.bytes, from, to, mark) !== true && !holds(cellText(record, column)))
      return false;
  return true;
}

const noDemands: TextDemands = new Map();
