import type { RowReader } from '../row-reader.js';
import { lookAtJson } from './look.js';
import { readJson } from './read.js';

/** Reads JSON in all its forms: lists of objects or of cells, lines, GeoJSON, JSON-LD. */
export const jsonReader: RowReader = { look: lookAtJson, read: readJson };
