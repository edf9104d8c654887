import type { FormulaTreatment, JsonLdChoice } from '../../index.js';
import type { Gate } from '../exit.js';
import type { ReadingChoices } from '../reading-options.js';

/** What the commands that run files take: plain data, for threads are given it, too. */
export interface RunOptions extends ReadingChoices {
  readonly mapping?: string;
  readonly model?: string;
  readonly config?: string;
  readonly mappingLibrary?: boolean;
  /** A catalogue of the files: evidence for what they are. */
  readonly catalog?: string;
  readonly to?: readonly string[];
  readonly report: readonly string[];
  readonly formulas?: FormulaTreatment;
  readonly context?: JsonLdChoice['context'];
  readonly keys?: JsonLdChoice['keys'];
  /** Name of a view: another vocabulary. */
  readonly as?: string;
  readonly flat?: boolean;
  readonly provenance?: boolean;
  readonly gzip?: boolean;
  readonly describe?: boolean;
  readonly out?: string;
  readonly failOn: Gate;
  /** The number of cores if not given. */
  readonly jobs?: number;
  /** So many findings of a table still pass; none if not given. */
  readonly maxFindings?: number;
  /** A saved report, or a set of them. */
  readonly baseline?: string;
  /** The day from which the age of the data is counted: `2026-04-01`. */
  readonly asOf?: string;
  readonly quiet?: boolean;
}

/** What is written: formats, each with its place where that was said. */
export interface Formats {
  readonly to: readonly string[];
  readonly report: readonly string[];
}
