/** Old and variant forms of characters that names are written in → the usual form. For comparing only. */
const variants = new Map(
  [
    '髙高',
    '﨑崎',
    '𠮷吉',
    '邊辺',
    '邉辺',
    '齋斉',
    '齊斉',
    '斎斉',
    '廣広',
    '國国',
    '澤沢',
    '濱浜',
    '濵浜',
    '龍竜',
    '瀧滝',
    '櫻桜',
    '會会',
    '學学',
    '縣県',
    '區区',
    '臺台',
    '圖図',
    '舘館',
    '體体',
    '驛駅',
    '鹽塩',
    '嶋島',
    '嶌島',
    '冨富',
    '淵渕',
    '檜桧',
    '藪薮',
    '籠篭',
    '數数',
    '號号',
    '總総',
    '處処',
    '團団',
    '醫医',
    '證証',
    '營営',
    '關関',
    '觀観',
    '對対',
    '實実',
    '點点',
    '經経',
    '傳伝',
    '鄉郷',
    '廳庁',
    '徑径',
    '收収',
    '價価',
    '狀状',
    '屬属',
    '廢廃',
    '發発',
    '變変',
    '齡齢',
    '歲歳',
    '戶戸',
    '鐵鉄',
    '樓楼',
    '歷歴',
    '餘余',
    '擔担',
    '勞労',
    '續続',
    '轉転',
    '應応',
    '藝芸',
    '參参',
    '從従',
    '濟済',
    '燈灯',
  ].map((pair) => [...pair] as [string, string]),
);
const anyVariant = new RegExp(`[${[...variants.keys()].join('')}]`, 'gu');

/**
 * A key for comparing headers, names and words: compatibility forms, letter case, variant characters, kinds of
 * dash and wave, white space and variation selectors make no difference. Never stored, never shown.
 */
export function matchKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200B-\u200D\u2060\uFEFF\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}]/gu, '')
    .replace(/[\u2010-\u2015\u2212\uFF0D\u30FC\uFF70\uFE63]/g, '-')
    .replace(/[\u301C\u223C]/g, '~')
    .replace(anyVariant, (char) => variants.get(char) ?? char);
}
