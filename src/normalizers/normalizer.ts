import type { Code, Texts } from '../messages/index.js';
import type { Context, ContextInput } from './context.js';
import type { Outcome } from './outcome.js';
import type { Tables } from './tables.js';

/**
 * One kind of value: reads what municipalities write, gives its one canonical form, and says where it cannot.
 *
 * Laws, tested for every normalizer: pure; never throws; what is certain is idempotent (the canonical form gives
 * itself); a finding has one of `codes`; each code is shown by an example.
 */
export interface Normalizer {
  /** As data models, mappings and `imi try` call it; the file's name too. */
  readonly name: string;
  readonly title: Texts;
  /** Datatype of the canonical value: `xsd:date`, `xsd:string`, or the class of the node that holds it. */
  readonly datatype: string;
  /** The standard and section that the canonical form follows. */
  readonly source: string;
  /** The keys of the context that make a difference. */
  readonly options: readonly (keyof Context)[];
  /** Properties, beside the one that the column maps to, that it may set on the node that holds the value. */
  readonly properties: readonly string[];
  readonly codes: readonly Code[];
  /** Shown in the documentation and run as tests: a usual value, a full-width one, a wrong one, an empty one … */
  readonly examples: readonly Example[];
  /**
   * Prepares the normalizer for a column; what it gives is called for every cell of it.
   * The text is the cell untouched; it may be empty.
   */
  readonly compile: (context: Context, tables: Tables) => (text: string) => Outcome;
  /**
   * Where many cells are certain as they stand, and that can be told from their bytes: prepares that test for a column;
   * null where there is none in this context. See `PassTest`.
   */
  readonly compilePass?: (context: Context, tables: Tables) => PassTest | null;
}

/** A normalizer that knows, for the compiler, the keys of the context that make a difference to it. */
export interface KeyedNormalizer<Key extends keyof Context> extends Normalizer {
  readonly options: readonly Key[];
}

/** Declares a normalizer. */
export function defineNormalizer<const Key extends keyof Context = never>(
  normalizer: KeyedNormalizer<Key>,
): KeyedNormalizer<Key> {
  return normalizer;
}

/**
 * Whether the text of some bytes of UTF-8 is its own value: true only where what `compile` gives finds it certain, and
 * nothing else to say. No text has to be made of such a cell.
 *
 * @param marks which kinds of bytes they are: all of `byteMarks` that they have
 */
export type PassTest = (bytes: Uint8Array, from: number, to: number, marks: number) => boolean;

export interface Example {
  readonly from: string;
  readonly context?: ContextInput;
  /** The canonical form on one line, null for none. */
  readonly to: string | null;
  /** The code of the finding that goes with it. */
  readonly code?: Code;
}
