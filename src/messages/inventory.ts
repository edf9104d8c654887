import { message } from './message.js';

/** What is said of a folder as a whole. */
export const inventoryMessages = {
  'files-twice': message('info', ['file', 'names', 'count'], {
    ja: {
      what: '{file} の {count} ファイルは {names} にもあるため、一度だけ数えました',
      why: '同じファイルを二度数えると、件数や重なりが実際と違ってしまいます',
      fix: 'そのままで構いません。意図しない場合は、指定したフォルダーを確かめてください',
    },
    en: {
      what: 'Of {file}, {count} files are in {names}, too, and were counted once',
      why: 'Counted twice, they would make more records and copies than there are',
      fix: 'Leave it so, or check the folders that were named if this was not meant',
    },
    'zh-TW': {
      what: '{file} 中有 {count} 個檔案也在 {names} 中，只計算一次',
      why: '同一檔案重複計算會使筆數與重複情形失真',
      fix: '可以不處理；若非本意，請確認所指定的資料夾',
    },
  }),
  'persons-named': message('warning', ['header', 'count'], {
    ja: {
      what: '列「{header}」に個人の氏名らしい値が入っています（見た範囲で{count}件）',
      why: '氏名は個人情報です。公開する根拠があるかを確かめる必要があります',
      fix: '公開してよい氏名かを担当課で確かめ、そうでなければ列ごと除いてください',
    },
    en: {
      what: 'The column “{header}” seems to hold names of persons ({count} in what was looked at)',
      why: 'Names are personal data; there has to be a reason to publish them',
      fix: 'Ask the section in charge whether they may be published; take the column out if not',
    },
    'zh-TW': {
      what: '欄位「{header}」似乎含有個人姓名（檢視範圍內 {count} 筆）',
      why: '姓名屬個人資料，須確認有公開的依據',
      fix: '請向業務單位確認可否公開，若不可請移除該欄',
    },
  }),
  'state-unusable': message('warning', ['file', 'reason'], {
    ja: {
      what: '前回の途中経過（{file}）は使えないため、はじめから調べます',
      why: '{reason}',
      fix: '何もする必要はありません。終わると新しい途中経過に置き換わります',
    },
    en: {
      what: 'What an earlier run kept ({file}) cannot be used: all files are looked at anew',
      why: '{reason}',
      fix: 'Nothing needs to be done: it is replaced in the end',
    },
    'zh-TW': {
      what: '先前保留的進度（{file}）無法使用，將重新查看所有檔案',
      why: '{reason}',
      fix: '無須處理，完成後會以新的進度取代',
    },
  }),
  'demand-unusable': message('error', ['file', 'names'], {
    ja: {
      what: '{file} から、ファイルごとの請求件数やダウンロード数が読み取れません',
      why: '見つかった見出し: {names}',
      fix: '「ファイル名」の列と、「請求件数」か「ダウンロード数」の列がある CSV を指定してください',
    },
    en: {
      what: '{file} does not tell how often files were requested or downloaded',
      why: 'The headers are: {names}',
      fix: 'Name a CSV with a column “file” and a column “requests” or “downloads”',
    },
    'zh-TW': {
      what: '{file} 無法讀出各檔案的申請數或下載次數',
      why: '找到的欄名：{names}',
      fix: '請指定含有「檔案名稱」欄，以及「申請數」或「下載次數」欄的 CSV',
    },
  }),
} as const;
