import { narrow } from '../text/index.js';
import { headerPattern } from './header-pattern.js';

/** What must stand in a column: one of several texts, `/…/` a pattern over the whole cell, nothing where it is empty. */
export interface Demand {
  /** From 1. */
  readonly column: number;
  readonly values: readonly string[];
}

/** What must stand in the columns of a record, in all of them. Plain JSON, part of a plan. */
export type Condition = readonly Demand[];

/** Which rows of a table are records for a mapping. Plain JSON, part of a plan. */
export interface RowRule {
  /** Rows of which it does not hold are left out; null: none is. */
  readonly when: Condition | null;
  /** Rows of which one of them holds are left out. */
  readonly skip: readonly Condition[];
}

type Test = (cells: readonly string[]) => boolean;

/** Compiles a condition. Widths and spaces around a text do not matter. */
export function compileCondition(condition: Condition): Test {
  const tests = condition.map(compileDemand);
  const [only] = tests;
  return only !== undefined && tests.length === 1 ? only : (cells) => tests.every((test) => test(cells));
}

/** Compiles a rule of rows: whether a row is left out. */
export function compileRowRule({ when, skip }: RowRule): Test {
  const isWanted = when === null ? null : compileCondition(when);
  const isSkipped = skip.map(compileCondition);
  return (cells) => (isWanted !== null && !isWanted(cells)) || isSkipped.some((test) => test(cells));
}

function compileDemand({ column, values }: Demand): Test {
  const texts = new Set(values.filter((value) => patternIn(value) === null).map(plain));
  const patterns = values.flatMap((value) => {
    const pattern = patternIn(value);
    const match = pattern === null ? null : headerPattern(pattern);
    return match === null ? [] : [match];
  });
  return (cells) => {
    const text = plain(cells[column - 1] ?? '');
    return texts.has(text) || patterns.some((match) => match(text) !== null);
  };
}

function plain(text: string): string {
  return narrow(text).trim();
}

/** The pattern in `/…/`; null where a text is none. */
export function patternIn(text: string): string | null {
  return /^\/(.+)\/$/s.exec(text)?.[1] ?? null;
}
