import { cause } from '../findings/index.js';
import type { CellRule } from './rule.js';

/** Web addresses without encryption. What is no address at all is found by the normalizer `url`. */
export const webAddresses: CellRule = {
  name: 'web-addresses',
  scope: 'cell',
  title: { ja: '暗号化されていないURL', en: 'Web addresses without encryption', 'zh-TW': '未加密的網址' },
  source: 'みんなの公共サイト運用ガイドライン（総務省）; デジタル庁 ウェブサイトガイドブック（常時TLS）',
  codes: ['url-http-only'],
  signs: ':',
  // `http://` and what may stand before it have no s in the fifth place.
  mayFind: (bytes, from) => bytes[from + 4] !== 0x73,
  examples: [
    {
      model: 'public_facility',
      rows: [
        ['名称', '住所', 'URL'],
        ['中央公民館', '静岡県静岡市葵区追手町5-1', 'http://www.example.lg.jp/1.html'],
        ['東公民館', '静岡県静岡市葵区追手町5-2', 'https://www.example.lg.jp/2.html'],
      ],
      finds: { 'url-http-only': ['C2'] },
    },
  ],
  compile: ({ normalizer }) => {
    if (normalizer !== 'url') return null;
    return (text) => (/^\s*http:\/\//i.test(text) ? cause('url-http-only', { value: text }) : null);
  },
};
