import { narrow } from '../text/index.js';

/**
 * What a cell looks like. `number`, `dashed` (dates, times, telephone numbers), `url`, `mail` and `markup` are values;
 * `text`, `latin` (text of ASCII letters) and `mixed` (letters and digits) may be values or names.
 */
export type CellKind = 'empty' | 'text' | 'latin' | 'mixed' | 'number' | 'dashed' | 'url' | 'mail' | 'markup';

export function kindOf(cell: string): CellKind {
  const text = narrow(cell);
  if (text === '' || /^[-－―—–…*]+$/.test(text)) return 'empty';
  if (/^https?:\/\//i.test(text)) return 'url';
  if (/^<[a-z]/i.test(text)) return 'markup';
  if (/^[^\s@]+@[^\s@]+\.[a-z]+$/i.test(text)) return 'mail';
  if (!/\d/.test(text)) return /^[\x20-\x7E]+$/.test(text) ? 'latin' : 'text';
  if (/^[\s()[\]△▲+-]*\d[\d,.\s]*[%)\]\s]*$/.test(text)) return 'number';
  return /\p{L}/u.test(text) ? 'mixed' : 'dashed';
}

/** Whether a cell of this kind is hardly ever a name. */
export function isValue(kind: CellKind): boolean {
  return kind === 'number' || kind === 'dashed' || kind === 'url' || kind === 'mail' || kind === 'markup';
}

/** The kind that most filled cells of a column have, `null` if they differ. */
export function usualKind(cells: readonly string[]): CellKind | null {
  const counts = new Map<CellKind, number>();
  let total = 0;
  for (const cell of cells) {
    const kind = kindOf(cell);
    if (kind === 'empty') continue;
    total++;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  for (const [kind, count] of counts) if (count >= 0.7 * total) return kind;
  return null;
}
