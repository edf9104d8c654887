import { type CatalogueEntry, readJsonCatalogue, readListCatalogue } from '../catalogue/index.js';
import { type Cause, cause } from '../findings/index.js';
import { lookAt } from '../plan/index.js';
import { openParts } from './parts.js';
import { readRows } from './read-records.js';
import { readText } from './read-text.js';

/** Reads a catalogue: JSON of CKAN, DCAT as JSON-LD, or a list of open data in any form of table. */
export async function readCatalogueFile(
  file: string,
  signal: AbortSignal,
): Promise<readonly CatalogueEntry[] | Cause> {
  if (/\.json(?:ld)?$/i.test(file)) {
    const text = await readText(file);
    if (typeof text !== 'string') return text;
    const entries = readJsonCatalogue(text);
    if (entries !== null) return entries;
  }
  for await (const source of openParts(file, signal)) {
    if ('code' in source) return source;
    try {
      const look = lookAt(source.sample, {});
      if ('code' in look) return look;
      const records: (readonly string[])[] = [];
      for await (const rows of readRows(source, look)) records.push(...rows);
      const entries = readListCatalogue(look.headers, records);
      if (entries !== null) return entries;
    } finally {
      await source.close();
    }
  }
  return cause('catalog-unreadable', { file });
}
