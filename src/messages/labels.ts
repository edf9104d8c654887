import { catalogueWords } from './catalogue-words.js';
import { diffWords } from './diff-words.js';
import { inventoryWords } from './inventory-words.js';
import type { Language, Texts } from './language.js';
import { mergePageWords } from './merge-page-words.js';
import type { ArgName } from './message.js';
import { progressWords } from './progress-words.js';
import { readinessWords } from './readiness-words.js';
import { reasonWords } from './reason-words.js';
import { reportWords } from './report-words.js';

/**
 * The texts of reports, in all languages. `{name}` stands for an argument; `{name:one|many}` for the word that goes
 * with a number, in languages that tell one from many.
 */
export const labels = {
  'report-title': { ja: 'データ点検レポート', en: 'Data conformance report', 'zh-TW': '資料檢查報告' },
  contents: { ja: '目次', en: 'Contents', 'zh-TW': '目次' },
  'skip-link': { ja: '本文へ移動', en: 'Skip to the content', 'zh-TW': '跳到主要內容' },

  error: { ja: '要修正', en: 'Must be fixed', 'zh-TW': '須修正' },
  warning: { ja: '要確認', en: 'To be checked', 'zh-TW': '請確認' },
  info: { ja: '参考', en: 'For information', 'zh-TW': '供參考' },

  'verdict-good': {
    ja: 'このまま公開できます',
    en: 'Ready to be published as it is',
    'zh-TW': '可以直接發布',
  },
  'verdict-check': {
    ja: '公開できますが、確認をおすすめするところが{count}件あります',
    en: 'May be published, but {count} {count:place is|places are} worth checking first',
    'zh-TW': '可以發布，但建議先確認 {count} 處',
  },
  'verdict-bad': {
    ja: '公開する前に直すところが{count}件あります',
    en: '{count} {count:place needs|places need} to be fixed before publishing',
    'zh-TW': '發布前須修正 {count} 處',
  },
  'verdict-empty': {
    ja: '点検するデータの行が見つかりませんでした',
    en: 'No rows of data were found to check',
    'zh-TW': '找不到可供檢查的資料列',
  },
  conforming: { ja: '適合', en: 'Conforming', 'zh-TW': '符合' },
  'not-conforming': { ja: '不適合', en: 'Not conforming', 'zh-TW': '不符合' },
  'no-data': { ja: 'データなし', en: 'No data', 'zh-TW': '沒有資料' },
  'exit-code': { ja: '（終了コード {code}）', en: ' (exit code {code})', 'zh-TW': '（結束代碼 {code}）' },

  'records-conforming': {
    ja: '{read}件のデータのうち{conforming}件が適合しています',
    en: '{conforming} of {read} {read:record|records} conform',
    'zh-TW': '{read} 筆資料中有 {conforming} 筆符合',
  },
  size: {
    ja: '{records}件 × {columns}列',
    en: '{records} {records:record|records} × {columns} {columns:column|columns}',
    'zh-TW': '{records} 筆 × {columns} 欄',
  },
  'found-count': { ja: '{count}件', en: '{count} {count:place|places}', 'zh-TW': '{count} 處' },
  percent: { ja: '{number}%', en: '{number}%', 'zh-TW': '{number}%' },
  quoted: { ja: '「{text}」', en: '“{text}”', 'zh-TW': '「{text}」' },
  aside: { ja: '{text}（{aside}）', en: '{text} ({aside})', 'zh-TW': '{text}（{aside}）' },
  colon: { ja: '{text}: {rest}', en: '{text}: {rest}', 'zh-TW': '{text}：{rest}' },
  certainty: { ja: '確からしさ{percent}', en: '{percent} certain', 'zh-TW': '把握度 {percent}' },

  uncertain: { ja: '項目の不確かな点', en: 'Not certain about the items', 'zh-TW': '項目不確定之處' },
  'place-column': { ja: '{column}列', en: 'column {column}', 'zh-TW': '{column} 欄' },
  'place-row': { ja: '{row}行目', en: 'row {row}', 'zh-TW': '第 {row} 列' },
  'place-record': { ja: '{row}件目', en: 'record {row}', 'zh-TW': '第 {row} 筆' },
  'place-record-line': {
    ja: '{row}件目（{line}行目）',
    en: 'record {row} (line {line})',
    'zh-TW': '第 {row} 筆（第 {line} 行）',
  },
  'place-line': { ja: 'テキストの{line}行目', en: 'line {line} of the text', 'zh-TW': '文字檔第 {line} 行' },
  'place-sheet': { ja: 'シート全体', en: 'the whole sheet', 'zh-TW': '整個工作表' },
  'place-whole': { ja: 'ファイル全体', en: 'the whole file', 'zh-TW': '整個檔案' },
  'beyond-last-column': {
    ja: '最後の列より右のセル',
    en: 'Cells beyond the last column',
    'zh-TW': '最後一欄右側的儲存格',
  },
  'no-header': { ja: '（見出しなし）', en: '(no header)', 'zh-TW': '（沒有標題）' },

  'more-causes': {
    ja: 'ほかに{causes}種類（{count}件）',
    en: 'and {causes} more {causes:kind|kinds} of findings ({count} {count:place|places})',
    'zh-TW': '另有 {causes} 種（{count} 處）',
  },

  kept: { ja: 'そのまま', en: 'kept', 'zh-TW': '原樣保留' },
  normalized: { ja: '表記統一', en: 'normalized', 'zh-TW': '統一格式' },
  repaired: { ja: '推定補正', en: 'repaired', 'zh-TW': '推定修正' },
  ignored: { ja: '対象外', en: 'ignored', 'zh-TW': '不列入' },
  unmapped: { ja: '未対応', en: 'unmapped', 'zh-TW': '未對應' },
  rejected: { ja: '不採用', en: 'rejected', 'zh-TW': '不採用' },
  'kept-meaning': {
    ja: '書かれた値をそのまま出力しました',
    en: 'The value was written out exactly as it stands',
    'zh-TW': '原值直接輸出',
  },
  'normalized-meaning': {
    ja: '意味を変えずに、標準の書き方に統一しました（「なし」などの言葉は空欄にしました）',
    en: 'The value was written in the standard form without a change of meaning (words for “none” became blank)',
    'zh-TW': '不改變意思，改為標準寫法（「無」等字樣改為空白）',
  },
  'repaired-meaning': {
    ja: '推定が必要でした。推定の内容は「見つかったこと」に示しています',
    en: 'Something had to be assumed; the findings say what',
    'zh-TW': '需要推定；推定內容列於「檢查結果」',
  },
  'ignored-meaning': {
    ja: 'データではない列や行として、対応表で除かれています',
    en: 'The mapping says that the column or row is not data',
    'zh-TW': '對應表指定為非資料的欄或列',
  },
  'unmapped-meaning': {
    ja: '列の意味が分からないため、出力していません',
    en: 'Nobody has said what the column means, so it was not written out',
    'zh-TW': '不清楚該欄的意義，因此未輸出',
  },
  'rejected-meaning': {
    ja: '値として読み取れないため、出力していません。理由は「見つかったこと」に示しています',
    en: 'The value could not be understood and was not written out; the findings say why',
    'zh-TW': '無法判讀，因此未輸出；原因列於「檢查結果」',
  },
  cells: { ja: 'セル{cells}個', en: '{cells} {cells:cell|cells}', 'zh-TW': '{cells} 個儲存格' },

  'mappings-good': {
    ja: '{count}個の対応表に、直すところはありません',
    en: '{count} {count:mapping|mappings}: nothing to mend',
    'zh-TW': '{count} 個對應表沒有須修正之處',
  },
  'examples-good': {
    ja: '{file}: {count}件の例がそのとおりになりました',
    en: '{file}: {count} {count:example|examples} came out as said',
    'zh-TW': '{file}：{count} 個範例結果相符',
  },
  'examples-bad': {
    ja: '{file}: {count}件の例のうち{bad}件がそのとおりになりません',
    en: '{file}: {bad} of {count} {count:example|examples} did not come out as said',
    'zh-TW': '{file}：{count} 個範例中有 {bad} 個結果不符',
  },
  'examples-none': {
    ja: '{file}: 例がありません',
    en: '{file}: no examples',
    'zh-TW': '{file}：沒有範例',
  },

  'section-recognized': { ja: 'このように読み取りました', en: 'What was recognized', 'zh-TW': '判讀結果' },
  'section-causes': { ja: '見つかったこと', en: 'What was found', 'zh-TW': '檢查結果' },
  'section-ledger': { ja: 'セルの行方', en: 'What became of the cells', 'zh-TW': '儲存格的處理結果' },
  'section-columns': { ja: '列ごとの結果', en: 'Column by column', 'zh-TW': '各欄結果' },
  'section-checked': { ja: '点検の記録', en: 'How it was checked', 'zh-TW': '檢查紀錄' },
  'section-unchecked': {
    ja: '点検していないこと',
    en: 'What was not checked',
    'zh-TW': '未檢查的事項',
  },

  'kind-of-data': { ja: 'データの種類', en: 'Kind of data', 'zh-TW': '資料種類' },
  publisher: { ja: '公開者', en: 'Publisher', 'zh-TW': '發布機關' },
  'publisher-unknown': { ja: '特定できませんでした', en: 'Not recognized', 'zh-TW': '無法判斷' },
  mapping: { ja: '対応表', en: 'Mapping', 'zh-TW': '對應表' },
  'mapping-none': {
    ja: 'なし（列の見出しから判断しました）',
    en: 'None (columns were recognized by their headers)',
    'zh-TW': '無（依欄位標題判斷）',
  },
  standard: { ja: '準拠する標準', en: 'Standard', 'zh-TW': '依循的標準' },
  'standard-none': {
    ja: 'なし（必須項目の有無は標準と照らしていません）',
    en: 'None (required items were not held against a standard)',
    'zh-TW': '無（未依標準檢查必填項目）',
  },
  records: { ja: 'データの件数', en: 'Records', 'zh-TW': '資料筆數' },
  'records-only': { ja: '{read}件', en: '{read}', 'zh-TW': '{read} 筆' },
  'records-detail': {
    ja: '{read}件（ほかに空白行{blank}行、データではない行{skipped}行）',
    en: '{read} (besides {blank} blank {blank:row|rows} and {skipped} {skipped:row|rows} that {skipped:is|are} not data)',
    'zh-TW': '{read} 筆（另有空白列 {blank} 列、非資料列 {skipped} 列）',
  },
  header: { ja: '見出し', en: 'Header', 'zh-TW': '標題' },
  'header-row': { ja: '{row}行目', en: 'Row {row}', 'zh-TW': '第 {row} 列' },
  'header-rows': {
    ja: '{first}～{last}行目',
    en: 'Rows {first} to {last}',
    'zh-TW': '第 {first} 至 {last} 列',
  },
  'header-absent': { ja: 'なし', en: 'None', 'zh-TW': '無' },
  'first-data-row': { ja: 'データの始まり', en: 'First row of data', 'zh-TW': '資料起始' },
  encoding: { ja: '文字コード', en: 'Encoding', 'zh-TW': '字元編碼' },
  repair: { ja: '文字化けの復元', en: 'Recovery of garbled text', 'zh-TW': '亂碼還原' },
  'repair-detail': {
    ja: '{misreading} として読み違えられていた {original} の文字を元に戻しました',
    en: 'Text in {original} that had been read as {misreading} was restored',
    'zh-TW': '已還原被誤讀為 {misreading} 的 {original} 文字',
  },
  format: { ja: 'ファイル形式', en: 'File format', 'zh-TW': '檔案格式' },
  delimiter: { ja: '区切り文字', en: 'Delimiter', 'zh-TW': '分隔符號' },
  comma: { ja: 'コンマ', en: 'Comma', 'zh-TW': '逗號' },
  tab: { ja: 'タブ', en: 'Tab', 'zh-TW': 'Tab 鍵' },
  semicolon: { ja: 'セミコロン', en: 'Semicolon', 'zh-TW': '分號' },

  'section-conformance': { ja: '項目のそろい具合', en: 'Items of the data model', 'zh-TW': '項目齊備程度' },
  'items-score': {
    ja: '項目の充足: {score}点',
    en: 'Items: {score} of 100',
    'zh-TW': '項目齊備：{score} 分',
  },
  'items-whole': {
    ja: '必須・推奨の{asked}項目はすべて列があります',
    en: 'a column for {asked} of {asked} asked for',
    'zh-TW': '必填與建議的 {asked} 項皆有欄位',
  },
  'items-lacking': {
    ja: '必須・推奨の{asked}項目のうち{missing}項目は列がありません',
    en: '{missing} of {asked} asked for without a column',
    'zh-TW': '必填與建議的 {asked} 項中，{missing} 項沒有欄位',
  },
  'changes-count': {
    ja: '設定で変えた指摘の扱い: {count}件（理由はレポートにあります）',
    en: '{count} {count:severity|severities} changed by the configuration (reasons are in the report)',
    'zh-TW': '依設定變更 {count} 項檢查的處理方式（理由見報告）',
  },
  'changes-caption': {
    ja: '設定ファイルで扱いを変えた指摘と、その理由',
    en: 'What the configuration changed, and why',
    'zh-TW': '設定檔變更的檢查項目與理由',
  },
  'items-caption': {
    ja: '項目ごとの値の入り具合',
    en: 'How far each item of the data model is filled',
    'zh-TW': '資料模型各項目的填寫情形',
  },
  'item-missing': { ja: '列なし', en: 'no column', 'zh-TW': '沒有欄位' },
  obligation: { ja: '区分', en: 'Asked for', 'zh-TW': '要求' },
  required: { ja: '必須', en: 'required', 'zh-TW': '必填' },
  recommended: { ja: '推奨', en: 'recommended', 'zh-TW': '建議' },
  optional: { ja: '任意', en: 'optional', 'zh-TW': '選填' },
  filled: { ja: '値の入り具合', en: 'Filled', 'zh-TW': '填寫情形' },
  score: { ja: '点数', en: 'Score', 'zh-TW': '分數' },
  off: { ja: '指摘しない', en: 'not told', 'zh-TW': '不提示' },

  'causes-none': {
    ja: '直すところも確認するところも見つかりませんでした',
    en: 'Nothing was found that needs fixing or checking',
    'zh-TW': '沒有需要修正或確認之處',
  },
  'causes-more': {
    ja: 'このほかに{causes}種類（{count}件）あります。すべての件数は JSON のレポートにあります',
    en: 'There {causes:is|are} {causes} more {causes:kind|kinds} ({count} {count:place|places}); the JSON report counts them all',
    'zh-TW': '另有 {causes} 種（{count} 處）；所有件數請見 JSON 報告',
  },
  why: { ja: '理由', en: 'Why', 'zh-TW': '原因' },
  fix: { ja: '直し方', en: 'What to do', 'zh-TW': '處理方式' },
  places: {
    ja: '場所の一覧（{count}件）',
    en: '{count:The place|All places} ({count})',
    'zh-TW': '位置一覽（{count} 處）',
  },
  'places-cut': {
    ja: '場所の一覧（{count}件のうち最初の{shown}件）',
    en: 'Places (the first {shown} of {count})',
    'zh-TW': '位置一覽（{count} 處中的前 {shown} 處）',
  },
  place: { ja: '場所', en: 'Place', 'zh-TW': '位置' },
  line: { ja: '行番号（テキスト）', en: 'Line', 'zh-TW': '行號（文字）' },
  treatment: { ja: '扱い', en: 'Treatment', 'zh-TW': '處理' },
  'cell-changed': { ja: '直した', en: 'changed', 'zh-TW': '已修正' },
  'cell-left': { ja: 'そのまま', en: 'left', 'zh-TW': '保留原樣' },
  'row-count': { ja: '{count}行', en: '{count} {count:row|rows}', 'zh-TW': '{count} 列' },
  'fix-done': {
    ja: '{count}か所を直しました',
    en: '{count} {count:cell was|cells were} corrected',
    'zh-TW': '已修正 {count} 處',
  },
  'fix-would': {
    ja: '{count}か所を直せます（何も書き込んでいません）',
    en: '{count} {count:cell|cells} can be corrected (nothing was written)',
    'zh-TW': '可修正 {count} 處（未寫入任何檔案）',
  },
  'fix-nothing': { ja: '直すところはありません', en: 'Nothing to correct', 'zh-TW': '沒有需要修正之處' },
  'fix-left': {
    ja: 'ほかに{count}か所は、理由があってそのままにしました（▲の行）',
    en: '{count} more {count:was left as it is|were left as they are}, for the reasons marked ▲',
    'zh-TW': '另有 {count} 處因標示 ▲ 的原因保留原樣',
  },
  'fix-list': { ja: '変更の一覧: {file}', en: 'List of changes: {file}', 'zh-TW': '修正清單：{file}' },
  'left-assumed': {
    ja: '推定が必要なため、そのままにしました（確かめてよければ --assume）',
    en: 'Left as it is: this would be an assumption (--assume makes it)',
    'zh-TW': '需要推定，因此保留原樣（確認無誤可加 --assume）',
  },
  was: { ja: '元の値は「{text}」', en: 'Was “{text}”', 'zh-TW': '原值為「{text}」' },
  before: { ja: '直す前', en: 'Before', 'zh-TW': '修正前' },
  after: { ja: '直した後', en: 'After', 'zh-TW': '修正後' },
  value: { ja: '今の値', en: 'Value now', 'zh-TW': '目前的值' },
  replacement: { ja: '直す値の案', en: 'Value to put', 'zh-TW': '建議修正值' },
  also: { ja: '関係する場所', en: 'Related place', 'zh-TW': '相關位置' },
  sheet: { ja: 'シート', en: 'Sheet', 'zh-TW': '工作表' },
  row: { ja: '行', en: 'Row', 'zh-TW': '列' },
  weight: { ja: '重さ', en: 'Severity', 'zh-TW': '嚴重度' },
  code: { ja: 'コード', en: 'Code', 'zh-TW': '代碼' },
  'head-count': { ja: '件数', en: 'Count', 'zh-TW': '件數' },
  example: { ja: '例', en: 'Example', 'zh-TW': '範例' },
  'listed-of': {
    ja: '{code}: {count}件のうち最初の{listed}件だけを載せています',
    en: '{code}: only the first {listed} of {count} are listed',
    'zh-TW': '{code}：{count} 處中僅列出前 {listed} 處',
  },
  detail: { ja: '内容', en: 'What is the matter', 'zh-TW': '說明' },
  blank: { ja: '（空欄）', en: '(blank)', 'zh-TW': '（空白）' },

  'ledger-caption': {
    ja: '空欄でないセル{cells}個の行方',
    en: 'What became of the {cells} {cells:cell that is|cells that are} not blank',
    'zh-TW': '{cells} 個非空白儲存格的處理結果',
  },
  'ledger-fate': { ja: '扱い', en: 'Treatment', 'zh-TW': '處理方式' },
  'ledger-cells': { ja: 'セルの数', en: 'Cells', 'zh-TW': '儲存格數' },
  'ledger-share': { ja: '割合', en: 'Share', 'zh-TW': '比例' },
  'ledger-total': { ja: '合計', en: 'Total', 'zh-TW': '合計' },

  'columns-caption': {
    ja: '列の見出し、対応する項目、セルの行方',
    en: 'Header, item and what became of the cells of each column',
    'zh-TW': '各欄的標題、對應項目與處理結果',
  },
  'columns-more': {
    ja: 'このほかに{count}列あります。すべての列は JSON のレポートにあります',
    en: 'There {count:is|are} {count} more {count:column|columns}; the JSON report lists them all',
    'zh-TW': '另有 {count} 欄；全部欄位請見 JSON 報告',
  },
  column: { ja: '列', en: 'Column', 'zh-TW': '欄' },
  item: { ja: '対応する項目', en: 'Item', 'zh-TW': '對應項目' },
  result: { ja: '結果', en: 'Result', 'zh-TW': '結果' },
  'item-ignored': { ja: '対象外とする列', en: 'Left out on purpose', 'zh-TW': '不列入的欄' },
  'item-unmapped': { ja: '対応する項目がありません', en: 'No item for it', 'zh-TW': '沒有對應項目' },
  'kind-of-value': {
    ja: '値の種類: {normalizer}',
    en: 'Kind of value: {normalizer}',
    'zh-TW': '值的種類：{normalizer}',
  },
  'column-empty': { ja: '値なし', en: 'No values', 'zh-TW': '沒有值' },

  'file-name': { ja: 'ファイル名', en: 'File name', 'zh-TW': '檔案名稱' },
  'file-size': { ja: '大きさ', en: 'Size', 'zh-TW': '檔案大小' },
  bytes: { ja: '{count}バイト', en: '{count} {count:byte|bytes}', 'zh-TW': '{count} 位元組' },
  sha256: { ja: '指紋（SHA-256）', en: 'Fingerprint (SHA-256)', 'zh-TW': '指紋（SHA-256）' },
  'sha256-none': { ja: '計算していません', en: 'Not computed', 'zh-TW': '未計算' },
  'outputs-written': { ja: '出力したファイル', en: 'Files written', 'zh-TW': '輸出的檔案' },
  'standard-output': { ja: '標準出力', en: 'Standard output', 'zh-TW': '標準輸出' },
  tool: { ja: '点検に使ったもの', en: 'Checked with', 'zh-TW': '檢查工具' },
  versions: {
    ja: '語彙とデータモデルの版',
    en: 'Versions of vocabularies and data model',
    'zh-TW': '詞彙與資料模型版本',
  },
  'report-version': { ja: 'レポート形式の版', en: 'Version of the report format', 'zh-TW': '報告格式版本' },

  'unchecked-truth': {
    ja: '値が事実と合っているか（電話番号が今も使われているか、など）',
    en: 'Whether the values are true (whether a telephone number is still in use, for example)',
    'zh-TW': '內容是否屬實（例如電話號碼是否仍在使用）',
  },
  'unchecked-complete': {
    ja: '載せるべき施設や行事などが、もれなく載っているか',
    en: 'Whether everything is listed that ought to be listed',
    'zh-TW': '應列出的設施、活動等是否全部列出',
  },
  'unchecked-permission': {
    ja: '公開してよい内容か（個人情報、権利、利用規約）',
    en: 'Whether the content may be made public (personal data, rights, terms of use)',
    'zh-TW': '內容是否可以公開（個人資料、權利、使用條款）',
  },
  'unchecked-links': {
    ja: 'リンク先が開けるか（点検はネットワークを使いません）',
    en: 'Whether links can be opened (the check uses no network)',
    'zh-TW': '連結是否能開啟（檢查過程不使用網路）',
  },
  'unchecked-unmapped': {
    ja: '対応する項目のない列の値（{count}列: {names}）',
    en: 'The values of {count} {count:column|columns} without an item: {names}',
    'zh-TW': '沒有對應項目的欄（{count} 欄：{names}）',
  },
  'unchecked-ignored': {
    ja: '対象外とした列の値（{count}列: {names}）',
    en: 'The values of {count} {count:column|columns} left out on purpose: {names}',
    'zh-TW': '不列入的欄（{count} 欄：{names}）',
  },
  'unchecked-standard': {
    ja: '標準が求める必須項目がそろっているか（準拠する標準が分からないため）',
    en: 'Whether all required items of a standard are there (no standard is known for this file)',
    'zh-TW': '標準要求的必填項目是否齊全（此檔案沒有可依循的標準）',
  },
  'unchecked-mapping': {
    ja: '列の意味の解釈が正しいか（見出しだけから判断しました。「列ごとの結果」を見て確かめてください）',
    en: 'Whether the columns mean what was taken from their headers; please look through “Column by column”',
    'zh-TW': '欄位意義的判斷是否正確（僅依標題判斷，請查看「各欄結果」確認）',
  },
  'term-name': { ja: '名前', en: 'Name', 'zh-TW': '名稱' },
  'term-label': { ja: 'ラベル', en: 'Label', 'zh-TW': '標籤' },
  'term-definition': { ja: '説明', en: 'Meaning', 'zh-TW': '說明' },
  'term-classes': { ja: 'クラス', en: 'Classes', 'zh-TW': '類別' },
  'term-properties': { ja: 'プロパティ', en: 'Properties', 'zh-TW': '屬性' },
  'term-class': { ja: 'クラス', en: 'class', 'zh-TW': '類別' },
  'term-property': { ja: 'プロパティ', en: 'property', 'zh-TW': '屬性' },
  'term-iri': { ja: 'URI', en: 'IRI', 'zh-TW': 'URI' },
  'term-namespace': { ja: '名前空間', en: 'Namespace', 'zh-TW': '命名空間' },
  'term-range': { ja: '値の種類', en: 'Range', 'zh-TW': '值域' },
  'term-cardinality': { ja: '出現回数', en: 'How often', 'zh-TW': '出現次數' },
  'term-parents': { ja: '上位クラス', en: 'Parents', 'zh-TW': '上層類別' },
  'term-children': { ja: '下位クラス', en: 'Children', 'zh-TW': '下層類別' },
  'term-datatype': { ja: 'データ型', en: 'Datatype', 'zh-TW': '資料型別' },
  'term-own': { ja: '持つ項目', en: 'Properties', 'zh-TW': '具有的屬性' },
  'term-inherited': {
    ja: '{class}から受け継ぐ項目',
    en: 'Inherited from {class}',
    'zh-TW': '繼承自 {class}',
  },
  'term-stands-on': { ja: '持つクラス', en: 'Stands on', 'zh-TW': '所屬類別' },
  'term-led-to': { ja: 'これを値とする項目', en: 'Led to by', 'zh-TW': '以此為值的屬性' },
  'term-used': { ja: '使っているデータモデル', en: 'Used by data models', 'zh-TW': '使用此用語的資料模型' },
  'term-close': { ja: 'ほかの語彙の近い用語', en: 'Near terms elsewhere', 'zh-TW': '其他詞彙的相近用語' },
  'term-deprecated': { ja: '非推奨', en: 'deprecated', 'zh-TW': '不建議使用' },
  'term-successor': { ja: '後継', en: 'Successor', 'zh-TW': '後繼用語' },
  'term-version': { ja: 'バージョン', en: 'Version', 'zh-TW': '版本' },
  'term-license': { ja: 'ライセンス', en: 'Licence', 'zh-TW': '授權' },
  'term-created': { ja: '作成日', en: 'Created', 'zh-TW': '建立日期' },
  'term-issued': { ja: '公開日', en: 'Issued', 'zh-TW': '發布日期' },
  'term-additions': {
    ja: 'ほかの語彙のクラスに加える項目',
    en: 'Added to classes of other vocabularies',
    'zh-TW': '加到其他詞彙類別的屬性',
  },
  'term-none-found': {
    ja: '近い用語は見つかりませんでした',
    en: 'No term comes near',
    'zh-TW': '找不到相近的用語',
  },
  'term-by-header': {
    ja: '{model}の見出し「{header}」（{path}）',
    en: 'header “{header}” of {model} ({path})',
    'zh-TW': '{model} 的欄名「{header}」（{path}）',
  },
  'diff-added': { ja: '増えた用語', en: 'Added', 'zh-TW': '新增' },
  'diff-removed': { ja: 'なくなった用語', en: 'Removed', 'zh-TW': '移除' },
  'diff-changed': { ja: '変わった用語', en: 'Changed', 'zh-TW': '變更' },
  'diff-same': {
    ja: '用語、値の種類、出現回数に違いはありません',
    en: 'No difference in terms, ranges and cardinalities',
    'zh-TW': '用語、值域與出現次數皆無差異',
  },
  'diff-texts': {
    ja: 'ラベルと説明の違い{count}件（--texts で表示）',
    en: '{count} {count:label or definition differs|labels and definitions differ} (--texts shows them)',
    'zh-TW': '標籤與說明有 {count} 處不同（以 --texts 顯示）',
  },
  'diff-nothing': { ja: '（なし）', en: '(none)', 'zh-TW': '（無）' },
  yes: { ja: 'はい', en: 'yes', 'zh-TW': '是' },
  no: { ja: 'いいえ', en: 'no', 'zh-TW': '否' },

  'change-new': { ja: '新しい', en: 'new', 'zh-TW': '新增' },
  'change-gone': { ja: 'なくなった', en: 'gone', 'zh-TW': '已消失' },
  'change-more': { ja: '増えた', en: 'more', 'zh-TW': '增加' },
  'change-fewer': { ja: '減った', en: 'fewer', 'zh-TW': '減少' },
  'change-changed': { ja: '入れ替わった', en: 'others', 'zh-TW': '有變動' },
  'change-same': { ja: '変わらない', en: 'same', 'zh-TW': '不變' },
  'diff-count': {
    ja: '{change}: {before}件 → {after}件',
    en: '{change}: {before} → {after}',
    'zh-TW': '{change}：{before} 處 → {after} 處',
  },
  'diff-sum': {
    ja: '前回からあるもの {known}件、新しいもの {added}件、なくなったもの {removed}件',
    en: '{known} known, {added} new, {removed} gone',
    'zh-TW': '原有 {known} 處、新增 {added} 處、消失 {removed} 處',
  },
  'diff-file-new': {
    ja: '前回の点検結果にはないファイルです',
    en: 'Not in the earlier report',
    'zh-TW': '先前的報告中沒有此檔案',
  },
  'diff-file-gone': {
    ja: '今回の点検結果にはないファイルです',
    en: 'Not in the later report',
    'zh-TW': '後來的報告中沒有此檔案',
  },
  'output-same': {
    ja: '出力したときと同じファイルです',
    en: 'The same file that was written',
    'zh-TW': '與輸出時為同一檔案',
  },
  'output-differs': {
    ja: '出力したときから変わっています（記録 {expected}…、今 {found}…）',
    en: 'Has changed since it was written (recorded {expected}…, now {found}…)',
    'zh-TW': '輸出後已變更（記錄 {expected}…，目前 {found}…）',
  },
  'output-unhashed': {
    ja: '標準出力に書いたため、確かめられません',
    en: 'Went to the standard output and cannot be checked',
    'zh-TW': '寫到標準輸出，無法確認',
  },
  'hash-same': {
    ja: '点検したときと同じファイルです',
    en: 'The same file that was checked',
    'zh-TW': '與檢查時為同一檔案',
  },
  'hash-differs': {
    ja: '点検したときから変わっています（記録 {expected}…、今 {found}…）',
    en: 'Has changed since it was checked (recorded {expected}…, now {found}…)',
    'zh-TW': '檢查後已變更（記錄 {expected}…，目前 {found}…）',
  },

  'rule-source': { ja: '拠りどころ', en: 'Source', 'zh-TW': '依據' },
  'rule-finds-nothing': { ja: '何も指摘しません', en: 'nothing is found', 'zh-TW': '沒有問題' },

  'list-separator': { ja: '、', en: ', ', 'zh-TW': '、' },

  ...readinessWords,
  ...inventoryWords,
  ...progressWords,
  ...reasonWords,
  ...mergePageWords,
  ...diffWords,
  ...catalogueWords,
  ...reportWords,
} as const satisfies Record<string, Texts>;

