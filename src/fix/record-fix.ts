import type { Cause } from '../findings/index.js';
import { cause } from '../findings/index.js';
import { type Binding, compileReader, compileRowRule, type Reading } from '../mapping/index.js';
import { contextSchema, normalizers, textOf } from '../normalizers/index.js';
import { allBindings, type Knowledge, type Plan } from '../plan/index.js';
import { compileFurther } from '../run/further-nodes.js';
import { compileMakeNode } from '../run/make-node.js';
import { compileRowKindOf } from '../run/read-chunk.js';
import { keepingCodes } from './keeping-codes.js';
import { reasonOf } from './reason.js';
import { wordsOf } from './words.js';
import { type FormContext, writtenForm } from './written-form.js';

/** What is asked of a fix. */
export interface FixOptions {
  /** Values that were assumed are written too, where they say all that the cell says. */
  readonly isAssuming: boolean;
  /** Columns, from 1, whose cells are left: with other values they would be taken for something else. */
  readonly leftColumns: ReadonlySet<number>;
}

/** A cell of a record that is written anew, or that is left although it could be. */
export interface CellFix {
  /** From 1. */
  readonly column: number;
  readonly before: string;
  readonly after: string;
  readonly reason: Cause;
}

export interface RecordFix {
  /** The cells as they are to be; those that nothing is done to are the same. */
  readonly cells: readonly string[];
  readonly changes: readonly CellFix[];
  readonly left: readonly CellFix[];
}

/** How a source takes a text for a cell: as it will be read back, or why it cannot. */
export type Hold = (text: string, column: number) => string | Cause;

/** Gives what is to be mended in a record; null where nothing is, or the row is no record. */
export type FixRecord = (cells: readonly string[], hold: Hold) => RecordFix | null;

/** A text that could stand in a cell. */
interface Proposal {
  readonly text: string;
  /** What was assumed; none: it is certain. */
  readonly assumptions: readonly Cause[];
}

type Propose = (text: string, readings: readonly Reading[]) => readonly Proposal[];

/** After so many rounds in which something new could be mended, a record is left as it is. */
const mostRounds = 3;

/**
 * Compiles the mending of records. A cell gets the text that the standard asks of its value, or at least its own with plain
 * spaces and characters of usual width; but only where the record is then read as before: the node is the same (but for how
 * its dates were written), the row is still a record, and nothing is left to mend. So whoever fixes what was fixed changes
 * nothing.
 */
export function compileRecordFix(plan: Plan, knowledge: Knowledge, options: FixOptions): FixRecord {
  const kindOf = compileRowKindOf(plan);
  const isLeftOut = plan.rows === null ? null : compileRowRule(plan.rows);
  const bindings = allBindings(plan);
  const readers = bindings.map((binding) => compileReader(binding, knowledge.tables));
  const makeNode = compileMakeNode(plan, knowledge);
  const further = compileFurther(plan, knowledge);
  const idColumns = new Set(plan.id.key?.filter((part) => typeof part === 'number'));
  const proposers = plan.columns.map(({ column }) => compilePropose(column, plan, knowledge));
  const isRecord = (cells: readonly string[]) => kindOf(cells) === 'record' && !isLeftOut?.(cells);
  const readAll = (cells: readonly string[]) => readers.map((read) => read(cells));
  const keepsSource = bindings.map(({ term }) => /(?:^|>)標準型日[付時]$/.test(term));
  /** The node, without how its dates were written: that is what is mended. */
  const nodeOf = (readings: readonly Reading[], cells: readonly string[]) => {
    const made = readings.map((reading, i) => (keepsSource[i] ? withoutSource(reading) : reading));
    return [makeNode(made, null).members, ...further.map((make) => make(made, cells)?.members)].join();
  };

  return (cells, hold) => {
    if (!isRecord(cells)) return null;
    let [fixed, node] = fixOnce(cells, null, hold);
    if (fixed === null) return null;
    for (let round = 1; fixed.changes.length > 0; round += 1) {
      const [more]: readonly [RecordFix | null, string | null] = fixOnce(fixed.cells, node, hold);
      if (more === null || more.changes.length === 0) break;
      if (round === mostRounds) return null;
      fixed = joined(cells, fixed, more);
    }
    return fixed;
  };

  /** @param known the node of the record, where it is known */
  function fixOnce(
    cells: readonly string[],
    known: string | null,
    hold: Hold,
  ): [RecordFix | null, string | null] {
    const readings = readAll(cells);
    let node = known;
    let current: readonly string[] = cells;
    const changes: CellFix[] = [];
    const left: CellFix[] = [];
    for (let i = 0; i < proposers.length; i += 1) {
      const before = cells[i] ?? '';
      if (proposers[i] === null || !isMendable(before)) continue;
      const proposals = proposers[i]!(before, readings);
      for (const { text, assumptions } of proposals) {
        const taken = hold(withLineEndsOf(before, text), i + 1);
        const after = typeof taken === 'string' ? taken : text;
        if (after === before) break;
        const made = withCell(current, i, after);
        node ??= nodeOf(readings, cells);
        if (!isRecord(made) || nodeOf(readAll(made), made) !== node) continue;
        const reason = assumptions[0] ?? reasonOf(before, after, nameOf(i));
        const fix = { column: i + 1, before, after };
        const why = whyLeft(i + 1, assumptions, taken);
        if (why === null) {
          current = made;
          changes.push({ ...fix, reason });
        } else left.push({ ...fix, reason: why });
        break;
      }
    }
    return [changes.length + left.length === 0 ? null : { cells: current, changes, left }, node];
  }

  function whyLeft(column: number, assumptions: readonly Cause[], taken: string | Cause): Cause | null {
    if (typeof taken !== 'string') return taken;
    if (idColumns.has(column)) return cause('fix-left-id', { header: nameOf(column - 1) });
    if (options.leftColumns.has(column)) return cause('fix-left-column', { header: nameOf(column - 1) });
    return assumptions.length > 0 && !options.isAssuming ? assumptions[0]! : null;
  }

  function nameOf(index: number): string {
    const decision = plan.columns[index];
    return decision?.header || decision?.item || `[${index + 1}]`;
  }
}

