import type { Cause } from '../../findings/index.js';

/** A node of a text of JSON-LD, as it was found. */
export interface FoundNode {
  /** Plain JSON. */
  readonly value: unknown;
  /** Where it is in the text, as a JSON pointer (RFC 6901); in lines of JSON, within the line. */
  readonly pointer: string;
  /** The line in which it begins, from 1. */
  readonly line: number;
  /** The line of a value within it, by its pointer from the node. */
  readonly lineOf: (pointer: string) => number;
  /** Of RDF, where pointers mean nothing: the IRI of the node, null: it has none. Undefined: JSON. */
  readonly subject?: string | null;
  /** The JSON-LD context that stands before it, outside of it; undefined: none. */
  readonly context: unknown;
}

/** What is wrong with the writing of a text. */
export interface NodeFault {
  readonly cause: Cause;
  readonly line: number;
  /** JSON pointer, where a value is concerned. */
  readonly pointer: string | null;
}
