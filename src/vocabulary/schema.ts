import type { DataModel, Item } from './model.js';
import { type ResolvedStep, resolveTermPath } from './resolve-term-path.js';
import { isFault } from './term-path.js';
import { datatypeOf, isSubclass, type OwnedProperty, propertiesOf, type Vocabulary } from './vocabulary.js';

/** A JSON Schema (draft 2020-12). */
export type JsonSchema = boolean | { readonly [keyword: string]: unknown };
type ObjectSchema = Exclude<JsonSchema, boolean>;

const iri = '^[A-Za-z][A-Za-z0-9+.-]*:\\S+$';
const zone = '(?:Z|[+-]\\d\\d:\\d\\d)?';
const day = '-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])';
const time = '(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?|24:00:00(?:\\.0+)?)';
const decimal = '[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)';

/** How values of a datatype are written (XML Schema Part 2: Datatypes, lexical spaces); all are JSON strings. */
const lexicalForms: Readonly<Record<string, ObjectSchema>> = {
  'xsd:anyURI': { pattern: iri },
  'xsd:boolean': { enum: ['true', 'false'] },
  'xsd:date': { pattern: `^${day}${zone}$` },
  'xsd:dateTime': { pattern: `^${day}T${time}${zone}$` },
  'xsd:decimal': { pattern: `^${decimal}$` },
  'xsd:double': { pattern: `^(?:${decimal}(?:[eE][+-]?\\d+)?|-?INF|NaN)$` },
  'xsd:integer': { pattern: '^[+-]?\\d+$' },
  'xsd:nonNegativeInteger': { pattern: '^(?:\\+?\\d+|-0+)$' },
  'xsd:string': {},
  'xsd:time': { pattern: `^${time}${zone}$` },
};

/**
 * The JSON Schema of one node of a data model: what the vocabulary says of its classes (properties, ranges,
 * cardinalities), the code lists of the model, and the items that must be there. Properties that the model does not
 * name are allowed where the vocabulary has them; unknown ones are not.
 *
 * A class is described once, under `$defs`, as far as the model's paths lead; of nodes beyond, only the class is told.
 *
 * @param requiredItems names of items that a record must have beyond those that the model requires
 */
export function schemaOf(
  model: DataModel,
  vocabulary: Vocabulary,
  requiredItems: readonly string[],
): ObjectSchema {
  const paths = new Map(model.items.map((item) => [item, stepsOf(item, model, vocabulary)]));
  const known = new Set([...paths.values()].flatMap((steps) => steps.flatMap(nodeRange)));
  const presences = model.items.flatMap((item) => {
    const steps = paths.get(item) ?? [];
    const isRequired = item.required || requiredItems.includes(item.name);
    return isRequired && item.header === null && steps.length > 0 ? [presence(item, steps)] : [];
  });
  const rules = [...presences, ...codeLists(paths)];
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: model.title.ja,
    type: 'object',
    $ref: refTo(model.class),
    properties: { '@type': { const: model.class } },
    ...(rules.length > 0 ? { allOf: rules } : {}),
    $defs: definitionsOf(vocabulary, new Set([model.class, ...known])),
  };
}

/** The classes, and what may stand under a property: once or several times, a value or a node. */
function definitionsOf(vocabulary: Vocabulary, known: ReadonlySet<string>): ObjectSchema {
  const definitions: Record<string, ObjectSchema> = {};
  for (const className of known) {
    const properties = propertiesBelow(vocabulary, className);
    definitions[className] = classSchema(subclassesOf(vocabulary, className), properties);
    for (const property of properties) {
      definitions[contentName(property)] ??= contentSchema(vocabulary, property, known);
    }
  }
  return definitions;
}

function stepsOf(item: Item, model: DataModel, vocabulary: Vocabulary): readonly ResolvedStep[] {
  const resolved = resolveTermPath(vocabulary, model.class, item.path);
  return isFault(resolved) ? [] : resolved.steps;
}

function nodeRange(step: ResolvedStep): readonly string[] {
  return step.datatype === null ? [step.range] : [];
}

function refTo(className: string): string {
  return `#/$defs/${className}`;
}

/**
 * A node of one of the classes. It says nothing of what is no object, so that one and the same schema can stand for a
 * single node and be repeated in `items`.
 */
function classSchema(classes: readonly string[], properties: readonly OwnedProperty[]): ObjectSchema {
  return {
    properties: {
      '@id': { type: 'string', pattern: iri },
      '@type': { enum: classes },
      ...Object.fromEntries(
        properties.map((property) => [property.property, { $ref: refTo(contentName(property)) }]),
      ),
    },
    required: ['@type'],
    additionalProperties: false,
  };
}

