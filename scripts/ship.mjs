// Puts vocabularies/ and mappings/ into dist/shipped-*.json, checked: what ships loads fast and without surprises.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { shippedOf } from '../dist/host/shipped.js';
import { licencesOf } from '../dist/licences/index.js';
import { loadMapping } from '../dist/mapping/index.js';
import { faultsInView, loadVocabulary, viewDocumentSchema } from '../dist/vocabulary/index.js';
import { shipTables } from './ship-tables.mjs';
import { writeWhole } from './write-whole.mjs';

const root = new URL('../', import.meta.url);

/** All YAML files below a folder, as paths from it, sorted. */
function yamlFiles(folder) {
  return readdirSync(new URL(folder, root), { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.yaml'))
    .sort();
}

const read = (path) => readFileSync(new URL(path, root), 'utf8');
const folder = (name) => yamlFiles(name).map((path) => parse(read(name + path)));

const mappings = {};
for (const path of yamlFiles('mappings/')) {
  const { value, faults } = await loadMapping(read(`mappings/${path}`), `mappings/${path}`);
  if (faults) {
    for (const { cause, place } of faults)
      console.error(`mappings/${path}:${place.line}:${place.column} ${JSON.stringify(cause)}`);
    process.exit(1);
  }
  mappings[path.replace(/\.yaml$/, '')] = value;
}

const { vocabulary, models, ...shippedMappings } = shippedOf({
  vocabularies: [...folder('vocabularies/imi-core/'), ...folder('vocabularies/municipal/')],
  sharedItems: parse(read('vocabularies/items/items.yaml')),
  models: folder('vocabularies/models/'),
  kindsWithoutModel: parse(read('vocabularies/kinds/without-model.yaml')),
  mappings,
});
shipTables();
const loaded = loadVocabulary([
  ...folder('vocabularies/imi-core/'),
  ...folder('vocabularies/municipal/'),
]).vocabulary;
const views = folder('vocabularies/views/').map((view) => viewDocumentSchema.parse(view));
const faults = views.flatMap((view) => faultsInView(view, loaded).map((path) => `${view.view}: ${path}`));
if (faults.length > 0) {
  console.error(`views: the vocabulary does not have ${faults.join(', ')}`);
  process.exit(1);
}
writeWhole(new URL('dist/views.json', root), JSON.stringify(views));
const licences = licencesOf(parse(read('vocabularies/licences/licences.yaml')));
writeWhole(new URL('dist/licences.json', root), JSON.stringify(licences));
writeWhole(new URL('dist/shipped-terms.json', root), JSON.stringify({ vocabulary, models }));
writeWhole(new URL('dist/shipped-mappings.json', root), JSON.stringify(shippedMappings));
