import {
  type ClassDemand,
  classDemand,
  demandsOf,
  formsOfProperty,
  type Presence,
  plain,
  type Reach,
  subclassesOf,
  type ValueDemand,
  type ValueRule,
} from './demands.js';
import { iriPattern, languagePattern, lexicalFormOf } from './lexical-form.js';
import type { DataModel } from './model.js';
import type { ResolvedStep } from './resolve-term-path.js';
import type { ValueForm } from './value-conditions.js';
import { datatypeOf, type OwnedProperty, type Vocabulary } from './vocabulary.js';

/** A JSON Schema (draft 2020-12). */
export type JsonSchema = boolean | { readonly [keyword: string]: unknown };
type ObjectSchema = Exclude<JsonSchema, boolean>;

/**
 * The JSON Schema of one node of a data model: what the vocabulary says of its classes (properties, ranges,
 * cardinalities), the code lists and conditions of the model, and the items that must be there. Properties that the model does not
 * name are allowed where the vocabulary has them; unknown ones are not.
 *
 * A class is described once, under `$defs`, as far as the model's paths lead; of nodes beyond, only the class is told.
 *
 * @param requiredItems names of items that a record must have beyond those that the model requires
 * @param reach how far classes are described
 */
export function schemaOf(
  model: DataModel,
  vocabulary: Vocabulary,
  requiredItems: readonly string[],
  reach: Reach = 'paths',
): ObjectSchema {
  const { classes, presences, values } = demandsOf(model, vocabulary, requiredItems, reach);
  const rules = [...presences.map(presence), ...values.map(valueRule)];
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: model.title.ja,
    type: 'object',
    $ref: refTo(model.class),
    properties: { '@type': { const: model.class } },
    ...(rules.length > 0 ? { allOf: rules } : {}),
    $defs: definitionsOf(vocabulary, classes),
  };
}

/**
 * The JSON Schema of a node of any of the given classes: what the vocabulary says of its class, as in `schemaOf`.
 *
 * @param title of the whole, for people
 */
export function schemaOfClasses(
  title: string,
  names: readonly string[],
  vocabulary: Vocabulary,
): ObjectSchema {
  const classes = new Map(names.map((name) => [name, classDemand(vocabulary, name)]));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title,
    type: 'object',
    properties: { '@type': { enum: names } },
    required: ['@type'],
    allOf: names.map((name) => where({ properties: { '@type': { const: name } } }, { $ref: refTo(name) })),
    $defs: definitionsOf(vocabulary, classes),
  };
}

/** The classes, and what may stand under a property: once or several times, a value or a node. */
function definitionsOf(vocabulary: Vocabulary, classes: ReadonlyMap<string, ClassDemand>): ObjectSchema {
  const definitions: Record<string, ObjectSchema> = {};
  for (const [className, demand] of classes) {
    definitions[className] = classSchema(demand);
    for (const property of demand.properties) {
      definitions[contentName(property)] ??= contentSchema(vocabulary, property, classes);
    }
  }
  return definitions;
}

function refTo(className: string): string {
  return `#/$defs/${className}`;
}

/**
 * A node of one of the classes. It says nothing of what is no object, so that one and the same schema can stand for a
 * single node and be repeated in `items`.
 */
function classSchema({ types, properties }: ClassDemand): ObjectSchema {
  return {
    properties: {
      '@id': { type: 'string', pattern: iriPattern },
      '@type': { enum: types },
      ...Object.fromEntries(
        properties.map((property) => [property.property, { $ref: refTo(contentName(property)) }]),
      ),
    },
    required: ['@type'],
    additionalProperties: false,
  };
}

/** Content is described once for a range, but where values have to meet conditions. */
function contentName({ cardinality, range, conditions, owner, property }: OwnedProperty): string {
  const what = conditions === null ? range : `${owner}.${property}`;
  return `${cardinality.max === 1 ? 'one' : 'some'}-${what}`;
}

function contentSchema(
  vocabulary: Vocabulary,
  property: OwnedProperty,
  classes: ReadonlyMap<string, ClassDemand>,
): ObjectSchema {
  const datatype = datatypeOf(vocabulary, property.range);
  const one =
    datatype === null
      ? nodeSchema(vocabulary, property.range, classes)
      : conditioned(valueSchema(datatype), formsOfProperty(property, datatype));
  return property.cardinality.max === 1 ? one : oneOrMore(one);
}

