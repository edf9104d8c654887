import { RE2JS } from 're2js';
import type { Cause, Fate } from '../findings/index.js';
import {
  contextSchema,
  empty,
  normalizers,
  type Outcome,
  type PassTest,
  type Tables,
} from '../normalizers/index.js';
import { detach } from '../text/index.js';
import type { Binding, CellPart } from './binding.js';
import { compileCondition, patternIn } from './condition.js';

/** What a binding made of a record: the outcome, the text that it read, and what became of that text. */
export interface Reading {
  /** Empty where the cell holds a secret. */
  readonly text: string;
  readonly outcome: Outcome;
  readonly fate: Fate;
}

export type Reader = (cells: readonly string[]) => Reading;

/** What else is to be said of a text beside what its normalizer found. */
export type Remark = (text: string, outcome: Outcome) => readonly Cause[];

const none: readonly Cause[] = [];

/** Distinct texts of a column that are remembered; the memory of a column starts anew when it is full. */
const memoSize = 4096;
/** A text longer than this is not remembered: it will hardly come again. */
const memoLength = 48;
/** After so many texts a column has to have repeated itself in one of so many cells, or it is remembered no more. */
const trial = 4096;
const leastRepeated = 1 / 8;

/** Places beyond these are compiled anew when they come again. */
const placeLimit = 256;
/** What a cell has to look like to be taken for the name of a prefecture, a county, a municipality or a ward. */
const placeName =
  /^\p{Script=Han}[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]*[都道府県縣市区區町村鄉鎮]$/u;

/** What a binding reads in a record that it is not for: the cell is left to others. */
const passedOver: Reading = { text: '', outcome: empty, fate: 'unmapped' };

/**
 * Compiles a binding: what it gives is called for every record.
 *
 * @param remark asked where the text is not blank, once for each text that is remembered; null: nothing is remarked
 */
export function compileReader(binding: Binding, tables: Tables, remark: Remark | null = null): Reader {
  const read = compileBeside(binding, tables, remark);
  if (binding.when === null) return read;
  const isMeant = compileCondition(binding.when);
  return (cells) => (isMeant(cells) ? read(cells) : passedOver);
}

function compileBeside(binding: Binding, tables: Tables, remark: Remark | null): Reader {
  if (binding.beside === null) return compileMemo(binding, tables, remark);
  const { pref, city } = binding.beside;
  const readers = new Map<string, Reader>();
  const nameIn = (cells: readonly string[], column: number | null) => {
    const text = column === null ? '' : (cells[column - 1] ?? '').trim();
    return placeName.test(text) ? text : '';
  };
  return (cells) => {
    const place = { pref: nameIn(cells, pref), city: nameIn(cells, city) };
    const key = `${place.pref} ${place.city}`;
    const known = readers.get(key);
    if (known !== undefined) return known(cells);
    if (readers.size >= placeLimit) readers.clear();
    const named = { ...place, city: withItsCity(place.city, binding.options.city, tables) };
    const told = Object.fromEntries(Object.entries(named).filter(([, name]) => name !== ''));
    const reader = compileMemo({ ...binding, options: { ...binding.options, ...told } }, tables, remark);
    readers.set(detach(key), reader);
    return reader(cells);
  };
}

/** A ward that stands by itself, with the designated city that all records are of: 中央区 of 札幌市. */
function withItsCity(named: string, city: string | undefined, tables: Tables): string {
  if (city === undefined || !named.endsWith('区')) return named;
  const whole = city + named;
  return [...tables.japan().municipalities.values()].includes(whole) ? whole : named;
}

/**
 * Many columns repeat their values (dates, codes, hours,
 * names of towns), so outcomes are remembered by text; pure
 * normalizers make that invisible.
 */
function compileMemo(binding: Binding, tables: Tables, remark: Remark | null): Reader {
  const textOf = compileText(binding);
  const outcomeOf = compileOutcome(binding, tables);
  const read = (text: string): Reading => {
    const plain = outcomeOf(text);
    const remarks = remark === null || text === '' || plain.isSecret ? none : remark(text, plain);
    const outcome = remarks.length === 0 ? plain : { ...plain, findings: [...plain.findings, ...remarks] };
    return { text: outcome.isSecret ? '' : text, outcome, fate: fateOf(text, outcome) };
  };
  const memo = new Map<string, Reading>();
  let asked = 0;
  let repeated = 0;
  let isRemembered = true;
  return (cells) => {
    const text = textOf(cells);
    if (!isRemembered || text.length > memoLength) return read(text);
    asked += 1;
    const known = memo.get(text);
    if (known !== undefined) {
      repeated += 1;
      return known;
    }
    if (asked === trial && repeated < trial * leastRepeated) {
      isRemembered = false;
      memo.clear();
      return read(text);
    }
    if (memo.size >= memoSize) memo.clear();
    // What is remembered must not hold on to the piece of the file that it was cut from.
    const own = detach(text);
    const reading = read(own);
    memo.set(own, reading);
    return reading;
  };
}

