/** How values of a datatype are written: by a pattern over the whole text, or as one of a few words. */
export type LexicalForm =
  | { readonly pattern: string; readonly words: null }
  | { readonly pattern: null; readonly words: readonly string[] };

/** An absolute IRI (RFC 3987), as far as it can be told without reading it. */
export const iriPattern = '^[A-Za-z][A-Za-z0-9+.-]*:\\S+$';
const zone = '(?:Z|[+-]\\d\\d:\\d\\d)?';
const day = '-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])';
const time = '(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?|24:00:00(?:\\.0+)?)';
const decimal = '[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)';

const patterns: Readonly<Record<string, string>> = {
  'xsd:anyURI': iriPattern,
  'xsd:date': `^${day}${zone}$`,
  'xsd:dateTime': `^${day}T${time}${zone}$`,
  'xsd:decimal': `^${decimal}$`,
  'xsd:double': `^(?:${decimal}(?:[eE][+-]?\\d+)?|-?INF|NaN)$`,
  'xsd:integer': '^[+-]?\\d+$',
  'xsd:nonNegativeInteger': '^(?:\\+?\\d+|-0+)$',
  'xsd:time': `^${time}${zone}$`,
};

/**
 * The lexical space of a datatype (XML Schema Part 2: Datatypes, section 3), as regular expressions of ECMAScript without
 * flags. Null where every text is a value, and for datatypes that no vocabulary here uses.
 */
export function lexicalFormOf(datatype: string): LexicalForm | null {
  if (datatype === 'xsd:boolean') return { pattern: null, words: ['true', 'false'] };
  const pattern = patterns[datatype];
  return pattern === undefined ? null : { pattern, words: null };
}

/** A language tag or one that begins with it, in any case (RFC 4647, section 3.3.1): `en`, `en-GB`. */
export function languagePattern(language: string): string {
  const tag = language.replace(/[A-Za-z]/g, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`);
  return `^${tag}(?:-.*)?$`;
}

/** The patterns of all datatypes. */
export const lexicalPatterns: ReadonlySet<string> = new Set([iriPattern, ...Object.values(patterns)]);
