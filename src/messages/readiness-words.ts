import type { Texts } from './language.js';

/** The parts of the readiness of a file and what is looked at in each. */
export const readinessWords = {
  'section-readiness': { ja: '公開の準備度', en: 'Openness and readiness', 'zh-TW': '開放與就緒程度' },
  'readiness-score': {
    ja: '公開の準備度: {score}点（{parts}）',
    en: 'Readiness: {score} of 100 ({parts})',
    'zh-TW': '就緒程度：{score} 分（{parts}）',
  },
  'readiness-total': {
    ja: '公開の準備度: {score}点',
    en: 'Readiness: {score} of 100',
    'zh-TW': '就緒程度：{score} 分',
  },
  'readiness-points': {
    ja: '{part} {points}/{of}',
    en: '{part} {points}/{of}',
    'zh-TW': '{part} {points}/{of}',
  },
  'readiness-unscored': { ja: '{part} 不明', en: '{part} not known', 'zh-TW': '{part} 不明' },
  'readiness-caption': {
    ja: '点数は4つの観点の百分率の平均です。ファイルだけでは分からないこと（不明）は、分母にも入りません',
    en: 'The score is the mean of the percentages of the parts; what the file does not tell is left out of both numbers',
    'zh-TW': '分數為各面向百分比的平均；僅憑檔案無法得知者（不明）不列入分母',
  },
  part: { ja: '観点', en: 'Part', 'zh-TW': '面向' },
  check: { ja: '見たこと', en: 'Looked at', 'zh-TW': '檢查項目' },
  state: { ja: '結果', en: 'Result', 'zh-TW': '結果' },
  grounds: { ja: '根拠', en: 'Told by', 'zh-TW': '依據' },
  met: { ja: '満たす', en: 'met', 'zh-TW': '符合' },
  unmet: { ja: '満たさない', en: 'not met', 'zh-TW': '不符合' },
  unknown: { ja: '不明', en: 'not known', 'zh-TW': '不明' },
  openness: { ja: 'オープン性', en: 'openness', 'zh-TW': '開放性' },
  'machine-readability': { ja: '機械判読性', en: 'machine-readability', 'zh-TW': '機器可讀性' },
  completeness: { ja: '項目の充足', en: 'completeness', 'zh-TW': '項目齊備' },
  freshness: { ja: '新しさ', en: 'freshness', 'zh-TW': '時效性' },
  'open-licence': {
    ja: '★1 自由に使えるライセンスで公開されている',
    en: '★1 under a licence that allows any use',
    'zh-TW': '★1 以允許自由使用的授權公開',
  },
  structured: {
    ja: '★2 機械が読める構造のデータである',
    en: '★2 structured data that machines can read',
    'zh-TW': '★2 為機器可讀的結構化資料',
  },
  'open-format': {
    ja: '★3 特定の製品によらない形式である',
    en: '★3 in a format that no single maker owns',
    'zh-TW': '★3 採用不依賴特定產品的格式',
  },
  identifiers: {
    ja: '★4 1件ごとにウェブ上の識別子（URI）がある',
    en: '★4 each record has an identifier on the web (URI)',
    'zh-TW': '★4 每筆資料都有網路識別碼（URI）',
  },
  linked: {
    ja: '★5 ほかのデータと共通のコードでつながる',
    en: '★5 linked to other data by shared codes',
    'zh-TW': '★5 以共通代碼與其他資料連結',
  },
  'newest-date': {
    ja: 'データの中で最も新しい日付が1年以内である',
    en: 'the newest date of the data is within a year',
    'zh-TW': '資料中最新的日期在一年以內',
  },
  '1-1': {
    ja: '1-1 Excel や CSV など機械が読める形式である',
    en: '1-1 Excel, CSV or another format for machines',
    'zh-TW': '1-1 採用 Excel、CSV 等機器可讀格式',
  },
  '1-2': {
    ja: '1-2 1つのセルに1つのデータを入れている',
    en: '1-2 one value in a cell',
    'zh-TW': '1-2 一個儲存格只放一項資料',
  },
  '1-3': {
    ja: '1-3 数値のセルに文字を含めていない',
    en: '1-3 cells of numbers hold numbers alone',
    'zh-TW': '1-3 數值儲存格不含文字',
  },
  '1-4': {
    ja: '1-4 セルを結合していない',
    en: '1-4 no cells are merged',
    'zh-TW': '1-4 沒有合併儲存格',
  },
  '1-5': {
    ja: '1-5 スペースや改行で体裁を整えていない',
    en: '1-5 no spaces or line breaks for looks',
    'zh-TW': '1-5 不以空格或換行調整版面',
  },
  '1-6': {
    ja: '1-6 項目名などを省略していない',
    en: '1-6 no names are left out',
    'zh-TW': '1-6 沒有省略項目名稱',
  },
  '1-7': {
    ja: '1-7 数式が値になっている',
    en: '1-7 values instead of formulas',
    'zh-TW': '1-7 公式已轉為數值',
  },
  '1-8': {
    ja: '1-8 図形などを使っていない',
    en: '1-8 nothing is drawn on the sheet',
    'zh-TW': '1-8 沒有使用圖形等物件',
  },
  '1-9': { ja: '1-9 数値の単位を記している', en: '1-9 units are stated', 'zh-TW': '1-9 註明數值單位' },
  '1-10': {
    ja: '1-10 機種依存文字を使っていない',
    en: '1-10 no platform-dependent characters',
    'zh-TW': '1-10 沒有使用造字等特殊字元',
  },
  '1-11': {
    ja: '1-11 時点を西暦で表している',
    en: '1-11 years of the common era',
    'zh-TW': '1-11 以西元年表示時間',
  },
  '1-12': {
    ja: '1-12 地域をコードか正式な名称で表している',
    en: '1-12 areas by code or full name',
    'zh-TW': '1-12 以代碼或全名表示地區',
  },
  '1-13': {
    ja: '1-13 数値の列の記号がそろっている',
    en: '1-13 one set of signs in columns of numbers',
    'zh-TW': '1-13 數值欄位的符號一致',
  },
  '2-1': {
    ja: '2-1 データが分断されていない',
    en: '2-1 the table is not cut into pieces',
    'zh-TW': '2-1 資料沒有被分割',
  },
  '2-2': {
    ja: '2-2 1シートに1つの表である',
    en: '2-2 one table on a sheet',
    'zh-TW': '2-2 一張工作表只有一個表',
  },
} as const satisfies Record<string, Texts>;
