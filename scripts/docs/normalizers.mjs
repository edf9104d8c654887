import { contextSchema, normalizers } from '../../dist/normalizers/index.js';
import { anchor, code, generatedMark, prose, table } from './markdown.mjs';

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
  ['key', 'values', 'used by'],
  Object.entries(contextSchema.shape).map(([key, schema]) => [
    code(key),
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
${options.length > 0 ? `- Context: ${list(options)}\n` : ''}- Findings: ${list(codes)}

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
  const inner = schema.unwrap?.() ?? schema;
  return inner.options?.every((option) => typeof option === 'string')
    ? inner.options.map(code).join(', ')
    : 'text';
}
