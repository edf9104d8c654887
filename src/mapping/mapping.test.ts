import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { mappingSchema } from './mapping.js';

test('editors are given the schema that mappings are checked by', () => {
  const published: unknown = JSON.parse(
    readFileSync(new URL('../../schemas/mapping.json', import.meta.url), 'utf8'),
  );
  expect(published).toMatchObject(z.toJSONSchema(mappingSchema, { io: 'input' }));
});
