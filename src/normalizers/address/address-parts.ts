import type { Properties } from '../outcome.js';

/** A part of an address and its value: `['町名', '追手町']`. In the order of the address; a name may stand twice. */
export type AddressPart<Name extends string> = readonly [name: Name, value: string];

/**
 * The canonical form on one line: `都道府県=静岡県|市区町村=静岡市|区=葵区`. A `|` in a value becomes `/`.
 *
 * @param before that of the parts before these
 */
export function partsText<Name extends string>(parts: readonly AddressPart<Name>[], before = ''): string {
  let text = before;
  for (const part of parts) {
    const value = part[1].includes('|') ? part[1].replaceAll('|', '/') : part[1];
    text += text === '' ? `${part[0]}=${value}` : `|${part[0]}=${value}`;
  }
  return text;
}

/** Reads the canonical form; null where the text is not one. */
export function readPartsText<Name extends string>(
  text: string,
  names: ReadonlySet<Name>,
): readonly AddressPart<Name>[] | null {
  if (!text.includes('=')) return null;
  const parts: AddressPart<Name>[] = [];
  for (const pair of text.split('|')) {
    const at = pair.indexOf('=');
    const name = pair.slice(0, at) as Name;
    const value = pair.slice(at + 1);
    if (!names.has(name) || value === '') return null;
    parts.push([name, value]);
  }
  return parts;
}

/**
 * The node of 住所型 that holds the parts; those that have no property of their own are left to 表記.
 *
 * @param propertyOf the property for a part, and what joins it to an earlier part of the same property
 */
export function addressNode<Name extends string>(
  whole: string,
  parts: readonly AddressPart<Name>[],
  propertyOf: Readonly<Record<Name, readonly [property: string, joint: string] | null>>,
): Properties {
  return withParts({ '.': whole }, parts, propertyOf);
}

/** Adds parts to the node that they belong to, as `addressNode` does. */
export function withParts<Name extends string>(
  node: Record<string, string>,
  parts: readonly AddressPart<Name>[],
  propertyOf: Readonly<Record<Name, readonly [property: string, joint: string] | null>>,
): Properties {
  for (const part of parts) {
    const target = propertyOf[part[0]];
    if (target === null) continue;
    const before = node[target[0]];
    node[target[0]] = before === undefined ? part[1] : before + target[1] + part[1];
  }
  return node;
}
