import { cause } from '../findings/index.js';
import { isFreeText } from './columns.js';
import type { CellRule } from './rule.js';

const letter = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]';
const spacedOut = new RegExp(
  `^(?=.*${letter}.*${letter})(?:${letter}|[\\dＡ-Ｚ０-９])(?:[ \\u3000]+(?:${letter}|[\\dＡ-Ｚ０-９]))+$`,
  'u',
);
const indented = /^[ \u3000]*\u3000+[ \u3000]*(?=\S)/;
/** Family names and given names of one character are divided by a space. */
const persons =
  /氏名|名前|姓名|代表|管理|開設|責任|担当|主催|園長|者名|医師|校長|院長|person|owner|establisher|姓|負責/i;

/** Spaces that stand there for the looks of a table: 公 民 館, 　うち男. */
export const layoutSpaces: CellRule = {
  name: 'layout-spaces',
  scope: 'cell',
  title: { ja: '体裁のための空白', en: 'Spaces for looks', 'zh-TW': '排版用的空白' },
  source: '総務省「統計表における機械判読可能なデータの表記方法の統一ルール」(2020) 1-5',
  codes: ['spaces-for-looks'],
  signs: ' \u3000',
  examples: [
    {
      model: 'public_facility',
      rows: [
        ['名称', '住所', '管理者'],
        ['公 民 館', '静岡県静岡市葵区追手町5-1', '林 茂'],
        ['　　体育館', '静岡県静岡市葵区追手町5-2', ''],
        ['中央 公民館', '静岡県静岡市葵区追手町5-3', ''],
        ['第 ２ 会 館', '静岡県静岡市葵区追手町5-4', ''],
      ],
      finds: { 'spaces-for-looks': ['A2', 'A3', 'A5'] },
    },
  ],
  compile: (column) => {
    if (column.normalizer !== 'text' || isFreeText(column)) return null;
    if (persons.test(`${column.header} ${column.item ?? ''}`)) return null;
    return (text) => {
      if (spacedOut.test(text))
        return cause('spaces-for-looks', { value: text, expected: text.replace(/[ \u3000]+/g, '') });
      return indented.test(text)
        ? cause('spaces-for-looks', { value: text, expected: text.replace(indented, '') })
        : null;
    };
  },
};
