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
  examples: [
    { from: '臺北市信義區市府路1號', to: '縣市=臺北市|鄉鎮市區=信義區|路名=市府路|號=1號' },
    {
      from: '台北市信義區信義路５段７號８９樓',
      to: '縣市=臺北市|鄉鎮市區=信義區|路名=信義路五段|號=7號|樓=89樓',
    },
    {
      from: '110204臺北市信義區西村里5鄰市府路1號',
      to: '郵遞區號=110204|縣市=臺北市|鄉鎮市區=信義區|村里=西村里|鄰=005鄰|路名=市府路|號=1號',
    },
    {
      from: '臺北市松山區八德路三段12巷5弄8-2號3F',
      to: '縣市=臺北市|鄉鎮市區=松山區|路名=八德路三段|巷=12巷|弄=5弄|號=8之2號|樓=3樓',
    },
    { from: '連江縣南竿鄉介壽村76號', to: '縣市=連江縣|鄉鎮市區=南竿鄉|村里=介壽村|號=76號' },
    {
      from: '市府路1號',
      context: { country: 'TW', city: '臺北市信義區' },
      to: '縣市=臺北市|鄉鎮市區=信義區|路名=市府路|號=1號',
    },
    {
      from: '臺北市信義區市府路1號(中央區3樓)',
      to: '縣市=臺北市|鄉鎮市區=信義區|路名=市府路|號=1號|備註=中央區3樓',
    },
    { from: '', to: null },
    { from: '無', to: null },
    { from: '信義區市府路1號', to: null, code: 'address-ambiguous-municipality' },
    { from: '臺北市板橋區中山路一段161號', to: null, code: 'address-area-mismatch' },
    { from: '市府路1號', to: null, code: 'address-unknown-municipality' },
    { from: '大安森林公園對面', to: null, code: 'address-not-an-address' },
    { from: '臺北市松山區八德路三段12、14號', to: null, code: 'address-several' },
    {
      from: '桃園縣桃園市縣府路1號',
      to: '縣市=桃園市|鄉鎮市區=桃園區|路名=縣府路|號=1號',
      code: 'address-former-name',
    },
    {
      from: '臺北市愛國西路1號',
      to: '縣市=臺北市|路名=愛國西路|號=1號',
      code: 'address-ward-missing',
    },
    {
      from: '臺北市信依區松勤街100號',
      to: '縣市=臺北市|路名=松勤街|號=100號',
      code: 'address-unknown-district',
    },
    {
      from: '台中市西屯區臺灣大道四段1727',
      to: '縣市=臺中市|鄉鎮市區=西屯區|路名=臺灣大道四段|號=1727號',
      code: 'address-numbers-unclear',
    },
    {
      from: '新北市三芝區橫山國小',
      to: '縣市=新北市|鄉鎮市區=三芝區',
      code: 'address-rest-unread',
    },
    {
      from: '臺北市信義區市府路與松智路口',
      to: '縣市=臺北市|鄉鎮市區=信義區|備註=市府路與松智路口',
      code: 'address-crossing',
    },
    {
      from: '臺北市中正區延平南路117號對面',
      to: '縣市=臺北市|鄉鎮市區=中正區|路名=延平南路|號=117號|備註=對面',
      code: 'address-nearby',
    },
    {
      from: '110臺北市中正區延平南路117號',
      to: '郵遞區號=110|縣市=臺北市|鄉鎮市區=中正區|路名=延平南路|號=117號',
      code: 'address-postal-mismatch',
    },
    {
      from: '台中市北區台中市館前路1號',
      to: '縣市=臺中市|鄉鎮市區=北區|路名=館前路|號=1號',
      code: 'extra-text',
    },
    { from: '同上', to: null, code: 'value-ditto' },
    { from: '未定', to: null, code: 'value-undecided' },
    { from: '不明', to: null, code: 'value-unknown' },
    { from: '#REF!', to: null, code: 'spreadsheet-error' },
  ],
  compile: taiwaneseAddressReader,
};
