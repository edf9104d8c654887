import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { code, generatedMark, prose, table } from './markdown.mjs';

const file = new URL('../../vocabularies/items/without-item.yaml', import.meta.url);

/** docs/headers-without-item.md: headers of published files that no item takes, and why. */
export function headersWithoutItemPage() {
  const { reasons } = parse(readFileSync(file, 'utf8'));
  return `${generatedMark}
# Headers without an item

Headers of published files of the kinds in [models](models.md) that are neither an item nor one of its aliases, and why. Their
cells are counted as unmapped, and told, until a mapping says what they are ([writing mappings](writing-mappings.md)). Columns
without a header are not listed: they are recognized by their values or not at all. Nor are headers in text that was misread
and saved again: it is put right before it is looked at.

${reasons.map(section).join('\n')}`;
}

function section({ title, why, headers }) {
  const rows = Object.entries(headers).map(([kind, names]) => [
    `[${code(kind)}](models/${kind}.md)`,
    names.map(code).join(', '),
  ]);
  return `## ${title}\n\n${prose(why.trim())}\n\n${table(['kind', 'headers'], rows)}\n`;
}
