import type { Cause } from '../../findings/index.js';
import { assumed, assumedNodes, certain, certainNodes, type Outcome } from '../outcome.js';

/** What divides a list, from the signs that do nothing else to those that stand within names too. */
const separators = [/[\n;；、，,]+/, /[/／]/, /[・･]/, / {2,}|\u3000+/];

/**
 * The parts of a cell that is a list, each as `read` makes of it. A sign divides only where every part can be read by
 * itself: 山田・鈴木 may be two names, or one.
 *
 * @returns null where the cell is no list
 */
export function readSeveral<T>(text: string, read: (part: string) => T | null): readonly T[] | null {
  for (const separator of separators) {
    if (!separator.test(text)) continue;
    const parts = text.split(separator).filter((part) => part.trim() !== '');
    const values: T[] = [];
    for (const part of parts) {
      const value = read(part.trim());
      if (value === null) break;
      values.push(value);
    }
    if (parts.length > 1 && values.length === parts.length) return values;
  }
  return null;
}

/** The outcome of a cell that holds one or several values for the property that the column maps to. */
export function outcomeOfSeveral(values: readonly string[], findings: readonly Cause[]): Outcome {
  const [value = ''] = values;
  if (values.length === 1) return findings.length === 0 ? certain(value) : assumed(value, ...findings);
  const text = values.join('; ');
  const nodes = values.map((each) => ({ '.': each }));
  return findings.length === 0 ? certainNodes(text, nodes) : assumedNodes(text, nodes, ...findings);
}
