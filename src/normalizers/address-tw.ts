import type { Normalizer } from './normalizer.js';
import { taiwaneseAddressReader } from './taiwan-address.js';

/** Addresses of Taiwan → their parts by the address standard of the Ministry of the Interior. */
export const addressTw: Normalizer = {
  name: 'address-tw',
  title: { ja: '住所（台湾）', en: 'Address in Taiwan', 'zh-TW': '地址（臺灣）' },
  datatype: 'ic:住所型',
  source: '內政部 地址資料標準（schema.gov.tw 清單 161）; 中華郵政 3 碼郵遞區號',
  options: ['pref', 'city'],
  properties: ['郵便番号', '都道府県', '市区町村', '町名', '番地補足', '番地', '方書'],
  codes: [
    'address-ambiguous-municipality',
    'address-area-mismatch',
    'address-crossing',
    'address-former-name',
    'address-nearby',
    'address-not-an-address',
    'address-numbers-unclear',
    'address-postal-mismatch',
    'address-rest-unread',
    'address-several',
    'address-unknown-district',
    'address-unknown-municipality',
    'address-ward-missing',
    'extra-text',
    'value-ditto',
    'value-undecided',
    'value-unknown',
    'spreadsheet-error',
  ],
  examples: [],
  compile: taiwaneseAddressReader,
};
