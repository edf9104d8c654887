import { longestCode } from './code/code-digits.js';
import { japanesePostalReader } from './code/postal-jp.js';
import { taiwanesePostalReader } from './code/postal-tw.js';
import { upTo } from './longest.js';
import { defineNormalizer } from './normalizer.js';
import { cause } from './outcome.js';

/** Postal codes → digits: seven in Japan; three, five or six in Taiwan. */
export const postal = /* @__PURE__ */ defineNormalizer({
  name: 'postal',
  title: { ja: '郵便番号', en: 'Postal code', 'zh-TW': '郵遞區號' },
  datatype: 'xsd:string',
  source:
    '共通語彙基盤 コア語彙: 住所型>郵便番号（ハイフンなしの数字）; 日本郵便 郵便番号データ; 中華郵政 3+3郵遞區號',
  options: ['country', 'excel', 'pref', 'city'],
  properties: [],
  codes: [
    'postal-not-a-postal-code',
    'postal-too-short',
    'postal-too-long',
    'postal-wrong-length',
    'postal-grouping',
    'postal-several',
    'postal-unknown-area',
    'postal-other-municipality',
    'code-zero-lost',
    'code-zero-restored',
    'code-decimal-artifact',
    'code-scientific-notation',
    'code-placeholder',
    'extra-text',
    'value-unknown',
    'value-undecided',
    'value-ditto',
    'spreadsheet-error',
  ],
  examples: [
    { from: '420-8602', to: '4208602' },
    { from: '〒４２０－８６０２', to: '4208602' },
    { from: '4208602', context: { city: '静岡市葵区' }, to: '4208602' },
    { from: '420-8602 静岡市葵区追手町5-1', to: '4208602', code: 'extra-text' },
    { from: '4208-602', to: '4208602', code: 'postal-grouping' },
    { from: '4208602.0', to: '4208602', code: 'code-decimal-artifact' },
    { from: '608611', context: { excel: '1900' }, to: '0608611', code: 'code-zero-restored' },
    { from: '608611', to: null, code: 'code-zero-lost' },
    {
      from: '100-0001',
      context: { city: '静岡市葵区' },
      to: '1000001',
      code: 'postal-other-municipality',
    },
    { from: '420', to: null, code: 'postal-too-short' },
    { from: '420-86022', to: null, code: 'postal-too-long' },
    { from: '420-8602、420-0853', to: null, code: 'postal-several' },
    { from: '42O-8602', to: null, code: 'postal-not-a-postal-code' },
    { from: '000-1234', to: null, code: 'postal-unknown-area' },
    { from: '000-0000', to: null, code: 'code-placeholder' },
    { from: '4.2E+06', to: null, code: 'code-scientific-notation' },
    { from: '１１０', context: { country: 'TW' }, to: '110' },
    { from: '110-204', context: { country: 'TW' }, to: '110204' },
    { from: '1102', context: { country: 'TW' }, to: null, code: 'postal-wrong-length' },
    { from: '', to: null },
    { from: '－', to: null },
    { from: '不明', to: null, code: 'value-unknown' },
    { from: '未定', to: null, code: 'value-undecided' },
    { from: '同上', to: null, code: 'value-ditto' },
    { from: '#N/A', to: null, code: 'spreadsheet-error' },
  ],
  compile: (context, tables) => {
    const read =
      context.country === 'TW'
        ? taiwanesePostalReader(context, tables)
        : japanesePostalReader(context, tables);
    return upTo(longestCode, (value) => cause('postal-not-a-postal-code', { value }), read);
  },
});
