import { cause } from '../findings/index.js';
import type { CellRule } from './rule.js';

const formula = /^[=＝]\s*(?:[A-Za-z]{2,}\s*\(|\$?[A-Za-z]{1,3}\$?\d|["(\d])/;

/** Formulas in place of their values. */
export const formulas: CellRule = {
  name: 'formulas',
  scope: 'cell',
  title: { ja: '残っている数式', en: 'Formulas left in cells', 'zh-TW': '殘留的公式' },
  source: '総務省「統計表における機械判読可能なデータの表記方法の統一ルール」(2020) 1-7',
  codes: ['formula-left'],
  signs: '=＝',
  examples: [
    {
      model: 'public_facility',
      rows: [
        ['名称', '住所', '備考'],
        ['中央公民館', '静岡県静岡市葵区追手町5-1', '=VLOOKUP(A2,Sheet2!A:B,2,0)'],
        ['東公民館', '静岡県静岡市葵区追手町5-2', '=東口から徒歩5分'],
      ],
      finds: { 'formula-left': ['C2'] },
    },
  ],
  compile: ({ normalizer }) =>
    normalizer === 'url'
      ? null
      : (text) => (formula.test(text) ? cause('formula-left', { value: text }) : null),
};
