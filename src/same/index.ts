export {
  clusterThings,
  type Decided,
  explainPair,
  isCertain,
  markCertain,
  nothingDecided,
  type ScorePart,
} from './cluster.js';
export {
  type Aspect,
  aspects,
  certainFrom,
  compare,
  type Likeness,
  likelyFrom,
  likenesses,
  metresBetween,
  metresBetweenPoints,
} from './compare.js';
export { type Blocking, type BoundedBlocks, blockings, findPairs, type Pairs } from './find-pairs.js';
export { openThings, type Things, type ThingsReading } from './things.js';
export { type Traits, traitsOf } from './traits.js';
