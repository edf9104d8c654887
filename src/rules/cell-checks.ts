import type { Cause } from '../findings/index.js';
import type { Outcome } from '../normalizers/index.js';
import type { ByteRecord } from '../records/index.js';
import { markOf } from '../text/index.js';
import type { CellRule, Column, Table } from './rule.js';

/** What all rules have to say of the cells of a column. */
export interface CellChecks {
  /** @param met what `lookAt` gave; found out if not given */
  readonly check: (text: string, outcome: Outcome | null, met?: number) => readonly Cause[];
  /** Which rules might find something in a cell, a bit for each; 0: certainly none. */
  readonly lookAt: (record: ByteRecord, column: number) => number;
}

const none: readonly Cause[] = [];

/** Null where no rule looks at the column. */
export function compileCellChecks(
  rules: readonly CellRule[],
  column: Column,
  table: Table,
): CellChecks | null {
  const asked = rules.flatMap((rule) => {
    const check = rule.compile(column, table);
    return check === null ? [] : [{ check, rule }];
  });
  if (asked.length === 0) return null;
  const look = compileLook(
    asked.map(({ rule }) => rule),
    table.country,
  );
  const checks = asked.map(({ check }) => check);
  return {
    lookAt: look.atCell,
    check: (text, outcome, met = look.atText(text)) => {
      if (met === 0) return none;
      let found = none;
      for (let i = 0; i < checks.length; i += 1) {
        if ((met & (1 << i)) === 0) continue;
        const cause = checks[i]!(text, outcome);
        if (cause !== null) found = [...found, cause];
      }
      return found;
    },
  };
}

/** Tells which rules might find something, a bit for each. */
interface Look {
  readonly atText: (text: string) => number;
  readonly atCell: (record: ByteRecord, column: number) => number;
}

/** How many of the digits 0 to 9 stand in bytes. */
function countDigits(bytes: Uint8Array, from: number, to: number): number {
  let digits = 0;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at]!;
    if (byte >= 0x30 && byte <= 0x39) digits += 1;
  }
  return digits;
}

const [zero, wideZero] = [0x30, 0xff10];
const digitKind = markOf(zero);

/** Stands for a digit, beside the bits of rules. */
const digitSign = 1 << 30;
const everyRule = digitSign - 1;

/** Looks through a text for the signs of some rules, and counts its digits. */
function compileLook(rules: readonly CellRule[], country: Table['country']): Look {
  const signs = signTable(rules.map((rule) => rule.signs));
  const lastSigns = signTable(rules.map(({ lastSigns = '' }) => lastSigns));
  /** Those that find something whatever a text ends with. */
  const free = rules.reduce((all, { lastSigns }, i) => (lastSigns === undefined ? all | (1 << i) : all), 0);
  const fewest = rules.map(({ digits = Number.POSITIVE_INFINITY }) =>
    typeof digits === 'number' ? digits : digits[country],
  );
  const least = Math.min(...fewest);
  const { exact, doubtful } = kindsOf(rules.map((rule) => rule.signs));
  const among = (met: number, digits: number, last: number): number => {
    let all = met & everyRule;
    if (digits >= least) {
      for (let i = 0; i < fewest.length; i += 1) if (digits >= fewest[i]!) all |= 1 << i;
    }
    return all === 0 ? 0 : all & (free | lastSigns[last]!);
  };
  const closer = rules.flatMap(({ mayFind }, i) => (mayFind === undefined ? [] : [{ bit: 1 << i, mayFind }]));
  const stillAmong = (met: number, bytes: Uint8Array, from: number, to: number): number => {
    let all = met;
    for (const { bit, mayFind } of closer) if ((all & bit) !== 0 && !mayFind(bytes, from, to)) all &= ~bit;
    return all;
  };
  return {
    atText: (text) => {
      let [met, digits] = [0, 0];
      for (let i = 0; i < text.length; i += 1) {
        const sign = signs[text.charCodeAt(i)]!;
        if (sign === 0) continue;
        met |= sign;
        if ((sign & digitSign) !== 0) digits += 1;
      }
      return among(met, digits, text.charCodeAt(text.length - 1));
    },
    atCell: (record, column) => {
      const from = record.from[column]!;
      const to = record.to[column]!;
      const mark = record.marks[column]!;
      const { bytes } = record;
      if ((mark & doubtful) === 0) {
        const digits = to - from >= least && (mark & digitKind) !== 0 ? countDigits(bytes, from, to) : 0;
        let met = 0;
        for (let i = 0; i < exact.length; i += 1) if ((mark & exact[i]!.kind) !== 0) met |= exact[i]!.bits;
        if (met === 0 && digits < least) return 0;
        const last = bytes[to - 1]!;
        if (last < 0x80) return stillAmong(among(met, digits, last), bytes, from, to);
      }
      let [met, digits, unit] = [0, 0, 0];
      for (let at = from; at < to; ) {
        const lead = bytes[at]!;
        if (lead < 0x80) {
          unit = lead;
          at += 1;
        } else if (lead < 0xe0) {
          unit = ((lead & 0x1f) << 6) | (bytes[at + 1]! & 0x3f);
          at += 2;
        } else if (lead < 0xf0) {
          unit = ((lead & 0x0f) << 12) | ((bytes[at + 1]! & 0x3f) << 6) | (bytes[at + 2]! & 0x3f);
          at += 3;
        } else return everyRule;
        const sign = signs[unit]!;
        if (sign === 0) continue;
        met |= sign;
        if ((sign & digitSign) !== 0) digits += 1;
      }
      return stillAmong(among(met, digits, unit), bytes, from, to);
    },
  };
}