/** The properties of a class and of all classes below it; where these differ, the wider cardinality. */
function propertiesBelow(vocabulary: Vocabulary, className: string): readonly OwnedProperty[] {
  const properties = new Map<string, OwnedProperty>();
  for (const each of subclassesOf(vocabulary, className)) {
    for (const property of propertiesOf(vocabulary, each)) {
      const other = properties.get(property.property);
      if (other === undefined || property.cardinality.max === null)
        properties.set(property.property, property);
    }
  }
  return [...properties.values()];
}

function subclassesOf(vocabulary: Vocabulary, className: string): readonly string[] {
  return [...vocabulary.classes.keys()].filter((name) => isSubclass(vocabulary, name, className));
}

function contentName(property: OwnedProperty): string {
  return `${property.cardinality.max === 1 ? 'one' : 'some'}-${property.range}`;
}

function contentSchema(
  vocabulary: Vocabulary,
  property: OwnedProperty,
  known: ReadonlySet<string>,
): ObjectSchema {
  const datatype = datatypeOf(vocabulary, property.range);
  const one = datatype === null ? nodeSchema(vocabulary, property.range, known) : valueSchema(datatype);
  return property.cardinality.max === 1 ? one : oneOrMore(one);
}

/** A node, or the IRI of one. */
function nodeSchema(vocabulary: Vocabulary, range: string, known: ReadonlySet<string>): ObjectSchema {
  const types = ['object', 'string'];
  if (known.has(range)) return { type: types, pattern: iri, $ref: refTo(range) };
  return {
    type: types,
    pattern: iri,
    properties: { '@type': { enum: subclassesOf(vocabulary, range) } },
    required: ['@type'],
  };
}

/** A value; texts may state their language. */
function valueSchema(datatype: string): ObjectSchema {
  const form = lexicalForms[datatype] ?? {};
  if (datatype !== 'xsd:string') return { type: 'string', ...form };
  return {
    type: ['string', 'object'],
    properties: { '@value': { type: 'string' }, '@language': { type: 'string' } },
    required: ['@value'],
    additionalProperties: false,
  };
}

/**
 * The same once or several times. Keywords for texts and objects are silent about arrays, so only an enumeration has
 * to be moved out of the way.
 */
function oneOrMore(one: ObjectSchema): ObjectSchema {
  const types = [one['type']].flat();
  if ('enum' in one) return { if: { type: 'array' }, else: one, minItems: 1, items: one };
  return { ...one, type: [...types, 'array'], minItems: 1, items: one };
}

/**
 * Demands that the item's path exists. A validator that misses a step on the way would name that step, which many items
 * share; so the way is tried first, and where it fails the whole path is named as what is missing.
 */
function presence(item: Item, steps: readonly ResolvedStep[]): ObjectSchema {
  const existence = existenceOf(steps);
  return steps.length === 1 ? existence : { if: existence, else: { required: [item.path.text] } };
}

/** Of several nodes under a property, one that has the fixed values of the path must lead on. */
function existenceOf(steps: readonly ResolvedStep[]): ObjectSchema {
  const [step, ...rest] = steps;
  if (step === undefined) return {};
  if (rest.length === 0) return { required: [step.property] };
  const fixed = Object.fromEntries(step.fixed.map(({ property, value }) => [property, { const: value }]));
  const inner = { allOf: [existenceOf(rest), { required: Object.keys(fixed), properties: fixed }] };
  const one = { type: 'object', ...inner };
  const content = step.many ? { anyOf: [one, { type: 'array', contains: one }] } : one;
  return { required: [step.property], properties: { [step.property]: content } };
}

/** The code lists of the model, for places that no item without a code list shares. */
function codeLists(paths: ReadonlyMap<Item, readonly ResolvedStep[]>): readonly ObjectSchema[] {
  const places = new Map<string, { steps: readonly ResolvedStep[]; codes: Set<string>; isOpen: boolean }>();
  for (const [item, steps] of paths) {
    if (steps.length === 0) continue;
    const key = steps.map(({ property }) => property).join('>');
    const place = places.get(key) ?? { steps, codes: new Set<string>(), isOpen: false };
    if (item.codes === null) place.isOpen = true;
    for (const code of Object.values(item.codes ?? {})) place.codes.add(code);
    places.set(key, place);
  }
  return [...places.values()]
    .filter(({ isOpen }) => !isOpen)
    .map(({ steps, codes }) => codeList(steps, [...codes]));
}

function codeList(steps: readonly ResolvedStep[], codes: readonly string[]): ObjectSchema {
  const [step, ...rest] = steps;
  if (step === undefined) return {};
  const inner = rest.length === 0 ? { enum: codes } : codeList(rest, codes);
  const content = step.many ? { if: { type: 'array' }, else: inner, items: inner } : inner;
  return { properties: { [step.property]: content } };
}
