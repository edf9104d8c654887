import { nameStart } from '../name-characters.js';

/** What a predicate leads to. `compact` is a name with a prefix, `number` an unsigned integer. */
export type Value =
  | { readonly iri: string }
  | { readonly compact: string }
  | { readonly number: string }
  | { readonly text: string; readonly language?: string }
  | { readonly block: Block };
/** A predicate as it is written (`a`, `rdfs:label`), and its objects. */
export type Line = readonly [predicate: string, objects: readonly Value[]];
export type Block = readonly Line[];

/** Writes `@prefix` lines for Turtle 1.1. */
export function printPrefixes(prefixes: ReadonlyMap<string, string>): string {
  return [...prefixes].map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`).join('');
}

/** Writes what is said of one subject. */
export function printSubject(iri: string, block: Block, prefixes: ReadonlyMap<string, string>): string {
  return `${printIri(iri, prefixes)}\n${printBlock(block, '  ', prefixes)} .\n`;
}

function printBlock(block: Block, indent: string, prefixes: ReadonlyMap<string, string>): string {
  return block
    .map(([predicate, objects]) => {
      const values = objects.map((value) => printValue(value, indent, prefixes)).join(', ');
      return `${indent}${predicate} ${values}`;
    })
    .join(' ;\n');
}

function printValue(value: Value, indent: string, prefixes: ReadonlyMap<string, string>): string {
  if ('iri' in value) return printIri(value.iri, prefixes);
  if ('compact' in value) return value.compact;
  if ('number' in value) return value.number;
  if ('block' in value) return `[\n${printBlock(value.block, `${indent}  `, prefixes)}\n${indent}]`;
  return quote(value.text) + (value.language === undefined ? '' : `@${value.language}`);
}

/** Names that need no escapes behind a prefix (Turtle 1.1, PN_LOCAL, without its rarer signs). */
const plainName = new RegExp(`^[${nameStart}0-9][${nameStart}0-9\\-\\u00B7]*$`, 'u');

function printIri(iri: string, prefixes: ReadonlyMap<string, string>): string {
  for (const [prefix, namespace] of prefixes) {
    const local = iri.startsWith(namespace) ? iri.slice(namespace.length) : '';
    if (plainName.test(local)) return `${prefix}:${local}`;
  }
  // What an IRI may not have is percent-encoded: an escape would stand for the same refused character.
  return `<${iri.replace(/[\u0000-\u0020<>"{}|^`\\]/g, encodeURIComponent)}>`;
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

function quote(text: string): string {
  return `"${text.replace(/[\\"\u0000-\u001F]/g, (char) => escapes[char] ?? `\\u${hex(char)}`)}"`;
}

function hex(char: string): string {
  return char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