/** What stands for each argument of messages where a code is explained without a finding at hand. */
export const exampleArgs = {
  asOf: { ja: '2026-04', en: '2026-04', 'zh-TW': '2026-04' },
  source: {
    ja: '日本郵便 郵便番号データ',
    en: '日本郵便 郵便番号データ',
    'zh-TW': '日本郵便 郵便番号データ',
  },
  assumed: { ja: '2023-04-01', en: '2023-04-01', 'zh-TW': '2023-04-01' },
  bytes: { ja: 'E3 81', en: 'E3 81', 'zh-TW': 'E3 81' },
  count: { ja: '3', en: '3', 'zh-TW': '3' },
  expected: { ja: '〈正しい値〉', en: '‹right value›', 'zh-TW': '〈正確的值〉' },
  file: { ja: '施設一覧.csv', en: 'facilities.csv', 'zh-TW': '設施一覽.csv' },
  found: { ja: '〈周りから分かる値〉', en: '‹value from elsewhere›', 'zh-TW': '〈由其他資料得知的值〉' },
  header: { ja: '〈列の見出し〉', en: '‹header of the column›', 'zh-TW': '〈欄位標題〉' },
  item: { ja: '〈項目名〉', en: '‹name of the item›', 'zh-TW': '〈項目名稱〉' },
  limit: { ja: '〈上限〉', en: '‹limit›', 'zh-TW': '〈上限〉' },
  names: { ja: '〈名前、名前〉', en: '‹name, name›', 'zh-TW': '〈名稱、名稱〉' },
  part: { ja: '〈値の一部〉', en: '‹part of the value›', 'zh-TW': '〈值的一部分〉' },
  reason: { ja: '〈詳しい理由〉', en: '‹technical reason›', 'zh-TW': '〈詳細原因〉' },
  row: { ja: '14', en: '14', 'zh-TW': '14' },
  term: { ja: '〈用語〉', en: '‹term›', 'zh-TW': '〈詞彙〉' },
  value: { ja: '〈セルの値〉', en: '‹value of the cell›', 'zh-TW': '〈儲存格的值〉' },
} as const satisfies Record<ArgName, Texts>;

