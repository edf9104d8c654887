import { type ArgsOf, type Code, catalogue, type Severity } from '../messages/index.js';
import type { Place } from '../records/index.js';

/** What is the matter, without a place: the arguments are typed by the code. */
export type Cause = { [C in Code]: { readonly code: C; readonly args: ArgsOf<C> } }[Code];

/** One thing found in a source. Text is made of it only by outputs and the command line. */
export type Finding = Cause & {
  readonly place: Place;
  /** The text of the cell as it stands in the source, where there is a cell. */
  readonly value?: string;
  /** The canonical value that went to the output in its place, where there is one. */
  readonly replacement?: string;
  /** A second place that belongs to it: the record that has the same id, the column it was swapped with. */
  readonly also?: Place;
};

/** Makes a cause; the compiler checks that the arguments are those of the code. */
export function cause<C extends Code>(code: C, args: ArgsOf<C>): Cause {
  return { code, args } as Cause;
}

/** Something that could not be made is told by why. */
export function isCauses<T extends object>(made: T | readonly Cause[]): made is readonly Cause[] {
  return Array.isArray(made);
}

export function severityOf(code: Code): Severity {
  return catalogue[code].severity;
}

/** How severe the findings of a code are where somebody may have changed it; `off`: they are not told. */
export type Severities = (code: Code) => Severity | 'off';

/** What a person says about a code instead of what stands in the catalogue, and why. */
export interface SeverityChange {
  /** As in the catalogue if not given. */
  readonly severity?: Severity | 'off' | undefined;
  /** So many findings pass the gate: `5`, or of the records `1%`. */
  readonly max?: string | undefined;
  readonly reason: string;
}

export function severitiesWith(changes: Readonly<Partial<Record<Code, SeverityChange>>>): Severities {
  return (code) => changes[code]?.severity ?? severityOf(code);
}
