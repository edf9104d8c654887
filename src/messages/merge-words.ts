import type { Texts } from './language.js';

/** What stands in the files that `imi merge` writes, and in what it says at its end. */
export const mergeWords = {
  decision: { ja: '判定', en: 'Decision', 'zh-TW': '判定' },
  certainty: { ja: '確からしさ', en: 'Certainty', 'zh-TW': '把握度' },
  score: { ja: '点数', en: 'Score', 'zh-TW': '分數' },
  nameA: { ja: '名称A', en: 'Name A', 'zh-TW': '名稱A' },
  nameB: { ja: '名称B', en: 'Name B', 'zh-TW': '名稱B' },
  addressA: { ja: '住所A', en: 'Address A', 'zh-TW': '地址A' },
  addressB: { ja: '住所B', en: 'Address B', 'zh-TW': '地址B' },
  metres: { ja: '距離（m）', en: 'Distance (m)', 'zh-TW': '距離（公尺）' },
  grounds: { ja: '根拠', en: 'Grounds', 'zh-TW': '依據' },
  fileA: { ja: 'ファイルA', en: 'File A', 'zh-TW': '檔案A' },
  rowA: { ja: '行A', en: 'Row A', 'zh-TW': '列A' },
  fileB: { ja: 'ファイルB', en: 'File B', 'zh-TW': '檔案B' },
  rowB: { ja: '行B', en: 'Row B', 'zh-TW': '列B' },
  idA: { ja: 'ID A', en: 'Id A', 'zh-TW': '代碼A' },
  idB: { ja: 'ID B', en: 'Id B', 'zh-TW': '代碼B' },
  same: { ja: '同じ', en: 'same', 'zh-TW': '相同' },
  different: { ja: '違う', en: 'different', 'zh-TW': '不同' },
  certain: { ja: '確実', en: 'certain', 'zh-TW': '確定' },
  likely: { ja: '要確認', en: 'likely', 'zh-TW': '待確認' },

  'by-number': { ja: '公開者の番号', en: 'the publisher’s number', 'zh-TW': '發布機關編號' },
  'by-name': { ja: '名称', en: 'name', 'zh-TW': '名稱' },
  'by-reading': { ja: '読み', en: 'reading', 'zh-TW': '讀音' },
  'by-phone': { ja: '電話番号', en: 'telephone number', 'zh-TW': '電話' },
  'by-lot': { ja: '番地', en: 'address', 'zh-TW': '門牌' },
  'by-place': { ja: '位置', en: 'place', 'zh-TW': '位置' },

  sources: {
    ja: '{count}個のソースのうち{merged}個をまとめました',
    en: 'Sources merged: {merged} of {count}',
    'zh-TW': '{count} 個來源中合併了 {merged} 個',
  },
  unread: { ja: '読めなかったもの: {count}', en: 'Not read: {count}', 'zh-TW': '未能讀取：{count}' },
  repeated: { ja: '同じ内容のもの: {count}', en: 'Same content: {count}', 'zh-TW': '內容相同：{count}' },
  kind: {
    ja: '{title}: {sources}個のソース、{records}件 → {nodes}件',
    en: '{title}: {sources} sources, {records} records → {nodes} nodes',
    'zh-TW': '{title}：{sources} 個來源，{records} 筆 → {nodes} 筆',
  },
  united: {
    ja: '同じIDで内容も同じため一つにしたもの: {count}',
    en: 'One node, for id and content are the same: {count}',
    'zh-TW': '代碼與內容相同而合一：{count}',
  },
  joined: {
    ja: '同じものとしてまとめたもの: {count}（食い違い {contradictions}）',
    en: 'Joined as one thing: {count} (contradictions: {contradictions})',
    'zh-TW': '視為同一項目而合併：{count}（不一致 {contradictions}）',
  },
  candidates: {
    ja: '同じものかもしれない組: {count}（うち確実 {certain}）',
    en: 'Pairs that may be one thing: {count} (certain: {certain})',
    'zh-TW': '可能為同一項目的配對：{count}（其中確定 {certain}）',
  },
  'licence-sources': {
    ja: 'このデータを使うときに書く出典:',
    en: 'To be named where this data is used:',
    'zh-TW': '使用本資料時應標示的出處：',
  },
  'licence-asks': {
    ja: '元のデータの利用条件が求めること:',
    en: 'What the licences of the sources ask:',
    'zh-TW': '原始資料授權條款的要求：',
  },
  'licence-under': {
    ja: 'まとめたデータを公開できる利用条件（条件の少ない順）:',
    en: 'Licences under which the merged data may be published, those that ask least first:',
    'zh-TW': '合併後的資料可採用的授權條款（要求較少者在前）：',
  },
  'licence-conflicts': {
    ja: '一つのデータにまとめて公開できない利用条件の組:',
    en: 'Licences that do not go together in one work:',
    'zh-TW': '無法併入同一份資料公開的授權條款組合：',
  },
  'licence-unknown': {
    ja: '利用条件が分からないデータ（公開者に確かめてください）:',
    en: 'Sources whose licence is not known (ask the publisher):',
    'zh-TW': '授權條款不明的資料（請向發布機關確認）：',
  },
  'asks-attribution': { ja: '出典を書く', en: 'Name the source', 'zh-TW': '標示出處' },
  'asks-say-changes': { ja: '加工したことを書く', en: 'Say that it was changed', 'zh-TW': '說明經過修改' },
  'asks-share-alike': {
    ja: '同じ利用条件で公開する',
    en: 'Publish it under the same terms',
    'zh-TW': '以相同條款公開',
  },
  'asks-no-commerce': { ja: '営利目的に使わない', en: 'No commercial use', 'zh-TW': '不作商業使用' },
  'asks-no-changes': { ja: '改変しない', en: 'No changes', 'zh-TW': '不得改作' },
  'asks-lawful-use': {
    ja: '法令や公序良俗に反する使い方をしない',
    en: 'No use against laws or public order',
    'zh-TW': '不得違反法令或公序良俗',
  },
  written: { ja: '出力: {folder}', en: 'Written: {folder}', 'zh-TW': '輸出：{folder}' },
} as const satisfies Record<string, Texts>;
