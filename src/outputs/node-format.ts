/**
 * How nodes become a file: what stands before the first, between two and after the last. Nodes are given as JSON text,
 * so that pieces of a source can be written in order, however it was cut.
 */
export interface NodeFormat {
  readonly name: string;
  /** Ending of the file's name, with its stop. */
  readonly suffix: string;
  /** @param context the JSON-LD context that defines every term of the nodes */
  readonly head: (context: object) => string;
  readonly between: string;
  readonly tail: (hasNodes: boolean) => string;
  /** A second file with the context, where the format has no place for it; its ending. */
  readonly contextSuffix: string | null;
}