/** All columns that a binding looks at, from 1: its own first, then those that say where and whether. */
export function columnsRead({ columns, beside, when }: Binding): readonly number[] {
  const places = [beside?.pref, beside?.city].filter((column) => typeof column === 'number');
  return [...new Set([...columns, ...places, ...(when ?? []).map(({ column }) => column)])];
}

/**
 * The test for cells whose text a binding takes as it stands; null where it has none: where it reads more than a cell, only
 * a part of it, or only cells of which a condition holds.
 */
export function compilePass(binding: Binding, tables: Tables): PassTest | null {
  const isOneCell = columnsRead(binding).length === 1 && binding.part === null && binding.when === null;
  if (!isOneCell || binding.separator !== null || binding.codes !== null) return null;
  const normalizer = normalizers[binding.normalizer] ?? normalizers['text']!;
  return normalizer.compilePass?.(contextSchema.parse(binding.options), tables) ?? null;
}

function compileText(binding: Binding): (cells: readonly string[]) => string {
  const first = (binding.columns[0] ?? 1) - 1;
  const { part } = binding;
  if (part !== null) {
    const partIn = compilePart(part);
    return (cells) => partIn(cells[first] ?? '');
  }
  if (binding.columns.length === 1) return (cells) => cells[first] ?? '';
  const columns = binding.columns.map((column) => column - 1);
  return (cells) =>
    columns
      .map((column) => (cells[column] ?? '').trim())
      .filter((text) => text !== '')
      .join(binding.with);
}

function compilePart(part: CellPart): (text: string) => string {
  const split = compileSplit(part.separator);
  if ('index' in part) return (text) => (split(text)[part.index] ?? '').trim();
  return (text) => (split(text).some((one) => one.trim() === part.word) ? '1' : '');
}

/** A pattern is in RE2 syntax, linear in time. One that cannot be read was told when the mapping was bound. */
function compileSplit(separator: string): (text: string) => readonly string[] {
  const pattern = patternIn(separator);
  if (pattern === null) return (text) => text.split(separator);
  const compiled = RE2JS.compile(pattern);
  return (text) => compiled.split(text, -1);
}

function compileOutcome(binding: Binding, tables: Tables): (text: string) => Outcome {
  const normalizer = normalizers[binding.normalizer] ?? normalizers['text']!;
  const compiled = normalizer.compile(contextSchema.parse(binding.options), tables);
  const { withholds } = binding;
  const normalize =
    withholds.length === 0 ? compiled : (text: string) => withhold(compiled(text), new Set(withholds));
  const { codes, separator } = binding;
  const one =
    codes === null ? normalize : (text: string) => normalize(codes[text] ?? codes[text.trim()] ?? text);
  if (separator === null) return one;
  return (text) => (text.includes(separator) ? readList(text, separator, one) : one(text));
}

/** The outcome without properties that columns of their own say. */
function withhold(outcome: Outcome, withheld: ReadonlySet<string>): Outcome {
  if (outcome.nodes === undefined) return outcome;
  const nodes = outcome.nodes.map((properties) =>
    Object.fromEntries(Object.entries(properties).filter(([property]) => !withheld.has(property))),
  );
  return { ...outcome, nodes };
}

/** A cell that is a list: each part by itself; one that is refused refuses the cell, so that nothing gets lost. */
function readList(text: string, separator: string, one: (text: string) => Outcome): Outcome {
  const values: string[] = [];
  const findings: Cause[] = [];
  let isAssumed = false;
  for (const part of text.split(separator)) {
    const outcome = one(part.trim());
    findings.push(...outcome.findings);
    if (outcome.certainty === 'refused') return { ...outcome, findings };
    if (outcome.certainty === 'assumed') isAssumed = true;
    const value = outcome.value ?? outcome.nodes?.[0]?.['.'];
    if (value) values.push(value);
  }
  return {
    certainty: isAssumed ? 'assumed' : 'certain',
    value: null,
    values,
    text: values.join(separator),
    findings,
  };
}

function fateOf(text: string, outcome: Outcome): Fate {
  if (outcome.certainty === 'refused') return 'rejected';
  const isAsWritten = (outcome.value ?? outcome.nodes?.[0]?.['.']) === text;
  if (outcome.certainty === 'certain') return isAsWritten ? 'kept' : 'normalized';
  // A character that was lost before it could be read is not what was written, whatever is done with the rest.
  return isAsWritten && !text.includes('\uFFFD') ? 'kept' : 'repaired';
}
