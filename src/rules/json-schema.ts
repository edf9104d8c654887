import type { JsonSchema } from '../vocabulary/index.js';
import { patternTest } from './pattern-test.js';

/** Where a value breaks a JSON Schema. */
export interface SchemaError {
  readonly keyword: string;
  /** What the schema has under the keyword. */
  readonly expected: unknown;
  /** JSON pointer to the value (RFC 6901). */
  readonly pointer: string;
  readonly value: unknown;
  /** The property that is missing, or that may not be there. */
  readonly property: string | null;
}

/** A compiled schema. */
export interface SchemaCheck {
  /** Whether a value conforms. */
  readonly test: (value: unknown) => boolean;
  /** Adds all errors of a value, in the order of the keywords in `order` and, within an object, of the schema's properties. */
  readonly tell: (value: unknown, pointer: string, errors: SchemaError[]) => void;
}

type ObjectSchema = Exclude<JsonSchema, boolean>;
type Data = Readonly<Record<string, unknown>>;
type Compile = (schema: JsonSchema) => SchemaCheck;

/**
 * Compiles a JSON Schema (draft 2020-12) as far as `schemaOf` makes use of it: no code is generated, so that a page with
 * a strict content security policy may run it, and nothing is compiled before a value needs it. Properties that are
 * undefined are not there, as in JSON.
 *
 * Of branches (`if`, `anyOf`, `contains`) only is told that they failed, under their own keyword.
 *
 * @param root the schema that references are resolved in, where it is not the same
 * @throws Error for a keyword that it does not know
 */
export function compileSchema(schema: JsonSchema, root = schema): SchemaCheck {
  const references = new Map<string, SchemaCheck>();
  const compile: Compile = (part) => {
    if (typeof part === 'boolean') return part ? anything : nothing;
    refuseUnknown(part);
    return all(
      order
        .filter((keyword) => keyword in part)
        .map((keyword) => (keyword === '$ref' ? refer(String(part.$ref)) : keywords[keyword](part, compile))),
    );
  };
  const refer = (reference: string): SchemaCheck => {
    const target = () => {
      const before = references.get(reference);
      if (before !== undefined) return before;
      const made = compile(schemaAt(root, reference));
      references.set(reference, made);
      return made;
    };
    return {
      test: (value) => target().test(value),
      tell: (value, pointer, errors) => target().tell(value, pointer, errors),
    };
  };
  return compile(schema);
}

/** Throws where a schema has a keyword that is not known: what it demands would be passed over. */
export function refuseUnknown(schema: ObjectSchema): void {
  for (const keyword of Object.keys(schema))
    if (!(keyword in keywords) && !silent.has(keyword)) throw new Error(`unknown keyword ${keyword}`);
}

/** The schema that a reference within a schema leads to: `#/$defs/名称型`. */
export function schemaAt(root: JsonSchema, reference: string): JsonSchema {
  const definitions = (root as ObjectSchema)['$defs'] as Readonly<Record<string, JsonSchema>>;
  const found = definitions[reference.slice('#/$defs/'.length)];
  if (found === undefined) throw new Error(`unknown reference ${reference}`);
  return found;
}

const anything: SchemaCheck = { test: () => true, tell: () => {} };
const nothing = check('false schema', false, () => false);

/** Keywords that only tell, or are looked at together with another. */
const silent = new Set(['$schema', '$defs', 'title', 'then', 'else']);

