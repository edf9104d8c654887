import { cause } from '../findings/index.js';
import type { Reading } from '../mapping/index.js';
import type { Tables } from '../normalizers/index.js';
import { bindingOf } from './columns.js';
import { degreesOf } from './degrees.js';
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
    const areaOf = compileAreaOf(table.tables);
    const check: CheckRecord = (readings) => {
      const place = readings[address.at]?.outcome.nodes?.[0];
      if (place === undefined) return null;
      const y = soundDegrees(readings[lat.at]);
      const x = soundDegrees(readings[lon.at]);
      const area = areaOf(place['都道府県'], place['市区町村']);
      if (area === null || !Number.isFinite(y) || !Number.isFinite(x)) return null;
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

/** No number where something has been said of the value already. */
function soundDegrees(reading: Reading | undefined): number {
  return reading !== undefined && reading.outcome.findings.length === 0 ? degreesOf(reading) : Number.NaN;
}

interface Area {
  readonly name: string;
  /** South, west, north, east. */
  readonly extent: readonly [number, number, number, number];
}

/** The area that an address names: a prefecture, or a town of Taiwan. */
function compileAreaOf(tables: Tables): (upper?: string, town?: string) => Area | null {
  const areas = new Map<string, Area>();
  let isLoaded = false;
  const load = (): void => {
    const { japan, taiwan } = tables.extents();
    for (const [name, extent] of Object.entries(japan)) areas.set(name, { name, extent });
    for (const [upper, towns] of Object.entries(taiwan))
      for (const [town, extent] of Object.entries(towns)) {
        const name = `${upper}${town}`;
        areas.set(name, { name, extent });
      }
    isLoaded = true;
  };
  return (upper, town) => {
    if (upper === undefined) return null;
    if (!isLoaded) load();
    return areas.get(upper) ?? (town === undefined ? null : (areas.get(`${upper}${town}`) ?? null));
  };
}
