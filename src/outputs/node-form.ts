import type { Dataset } from './node-format.js';
import type { TakeRemark } from './output-remark.js';

/** Another form of the same nodes, as JSON-LD. Forms may follow one another. */
export interface NodeForm {
  /** @param context the one of the form before */
  readonly contextOf: (dataset: Dataset, context: object) => object;
  /** What stands in the place of the context where its address is named. */
  readonly urlOf: (dataset: Dataset, before: object) => object;
  /** Compiles the making of what a node becomes: one object or several. */
  readonly compile: (dataset: Dataset, remark: TakeRemark) => (node: object) => readonly object[];
}
