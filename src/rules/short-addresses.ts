import { cause } from '../findings/index.js';
import type { CellRule } from './rule.js';

const belowMunicipality = ['町名', '丁目', '番地', '号', '番地補足', '方書'];

/** Addresses that end with the name of a municipality. */
export const shortAddresses: CellRule = {
  name: 'short-addresses',
  scope: 'cell',
  title: { ja: '途中までの住所', en: 'Addresses that end early', 'zh-TW': '不完整的地址' },
  source: 'GIF 住所データ (DS-442); 自治体標準オープンデータセット（所在地_連結表記）',
  codes: ['address-without-town'],
  signs: '市区町村區鄉鎮',
  examples: [
    {
      model: 'public_facility',
      rows: [
        ['名称', '住所'],
        ['中央公民館', '静岡県静岡市葵区'],
        ['東公民館', '静岡県静岡市葵区追手町5-2'],
        ['西公民館', '静岡県静岡市葵区追手町'],
      ],
      finds: { 'address-without-town': ['B2'] },
    },
  ],
  compile: ({ normalizer, binding }) => {
    if (normalizer === null || !normalizer.startsWith('address-') || binding === null) return null;
    // Where columns of their own say the town, the address may end before it.
    if (binding.withholds.length > 0 || binding.options.kind === 'place') return null;
    return (text, outcome) => {
      const [place, ...others] = outcome?.nodes ?? [];
      if (outcome === null || place === undefined || others.length > 0 || outcome.findings.length > 0)
        return null;
      if (place['市区町村'] === undefined || belowMunicipality.some((part) => place[part] !== undefined))
        return null;
      return cause('address-without-town', { value: text });
    };
  },
};
