import { message } from './message.js';

export const fixMessages = {
  'fixed-spaces': message('info', ['value', 'expected'], {
    ja: {
      what: '余分な空白や見えない文字を除きました',
      why: '「{value}」は、空白のほかは「{expected}」と同じです。空白が残っていると、検索や突き合わせで別の値になります',
      fix: '特に必要な作業はありません',
    },
    en: {
      what: 'Needless spaces or invisible characters were taken out',
      why: '“{value}” is “{expected}” but for spaces; with them, searching and matching take it for another value',
      fix: 'Nothing needs to be done',
    },
    'zh-TW': {
      what: '已移除多餘的空白或看不見的字元',
      why: '「{value}」除空白外與「{expected}」相同；留著空白，查詢與比對時會成為另一個值',
      fix: '不需要另外處理',
    },
  }),
  'fixed-characters': message('info', ['value', 'expected'], {
    ja: {
      what: '全角・半角などの文字の種類をそろえました',
      why: '「{value}」と「{expected}」は同じ内容です。英数字と記号は半角、カタカナは全角で書くと決められています',
      fix: '特に必要な作業はありません',
    },
    en: {
      what: 'Characters were given their usual width and form',
      why: '“{value}” says the same as “{expected}”; letters, digits and signs are to be half-width, katakana full-width',
      fix: 'Nothing needs to be done',
    },
    'zh-TW': {
      what: '已統一全形、半形等字元的寫法',
      why: '「{value}」與「{expected}」內容相同；英數字與符號規定使用半形',
      fix: '不需要另外處理',
    },
  }),
  'fixed-form': message('info', ['item', 'value', 'expected'], {
    ja: {
      what: '{item}の決まった書き方にしました',
      why: '「{value}」は「{expected}」を表します。標準では後者の形で書くと決められています',
      fix: '特に必要な作業はありません',
    },
    en: {
      what: 'Written in the form that {item} has',
      why: '“{value}” means “{expected}”, which is how the standard wants it written',
      fix: 'Nothing needs to be done',
    },
    'zh-TW': {
      what: '已改為{item}的規定寫法',
      why: '「{value}」即為「{expected}」，標準規定採用後者的寫法',
      fix: '不需要另外處理',
    },
  }),
  'fixed-garbled': message('info', ['found'], {
    ja: {
      what: '文字化け（{found}）を元の文字に戻し、UTF-8で書きました',
      why: '別の文字コードと取り違えて保存されたファイルです。元の文字は確実に分かります',
      fix: '特に必要な作業はありません',
    },
    en: {
      what: 'Garbled text ({found}) was restored and written as UTF-8',
      why: 'The file was saved after it had been read in the wrong encoding; what it said is certain',
      fix: 'Nothing needs to be done',
    },
    'zh-TW': {
      what: '已將亂碼（{found}）還原，並以 UTF-8 儲存',
      why: '檔案曾以錯誤的編碼開啟後儲存，原來的文字可以確定',
      fix: '不需要另外處理',
    },
  }),
  'fix-left-encoding': message('warning', ['expected', 'found'], {
    ja: {
      what: 'ファイルの文字コード（{found}）では「{expected}」を書けないため、そのままにしました',
      why: '出力は元のファイルと同じ文字コードで書きます',
      fix: 'UTF-8で保存し直してから、もう一度実行してください',
    },
    en: {
      what: 'Left as it is: the encoding of the file ({found}) cannot hold “{expected}”',
      why: 'The result is written in the encoding of the file',
      fix: 'Save the file as UTF-8 and run the command again',
    },
    'zh-TW': {
      what: '檔案的編碼（{found}）無法寫入「{expected}」，因此保留原樣',
      why: '輸出時採用與原檔相同的編碼',
      fix: '請將檔案另存為 UTF-8 後再執行一次',
    },
  }),
  'fix-left-id': message('info', ['header'], {
    ja: {
      what: '「{header}」はデータを識別する列のため、そのままにしました',
      why: '値を変えると、公開しているデータの識別子（@id）が変わります',
      fix: '変えてよい場合は、元のファイルで直してください',
    },
    en: {
      what: 'Left as it is: “{header}” identifies the records',
      why: 'With another value the published identifier (@id) would change',
      fix: 'Correct it in the file itself if it may change',
    },
    'zh-TW': {
      what: '「{header}」是識別資料的欄位，因此保留原樣',
      why: '若變更其值，已發布資料的識別碼（@id）會跟著改變',
      fix: '若可以變更，請直接在原檔修正',
    },
  }),
  'fix-left-column': message('info', ['header'], {
    ja: {
      what: '「{header}」の列は、直すと別の項目と見なされるおそれがあるため、そのままにしました',
      why: 'この列の意味は、今の値の書き方から判断しています',
      fix: 'マッピングを作って（imi init）列の意味を決めると、直せるようになります',
    },
    en: {
      what: 'Left as it is: with other values the column “{header}” could be taken for something else',
      why: 'What the column means was told from how its values are written now',
      fix: 'Say what it means in a mapping (imi init); then it can be corrected',
    },
    'zh-TW': {
      what: '「{header}」欄修正後可能被判斷為其他項目，因此保留原樣',
      why: '此欄的意義是依目前的寫法判斷的',
      fix: '請建立對應檔（imi init）指定欄位的意義，之後即可修正',
    },
  }),
  'fix-left-quote': message('warning', [], {
    ja: {
      what: '閉じていない引用符のあるセルのため、そのままにしました',
      why: 'セルの範囲が確かでないため、書き換えると壊すおそれがあります',
      fix: '元のファイルで引用符を直してください',
    },
    en: {
      what: 'Left as it is: the cell has a quote that is never closed',
      why: 'Where the cell ends is not certain, so writing it anew could break it',
      fix: 'Correct the quote in the file itself',
    },
    'zh-TW': {
      what: '儲存格中有未關閉的引號，因此保留原樣',
      why: '儲存格的範圍不確定，改寫可能造成損壞',
      fix: '請在原檔修正引號',
    },
  }),
  'fix-left-formula': message('info', [], {
    ja: {
      what: '数式のセルのため、そのままにしました',
      why: '数式は書き換えません。値は数式が参照するセルで決まります',
      fix: '必要であれば、数式を値に置き換えてから実行してください',
    },
    en: {
      what: 'Left as it is: the cell holds a formula',
      why: 'Formulas are not overwritten; their values come from the cells that they refer to',
      fix: 'Replace the formula by its value first, if it should be corrected',
    },
    'zh-TW': {
      what: '儲存格為公式，因此保留原樣',
      why: '不會覆寫公式；其值取決於所參照的儲存格',
      fix: '如需修正，請先將公式轉為值再執行',
    },
  }),
  'fix-left-merged': message('info', [], {
    ja: {
      what: '結合されたセルの値のため、そのままにしました',
      why: '結合されたセルの値は、いくつもの行に共通です',
      fix: '結合を解除し、各行に値を入れてから実行してください',
    },
    en: {
      what: 'Left as it is: the value belongs to merged cells',
      why: 'It stands for several rows at once',
      fix: 'Unmerge the cells, fill each row, and run the command again',
    },
    'zh-TW': {
      what: '屬於合併儲存格的值，因此保留原樣',
      why: '合併儲存格的值為多列共用',
      fix: '請取消合併並在各列填入值後再執行',
    },
  }),
  'fix-left-cell': message('info', [], {
    ja: {
      what: 'ブックの中での書き方が通常と違うセルのため、そのままにしました',
      why: 'セルの位置が確かでないため、書き換えると壊すおそれがあります',
      fix: 'Excelで開いて保存し直してから、もう一度実行してください',
    },
    en: {
      what: 'Left as it is: the cell is written in an unusual way in the workbook',
      why: 'Where it stands is not certain, so writing it anew could break it',
      fix: 'Open the workbook in Excel, save it, and run the command again',
    },
    'zh-TW': {
      what: '此儲存格在活頁簿中的寫法特殊，因此保留原樣',
      why: '儲存格的位置不確定，改寫可能造成損壞',
      fix: '請以 Excel 開啟並重新儲存後再執行',
    },
  }),
  'fix-left-value': message('info', [], {
    ja: {
      what: 'JSONの中で1つの値になっていないため、そのままにしました',
      why: '数値は数値のまま、文字列は文字列のままで書き直せる値だけを直します',
      fix: '元のデータで値を直してください',
    },
    en: {
      what: 'Left as it is: it is no single value in the JSON, or would not be a number any more',
      why: 'Only values are written anew that stay the kind of value that they are',
      fix: 'Correct the value where the data comes from',
    },
    'zh-TW': {
      what: '在 JSON 中並非單一值，或修正後將不再是數字，因此保留原樣',
      why: '僅改寫修正後型別不變的值',
      fix: '請在原始資料中修正該值',
    },
  }),
  'fix-json-damaged': message('error', ['file'], {
    ja: {
      what: '{file} は正しいJSONでないか、UTF-8でないため、直して書き戻すことができません',
      why: '壊れた箇所は、そのままでは書き戻せません',
      fix: 'JSONの誤りを直してUTF-8で保存するか、imi normalize で変換してください',
    },
    en: {
      what: '{file} cannot be corrected and written back: it is no sound JSON in UTF-8',
      why: 'What is damaged could not be written as it was',
      fix: 'Mend the JSON and save it in UTF-8, or convert it with imi normalize',
    },
    'zh-TW': {
      what: '{file} 不是正確的 UTF-8 JSON，無法修正後寫回',
      why: '損壞之處無法照原樣寫回',
      fix: '請修正 JSON 並以 UTF-8 儲存，或以 imi normalize 轉換',
    },
  }),
  'fix-format': message('error', ['file', 'found'], {
    ja: {
      what: '{file} は {found} 形式のため、直して書き戻すことができません',
      why: '書き戻せるのは、CSVなどのテキストの表、データの並んだJSON・GeoJSON、Excelブック（.xlsx・.xlsm）です',
      fix: 'CSVか .xlsx で保存し直すか（圧縮ファイルは展開して）、imi normalize で変換してください',
    },
    en: {
      what: '{file} cannot be corrected and written back: it is {found}',
      why: 'What can be written back are tables of text (CSV and the like), JSON and GeoJSON that list records, and Excel workbooks (.xlsx, .xlsm)',
      fix: 'Save it as CSV or .xlsx (unpack archives first), or convert it with imi normalize',
    },
    'zh-TW': {
      what: '{file} 為 {found} 格式，無法修正後寫回',
      why: '可以寫回的是 CSV 等文字表格、列出資料的 JSON 與 GeoJSON，以及 Excel 活頁簿（.xlsx、.xlsm）',
      fix: '請另存為 CSV 或 .xlsx（壓縮檔請先解壓縮），或以 imi normalize 轉換',
    },
  }),
  'fix-changes-not-listed': message('info', ['file'], {
    ja: {
      what: '標準の列で {file} を書きました。変更の一覧はありません',
      why: '元のファイルは書き戻せない形式のため、セルごとの変更を並べられません',
      fix: '変更を1つずつ確かめる場合は、元のファイルをCSVか .xlsx で保存し直してから実行してください',
    },
    en: {
      what: '{file} was written in the columns of the standard; there is no list of changes',
      why: 'The original is in a format that cannot be written back, so changes cannot be listed cell by cell',
      fix: 'Save the original as CSV or .xlsx and run again to check each change',
    },
    'zh-TW': {
      what: '已依標準欄位寫出 {file}，但沒有變更清單',
      why: '原檔的格式無法寫回，因此無法逐格列出變更',
      fix: '若要逐一確認變更，請先將原檔另存為 CSV 或 .xlsx 再執行',
    },
  }),
  'fix-one-sheet': message('info', ['names'], {
    ja: {
      what: '標準の列で書くのは1つの表だけのため、{names} は書いていません',
      why: '標準のファイルは1つの表からなります',
      fix: '--sheet（シート）や --table（表）で1つを指定し、1つずつ実行してください',
    },
    en: {
      what: '{names} was not written: the layout of the standard holds one table',
      why: 'A file of the standard is one table',
      fix: 'Run the command once for each, named with --sheet or --table',
    },
    'zh-TW': {
      what: '標準格式只含一個表，因此未寫入 {names}',
      why: '標準的檔案由一個表組成',
      fix: '請以 --sheet（工作表）或 --table（表格）指定其一，逐一執行',
    },
  }),
  'fix-encoding-not-kept': message('error', ['file', 'found'], {
    ja: {
      what: '{file} を元と同じバイト列の {found} で書き戻すことができません',
      why: '変えないところは1バイトも変えない決まりですが、このファイルには同じ文字の書き方が複数混ざっているか、壊れた文字があります',
      fix: 'UTF-8で保存し直してから、もう一度実行してください',
    },
    en: {
      what: '{file} cannot be written back in {found} with the same bytes',
      why: 'What is not corrected has to stay as it is, byte for byte; this file writes the same characters in several ways, or has broken ones',
      fix: 'Save the file as UTF-8 and run the command again',
    },
    'zh-TW': {
      what: '無法以相同的位元組將 {file} 寫回 {found}',
      why: '未修正之處一個位元組都不能變，但此檔對相同字元有多種寫法，或含有損壞的字元',
      fix: '請將檔案另存為 UTF-8 後再執行一次',
    },
  }),
  'fix-turned': message('error', ['file'], {
    ja: {
      what: '{file} は項目が縦に並んだ表のため、直して書き戻すことができません',
      why: '書き戻せるのは、1件が1行の表です',
      fix: '表計算ソフトで行と列を入れ替えてから実行するか、imi normalize で変換してください',
    },
    en: {
      what: '{file} cannot be corrected and written back: its items stand below each other',
      why: 'What can be written back are tables with a record in each row',
      fix: 'Exchange rows and columns in a spreadsheet first, or convert it with imi normalize',
    },
    'zh-TW': {
      what: '{file} 的項目直向排列，無法修正後寫回',
      why: '可以寫回的是一筆資料占一列的表格',
      fix: '請先在試算表中將列與欄對調，或以 imi normalize 轉換',
    },
  }),
  'fix-garbled-lost': message('error', ['file', 'count'], {
    ja: {
      what: '{file} の文字化けのうち{count}か所が元に戻せないため、書き戻しません',
      why: '保存されたときに文字が失われています',
      fix: '文字化けする前のファイルを探してください',
    },
    en: {
      what: '{file} is not written back: {count} of its garbled places cannot be restored',
      why: 'Characters were lost when it was saved',
      fix: 'Look for the file as it was before it became garbled',
    },
    'zh-TW': {
      what: '{file} 的亂碼中有 {count} 處無法還原，因此不寫回',
      why: '儲存時已有字元遺失',
      fix: '請尋找變成亂碼之前的檔案',
    },
  }),
};
