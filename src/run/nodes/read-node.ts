import { type Cause, cause } from '../../findings/index.js';
import type { Node, NodeValue } from '../../nodes/index.js';
import { pointerKeys, pointerPart } from '../../text/index.js';
import {
  datatypeOf,
  nearestClasses,
  nearestProperties,
  type OwnedProperty,
  propertiesOf,
  type Vocabulary,
} from '../../vocabulary/index.js';
import { type Context, compileContexts } from './read-context.js';

/** A node as we write it ourselves, and what is wrong with how it was written. */
export interface ReadNode {
  readonly node: Node;
  readonly found: readonly PlacedCause[];
  /** Its classes are of other vocabularies: it is nothing to be checked. */
  readonly isElsewhere: boolean;
  /** Keys that stand for no term of the vocabulary: they are no part of the node. */
  readonly strangers: readonly string[];
  /** Where something of the node stands in the source, by JSON pointers into the node and into the source. */
  readonly sourceOf: (pointer: string) => string;
}

/** What was found in a node, with its place as a JSON pointer into the source. */
export interface PlacedCause {
  readonly cause: Cause;
  readonly pointer: string;
  readonly value?: string;
}

/** JSON objects and lists of a node → where their members stand in the source. */
type Sources = Map<object, Map<string, string>>;

type Given = Readonly<Record<string, unknown>>;

/**
 * Compiles the reading of JSON-LD nodes, however their keys and values are written: names, compact and whole IRIs, keys of
 * any context, values as objects, lists of one.
 *
 * @param beside a context that stands in no file of its own; undefined: none
 * @param hasPlainClasses nodes within others need not name the class that the vocabulary gives
 */
