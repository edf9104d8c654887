import { type Cause, cause } from '../findings/index.js';
import type { DocumentFinding } from './document-finding.js';
import { coreNamespace } from './namespaces.js';
import { ambiguousName } from './resolve-term-path.js';
import { isFault, parseTermPath } from './term-path.js';
import { formsOf, type ValueConditions } from './value-conditions.js';
import {
  type Cardinality,
  type Class,
  type ClassProperty,
  datatypeOf,
  isSubclass,
  keysMeant,
  keysOf,
  lineageOf,
  type Property,
  partsOf,
  type Vocabulary,
} from './vocabulary.js';
import {
  type ClassEntry,
  type Document,
  type PairEntries,
  type PropertyEntry,
  pairEntry,
  vocabularyDocumentSchema,
  wholeDefinition,
  wholeLabel,
} from './vocabulary-document.js';
import { isXsdDatatype } from './xsd.js';

type Way = DocumentFinding['at'];

/** A vocabulary document that is well written, with its place among those given. */
interface Numbered {
  readonly number: number;
  readonly content: Document;
}

/**
 * Makes one vocabulary of the documents of one or more. What does not hold is told and left out; the rest is there.
 *
 * @param documents parsed YAML, in any order
 */
export function loadVocabulary(documents: readonly unknown[]): {
  vocabulary: Vocabulary;
  findings: readonly DocumentFinding[];
} {
  const findings: DocumentFinding[] = [];
  const report = (document: number, at: Way, what: Cause): void => {
    findings.push({ cause: what, document, at });
  };
  const read = documents.flatMap((document, number) => readDocument(document, number, report));
  const vocabulary = collect(read, report);
  checkNames(read, vocabulary, report);
  checkParents(read, vocabulary, report);
  return { vocabulary, findings };
}

type Report = (document: number, at: Way, what: Cause) => void;

function readDocument(document: unknown, number: number, report: Report): Numbered[] {
  const result = vocabularyDocumentSchema.safeParse(document);
  if (result.success) {
    checkWriting(result.data, number, report);
    return [{ number, content: result.data }];
  }
  for (const issue of result.error.issues) {
    const at = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
    report(number, at, cause('vocabulary-malformed', { part: at.join(' > '), reason: issue.message }));
  }
  return [];
}

/** Names look equal and differ where one of them is not composed: か + ゙ for が. */
function checkWriting({ classes, properties }: Document, number: number, report: Report): void {
  for (const [kind, names] of Object.entries({ classes, properties })) {
    for (const name of Object.keys(names)) {
      const expected = name.normalize('NFC');
      if (name === expected) continue;
      report(number, [kind, name], cause('vocabulary-name-not-composed', { term: name, expected }));
    }
  }
}

function collect(documents: readonly Numbered[], report: Report): Vocabulary {
  const namespaces = namespacesOf(documents, report);
  const keyOf = keysFor(documents, namespaces);
  const versions = new Map<string, string>();
  const properties = new Map<string, Property>();
  const classes = new Map<string, Class>();
  for (const { number, content } of documents) {
    if (content.version !== undefined) versions.set(content.prefix, content.version);
    const namespace = namespaces.get(content.prefix) ?? '';
    const newKey = (name: string, at: Way): string | null => {
      const key = keyOf(content.prefix, name);
      if (!properties.has(key) && !classes.has(key)) return key;
      report(number, at, cause('vocabulary-duplicate-term', { term: name }));
      return null;
    };
    for (const [name, entry] of Object.entries(content.properties)) {
      const key = newKey(name, ['properties', name]);
      if (key !== null) properties.set(key, propertyFrom(key, namespace, entry));
    }
    for (const [name, entry] of Object.entries(content.classes)) {
      const key = newKey(name, ['classes', name]);
      if (key !== null) classes.set(key, classFrom(key, namespace, entry));
    }
  }
  const vocabulary = { namespaces, versions, classes, properties };
  settleNames(documents, vocabulary, keyOf);
  addPairs(documents, vocabulary, classes, keyOf, report);
  return vocabulary;
}

