import type { Texts } from './language.js';

/** What `imi mapping` says of a mapping. `{name}` stands for an argument. */
export const mappingWords = {
  model: { ja: 'データモデル', en: 'Data model', 'zh-TW': '資料模型' },
  publisher: { ja: '公開者', en: 'Publisher', 'zh-TW': '發布機關' },
  title: { ja: '名前', en: 'Title', 'zh-TW': '名稱' },
  extends: { ja: '引き継ぐ様式', en: 'Extends', 'zh-TW': '繼承' },
  url: { ja: '公開ページ', en: 'Published at', 'zh-TW': '發布網頁' },
  licence: { ja: '利用条件', en: 'Licence', 'zh-TW': '授權條款' },
  seen: { ja: '様式を見た日', en: 'Layout seen on', 'zh-TW': '確認日期' },
  id: { ja: '記録の見分け方', en: 'Id', 'zh-TW': '識別' },
  columns: { ja: '列', en: 'Columns', 'zh-TW': '欄位' },
  constants: { ja: '固定の値', en: 'Constants', 'zh-TW': '固定值' },
  joined: { ja: 'つなぐ列', en: 'Joined', 'zh-TW': '合併的欄位' },
  rows: { ja: '対象とする行・除く行', en: 'Rows taken and left out', 'zh-TW': '採用與排除的列' },
  ignored: { ja: '使わない', en: 'left out', 'zh-TW': '不使用' },
  from: { ja: '{file} から', en: 'from {file}', 'zh-TW': '來自 {file}' },
  instead: { ja: '{file} と異なる', en: 'other than {file}', 'zh-TW': '與 {file} 不同' },
  items: {
    ja: '項目 {count} のうち {part} を満たします（{percent}）',
    en: '{part} of {count} items are filled ({percent})',
    'zh-TW': '{count} 個項目中涵蓋 {part} 個（{percent}）',
  },
  publishers: {
    ja: '{count} の公開者の {part} のデータセットに対応表があります',
    en: 'There are mappings for {part} data sets of {count} publishers',
    'zh-TW': '已有 {count} 個發布機關、{part} 個資料集的對應表',
  },
  layouts: {
    ja: '標準の様式: {count}（一覧は imi mapping list）',
    en: 'Layouts of standards: {count} (imi mapping list names them)',
    'zh-TW': '標準格式：{count}（可用 imi mapping list 列出）',
  },
  required: { ja: '足りない必須の項目', en: 'Required, not filled', 'zh-TW': '缺少的必填項目' },
  recommended: { ja: '足りない推奨の項目', en: 'Recommended, not filled', 'zh-TW': '缺少的建議項目' },
  optional: { ja: 'そのほかの項目', en: 'Other items', 'zh-TW': '其他項目' },
  columnsOf: {
    ja: '{file}: 列 {count} のうち 対応 {mapped}・使わない {ignored}・対応なし {open}',
    en: '{file}: of {count} columns {mapped} mapped, {ignored} left out, {open} not spoken of',
    'zh-TW': '{file}：{count} 欄中，已對應 {mapped}、不使用 {ignored}、未提及 {open}',
  },
  unspoken: { ja: '対応表にない列', en: 'Columns that it does not speak of', 'zh-TW': '對應表未提及的欄位' },
  absent: { ja: 'ファイルにない列', en: 'Columns that are not in the file', 'zh-TW': '檔案中沒有的欄位' },
  formatted: { ja: '{file} を整えました', en: '{file} is in form now', 'zh-TW': '已整理 {file}' },
  unformatted: { ja: '{file} は整っていません', en: '{file} is not in form', 'zh-TW': '{file} 格式不符' },
  inForm: { ja: 'すべて整っています', en: 'All are in form', 'zh-TW': '全部格式正確' },
} as const satisfies Record<string, Texts>;
