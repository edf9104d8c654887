import { cause } from '../findings/index.js';
import { nameBinding } from './name-column.js';
import type { CellRule } from './rule.js';

const total =
  /^[\s\u3000(（【]*(?:合\s*計|総\s*計|總\s*計|小\s*計|累\s*計|共\s*計|総\s*数|總\s*數|計|全\s*(?:市|区|町|村|體|体)(?:\s*計)?)[\s\u3000)）】]*$|[\p{Script=Han}ァ-ヶ)）][\s\u3000]*(?:合計|小計|総計|總計)[)）]?$|[市区町村県内外地區域部方面][\s\u3000]*計$/u;

/** Rows of sums among the records. */
export const totalRows: CellRule = {
  name: 'total-rows',
  scope: 'cell',
  title: { ja: '合計・小計の行', en: 'Rows of totals', 'zh-TW': '合計、小計列' },
  source:
    '総務省「統計表における機械判読可能なデータの表記方法の統一ルール」(2020) 1-2, 2-1; 自治体標準オープンデータセット（1行1件）',
  codes: ['total-among-records'],
  signs: '計数數市区町村体體',
  lastSigns: '計数數市区町村体體)） \u3000\t\r\n',
  examples: [
    {
      model: 'population',
      rows: [
        ['地域名', '総人口', '男性', '女性'],
        ['追手町', '300', '150', '150'],
        ['葵区計', '300', '150', '150'],
        ['総数', '300', '150', '150'],
      ],
      finds: { 'total-among-records': ['A3', 'A4'] },
    },
    {
      model: 'public_facility',
      rows: [
        ['名称', '住所'],
        ['税務会計センター', '静岡県静岡市葵区追手町5-1'],
        ['花時計', '静岡県静岡市葵区追手町5-2'],
        ['町家', '静岡県静岡市葵区追手町5-3'],
      ],
      finds: {},
    },
  ],
  compile: ({ column }, table) => {
    if (nameBinding(table)?.column !== column && column !== firstText(table)) return null;
    return (text) => (total.test(text) ? cause('total-among-records', { value: text }) : null);
  },
};

function firstText({ columns }: Parameters<CellRule['compile']>[1]): number | undefined {
  return columns.find(({ normalizer }) => normalizer === 'text' || normalizer === null)?.column;
}