type KeyOf = (prefix: string, name: string) => string;

/** A name is the key of its term, but where another vocabulary has it too: there only the core has it without a prefix. */
function keysFor(documents: readonly Numbered[], namespaces: ReadonlyMap<string, string>): KeyOf {
  const homes = new Map<string, Set<string>>();
  for (const { content } of documents) {
    for (const name of Object.keys({ ...content.classes, ...content.properties })) {
      homes.set(name, (homes.get(name) ?? new Set()).add(content.prefix));
    }
  }
  return (prefix, name) =>
    (homes.get(name)?.size ?? 0) < 2 || namespaces.get(prefix) === coreNamespace ? name : `${prefix}:${name}`;
}

function namespacesOf(documents: readonly Numbered[], report: Report): ReadonlyMap<string, string> {
  const namespaces = new Map<string, string>();
  for (const { number, content } of documents) {
    if (content.namespace === undefined) continue;
    if (namespaces.has(content.prefix)) {
      report(number, ['namespace'], cause('vocabulary-no-namespace', { value: content.prefix }));
    } else namespaces.set(content.prefix, content.namespace);
  }
  for (const { number, content } of documents) {
    if (!namespaces.has(content.prefix)) {
      report(number, ['prefix'], cause('vocabulary-no-namespace', { value: content.prefix }));
    }
  }
  return namespaces;
}

function propertyFrom(key: string, namespace: string, entry: PropertyEntry): Property {
  return {
    ...termFrom(key, namespace, entry),
    range: entry.range ?? 'xsd:string',
    conditions: entry.conditions ?? null,
  };
}

function classFrom(key: string, namespace: string, entry: ClassEntry): Class {
  return {
    ...termFrom(key, namespace, entry),
    parent: entry.parent ?? null,
    datatype: entry.datatype ?? null,
    properties: [],
  };
}

/** What classes and properties have alike. */
function termFrom(key: string, namespace: string, entry: ClassEntry | PropertyEntry) {
  const { local } = partsOf(key);
  return {
    name: key,
    iri: namespace + local,
    label: wholeLabel(local, entry.label),
    definition: wholeDefinition(entry.definition),
    closeMatch: entry.closeMatch,
    deprecated: entry.deprecated === true || entry.successor !== undefined,
    successor: entry.successor ?? null,
  };
}

/** Parents and ranges as keys, now that all terms are known; names that mean nothing stay as they are written. */
function settleNames(
  documents: readonly Numbered[],
  vocabulary: { classes: Map<string, Class>; properties: Map<string, Property> } & Vocabulary,
  keyOf: KeyOf,
): void {
  const { classes, properties } = vocabulary;
  for (const { content } of documents) {
    for (const name of Object.keys(content.properties)) {
      const property = properties.get(keyOf(content.prefix, name));
      if (property === undefined) continue;
      const range = classMeant(vocabulary, property.range, content.prefix);
      if (range !== property.range) properties.set(property.name, { ...property, range });
    }
    for (const name of Object.keys(content.classes)) {
      const known = classes.get(keyOf(content.prefix, name));
      if (known === undefined || known.parent === null) continue;
      const parent = classMeant(vocabulary, known.parent, content.prefix);
      if (parent !== known.parent) classes.set(known.name, { ...known, parent });
    }
  }
}

function classMeant(vocabulary: Vocabulary, written: string, own: string): string {
  return keysMeant(vocabulary, 'classes', written, own)[0] ?? written;
}

