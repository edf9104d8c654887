import type { Code } from '../messages/index.js';
import type { BoundedBlocks } from '../same/index.js';

/** What became of a set of sources: plain JSON, the same for the same sources in any order. */
export interface MergeSummary {
  readonly version: 1;
  readonly tool: { readonly name: 'imi'; readonly version: string };
  readonly sources: readonly SourceSummary[];
  readonly kinds: readonly KindSummary[];
  /** What the decisions of people came to; null: there were none. */
  readonly decisions: DecisionSummary | null;
  /** Names of the files in the folder, this one left out. */
  readonly outputs: readonly string[];
}

export interface SourceSummary {
  /** As reports name it. */
  readonly path: string;
  readonly part: string | null;
  /** `merged`: its nodes are in the output; `repeated`: the same bytes as another source; `unread`: it could not be read. */
  readonly state: 'merged' | 'repeated' | 'unread';
  /** Why it was not read. */
  readonly code: Code | null;
  /** The source that has the same bytes. */
  readonly sameAs: string | null;
  readonly iri: string | null;
  readonly sha256: string | null;
  readonly kind: string | null;
  readonly publisher: { readonly code: string | null; readonly name: string } | null;
  /** SPDX or other identifier of the licence; null: not known. */
  readonly licence: string | null;
  readonly records: number;
  readonly conforming: number;
}

export interface KindSummary {
  /** Id of the data model. */
  readonly kind: string;
  readonly sources: number;
  readonly records: number;
  /** Records that say the very same as another of the same publisher, with the same id: they are one node. */
  readonly united: number;
  /** Records that were made one node with others because they are about one thing. */
  readonly joined: number;
  /** Nodes in the output: records without those two. */
  readonly nodes: number;
  /** Ids that had to be made anew: of several publishers, and of one publisher for records that differ. */
  readonly ids: { readonly acrossPublishers: number; readonly withinPublisher: number };
  /** Pairs of nodes that may be one thing, and how many of them are certain. */
  readonly candidates: number;
  readonly certain: number;
  /** Properties of which joined records say different things. */
  readonly contradictions: number;
  readonly bounded: readonly BoundedBlocks[];
}

export interface DecisionSummary {
  readonly same: number;
  readonly different: number;
  /** Decisions about things that are not there any more. */
  readonly gone: number;
}
