import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { columnsOf } from './mapping/index.js';
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

/** The page that tells how to write one has a complete mapping: it is held to the same. */
const page = readFileSync(new URL('../docs/writing-mappings.md', import.meta.url), 'utf8');
const shown = await documentIn(/```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '', 'docs/writing-mappings.md');

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

describe.each([...shipped, ['docs/writing-mappings', shown] as const])('%s', (path, document) => {
  const isStandard = path.startsWith('standard/');
  const mapping = resolved(path, document);
  const examples = document.examples ?? [];

  test('says whose it is and when it was seen', () => {
    if (isStandard) expect(document.standard).toBeDefined();
    else
      expect(document).toMatchObject({ publisher: { name: expect.any(String) }, seen: expect.any(String) });
  });

  test('its examples come out as it says, without fault', () => {
    if (!isStandard) expect(examples).not.toEqual([]);
    for (const example of examples)
      expect(runExample(example, mapping, knowledge, prepareRun).causes).toEqual([]);
  });

  if (isStandard) return;

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
