import type { NodeForm } from './node-form.js';
import type { Dataset } from './node-format.js';

/** The same nodes with keys and classes in English; they mean the same IRIs. There is no address with such a context. */
export const keysForm: NodeForm = {
  contextOf: (dataset) => englishContext(dataset),
  urlOf: (dataset) => englishContext(dataset),
  compile: ({ jsonLd }) => {
    const keys = jsonLd.englishKeys();
    return (node) => [renamed(node, keys)];
  },
};

type Keys = ReadonlyMap<string, string>;

function englishContext({ context, jsonLd }: Dataset): object {
  const englishKeys = jsonLd.englishKeys();
  return Object.fromEntries(
    Object.entries(context).map(([key, meaning]) => [englishKeys.get(key) ?? key, meaning]),
  );
}

function renamed(node: object, keys: Keys): object {
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      if (key === '@type') return [key, typeof value === 'string' ? (keys.get(value) ?? value) : value];
      if (key.startsWith('@')) return [key, value];
      return [keys.get(key) ?? key, renamedValue(value, keys)];
    }),
  );
}

function renamedValue(value: unknown, keys: Keys): unknown {
  if (Array.isArray(value)) return value.map((one) => renamedValue(one, keys));
  return typeof value === 'object' && value !== null ? renamed(value, keys) : value;
}
