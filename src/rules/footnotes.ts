import { cause } from '../findings/index.js';
import { isFreeText } from './columns.js';
import type { CellRule } from './rule.js';

const mark =
  /※|[†‡]|[＊*]\s?[\d０-９]{0,3}$|[（(]\s?注\s?[\d０-９]{0,3}\s?[)）]|(?<![\p{Script=Han}])注\s?[\d０-９]{1,3}\s?[)）]?$/u;
/** In columns that nobody has a meaning for, only numbers are sure to need no mark. */
const markedNumber = /^[\d０-９,.]+\s*(?:※|[＊*†‡]|[（(]\s*注)/;
/** Of telephone numbers, * is written before extensions. */
const noMarks = new Set(['hours', 'weekdays', 'url', 'phone-jp', 'phone-tw']);

/** Marks of footnotes in cells: ※, *1, （注）. */
export const footnotes: CellRule = {
  name: 'footnotes',
  scope: 'cell',
  title: { ja: '注釈の印', en: 'Footnote marks', 'zh-TW': '註記符號' },
  source: '総務省「統計表における機械判読可能なデータの表記方法の統一ルール」(2020) 1-2, 1-3',
  codes: ['footnote-mark'],
  signs: '※†‡＊*注',
  examples: [
    {
      model: 'public_facility',
      rows: [
        ['名称', '住所', '定員', '備考'],
        ['中央公民館※', '静岡県静岡市葵区追手町5-1', '120', '※印は改修中'],
        ['東公民館', '静岡県静岡市葵区追手町5-2', '80', ''],
        ['西公民館', '静岡県静岡市葵区追手町5-3', '90*1', ''],
      ],
      finds: { 'footnote-mark': ['A2', 'C4'] },
    },
    {
      model: 'public_facility',
      rows: [
        ['名称', '住所', '備考'],
        ['注文の多い料理店資料館', '静岡県静岡市葵区追手町5-1', '※休館日は問い合わせ'],
      ],
      finds: {},
    },
  ],
  compile: (column) => {
    if (isFreeText(column) || noMarks.has(column.normalizer ?? '')) return null;
    const pattern = column.fate === 'mapped' ? mark : markedNumber;
    return (text) => {
      const found = pattern.exec(text);
      return found === null ? null : cause('footnote-mark', { value: text, part: found[0].trim() });
    };
  },
};