/** As if the value itself stood in the cell: a node of a date keeps in 表記 what else did. */
function withoutSource(reading: Reading): Reading {
  const { outcome } = reading;
  const text = textOf(outcome);
  if (text === null) return reading;
  const nodes = outcome.nodes?.map((node) => ('表記' in node ? { ...node, 表記: text } : node));
  return { ...reading, text, outcome: nodes === undefined ? outcome : { ...outcome, nodes } };
}

/** A cell with a character that was lost cannot be written again. */
function isMendable(text: string): boolean {
  return text !== '' && !text.includes('\uFFFD') && text.trim() !== '';
}

/** Lines within a cell end as they did. */
function withLineEndsOf(before: string, text: string): string {
  const own = /\r\n?/.exec(before)?.[0];
  return own === undefined ? text : text.replace(/\r\n?|\n/g, own);
}

function withCell(cells: readonly string[], index: number, text: string): readonly string[] {
  const made = [...cells];
  made[index] = text;
  return made;
}

/** Two rounds as one: from what stood in the file to what stands after the last. */
function joined(cells: readonly string[], first: RecordFix, second: RecordFix): RecordFix {
  const changes = second.cells.flatMap((after, i): CellFix[] => {
    const before = cells[i] ?? '';
    const known = [...second.changes, ...first.changes].find(({ column }) => column === i + 1);
    return known === undefined || after === before ? [] : [{ ...known, before, after }];
  });
  return { cells: second.cells, changes, left: second.left };
}

/** Compiles what could stand in the cells of a column, the best first; null where nothing ever could. */
function compilePropose(column: number, plan: Plan, knowledge: Knowledge): Propose | null {
  const bindings = allBindings(plan);
  const reading = bindings.flatMap((binding, i) => (binding.columns.includes(column) ? [i] : []));
  if (reading.length === 0) return null;
  const tidy = normalizers['text']!.compile(
    contextSchema.parse({ country: plan.country, multiline: true }),
    knowledge.tables,
  );
  const sole = reading.length === 1 ? bindings[reading[0]!]! : null;
  const form = sole === null ? null : compileForm(sole, column, plan, knowledge);
  return (text, readings) => {
    const proposals: Proposal[] = [];
    const outcome = readings[reading[0]!]!.outcome;
    if (reading.some((i) => readings[i]!.outcome.isSecret)) return proposals;
    const isKept = outcome.findings.every(({ code }) => keepingCodes.has(code));
    const isCertain = outcome.certainty === 'certain';
    if (form !== null && (isCertain || (outcome.certainty === 'assumed' && isKept))) {
      const made = form(outcome, text);
      if (made !== null) proposals.push({ text: made, assumptions: isCertain ? [] : outcome.findings });
    }
    const plain = tidy(text);
    if (plain.certainty === 'certain' && plain.value !== null)
      proposals.push({ text: plain.value, assumptions: [] });
    return proposals;
  };
}

/** The written form of what the only binding of a column reads; null where it reads more or less than the cell. */
function compileForm(
  binding: Binding,
  column: number,
  plan: Plan,
  knowledge: Knowledge,
): ((outcome: Reading['outcome'], text: string) => string | null) | null {
  if (binding.columns.length > 1 || binding.part !== null || binding.codes !== null) return null;
  // What the header says need not be said in its cells.
  if (binding.options.lead) return null;
  const item = knowledge.models.get(plan.kind)?.items.find(({ name }) => name === binding.item);
  const context: Omit<FormContext, 'written'> = {
    words: plan.country === 'JP' && item !== undefined ? wordsOf(item) : {},
    names: `${plan.columns[column - 1]?.header ?? ''} ${binding.item ?? ''}`,
    separator: binding.separator,
  };
  return (outcome, written) => writtenForm(binding.normalizer, outcome, { ...context, written });
}
