import type { TermContext } from './node-format.js';

/** Kinds of values that formats with types tell apart. */
export type ValueType = 'text' | 'iri' | 'integer' | 'decimal' | 'boolean' | 'date' | 'dateTime' | 'time';

const types: Readonly<Record<string, ValueType>> = {
  '@id': 'iri',
  'xsd:boolean': 'boolean',
  'xsd:date': 'date',
  'xsd:dateTime': 'dateTime',
  'xsd:decimal': 'decimal',
  'xsd:double': 'decimal',
  'xsd:integer': 'integer',
  'xsd:nonNegativeInteger': 'integer',
  'xsd:positiveInteger': 'integer',
  'xsd:time': 'time',
};

/** 緯度 and 経度 are strings in the core vocabulary (2.4.2); they hold decimal degrees all the same. */
const coordinates: ReadonlySet<string> = new Set(['緯度', '経度']);

/** What a property's values are. */
export function typeOf(context: TermContext, property: string): ValueType {
  if (coordinates.has(property)) return 'decimal';
  return types[datatypeName(context, property)] ?? 'text';
}

/** The datatype of a property's values as the context has it: `xsd:date`, `@id`, `xsd:string`. */
export function datatypeName(context: TermContext, property: string): string {
  const definition = context[property];
  return typeof definition === 'object' ? definition['@type'] : 'xsd:string';
}
