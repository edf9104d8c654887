import type { Cause } from '../findings/index.js';
import { empty, type Outcome, refused } from './outcome.js';

/**
 * Bounds what a reader is asked to read, so that no cell costs more than its longest sensible value: what is longer is
 * no such value, however it goes on. Blanks around a value do not count.
 *
 * @param longest characters of the longest value with a remark
 * @param refusal the finding for what is longer
 */
export function upTo(
  longest: number,
  refusal: (text: string) => Cause,
  read: (text: string) => Outcome,
): (text: string) => Outcome {
  return (text) => {
    if (text.length <= longest) return read(text);
    const bare = text.trim();
    if (bare === '') return empty;
    return bare.length <= longest ? read(bare) : refused(refusal(text));
  };
}
