import type { Cause } from '../../findings/index.js';
import { assumed, assumedNodes, certain, certainNodes, type Outcome } from '../outcome.js';

/** The outcome of a cell that holds one or several values for the property that the column maps to. */
export function outcomeOfSeveral(values: readonly string[], findings: readonly Cause[]): Outcome {
  const [value = ''] = values;
  if (values.length === 1) return findings.length === 0 ? certain(value) : assumed(value, ...findings);
  const text = values.join('; ');
  const nodes = values.map((each) => ({ '.': each }));
  return findings.length === 0 ? certainNodes(text, nodes) : assumedNodes(text, nodes, ...findings);
}
