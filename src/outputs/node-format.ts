import type { Node, NodeShape } from '../nodes/index.js';
import type { OutputRemark } from './output-remark.js';

/** How nodes become a file: one after another as the JSON text that they are, or made into something else. */
export type NodeFormat = LineFormat | MadeFormat;

/**
 * A file of nodes as JSON text: what stands before the first, between two and after the last. Pieces of a source can be
 * written in order, however it was cut, and no node is ever read again.
 */
export interface LineFormat {
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

/** A file that is made of nodes one by one, in order. */
export interface MadeFormat {
  readonly name: string;
  readonly suffix: string;
  readonly contextSuffix: null;
  /**
   * Begins a file.
   *
   * @param remark is called for each value that the format cannot carry as it stands
   */
  readonly open: (
    dataset: Dataset,
    remark: (remark: OutputRemark) => void,
  ) => NodeWriting | Promise<NodeWriting>;
}

/** A file in the making. */
export interface NodeWriting {
  /** What stands before the first node. */
  readonly head: Piece;
  /** What becomes of the next node; nothing where it waits for others. */
  readonly take: (node: Node) => Piece;
  /** What stands after the last node. */
  readonly close: () => Piece | Promise<Piece>;
}

/** Text, or bytes of formats that are no text. */
export type Piece = string | Uint8Array;

/** What an output may know of the nodes before it is given the first. */
export interface Dataset {
  readonly context: TermContext;
  /** The places that nodes have for values. */
  readonly shape: NodeShape;
  /** The layout of the national standard for the kind of dataset, or the items of its data model where there is none. */
  readonly columns: readonly StandardColumn[];
  readonly formulas: FormulaTreatment;
}

/** What becomes of text in CSV that a spreadsheet would take for a formula. */
export type FormulaTreatment = 'keep' | 'neutralize';

/** A column of the standard layout. */
export interface StandardColumn {
  readonly header: string;
  /** Where its values stand in a node, as `compileFlat` has it; null: nowhere, it stays empty. */
  readonly path: string | null;
  /** Values that stand behind it in the same cell: `2` of 番地 and `3` of 号 are `2-3`. */
  readonly followers: readonly Follower[];
  /** What stands between several values. */
  readonly separator: string;
  /** What is written in place of a value. */
  readonly words: Readonly<Record<string, string>>;
  /** Times are written without seconds that are none. */
  readonly isTime: boolean;
}

/** A JSON-LD context of plain definitions: prefixes, and terms with an IRI and perhaps a datatype (`@id`: an IRI). */
export type TermContext = Readonly<
  Record<string, string | number | { readonly '@id': string; readonly '@type': string }>
>;

/** A value that the standard has in one cell with another. */
export interface Follower {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}
