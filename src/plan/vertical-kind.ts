import { lookUpHeader } from '../mapping/index.js';
import { namedKinds } from './kind-names.js';
import type { Knowledge } from './knowledge.js';
import { type Look, turnedLook } from './look.js';
import type { Origin } from './publisher.js';
import { isRecognized, type KindMatch, recognizeKind } from './recognize-kind.js';

/** What is longer or wider is a table of records, not one that stands on its side. */
const mostItems = 200;
const fewestItems = 3;
/** So many of them have to be known by themselves: values of records may resemble anything. */
const fewestHeard = 2;

/** A table of which more columns are recognized as it stands is not turned. */
const mostUpright = 3;

/**
 * The look at a table whose items stand below each other, turned so that they are headers; null where what is in its
 * first column is no header of any kind that is known, or little more than what its first row is.
 *
 * @param upright what the table is taken for as it stands
 */
export function verticalKind(
  file: string,
  look: Look,
  origin: Origin,
  upright: KindMatch | undefined,
  knowledge: Knowledge,
): Look | null {
  const known = isRecognized(upright) ? upright.matched.matches.size : 0;
  if (known > mostUpright || look.json !== null) return null;
  const turned = turnedLook(look);
  const names = turned.headers.filter((header) => header !== '');
  if (names.length < fewestItems || names.length > mostItems) return null;
  if (new Set(names).size < names.length) return null;
  const heard = names.filter(
    (header) => lookUpHeader(knowledge.headers, knowledge.families, header).size > 0,
  );
  if (heard.length < fewestHeard) return null;
  const [best] = recognizeKind(turned, origin, namedKinds([file], turned, knowledge), knowledge);
  return isRecognized(best) && best.matched.matches.size > 2 * known ? turned : null;
}
