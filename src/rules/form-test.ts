import { type Entries, type Form, type FormField, type FormNode, textsIn } from '../nodes/index.js';
import { iriPattern, type JsonSchema } from '../vocabulary/index.js';
import { compileSchema, refuseUnknown, schemaAt } from './json-schema.js';
import { patternTest } from './pattern-test.js';
import { isPlainIri } from './plain-iri.js';

type ObjectSchema = Exclude<JsonSchema, boolean>;

/**
 * Compiles the check of filled forms against a JSON Schema: true where the node that they stand for conforms, false where
 * it does not. What holds for every node of the form is found out here, so that little is left to look at in a record.
 *
 * @param id an id such as the nodes have; null where they have none yet
 */
export function compileFormTest(schema: JsonSchema, form: Form, id: string | null): FormTest {
  const { fields } = form.root;
  const named: FormNode =
    id === null
      ? form.root
      : { ...form.root, fields: [{ kind: 'fixed', property: '@id', value: id }, ...fields] };
  const demands = new Map<number, TextDemand[]>();
  const condition = nodeCondition(schema, named, { root: schema, demands, patterns: new Map() });
  return { test: typeof condition === 'boolean' ? () => condition : condition, demands };
}

/** The compiled check of filled forms. */
export interface FormTest {
  readonly test: (entries: Entries) => boolean;
  /**
   * By place: what is demanded of the text there, if it is a single one. Two records that fill the same places with
   * texts of which all demands hold conform both, or neither does.
   */
  readonly demands: TextDemands;
}

export interface TextDemand {
  readonly holds: (text: string) => boolean;
  /** The same of bytes in UTF-8 with their marks, where it can be told without a text; true: it certainly holds. */
  readonly surelyHolds?: (bytes: Uint8Array, from: number, to: number, mark: number) => boolean;
}

export type TextDemands = ReadonlyMap<number, readonly TextDemand[]>;

/** What is the same wherever in the schema one is. */
interface Scope {
  /** The schema that references are resolved in. */
  readonly root: JsonSchema;
  /** Demands on texts, as they are met. */
  readonly demands: Map<number, TextDemand[]>;
  /** What patterns demand: the same of one and the same pattern. */
  readonly patterns: Map<string, TextDemand>;
}

/** Whether something holds for a record: always, never, or as its entries have it. */
type Condition = boolean | ((entries: Entries) => boolean);

/** What a keyword of a schema demands of a kind of value. */
type Demands = Readonly<Record<string, (schema: ObjectSchema) => Condition>>;

/** Whether a node conforms, given that it is there. */
function nodeCondition(schema: JsonSchema, node: FormNode, scope: Scope): Condition {
  const properties = (of: ObjectSchema) => (of['properties'] ?? {}) as Readonly<Record<string, JsonSchema>>;
  return demanded(schema, (branch) => nodeCondition(branch, node, scope), scope, {
    type: ({ type }) => [type].flat().includes('object'),
    required: ({ required }) =>
      every(
        (required as readonly string[]).map((name) =>
          some(node.fields.filter((field) => field.property === name).map(isThere)),
        ),
      ),
    additionalProperties: (of) =>
      every(
        node.fields
          .filter((field) => !Object.hasOwn(properties(of), field.property))
          .map((field) => not(isThere(field))),
      ),
    properties: (of) =>
      every(
        node.fields
          .filter((field) => Object.hasOwn(properties(of), field.property))
          .map((field) => fieldCondition(properties(of)[field.property]!, field, scope)),
      ),
  });
}

/** Whether what stands under a property conforms, or nothing stands there. */
function fieldCondition(schema: JsonSchema, field: FormField, scope: Scope): Condition {
  if (field.kind === 'fixed') return compileSchema(schema, scope.root).test(field.value);
  if (field.kind === 'nodes') return nodesCondition(schema, field.nodes, scope);
  if (field.kind === 'texts') {
    const { test } = compileSchema(schema, scope.root);
    if (readsTexts(schema, scope.root))
      for (const { place } of field.places) scope.demands.set(place, [never]);
    return (entries) => {
      const value = textsIn(field, entries);
      return value === undefined || test(value);
    };
  }
  const { place, mayBeList } = field;
  const text = textCondition(schema, place, scope);
  const list = mayBeList ? listCondition(schema, place, scope) : true;
  if (text === true && list === true) return true;
  return (entries) => {
    const value = entries.values[place];
    if (value === undefined) return true;
    const condition = typeof value === 'string' ? text : list;
    return typeof condition === 'boolean' ? condition : condition(entries);
  };
}

/** Whether a text conforms, given that one stands in a place. */
function textCondition(schema: JsonSchema, place: number, scope: Scope): Condition {
  return demanded(schema, (branch) => textCondition(branch, place, scope), scope, {
    type: ({ type }) => [type].flat().includes('string'),
    const: (of) => demand({ holds: (text) => text === of['const'] }, place, scope),
    enum: (of) => {
      const texts = new Set<unknown>(of['enum'] as readonly unknown[]);
      return demand({ holds: (text) => texts.has(text) }, place, scope);
    },
    pattern: ({ pattern }) => {
      return demand(patternDemand(String(pattern), scope), place, scope);
    },
  });
}

const never: TextDemand = { holds: () => false };

function patternDemand(pattern: string, { patterns }: Scope): TextDemand {
  const known = patterns.get(pattern);
  if (known !== undefined) return known;
  const made: TextDemand = {
    holds: patternTest(pattern),
    ...(pattern === iriPattern ? { surelyHolds: isPlainIri } : {}),
  };
  patterns.set(pattern, made);
  return made;
}

function demand(made: TextDemand, place: number, { demands }: Scope): Condition {
  demands.set(place, [...new Set(demands.get(place)).add(made)]);
  return ({ values }) => made.holds(String(values[place]));
}

