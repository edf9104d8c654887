import type { Cause } from '../findings/index.js';
import type { Place } from '../records/index.js';

/** A cell that is written otherwise than it was. */
export interface Change {
  readonly place: Place;
  readonly before: string;
  readonly after: string;
  /** Why: what is mended. */
  readonly reason: Cause;
}

/** A cell that could be mended, and is left as it is. */
export interface Left {
  readonly place: Place;
  readonly before: string;
  /** What would be written. */
  readonly after: string;
  /** Why it is left. */
  readonly reason: Cause;
}
