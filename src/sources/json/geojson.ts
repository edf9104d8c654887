import { type Cause, cause } from '../../findings/index.js';
import type { JsonFields } from './fields.js';
import { isList, isObject } from './locate.js';
import type { JsonObject, JsonValue } from './tree.js';

/** Where GeoJSON (RFC 7946, 3.1.1 and 3.1.2) has what becomes the columns of a feature. */
export const geometryPointer = '/geometry';
export const latitudePointer = '/geometry/coordinates/1';
export const longitudePointer = '/geometry/coordinates/0';
export const altitudePointer = '/geometry/coordinates/2';

/** The type says nothing of the feature, a box nothing that its geometry does not say. */
export const skippedMembers: ReadonlySet<string> = new Set(['type', 'bbox']);

/** The columns of features, and whether all points are among the properties, too. */
export interface FeatureFields extends JsonFields {
  readonly isRepeated: boolean;
}

/**
 * The columns of features: properties by their names, and the geometry. A point has two columns, named as coordinates are;
 * where the properties have such columns already, or the same numbers, those of the geometry are called by their place.
 * Another geometry is one cell with its text.
 */
export function fieldsOfFeatures(found: JsonFields, records: readonly JsonValue[]): FeatureFields {
  const pointers: string[] = [];
  const headers: string[] = [];
  let isRepeated = false;
  for (const [i, pointer] of found.pointers.entries()) {
    const header = found.headers[i]!;
    if (pointer.startsWith(geometryPointer) || skippedMembers.has(header)) continue;
    pointers.push(pointer);
    headers.push(header.replace(/^properties>/, ''));
  }
  const geometries = records
    .filter(isObject)
    .map((record) => record.get('geometry'))
    .filter(isObject);
  const points = geometries.filter((geometry) => geometry.get('type') === 'Point');
  if (points.length > 0) {
    isRepeated = records.every((record) => !hasPoint(record) || isTwiceTold(record));
    const isTold = isRepeated || headers.includes('緯度') || headers.includes('経度');
    pointers.push(latitudePointer, longitudePointer);
    headers.push(...(isTold ? ['geometry>緯度', 'geometry>経度'] : ['緯度', '経度']));
    const hasHeights = points.some((point) => coordinatesOf(point)[2] !== undefined);
    if (hasHeights) pointers.push(altitudePointer);
    if (hasHeights) headers.push('geometry>標高');
  }
  if (points.length < geometries.length) {
    pointers.push(geometryPointer);
    headers.push('geometry');
  }
  return { pointers, headers, isRepeated };
}

function hasPoint(record: JsonValue): boolean {
  const geometry = isObject(record) ? record.get('geometry') : undefined;
  return isObject(geometry) && geometry.get('type') === 'Point';
}

/** Whether a feature has the numbers of its point among its properties. */
function isTwiceTold(record: JsonValue): boolean {
  if (!isObject(record)) return false;
  const [geometry, properties] = [record.get('geometry'), record.get('properties')];
  if (!isObject(geometry) || !isObject(properties)) return false;
  const numbers = [...properties.values()].filter((value) => typeof value === 'string').map(Number);
  const [longitude, latitude] = coordinatesOf(geometry).map(Number);
  const isThere = (wanted: number | undefined) =>
    wanted !== undefined && numbers.some((number) => Math.abs(number - wanted) < 1e-5);
  return isThere(longitude) && isThere(latitude);
}

function coordinatesOf(geometry: JsonObject): readonly string[] {
  const coordinates = geometry.get('coordinates');
  return isList(coordinates) ? coordinates.filter((value) => typeof value === 'string') : [];
}

const point =
  /^\{(?=.*"type":"Point")(?:.*,)?"coordinates":\[("?[^",[\]]+"?),("?[^",[\]]+"?)(?:,("?[^",[\]]*"?))?[^\]]*\].*\}$/s;

/** Longitude, latitude and height of the text of a geometry, without blanks; null where it is no point. */
export function pointIn(geometry: string): readonly (string | undefined)[] | null {
  const found = geometry.length > 1000 ? null : point.exec(geometry);
  return found?.slice(1).map((text) => text?.replaceAll('"', '')) ?? null;
}

/**
 * Systems whose coordinates are degrees of latitude and longitude, no farther from WGS 84 than a phone is exact: WGS 84
 * itself, JGD2000, JGD2011, TWD97 (EPSG Geodetic Parameter Dataset).
 */
const degrees = /CRS:?84|[^\d](?:4326|4612|6668|6697|4979|3824|3821)$/i;

/** What is to be said of the system that a text names (the member `crs` of GeoJSON 2008, 3; RFC 7946 has none but WGS 84). */
export function crsFindings(root: JsonObject): readonly Cause[] {
  const crs = root.get('crs');
  const properties = isObject(crs) ? crs.get('properties') : undefined;
  const name = isObject(properties) ? (properties.get('name') ?? properties.get('code')) : undefined;
  if (typeof name !== 'string' || name === '' || /CRS:?84$|[^\d]4326$/i.test(name)) return [];
  return [cause(degrees.test(name) ? 'geojson-crs-near' : 'geojson-crs-other', { found: name })];
}
