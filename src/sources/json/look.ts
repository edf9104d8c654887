import { type Cause, cause, reason } from '../../findings/index.js';
import { pointerKeys, pointerPart } from '../../text/index.js';
import { detectEncoding } from '../encoding.js';
import type { RowWishes } from '../row-reader.js';
import type { JsonLayout, RowFormat, TableHead } from '../table-head.js';
import { streamDecoderFor } from '../transcode.js';
import { fieldsOf, type JsonFields } from './fields.js';
import {
  crsFindings,
  type FeatureFields,
  fieldsOfFeatures,
  latitudePointer,
  longitudePointer,
} from './geojson.js';
import { fieldsOfNodes, type NodeFields } from './jsonld.js';
import { type FoundRecords, isGeoJson, isList, isObject, locateRecords, recordsAt } from './locate.js';
import { readJson } from './read.js';
import { type JsonValue, treeOf } from './tree.js';

/** Looks at the beginning of a JSON text: where its records are, and what their columns are. */
export function lookAtJson(head: Uint8Array, isWhole: boolean, wishes: RowWishes): TableHead | Cause {
  const detected = detectEncoding(head);
  const encoding = wishes.encoding ?? detected.encoding;
  const decoder = streamDecoderFor(encoding);
  const roots = treeOf(decoder.push(head) + (isWhole ? decoder.end() : ''));
  const found =
    wishes.records === undefined ? locateRecords(roots) : recordsAt(roots, pointerKeys(wishes.records));
  if (found === null) return cause('json-without-records', { file: wishes.file });

  const format = formatOf(found, roots);
  const json: JsonLayout = {
    shape: found.shape,
    records: found.pointer,
    fields: null,
    terms: null,
    type: null,
  };
  const fields = columnsOf(found, format);
  const layout = {
    format,
    encoding,
    json: { ...json, fields: fields?.pointers ?? null, ...nodesIn(fields) },
  };
  const width = fields?.pointers.length ?? 0;
  const cutter = readJson(layout, width);
  const batches = [...cutter.push(head), ...(isWhole ? cutter.end() : [])];
  const rows =
    found.shape === 'columns' ? recordsOfColumns(found.records) : batches.flatMap((batch) => batch.rows);
  return {
    ...layout,
    sheet: null,
    bom: detected.bom,
    encodingConfidence:
      wishes.encoding === undefined && detected.reason.name !== 'reason-ascii' ? detected.confidence : 1,
    headers: fields?.headers ?? null,
    repeated: repeatedIn(fields),
    rows: fields === null ? rows : rows.map((cells) => cells.slice(0, width)),
    reasons: [
      detected.reason,
      reason('reason-json-place', {
        place: found.pointer === '' ? '/' : found.pointer,
        shape: found.shape,
      }),
    ],
    findings: isGeoJson(roots[0]) ? crsFindings(roots[0]) : [],
  };
}

function nodesIn(fields: JsonFields | NodeFields | null): Pick<JsonLayout, 'terms' | 'type'> {
  return fields !== null && 'terms' in fields
    ? { terms: fields.terms, type: fields.type }
    : { terms: null, type: null };
}

/** The columns of points that the properties tell as well. */
function repeatedIn(fields: JsonFields | FeatureFields | null): readonly number[] {
  if (fields === null || !('isRepeated' in fields) || !fields.isRepeated) return [];
  return [latitudePointer, longitudePointer].map((pointer) => fields.pointers.indexOf(pointer) + 1);
}

function formatOf({ shape, records }: FoundRecords, roots: readonly JsonValue[]): RowFormat {
  const [root] = roots;
  if (isGeoJson(root)) return 'geojson';
  const hasContext = isObject(root) && (root.has('@context') || root.has('@graph'));
  if (hasContext || records.some((record) => isObject(record) && record.has('@type'))) return 'jsonld';
  return shape === 'lines' && roots.length > 1 ? 'ndjson' : 'json';
}

/** The columns of records that name their values; null where a header is to be found among the rows. */
function columnsOf(
  { shape, records, pointer, keys }: FoundRecords,
  format: RowFormat,
): JsonFields | FeatureFields | NodeFields | null {
  if (shape === 'arrays') return null;
  if (shape === 'columns') return { pointers: (keys ?? []).map(pointerPart), headers: keys ?? [] };
  if (format === 'jsonld' && shape !== 'members') return fieldsOfNodes(records);
  const found = fieldsOf(records);
  if (format === 'geojson' && (shape === 'lines' || pointer.endsWith('/features')))
    return fieldsOfFeatures(found, records);
  // The key of a record may be all that tells it from others.
  return shape === 'members'
    ? { pointers: ['', ...found.pointers], headers: ['key', ...found.headers] }
    : found;
}

/** The records of lists that are columns, as far as the lists are there. */
function recordsOfColumns(lists: readonly JsonValue[]): readonly (readonly string[])[] {
  const columns = lists.map((list) => (isList(list) ? list.filter((cell) => typeof cell === 'string') : []));
  const length = Math.max(0, ...columns.map((column) => column.length));
  return Array.from({ length }, (_, row) => columns.map((column) => column[row] ?? ''));
}
