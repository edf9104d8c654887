import { type Cause, cause } from '../findings/index.js';
import type { CellRule } from './rule.js';

const scientific = /^\d(?:\.\d+)?E\+?\d{1,3}$/i;
const cut = /^[1-9]\d{14}0{1,8}$/;
const errorValue = /^#(?:REF!|DIV\/0!|N\/A|VALUE!|NAME\?|NULL!|NUM!|SPILL!|#+)$/;

/** What a spreadsheet makes of codes and numbers: 1.2E+12, ##### and the errors of formulas. */
export const spreadsheetDamage: CellRule = {
  name: 'spreadsheet-damage',
  scope: 'cell',
  title: {
    ja: '表計算ソフトで壊れた値',
    en: 'Values that a spreadsheet spoilt',
    'zh-TW': '被試算表改壞的值',
  },
  source:
    'Excel の仕様（有効桁数15桁）; 総務省「統計表における機械判読可能なデータの表記方法の統一ルール」(2020) 1-3',
  codes: ['text-scientific', 'digits-cut', 'spreadsheet-error'],
  signs: '#+E',
  digits: 16,
  examples: [
    {
      model: 'public_facility',
      rows: [
        ['ID', '名称', '所在地_連結表記', '備考'],
        ['1.23E+11', '中央公民館', '静岡県静岡市葵区追手町5-1', ''],
        ['1234567890123450000', '東公民館', '静岡県静岡市葵区追手町5-2', '4月1日'],
        ['3', '西公民館', '静岡県静岡市葵区追手町5-3', '1.5e+3'],
      ],
      finds: { 'text-scientific': ['A2', 'D4'], 'digits-cut': ['A3'] },
    },
    {
      model: 'public_facility',
      rows: [
        ['名称', '住所', '独自の列'],
        ['中央公民館', '静岡県静岡市葵区追手町5-1', '#REF!'],
        ['東公民館', '静岡県静岡市葵区追手町5-2', '#1'],
      ],
      finds: { 'spreadsheet-error': ['C2'] },
    },
  ],
  compile: (column) => {
    if (column.normalizer !== null && column.normalizer !== 'text') return null;
    return (text): Cause | null => {
      const bare = text.trim();
      if (scientific.test(bare)) return cause('text-scientific', { value: text });
      if (cut.test(bare)) return cause('digits-cut', { value: text });
      // Normalizers tell it by themselves.
      if (column.normalizer === null && errorValue.test(bare))
        return cause('spreadsheet-error', { value: text });
      return null;
    };
  },
};