/** Columns of one kind have the same signs. */
const tables = new Map<string, Int32Array>();
const kindsByName = new Map<string, SignKinds>();

/** By UTF-16 unit: the bits of the rules whose sign it is, and of digits. */
function signTable(classes: readonly string[]): Int32Array {
  const name = classes.join('\u0000');
  const known = tables.get(name);
  if (known !== undefined) return known;
  const table = new Int32Array(0x10000);
  const mark = (from: number, to: number, bit: number): void => {
    for (let unit = from; unit <= to; unit += 1) table[unit]! |= bit;
  };
  mark(0x30, 0x39, digitSign);
  mark(0xff10, 0xff19, digitSign);
  for (const [rule, signs] of classes.entries())
    for (const [from, to] of rangesIn(signs)) mark(from, to, 1 << rule);
  tables.set(name, table);
  return table;
}

/** The first and the last unit of each range of signs. */
function rangesIn(signs: string): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  for (let i = 0; i < signs.length; i += 1) {
    const from = signs.charCodeAt(i);
    const isRange = signs[i + 1] === '-' && i + 2 < signs.length;
    ranges.push([from, isRange ? signs.charCodeAt(i + 2) : from]);
    if (isRange) i += 2;
  }
  return ranges;
}

/** What the marks of a cell tell of its signs. */
interface SignKinds {
  /** Marks all of whose characters are signs, with the bits of the rules that they are signs of. */
  readonly exact: readonly { readonly kind: number; readonly bits: number }[];
  /** Marks of which some characters are signs or digits: the cell has to be looked through. */
  readonly doubtful: number;
}

function kindsOf(classes: readonly string[]): SignKinds {
  const name = classes.join('\u0000');
  const known = kindsByName.get(name);
  if (known !== undefined) return known;
  const table = signTable(classes);
  const exact = new Map<number, number>();
  let doubtful = markOf(wideZero);
  // The first bytes of units rise with them: a range has the marks of its ends and of what lies between.
  for (const [from, to] of classes.flatMap(rangesIn))
    for (let unit = Math.max(from, 0x80); unit <= to; unit += Math.max(1, Math.min(0x40, to - unit)))
      doubtful |= markOf(unit);
  for (let unit = 0; unit < 0x80; unit += 1) {
    const kind = markOf(unit);
    const bits = table[unit]! & everyRule;
    const others = exact.get(kind);
    exact.set(kind, bits);
    if (others !== undefined && others !== bits) doubtful |= kind;
  }
  const made: SignKinds = {
    exact: [...exact].flatMap(([kind, bits]) =>
      bits === 0 || (kind & doubtful) !== 0 ? [] : [{ kind, bits }],
    ),
    doubtful,
  };
  kindsByName.set(name, made);
  return made;
}
