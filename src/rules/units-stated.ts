import { cause, type ValueCounts } from '../findings/index.js';
import { columnsWithBindings } from './columns.js';
import type { Column, FileRule } from './rule.js';

/** Quantities that can be measured in more than one unit. */
const measured =
  /面積|延長|距離|重量|容積|金額|予算|決算|費用額|事業費|水量|雨量|幅員|長さ|高さ|速度|經費|預算|長度|寬度|高度$/;
/** A unit in the header, or what gives one: brackets, a sign, a word. */
const stated =
  /[(（［[〔_＿].+|[㎡㎥㎞㎏%％℃]|平方|立方|メートル|キロ|ヘクタール|トン|円|元$|公尺|公里|公頃|公噸|km|ha$|m$|kg/i;
/** The standard says in which unit these are. */
const ofStandards = new Set(['面積', '高度の値', '標高', '想定浸水深']);
const formLimit = 20;
const isNumber = /^[−－-]?9(?:[.,，]9)*$/;

/** Columns of measured quantities whose unit neither the header nor the standard tells. */
export const unitsStated: FileRule = {
  name: 'units-stated',
  scope: 'file',
  title: { ja: '数値の単位の記載', en: 'Units of measured numbers', 'zh-TW': '數值單位的標示' },
  source: '総務省「統計表における機械判読可能なデータの表記方法の統一ルール」(2020) 1-9',
  codes: ['unit-missing'],
  isOfTable: true,
  examples: [
    {
      model: 'public_facility',
      rows: [
        ['名称', '住所', '敷地面積', '建築面積（㎡）', '事業費'],
        ['中央公民館', '静岡県静岡市葵区追手町5-1', '1,200', '800', '別紙'],
        ['東公民館', '静岡県静岡市葵区追手町5-2', '950.5', '700', '別紙'],
      ],
      finds: { 'unit-missing': ['C1'] },
    },
  ],
  compile: (table) => {
    const columns = columnsWithBindings(table).filter(mayLackUnit);
    if (columns.length === 0) return null;
    return {
      watches: columns.map(({ column }) => ({
        kind: 'values',
        column,
        limit: formLimit,
        byForm: true,
        reads: { bindings: [] },
        textOf: (_, cells) => cells.text(column).trim() || null,
      })),
      conclude: (digests, _, tell) => {
        for (const [i, { column, header }] of columns.entries()) {
          const { met } = digests[i] as ValueCounts;
          if (met === null || met.length === 0 || !met.every(({ key }) => isNumber.test(key))) continue;
          tell('unit-missing', column, () => ({
            ...cause('unit-missing', { header }),
            place: { row: Math.max(1, table.headerRow), column, header },
          }));
        }
      },
    };
  },
};

function mayLackUnit({ header, item, normalizer }: Column): boolean {
  if (normalizer !== 'number' && normalizer !== null) return false;
  if (item !== null && ofStandards.has(item) && header === item) return false;
  return measured.test(header) && !stated.test(header);
}
