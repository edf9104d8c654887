import type { Document, Node } from 'yaml';
import { z } from 'zod';
import { type Cause, cause } from '../findings/index.js';
import type { Place } from '../records/index.js';
import { likeness, nearestNames } from '../vocabulary/index.js';
import { type Mapping, type MappingDocument, mappingSchema } from './mapping.js';
import { type SyntaxFault, syntaxFaults, wideSigns } from './syntax-faults.js';

/** Something wrong in a file that people write, with the place in that file. */
export interface DocumentFault {
  readonly cause: Cause;
  readonly place: Place;
}

export type Loaded<T> =
  | {
      readonly value: T;
      readonly faults: null;
      /** Where an entry stands, or the nearest thing around it. */
      readonly placeOf: (path: readonly PropertyKey[]) => Place;
    }
  | { readonly value: null; readonly faults: readonly DocumentFault[] };

const depthLimit = 64;

/**
 * Reads a YAML file that people write and checks it against a schema. Never throws: what is wrong comes back as
 * faults with line and column (from 1).
 */
export async function loadDocument<T>(text: string, file: string, schema: z.ZodType<T>): Promise<Loaded<T>> {
  // Few runs read such a file, and the parser is large.
  const { isCollection, isScalar, LineCounter, parseDocument, visit } = await import('yaml');
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    maxAliasCount: 100,
    prettyErrors: false,
  } as never);
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const placed = (found: readonly SyntaxFault[]): readonly DocumentFault[] =>
    found.map(({ cause: what, offset }) => ({ cause: what, place: placeAt(offset) }));
  const refused = refusedIn(document);
  if (refused.length > 0) return { value: null, faults: refused };
  if (document.errors.length > 0) {
    return { value: null, faults: placed(syntaxFaults(document.errors, text, file)) };
  }
  const placeOf = (path: readonly PropertyKey[]) => placeAt(offsetOf(document.contents as Node | null, path));
  const value = toValue(document);
  const parsed = depthOf(value) > depthLimit ? null : schema.safeParse(value);
  if (parsed?.success) return { value: parsed.data, faults: null, placeOf };
  const wide = wideSigns(text, file);
  if (wide.length > 0) return { value: null, faults: placed(wide) };
  const issues = parsed ? firstAtEach(flatten(parsed.error.issues)) : [plainIssue([], 'nesting')];
  const outdented = outdentedIn(value, issues);
  if (outdented !== null)
    return { value: null, faults: [{ cause: cause('yaml-indent', { file }), place: placeOf(outdented) }] };
  return {
    value: null,
    faults: issues.map((issue) => ({
      cause: causeOf(issue, file, schema),
      place: placeOf(issue.path),
    })),
  };

  /** What YAML would take for something else than is written: references, and keys that are numbers to it. */
  function refusedIn(read: Document): readonly DocumentFault[] {
    const faults: DocumentFault[] = [];
    visit(read, {
      Alias: (_, { source, range }) => {
        faults.push({
          cause: cause('yaml-alias', { file, part: `*${source}` }),
          place: placeAt(range?.[0] ?? 0),
        });
      },
      Pair: (_, { key }) => {
        if (isCollection(key)) {
          const [from = 0, to = 0] = key.range ?? [];
          const part = text.slice(from, to);
          faults.push({ cause: cause('document-bracket-key', { file, part }), place: placeAt(from) });
        }
        if (!isScalar(key) || key.type !== 'PLAIN' || typeof key.value !== 'number') return;
        if (key.source === String(key.value)) return;
        const part = key.source ?? String(key.value);
        faults.push({ cause: cause('yaml-unquoted', { file, part }), place: placeAt(key.range?.[0] ?? 0) });
      },
    });
    return faults;
  }
}

/** What is said of a value of another kind than the schema demands. */
const expectedOf = {
  string: 'document-not-a-text',
  array: 'document-not-a-list',
  object: 'document-not-entries',
  record: 'document-not-entries',
  number: 'document-not-a-number',
  int: 'document-not-a-number',
  boolean: 'document-not-a-flag',
} as const;

