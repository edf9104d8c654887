import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { type Cause, cause } from '../findings/index.js';
import type { Node } from '../nodes/index.js';
import { type DataModel, itemsAt, schemaOf, type Vocabulary } from '../vocabulary/index.js';

/** What of a node does not conform, and which items it concerns. */
export interface Violation {
  readonly cause: Cause;
  /** Names of items; empty where none is named by the model. */
  readonly items: readonly string[];
}

const none: readonly Violation[] = [];

/**
 * Compiles the check of nodes against a data model: the model's JSON Schema, which is published too, so that others can
 * check the same.
 *
 * @param required items that a record must have beyond those of the model
 */
export function compileConformity(
  model: DataModel,
  vocabulary: Vocabulary,
  required: readonly string[],
): (node: Node) => readonly Violation[] {
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false, verbose: true });
  const validate = ajv.compile(schemaOf(model, vocabulary, required));
  return (node) => {
    if (validate(node)) return none;
    return distinct((validate.errors ?? []).filter(tells).map((error) => violationOf(error, model)));
  };
}

/** Keywords that only repeat that a branch failed, which the errors inside the branch say better. */
const silentKeywords = new Set(['anyOf', 'oneOf', 'allOf', 'if', 'not', 'contains', '$ref']);
const tells = (error: ErrorObject) => !silentKeywords.has(error.keyword);

function violationOf(error: ErrorObject, model: DataModel): Violation {
  const missing = error.keyword === 'required' ? `/${String(error.params['missingProperty'])}` : '';
  const pointer = error.instancePath + missing;
  const items = itemsAt(model, pointer);
  const item = items[0] ?? pointer;
  return { cause: causeOf(error, item), items };
}

function causeOf(error: ErrorObject, item: string): Cause {
  const value = typeof error.data === 'string' ? error.data : (JSON.stringify(error.data) ?? '');
  switch (error.keyword) {
    case 'required':
      return cause('required-empty', { item });
    case 'maxItems':
      return cause('too-many-values', { item, limit: String(error.params['limit']) });
    case 'enum':
    case 'const': {
      const allowed: unknown = error.params['allowedValues'] ?? [error.params['allowedValue']];
      return cause('code-not-listed', {
        item,
        value,
        names: Array.isArray(allowed) ? allowed.join('、') : '',
      });
    }
    default:
      return cause('value-not-allowed', {
        item,
        value,
        reason: String(error.params['pattern'] ?? error.message ?? error.keyword),
      });
  }
}

/** A value that may stand alone or in an array fails twice: once is enough. */
function distinct(violations: readonly Violation[]): readonly Violation[] {
  const seen = new Set<string>();
  return violations.filter((violation) => {
    const key = JSON.stringify([violation.cause.code, violation.items]);
    return seen.has(key) ? false : seen.add(key);
  });
}
