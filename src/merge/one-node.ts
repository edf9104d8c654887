import type { Node, NodeValue } from '../nodes/index.js';
import { metresBetweenPoints, traitsOf } from '../same/index.js';
import { matchKey } from '../text/index.js';
import { type OriginRecord, originNode } from './provenance.js';

/** What a record says of a thing. */
export interface SaidNode {
  readonly node: Node;
  readonly record: OriginRecord;
}

/** Two records say different things of one property. */
export interface Contradiction {
  /** Path of the property: `名称>表記`. */
  readonly path: string;
  /** What is in the merged node, and what the other record says, for reading. */
  readonly kept: string;
  readonly other: string;
  /** Indexes of the records among those given. */
  readonly keptFrom: number;
  readonly otherFrom: number;
  /** The two are one value written in two ways. */
  readonly isWriting: boolean;
}

export interface OneNode {
  readonly node: Node;
  readonly contradictions: readonly Contradiction[];
}

/** Nodes of these classes are put together from what several records say; all others are taken as they are from one. */
const composed: ReadonlySet<unknown> = new Set(['名称型', '地物型', '施設型', '場所型']);

interface Voice {
  readonly value: NodeValue;
  /** Indexes of the records that say it. */
  readonly by: readonly number[];
}

/**
 * One node of what several records say of a thing: each property as most of them have it (of equally many: as the one that says
 * most), lists with all their values, and where everything came from. An address or a point is never put together from two.
 *
 * @param said in an order of their own
 */
export function oneNodeOf(id: string, said: readonly SaidNode[]): OneNode {
  const order = said.map((_, i) => i).sort((a, b) => sizeOf(said[b]!.node) - sizeOf(said[a]!.node) || a - b);
  const contradictions: Contradiction[] = [];
  const taken = said.map(() => new Set<string>());
  const made = compose(
    order.map((index) => ({ index, node: said[index]!.node })),
    '',
    contradictions,
    (property, index) => taken[index]?.add(property),
  );
  const origins = said.map(({ record }, i) => originNode(record, [...taken[i]!]));
  const { '@id': _, '@type': type, ...members } = made;
  return { node: { '@id': id, '@type': type, ...members, 出典: origins }, contradictions };
}

interface Speaker {
  readonly index: number;
  readonly node: Node;
}

function compose(
  speakers: readonly Speaker[],
  prefix: string,
  contradictions: Contradiction[],
  takeFrom: (property: string, index: number) => void,
): Node {
  const made: Node = {};
  const properties = new Set(speakers.flatMap(({ node }) => Object.keys(node)));
  for (const property of properties) {
    const voices = voicesOf(speakers, property);
    const [first] = voices;
    if (first === undefined) continue;
    const path = `${prefix}${property}`;
    if (voices.length === 1 || property.startsWith('@')) {
      made[property] = first.value;
      for (const index of first.by) takeFrom(property, index);
      continue;
    }
    const single = voices.every(({ value }) => !Array.isArray(value) && typeof value !== 'string');
    if (single && voices.every(({ value }) => composed.has((value as Node)['@type']))) {
      const inner = voices.flatMap(({ value, by }) => by.map((index) => ({ index, node: value as Node })));
      made[property] = compose(inner, `${path}>`, contradictions, (_, index) => takeFrom(property, index));
    } else if (voices.some(({ value }) => Array.isArray(value)) || unitable.has(property)) {
      made[property] = unionOf(voices);
      for (const { by } of voices) for (const index of by) takeFrom(property, index);
    } else {
      made[property] = first.value;
      for (const index of first.by) takeFrom(property, index);
      for (const other of voices.slice(1))
        contradictions.push({
          path,
          kept: readable(first.value),
          other: readable(other.value),
          keptFrom: first.by[0]!,
          otherFrom: other.by[0]!,
          isWriting: isSameValue(property, first.value, other.value),
        });
    }
  }
  return made;
}

/** Properties of which a thing may have several: those of all records are kept. */
const unitable: ReadonlySet<string> = new Set([
  'メタデータ',
  'ID',
  '連絡先',
  '記述',
  '種別',
  '備考',
  '参照',
  '画像',
  '関与',
]);

/** What is said of a property, most often said first; of equally often, what the fullest record says. */
function voicesOf(speakers: readonly Speaker[], property: string): readonly Voice[] {
  const voices = new Map<string, { value: NodeValue; by: number[]; rank: number }>();
  for (const [rank, { index, node }] of speakers.entries()) {
    const value = node[property];
    if (value === undefined) continue;
    const key = JSON.stringify(value);
    const known = voices.get(key);
    if (known === undefined) voices.set(key, { value, by: [index], rank });
    else known.by.push(index);
  }
  return [...voices.values()].sort((a, b) => b.by.length - a.by.length || a.rank - b.rank);
}

function unionOf(voices: readonly Voice[]): NodeValue {
  const all = new Map<string, string | Node>();
  for (const { value } of voices)
    for (const one of (Array.isArray(value) ? value : [value]) as readonly (string | Node)[])
      all.set(JSON.stringify(one), one);
  const values = [...all.values()];
  return values.length === 1 ? values[0]! : values;
}

/** How many values a node has. */
function sizeOf(value: NodeValue | undefined): number {
  if (value === undefined) return 0;
  if (typeof value === 'string') return 1;
  const inner = Array.isArray(value) ? value : Object.values(value as Node);
  return inner.reduce((sum: number, one) => sum + sizeOf(one as NodeValue), 0);
}

/** Points that are no farther apart are one, rounded differently. */
const samePoint = 30;

function isSameValue(property: string, a: NodeValue, b: NodeValue): boolean {
  if (typeof a === 'string' && typeof b === 'string') {
    if (property !== '表記') return matchKey(a) === matchKey(b);
    const [x, y] = [a, b].map((text) => traitsOf({ 名称: { 表記: text } }).name);
    return x === y;
  }
  if (property === '地理座標') return metresBetweenPoints(a as Node, b as Node) <= samePoint;
  if (property !== '住所') return false;
  const parts = (value: NodeValue) => {
    const { city, town, lot, lotEnd } = traitsOf({ 住所: value });
    return JSON.stringify([city, town, lot, lotEnd]);
  };
  return parts(a) === parts(b);
}

/** A value on one line: its own text where it has one, else all it says. */
function readable(value: NodeValue): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((one) => readable(one as NodeValue)).join(', ');
  const node = value as Node;
  const own = node['表記'] ?? node['@value'];
  if (typeof own === 'string') return own;
  return Object.entries(node)
    .filter(([property]) => !property.startsWith('@'))
    .map(([, inner]) => readable(inner!))
    .join(' ');
}
