/** One step of a term path: a property, and what is said about the node it leads to. */
export interface TermStep {
  readonly property: string;
  /** Columns with the same group share one node; other groups make other nodes: `連絡先[代表]`. */
  readonly group: string | null;
  /** Properties that the node has whenever it exists: `{種別="代表"}`. */
  readonly fixed: readonly { readonly property: string; readonly value: string }[];
  /** Class of the node, where it is narrower than the range of the property: `{@組織型}`. */
  readonly type: string | null;
}

/** A way through properties, in IMI's structured item notation, without its root class. */
export interface TermPath {
  /** The path as written, without the root class. */
  readonly text: string;
  readonly steps: readonly TermStep[];
  /** Language of the value: `説明@zh-TW`. */
  readonly language: string | null;
  /** A trailing `>`: the value is the IRI of the node. */
  readonly isIri: boolean;
}
