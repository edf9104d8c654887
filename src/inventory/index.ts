export { type Effort, type EffortAct, type EffortPart, effortOf } from './effort.js';
export {
  type Hearsay,
  type Inventory,
  type InventoryEntry,
  inventoryOf,
  inventoryVersion,
  nameOf,
  prioritiesOf,
  type SurveyedFile,
} from './inventory.js';
export { periodOf } from './period.js';
export { plainCell, type ReadDate } from './plain-cell.js';
export { type Compared, type Relation, relationsOf } from './relations.js';
export { containment, openSketch, type Sketch, type TableSketch } from './sketch.js';
export { sketchTable, type TableSketching } from './sketch-table.js';
export type { StatedLicence } from './stated-licence.js';
export { mostCauses, mostHeaders, type Survey, type SurveyedCause, type SurveyedKind } from './survey.js';
export { type Demand, type Demands, demandFor, demandsOf } from './value.js';
