import type { Texts } from './language.js';

/** What stands in the draft of a mapping, and what is asked while one is made. `{name}` stands for an argument. */
export const draftWords = {
  head: {
    ja: '{file} の対応表の下書き。「要確認」の行を確かめ、直したらその印を消してください',
    en: 'Draft of a mapping for {file}. Look at the lines marked “check”; delete the mark when they are right',
    'zh-TW': '{file} 的對應表草稿。請確認標有「待確認」的行，確認後刪除該標記',
  },
  how: {
    ja: '試す: imi mapping test 下書き　使う: imi normalize {file} --mapping 下書き',
    en: 'Try it: imi mapping test DRAFT · use it: imi normalize {file} --mapping DRAFT',
    'zh-TW': '測試：imi mapping test 草稿　使用：imi normalize {file} --mapping 草稿',
  },
  check: { ja: '要確認', en: 'check', 'zh-TW': '待確認' },
  sure: { ja: '確からしさ {percent}', en: '{percent} sure', 'zh-TW': '把握度 {percent}' },
  name: { ja: '項目名と同じ', en: 'same name', 'zh-TW': '與項目同名' },
  alias: { ja: '知られた書き方', en: 'known spelling', 'zh-TW': '已知寫法' },
  pattern: { ja: '見出しの形から', en: 'by the form of the header', 'zh-TW': '依欄名形式' },
  similar: { ja: '似た見出しから', en: 'by a similar header', 'zh-TW': '依相似的欄名' },
  values: { ja: '値から', en: 'by its values', 'zh-TW': '依內容' },
  examples: { ja: '例: {values}', en: 'e.g. {values}', 'zh-TW': '例：{values}' },
  empty: { ja: '値がありません', en: 'no values', 'zh-TW': '沒有內容' },
  open: {
    ja: '対応なし。使うなら次の # を外し、使わないなら ignore と書く',
    en: 'not mapped. To use it take off the # below; else write ignore',
    'zh-TW': '未對應。要使用請刪除下一行的 #，不使用請寫 ignore',
  },
  candidates: { ja: '候補: {names}', en: 'could be: {names}', 'zh-TW': '候選：{names}' },
  inherited: {
    ja: '様式 {file} の列はそのまま引き継ぎます。違うところだけを書きます',
    en: 'columns are those of {file}; only what differs is written here',
    'zh-TW': '沿用 {file} 的欄位，此處只寫不同之處',
  },
  publisher: {
    ja: '公開者: コードと名前を書いてください',
    en: 'who publishes it: code and name',
    'zh-TW': '發布機關：請填代碼與名稱',
  },
  url: {
    ja: '公開しているページ',
    en: 'the page where it is published',
    'zh-TW': '發布的網頁',
  },
  licence: { ja: '利用条件', en: 'licence', 'zh-TW': '授權條款' },
  id: {
    ja: '記録を見分ける列。次の版でも変わらないものがあれば書いてください',
    en: 'the column that tells records apart and stays the same in the next edition, if there is one',
    'zh-TW': '用來區分紀錄的欄位；若有下一版仍不變的欄位請填寫',
  },
  rows: {
    ja: 'ファイルの行から。個人の情報は見本に替えてあります',
    en: 'from rows of the file; personal data is replaced by samples',
    'zh-TW': '取自檔案中的列；個人資料已換成範例',
  },
  noRows: {
    ja: '誤りのない行がなかったため、例がありません。自分で1つ書いてください',
    en: 'no row was free of faults: write an example of your own',
    'zh-TW': '找不到沒有錯誤的列，請自行寫一個例子',
  },
  askKind: {
    ja: '何の一覧ですか（文字を入れて探せます）',
    en: 'What is the list of? (type to search)',
    'zh-TW': '這是什麼資料？（可輸入文字搜尋）',
  },
  keys: {
    ja: '↑↓ で選び、Enter で決める。文字を入れると絞り込み、Ctrl-C でやめる',
    en: '↑↓ choose, Enter take, type to search, Ctrl-C stop',
    'zh-TW': '↑↓ 選擇，Enter 確定，輸入文字可搜尋，Ctrl-C 中止',
  },
  askColumn: {
    ja: '列「{header}」は何ですか（{values}）',
    en: 'What is the column “{header}”? ({values})',
    'zh-TW': '欄位「{header}」是什麼？（{values}）',
  },
  keepRemark: {
    ja: '項目にはないが残す（記述）',
    en: 'keep it as a remark (記述)',
    'zh-TW': '無對應項目，但保留（記述）',
  },
  ignore: { ja: '使わない（ignore）', en: 'leave it out (ignore)', 'zh-TW': '不使用（ignore）' },
  later: { ja: '後で決める', en: 'decide later', 'zh-TW': '稍後決定' },
  written: {
    ja: '{file} を書きました（データモデル {model}）',
    en: '{file} is written (data model {model})',
    'zh-TW': '已寫入 {file}（資料模型 {model}）',
  },
  counts: {
    ja: '列: 確か {sure}・要確認 {assumed}・対応なし {open}　例: {examples}',
    en: 'columns: {sure} sure, {assumed} to check, {open} not mapped · examples: {examples}',
    'zh-TW': '欄位：確定 {sure}、待確認 {assumed}、未對應 {open}　例：{examples}',
  },
  next: {
    ja: '次は: imi normalize {file} --mapping {draft}',
    en: 'next: imi normalize {file} --mapping {draft}',
    'zh-TW': '接著：imi normalize {file} --mapping {draft}',
  },
} as const satisfies Record<string, Texts>;
