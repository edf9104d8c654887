import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { modelDocumentSchema } from './load-model.js';
import { vocabularyDocumentSchema } from './vocabulary-document.js';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const documentsIn = (folder: string) =>
  readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name, parse(read(folder + name)) as object] as const);

/** `npm run docs` writes these schemas; what is published has to be what files are checked by. */
describe.each([
  ['model', modelDocumentSchema, ['vocabularies/models/'], { id: 'Aed', items: {} }],
  [
    'vocabulary',
    vocabularyDocumentSchema,
    ['vocabularies/imi-core/', 'vocabularies/municipal/'],
    { prefix: 1 },
  ],
] as const)('schemas/%s.json', (name, schema, folders, wrong) => {
  const { $id, title, ...published } = JSON.parse(read(`schemas/${name}.json`)) as Record<string, unknown>;

  test('is the schema that is used', () => {
    expect($id).toBe(`urn:imi:schema:${name}:1`);
    expect(published).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(schema, { io: 'input' }))));
  });

  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(published);

  test.each(folders.flatMap(documentsIn))('takes %s', (_, document) => {
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
  });

  test('refuses what is not written so', () => expect(validate(wrong)).toBe(false));
});
