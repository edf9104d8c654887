import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { columnsOf, formatMapping } from './mapping/index.js';
import {
  loadKnowledge,
  loadMapping,
  type Mapping,
  type MappingDocument,
  prepareRun,
  resolveMapping,
} from './node.js';
import { exampleHeaders, runExample } from './run/example.js';

/** All mappings that ship: each says whose it is, and does with its own examples what it says. */
const folder = fileURLToPath(new URL('../mappings/', import.meta.url));
const knowledge = loadKnowledge();

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.yaml'))
  .sort();
const shipped = new Map<string, MappingDocument>();
for (const file of files)
  shipped.set(file.replace(/\.yaml$/, ''), await documentIn(readFileSync(folder + file, 'utf8'), file));

/** The pages that tell how to write one have complete mappings: they are held to the same. */
const shown: (readonly [string, MappingDocument])[] = [];
for (const page of ['docs/writing-mappings.md', 'docs/mapping-language.md']) {
  const text = readFileSync(new URL(`../${page}`, import.meta.url), 'utf8');
  for (const [, yaml = ''] of text.matchAll(/```yaml\n([\s\S]*?)```/g)) {
    const name = `${page} ${shown.length + 1}`;
    shown.push([name, await documentIn(yaml, name)]);
  }
}

async function documentIn(text: string, file: string): Promise<MappingDocument> {
  const { value, faults } = await loadMapping(text, file);
  if (faults) throw new Error(`${file}: ${JSON.stringify(faults)}`);
  return value;
}

function resolved(path: string, document: MappingDocument): Mapping {
  const { mapping, cause } = resolveMapping(path, document, (parent) => shipped.get(parent));
  if (cause) throw new Error(JSON.stringify(cause));
  return mapping;
}

describe.each([...shipped, ...shown])('%s', (path, document) => {
  const isStandard = path.startsWith('standard/');
  const isShown = path.startsWith('docs/');
  const mapping = resolved(path, document);
  const examples = document.examples ?? [];

  test('says whose it is, where it was seen and when, and under which licence', () => {
    if (isStandard) expect(document.standard).toBeDefined();
    else if (!isShown)
      expect(document).toMatchObject({
        publisher: { name: expect.any(String) },
        url: expect.any(String),
        licence: expect.any(String),
        seen: expect.any(String),
      });
  });

  test('its examples come out as it says, without fault', () => {
    if (!isStandard) expect(examples).not.toEqual([]);
    for (const example of examples)
      expect(runExample(example, mapping, knowledge, prepareRun).causes).toEqual([]);
  });

  if (isStandard) return;

  test('is written in the form of all', async () => {
    if (isShown) return;
    const text = readFileSync(`${folder}${path}.yaml`, 'utf8');
    expect(await formatMapping(text), 'run `imi mapping format`').toBe(text);
  });

  test('every key is used by an example', () => {
    const keys = [
      ...Object.keys(document.columns ?? {}),
      ...(document.join ?? []).flatMap((join) => join.columns),
    ];
    const isUsed = (key: string) =>
      examples.some((example) => columnsOf(key, exampleHeaders(example)).length > 0);
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });
});

/** All keys that a schema allows, but those of options, which have a page of their own. */
function keysIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {}, ...rest } = schema as { properties?: object };
  return [
    ...Object.keys(properties),
    ...Object.entries(properties).flatMap(([key, inner]) => (key === 'options' ? [] : keysIn(inner))),
    ...Object.values(rest).flatMap(keysIn),
  ];
}

test('the page of the language has each key of mappings', () => {
  const page = readFileSync(new URL('../docs/mapping-language.md', import.meta.url), 'utf8');
  const schema = readFileSync(new URL('../schemas/mapping.json', import.meta.url), 'utf8');
  const keys = new Set(keysIn(JSON.parse(schema)));
  expect(keys.size).toBeGreaterThan(40);
  expect([...keys].filter((key) => !new RegExp(`(^|[ {\`])${key}[:\`]`, 'm').test(page))).toEqual([]);
});
