import type { Cause } from '../../findings/index.js';
import type { Graph } from './graph.js';

/** What is at hand while a graph is turned into documents. */
export interface Making {
  readonly graph: Graph;
  /** Namespace → prefix: of the file, of the vocabularies that are known, of the languages of vocabularies. */
  readonly prefixes: ReadonlyMap<string, string>;
  readonly classes: ReadonlySet<string>;
  readonly properties: ReadonlySet<string>;
  /** Namespaces whose names stand without a prefix: those of the file's terms and of known vocabularies. */
  readonly bare: ReadonlySet<string>;
  readonly report: (term: string, what: Cause) => void;
}
