import type { Cause } from '../../findings/index.js';
import { assumed, assumedNodes, certain, certainNodes, type Outcome, type Properties } from '../outcome.js';

/** A telephone number with what is written beside it. One that is only a fax number has no number of its own. */
export interface Entry {
  readonly number: string;
  extension: string | null;
  fax: string | null;
  note: string | null;
  /** A short number gives way to a full one; what is no number only holds what is written beside it. */
  readonly worth: 'full' | 'short' | 'none';
}

/** The entries that count: short numbers only where there are no others. */
export function worthyEntries(all: readonly Entry[]): readonly Entry[] {
  const full = all.filter(({ worth }) => worth === 'full');
  return full.length > 0 ? full : all.filter(({ worth }) => worth === 'short');
}

/** One plain number is a value; anything more is a node for each entry, and a line of text. */
export function entriesOutcome(entries: readonly Entry[], doubts: readonly Cause[]): Outcome {
  const [first] = entries;
  if (entries.length === 1 && first!.number !== '' && !first!.extension && !first!.fax && !first!.note) {
    return doubts.length > 0 ? assumed(first!.number, ...doubts) : certain(first!.number);
  }
  const text = entries.map(entryText).join('; ');
  const nodes = entries.map(entryNode);
  return doubts.length > 0 ? assumedNodes(text, nodes, ...doubts) : certainNodes(text, nodes);
}

function entryText({ number, extension, fax, note }: Entry): string {
  const parts: string[] = [];
  if (number !== '') parts.push(number);
  if (extension !== null) parts.push(`ext=${extension}`);
  if (fax !== null) parts.push(`fax=${fax}`);
  if (note !== null) parts.push(`note=${note}`);
  return parts.join(' ');
}

function entryNode({ number, extension, fax, note }: Entry): Properties {
  const node: Record<string, string> = {};
  if (number !== '') node['.'] = number;
  if (extension !== null) node['内線番号'] = extension;
  if (fax !== null) node['FAX番号'] = fax;
  if (note !== null) node['説明'] = note;
  return node;
}