/** Gives the classes their properties, in the order of the documents: first where they are defined, then additions. */
function addPairs(
  documents: readonly Numbered[],
  vocabulary: Vocabulary,
  classes: Map<string, Class>,
  keyOf: KeyOf,
  report: Report,
): void {
  const add = (
    { number, content: { prefix } }: Numbered,
    at: Way,
    className: string | undefined,
    entries: PairEntries,
  ): void => {
    const known = classes.get(className ?? '');
    if (known === undefined) return;
    const own = [...known.properties];
    for (const [name, entry] of Object.entries(entries)) {
      const [key = ''] = keysMeant(vocabulary, 'properties', name, prefix);
      const property = vocabulary.properties.get(key);
      const seen = own.some((pair) => pair.property === key);
      if (seen)
        report(number, [...at, name], cause('vocabulary-duplicate-term', { term: `${className}>${name}` }));
      else if (property !== undefined) own.push(pairFrom(property, entry, vocabulary, prefix));
    }
    classes.set(known.name, { ...known, properties: own });
  };
  for (const document of documents) {
    const { prefix } = document.content;
    for (const [name, entry] of Object.entries(document.content.classes)) {
      add(document, ['classes', name, 'properties'], keyOf(prefix, name), entry.properties);
    }
  }
  for (const document of documents) {
    const { prefix, additions } = document.content;
    for (const [name, entries] of Object.entries(additions)) {
      add(document, ['additions', name], keysMeant(vocabulary, 'classes', name, prefix)[0], entries);
    }
  }
}

function pairFrom(
  property: Property,
  entry: PairEntries[string],
  vocabulary: Vocabulary,
  own: string,
): ClassProperty {
  const full = pairEntry(entry);
  return {
    property: property.name,
    cardinality: cardinalityFrom(full.cardinality),
    range: full.range === undefined ? property.range : classMeant(vocabulary, full.range, own),
    conditions: bothConditions(property.conditions, full.conditions ?? null),
    definition: wholeDefinition(full.definition),
    deprecated: full.deprecated === true || full.successor !== undefined || property.deprecated,
    successor: full.successor ?? property.successor,
  };
}

/** What a property demands everywhere, and what it demands here beside. */
function bothConditions(a: ValueConditions | null, b: ValueConditions | null): ValueConditions | null {
  if (a === null || b === null) return a ?? b;
  return {
    patterns: [...a.patterns, ...b.patterns],
    bounds: [...a.bounds, ...b.bounds],
    characters: [...a.characters, ...b.characters],
  };
}

function cardinalityFrom(text: string): Cardinality {
  const [min, max] = text.split('..');
  return { min: Number(min), max: max === 'n' ? null : Number(max) };
}

