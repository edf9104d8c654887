import type { Texts } from './language.js';

/** What speaks for or against two things being one, by what is compared and how it compares. */
export const sameWords = {
  'name-same': { ja: '名称が同じ', en: 'same name', 'zh-TW': '名稱相同' },
  'name-reading': { ja: '名称の読みが同じ', en: 'names read alike', 'zh-TW': '名稱讀音相同' },
  'name-near': { ja: '名称が似ている', en: 'similar names', 'zh-TW': '名稱相似' },
  'name-contained': { ja: '一方の名称が他方を含む', en: 'one name holds the other', 'zh-TW': '名稱互相包含' },
  'name-generic': {
    ja: '名称が同じ（どこにもある呼び方）',
    en: 'same name, one that any place may have',
    'zh-TW': '名稱相同（泛稱）',
  },
  'name-different': { ja: '名称が違う', en: 'different names', 'zh-TW': '名稱不同' },
  'name-branch': {
    ja: '番号・方角・館などで区別されている',
    en: 'told apart by a number, direction or building',
    'zh-TW': '以編號、方位或館別區分',
  },
  'name-kind': { ja: '施設の種類が違う', en: 'different kinds of place', 'zh-TW': '場所種類不同' },
  'place-near': { ja: '位置の差が{amount}m', en: '{amount} m apart', 'zh-TW': '相距 {amount} 公尺' },
  'place-far': { ja: '位置が{amount}m離れている', en: '{amount} m away', 'zh-TW': '相隔 {amount} 公尺' },
  'address-lot': { ja: '番地まで同じ', en: 'same address', 'zh-TW': '地址相同' },
  'address-lot-part': { ja: '番地が一部同じ', en: 'same block', 'zh-TW': '門牌部分相同' },
  'address-town': { ja: '町名が同じ', en: 'same quarter', 'zh-TW': '街路相同' },
  'address-other-lot': { ja: '番地が違う', en: 'other lot', 'zh-TW': '門牌不同' },
  'address-other-town': { ja: '町名が違う', en: 'other quarter', 'zh-TW': '街路不同' },
  'address-other-city': { ja: '市区町村が違う', en: 'other municipality', 'zh-TW': '鄉鎮市區不同' },
  'phone-same': { ja: '電話番号が同じ', en: 'same telephone number', 'zh-TW': '電話相同' },
  'phone-different': { ja: '電話番号が違う', en: 'other telephone number', 'zh-TW': '電話不同' },
  'number-same': {
    ja: '公開者の番号が同じ',
    en: 'same number of the publisher',
    'zh-TW': '發布機關編號相同',
  },
  'number-different': {
    ja: '公開者の番号が違う',
    en: 'other number of the publisher',
    'zh-TW': '發布機關編號不同',
  },
  'spot-same': { ja: '設置位置が同じ', en: 'same spot', 'zh-TW': '設置位置相同' },
  'spot-different': { ja: '設置位置が違う', en: 'other spot', 'zh-TW': '設置位置不同' },
  'source-same': { ja: '同じファイルにある', en: 'in one file', 'zh-TW': '在同一檔案中' },
} as const satisfies Record<string, Texts>;
