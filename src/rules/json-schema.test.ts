import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadKnowledge } from '../host/shipped.js';
import { type JsonSchema, schemaOf } from '../vocabulary/index.js';
import { compileSchema, type SchemaError, schemaAt } from './json-schema.js';

const { models: known, vocabulary } = loadKnowledge();
/** One for each class: models of one class are alike. */
const models = new Map([...known.values()].map((model) => [model.class, model]));

/** Ajv tells these beside the errors within the branches. */
const branches = new Set(['anyOf', 'allOf', 'if', 'contains', '$ref']);

/** Errors by a complete implementation of JSON Schema: ours has to find the same, in the same order. */
function ajvErrors(schema: JsonSchema): (value: unknown) => object[] {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: false,
    validateSchema: false,
    inlineRefs: false,
    code: { optimize: false },
  });
  const validate = ajv.compile(schema);
  return (value) => {
    validate(value);
    return (validate.errors ?? [])
      .filter(({ keyword }) => !branches.has(keyword))
      .map(({ keyword, instancePath, data, schema: expected, params }) => ({
        keyword,
        expected: keyword === 'required' ? null : expected,
        pointer: instancePath,
        value: data,
        property: params['missingProperty'] ?? params['additionalProperty'] ?? null,
      }));
  };
}

function ownErrors(schema: JsonSchema): (value: unknown) => object[] {
  const check = compileSchema(schema);
  return (value) => {
    const errors: SchemaError[] = [];
    check.tell(value, '', errors);
    expect(check.test(value)).toBe(errors.length === 0);
    return errors.map((error) => (error.keyword === 'required' ? { ...error, expected: null } : error));
  };
}

const text = fc.constantFrom(
  '',
  '有',
  '市役所',
  '2023-04-01',
  '09:00:00',
  '34.97',
  '12',
  'true',
  'https://example.jp/',
  'urn:x',
);
const stray = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null), fc.array(text, { maxLength: 2 }));

type Schema = Exclude<JsonSchema, boolean>;

/** Values that a schema nearly allows: its properties, its words, and now and then something else. */
function nearlyValid(root: Schema, schema: Schema, depth: number): fc.Arbitrary<unknown> {
  if (typeof schema['$ref'] === 'string') {
    const target = schemaAt(root, schema['$ref']) as Schema;
    return nearlyValid(root, { ...schema, ...target, $ref: undefined }, depth);
  }
  const choices: fc.WeightedArbitrary<unknown>[] = [
    { weight: 1, arbitrary: stray },
    { weight: 16, arbitrary: text },
  ];
  if (Array.isArray(schema['enum']))
    choices.push({ weight: 30, arbitrary: fc.constantFrom(...schema['enum']) });
  if (schema['const'] !== undefined) choices.push({ weight: 30, arbitrary: fc.constant(schema['const']) });
  if (schema['items'] !== undefined) {
    const item = nearlyValid(root, schema['items'] as Schema, depth);
    choices.push({ weight: 10, arbitrary: fc.array(item, { maxLength: 3 }) });
  }
  if (schema['properties'] !== undefined && depth > 0)
    choices.push({ weight: 60, arbitrary: objects(root, schema, depth) });
  return fc.oneof(...choices);
}

function objects(root: Schema, schema: Schema, depth: number): fc.Arbitrary<unknown> {
  const all = Object.entries(schema['properties'] as Readonly<Record<string, Schema>>);
  const type = all.find(([name]) => name === '@type')?.[1] ?? {};
  const properties = all.filter(([name]) => name !== '@type');
  const chosen = fc.subarray(properties, { maxLength: Math.min(6, properties.length) });
  return fc.tuple(chosen, nearlyValid(root, type, 0), fc.nat(40)).chain(([entries, typeName, odd]) =>
    fc.record({
      ...(odd === 0 ? {} : { '@type': fc.constant(typeName) }),
      ...(odd === 1 ? { 知らない用語: fc.constant('x') } : {}),
      ...Object.fromEntries(entries.map(([name, one]) => [name, nearlyValid(root, one, depth - 1)])),
    }),
  );
}

/** The models as they are, with more items required, and with none, so that nodes conform as well. */
const schemas = [...models.values()].flatMap((model) => {
  const names = model.items.slice(0, 6).map((item) => item.name);
  const lenient = { ...model, items: model.items.map((item) => ({ ...item, required: false })) };
  return [
    [`${model.id}, nothing required`, model.class, schemaOf(lenient, vocabulary, [])],
    [`${model.id}, ${names.join(' ')} required`, model.class, schemaOf(model, vocabulary, names)],
  ] as const;
});

test.each(schemas)(
  '%s: finds what a complete implementation of JSON Schema finds',
  (_, rootClass, schema) => {
    const root = schemaAt(schema, `#/$defs/${rootClass}`) as Schema;
    const theirs = ajvErrors(schema);
    const ours = ownErrors(schema);
    fc.assert(
      fc.property(objects(schema as Schema, root, 3), (node) => {
        expect(ours(node)).toEqual(theirs(node));
      }),
      { numRuns: 40 },
    );
  },
);

test('a property that is undefined is not there', () => {
  const schema = { type: 'object', properties: { a: {} }, required: ['a'], additionalProperties: false };
  expect(ownErrors(schema)({ a: undefined, b: undefined })).toMatchObject([
    { keyword: 'required', property: 'a' },
  ]);
  expect(ownErrors(schema)({ a: 'x', b: undefined })).toEqual([]);
});

test('a keyword that is not known is refused, not passed over', () => {
  expect(() => compileSchema({ uniqueItems: true })).toThrow('uniqueItems');
});
