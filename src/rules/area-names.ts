import { cause } from '../findings/index.js';
import type { CellRule } from './rule.js';

const prefectures =
  '北海道 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県 群馬県 埼玉県 千葉県 東京都 神奈川県 新潟県 富山県 石川県 福井県 山梨県 長野県 岐阜県 静岡県 愛知県 三重県 滋賀県 京都府 大阪府 兵庫県 奈良県 和歌山県 鳥取県 島根県 岡山県 広島県 山口県 徳島県 香川県 愛媛県 高知県 福岡県 佐賀県 長崎県 熊本県 大分県 宮崎県 鹿児島県 沖縄県'.split(
    ' ',
  );
const counties =
  '臺北市 新北市 桃園市 臺中市 臺南市 高雄市 基隆市 宜蘭縣 苗栗縣 彰化縣 南投縣 雲林縣 屏東縣 臺東縣 花蓮縣 澎湖縣 金門縣 連江縣'.split(
    ' ',
  );
/** Without their last character, which says what they are; 北海道 has no shorter name. */
const shortNames = new Map(
  [...prefectures.slice(1), ...counties].flatMap((name) => {
    const short = name.slice(0, -1);
    return [
      [short, name],
      [short.replace('臺', '台'), name],
    ];
  }),
);
const ofAreas = /都道府県|府県|県名|縣市|縣別|市別|pref|county/i;

/** Prefectures and counties by less than their names: 東京 for 東京都. */
export const areaNames: CellRule = {
  name: 'area-names',
  scope: 'cell',
  title: { ja: '略した地域名', en: 'Names of areas cut short', 'zh-TW': '省略的地區名稱' },
  source: '総務省「統計表における機械判読可能なデータの表記方法の統一ルール」(2020) 1-12',
  codes: ['area-name-short'],
  signs: [...new Set([...shortNames.keys()].map((name) => name.charAt(0)))].join(''),
  examples: [
    {
      model: 'public_facility',
      rows: [
        ['都道府県名', '名称', '住所'],
        ['静岡', '中央公民館', '静岡県静岡市葵区追手町5-1'],
        ['静岡県', '東公民館', '静岡県静岡市葵区追手町5-2'],
      ],
      finds: { 'area-name-short': ['A2'] },
    },
  ],
  compile: ({ header, item, normalizer }) => {
    if (normalizer !== 'text' && normalizer !== null) return null;
    if (!ofAreas.test(`${header} ${item ?? ''}`)) return null;
    return (text) => {
      const expected = shortNames.get(text.trim());
      return expected === undefined ? null : cause('area-name-short', { value: text, expected });
    };
  },
};
