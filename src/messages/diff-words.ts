import type { Texts } from './language.js';

/** The words of a comparison of two versions of a dataset. */
export const diffWords = {
  'compare-title': { ja: 'データの新旧比較', en: 'What changed in the data', 'zh-TW': '資料新舊比較' },
  'compare-file': {
    ja: '{name}（{records}件 × {columns}列）',
    en: '{name} ({records} {records:record|records} × {columns} {columns:column|columns})',
    'zh-TW': '{name}（{records} 筆 × {columns} 欄）',
  },
  'compare-columns': { ja: '列', en: 'Columns', 'zh-TW': '欄位' },
  'compare-records': { ja: 'データ', en: 'Records', 'zh-TW': '資料' },
  'compare-fields': { ja: '項目ごとの変更', en: 'Changes by item', 'zh-TW': '各項目的變更' },
  'compare-causes': {
    ja: '点検結果の違い',
    en: 'What is found now and was not, and what is gone',
    'zh-TW': '檢查結果的差異',
  },
  'compare-key': {
    ja: '同じデータと見た手がかり: {names}',
    en: 'Records are the same by: {names}',
    'zh-TW': '判斷為同一筆的依據：{names}',
  },
  'compare-all': { ja: 'すべての項目', en: 'all their values', 'zh-TW': '所有項目' },
  'compare-ambiguous': {
    ja: '手がかりが同じデータが{count}件あり、上から順に対応させました',
    en: '{count} {count:record shares|records share} the key with others; they were taken in their order',
    'zh-TW': '有 {count} 筆依據相同，已依順序對應',
  },
  'compare-nothing': { ja: '違いはありません', en: 'Nothing has changed', 'zh-TW': '沒有差異' },
  'column-added': { ja: '増えた列: {name}', en: 'new column: {name}', 'zh-TW': '新增欄位：{name}' },
  'column-gone': { ja: 'なくなった列: {name}', en: 'column gone: {name}', 'zh-TW': '移除欄位：{name}' },
  'column-renamed': {
    ja: '見出しの変更: {from} → {name}',
    en: 'renamed: {from} → {name}',
    'zh-TW': '欄名變更：{from} → {name}',
  },
  'column-renamed-values': {
    ja: '見出しの変更（値から推定）: {from} → {name}',
    en: 'renamed, as its values tell: {from} → {name}',
    'zh-TW': '欄名變更（依內容推定）：{from} → {name}',
  },
  'column-recoded': {
    ja: '書き方の変更: {name}（{from} → {to}、{count}件）',
    en: 'written otherwise: {name} ({from} → {to}, {count})',
    'zh-TW': '寫法變更：{name}（{from} → {to}，{count} 筆）',
  },
  'records-added': { ja: '増えた {count}件', en: '{count} added', 'zh-TW': '新增 {count} 筆' },
  'records-removed': { ja: 'なくなった {count}件', en: '{count} removed', 'zh-TW': '移除 {count} 筆' },
  'records-changed': {
    ja: '内容が変わった {count}件',
    en: '{count} changed',
    'zh-TW': '內容變更 {count} 筆',
  },
  'records-form': {
    ja: '書き方だけが変わった {count}件',
    en: '{count} only written otherwise',
    'zh-TW': '僅寫法變更 {count} 筆',
  },
  'list-form': {
    ja: '書き方だけが変わったデータ',
    en: 'Only written otherwise',
    'zh-TW': '僅寫法變更的資料',
  },
  'records-same': { ja: '変わらない {count}件', en: '{count} the same', 'zh-TW': '無變更 {count} 筆' },
  'field-change': {
    ja: '{name}: 内容の変更{changed}件（空欄が埋まった{filled}、空欄になった{emptied}）、書き方だけ{form}件',
    en: '{name}: {changed} changed ({filled} filled, {emptied} emptied), {form} only written otherwise',
    'zh-TW': '{name}：內容變更 {changed} 筆（補填 {filled}、清空 {emptied}），僅寫法變更 {form} 筆',
  },
  'record-number': { ja: '{record}件目', en: 'record {record}', 'zh-TW': '第 {record} 筆' },
  'compare-old': { ja: '前', en: 'Before', 'zh-TW': '變更前' },
  'compare-new': { ja: '後', en: 'After', 'zh-TW': '變更後' },
  'compare-record': { ja: 'データの名前', en: 'Record', 'zh-TW': '資料名稱' },
  'list-added': { ja: '増えたデータ', en: 'Records added', 'zh-TW': '新增的資料' },
  'list-removed': { ja: 'なくなったデータ', en: 'Records removed', 'zh-TW': '移除的資料' },
  'list-changed': { ja: '内容が変わったデータ', en: 'Records changed', 'zh-TW': '內容變更的資料' },
} as const satisfies Record<string, Texts>;
