import { loadKnowledge } from '../../dist/host/shipped.js';
import { normalizers } from '../../dist/normalizers/index.js';
import { printTermPath } from '../../dist/vocabulary/index.js';
import { anchor, code, generatedMark, prose, table } from './markdown.mjs';

const { models, mappings, kindsWithoutModel } = loadKnowledge();

/** docs/models.md: all kinds of datasets, each with its page. */
export function modelsPage() {
  return `${generatedMark}
# Data models

A data model says what a kind of dataset consists of. Its id is that of the national standard; a dataset of Taiwan that
is of the same kind has the same id. \`imi normalize\` finds the model by the headers; \`--model <id>\` says it.
Headers that no item takes are [listed with the reasons](headers-without-item.md).

${table(
  ['id', '日本語', 'English', '繁體中文', 'a record is a', 'items'],
  [...models.values()].map(({ id, title, class: type, items }) => [
    `[${code(id)}](models/${id}.md)`,
    title.ja,
    title.en,
    title['zh-TW'],
    type,
    String(items.length),
  ]),
)}

## Kinds without a model

A file that is called one of these is of none of the kinds above, however much its columns look like them, unless it has columns that
only one of them has. Their names stand in \`vocabularies/kinds/without-model.yaml\`.

${table(
  ['日本語', 'English', '繁體中文'],
  kindsWithoutModel.map(({ title }) => [title.ja, title.en, title['zh-TW']]),
)}
`;
}

/** docs/models/<id>.md, by path. */
export function modelPages() {
  return new Map([...models.values()].map((model) => [`docs/models/${model.id}.md`, modelPage(model)]));
}

function modelPage(model) {
  const standards = [...mappings.values()].filter(
    (mapping) => mapping.model === model.id && mapping.publisher === undefined && mapping.required,
  );
  const demanded = (item) => standards.filter((mapping) => mapping.required.includes(item.name));
  return `${generatedMark}
# ${model.title.ja} · ${model.title.en} · ${model.title['zh-TW']}

- Id: ${code(model.id)}, version ${model.version}
- A record becomes a ${code(model.class)}
- Follows: ${prose(model.source)}
- Also known as: ${model.aliases.map(code).join(', ')}
${model.uncertain ? `- Not certain: ${prose(model.uncertain.en)}\n` : ''}
${table(
  ['item', 'English', '繁體中文', 'goes to', 'read by', 'required', 'standard'],
  model.items.map((item) => [
    code(item.name),
    prose(item.label.en),
    prose(item.label['zh-TW']),
    code(printTermPath(item.path)),
    normalizerLinks(item.normalizer),
    item.required ? 'always' : demanded(item).length > 0 ? 'by a standard' : '',
    prose(item.source ?? ''),
  ]),
)}

Headers of published files that are taken for an item, beside its name:

${table(
  ['item', 'headers'],
  model.items
    .filter((item) => item.aliases.length > 0 || item.header !== null)
    .map((item) => [
      code(item.name),
      [...(item.header === null ? [] : [`pattern ${code(item.header)}`]), ...item.aliases.map(code)].join(
        ', ',
      ),
    ]),
)}
`;
}

/** `address` is two normalizers, one for each country. */
function normalizerLinks(name) {
  const names = [name, `${name}-jp`, `${name}-tw`].filter((candidate) => candidate in normalizers);
  return names.length === 0
    ? code(name)
    : names.map((found) => `[${code(found)}](../normalizers.md${anchor(found)})`).join(' ');
}
