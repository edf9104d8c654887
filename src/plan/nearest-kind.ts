import type { DataModel } from '../vocabulary/index.js';
import { namedKinds } from './kind-names.js';
import type { Knowledge } from './knowledge.js';
import type { Look } from './look.js';
import { originOf } from './publisher.js';
import { recognizeKind } from './recognize-kind.js';

/** The kind that a table is nearest to, however far: for those who have to name it something. */
export interface NearestKind {
  readonly model: DataModel;
  /** 0 to 1. */
  readonly confidence: number;
}

/**
 * The nearest kind; of confidence 0 where nothing speaks for any.
 *
 * @param file the name of the file, without folders
 */
export function nearestKind(file: string, look: Look, knowledge: Knowledge): NearestKind {
  const origin = originOf(file, look, knowledge.tables);
  const [best] = recognizeKind(look, origin, namedKinds([file], look, knowledge), knowledge);
  if (best === undefined) throw new TypeError('there are no data models');
  return { model: best.model, confidence: Math.max(0, best.confidence) };
}
