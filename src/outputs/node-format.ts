import type { Node, NodeShape } from '../nodes/index.js';
import type { TakeRemark } from './output-remark.js';

/** How nodes become a file: one after another as the JSON text that they are, or made into something else. */
export type NodeFormat = LineFormat | MadeFormat;

/** What all formats have. */
interface AnyFormat {
  readonly name: string;
  /** Ending of the file's name, with its stop. */
  readonly suffix: string;
  /** A second file with the context, where the format has no place for it; its ending. */
  readonly contextSuffix: string | null;
  /** The JSON-LD context of what is written, where it is not that of the nodes. */
  readonly contextOf?: (dataset: Dataset) => object;
  /** It can hold nodes of any vocabulary, whose keys are IRIs: what is said of the file itself. */
  readonly isGraph?: boolean;
  /** Of CSV: its columns, for files that describe it. */
  readonly columnsOf?: (dataset: Dataset) => readonly DescribedColumn[];
  /** Files beside it that were asked for. */
  readonly sideFiles?: readonly SideFile[];
  /** The file is packed with gzip. */
  readonly isPacked?: boolean;
}

/** A file beside an output that tells other programs what is in it. */
export interface SideFile {
  readonly pathOf: (file: string) => string;
  /** It can describe a file that is packed with gzip. */
  readonly isForPacked: boolean;
  /** @param file the name of the file that is described, without folders */
  readonly write: (dataset: Dataset, columns: readonly DescribedColumn[], file: string) => string;
}

/** A column of CSV as it is described. */
export interface DescribedColumn {
  /** Its header. */
  readonly name: string;
  /** What people call it, where that is something else. */
  readonly title: string | null;
  /** The term path of its values. */
  readonly term: string | null;
  /** Datatype of every value: `xsd:date`, `@id` for IRIs, `xsd:string`. */
  readonly datatype: string;
  /** What stands for true and for false; null: the values as they are. */
  readonly words: readonly [string, string] | null;
  /** Times have no seconds. */
  readonly isTime: boolean;
  readonly isRequired: boolean;
}

/**
 * A file of nodes as JSON text: what stands before the first, between two and after the last. Pieces of a source can be
 * written in order, however it was cut, and no node is ever read again.
 */
export interface LineFormat extends AnyFormat {
  /** @param context the JSON-LD context that defines every term of the nodes; null: it is left out */
  readonly head: (context: object | null) => string;
  readonly between: string;
  readonly tail: (hasNodes: boolean) => string;
}

/** A file that is made of nodes one by one, in order. */
export interface MadeFormat extends AnyFormat {
  /**
   * Begins a file.
   *
   * @param remark is called for each value that the format cannot carry as it stands
   */
  readonly open: (dataset: Dataset, remark: TakeRemark) => NodeWriting | Promise<NodeWriting>;
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
  /** The kind of dataset. */
  readonly title: Readonly<Record<'ja' | 'en' | 'zh-TW', string>>;
  /** As the mapping or the configuration names it; null: nobody says. */
  readonly licence: string | null;
  readonly jsonLd: JsonLdMeans;
  /** The class of nodes under a property of a class, as the vocabulary has it; null: nothing is said. */
  readonly classUnder: ClassUnder;
}

export type ClassUnder = (className: string, property: string) => string | null;

/** What other forms of JSON-LD are made with; nothing is loaded before it is asked for. */
export interface JsonLdMeans {
  /** Term → key in English. */
  readonly englishKeys: () => ReadonlyMap<string, string>;
  /** What stands in place of the context where the published one is named: its address, and what it lacks. */
  readonly contextAtUrl: () => object;
  /** How nodes look in another vocabulary; null: there is no such view. */
  readonly viewNamed: (name: string) => NodeView | null;
}

/** How nodes look in another vocabulary. */
export interface NodeView {
  readonly context: object;
  /** Where a context for it is published; null: nowhere. */
  readonly url: string | null;
  /** How nodes of a class look; null: they have no place there. */
  readonly lookOf: (className: string) => ClassLook | null;
}

export interface ClassLook {
  readonly type: string;
  /** Term path → key. */
  readonly items: ReadonlyMap<string, TargetKey>;
  /** Paths that lead on to some of them. */
  readonly ways: ReadonlySet<string>;
}

/** Where a value goes. */
export interface TargetKey {
  readonly key: string;
  /** What stands between it and what stands under the key already; null: they are several values. */
  readonly join: string | null;
}

/** What becomes of text in CSV that a spreadsheet would take for a formula. */
export type FormulaTreatment = 'keep' | 'neutralize';

/** A column of the standard layout. */
export interface StandardColumn {
  readonly header: string;
  /** Where its values stand in a node, as `compileFlat` has it; null: nowhere, it stays empty. */
  readonly path: string | null;
  /** What stands before it in the same cell: the county before a town of Taiwan; null: nothing. */
  readonly leader: string | null;
  /** Values that stand behind it in the same cell: `2` of 番地 and `3` of 号 are `2-3`. */
  readonly followers: readonly Follower[];
  /** What stands between several values. */
  readonly separator: string;
  /** What is written in place of a value. */
  readonly words: Readonly<Record<string, string>>;
  /** Times are written without seconds that are none. */
  readonly isTime: boolean;
  /** Datatype of every value: `xsd:date`, `@id` for IRIs; `xsd:string` where they may be several or anything else. */
  readonly datatype: string;
  /** What people call it; null: as the header. */
  readonly title: string | null;
  readonly isRequired: boolean;
  /** What stands there of every record whose node says nothing: code and name of the publisher; null: nothing does. */
  readonly ofPublisher: string | null;
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
