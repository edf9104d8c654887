import { cause } from '../findings/index.js';
import type { CellRule } from './rule.js';

/** Of text, the normalizer tells it; opening hours are often listed line by line. */
const texts = new Set(['text', 'kana', 'person', 'organization', 'hours']);

/** Line breaks within cells of addresses, telephone numbers, dates and the like. */
export const lineBreaks: CellRule = {
  name: 'line-breaks',
  scope: 'cell',
  title: { ja: 'セルの中の改行', en: 'Line breaks in cells', 'zh-TW': '儲存格中的換行' },
  source: '総務省「統計表における機械判読可能なデータの表記方法の統一ルール」(2020) 1-2, 1-5',
  codes: ['line-break-in-cell'],
  signs: '\n\r',
  examples: [
    {
      model: 'public_facility',
      rows: [
        ['名称', '住所', '電話番号', '備考'],
        ['中央公民館', '静岡県静岡市\n葵区追手町5-1', '054-254-2111', '1階\n2階'],
        ['東公民館', '静岡県静岡市葵区追手町5-2', '054-254-2112\n内線3', ''],
      ],
      finds: { 'line-break-in-cell': ['B2', 'C3'] },
    },
  ],
  compile: ({ normalizer }) => {
    if (normalizer === null || texts.has(normalizer)) return null;
    return (text, outcome) =>
      outcome !== null && outcome.findings.length === 0 && /[\n\r]/.test(text.trim())
        ? cause('line-break-in-cell', { value: text })
        : null;
  },
};