/** Every name that a definition uses must be defined, and mean one term. */
function checkNames(documents: readonly Numbered[], vocabulary: Vocabulary, report: Report): void {
  const prefixes = new Set(documents.flatMap(({ content }) => Object.keys(content.prefixes)));
  const isTerm = (name: string): boolean => keysOf(vocabulary, name).length > 0;
  for (const { number, content } of documents) {
    const own = content.prefix;
    const expect = (kind: 'classes' | 'properties', at: Way, term: string, written: string): void => {
      const keys = keysMeant(vocabulary, kind, written, own);
      if (keys.length === 0) report(number, at, whyUnknown(kind, term, written));
      if (keys.length > 1) report(number, at, ambiguousName(vocabulary, written, keys));
    };
    const whyUnknown = (kind: 'classes' | 'properties', term: string, value: string): Cause =>
      kind === 'properties' && keysMeant(vocabulary, 'classes', value, own).length > 0
        ? cause('term-is-a-class', { term: value })
        : cause('vocabulary-unknown-name', { term, value });
    const expectRange = (at: Way, term: string, range: string | undefined): void => {
      if (range === undefined || isXsdDatatype(range)) return;
      const isFromElsewhere = range.includes(':') && prefixes.has(partsOf(range).prefix ?? '');
      if (!isFromElsewhere) expect('classes', [...at, 'range'], term, range);
    };
    const checkSuccessor = (at: Way, term: string, successor: string | undefined): void => {
      if (successor === undefined) return;
      const path = parseTermPath(successor);
      if (!isFault(path) && path.steps.every(({ property }) => isTerm(property))) return;
      report(number, [...at, 'successor'], cause('vocabulary-unknown-name', { term, value: successor }));
    };
    const checkPairs = (at: Way, entries: PairEntries, holder: string): void => {
      for (const [name, entry] of Object.entries(entries)) {
        expect('properties', [...at, name], holder, name);
        if (typeof entry === 'string') continue;
        expectRange([...at, name], name, entry.range);
        checkNarrowing([...at, name, 'range'], name, entry.range);
        checkConditions([...at, name], name, entry);
        checkSuccessor([...at, name], name, entry.successor);
      }
    };
    const checkNarrowing = (at: Way, name: string, written: string | undefined): void => {
      const property = vocabulary.properties.get(keysMeant(vocabulary, 'properties', name, own)[0] ?? '');
      if (written === undefined || property === undefined) return;
      const range = classMeant(vocabulary, written, own);
      const isKnown = isXsdDatatype(range) || vocabulary.classes.has(range);
      if (isKnown && !isNarrower(vocabulary, range, property.range))
        report(
          number,
          at,
          cause('vocabulary-range-differs', { term: name, found: range, expected: property.range }),
        );
    };
    const checkConditions = (at: Way, name: string, { conditions, range }: ConditionedEntry): void => {
      if (conditions === undefined) return;
      const told =
        range ?? vocabulary.properties.get(keysMeant(vocabulary, 'properties', name, own)[0] ?? '')?.range;
      const datatype = datatypeOf(vocabulary, classMeant(vocabulary, told ?? 'xsd:string', own));
      for (const what of formsOf(conditions, datatype ?? '').causes)
        report(number, [...at, 'conditions'], what);
    };
    for (const [name, entry] of Object.entries(content.properties)) {
      expectRange(['properties', name], name, entry.range);
      checkConditions(['properties', name], name, entry);
      checkSuccessor(['properties', name], name, entry.successor);
    }
    for (const [name, { parent, successor, properties }] of Object.entries(content.classes)) {
      const at = ['classes', name];
      if (parent) expect('classes', [...at, 'parent'], name, parent);
      checkSuccessor(at, name, successor);
      checkPairs([...at, 'properties'], properties, name);
    }
    for (const [name, entries] of Object.entries(content.additions)) {
      expect('classes', ['additions', name], name, name);
      checkPairs(['additions', name], entries, name);
    }
  }
}

/** Datatypes of XML Schema that are part of others. */
const partOf: Readonly<Record<string, string>> = {
  'xsd:nonNegativeInteger': 'xsd:integer',
  'xsd:integer': 'xsd:decimal',
};

/** Whether what is in a range is also in another: that of a class below it, or of a datatype that is part of it. */
function isNarrower(vocabulary: Vocabulary, range: string, wider: string): boolean {
  if (range === wider || wider === 'xsd:anyURI') return true;
  const next = partOf[range];
  if (next !== undefined) return isNarrower(vocabulary, next, wider);
  const [a, b] = [datatypeOf(vocabulary, range), datatypeOf(vocabulary, wider)];
  return a === null && b === null ? isSubclass(vocabulary, range, wider) : a === b;
}

type ConditionedEntry = Pick<PropertyEntry, 'conditions' | 'range'>;

/** Each circle of parents is told once, at its first class. */
function checkParents(documents: readonly Numbered[], vocabulary: Vocabulary, report: Report): void {
  const told = new Set<string>();
  for (const { number, content } of documents) {
    for (const written of Object.keys(content.classes)) {
      const [name = written] = keysMeant(vocabulary, 'classes', written, content.prefix);
      const names = lineageOf(vocabulary, name).map((each) => each.name);
      const parent = vocabulary.classes.get(names.at(-1) ?? '')?.parent;
      if (parent !== name || names.some((each) => told.has(each))) continue;
      for (const each of names) told.add(each);
      const circle = [...names, name].join(' → ');
      report(number, ['classes', written, 'parent'], cause('vocabulary-circular-parents', { names: circle }));
    }
  }
}
