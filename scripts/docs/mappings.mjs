import { loadKnowledge } from '../../dist/host/shipped.js';
import { code, generatedMark, prose, table } from './markdown.mjs';

/** docs/mappings.md: the layouts of standards and publishers that are recognized as a whole. */
export function mappingsPage() {
  const { mappings, models } = loadKnowledge();
  const all = [...mappings.values()];
  const own = all.filter((mapping) => mapping.publisher !== undefined);
  const shared = all.filter((mapping) => mapping.publisher === undefined);
  return `${generatedMark}
# Mappings

Layouts that are known as a whole: files that have them are read without a guess. Files in other layouts are read by
their headers ([data models](models.md)). \`--mapping <name>\` takes a name of the first column, or a file of your own.

## Standards

${table(
  ['mapping', 'data model', 'standard'],
  shared.map(({ path, model, standard, title }) => [
    code(path),
    `[${code(model)}](models/${model}.md)`,
    prose(standard ?? title ?? ''),
  ]),
)}
${own.length === 0 ? '' : publishers(own, models)}`;
}

function publishers(mappings, models) {
  return `
## Publishers

${table(
  ['mapping', 'publisher', 'data set', 'data model', 'licence', 'layout seen on'],
  mappings.map(({ path, publisher, title, url, model, licence, seen }) => [
    code(path),
    prose(publisher.name),
    url ? `[${prose(title ?? path)}](${url})` : prose(title ?? ''),
    models.has(model) ? `[${code(model)}](models/${model}.md)` : `${code(model)} (a class)`,
    licence === 'unknown' ? '—' : prose(licence ?? ''),
    seen ?? '',
  ]),
)}
`;
}
