import { type Cause, cause } from '../findings/index.js';
import type { Form, Node } from '../nodes/index.js';
import { pointerKeys } from '../text/index.js';
import { type DataModel, itemsAt, type Reach, schemaOf, type Vocabulary } from '../vocabulary/index.js';
import { compileFormTest, type FormTest } from './form-test.js';
import { compileSchema, type SchemaError } from './json-schema.js';

/** What of a node does not conform, and which items it concerns. */
export interface Violation {
  readonly cause: Cause;
  /** Names of items; empty where none is named by the model. */
  readonly items: readonly string[];
  /** Where it is in the node, as a JSON pointer; of what is missing, where it is missing. */
  readonly pointer: string;
}

/** The demands of a data model on nodes. */
export interface Conformity {
  /** What the items of a record break, each once. */
  readonly violationsOf: (node: Node) => readonly Violation[];
  /** The same by places: each place once. */
  readonly violationsIn: (node: Node) => readonly Violation[];
  /**
   * Compiles the same for filled forms: true where the node that they stand for has no violation.
   *
   * @param id an id such as the nodes have; null where they have none yet
   */
  readonly compileTest: (form: Form, id: string | null) => FormTest;
}

const none: readonly Violation[] = [];

/** What was compiled before: the files of a run have few models between them. */
const compiled = new WeakMap<
  DataModel,
  { readonly vocabulary: Vocabulary; readonly by: Map<string, Conformity> }
>();

/**
 * Compiles the check of nodes against a data model: the model's JSON Schema, which is published too, so that others can
 * check the same. Compiled once for the same demands.
 *
 * @param required items that a record must have beyond those of the model
 * @param reach how far classes are described: nodes of others may have more than the model's paths
 */
export function compileConformity(
  model: DataModel,
  vocabulary: Vocabulary,
  required: readonly string[],
  reach: Reach = 'paths',
): Conformity {
  let known = compiled.get(model);
  if (known?.vocabulary !== vocabulary) {
    known = { vocabulary, by: new Map() };
    compiled.set(model, known);
  }
  const key = JSON.stringify([reach, required]);
  const conformity = known.by.get(key) ?? conformityOf(model, vocabulary, required, reach);
  known.by.set(key, conformity);
  return conformity;
}

function conformityOf(
  model: DataModel,
  vocabulary: Vocabulary,
  required: readonly string[],
  reach: Reach,
): Conformity {
  const schema = schemaOf(model, vocabulary, required, reach);
  const { test, tell } = compileSchema(schema);
  const all = (node: Node): readonly Violation[] => {
    if (test(node)) return none;
    const errors: SchemaError[] = [];
    tell(node, '', errors);
    return errors.map((error) => violationOf(error, model));
  };
  return {
    violationsOf: (node) => distinct(all(node), ({ items }) => items.join('\n')),
    violationsIn: (node) =>
      distinct(all(node), ({ pointer, cause: found }) => pointer + JSON.stringify(found.args)),
    compileTest: (form, id) => compileFormTest(schema, form, id),
  };
}

function violationOf(error: SchemaError, model: DataModel): Violation {
  const missing = error.keyword === 'required' ? `/${error.property}` : '';
  const pointer = error.pointer + missing;
  const items = itemsAt(model, pointer);
  const item = items[0] ?? pathIn(pointer);
  return { cause: causeOf(error, item), items, pointer: error.pointer };
}

/** A place that no item has: the properties on the way. */
function pathIn(pointer: string): string {
  return pointerKeys(pointer)
    .filter((key) => !/^\d*$/.test(key))
    .join('>');
}

function causeOf(error: SchemaError, item: string): Cause {
  const { keyword, expected } = error;
  const value = typeof error.value === 'string' ? error.value : JSON.stringify(error.value);
  switch (keyword) {
    case 'required':
      return cause('required-empty', { item });
    case 'maxItems':
      return cause('too-many-values', { item, limit: String(expected) });
    case 'enum':
    case 'const':
      return cause('code-not-listed', { item, value, names: [expected].flat().join('、') });
    default:
      return cause('value-not-allowed', { item, value, reason: reasonOf(error) });
  }
}

function reasonOf({ keyword, expected }: SchemaError): string {
  switch (keyword) {
    case 'pattern':
      return String(expected);
    case 'type':
      return `must be ${[expected].flat().join(',')}`;
    case 'additionalProperties':
      return 'must NOT have additional properties';
    case 'minItems':
      return `must NOT have fewer than ${expected} items`;
    default:
      return keyword;
  }
}

/** A value that may stand alone or in an array fails twice: once is enough. */
function distinct(
  violations: readonly Violation[],
  keyOf: (violation: Violation) => string,
): readonly Violation[] {
  const seen = new Set<string>();
  return violations.filter((violation) => {
    const key = `${violation.cause.code} ${keyOf(violation)}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
