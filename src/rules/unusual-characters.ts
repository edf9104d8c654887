import { cause } from '../findings/index.js';
import type { CellRule } from './rule.js';

const unusual =
  /[\u0590-\u0DFF\u0E00-\u0E7F\u1100-\u11FF\u3130-\u318F\uAC00-\uD7AF]|[\u{1F000}-\u{1FAFF}]|\uFE0F/u;
const foreign =
  /韓|朝鮮|ハングル|한|タイ語|アラビア|外国語|多言語|泰文|泰語|korea|thai|arab|_ko\b|_th\b|名称_|note/i;

/** Characters that no character set for Japanese or Chinese names has: emoji, Hangul, Thai in a column of names. */
export const unusualCharacters: CellRule = {
  name: 'unusual-characters',
  scope: 'cell',
  title: { ja: '文字集合にない文字', en: 'Characters outside the set', 'zh-TW': '字集以外的字元' },
  source: 'JIS X 0213:2012; 文字環境導入実践ガイドブック（デジタル庁）; CNS 11643',
  codes: ['character-unexpected'],
  signs: '\u0590-\u0DFF\u0E00-\u0E7F\u1100-\u11FF\u3130-\u318F\uAC00-\uD7AF\uD83C-\uD83E\uFE0F',
  examples: [
    {
      model: 'public_facility',
      rows: [
        ['名称', '住所', '備考'],
        ['中央公民館🏠', '静岡県静岡市葵区追手町5-1', ''],
        ['𠮷野会館', '静岡県静岡市葵区追手町5-2', '☎あり'],
      ],
      finds: { 'character-unexpected': ['A2'] },
    },
  ],
  compile: ({ header, normalizer }) => {
    if (normalizer === 'url' || foreign.test(header)) return null;
    return (text) => {
      const found = unusual.exec(text);
      return found === null ? null : cause('character-unexpected', { value: text, part: found[0] });
    };
  },
};