export function compileReadNode(vocabulary: Vocabulary, beside: unknown, hasPlainClasses = false) {
  const names = compileContexts(vocabulary);
  const ground = beside === undefined ? names : names.extend(beside);
  const propertiesOfClass = new Map<string, ReadonlyMap<string, OwnedProperty>>();
  const nearest = new Map<string, string>();

  /**
   * @param outside the context around the node; undefined: none
   * @param rootClass the class of a node that names none; null: not known
   */
  return (value: unknown, outside: unknown, rootClass: string | null): ReadNode => {
    const found: PlacedCause[] = [];
    const strangers: string[] = [];
    let isElsewhere = false;
    const sources: Sources = new Map();
    const context = outside === undefined ? ground : names.extend(outside);
    const node = isGiven(value) ? nodeIn(value, context, rootClass, '') : {};
    return { node, found, isElsewhere, strangers, sourceOf: (pointer) => sourceOf(node, pointer, sources) };

    function nodeIn(given: Given, around: Context, hint: string | null, pointer: string): Node {
      const inner = '@context' in given ? around.extend(given['@context']) : around;
      for (const value of inner.elsewhere)
        if (!around.elsewhere.includes(value))
          tell(
            inner.hasCore
              ? cause('node-context-elsewhere', { value })
              : cause('rdf-context-elsewhere', { value }),
            `${pointer}/@context`,
          );
      const node: Node = {};
      const places = new Map<string, string>();
      sources.set(node, places);
      const type = typeIn(given, inner, hint, pointer);
      if (type !== null) {
        node['@type'] = type.name;
        places.set('@type', type.pointer);
      }
      const allowed = type === null || !vocabulary.classes.has(type.name) ? null : allowedOn(type.name);
      for (const [key, content] of Object.entries(given)) {
        const at = `${pointer}${pointerPart(key)}`;
        const meaning = inner.meaningOf(key);
        if (content === null || (meaning.kind === 'keyword' && silent.has(meaning.name))) continue;
        if (meaning.kind === 'keyword' && meaning.name === '@id') {
          // A blank node has no IRI.
          if (typeof content === 'string' && content.startsWith('_:')) continue;
          node['@id'] = (typeof content === 'string' ? inner.iriOf(content) : content) as string;
          places.set('@id', at);
        } else if (meaning.kind !== 'term' || vocabulary.classes.has(meaning.name)) {
          strangers.push(key);
          if (meaning.kind === 'foreign') tell(cause('node-key-elsewhere', { term: key }), at);
          else tell(cause('node-key-unknown', { term: key, names: nearestTo(key, type?.name ?? '') }), at);
        } else {
          const { name } = meaning;
          if (meaning.isTranslated) tellTranslated(key, at);
          const property = allowed?.get(name);
          if (allowed !== null && property === undefined) {
            tell(cause('node-key-not-of-class', { term: name, names: type?.name ?? '' }), at);
            strangers.push(key);
            continue;
          }
          put(node, places, name, at, valuesIn(content, name, property?.range ?? null, inner, at));
        }
      }
      return node;
    }

    /** The class of a node; null where it has none. */
    function typeIn(given: Given, inner: Context, hint: string | null, pointer: string) {
      const key = Object.keys(given).find((name) => {
        const meaning = inner.meaningOf(name);
        return meaning.kind === 'keyword' && meaning.name === '@type';
      });
      if (key === undefined) {
        if (hint !== null && !hasPlainClasses) tell(cause('node-type-missing', { term: hint }), pointer);
        return hint === null ? null : { name: hint, pointer };
      }
      const types = [given[key]].flat();
      const meanings = types.map((type) => (typeof type === 'string' ? inner.meaningOf(type) : null));
      const at = meanings.findIndex(
        (meaning) => meaning?.kind === 'term' && vocabulary.classes.has(meaning.name),
      );
      const place = `${pointer}${pointerPart(key)}${Array.isArray(given[key]) ? `/${Math.max(0, at)}` : ''}`;
      const meaning = meanings[at];
      if (meaning?.kind !== 'term') {
        const type = String(types[0] ?? '');
        if (pointer === '' && meanings.length > 0 && meanings.every((one) => one?.kind === 'foreign')) {
          isElsewhere = true;
          return null;
        }
        tell(cause('node-class-unknown', { term: type, names: nearestClassTo(type) }), place);
        return hint === null ? null : { name: hint, pointer: place };
      }
      if (meaning.isTranslated) tellTranslated(String(types[at]), place);
      return { name: meaning.name, pointer: place };
    }

    /** The values under a key, each with its place. */
    function valuesIn(
      content: unknown,
      property: string,
      range: string | null,
      inner: Context,
      at: string,
    ): readonly (readonly [string | Node, string])[] {
      if (content === null) return [];
      if (Array.isArray(content))
        return content.flatMap((one, i) => valuesIn(one, property, range, inner, `${at}/${i}`));
      if (!isGiven(content)) {
        const isPlain = typeof content === 'string' && inner.language !== null && isText(range);
        return [[(isPlain ? { '@value': content, '@language': inner.language! } : content) as string, at]];
      }
      for (const list of ['@list', '@set'])
        if (list in content) return valuesIn(content[list], property, range, inner, `${at}/${list}`);
      if ('@value' in content) return [valueIn(content, range, inner, at)];
      const keys = Object.keys(content);
      const [only = ''] = keys;
      const meaning = keys.length === 1 ? inner.meaningOf(only) : null;
      if (meaning?.kind === 'keyword' && meaning.name === '@id' && typeof content[only] === 'string')
        return [[inner.iriOf(content[only] as string), `${at}${pointerPart(only)}`]];
      return [[nodeIn(content, inner, nodeClass(range), at), at]];
    }

    /** A value object (JSON-LD 1.1, 4.2). */
    function valueIn(
      content: Given,
      range: string | null,
      inner: Context,
      at: string,
    ): readonly [string | Node, string] {
      const { '@value': text, '@language': language, '@type': type } = content;
      const place = `${at}/@value`;
      if (typeof language === 'string') {
        const value: Node = { '@value': text as string, '@language': language };
        sources.set(
          value,
          new Map([
            ['@value', place],
            ['@language', `${at}/@language`],
          ]),
        );
        return [value, at];
      }
      const datatype = range === null ? null : datatypeOf(vocabulary, range);
      if (typeof type === 'string' && datatype !== null && !isSameDatatype(inner.iriOf(type), datatype))
        tell(cause('value-not-allowed', { item: lastKey(at), value: type, reason: datatype }), `${at}/@type`);
      return [text as string, place];
    }

    function tell(what: Cause, pointer: string): void {
      found.push({ cause: what, pointer });
    }

    function tellTranslated(key: string, at: string): void {
      tell(cause('node-namespace-older', { term: key }), at);
    }

    function put(
      node: Node,
      places: Map<string, string>,
      name: string,
      at: string,
      values: readonly (readonly [string | Node, string])[],
    ): void {
      const before = node[name] === undefined ? [] : [node[name]].flat();
      const all = [...before, ...values.map(([value]) => value)] as (string | Node)[];
      const [only] = all;
      if (only === undefined) return;
      if (all.length === 1) {
        node[name] = only as NodeValue;
        places.set(name, values[0]![1]);
        return;
      }
      const earlier =
        before.length === 1 ? [places.get(name)!] : [...(listPlaces(node[name])?.values() ?? [])];
      node[name] = all;
      places.set(name, at);
      sources.set(
        all,
        new Map([...earlier, ...values.map(([, place]) => place)].map((place, i) => [String(i), place])),
      );
    }

    function listPlaces(list: unknown): Map<string, string> | undefined {
      return typeof list === 'object' && list !== null ? sources.get(list) : undefined;
    }
  };

  function allowedOn(name: string): ReadonlyMap<string, OwnedProperty> {
    const known = propertiesOfClass.get(name);
    if (known !== undefined) return known;
    const made = new Map(propertiesOf(vocabulary, name).map((property) => [property.property, property]));
    propertiesOfClass.set(name, made);
    return made;
  }

  function isText(range: string | null): boolean {
    return range !== null && datatypeOf(vocabulary, range) === 'xsd:string';
  }

  /** The class of nodes in a range; null: it holds values, or nothing is known. */
  function nodeClass(range: string | null): string | null {
    return range !== null && datatypeOf(vocabulary, range) === null ? range : null;
  }

  function nearestTo(key: string, type: string): string {
    const id = `${type} ${key}`;
    const known = nearest.get(id);
    if (known !== undefined) return known;
    const names = nearestProperties(vocabulary, type, localPart(key)).join('、') || '—';
    if (nearest.size < 10_000) nearest.set(id, names);
    return names;
  }

  function nearestClassTo(type: string): string {
    return nearestClasses(vocabulary, localPart(type)).join('、') || '—';
  }
}

/** Keywords that say nothing that is checked. */
const silent: ReadonlySet<string> = new Set(['@context', '@type', '@index']);

function isGiven(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function localPart(key: string): string {
  return key.slice(Math.max(key.lastIndexOf('#'), key.lastIndexOf('/'), key.lastIndexOf(':')) + 1);
}

function isSameDatatype(iri: string, datatype: string): boolean {
  return iri === datatype || iri.replace('http://www.w3.org/2001/XMLSchema#', 'xsd:') === datatype;
}

function lastKey(pointer: string): string {
  return pointerKeys(pointer).findLast((key) => !/^\d+$/.test(key)) ?? '';
}

/** Follows a pointer into a node, as far as it goes, and tells where that stands in the source. */
function sourceOf(node: Node, pointer: string, sources: Sources): string {
  let at = '';
  let current: unknown = node;
  for (const key of pointerKeys(pointer)) {
    if (typeof current !== 'object' || current === null) break;
    const place = sources.get(current)?.get(key);
    const next = (current as Given)[key];
    if (place !== undefined) at = place;
    current = next;
  }
  return at;
}