/** Whether a schema speaks of what stands in texts, not only of what is there. */
function readsTexts(schema: JsonSchema, root: JsonSchema): boolean {
  if (typeof schema !== 'object' || schema === null) return false;
  if (Array.isArray(schema)) return schema.some((part) => readsTexts(part, root));
  return Object.entries(schema).some(([keyword, value]) => {
    if (keyword === '$ref') return readsTexts(schemaAt(root, String(value)), root);
    return ['const', 'enum', 'pattern'].includes(keyword) || readsTexts(value as JsonSchema, root);
  });
}

/** Whether a list of texts conforms, given that one stands in a place: it has two or more. */
function listCondition(schema: JsonSchema, place: number, scope: Scope): Condition {
  const listIn = ({ values }: Entries) => (values[place] ?? []) as readonly string[];
  return demanded(schema, (branch) => listCondition(branch, place, scope), scope, {
    type: ({ type }) => [type].flat().includes('array'),
    maxItems:
      ({ maxItems }) =>
      (entries) =>
        listIn(entries).length <= Number(maxItems),
    minItems: ({ minItems }) =>
      Number(minItems) <= 2 || ((entries) => listIn(entries).length >= Number(minItems)),
    items: ({ items }) => {
      if (textCondition(items as JsonSchema, place, scope) === true) return true;
      const { test } = compileSchema(items as JsonSchema, scope.root);
      return (entries) => listIn(entries).every(test);
    },
    contains: ({ contains }) => {
      const { test } = compileSchema(contains as JsonSchema, scope.root);
      return (entries) => listIn(entries).some(test);
    },
  });
}

/** Whether the nodes under a property conform, if there are any: one stands there by itself, several in an array. */
function nodesCondition(schema: JsonSchema, nodes: readonly FormNode[], scope: Scope): Condition {
  const alone = every(
    nodes.map((node) => some([not(nodeIsThere(node)), nodeCondition(schema, node, scope)])),
  );
  if (nodes.length === 1) return alone;
  const together = arrayCondition(schema, nodes, scope);
  const areSeveral = (entries: Entries) => countOf(nodes, entries) > 1;
  return every([some([areSeveral, alone]), some([not(areSeveral), together])]);
}

function arrayCondition(schema: JsonSchema, nodes: readonly FormNode[], scope: Scope): Condition {
  return demanded(schema, (branch) => arrayCondition(branch, nodes, scope), scope, {
    type: ({ type }) => [type].flat().includes('array'),
    maxItems:
      ({ maxItems }) =>
      (entries) =>
        countOf(nodes, entries) <= Number(maxItems),
    minItems:
      ({ minItems }) =>
      (entries) =>
        countOf(nodes, entries) >= Number(minItems),
    items: ({ items }) =>
      every(
        nodes.map((node) => some([not(nodeIsThere(node)), nodeCondition(items as JsonSchema, node, scope)])),
      ),
    contains: ({ contains }) =>
      some(
        nodes.map((node) => every([nodeIsThere(node), nodeCondition(contains as JsonSchema, node, scope)])),
      ),
  });
}

/**
 * What a schema demands of a kind of value: the keywords of that kind as given, those of branches through `same`. Only a
 * text can be one of `const` and `enum`; keywords for other kinds of values hold.
 */
function demanded(
  schema: JsonSchema,
  same: (branch: JsonSchema) => Condition,
  scope: Scope,
  own: Demands,
): Condition {
  if (typeof schema === 'boolean') return schema;
  refuseUnknown(schema);
  const branches = (list: unknown) => (list as readonly JsonSchema[]).map(same);
  const demands: Demands = {
    $ref: ({ $ref }) => same(schemaAt(scope.root, String($ref))),
    const: () => false,
    enum: () => false,
    anyOf: ({ anyOf }) => some(branches(anyOf)),
    allOf: ({ allOf }) => every(branches(allOf)),
    if: (of) => {
      const [condition = true, positive = true, negative = true] = branches([
        of['if'],
        of['then'] ?? true,
        of['else'] ?? true,
      ]);
      return some([every([condition, positive]), every([not(condition), negative])]);
    },
    ...own,
  };
  return every(Object.keys(schema).map((keyword) => demands[keyword]?.(schema) ?? true));
}

function isThere(field: FormField): Condition {
  if (field.kind === 'fixed') return true;
  if (field.kind === 'nodes') return some(field.nodes.map(nodeIsThere));
  if (field.kind === 'texts') return (entries) => textsIn(field, entries) !== undefined;
  const { place } = field;
  return ({ values }) => values[place] !== undefined;
}

function nodeIsThere({ number }: FormNode): Condition {
  return (entries) => entries.isThere[number] === true;
}

function countOf(nodes: readonly FormNode[], { isThere }: Entries): number {
  let count = 0;
  for (const { number } of nodes) if (isThere[number]) count += 1;
  return count;
}

function every(conditions: readonly Condition[]): Condition {
  if (conditions.includes(false)) return false;
  const tests = conditions.filter((condition) => typeof condition === 'function');
  if (tests.length <= 1) return tests[0] ?? true;
  return (entries) => {
    for (const test of tests) if (!test(entries)) return false;
    return true;
  };
}

function some(conditions: readonly Condition[]): Condition {
  if (conditions.includes(true)) return true;
  const tests = conditions.filter((condition) => typeof condition === 'function');
  if (tests.length <= 1) return tests[0] ?? false;
  return (entries) => {
    for (const test of tests) if (test(entries)) return true;
    return false;
  };
}

function not(condition: Condition): Condition {
  return typeof condition === 'boolean' ? !condition : (entries) => !condition(entries);
}
