import type { Binding, Bound } from '../mapping/index.js';
import type { Tables } from '../normalizers/index.js';
import type { Look } from './look.js';

/** Share of the cells that have to be wards of the publisher. */
const nearlyAll = 0.9;

/**
 * A column of municipalities in which the wards of the one designated city stand that all is of (地方自治法 第252条の20): they go
 * into the place of wards. Wards of Tokyo are municipalities, and stay.
 */
export function wardsInTheirPlace(bound: Bound, look: Look, tables: Tables): Bound {
  const areWards = ({ columns, options }: Binding): boolean => {
    const column = columns.length === 1 ? columns[0]! - 1 : -1;
    const cells = look.records.map((record) => (record[column] ?? '').trim()).filter((text) => text !== '');
    if (cells.length === 0 || options.city === undefined || !cells[0]!.endsWith('区')) return false;
    const known = new Set(tables.japan().municipalities.values());
    return cells.filter((name) => known.has(options.city + name)).length >= nearlyAll * cells.length;
  };
  const moved = bound.bindings.filter((binding) => binding.term.endsWith(municipality) && areWards(binding));
  if (moved.length === 0) return bound;
  const columns = new Set(moved.flatMap((binding) => binding.columns));
  const inPlace = (term: string) => term.replace(/市区町村$/, '区');
  return {
    bindings: bound.bindings.map((binding) =>
      moved.includes(binding) ? { ...binding, term: inPlace(binding.term) } : binding,
    ),
    columns: bound.columns.map((decision) =>
      columns.has(decision.column) && decision.term !== null
        ? { ...decision, term: inPlace(decision.term) }
        : decision,
    ),
  };
}

const municipality = '住所>市区町村';