const isObject = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const keywords = {
  type: ({ type }: ObjectSchema) => {
    const types = new Set([type].flat() as readonly string[]);
    return check('type', type, (value) => types.has(typeOf(value)));
  },
  pattern: ({ pattern, title }: ObjectSchema) => {
    const test = patternTest(String(pattern));
    return check('pattern', title ?? pattern, (value) => typeof value !== 'string' || test(value));
  },
  $ref: () => anything,
  const: (schema: ObjectSchema) => check('const', schema['const'], (value) => value === schema['const']),
  enum: (schema: ObjectSchema) => {
    const values = new Set(schema['enum'] as readonly unknown[]);
    return check('enum', schema['enum'], (value) => values.has(value));
  },
  anyOf: (schema: ObjectSchema, compile: Compile) => {
    const branches = (schema['anyOf'] as readonly JsonSchema[]).map(compile);
    return check('anyOf', schema['anyOf'], (value) => branches.some((branch) => branch.test(value)));
  },
  allOf: (schema: ObjectSchema, compile: Compile) =>
    all((schema['allOf'] as readonly JsonSchema[]).map(compile)),
  if: (schema: ObjectSchema, compile: Compile) => {
    const condition = compile(schema['if'] as JsonSchema);
    const positive = compile((schema['then'] ?? true) as JsonSchema);
    const negative = compile((schema['else'] ?? true) as JsonSchema);
    const branch = (value: unknown) => (condition.test(value) ? positive : negative);
    return {
      test: (value: unknown) => branch(value).test(value),
      tell: (value: unknown, pointer: string, errors: SchemaError[]) =>
        branch(value).tell(value, pointer, errors),
    };
  },
  maxItems: ({ maxItems }: ObjectSchema) =>
    check('maxItems', maxItems, (value) => !Array.isArray(value) || value.length <= Number(maxItems)),
  minItems: ({ minItems }: ObjectSchema) =>
    check('minItems', minItems, (value) => !Array.isArray(value) || value.length >= Number(minItems)),
  items: (schema: ObjectSchema, compile: Compile) => {
    const item = compile(schema['items'] as JsonSchema);
    return {
      test: (value: unknown) => !Array.isArray(value) || value.every(item.test),
      tell: (value: unknown, pointer: string, errors: SchemaError[]) => {
        if (Array.isArray(value))
          for (const [i, one] of value.entries()) item.tell(one, `${pointer}/${i}`, errors);
      },
    };
  },
  contains: (schema: ObjectSchema, compile: Compile) => {
    const item = compile(schema['contains'] as JsonSchema);
    return check('contains', schema['contains'], (value) => !Array.isArray(value) || value.some(item.test));
  },
  required: ({ required }: ObjectSchema) => {
    const names = required as readonly string[];
    return {
      test: (value: unknown) => !isObject(value) || names.every((name) => value[name] !== undefined),
      tell: (value: unknown, pointer: string, errors: SchemaError[]) => {
        if (!isObject(value)) return;
        for (const property of names)
          if (value[property] === undefined)
            errors.push({ keyword: 'required', expected: required, pointer, value, property });
      },
    };
  },
  additionalProperties: (schema: ObjectSchema) => {
    const names = new Set(Object.keys(schema['properties'] ?? {}));
    const isStranger = (value: Data, name: string) => value[name] !== undefined && !names.has(name);
    return {
      test: (value: unknown) => {
        if (!isObject(value)) return true;
        for (const name in value) if (isStranger(value, name)) return false;
        return true;
      },
      tell: (value: unknown, pointer: string, errors: SchemaError[]) => {
        if (!isObject(value)) return;
        for (const property in value)
          if (isStranger(value, property))
            errors.push({ keyword: 'additionalProperties', expected: false, pointer, value, property });
      },
    };
  },
  properties: (schema: ObjectSchema, compile: Compile) => {
    const schemas = schema['properties'] as Readonly<Record<string, JsonSchema>>;
    const checks = new Map(Object.entries(schemas).map(([name, one]) => [name, compile(one)]));
    return {
      test: (value: unknown) => {
        if (!isObject(value)) return true;
        for (const name in value) {
          const inner = value[name];
          if (inner !== undefined && checks.get(name)?.test(inner) === false) return false;
        }
        return true;
      },
      tell: (value: unknown, pointer: string, errors: SchemaError[]) => {
        if (!isObject(value)) return;
        for (const [name, one] of checks) {
          const inner = value[name];
          if (inner !== undefined) one.tell(inner, `${pointer}/${escaped(name)}`, errors);
        }
      },
    };
  },
} as const satisfies Readonly<Record<string, (schema: ObjectSchema, compile: Compile) => SchemaCheck>>;

/** The keywords in the order in which their errors are told. */
const order = Object.keys(keywords) as readonly (keyof typeof keywords)[];

function check(keyword: string, expected: unknown, test: (value: unknown) => boolean): SchemaCheck {
  return {
    test,
    tell: (value, pointer, errors) => {
      if (!test(value)) errors.push({ keyword, expected, pointer, value, property: null });
    },
  };
}

function all(checks: readonly SchemaCheck[]): SchemaCheck {
  const [first, second] = checks;
  if (first === undefined) return anything;
  if (second === undefined) return first;
  return {
    test: (value) => {
      for (const one of checks) if (!one.test(value)) return false;
      return true;
    },
    tell: (value, pointer, errors) => {
      for (const one of checks) one.tell(value, pointer, errors);
    },
  };
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
