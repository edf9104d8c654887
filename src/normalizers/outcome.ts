import { type Cause, cause } from '../findings/index.js';

/**
 * Properties of the node that holds a value, by property name: `{ 都道府県: '静岡県', 市区町村: '静岡市' }`. The key
 * `.` stands for the property that the column maps to (電話番号 or FAX番号: the normalizer need not know which).
 */
export type Properties = Readonly<Record<string, string>>;

/**
 * What a normalizer makes of a cell.
 *
 * - *certain*: only one reading is possible;
 * - *assumed*: there is a value, and a finding says what was assumed or what is odd about it;
 * - *refused*: there is no value, and a finding says why; the source text is kept elsewhere.
 *
 * A word for "no value" (`なし`, `-`) is certain and has no value.
 */
export interface Outcome {
  readonly certainty: 'certain' | 'assumed' | 'refused';
  /** The canonical value for the property that the column maps to; null where there is none. */
  readonly value: string | null;
  /**
   * The whole canonical form on one line, where `value` alone does not say all (an address in parts, a phone
   * with its extension, several values). Same as `value` where left out.
   */
  readonly text?: string;
  /**
   * Where the value is more than one property: the nodes that hold it, each with all its properties (then `value`
   * is not used). More than one: the property that leads to the node repeats. Properties that the node's class
   * does not have are left out, and columns of their own win over them.
   */
  readonly nodes?: readonly Properties[];
  /** Where a cell is a list: all values for the property (then `value` is not used). */
  readonly values?: readonly string[];
  /** The cell holds what must not be published (a password, a personal number): its text goes nowhere. */
  readonly isSecret?: true;
  readonly findings: readonly Cause[];
}

const none: readonly Cause[] = [];

export const empty: Outcome = { certainty: 'certain', value: null, findings: none };

export function certain(value: string): Outcome {
  return { certainty: 'certain', value, findings: none };
}

/** A value in several properties; `text` is its canonical form on one line. */
export function certainNodes(text: string, nodes: readonly Properties[]): Outcome {
  return { certainty: 'certain', value: null, text, nodes, findings: none };
}

export function assumed(value: string, ...findings: Cause[]): Outcome {
  return { certainty: 'assumed', value, findings };
}

export function assumedNodes(text: string, nodes: readonly Properties[], ...findings: Cause[]): Outcome {
  return { certainty: 'assumed', value: null, text, nodes, findings };
}

export function refused(...findings: Cause[]): Outcome {
  return { certainty: 'refused', value: null, findings };
}

/** No value, and the text of the cell must not be shown or kept either. */
export function withheld(...findings: Cause[]): Outcome {
  return { certainty: 'refused', value: null, isSecret: true, findings };
}

/** No value, certainly, but worth a word: undecided, unknown. */
export function emptyWith(...findings: Cause[]): Outcome {
  return { certainty: 'certain', value: null, findings };
}

/** The canonical form of an outcome on one line, null where there is none. */
export function textOf(outcome: Outcome): string | null {
  return outcome.text ?? outcome.value;
}

export { cause };
