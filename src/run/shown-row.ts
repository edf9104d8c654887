import { type KeptRow, keptCell, keptColumns } from '../findings/index.js';
import type { Reading } from '../mapping/index.js';
import type { Plan } from '../plan/index.js';
import { type ColumnUse, maskIn, type RecordPlace } from './cells.js';
import type { Checks } from './checks.js';
import type { PointReader } from './point-of.js';

/** A record as reports may show it: what must not be published is masked or left out. */
export type ShowRow = (cells: readonly string[], readings: readonly Reading[], at: RecordPlace) => KeptRow;

export function compileShowRow(
  plan: Plan,
  uses: readonly ColumnUse[],
  { masks }: Checks,
  point: PointReader | null,
): ShowRow {
  const width = Math.min(plan.columns.length, keptColumns);
  const shown = (text: string, column: number, readings: readonly Reading[]): string | null => {
    for (const binding of uses[column]?.bindings ?? []) {
      const outcome = readings[binding]?.outcome;
      if (outcome === undefined) continue;
      if (outcome.isSecret) return null;
      const mask = maskIn(outcome.findings);
      if (mask !== null) return keptCell(mask);
    }
    return keptCell(maskIn(masks[column]?.(text) ?? []) ?? text);
  };
  return (cells, readings, at) => {
    const [lat, lon] = point === null ? [Number.NaN, Number.NaN] : [point.lat(readings), point.lon(readings)];
    return {
      ...at,
      cells: Array.from({ length: width }, (_, i) => shown(cells[i] ?? '', i, readings)),
      ...(Number.isNaN(lat) || Number.isNaN(lon) ? {} : { point: [lat, lon] as const }),
    };
  };
}
