import { cause } from '../findings/index.js';
import type { Reading } from '../mapping/index.js';
import { coarseOf } from '../normalizers/index.js';
import { bindingOf } from './columns.js';
import type { CheckRecord, RecordRule } from './rule.js';

/** Latitudes and longitudes that say only roughly where a place is, told from both of them. */
export const coarseCoordinates: RecordRule = {
  name: 'coarse-coordinates',
  scope: 'record',
  title: { ja: '桁の少ない緯度経度', en: 'Coordinates with few digits', 'zh-TW': '位數過少的座標' },
  source: 'GIF 地理座標データ (DS-443)',
  codes: ['coordinate-low-precision'],
  examples: [
    {
      model: 'public_facility',
      rows: [
        ['名称', '住所', '緯度', '経度'],
        ['中央公民館', '静岡県静岡市葵区追手町5-1', '34.97', '138.383'],
        ['東公民館', '静岡県静岡市葵区追手町5-2', '34.975', '138.382760'],
        ['西公民館', '静岡県静岡市葵区追手町5-3', '34.975462', '138.38'],
        ['南公民館', '静岡県静岡市葵区追手町5-4', '34.975562', '138.382761'],
      ],
      finds: { 'coordinate-low-precision': ['C2', 'D4'] },
    },
  ],
  compile: (table) => {
    const lat = bindingOf(table, ({ options }) => options.role === 'lat');
    const lon = bindingOf(table, ({ options }) => options.role === 'lon');
    if (lat === null || lon === null) return null;
    const check: CheckRecord = (readings) => {
      const [y, x] = [degreesOf(readings[lat.at]), degreesOf(readings[lon.at])];
      const coarse = y === null || x === null ? null : coarseOf(y, x);
      if (coarse === null) return null;
      const at = coarse === 'lon' ? lon : lat;
      return {
        cause: cause('coordinate-low-precision', { value: readings[at.at]?.text ?? '' }),
        column: at.column,
        ...(coarse === 'both' ? { also: lon.column } : {}),
      };
    };
    return { reads: { bindings: [lat.at, lon.at] }, check };
  },
};

/** The degrees as they are written; null where there are none, or where they say themselves that they are coarse. */
function degreesOf(reading: Reading | undefined): string | null {
  if (reading === undefined) return null;
  const { value, findings } = reading.outcome;
  return findings.some(({ code }) => code === 'coordinate-low-precision') ? null : value;
}
