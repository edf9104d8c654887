// Writes the generated pages of docs/, the schema for editors, and what commands print into the pages that people write. With `--check` nothing
// is written: the pages that are not as they should be are named, and the exit code is 1.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { languages } from '../dist/index.js';
import { cliPage } from './docs/cli.mjs';
import { configSchemaText } from './docs/config-schema.mjs';
import { withOutputs } from './docs/consoles.mjs';
import { modelSchemaText, vocabularySchemaText } from './docs/editor-schemas.mjs';
import { headersWithoutItemPage } from './docs/headers-without-item.mjs';
import { mappingSchemaText } from './docs/mapping-schema.mjs';
import { mappingsPage } from './docs/mappings.mjs';
import { messagesPage } from './docs/messages.mjs';
import { modelPages, modelsPage } from './docs/models.mjs';
import { normalizersPage } from './docs/normalizers.mjs';
import { rulesPage } from './docs/rules.mjs';

const at = (path) => new URL(`../${path}`, import.meta.url);
const read = (path) => (existsSync(at(path)) ? readFileSync(at(path), 'utf8') : null);

const generated = new Map([
  ['docs/normalizers.md', normalizersPage('en')],
  ['docs/normalizers.ja.md', normalizersPage('ja')],
  ['docs/normalizers.zh-TW.md', normalizersPage('zh-TW')],
  ['docs/headers-without-item.md', headersWithoutItemPage()],
  ['docs/models.md', modelsPage()],
  ...modelPages(),
  ['docs/mappings.md', mappingsPage()],
  ['schemas/mapping.json', mappingSchemaText()],
  ['schemas/config.json', configSchemaText()],
  ['schemas/model.json', modelSchemaText()],
  ['schemas/vocabulary.json', vocabularySchemaText()],
]);
for (const language of languages) {
  generated.set(`docs/messages.${language}.md`, messagesPage(language));
  generated.set(`docs/rules.${language}.md`, rulesPage(language));
  generated.set(`docs/cli.${language}.md`, await cliPage(language));
}

const written = [...markdownIn(''), ...markdownIn('docs/')].filter((path) => !generated.has(path));
await Promise.all(
  written.map(async (path) => {
    generated.set(path, await withOutputs(read(path), languageOf(path)));
  }),
);

const wrong = [...generated].filter(([path, page]) => read(path) !== page).map(([path]) => path);
const orphans = markdownIn('docs/models/').filter((path) => !generated.has(path));

if (process.argv.includes('--check')) {
  for (const path of [...wrong, ...orphans]) console.log(path);
  process.exitCode = wrong.length + orphans.length > 0 ? 1 : 0;
} else {
  mkdirSync(at('docs/models/'), { recursive: true });
  for (const path of wrong) writeFileSync(at(path), generated.get(path));
  for (const path of orphans) rmSync(at(path));
}

function markdownIn(folder) {
  if (!existsSync(at(folder))) return [];
  return readdirSync(at(folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => folder + name);
}

/** README.ja.md → ja; English where the name says nothing. */
function languageOf(path) {
  return languages.find((language) => path.endsWith(`.${language}.md`)) ?? 'en';
}
