import type { Vocabulary } from './vocabulary.js';

/**
 * A key in English for every term, of its English label: `name` for 名称, `Facility` for 施設型. A label that several terms
 * have is the key of the first one; the keys of others begin with the prefix of their vocabulary (`micAmount`).
 */
export function englishKeys(vocabulary: Vocabulary): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const taken = new Set<string>();
  const give = (name: string, iri: string, key: string): void => {
    const prefix = prefixOf(iri, vocabulary);
    const others = [key, prefix + capital(key), ...Array.from({ length: 9 }, (_, i) => `${key}${i + 2}`)];
    const free = others.find((one) => !taken.has(one)) ?? name;
    taken.add(free);
    keys.set(name, free);
  };
  for (const { name, iri, label } of vocabulary.classes.values()) give(name, iri, capital(camel(label.en)));
  for (const { name, iri, label } of vocabulary.properties.values()) give(name, iri, camel(label.en));
  return keys;
}

/** `Manufacturer’s identifier` → `manufacturersIdentifier`; words in capitals stay so behind the first. */
function camel(label: string): string {
  const words = label
    .replace(/[’']/g, '')
    .split(/[^A-Za-z\d]+/)
    .filter((word) => word !== '');
  return words
    .map((word) => (/^[A-Z\d]{2,}$/.test(word) ? word : word.toLowerCase()))
    .map((word, i) => (i === 0 ? word.toLowerCase() : capital(word)))
    .join('');
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function prefixOf(iri: string, { namespaces }: Vocabulary): string {
  const found = [...namespaces].find(([, namespace]) => iri.startsWith(namespace));
  return found?.[0] ?? 'other';
}
