import { z } from 'zod';
import { mappingSchema } from '../../dist/mapping/index.js';

/** schemas/mapping.json: what editors complete and check mappings by. */
export function mappingSchemaText() {
  const { $schema, ...schema } = z.toJSONSchema(mappingSchema, { io: 'input' });
  const named = { $schema, $id: 'urn:imi:schema:mapping:1', title: 'Mapping of imi', ...schema };
  return `${JSON.stringify(named, null, 2)}\n`;
}
