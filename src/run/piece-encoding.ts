import type { TextLayout } from '../plan/index.js';
import { isCuttable, type LineEncoding } from '../sources/index.js';

/** The encoding of the pieces of a file: those whose lines cannot be found in their bytes are cut as UTF-8. */
export function pieceEncodingOf({ encoding, delimiter }: TextLayout): LineEncoding {
  return isCuttable(encoding, delimiter) ? encoding : 'utf-8';
}