/** What a text looks like that has to be of a form, by its key. */
const formOf = {
  code: '"221007" / "63000"',
  records: '/result/records',
  delimiter: '"," / ";" / "\\t"',
} as const;

const formatOf = { date: 'document-not-a-day', url: 'document-not-an-address' } as const;

function causeOf(issue: Issue, file: string, schema: z.ZodType): Cause {
  const part = issue.path.join(' > ') || file;
  if (issue.isUnknownKey) {
    const key = String(issue.path.at(-1));
    const nearest = nearestNames(key, keysOf(schema), 3);
    const alike = nearest.filter((name) => likeness(key, name) > 0.5);
    const names = (alike.length > 0 ? alike : nearest).join(' ');
    return cause('document-unknown-key', { file, part, names });
  }
  if (issue.isUnquoted) return cause('yaml-unquoted', { file, part });
  if (issue.isMissing) return cause('document-key-missing', { file, part });
  if (issue.choices !== null)
    return cause('document-not-one-of', { file, part, names: issue.choices.join(', ') });
  if (issue.isEmpty) return cause('document-value-missing', { file, part });
  if (issue.atLeast !== null) return cause('document-too-few', { file, part, limit: String(issue.atLeast) });
  if (issue.format === 'regex' || issue.format === 'length') {
    const expected = formOf[String(issue.path.at(-1)) as keyof typeof formOf];
    if (expected !== undefined) return cause('document-wrong-form', { file, part, expected });
  }
  const code =
    expectedOf[issue.expected as keyof typeof expectedOf] ?? formatOf[issue.format as keyof typeof formatOf];
  if (code !== undefined) return cause(code, { file, part });
  return cause('document-unexpected', { file, part, reason: issue.message });
}

/** The first of the keys that stand at the margin though they belong to the empty one before them; null: there are none. */
function outdentedIn(value: unknown, issues: readonly Issue[]): readonly PropertyKey[] | null {
  const root = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  const keys = Object.keys(root);
  const unknown = new Set(
    issues.filter(({ isUnknownKey, path }) => isUnknownKey && path.length === 1).map(({ path }) => path[0]),
  );
  const first = keys.find((key, i) => {
    const before = keys[i - 1];
    return unknown.has(key) && before !== undefined && (root as Record<string, unknown>)[before] === null;
  });
  return first === undefined ? null : [first];
}

/** All keys that a document of a schema may have, wherever they stand. */
function keysOf(schema: z.ZodType): ReadonlySet<string> {
  const keys = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      if (name === 'properties') for (const key of Object.keys(inner as object)) keys.add(key);
      collect(inner);
    }
  };
  collect(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
  return keys;
}

/** Reads a mapping; what it extends is not looked at yet. */
export function loadMapping(text: string, file: string): Promise<Loaded<MappingDocument>> {
  return loadDocument(text, file, mappingSchema);
}

/**
 * A mapping together with what it extends: its own keys win, columns and constants add up, a list replaces.
 *
 * @param find gives the mapping document of a path below `mappings/`
 */
export function resolveMapping(
  path: string,
  document: MappingDocument,
  find: (path: string) => MappingDocument | undefined,
): { mapping: Mapping; cause: null } | { mapping: null; cause: Cause } {
  const lineage: string[] = [];
  let merged = document;
  for (let parent = document.extends; parent !== undefined; ) {
    if (lineage.includes(parent) || parent === path)
      return {
        mapping: null,
        cause: cause('mapping-extends-itself', { file: path, names: [...lineage, parent].join(' → ') }),
      };
    const base = find(parent);
    if (base === undefined)
      return { mapping: null, cause: cause('mapping-extends-unknown', { file: path, term: parent }) };
    lineage.push(parent);
    merged = inherit(merged, base);
    parent = base.extends;
  }
  if (merged.model === undefined)
    return { mapping: null, cause: cause('mapping-without-model', { file: path }) };
  return {
    mapping: { ...merged, path, model: merged.model, columns: merged.columns ?? {}, lineage },
    cause: null,
  };
}

function inherit(own: MappingDocument, base: MappingDocument): MappingDocument {
  return {
    ...base,
    ...own,
    columns: { ...base.columns, ...own.columns },
    constants: { ...base.constants, ...own.constants },
    source: { ...base.source, ...own.source },
    options: { ...base.options, ...own.options },
  };
}

