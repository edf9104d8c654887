export { besidePlaces } from './beside-places.js';
export type { Knowledge } from './knowledge.js';
export {
  type ByteSample,
  type Look,
  lookAt,
  type ReadingOverrides,
  type Sample,
  type TableSample,
} from './look.js';
export {
  type CatalogueEvidence,
  makePlan,
  overridesOf,
  type PlanOptions,
  placeOptions,
} from './make-plan.js';
export { type NearestKind, nearestKind } from './nearest-kind.js';
export {
  allBindings,
  type ColumnRange,
  type FurtherNode,
  type Layout,
  type Plan,
  type Publisher,
  planOfFurther,
  type RowLayout,
  type SideBySide,
  type Stretch,
  type TextLayout,
} from './plan.js';
export { countryOfTexts, originOf } from './publisher.js';
export { dealRow, tablesApart } from './side-by-side.js';
