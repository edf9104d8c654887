import type { Cause } from '../findings/index.js';
import { destinationOf, type Mapping, type Surroundings } from '../mapping/index.js';

/** Constants by term path: a mapping may name them by item. */
export function constantsOf(
  mapping: Mapping,
  around: Surroundings,
): { readonly constants: Readonly<Record<string, string>>; readonly causes: readonly Cause[] } {
  const constants: Record<string, string> = {};
  const causes: Cause[] = [];
  for (const [target, value] of Object.entries(mapping.constants ?? {})) {
    const { destination, cause: fault } = destinationOf(target, {}, around);
    if (destination) constants[destination.term] = value;
    else causes.push(fault);
  }
  return { constants, causes };
}
