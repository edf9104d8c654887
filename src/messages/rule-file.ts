import { message } from './message.js';

/** What rules find in a column, in the header, or in a file as a whole. */
export const ruleFileMessages = {
  'column-refused': message('warning', ['header', 'count', 'expected'], {
    ja: {
      what: '列「{header}」の値は、{expected}件のうち{count}件が読めませんでした',
      why: '個々の値の間違いではなく、見出しと値がずれているか、列全体の書き方が違うと思われます。読めなかった値は記述としてそのまま残しました',
      fix: '1件ずつ直す前に、列が正しいか、列全体に共通する書き方（市外局番や年の省略など）がないかを確かめてください。対応表の options で補えることがあります',
    },
    en: {
      what: 'Of the {expected} values of the column “{header}”, {count} could not be read',
      why: 'That is hardly the fault of single values: headers and values may be out of step, or the whole column be written in another way; what could not be read was kept as text',
      fix: 'Before mending cell after cell, check whether it is the right column and what all its values lack (an area code, a year); options in a mapping can supply that',
    },
    'zh-TW': {
      what: '欄位「{header}」的 {expected} 個值中，有 {count} 個無法判讀',
      why: '這不像是個別值的錯誤，可能是欄名與內容錯位，或整欄採用其他寫法；無法判讀的值已以文字原樣保留',
      fix: '逐筆修正前，請先確認欄位是否正確，以及整欄是否都省略了某部分（如區碼、年份）；可在對應表的 options 補充',
    },
  }),
  'forms-mixed': message('warning', ['value', 'expected', 'count'], {
    ja: {
      what: '「{expected}」のような書き方の列に「{value}」のような書き方が{count}件混ざっています',
      why: '書き方がそろっていないと、並べ替えや検索、集計が正しくできません',
      fix: '列の書き方を1つにそろえてください。出力では標準の形にそろえてあります',
    },
    en: {
      what: 'In a column written like “{expected}”, {count} are written like “{value}”',
      why: 'Values written in several ways cannot be sorted, found or counted properly',
      fix: 'Write the whole column in one way; in the output it already is',
    },
    'zh-TW': {
      what: '此欄多數寫成「{expected}」，但有 {count} 筆寫成「{value}」',
      why: '寫法不一致時，無法正確排序、搜尋與統計',
      fix: '請統一整欄的寫法；輸出結果已轉成標準格式',
    },
  }),
  'unit-missing': message('info', ['header'], {
    ja: {
      what: '「{header}」の単位が書かれていません',
      why: '総務省のルール（1-9）では、数値の単位を書くことになっています',
      fix: '見出しに「{header}（㎡）」のように単位を書き添えてください',
    },
    en: {
      what: 'The unit of “{header}” is not stated',
      why: 'The rules of the Ministry (1-9) ask for the units of numbers',
      fix: 'Add the unit to the header, as in “{header} (m²)”',
    },
    'zh-TW': {
      what: '「{header}」沒有標示單位',
      why: '沒有單位就無法正確使用數值',
      fix: '請在欄名加上單位，例如「{header}（平方公尺）」',
    },
  }),
  'years-in-eras': message('info', ['value'], {
    ja: {
      what: '日付が和暦で書かれています（{value}）',
      why: '総務省のルール（1-11）では西暦か、西暦を併せて書くことになっています',
      fix: '次の更新から 2023-04-01 のような西暦の形で書いてください。出力では西暦にしてあります',
    },
    en: {
      what: 'The dates are written in years of eras ({value})',
      why: 'The rules of the Ministry (1-11) ask for years of the common era, or both',
      fix: 'Write them like 2023-04-01 when the file is next updated; in the output they already are',
    },
    'zh-TW': {
      what: '日期以民國或年號紀年（{value}）',
      why: '西元年才能讓國內外的軟體直接處理',
      fix: '下次更新時請寫成 2023-04-01 的西元格式；輸出結果已轉成西元',
    },
  }),
  'leading-zeros-uneven': message('error', ['value', 'count', 'expected'], {
    ja: {
      what: '「{value}」の先頭の0が消えていると思われます（正しくは「{expected}」）',
      why: '同じ列の0で始まる番号は{count}桁です。Excel で開いて保存すると先頭の0が消えます',
      fix: '列の表示形式を「文字列」にしてから、{count}桁で入れ直してください',
    },
    en: {
      what: '“{value}” seems to have lost its leading zeros (“{expected}”)',
      why: 'Numbers that begin with 0 have {count} digits in this column; Excel drops leading zeros on saving',
      fix: 'Set the format of the column to Text, then enter all {count} digits',
    },
    'zh-TW': {
      what: '「{value}」開頭的 0 疑似遺失（應為「{expected}」）',
      why: '同欄以 0 開頭的編號為 {count} 位；用 Excel 開啟後存檔會去掉開頭的 0',
      fix: '請先將此欄格式設為「文字」，再以 {count} 位重新輸入',
    },
  }),
  'merged-cells-left': message('warning', ['header', 'value'], {
    ja: {
      what: '「{header}」は、まとまりの最初の行だけに値があるようです',
      why: 'セルを結合した表を CSV にすると、2行目からは空になり、どのまとまりの行か分からなくなります（総務省ルール 1-4）',
      fix: '結合を解き、すべての行に値（例: {value}）を入れてください',
    },
    en: {
      what: '“{header}” seems to have a value in the first row of each group only',
      why: 'Merged cells leave all other rows empty in CSV: nobody can tell their group (rule 1-4 of the Ministry)',
      fix: 'Unmerge the cells and put the value (such as {value}) in every row',
    },
    'zh-TW': {
      what: '「{header}」似乎只有每組的第一列有值',
      why: '合併儲存格的表格存成 CSV 後，第二列起會變成空白，無法得知屬於哪一組',
      fix: '請取消合併，並在每一列填入值（例如 {value}）',
    },
  }),
  'header-several-rows': message('warning', ['count'], {
    ja: {
      what: '見出しが{count}行に分かれています',
      why: '多くのソフトは1行目だけを見出しとして読み、2行目からをデータとして読みます',
      fix: '見出しを1行にまとめてください（例: 「連絡先_電話番号」）',
    },
    en: {
      what: 'The header takes {count} rows',
      why: 'Most programs read the first row as the header and the next as data',
      fix: 'Write the header in one row, for example “contact_telephone”',
    },
    'zh-TW': {
      what: '欄位標題分成 {count} 列',
      why: '多數軟體只把第一列當作標題，其餘會被當成資料',
      fix: '請把標題合併成一列（例如「聯絡_電話」）',
    },
  }),
  'header-line-break': message('warning', ['expected'], {
    ja: {
      what: '見出しの途中に改行があります',
      why: '改行も文字なので、「{expected}」という名前の列を探しても見つかりません',
      fix: '改行を取り除き、「{expected}」にしてください',
    },
    en: {
      what: 'A header is broken into lines',
      why: 'The break is a character: who looks for a column “{expected}” does not find it',
      fix: 'Remove the break and write “{expected}”',
    },
    'zh-TW': {
      what: '欄位標題中間有換行',
      why: '換行也是字元，搜尋「{expected}」欄時會找不到',
      fix: '請刪除換行，改為「{expected}」',
    },
  }),
  'header-spaced-out': message('warning', ['header', 'expected'], {
    ja: {
      what: '見出し「{header}」に体裁を整えるための空白があります',
      why: '「{expected}」という名前の列を探しても見つかりません（総務省ルール 1-5）',
      fix: '空白を取り除き、「{expected}」にしてください',
    },
    en: {
      what: 'The header “{header}” has spaces for its looks',
      why: 'Who looks for a column “{expected}” does not find it (rule 1-5 of the Ministry)',
      fix: 'Remove the spaces and write “{expected}”',
    },
    'zh-TW': {
      what: '欄位標題「{header}」含有排版用的空白',
      why: '搜尋「{expected}」欄時會找不到',
      fix: '請刪除空白，改為「{expected}」',
    },
  }),
  'rows-above-header': message('warning', ['count', 'row'], {
    ja: {
      what: '見出しの上に{count}行あります（見出しは{row}行目）',
      why: '多くのソフトは1行目を見出しとして読むため、表題や注記があると列の名前が分からなくなります',
      fix: '表題や注記を取り除き、1行目を見出しにしてください。説明はカタログの説明欄に書けます',
    },
    en: {
      what: '{count} rows stand above the header (row {row})',
      why: 'Most programs take the first row for the header: with a title there, columns have no names',
      fix: 'Remove titles and notes so that the header is row 1; describe the data in the catalogue',
    },
    'zh-TW': {
      what: '標題列上方還有 {count} 列（標題在第 {row} 列）',
      why: '多數軟體把第一列當作欄位標題，若放了表名或說明就讀不到欄名',
      fix: '請刪除表名與說明，讓第一列就是欄位標題；說明可寫在資料集的描述欄',
    },
  }),
  'birth-dates-published': message('error', ['header', 'names'], {
    ja: {
      what: '氏名（{names}）と生年月日（{header}）が並んでいます',
      why: '2つがそろうと個人を特定できます（個人情報保護法 第2条）',
      fix: '公開してよいか担当課に確かめ、必要がなければ列を取り除いてください',
    },
    en: {
      what: 'Names of persons ({names}) stand beside days of birth ({header})',
      why: 'Together they identify a person (Act on the Protection of Personal Information, art. 2)',
      fix: 'Ask the office in charge whether they may be public, and remove the column if they need not be',
    },
    'zh-TW': {
      what: '姓名（{names}）與出生日期（{header}）同時出現',
      why: '兩者合在一起即可識別個人（個人資料保護法第2條）',
      fix: '請向承辦單位確認可否公開；若非必要請刪除該欄',
    },
  }),
  'encoding-not-utf8': message('info', ['found'], {
    ja: {
      what: 'ファイルの文字コードは {found} です',
      why: 'この文字コードにない文字（𠮷、外国の文字など）は保存のときに失われます。自治体標準は UTF-8 です',
      fix: '次の更新から「CSV UTF-8（コンマ区切り）」の形式で保存してください',
    },
    en: {
      what: 'The file is encoded in {found}',
      why: 'Characters that this encoding lacks are lost on saving; the national standard asks for UTF-8',
      fix: 'Save it as “CSV UTF-8 (Comma delimited)” when it is next updated',
    },
    'zh-TW': {
      what: '檔案的文字編碼是 {found}',
      why: '此編碼沒有的字在存檔時會遺失；開放資料建議使用 UTF-8',
      fix: '下次更新時請存成「CSV UTF-8（逗號分隔）」',
    },
  }),
  'config-unknown-rule': message('error', ['value'], {
    ja: {
      what: '「{value}」という規則もコードもありません',
      why: '書き間違いがあると、変えたつもりの設定が効きません',
      fix: '`imi explain` か docs/rules.ja.md で名前を確かめて直してください',
    },
    en: {
      what: 'There is no rule and no code “{value}”',
      why: 'With a wrong name the setting would change nothing',
      fix: 'Look the name up with `imi explain` or in docs/rules.en.md and correct it',
    },
    'zh-TW': {
      what: '沒有名為「{value}」的規則或代碼',
      why: '名稱寫錯時，設定不會生效',
      fix: '請用 `imi explain` 或 docs/rules.zh-TW.md 確認名稱後修正',
    },
  }),
  'rows-blank': message('info', ['count'], {
    ja: {
      what: '空の行が{count}行あります',
      why: '空の行で表が終わったとみなすソフトがあり、カンマだけの行は記録として数えられることがあります',
      fix: '空の行を削除してください',
    },
    en: {
      what: 'There are {count} blank rows',
      why: 'Some programs end a table at a blank row, and rows of commas may be counted as records',
      fix: 'Delete the blank rows',
    },
    'zh-TW': {
      what: '有 {count} 列空白列',
      why: '有些軟體遇到空白列就認為表格結束，只有逗號的列也可能被算成一筆',
      fix: '請刪除空白列',
    },
  }),
} as const;
