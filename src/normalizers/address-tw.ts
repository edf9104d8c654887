import { orPlaceInWords } from './address/place-words.js';
import { taiwaneseAddressReader } from './address/taiwan-address.js';
import { defineNormalizer } from './normalizer.js';

/** Addresses of Taiwan → their parts by the address standard of the Ministry of the Interior. */
export const addressTw = /* @__PURE__ */ defineNormalizer({
  name: 'address-tw',
  title: { ja: '住所（台湾）', en: 'Address in Taiwan', 'zh-TW': '地址（臺灣）' },
  datatype: 'ic:住所型',
  source: '內政部 地址資料標準（schema.gov.tw 清單 161）; 中華郵政 3 碼郵遞區號',
  options: ['pref', 'city', 'kind'],
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
    { from: '桃園市桃園區縣府路1號', to: '縣市=桃園市|鄉鎮市區=桃園區|路名=縣府路|號=1號' },
    {
      from: '台北市大安區仁愛路４段１０號５樓',
      to: '縣市=臺北市|鄉鎮市區=大安區|路名=仁愛路四段|號=10號|樓=5樓',
    },
    {
      from: '110204臺北市信義區新仁里7鄰忠孝東路五段15號',
      to: '郵遞區號=110204|縣市=臺北市|鄉鎮市區=信義區|村里=新仁里|鄰=007鄰|路名=忠孝東路五段|號=15號',
    },
    {
      from: '臺北市內湖區成功路四段182巷6弄19-1號3F',
      to: '縣市=臺北市|鄉鎮市區=內湖區|路名=成功路四段|巷=182巷|弄=6弄|號=19之1號|樓=3樓',
    },
    { from: '連江縣北竿鄉塘岐村258號', to: '縣市=連江縣|鄉鎮市區=北竿鄉|村里=塘岐村|號=258號' },
    {
      from: '市府路45號',
      context: { country: 'TW', city: '臺北市信義區' },
      to: '縣市=臺北市|鄉鎮市區=信義區|路名=市府路|號=45號',
    },
    {
      from: '臺北市信義區市府路45號(東側大門)',
      to: '縣市=臺北市|鄉鎮市區=信義區|路名=市府路|號=45號|備註=東側大門',
    },
    { from: '', to: null },
    { from: '無', to: null },
    { from: '中山區中山路1號', to: null, code: 'address-ambiguous-municipality' },
    { from: '臺北市三重區重新路一段1號', to: null, code: 'address-area-mismatch' },
    { from: '市府路1號', to: null, code: 'address-unknown-municipality' },
    { from: '市民廣場對面', to: null, code: 'address-not-an-address' },
    { from: '臺北市松山區八德路四段3、5號', to: null, code: 'address-several' },
    {
      from: '高雄縣鳳山市光復路二段132號',
      to: '縣市=高雄市|鄉鎮市區=鳳山區|路名=光復路二段|號=132號',
      code: 'address-former-name',
    },
    {
      from: '臺北市羅斯福路四段1號',
      to: '縣市=臺北市|路名=羅斯福路四段|號=1號',
      code: 'address-ward-missing',
    },
    {
      from: '臺北市大按區和平東路二段7號',
      to: '縣市=臺北市|路名=和平東路二段|號=7號',
      code: 'address-unknown-district',
    },
    {
      from: '台中市西屯區文心路二段99',
      to: '縣市=臺中市|鄉鎮市區=西屯區|路名=文心路二段|號=99號',
      code: 'address-numbers-unclear',
    },
    {
      from: '新北市三芝區圖書館',
      to: '縣市=新北市|鄉鎮市區=三芝區',
      code: 'address-rest-unread',
    },
    {
      from: '臺北市中正區忠孝東路一段與中山南路口',
      to: '縣市=臺北市|鄉鎮市區=中正區|備註=忠孝東路一段與中山南路口',
      code: 'address-crossing',
    },
    {
      from: '臺北市中正區衡陽路20號對面',
      to: '縣市=臺北市|鄉鎮市區=中正區|路名=衡陽路|號=20號|備註=對面',
      code: 'address-nearby',
    },
    {
      from: '110臺北市中正區衡陽路20號',
      to: '郵遞區號=110|縣市=臺北市|鄉鎮市區=中正區|路名=衡陽路|號=20號',
      code: 'address-postal-mismatch',
    },
    {
      from: '台中市北區台中市三民路三段129號',
      to: '縣市=臺中市|鄉鎮市區=北區|路名=三民路三段|號=129號',
      code: 'extra-text',
    },
    {
      from: '臺北市中正區衡陽路20號對面',
      context: { kind: 'place' },
      to: '縣市=臺北市|鄉鎮市區=中正區|路名=衡陽路|號=20號|備註=對面',
    },
    {
      from: '鯉魚山叉路',
      context: { city: '臺北市', kind: 'place' },
      to: '鯉魚山叉路',
    },
    { from: '同上', to: null, code: 'value-ditto' },
    { from: '未定', to: null, code: 'value-undecided' },
    { from: '不明', to: null, code: 'value-unknown' },
    { from: '#REF!', to: null, code: 'spreadsheet-error' },
  ],
  compile: (context, tables) => orPlaceInWords(context, taiwaneseAddressReader(context, tables)),
});
