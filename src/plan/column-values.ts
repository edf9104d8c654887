import { contextSchema, normalizerFor } from '../normalizers/index.js';
import type { Item } from '../vocabulary/index.js';
import type { Knowledge } from './knowledge.js';
import type { Look } from './look.js';

/** How the sampled values of a column fare as values of an item. */
export interface ValueShare {
  /** Values that the item's normalizer reads. */
  read: number;
  /** Values that it refuses because they belong to the item's twin: longitudes in a latitude column. */
  swapped: number;
  all: number;
}

/** How many records are tried. */
const sampleSize = 50;

/** Tries the item's normalizer on the values of a column (from 1). */
export function tryValues(
  look: Look,
  column: number,
  item: Item,
  country: 'JP' | 'TW',
  { tables }: Knowledge,
): ValueShare {
  const context = contextSchema.parse({ country, ...item.options });
  const normalize = normalizerFor(item.normalizer, country)?.compile(context, tables);
  const share: ValueShare = { read: 0, swapped: 0, all: 0 };
  const step = Math.ceil(look.records.length / sampleSize);
  for (let i = 0; i < look.records.length; i += step) {
    const cells = look.records[i] ?? [];
    const text = (cells[column - 1] ?? '').trim();
    if (text === '' || !normalize) continue;
    const outcome = normalize(text);
    share.all += 1;
    if (outcome.certainty !== 'refused') share.read += 1;
    else if (outcome.findings.some((finding) => finding.code.endsWith('-swapped'))) share.swapped += 1;
  }
  return share;
}

/** Kinds of values that tell by themselves whether they are what the header says. */
const telling = new Set(['coordinate', 'date', 'number', 'phone', 'postal', 'time', 'url']);

/** Whether a column may be an item as far as its values tell: hardly any that can be read speak against it. */
export function acceptsValues(
  look: Look,
  column: number,
  item: Item,
  country: 'JP' | 'TW',
  knowledge: Knowledge,
): boolean {
  if (!telling.has(item.normalizer)) return true;
  const { read, swapped, all } = tryValues(look, column, item, country, knowledge);
  return all < 3 || (read + swapped) / all > 0.1;
}