function toValue(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    return undefined;
  }
}

function depthOf(value: unknown, depth = 0): number {
  if (depth > depthLimit || typeof value !== 'object' || value === null) return depth;
  return Math.max(depth, ...Object.values(value).map((child) => depthOf(child, depth + 1)));
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** A text was expected, and YAML made a number or a truth value of what stands there. */
  readonly isUnquoted: boolean;
  readonly isUnknownKey: boolean;
  /** A key that has to be there is not. */
  readonly isMissing: boolean;
  /** A key with nothing behind it. */
  readonly isEmpty: boolean;
  /** So many values a list has to have. */
  readonly atLeast: number | null;
  /** The kind of value that is demanded where another one stands. */
  readonly expected: string | null;
  /** The form that a text should have. */
  readonly format: string | null;
  /** The only values that there are. */
  readonly choices: readonly string[] | null;
}

function plainIssue(path: readonly PropertyKey[], message: string): Issue {
  return {
    path,
    message,
    isUnquoted: false,
    isUnknownKey: false,
    isMissing: false,
    isEmpty: false,
    atLeast: null,
    expected: null,
    format: null,
    choices: null,
  };
}

function flatten(issues: readonly z.core.$ZodIssue[]): Issue[] {
  return issues.flatMap((issue): Issue[] => {
    const { path, message } = issue;
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ ...plainIssue([...path, key], message), isUnknownKey: true }));
    }
    if (issue.code === 'invalid_union') return flattenUnion(issue);
    const isUnquoted =
      issue.code === 'invalid_type' &&
      issue.expected === 'string' &&
      /received (number|boolean)/.test(message);
    const isMissing = issue.code === 'invalid_type' && message.endsWith('received undefined');
    const isNothing = issue.code === 'invalid_type' && message.endsWith('received null');
    const limit = issue.code === 'too_small' || issue.code === 'too_big' ? issue : null;
    const isShort = limit?.origin === 'string' && limit.code === 'too_small' && limit.exact !== true;
    return [
      {
        ...plainIssue(path, message),
        isUnquoted,
        isMissing,
        isEmpty: isNothing || isShort,
        atLeast: limit?.code === 'too_small' && limit.origin === 'array' ? Number(limit.minimum) : null,
        expected: issue.code === 'invalid_type' ? issue.expected : null,
        format: issue.code === 'invalid_format' ? issue.format : limit?.exact === true ? 'length' : null,
        choices: issue.code === 'invalid_value' ? issue.values.map(String) : null,
      },
    ];
  });
}

/** What is of another kind need not have the right length too. */
function firstAtEach(issues: readonly Issue[]): readonly Issue[] {
  const places = issues.map(({ path }) => JSON.stringify(path));
  return issues.filter((_, i) => places.indexOf(places[i] ?? '') === i);
}

/** A union fails with the issues of all its members: the member that came furthest tells most. */
function flattenUnion(issue: z.core.$ZodIssueInvalidUnion): Issue[] {
  const depth = (member: readonly Issue[]) => Math.max(0, ...member.map((inner) => inner.path.length));
  const members = issue.errors.map(flatten).sort((a, b) => depth(b) - depth(a));
  const deepest = members[0] ?? [plainIssue([], issue.message)];
  return deepest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** Where the value (or, if it is missing, the nearest thing around it) begins. */
function offsetOf(node: Node | null, path: readonly PropertyKey[]): number {
  let offset = node?.range?.[0] ?? 0;
  let current: unknown = node;
  for (const key of path) {
    const items = (current as { items?: unknown[] } | null)?.items ?? [];
    const next =
      typeof key === 'number'
        ? { key: null, value: items[key] }
        : (items.find((item) => (item as { key?: { value?: unknown } }).key?.value === key) as
            | { key: Node; value: unknown }
            | undefined);
    if (next === undefined) break;
    current = next.value;
    offset = (next.key as Node | null)?.range?.[0] ?? (next.value as Node | null)?.range?.[0] ?? offset;
  }
  return offset;
}
