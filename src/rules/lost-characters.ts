import { cause } from '../findings/index.js';
import { isFreeText } from './columns.js';
import type { CellRule } from './rule.js';

const word = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]';
const gap = new RegExp(`^\\?+(?=${word})|(?<=${word})\\?+(?=${word})|(?<=${word})\\?{2,}$`, 'u');

/** Question marks in place of characters that an encoding did not have: 森?外. */
export const lostCharacters: CellRule = {
  name: 'lost-characters',
  scope: 'cell',
  title: { ja: '「?」に化けた文字', en: 'Characters lost to “?”', 'zh-TW': '變成「?」的字' },
  source: 'JIS X 0208 と JIS X 0213 の差; 文字環境導入実践ガイドブック（デジタル庁）',
  codes: ['character-lost'],
  signs: '?',
  examples: [
    {
      model: 'public_facility',
      rows: [
        ['名称', '住所', '備考'],
        ['森?外記念館', '静岡県静岡市葵区追手町5-1', 'どなたでも?もちろん'],
        ['ここどこ?', '静岡県静岡市葵区追手町5-2', ''],
      ],
      finds: { 'character-lost': ['A2'] },
    },
  ],
  compile: (column) => {
    if (isFreeText(column) || column.normalizer === 'url') return null;
    return (text) => (gap.test(text) ? cause('character-lost', { value: text }) : null);
  },
};
