import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { loadKnowledge } from '../../host/shipped.js';
import { schemaOf } from '../schema.js';
import { modelContext } from './model-context.js';

const { models, vocabulary } = loadKnowledge();

/** All property names that a schema permits, and all classes. */
function wordsOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {}, enum: words = [], ...rest } = schema as Record<string, object & string[]>;
  const types = (properties as { '@type'?: { enum?: string[] } })['@type']?.enum ?? [];
  const names = Object.keys(properties).filter((name) => !name.startsWith('@'));
  return [...names, ...types, ...[...Object.values(properties), ...Object.values(rest)].flatMap(wordsOf)];
}

test.each([...models.values()])('the context of $id defines all that its schema permits', (model) => {
  const context = modelContext(model, vocabulary);
  const words = new Set(wordsOf(schemaOf(model, vocabulary, [])));
  expect([...words].filter((word) => !(word in context))).toEqual([]);
});

test('a processor of JSON-LD takes it', async () => {
  const context = modelContext(models.get('aed')!, vocabulary);
  const node = { '@context': context, '@type': '設備型', 設置位置: '玄関' };
  expect(await jsonld.expand(node as never)).toEqual([
    {
      '@type': ['http://imi.go.jp/ns/core/rdf#設備型'],
      'http://imi.go.jp/ns/core/rdf#設置位置': [{ '@value': '玄関' }],
    },
  ]);
});
