import type { Texts } from './language.js';

/** What stands on the page of a merge. */
export const mergePageWords = {
  'merge-title': { ja: 'データの統合レポート', en: 'Merged datasets', 'zh-TW': '資料合併報告' },
  'merge-sources': { ja: 'もとのファイル', en: 'Sources', 'zh-TW': '來源檔案' },
  'merge-kinds': { ja: 'データの種類ごと', en: 'By kind of data', 'zh-TW': '依資料種類' },
  'merge-pairs': {
    ja: '同じものかもしれない組',
    en: 'Pairs that may be one thing',
    'zh-TW': '可能為同一項目的配對',
  },
  'merge-pairs-none': {
    ja: '同じものかもしれない記録は見つかりませんでした',
    en: 'No records seem to be about one thing',
    'zh-TW': '沒有發現可能為同一項目的紀錄',
  },
  'merge-pairs-note': {
    ja: '人の判定を待つ組です。すべての組と判定の欄は {file} にあります',
    en: 'These wait for the decision of a person. All pairs, with a column for the decision, are in {file}',
    'zh-TW': '以下配對待人判定。全部配對及判定欄請見 {file}',
  },
  'merge-pairs-decided': {
    ja: '人の判定を待つ組はありません。すべての組は {file} にあります',
    en: 'None waits for the decision of a person. All pairs are in {file}',
    'zh-TW': '沒有待人判定的配對。全部配對請見 {file}',
  },
  'merge-licences': { ja: '出典と利用条件', en: 'Attribution and licences', 'zh-TW': '出處與授權' },
  'merge-remarks': { ja: '知っておくこと', en: 'Good to know', 'zh-TW': '注意事項' },
  'merge-outputs': { ja: '出力したファイル', en: 'Files written', 'zh-TW': '輸出的檔案' },
  'merge-merged': { ja: '統合した', en: 'merged', 'zh-TW': '已合併' },
  'merge-unread': { ja: '読めなかった', en: 'not read', 'zh-TW': '未能讀取' },
  'merge-repeated': { ja: '{name} と同じ内容', en: 'same content as {name}', 'zh-TW': '與 {name} 內容相同' },
  'merge-conforming': { ja: '適合した割合', en: 'Conforming', 'zh-TW': '符合比例' },
  'merge-source-count': { ja: 'ファイル', en: 'Sources', 'zh-TW': '來源' },
  'merge-united': { ja: '同じID・同じ内容', en: 'Same id and content', 'zh-TW': '代碼與內容相同' },
  'merge-joined': { ja: '一つにした', en: 'Joined', 'zh-TW': '已合一' },
  'merge-nodes': { ja: '統合後の件数', en: 'Records after', 'zh-TW': '合併後筆數' },
  'merge-candidates': { ja: '同じかもしれない組', en: 'Pairs', 'zh-TW': '可能相同的配對' },
  'merge-certain': { ja: 'うち確実', en: 'Certain', 'zh-TW': '其中確定' },
  'merge-contradictions': { ja: '食い違い', en: 'Contradictions', 'zh-TW': '不一致' },
  'merge-ids': { ja: '付け直したID', en: 'Ids made anew', 'zh-TW': '重新編製的代碼' },
  'merge-licence-none': { ja: '不明', en: 'not known', 'zh-TW': '不明' },
} as const satisfies Readonly<Record<string, Texts>>;
