import { cause, type Finding } from '../../findings/index.js';
import type { Place } from '../../records/index.js';
import { rdfNamespace } from '../namespaces.js';
import { xsdNamespace } from '../xsd.js';
import type { NotationFile, PrefixedName, Statement } from './tree.js';

/** What the prefixes of a file stand for, and which vocabulary each of its terms belongs to. */
export interface Names {
  /** Prefix → namespace in RDF. */
  readonly namespaces: ReadonlyMap<string, string>;
  /** Prefixes of the terms that the file declares, in the order of their first declaration. */
  readonly homes: readonly string[];
  /** The prefix of the vocabulary that the file is about. */
  readonly own: string;
  /** Local names of the classes and properties that the file declares → the prefixes that have them. */
  readonly classes: Declared;
  readonly properties: Declared;
  readonly findings: readonly Finding[];
}

type Declared = ReadonlyMap<string, readonly string[]>;

/** Looks at the prefixes and the declarations of a file; says what is wrong with its prefixes. */
export function namesOf({ statements }: NotationFile): Names {
  const findings: Finding[] = [];
  const namespaces = readPrefixes(statements, findings);
  checkPrefixes(statements, namespaces, findings);
  const declared = (kind: 'class' | 'property'): Declared => {
    const homes = new Map<string, readonly string[]>();
    for (const statement of statements) {
      if (statement.kind !== kind) continue;
      const { prefix, local } = statement.name;
      homes.set(local, [...new Set([...(homes.get(local) ?? []), prefix])]);
    }
    return homes;
  };
  const classes = declared('class');
  const properties = declared('property');
  const homes = homesOf(statements);
  return { namespaces, homes, own: ownPrefix(statements, namespaces, homes), classes, properties, findings };
}

function readPrefixes(statements: readonly Statement[], findings: Finding[]): ReadonlyMap<string, string> {
  const namespaces = new Map<string, string>();
  for (const { key, name, value, at } of statements.flatMap(({ metadata }) => metadata)) {
    if (key !== 'prefix' || name === null) continue;
    const namespace = rdfNamespace(value);
    const before = namespaces.get(name);
    if (before !== undefined && before !== namespace) {
      findings.push({
        ...cause('notation-prefix-again', { value: name, found: value, expected: before }),
        place: at,
      });
    } else if (namespace !== value && before === undefined) {
      findings.push({
        ...cause('vocabulary-namespace-translated', { value, assumed: namespace }),
        place: at,
      });
    }
    if (before === undefined) namespaces.set(name, namespace);
  }
  return namespaces;
}

/** Each prefix that is not declared is told once. */
function checkPrefixes(
  statements: readonly Statement[],
  namespaces: ReadonlyMap<string, string>,
  findings: Finding[],
): void {
  const missing = new Map<string, Place>();
  for (const { prefix, at } of statements.flatMap(namesIn)) {
    if (!namespaces.has(prefix) && !missing.has(prefix)) missing.set(prefix, at);
  }
  for (const [value, place] of missing) {
    findings.push({ ...cause('notation-prefix-undeclared', { value }), place });
  }
}

function namesIn(statement: Statement): readonly PrefixedName[] {
  const types =
    'constraints' in statement
      ? statement.constraints.flatMap((constraint) => (constraint.kind === 'type' ? [constraint.name] : []))
      : [];
  switch (statement.kind) {
    case 'class':
      return statement.parent === null ? [statement.name] : [statement.name, statement.parent.name];
    case 'property':
      return [statement.name, ...types];
    case 'set':
      return [statement.class, statement.property, ...types];
    case 'use':
      return [...statement.steps.map(({ name }) => name), ...types];
    default:
      return [];
  }
}

function homesOf(statements: readonly Statement[]): readonly string[] {
  return [
    ...new Set(
      statements.flatMap((statement) =>
        statement.kind === 'class' || statement.kind === 'property' ? [statement.name.prefix] : [],
      ),
    ),
  ];
}

/** The prefix of the namespace after `vocabulary`; where there is none, the last that declares terms or uses them. */
function ownPrefix(
  statements: readonly Statement[],
  namespaces: ReadonlyMap<string, string>,
  homes: readonly string[],
): string {
  const stated = statements.find((statement) => statement.kind === 'vocabulary')?.iri;
  const fits = ([, namespace]: readonly [string, string]) =>
    stated !== undefined && withoutEnd(namespace) === withoutEnd(rdfNamespace(stated));
  const used = statements.findLast((statement) => statement.kind === 'set')?.property.prefix;
  return [...namespaces].find(fits)?.[0] ?? homes.at(-1) ?? used ?? '';
}

/** `vocabulary "https://example.org/ns"` means the namespace `https://example.org/ns#` too. */
function withoutEnd(namespace: string): string {
  return namespace.replace(/[#/]$/, '');
}

/** What a name in the place of a class or a datatype says in our files. */
export function rangeOf(
  names: Names,
  name: PrefixedName,
  isKnown: (namespace: string) => boolean,
  written: (name: PrefixedName) => string,
): string {
  const { prefix, local } = name;
  const namespace = names.namespaces.get(prefix);
  if (namespace === xsdNamespace || (namespace === undefined && prefix === 'xsd')) return `xsd:${local}`;
  if (names.homes.includes(prefix) || isKnown(namespace ?? '') || local.endsWith('型')) return written(name);
  return namespace === undefined ? written(name) : `${prefix}:${local}`;
}
