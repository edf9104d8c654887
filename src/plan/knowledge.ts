import type { Family, HeaderIndex, Mapping } from '../mapping/index.js';
import type { Tables } from '../normalizers/index.js';
import type { DataModel, KindWithoutModel, Vocabulary } from '../vocabulary/index.js';

/** All that a run may look things up in: loaded and checked once, never changed. */
export interface Knowledge {
  readonly vocabulary: Vocabulary;
  /** Data models by id. */
  readonly models: ReadonlyMap<string, DataModel>;
  /** Kinds of files for which there is no data model. */
  readonly kindsWithoutModel: readonly KindWithoutModel[];
  /** Mappings by path below `mappings/`, with all that they inherit. */
  readonly mappings: ReadonlyMap<string, Mapping>;
  /** Every header that the models know. */
  readonly headers: HeaderIndex;
  /** Families of columns of all models. */
  readonly families: readonly Family[];
  readonly tables: Tables;
}
