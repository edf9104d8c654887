import type { Texts } from './language.js';

/** What stands beside the facts of data models and mappings, where they are shown. */
export const modelWords = {
  id: { ja: 'ID', en: 'Id', 'zh-TW': '代碼' },
  version: { ja: '版', en: 'Version', 'zh-TW': '版本' },
  class: { ja: '記録のクラス', en: 'Class of a record', 'zh-TW': '紀錄的類別' },
  source: { ja: '拠りどころ', en: 'Follows', 'zh-TW': '依據' },
  aliases: { ja: '別の見出し', en: 'Other headers', 'zh-TW': '其他欄名' },
  names: { ja: '別名', en: 'Also known as', 'zh-TW': '別名' },
  uncertain: { ja: '確かでない点', en: 'Not certain', 'zh-TW': '尚未確定' },
  uncertainMark: {
    ja: '確かでない点があるデータモデル。理由は imi model show <ID> で分かります',
    en: 'is not certain; imi model show <id> says why',
    'zh-TW': '表示尚未確定，理由見 imi model show <代碼>',
  },
  layouts: { ja: '標準の様式', en: 'Layouts of standards', 'zh-TW': '標準格式' },
  items: { ja: '項目', en: 'Items', 'zh-TW': '項目' },
  item: { ja: '項目', en: 'Item', 'zh-TW': '項目' },
  label: { ja: '意味', en: 'Meaning', 'zh-TW': '意義' },
  term: { ja: '用語', en: 'Term', 'zh-TW': '用語' },
  normalizer: { ja: '正規化', en: 'Read by', 'zh-TW': '正規化' },
  pattern: { ja: '見出しの形', en: 'Pattern of headers', 'zh-TW': '欄名樣式' },
  required: { ja: '必須', en: 'Required', 'zh-TW': '必填' },
  example: { ja: '例', en: 'Example', 'zh-TW': '範例' },
  section: { ja: '標準での番号', en: 'In the standard', 'zh-TW': '標準編號' },
  conditions: { ja: '値の条件', en: 'Conditions', 'zh-TW': '值的條件' },
  codes: { ja: 'コード表', en: 'Codes', 'zh-TW': '代碼表' },
} as const satisfies Record<string, Texts>;
