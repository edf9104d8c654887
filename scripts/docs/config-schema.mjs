import { z } from 'zod';
import { configSchema } from '../../dist/rules/index.js';

/** schemas/config.json: what editors complete and check imi.config.yaml by. */
export function configSchemaText() {
  const { $schema, ...schema } = z.toJSONSchema(configSchema, { io: 'input' });
  const named = { $schema, $id: 'urn:imi:schema:config:1', title: 'Configuration of imi', ...schema };
  return `${JSON.stringify(named, null, 2)}\n`;
}
