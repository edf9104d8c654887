import { v5 as nameUuid } from 'uuid';

/** How records of a plan get their ids. Plain JSON, part of the plan. */
export interface IdRule {
  /** IRI that keys are appended to; null: a name-based UUID. */
  readonly base: string | null;
  /** What ids of this dataset begin with before they are hashed: publisher and kind. */
  readonly space: string;
  /** The key: text and columns (from 1) in turn; null: the content of the node is the key. */
  readonly key: readonly (string | number)[] | null;
}

/** Namespace of the name-based UUIDs (RFC 9562, version 5) of this tool. */
const namespace = '2f1b8a0e-5c3d-5e4f-9a67-1d2c3b4a5f60';

/** The key of a record, null where one of its cells is empty (then its content is the key). */
export function keyOf(rule: IdRule, cells: readonly string[]): string | null {
  if (rule.key === null) return null;
  let key = '';
  for (const part of rule.key) {
    if (typeof part === 'string') key += part;
    else {
      const text = (cells[part - 1] ?? '').trim();
      if (text === '') return null;
      key += text;
    }
  }
  return key;
}

/** The absolute, stable id of a record: the same key (or content) gives the same id in every run. */
export function idOf(rule: IdRule, key: string | null, content: () => string): string {
  if (key !== null && rule.base !== null) return rule.base + encodeURIComponent(key);
  return `urn:uuid:${nameUuid(`${rule.space}\n${key ?? content()}`, namespace)}`;
}

/**
 * A number that stands for a key in the digest of keys: 53 bits, never 0 (two rounds of a multiplicative hash; equal
 * keys give equal numbers, others almost never).
 */
export function keyNumber(key: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < key.length; i += 1) {
    const unit = key.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0) || 1;
}
