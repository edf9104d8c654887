import type { Cause } from '../findings/index.js';
import type { Outcome } from '../normalizers/index.js';
import type { CellRule, Column, Table } from './rule.js';

/** What all rules have to say of the cells of a column. */
export interface CellChecks {
  readonly check: (text: string, outcome: Outcome | null) => readonly Cause[];
  /** Whether there might be something to find in a cell that stands in UTF-8; false: certainly not. */
  readonly mayFind: (bytes: Uint8Array, from: number, to: number) => boolean;
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
  const { mayFindIn, mayFind } = compileLook(asked.map(({ rule }) => rule));
  const checks = asked.map(({ check }) => check);
  return {
    mayFind,
    check: (text, outcome) => {
      if (!mayFindIn(text)) return none;
      const found: Cause[] = [];
      for (const check of checks) {
        const cause = check(text, outcome);
        if (cause !== null) found.push(cause);
      }
      return found;
    },
  };
}

interface Look {
  readonly mayFindIn: (text: string) => boolean;
  readonly mayFind: CellChecks['mayFind'];
}

const digitSign = 2;

/** Looks through a text for the signs of some rules, and counts its digits. */
function compileLook(rules: readonly CellRule[]): Look {
  const signs = signTable([...new Set(rules.map((rule) => rule.signs))].sort());
  const fewest = Math.min(...rules.map(({ digits = Number.POSITIVE_INFINITY }) => digits));
  return {
    mayFindIn: (text) => {
      let digits = 0;
      for (let i = 0; i < text.length; i += 1) {
        const sign = signs[text.charCodeAt(i)]!;
        if (sign === 0) continue;
        if (sign !== digitSign) return true;
        digits += 1;
      }
      return digits >= fewest;
    },
    mayFind: (bytes, from, to) => {
      let digits = 0;
      for (let at = from; at < to; ) {
        const lead = bytes[at]!;
        let unit = lead;
        if (lead < 0x80) at += 1;
        else if (lead < 0xe0) {
          unit = ((lead & 0x1f) << 6) | (bytes[at + 1]! & 0x3f);
          at += 2;
        } else if (lead < 0xf0) {
          unit = ((lead & 0x0f) << 12) | ((bytes[at + 1]! & 0x3f) << 6) | (bytes[at + 2]! & 0x3f);
          at += 3;
        } else return true;
        const sign = signs[unit]!;
        if (sign === 0) continue;
        if (sign !== digitSign) return true;
        digits += 1;
      }
      return digits >= fewest;
    },
  };
}

/** Columns of one kind have the same signs. */
const tables = new Map<string, Uint8Array>();

/** By UTF-16 unit: 1 for the signs, 2 for digits that are none of them. */
function signTable(classes: readonly string[]): Uint8Array {
  const name = classes.join(' ');
  const known = tables.get(name);
  if (known !== undefined) return known;
  const table = new Uint8Array(0x10000);
  for (let digit = 0; digit < 10; digit += 1) {
    table[0x30 + digit] = digitSign;
    table[0xff10 + digit] = digitSign;
  }
  for (const signs of classes) {
    for (let i = 0; i < signs.length; i += 1) {
      const from = signs.charCodeAt(i);
      const isRange = signs[i + 1] === '-' && i + 2 < signs.length;
      const to = isRange ? signs.charCodeAt(i + 2) : from;
      if (isRange) i += 2;
      table.fill(1, from, to + 1);
    }
  }
  tables.set(name, table);
  return table;
}
