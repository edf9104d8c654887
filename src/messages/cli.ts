import { message } from './message.js';

export const cliMessages = {
  'draft-exists': message('error', ['file'], {
    ja: {
      what: '{file} はすでにあります',
      why: '手を入れた対応表を消してしまわないよう、上書きしません',
      fix: '--out で別の名前を指定するか、上書きしてよければ --force を付けてください',
    },
    en: {
      what: '{file} is there already',
      why: 'It is not written over, so that a mapping that somebody worked on is not lost',
      fix: 'Name another file with --out, or add --force if it may be replaced',
    },
    'zh-TW': {
      what: '{file} 已經存在',
      why: '為避免清除已修改的對應表，不會覆寫',
      fix: '請以 --out 指定其他檔名，若可覆寫請加上 --force',
    },
  }),
  'report-unusable': message('error', ['file', 'part', 'reason'], {
    ja: {
      what: '{file} は imi の点検結果（JSON）として読めません',
      why: '{part} の箇所: {reason}',
      fix: 'imi が作った .report.json をそのまま指定してください。手を加えた場合は、点検をやり直して作り直してください',
    },
    en: {
      what: '{file} is no report of imi (JSON)',
      why: 'At {part}: {reason}',
      fix: 'Name a .report.json as imi wrote it; if it was edited, make it anew with imi validate --report json',
    },
    'zh-TW': {
      what: '{file} 不是 imi 的檢查報告（JSON）',
      why: '位置 {part}：{reason}',
      fix: '請指定 imi 產生的 .report.json；若曾修改，請重新檢查並產生',
    },
  }),
  'report-newer': message('error', ['file', 'names'], {
    ja: {
      what: '{file} には、この版の imi が知らない指摘があります（{names}）',
      why: '別の版の imi が作った点検結果のようです',
      fix: 'imi を新しい版にするか、この版で点検し直してください',
    },
    en: {
      what: '{file} has findings that this version of imi does not know ({names})',
      why: 'It seems to be a report of another version',
      fix: 'Use the newer version of imi, or make the report again with this one',
    },
    'zh-TW': {
      what: '{file} 含有此版 imi 不認得的問題（{names}）',
      why: '可能是由其他版本的 imi 產生的報告',
      fix: '請更新 imi，或以此版本重新檢查',
    },
  }),
  'report-hash-missing': message('error', ['file'], {
    ja: {
      what: '{file} の点検結果には、確かめるためのハッシュ値（SHA-256）がありません',
      why: '標準入力から読んだデータなどでは、記録されないことがあります',
      fix: 'ファイルから点検し直し、その点検結果を使ってください',
    },
    en: {
      what: 'The report of {file} holds no hash (SHA-256) to check',
      why: 'None is kept of some inputs, such as the standard input',
      fix: 'Check the file itself again and use that report',
    },
    'zh-TW': {
      what: '{file} 的報告沒有可供核對的雜湊值（SHA-256）',
      why: '某些輸入（如標準輸入）不會記錄',
      fix: '請由檔案重新檢查，並使用該報告',
    },
  }),
  'file-not-found': message('error', ['file'], {
    ja: {
      what: 'ファイル {file} が見つかりません',
      why: '名前か場所が違うようです',
      fix: '名前とフォルダーを確かめてください',
    },
    en: {
      what: 'The file {file} was not found',
      why: 'Its name or folder seems to be another',
      fix: 'Check the name and the folder',
    },
    'zh-TW': {
      what: '找不到檔案 {file}',
      why: '檔名或位置可能有誤',
      fix: '請確認檔名與資料夾',
    },
  }),
  'link-left': message('info', ['file', 'found'], {
    ja: {
      what: 'フォルダーへのリンク「{file}」の先（{found}）は読みませんでした',
      why: 'リンクは元のフォルダーへ戻っていることがあり、たどると終わらなくなります',
      fix: 'その先のファイルも必要なら、フォルダーを直接指定してください',
    },
    en: {
      what: 'The link “{file}” to a folder ({found}) was not followed',
      why: 'A link may lead back to where it came from, and following it would never end',
      fix: 'Name the folder itself if its files are wanted',
    },
    'zh-TW': {
      what: '未追蹤通往資料夾的連結「{file}」（{found}）',
      why: '連結可能指回原處，追蹤下去會沒有止境',
      fix: '若需要其中的檔案，請直接指定該資料夾',
    },
  }),
  'file-is-folder': message('error', ['file'], {
    ja: {
      what: '{file} はフォルダーです',
      why: 'フォルダーの中のどのファイルを使うか決められません',
      fix: '中のファイルを "{file}/*.csv" のように指定してください',
    },
    en: {
      what: '{file} is a folder',
      why: 'Which of its files are meant is not known',
      fix: 'Name the files in it, as in "{file}/*.csv"',
    },
    'zh-TW': {
      what: '{file} 是資料夾',
      why: '無法決定要使用其中的哪些檔案',
      fix: '請指定其中的檔案，例如 "{file}/*.csv"',
    },
  }),
  'file-unreadable': message('error', ['file', 'reason'], {
    ja: {
      what: 'ファイル {file} を読めません',
      why: '{reason}',
      fix: 'ほかのソフトで開いている場合は閉じ、読み取りの権限を確かめてください',
    },
    en: {
      what: 'The file {file} cannot be read',
      why: '{reason}',
      fix: 'Close it if another program holds it open, and check that you may read it',
    },
    'zh-TW': {
      what: '無法讀取檔案 {file}',
      why: '{reason}',
      fix: '若其他程式正在使用請先關閉，並確認讀取權限',
    },
  }),
  'file-changed': message('error', ['file'], {
    ja: {
      what: '読んでいる間に {file} が変わりました',
      why: '途中で書き換えられたファイルの結果は信用できないため、出力していません',
      fix: '保存が終わってから、もう一度実行してください',
    },
    en: {
      what: '{file} changed while it was being read',
      why: 'A result from a file in flux cannot be trusted, so nothing was written',
      fix: 'Run again once the file is saved',
    },
    'zh-TW': {
      what: '讀取期間 {file} 已變更',
      why: '內容變動中的檔案結果不可信，因此未輸出',
      fix: '請於存檔完成後再執行一次',
    },
  }),
  'format-unsupported': message('error', ['file', 'found'], {
    ja: {
      what: '{file} は {found} のファイルで、まだ読めません',
      why: 'この版が読むのは CSV などのテキストの表と、Excel・ODS のブックです',
      fix: 'ExcelでCSV（UTF-8）として保存し直してください',
    },
    en: {
      what: '{file} is a file of type {found}, which cannot be read yet',
      why: 'This version reads tables of text such as CSV, and workbooks of Excel and ODS',
      fix: 'Save it as CSV (UTF-8) in Excel',
    },
    'zh-TW': {
      what: '{file} 是 {found} 檔，目前無法讀取',
      why: '此版本可讀取 CSV 等文字表格，以及 Excel、ODS 活頁簿',
      fix: '請在 Excel 另存為 CSV（UTF-8）',
    },
  }),
  'usage-unknown-command': message('error', ['value', 'names'], {
    ja: {
      what: '「{value}」という命令はありません',
      why: '使える命令は {names} です',
      fix: 'imi --help で使い方を見てください',
    },
    en: {
      what: 'There is no command “{value}”',
      why: 'The commands are {names}',
      fix: 'See imi --help',
    },
    'zh-TW': {
      what: '沒有指令「{value}」',
      why: '可用的指令為 {names}',
      fix: '請執行 imi --help 查看用法',
    },
  }),
  'usage-unknown-option': message('error', ['value'], {
    ja: {
      what: '「{value}」という指定はありません',
      why: '綴りが違うか、この命令では使えません',
      fix: 'imi --help か imi 命令 --help で使える指定を見てください',
    },
    en: {
      what: 'There is no option “{value}”',
      why: 'It is misspelt, or not of this command',
      fix: 'See imi --help or imi COMMAND --help',
    },
    'zh-TW': {
      what: '沒有選項「{value}」',
      why: '可能拼錯，或此指令不支援',
      fix: '請執行 imi --help 或 imi 指令 --help 查看',
    },
  }),
  'usage-missing-argument': message('error', ['part'], {
    ja: {
      what: '「{part}」が足りません',
      why: 'これがないと何をするか決められません',
      fix: 'imi --help で使い方を見て、足りないものを加えてください',
    },
    en: {
      what: '“{part}” is missing',
      why: 'Without it there is nothing to work on',
      fix: 'See imi --help and add what is missing',
    },
    'zh-TW': {
      what: '缺少「{part}」',
      why: '沒有它就無法執行',
      fix: '請執行 imi --help 查看用法並補上',
    },
  }),
  'usage-too-many-arguments': message('error', ['part', 'limit', 'count'], {
    ja: {
      what: 'imi {part} に渡せるのは {limit} 個までですが、{count} 個あります',
      why: '空白を含む名前は、引用符で囲まないと分かれてしまいます',
      fix: '名前を引用符で囲むか、余分なものを除いてください',
    },
    en: {
      what: 'imi {part} takes {limit} at most and was given {count}',
      why: 'A name with spaces falls apart unless it is quoted',
      fix: 'Quote the name, or remove what is too many',
    },
    'zh-TW': {
      what: 'imi {part} 最多只能指定 {limit} 個，但有 {count} 個',
      why: '含有空白的名稱若未加引號會被拆開',
      fix: '請將名稱加上引號，或移除多餘的部分',
    },
  }),
  'usage-options-clash': message('error', ['names'], {
    ja: {
      what: '{names} は一緒に指定できません',
      why: 'どちらに書き込むのかが決まりません',
      fix: 'どちらか一方だけを指定してください',
    },
    en: {
      what: '{names} cannot go together',
      why: 'It is not clear what is to be written where',
      fix: 'Use only one of them',
    },
    'zh-TW': {
      what: '{names} 不能同時使用',
      why: '無法確定要寫入哪裡',
      fix: '請只使用其中一個',
    },
  }),
  'usage-folder-asked': message('error', ['part'], {
    ja: {
      what: '{part} に「-」は使えません',
      why: '{part} は出力先のフォルダーを指定するもので、標準出力には書けません',
      fix: 'フォルダーを指定するか、標準出力に書くには --to ndjson=- や --report json=- のように形式とともに指定してください',
    },
    en: {
      what: '{part} does not take “-”',
      why: '{part} names the folder to write to, which the standard output is not',
      fix: 'Name a folder, or write to the standard output with the format: --to ndjson=- or --report json=-',
    },
    'zh-TW': {
      what: '{part} 不能使用「-」',
      why: '{part} 用來指定輸出資料夾，無法寫到標準輸出',
      fix: '請指定資料夾；若要寫到標準輸出，請連同格式指定，例如 --to ndjson=- 或 --report json=-',
    },
  }),
  'usage-unknown-value': message('error', ['value', 'part', 'names'], {
    ja: {
      what: '{part} に「{value}」は使えません',
      why: '使える値は {names} です',
      fix: 'この中から選んで指定してください',
    },
    en: {
      what: '“{value}” cannot be used for {part}',
      why: 'The values are {names}',
      fix: 'Choose one of these',
    },
    'zh-TW': {
      what: '{part} 不能使用「{value}」',
      why: '可用的值為 {names}',
      fix: '請從中選擇',
    },
  }),
  'input-paused': message('info', ['count'], {
    ja: {
      what: '入力が途切れたため、最初の{count}行だけを見て、データの種類と読み方を決めました',
      why: 'データが届くたびに結果を出すため、続きを待ちません',
      fix: 'すべてのデータがそろっている場合は、ファイルに保存してから実行してください',
    },
    en: {
      what: 'The input paused; what it is and how it is read was decided by its first {count} lines',
      why: 'Results are given as the data come, so the rest is not waited for',
      fix: 'If all of the data are there already, save them to a file and run that',
    },
    'zh-TW': {
      what: '輸入暫停，因此只依最初的 {count} 行判斷資料種類與讀取方式',
      why: '資料一到就輸出結果，不等待後續內容',
      fix: '若資料已經齊全，請先存成檔案再執行',
    },
  }),
  'run-stopped': message('error', ['file'], {
    ja: {
      what: '{file} の処理を途中で止めました',
      why: '途中までの結果は使えないため、このファイルの出力は何も書いていません',
      fix: '結果が必要な場合は、もう一度実行してください',
    },
    en: {
      what: 'The work on {file} was stopped',
      why: 'Half a result is of no use, so nothing was written for this file',
      fix: 'Run again if you need the result',
    },
    'zh-TW': {
      what: '{file} 的處理已中止',
      why: '未完成的結果無法使用，因此沒有輸出此檔案的任何結果',
      fix: '若需要結果請再執行一次',
    },
  }),
  'own-fault': message('error', ['reason'], {
    ja: {
      what: 'imi の不具合です: {reason}',
      why: '想定していない状態になり、この処理を止めました。データの問題ではありません',
      fix: '同じ操作で再び起きる場合は、この文と使った命令を開発元に知らせてください（データは送らないでください）',
    },
    en: {
      what: 'A fault of imi itself: {reason}',
      why: 'It came into a state that nobody thought of and stopped; your data is not to blame',
      fix: 'Report this line and the command, without your data, if it happens again',
    },
    'zh-TW': {
      what: '這是 imi 本身的錯誤：{reason}',
      why: '程式進入未預期的狀態而停止，並非資料的問題',
      fix: '若再次發生，請將此訊息與所用指令告知開發者（請勿附上資料）',
    },
  }),
} as const;
