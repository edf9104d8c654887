import { type Cause, cause } from '../findings/index.js';
import type { DocumentFinding } from './document-finding.js';
import { isFault, parseTermPath } from './term-path.js';
import {
  type Cardinality,
  type Class,
  type ClassProperty,
  lineageOf,
  type Property,
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
  const versions = new Map<string, string>();
  const properties = new Map<string, Property>();
  const classes = new Map<string, Class>();
  for (const { number, content } of documents) {
    if (content.version !== undefined) versions.set(content.prefix, content.version);
    const namespace = namespaces.get(content.prefix) ?? '';
    const isNew = (name: string, at: Way): boolean => {
      if (!properties.has(name) && !classes.has(name)) return true;
      report(number, at, cause('vocabulary-duplicate-term', { term: name }));
      return false;
    };
    for (const [name, entry] of Object.entries(content.properties)) {
      if (isNew(name, ['properties', name])) properties.set(name, propertyFrom(name, namespace, entry));
    }
    for (const [name, entry] of Object.entries(content.classes)) {
      if (isNew(name, ['classes', name])) classes.set(name, classFrom(name, namespace, entry));
    }
  }
  addPairs(documents, classes, properties, report);
  return { namespaces, versions, classes, properties };
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

function propertyFrom(name: string, namespace: string, entry: PropertyEntry): Property {
  return { ...termFrom(name, namespace, entry), range: entry.range ?? 'xsd:string' };
}

function classFrom(name: string, namespace: string, entry: ClassEntry): Class {
  return {
    ...termFrom(name, namespace, entry),
    parent: entry.parent ?? null,
    datatype: entry.datatype ?? null,
    properties: [],
  };
}

/** What classes and properties have alike. */
function termFrom(name: string, namespace: string, entry: ClassEntry | PropertyEntry) {
  return {
    name,
    iri: namespace + name,
    label: wholeLabel(name, entry.label),
    definition: wholeDefinition(entry.definition),
    closeMatch: entry.closeMatch,
    deprecated: entry.deprecated === true || entry.successor !== undefined,
    successor: entry.successor ?? null,
  };
}

/** Gives the classes their properties, in the order of the documents: first where they are defined, then additions. */
function addPairs(
  documents: readonly Numbered[],
  classes: Map<string, Class>,
  properties: ReadonlyMap<string, Property>,
  report: Report,
): void {
  const add = (number: number, at: Way, className: string, entries: PairEntries): void => {
    const known = classes.get(className);
    if (known === undefined) return;
    const own = [...known.properties];
    for (const [name, entry] of Object.entries(entries)) {
      const property = properties.get(name);
      const seen = own.some((pair) => pair.property === name);
      if (seen)
        report(number, [...at, name], cause('vocabulary-duplicate-term', { term: `${className}>${name}` }));
      else if (property !== undefined) own.push(pairFrom(property, entry));
    }
    classes.set(className, { ...known, properties: own });
  };
  for (const { number, content } of documents) {
    for (const [name, entry] of Object.entries(content.classes)) {
      add(number, ['classes', name, 'properties'], name, entry.properties);
    }
  }
  for (const { number, content } of documents) {
    for (const [name, entries] of Object.entries(content.additions)) {
      add(number, ['additions', name], name, entries);
    }
  }
}

function pairFrom(property: Property, entry: PairEntries[string]): ClassProperty {
  const full = pairEntry(entry);
  return {
    property: property.name,
    cardinality: cardinalityFrom(full.cardinality),
    range: full.range ?? property.range,
    definition: wholeDefinition(full.definition),
    deprecated: full.deprecated === true || full.successor !== undefined || property.deprecated,
    successor: full.successor ?? property.successor,
  };
}

function cardinalityFrom(text: string): Cardinality {
  const [min, max] = text.split('..');
  return { min: Number(min), max: max === 'n' ? null : Number(max) };
}

/** Every name that a definition uses must be defined. */
function checkNames(documents: readonly Numbered[], vocabulary: Vocabulary, report: Report): void {
  const prefixes = new Set(documents.flatMap(({ content }) => Object.keys(content.prefixes)));
  const isRange = (name: string): boolean =>
    vocabulary.classes.has(name) || isXsdDatatype(name) || prefixes.has(name.split(':')[0] ?? '');
  const isTerm = (name: string): boolean => vocabulary.properties.has(name) || vocabulary.classes.has(name);
  const expect = (holds: boolean, number: number, at: Way, term: string, value: string): void => {
    if (!holds) report(number, at, cause('vocabulary-unknown-name', { term, value }));
  };
  const checkSuccessor = (number: number, at: Way, term: string, successor: string | undefined): void => {
    if (successor === undefined) return;
    const path = parseTermPath(successor);
    const holds = !isFault(path) && path.steps.every(({ property }) => isTerm(property));
    expect(holds, number, [...at, 'successor'], term, successor);
  };
  const checkPairs = (number: number, at: Way, term: string, entries: PairEntries): void => {
    for (const [name, entry] of Object.entries(entries)) {
      expect(vocabulary.properties.has(name), number, [...at, name], term, name);
      if (typeof entry === 'string') continue;
      if (entry.range) expect(isRange(entry.range), number, [...at, name, 'range'], name, entry.range);
      checkSuccessor(number, [...at, name], name, entry.successor);
    }
  };
  for (const { number, content } of documents) {
    for (const [name, entry] of Object.entries(content.properties)) {
      if (entry.range) expect(isRange(entry.range), number, ['properties', name, 'range'], name, entry.range);
      checkSuccessor(number, ['properties', name], name, entry.successor);
    }
    for (const [name, { parent, successor, properties }] of Object.entries(content.classes)) {
      const at = ['classes', name];
      if (parent) expect(vocabulary.classes.has(parent), number, [...at, 'parent'], name, parent);
      checkSuccessor(number, at, name, successor);
      checkPairs(number, [...at, 'properties'], name, properties);
    }
    for (const [name, entries] of Object.entries(content.additions)) {
      expect(vocabulary.classes.has(name), number, ['additions', name], name, name);
      checkPairs(number, ['additions', name], name, entries);
    }
  }
}

/** Each circle of parents is told once, at its first class. */
function checkParents(documents: readonly Numbered[], vocabulary: Vocabulary, report: Report): void {
  const told = new Set<string>();
  for (const { number, content } of documents) {
    for (const name of Object.keys(content.classes)) {
      const names = lineageOf(vocabulary, name).map((each) => each.name);
      const parent = vocabulary.classes.get(names.at(-1) ?? '')?.parent;
      if (parent !== name || names.some((each) => told.has(each))) continue;
      for (const each of names) told.add(each);
      const circle = [...names, name].join(' → ');
      report(number, ['classes', name, 'parent'], cause('vocabulary-circular-parents', { names: circle }));
    }
  }
}