/** A node, or the IRI of one. */
function nodeSchema(
  vocabulary: Vocabulary,
  range: string,
  classes: ReadonlyMap<string, ClassDemand>,
): ObjectSchema {
  const types = ['object', 'string'];
  if (classes.has(range)) return { type: types, pattern: iriPattern, $ref: refTo(range) };
  return {
    type: types,
    pattern: iriPattern,
    properties: { '@type': { enum: subclassesOf(vocabulary, range) } },
    required: ['@type'],
  };
}

/** A value; texts may state their language. */
function valueSchema(datatype: string): ObjectSchema {
  const form = lexicalFormOf(datatype);
  if (form?.words) return { type: 'string', enum: form.words };
  if (form) return { type: 'string', pattern: form.pattern };
  if (datatype !== 'xsd:string') return { type: 'string' };
  return {
    type: ['string', 'object'],
    properties: { '@value': { type: 'string' }, '@language': { type: 'string' } },
    required: ['@value'],
    additionalProperties: false,
  };
}

function conditioned(value: ObjectSchema, forms: readonly ValueForm[]): ObjectSchema {
  return forms.length === 0 ? value : { ...value, allOf: [demanded({ codes: null, forms })] };
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
function presence({ item, steps, language }: Presence): ObjectSchema {
  const existence = existenceOf(steps, language);
  return steps.length === 1 && language === null
    ? existence
    : { if: existence, else: { required: [item.path.text] } };
}

/** Of several nodes under a property, one that has the fixed values of the path must lead on. */
function existenceOf(steps: readonly ResolvedStep[], language: string | null): ObjectSchema {
  const [step, ...rest] = steps;
  if (step === undefined) return {};
  if (rest.length === 0) {
    if (language === null) return { required: [step.property] };
    const one = textIn(language);
    const content = { anyOf: [one, { type: 'array', contains: one }] };
    return { required: [step.property], properties: { [step.property]: content } };
  }
  const fixed = Object.fromEntries(step.fixed.map(({ property, value }) => [property, { const: value }]));
  const inner = { allOf: [existenceOf(rest, language), { required: Object.keys(fixed), properties: fixed }] };
  const one = { type: 'object', ...inner };
  const content = step.many ? { anyOf: [one, { type: 'array', contains: one }] } : one;
  return { required: [step.property], properties: { [step.property]: content } };
}

/** A text in a language, or in one of its kinds (RFC 4647, section 3.3.1). */
function textIn(language: string): ObjectSchema {
  const properties = { '@language': { pattern: languagePattern(language) } };
  return { type: 'object', required: ['@language'], properties };
}

/** Of nodes along the steps, those that have the fixed values must have values as the rule demands. */
function valueRule({ steps: [step, ...rest], language, alternatives }: ValueRule): ObjectSchema {
  if (step === undefined) return {};
  const inner =
    rest.length === 0
      ? alternativesIn(alternatives, language)
      : valueRule({ steps: rest, language, alternatives });
  const fixed = Object.fromEntries(step.fixed.map(({ property, value }) => [property, { const: value }]));
  const one =
    step.fixed.length === 0 ? inner : where({ required: Object.keys(fixed), properties: fixed }, inner);
  const content = step.many ? { if: { type: 'array' }, else: one, items: one } : one;
  return { properties: { [step.property]: content } };
}

/** Demands something only of what meets a condition. */
function where(condition: ObjectSchema, demand: ObjectSchema): ObjectSchema {
  return Object.fromEntries([
    ['if', condition],
    ['then', demand],
  ]);
}

function alternativesIn(alternatives: readonly ValueDemand[], language: string | null): ObjectSchema {
  const ways = alternatives.map(demanded);
  const content = ways.length === 1 ? ways[0]! : { anyOf: ways };
  if (language === plain) return where({ type: 'string' }, content);
  if (language !== null) return where(textIn(language), content);
  return content;
}

/** A value that states its language is held to the forms as one that does not. */
function demanded({ codes, forms }: ValueDemand): ObjectSchema {
  const rules = [
    ...(codes === null ? [] : [{ enum: codes }]),
    ...forms.map(({ pattern, says }) => {
      const form = says === pattern ? { pattern } : { title: says, pattern };
      return { ...form, properties: { '@value': form } };
    }),
  ];
  return rules.length === 1 ? rules[0]! : { allOf: rules };
}
