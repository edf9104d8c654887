import type { Finding } from '../findings/index.js';
import type { Layout, Stretch } from '../plan/index.js';
import type { Place } from '../records/index.js';
import type { JsonLayout } from '../sources/index.js';
import { placeBeforeDealing } from './side-by-side.js';
import { placeBeforeTurning } from './turned-table.js';

/** A place with what the whole source adds to it: the sheet, what stands above the table, and where it is in JSON. */
export function placeInSource(found: Place, { sheet, json, turned, sideBySide, stretch }: Layout): Place {
  const upright = turned === undefined ? found : placeBeforeTurning(found, turned);
  const inStretch = sideBySide === undefined ? upright : placeBeforeDealing(upright, sideBySide);
  const place = stretch === undefined ? inStretch : placeBelow(inStretch, stretch);
  const pointer = json === null ? null : pointerTo(place, json);
  return {
    ...(sheet === null ? {} : { sheet }),
    ...place,
    ...(pointer === null ? {} : { pointer }),
  };
}

/** @param areRowsLines no cell goes over several lines: a row that was found afterwards is a line */
export function placedInSource(finding: Finding, layout: Layout, areRowsLines: boolean): Finding {
  const { turned, sideBySide, stretch } = layout;
  const isMoved = turned !== undefined || sideBySide !== undefined || stretch !== undefined;
  if (layout.sheet === null && layout.json === null && !isMoved && !areRowsLines) return finding;
  const { place, also } = finding;
  const placed = (one: Place) => placeInSource(areRowsLines ? withLine(one) : one, layout);
  return { ...finding, place: placed(place), ...(also === undefined ? {} : { also: placed(also) }) };
}

/** A place in one of several tables below each other as one in the source. */
function placeBelow({ row, line, ...place }: Place, above: Stretch): Place {
  return {
    ...(row === undefined ? {} : { row: above.rows + row }),
    ...(line === undefined ? {} : { line: above.lines + line }),
    ...place,
  };
}

function withLine(place: Place): Place {
  return place.row === undefined || place.line !== undefined ? place : { ...place, line: place.row };
}

/**
 * Where a place is in a JSON text; null where nothing tells. For all records together, and for those whose keys only the
 * text knows, a star stands in place of the record.
 */
function pointerTo({ row, column }: Place, { shape, records, fields }: JsonLayout): string | null {
  if (row === undefined && column === undefined) return null;
  const field = column === undefined ? '' : fields === null ? `/${column - 1}` : (fields[column - 1] ?? '');
  const record = row === undefined || shape === 'members' ? '*' : String(row - 1);
  if (shape === 'lines') return field;
  return shape === 'columns' ? `${records}${field}/${record}` : `${records}/${record}${field}`;
}
