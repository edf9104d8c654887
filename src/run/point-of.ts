import type { Reading } from '../mapping/index.js';
import type { Plan } from '../plan/index.js';
import { degreesOf } from '../rules/index.js';

/** Tells where a record lies. */
export interface PointReader {
  /** The bindings, from 0, whose readings it looks at. */
  readonly bindings: readonly number[];
  /** Degrees; no number where the record does not say. */
  readonly lat: (readings: readonly Reading[]) => number;
  readonly lon: (readings: readonly Reading[]) => number;
}

/** Null where no column says where things lie. */
export function compilePoint(plan: Pick<Plan, 'bindings'>): PointReader | null {
  const bindingAt = (roles: readonly string[]) =>
    plan.bindings.findIndex(
      ({ normalizer, part, options }) =>
        normalizer === 'coordinate' && part === null && roles.includes(options.role ?? 'pair'),
    );
  const [lat, lon] = [bindingAt(['lat']), bindingAt(['lon'])];
  if (lat !== -1 && lon !== -1) {
    const value = (at: number) => (readings: readonly Reading[]) => degreesOf(readings[at]);
    return { bindings: [lat, lon], lat: value(lat), lon: value(lon) };
  }
  const pair = bindingAt(['pair', 'xy']);
  if (pair === -1) return null;
  const property = (name: '緯度' | '経度') => (readings: readonly Reading[]) =>
    Number(readings[pair]?.outcome.nodes?.[0]?.[name] ?? Number.NaN);
  return { bindings: [pair], lat: property('緯度'), lon: property('経度') };
}
