import { z } from 'zod';
import { modelDocumentSchema, vocabularyDocumentSchema } from '../../dist/vocabulary/index.js';

/** schemas/model.json: what editors complete and check data models by. */
export const modelSchemaText = () => schemaText(modelDocumentSchema, 'model', 'Data model of imi');

/** schemas/vocabulary.json: the same for vocabularies. */
export const vocabularySchemaText = () =>
  schemaText(vocabularyDocumentSchema, 'vocabulary', 'Vocabulary of imi');

function schemaText(written, name, title) {
  const { $schema, ...schema } = z.toJSONSchema(written, { io: 'input' });
  return `${JSON.stringify({ $schema, $id: `urn:imi:schema:${name}:1`, title, ...schema }, null, 2)}\n`;
}
