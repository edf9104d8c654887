import type { Knowledge } from './knowledge.js';
import type { Look } from './look.js';
import type { Origin } from './publisher.js';
import { isRecognized, type KindMatch, namedKinds, recognizeKind } from './recognize-kind.js';

/** What is longer or wider is a table of records, not one that stands on its side. */
const mostItems = 200;
const fewestItems = 3;

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
  if (known > mostUpright) return null;
  const rows = look.headerRow === 0 ? look.records : [...look.above, look.headers, ...look.records];
  const named = rows.filter((cells) => (cells[0] ?? '').trim() !== '');
  if (named.length < fewestItems || named.length > mostItems) return null;
  const headers = named.map((cells) => (cells[0] ?? '').trim());
  if (new Set(headers).size < headers.length) return null;
  const width = Math.max(...named.map((cells) => cells.length));
  const records = Array.from({ length: width - 1 }, (_, i) => named.map((cells) => cells[i + 1] ?? ''));
  const turned: Look = { ...look, headerRow: 1, headerRows: 1, firstDataRow: 2, headers, above: [], records };
  const [best] = recognizeKind(turned, origin, namedKinds(file, turned, knowledge), knowledge);
  return isRecognized(best) && best.matched.matches.size > 2 * known ? turned : null;
}