export type Label = keyof typeof labels;

type Placeholders<Text extends string> = Text extends `${string}{${infer Inside}}${infer Rest}`
  ? (Inside extends `${infer Name}:${string}` ? Name : Inside) | Placeholders<Rest>
  : never;

/** Names of the reasons why a file is read as it is. */
export type ReasonName = keyof typeof reasonWords;

/** The arguments of a label, told from its Japanese text. */
export type LabelArgs<L extends Label> = Readonly<
  Record<Placeholders<(typeof labels)[L]['ja']>, string | number>
>;

const placeholder = /\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g;

/**
 * A text of reports in a language. Numbers are grouped by thousands.
 *
 * @example label('en', 'found-count', { count: 1204 }) // '1,204 places'
 */
export function label<L extends Label>(
  language: Language,
  name: L,
  ...[args]: [keyof LabelArgs<L>] extends [never] ? [] : [LabelArgs<L>]
): string {
  const given: Readonly<Record<string, string | number>> = args ?? {};
  return labels[name][language].replace(placeholder, (whole, key: string, one?: string, many?: string) => {
    const arg = given[key];
    if (arg === undefined) return whole;
    if (one === undefined || many === undefined) return typeof arg === 'number' ? grouped(arg) : arg;
    return Number(arg) === 1 ? one : many;
  });
}

/** A whole number with its thousands grouped, as all three languages write it: 1204 → `1,204`. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
