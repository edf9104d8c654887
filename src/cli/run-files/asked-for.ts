import type { Cause } from '../../index.js';
import { type Wishes, wishesOf } from '../wishes.js';
import { formatsFor } from './formats-for.js';
import type { Formats, RunOptions } from './run-options.js';

/** The outputs that are asked for, in the formats as they were chosen; a cause where one cannot be read. */
export function askedFor(options: RunOptions, { to, report }: Formats): Wishes | Cause {
  return wishesOf(to, report, formatsFor(options));
}
