import { cause } from '../findings/index.js';
import type { Reading } from '../mapping/index.js';
import { bindingOf } from './columns.js';
import type { CheckRecord, RecordRule } from './rule.js';

/** A latitude without its longitude, or the other way round. */
export const halfCoordinates: RecordRule = {
  name: 'half-coordinates',
  scope: 'record',
  title: { ja: '緯度と経度の片方', en: 'Half a pair of coordinates', 'zh-TW': '只有一半的座標' },
  source: 'GIF 地理座標データ (DS-443): 緯度と経度は組で1つの地点を示す',
  codes: ['half-coordinate'],
  examples: [
    {
      model: 'public_facility',
      rows: [
        ['名称', '住所', '緯度', '経度'],
        ['中央公民館', '静岡県静岡市葵区追手町5-1', '34.975562', ''],
        ['東公民館', '静岡県静岡市葵区追手町5-2', '34.975562', '138.382760'],
        ['西公民館', '静岡県静岡市葵区追手町5-3', '', ''],
      ],
      finds: { 'half-coordinate': ['D2'] },
    },
  ],
  compile: (table) => {
    const lat = bindingOf(table, ({ options }) => options.role === 'lat');
    const lon = bindingOf(table, ({ options }) => options.role === 'lon');
    if (lat === null || lon === null) return null;
    const names = [lat.column, lon.column].map((column) => table.columns[column - 1]?.header ?? '');
    const check: CheckRecord = (readings) => {
      const hasLat = isFilled(readings[lat.at]);
      const hasLon = isFilled(readings[lon.at]);
      if (hasLat === hasLon) return null;
      const [missing, header] = hasLat ? [lon.column, names[1]] : [lat.column, names[0]];
      return { cause: cause('half-coordinate', { header: header ?? '' }), column: missing };
    };
    return { reads: { bindings: [lat.at, lon.at] }, check };
  },
};

function isFilled(reading: Reading | undefined): boolean {
  return reading !== undefined && reading.text !== '' && reading.text.trim() !== '';
}
