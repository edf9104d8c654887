import type { Node } from '../nodes/index.js';
import { compileFlat } from './flat-values.js';
import type { Dataset } from './node-format.js';
import type { TakeRemark } from './output-remark.js';
import { typeOf } from './value-type.js';

/**
 * Compiles nodes to GeoJSON features (RFC 7946) as JSON text without line breaks: the `@id` as id, the first 地理座標 as a
 * point (longitude, latitude), all other values flat by term path. Numbers and yes/no are JSON's own where nothing is lost
 * by it; several values at a path are a list. A node without a usable place has no geometry.
 */
export function compileFeature({ shape, context }: Dataset, remark: TakeRemark): (node: Node) => string {
  const flatOf = compileFlat(shape);
  return (node) => {
    const values = flatOf(node);
    const place = [...values.keys()].find(
      (path) => path.endsWith('緯度') && values.has(path.replace(/緯度$/, '経度')),
    );
    const longitude = place === undefined ? null : place.replace(/緯度$/, '経度');
    const position = [longitude, place].map((path) => numberIn(values.get(path ?? '')?.texts[0] ?? ''));
    const [x, y] = position;
    const isUsable = x != null && y != null && Math.abs(x) <= 180 && Math.abs(y) <= 90;
    if (!isUsable) remark('output-without-place');
    const properties = [...values]
      .filter(([path]) => !isUsable || (path !== place && path !== longitude))
      .map(([path, { property, texts }]) => {
        const all = texts.map((text) => jsonOf(text, typeOf(context, property)));
        return [path, all.length === 1 ? all[0] : all];
      });
    return JSON.stringify({
      type: 'Feature',
      id: node['@id'],
      geometry: isUsable ? { type: 'Point', coordinates: [x, y] } : null,
      properties: { '@type': node['@type'], ...Object.fromEntries(properties) },
    });
  };
}

function numberIn(text: string): number | null {
  const number = Number(text);
  return text.trim() !== '' && Number.isFinite(number) ? number : null;
}

/** A number whose digits JSON would not keep (`0.50`, one beyond 2^53) stays text. */
function jsonOf(text: string, type: ReturnType<typeof typeOf>): string | number | boolean {
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  if (
    (type === 'integer' || type === 'decimal') &&
    String(Number(text)) === text &&
    Number.isFinite(Number(text))
  )
    return Number(text);
  return text;
}
