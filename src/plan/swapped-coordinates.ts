import { type Cause, cause } from '../findings/index.js';
import type { Binding, Bound, ColumnDecision } from '../mapping/index.js';
import type { Look } from './look.js';

/** Latitudes and longitudes of Japan and Taiwan cannot be mistaken for each other (both with their islands). */
const isLatitude = (value: number) => value >= 20 && value <= 46;
const isLongitude = (value: number) => value >= 116 && value <= 154;
/** Share of the sampled pairs that have to be the other way round. */
const certainShare = 0.8;

/**
 * Finds a latitude column that holds longitudes and the other way round, and exchanges what they are taken for. Null
 * where nothing is swapped.
 */
export function swappedCoordinates(
  bound: Bound,
  look: Look,
): { readonly bound: Bound; readonly cause: Cause; readonly column: number } | null {
  const latitude = bound.bindings.find((binding) => binding.options.role === 'lat');
  const longitude = bound.bindings.find((binding) => binding.options.role === 'lon');
  const lat = latitude?.columns[0];
  const lon = longitude?.columns[0];
  if (!latitude || !longitude || !lat || !lon) return null;
  const pairs = look.records
    .map(
      (cells) => [Number.parseFloat(cells[lat - 1] ?? ''), Number.parseFloat(cells[lon - 1] ?? '')] as const,
    )
    .filter(([a, b]) => !Number.isNaN(a) && !Number.isNaN(b));
  const swapped = pairs.filter(([a, b]) => isLongitude(a) && isLatitude(b)).length;
  if (pairs.length === 0 || swapped / pairs.length < certainShare) return null;
  const exchange = (binding: Binding): Binding =>
    binding === latitude
      ? { ...latitude, columns: [lon] }
      : binding === longitude
        ? { ...longitude, columns: [lat] }
        : binding;
  const header = look.headers[lat - 1] ?? '';
  return {
    bound: { bindings: bound.bindings.map(exchange), columns: exchangeColumns(bound.columns, lat, lon) },
    cause: cause('columns-swapped', { header, names: look.headers[lon - 1] ?? '' }),
    column: lat,
  };
}

function exchangeColumns(
  columns: readonly ColumnDecision[],
  a: number,
  b: number,
): readonly ColumnDecision[] {
  const [first, second] = [columns[a - 1], columns[b - 1]];
  if (!first || !second) return columns;
  const as = (column: ColumnDecision, other: ColumnDecision): ColumnDecision => ({
    ...column,
    item: other.item,
    term: other.term,
    normalizer: other.normalizer,
    evidence: 'values',
  });
  return columns.map((column) =>
    column === first ? as(first, second) : column === second ? as(second, first) : column,
  );
}
