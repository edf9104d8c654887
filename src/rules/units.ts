import { cause } from '../findings/index.js';
import type { CellRule } from './rule.js';

const unit = /[\d０-９]\s*([^\d０-９\s.,，、．+\-−±%％()（）~〜～:：/※*＊†‡]{1,4})\s*$/;

/** Units in the cells of columns of numbers: 120人. */
export const units: CellRule = {
  name: 'units',
  scope: 'cell',
  title: { ja: '数値の中の単位', en: 'Units in cells of numbers', 'zh-TW': '數值中的單位' },
  source: '総務省「統計表における機械判読可能なデータの表記方法の統一ルール」(2020) 1-3, 1-9',
  codes: ['unit-in-cell'],
  signs: '人名台件個円元㎡㎥箇か所歳階時分床席棟箱本枚校社組世帯戸口頭羽匹冊kKmMgahlLt',
  examples: [
    {
      model: 'public_facility',
      rows: [
        ['名称', '住所', '定員'],
        ['中央公民館', '静岡県静岡市葵区追手町5-1', '120人'],
        ['東公民館', '静岡県静岡市葵区追手町5-2', '80'],
      ],
      finds: { 'unit-in-cell': ['C2'] },
    },
    {
      model: 'public_facility',
      rows: [
        ['名称', '住所', '定員（人）'],
        ['中央公民館', '静岡県静岡市葵区追手町5-1', '1,200'],
      ],
      finds: {},
    },
  ],
  compile: ({ binding, normalizer }) => {
    if (normalizer !== 'number' || binding?.options.kind === 'fee') return null;
    return (text, outcome) => {
      if (outcome === null || outcome.value === null) return null;
      const found = unit.exec(text);
      return found === null
        ? null
        : cause('unit-in-cell', { value: text, part: found[1] ?? '', expected: outcome.value });
    };
  },
};
