import { cause } from '../findings/index.js';
import type { CellRule } from './rule.js';

/** What is counted, in headers and items; what may well be below zero is not. */
const counted = /定員|人口|人数|世帯|台数|件数|個数|床数|総数|面積|男性|女性|收容|容納|人數|戶數|數$|数$/;
const signed = /増減|増加|減少|差|収支|標高|海抜|高度|気温|變動|增減|溫度/;

/** Numbers of people, places and things that are below zero. */
export const negativeCounts: CellRule = {
  name: 'negative-counts',
  scope: 'cell',
  title: { ja: '負の数になっている件数や人数', en: 'Counts below zero', 'zh-TW': '負數的數量' },
  source: '自治体標準オープンデータセット（定員, 人口, 収容人数などは0以上の整数）',
  codes: ['count-negative'],
  signs: '−－△▲-',
  examples: [
    {
      model: 'public_facility',
      rows: [
        ['名称', '住所', '定員', '人口増減数'],
        ['中央公民館', '静岡県静岡市葵区追手町5-1', '-5', '-5'],
        ['東公民館', '静岡県静岡市葵区追手町5-2', '▲20', '▲20'],
        ['西公民館', '静岡県静岡市葵区追手町5-3', '80', '80'],
      ],
      finds: { 'count-negative': ['C2', 'C3'] },
    },
  ],
  compile: ({ normalizer, header, item }) => {
    const named = `${header} ${item ?? ''}`;
    if (normalizer !== 'number' || !(counted.test(item ?? '') || counted.test(header)) || signed.test(named))
      return null;
    return (text, outcome) =>
      outcome?.value?.startsWith('-') === true
        ? cause('count-negative', { value: text, header: header || (item ?? '') })
        : null;
  },
};
