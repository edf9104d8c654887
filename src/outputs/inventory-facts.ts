import type { InventoryEntry, Relation } from '../inventory/index.js';
import { type Language, label } from '../messages/index.js';
import { shown } from './visible.js';
import { wordingOfCode } from './wording.js';

/** The kind of an entry in words. */
export function kindOfEntry({ kind }: InventoryEntry, language: Language): string {
  if (kind === null) return '';
  const title = kind.title[language];
  return kind.isNearest ? label(language, 'inventory-near', { kind: title }) : title;
}

/** A part of the readiness in percent; null where nothing tells. */
export function scoreOf(entry: InventoryEntry, part: 'openness' | 'machine-readability'): number | null {
  if (entry.state !== 'table') return part === 'machine-readability' ? 0 : null;
  return entry.readiness?.parts.find((each) => each.part === part)?.score ?? null;
}

/** What of openness and machine-readability is not met. */
export function unmetOf({ readiness }: InventoryEntry, language: Language): readonly string[] {
  return (readiness?.parts ?? [])
    .filter(({ part }) => part === 'openness' || part === 'machine-readability')
    .flatMap(({ checks }) => checks)
    .filter(({ state }) => state === 'unmet')
    .map(({ check }) => label(language, check));
}

/** The share of cells that are terms of the vocabulary, in percent rounded down; of what is only near to a kind too. */
export function mappedPercent({ cells, mapped }: Pick<InventoryEntry, 'cells' | 'mapped'>): number {
  return cells === 0 ? 0 : Math.floor((100 * mapped) / cells);
}

/** What there is to do, in words. */
export function actsOf({ effort }: InventoryEntry, language: Language): readonly string[] {
  return effort.parts.map(({ act, count }) => label(language, `act-${act}` as 'act-fix-errors', { count }));
}

/** What speaks for personal data, in words. */
export function personalOf({ personal }: InventoryEntry, language: Language): readonly string[] {
  return personal.map(({ code, header, count }) => {
    const text = label(language, `personal-${code}` as 'personal-mobile-number', { count });
    return header === null ? text : label(language, 'aside', { text, aside: shown(header) });
  });
}

/** Why an entry was not read, in words; empty where it was. */
export function whyOf({ why, state }: InventoryEntry, language: Language): string {
  return why === null || state === 'table' ? '' : wordingOfCode(why.code, why.args, language).what;
}

/** Relations of each entry, by the name that it has in relations. */
export function relationsByName(relations: readonly Relation[]): ReadonlyMap<string, readonly Relation[]> {
  const byName = new Map<string, Relation[]>();
  for (const relation of relations) byName.set(relation.of, [...(byName.get(relation.of) ?? []), relation]);
  return byName;
}

export function relationText({ relation, to }: Relation, language: Language): string {
  return label(language, `relation-${relation}`, { to });
}
