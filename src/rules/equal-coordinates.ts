import { cause, type ValueCounts } from '../findings/index.js';
import { bindingOf } from './columns.js';
import type { FileRule, ValueWatch } from './rule.js';

/** So few records may well be in one place. */
const fewest = 3;

/** All records at one point: the point of the office, put in for want of others. */
export const equalCoordinates: FileRule = {
  name: 'equal-coordinates',
  scope: 'file',
  title: { ja: 'すべて同じ緯度経度', en: 'All at one point', 'zh-TW': '座標全部相同' },
  source: 'GIF 地理座標データ (DS-443)',
  codes: ['coordinates-all-equal'],
  examples: [
    {
      model: 'public_facility',
      rows: [
        ['名称', '住所', '緯度', '経度'],
        ['中央公民館', '静岡県静岡市葵区追手町5-1', '34.975562', '138.382760'],
        ['東公民館', '静岡県静岡市葵区追手町6-2', '34.975562', '138.382760'],
        ['西公民館', '静岡県静岡市葵区追手町7-3', '34.975562', '138.382760'],
      ],
      finds: { 'coordinates-all-equal': ['C2'] },
    },
  ],
  compile: (table) => {
    const lat = bindingOf(table, ({ options }) => options.role === 'lat');
    const lon = bindingOf(table, ({ options }) => options.role === 'lon');
    if (lat === null || lon === null) return null;
    const watch = (binding: { readonly at: number; readonly column: number }) =>
      ({
        kind: 'values',
        column: binding.column,
        limit: 1,
        byForm: false,
        reads: { bindings: [binding.at] },
        textOf: (readings) => readings[binding.at]?.outcome.value ?? null,
      }) as const satisfies ValueWatch;
    const header = table.columns[lat.column - 1]?.header ?? '';
    return {
      watches: [watch(lat), watch(lon)],
      conclude: (digests, _, tell) => {
        const [same, beside] = digests.map((digest) => (digest as ValueCounts).met?.[0]);
        if (!same || !beside || same.count < fewest) return;
        tell(
          'coordinates-all-equal',
          lat.column,
          () => ({
            ...cause('coordinates-all-equal', {
              value: `${same.key}, ${beside.key}`,
              count: String(same.count),
            }),
            place: { row: same.row, column: lat.column, header },
            value: same.text,
          }),
          { count: same.count },
        );
      },
    };
  },
};
