import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { contextSchema, normalizers } from '../../dist/normalizers/index.js';
import { anchor, code, generatedMark, prose, table } from './markdown.mjs';

/** What each key of the context means, as its source says it above the key. */
const meanings = new Map(
  [
    ...readFileSync(new URL('../../src/normalizers/context.ts', import.meta.url), 'utf8').matchAll(
      /\/\*\* (.*?) \*\/\s+'?([\w-]+)'?:/g,
    ),
  ].map(([, meaning, key]) => [key, meaning]),
);

/** docs/normalizers.md: what each kind of value is, what it follows, and its examples, which are its tests too. */
export function normalizersPage() {
  const all = Object.values(normalizers);
  return `${generatedMark}
# Normalizers

A normalizer reads what offices write in a cell and gives its one canonical form, or says in a finding why it cannot.
Try one with \`imi try <normalizer> <text…>\`; what is known beyond the cell goes into \`--context key=value\`, and into
\`options:\` of a mapping. Where Japan and Taiwan write a kind of value differently there are two normalizers, and data
models name the kind (\`address\` stands for \`address-jp\` and \`address-tw\`).

${table(
  ['name', 'reads', 'datatype'],
  all.map(({ name, title, datatype }) => [
    `[${code(name)}](${anchor(name)})`,
    `${title.ja} · ${title.en} · ${title['zh-TW']}`,
    code(datatype),
  ]),
)}

${all.map(section).join('\n')}
## Context

What a normalizer may be told beyond the cell. Nothing is ever inferred from another row.

${table(
  ['key', 'meaning', 'values', 'used by'],
  Object.entries(contextSchema.shape).map(([key, schema]) => [
    code(key),
    (meanings.get(key) ?? '').replaceAll('|', '\\|'),
    valuesOf(schema),
    all
      .filter(({ options }) => options.includes(key))
      .map(({ name }) => `[${name}](${anchor(name)})`)
      .join(', '),
  ]),
)}
`;
}

function section({ name, title, datatype, source, options, properties, codes, examples }) {
  const list = (names) => names.map(code).join(', ');
  return `## ${name}

${title.ja} · ${title.en} · ${title['zh-TW']}

- Gives: ${code(datatype)}${properties.length > 0 ? `; may also set ${list(properties)}` : ''}
- Follows: ${prose(source)}
${options.length > 0 ? `- Context: ${list(options)}\n` : ''}- Findings: ${codes.map((found) => `[${code(found)}](messages.en.md#${found})`).join(', ')}

${table(
  ['written', 'context', 'becomes', 'finding'],
  examples.map((example) => [
    example.from === '' ? '(empty)' : code(example.from),
    Object.entries(example.context ?? {})
      .map(([key, value]) => code(`${key}=${value}`))
      .join(' '),
    example.to === null ? '–' : code(example.to),
    example.code ? code(example.code) : '',
  ]),
)}
`;
}

/** The values of a key of the context: the words of an enumeration, or what else it takes. */
function valuesOf(schema) {
  const { enum: words, anyOf } = z.toJSONSchema(schema, { io: 'input' });
  if (words) return words.map(code).join(', ');
  return anyOf
    ? anyOf.map((one) => (one.const === undefined ? one.type : code(one.const))).join(', ')
    : 'text';
}
