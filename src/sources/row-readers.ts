import { jsonReader } from './json/json-reader.js';
import type { RowReader } from './row-reader.js';
import type { RowFormat } from './table-head.js';

/** Readers of formats whose bytes can be read one after another, by format. Workbooks are opened by the host. */
export const rowReaders: Partial<Readonly<Record<RowFormat, RowReader>>> = {
  json: jsonReader,
  ndjson: jsonReader,
  geojson: jsonReader,
  jsonld: jsonReader,
};
