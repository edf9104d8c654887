import { cause } from '../findings/index.js';
import type { Reading } from '../mapping/index.js';
import type { Tables } from '../normalizers/index.js';
import { bindingOf } from './columns.js';
import type { CheckRecord, RecordRule } from './rule.js';

/** Two kilometres: what stands on a border or off a coast lies there all the same. */
const margin = 0.02;

/** An address and the point beside it: the point lies within the bounds of the prefecture or town of the address. */
export const addressAndPoint: RecordRule = {
  name: 'address-and-point',
  scope: 'record',
  title: { ja: '住所と座標', en: 'Address and coordinates', 'zh-TW': '地址與座標' },
  source: 'GIF 住所データ (DS-442), 地理座標データ (DS-443); 都道府県・鄉鎮市區の範囲',
  codes: ['point-address-differ'],
  examples: [
    {
      model: 'public_facility',
      rows: [
        ['名称', '住所', '緯度', '経度'],
        ['中央公民館', '静岡県静岡市葵区追手町5-1', '34.975562', '138.382760'],
        ['名古屋事務所', '愛知県名古屋市中区三の丸3-1-1', '34.975562', '138.382760'],
        ['大阪事務所', '大阪府大阪市北区梅田1-3-1', '34.700562', '135.496760'],
      ],
      finds: { 'point-address-differ': ['C3'] },
    },
  ],
  compile: (table) => {
    const lat = bindingOf(table, ({ options }) => options.role === 'lat');
    const lon = bindingOf(table, ({ options }) => options.role === 'lon');
    const address = bindingOf(table, ({ normalizer }) => normalizer.startsWith('address-'));
    if (lat === null || lon === null || address === null) return null;
    const check: CheckRecord = (readings) => {
      const [y, x] = [degreesIn(readings[lat.at]), degreesIn(readings[lon.at])];
      const place = readings[address.at]?.outcome.nodes?.[0];
      if (y === null || x === null || place === undefined) return null;
      const area = areaOf(place['都道府県'], place['市区町村'], table.tables);
      if (area === null) return null;
      const [south, west, north, east] = area.extent;
      if (y >= south - margin && y <= north + margin && x >= west - margin && x <= east + margin) return null;
      return {
        cause: cause('point-address-differ', { value: `${y}, ${x}`, found: area.name }),
        column: lat.column,
        also: address.column,
      };
    };
    return { reads: { bindings: [lat.at, lon.at, address.at] }, check };
  },
};

/** Null too where something has been said of the value already. */
function degreesIn(reading: Reading | undefined): number | null {
  if (reading === undefined || reading.outcome.value === null || reading.outcome.findings.length > 0)
    return null;
  const degrees = Number(reading.outcome.value);
  return Number.isFinite(degrees) ? degrees : null;
}

function areaOf(upper: string | undefined, town: string | undefined, tables: Tables) {
  if (upper === undefined) return null;
  const { japan, taiwan } = tables.extents();
  const prefecture = japan[upper];
  if (prefecture !== undefined) return { name: upper, extent: prefecture };
  const extent = town === undefined ? undefined : taiwan[upper]?.[town];
  return extent === undefined ? null : { name: `${upper}${town}`, extent };
}
