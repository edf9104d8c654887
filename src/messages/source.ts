import { message } from './message.js';

/** What may be the matter with a file before anything in it is understood: bytes, quotes, rows, headers. */
export const sourceMessages = {
  'bytes-undecodable': message('error', ['bytes', 'assumed', 'count'], {
    ja: {
      what: 'バイト {bytes} は {assumed} の文字として読めません',
      why: 'この行の先頭から {count} バイト目が壊れているため、元の文字が分からず「�」に置き換えました',
      fix: '元の表でこの行を確かめ、CSV（UTF-8）で保存し直してください',
    },
    en: {
      what: 'The bytes {bytes} are no character of {assumed}',
      why: 'Byte {count} of this line is damaged; the character cannot be known, so “�” stands in its place',
      fix: 'Check this line in the original table and save it again as CSV (UTF-8)',
    },
    'zh-TW': {
      what: '位元組 {bytes} 不是 {assumed} 的字元',
      why: '此行第 {count} 個位元組已損壞，無法得知原本的字，因此以「�」代替',
      fix: '請在原始檔確認此行，並重新存成 CSV（UTF-8）',
    },
  }),
  'bytes-other-encoding': message('error', ['found', 'assumed'], {
    ja: {
      what: 'この行だけ文字コードが {found} です',
      why: 'ファイルのほかの行は {assumed} なので、この行は文字として読めず「�」に置き換えました',
      fix: 'この行を元の表から貼り直し、ファイル全体を CSV（UTF-8）で保存し直してください',
    },
    en: {
      what: 'This line is written in {found}, unlike the rest of the file',
      why: 'The file is {assumed}, in which this line is no text; “�” stands in its place',
      fix: 'Paste this line again from the original table and save the whole file as CSV (UTF-8)',
    },
    'zh-TW': {
      what: '只有此行的文字編碼是 {found}',
      why: '檔案其他部分是 {assumed}，此行無法判讀，因此以「�」代替',
      fix: '請從原始檔重新貼上此行，並將整個檔案存成 CSV（UTF-8）',
    },
  }),
  'bytes-lost': message('error', ['count'], {
    ja: {
      what: 'この行には、すでに失われた文字が {count} 個あります（�）',
      why: '以前に別の文字コードとして読み込んで保存したため、元の文字はファイルに残っていません',
      fix: '文字化けする前の元のデータから作り直してください',
    },
    en: {
      what: 'This line holds {count} characters that were lost before (�)',
      why: 'The file was once read in a wrong encoding and saved, so the original characters are gone',
      fix: 'Make the file again from the data as it was before',
    },
    'zh-TW': {
      what: '此行有 {count} 個早已遺失的字元（�）',
      why: '檔案曾以錯誤的編碼開啟後存檔，原本的字元已不存在',
      fix: '請以亂碼前的原始資料重新製作檔案',
    },
  }),
  gaiji: message('warning', ['bytes'], {
    ja: {
      what: '外字（{bytes}）が使われています',
      why: '外字は登録した機器でしか正しく表示されず、ほかの人には別の文字に見えるか、見えません',
      fix: '同じ字か、意味の同じ通常の文字に置き換えてください',
    },
    en: {
      what: 'A privately defined character is used ({bytes})',
      why: 'Only the machines on which it was registered show it; others see another character or none',
      fix: 'Replace it with the standard character, or with one of the same meaning',
    },
    'zh-TW': {
      what: '使用了造字（{bytes}）',
      why: '造字只在登錄過的電腦上正確顯示，其他人看到的是別的字或空白',
      fix: '請改用標準字集中的字，或意義相同的字',
    },
  }),
  'mojibake-repaired': message('warning', ['found'], {
    ja: {
      what: 'ファイル全体が文字化けしていたため、元の文字に戻して読みました（{found}）',
      why: '別の文字コードとして開いたまま UTF-8 で保存されています。ほかのソフトでは文字化けしたまま表示されます',
      fix: '戻した内容を確かめ、文字化けしていないファイルに差し替えてください',
    },
    en: {
      what: 'The whole file was garbled and was read with its original characters restored ({found})',
      why: 'It was opened in a wrong encoding and saved as UTF-8; other programs show it garbled',
      fix: 'Check the restored text and publish a file that is not garbled',
    },
    'zh-TW': {
      what: '整個檔案都是亂碼，已還原成原本的文字來讀取（{found}）',
      why: '檔案曾以錯誤的編碼開啟後存成 UTF-8，其他軟體看到的仍是亂碼',
      fix: '請確認還原後的內容，並改用沒有亂碼的檔案發布',
    },
  }),
  'mojibake-unrepairable': message('error', ['bytes'], {
    ja: {
      what: '文字化けのうち、元に戻せないところがあります（{bytes}）',
      why: '文字化けしたまま編集されたか、一部の文字が失われています',
      fix: '元の表でこの行を確かめ、正しい文字を入れ直してください',
    },
    en: {
      what: 'A part of the garbled text cannot be restored ({bytes})',
      why: 'It was edited while garbled, or some characters were lost',
      fix: 'Check this line in the original table and enter the right characters',
    },
    'zh-TW': {
      what: '亂碼中有無法還原的部分（{bytes}）',
      why: '檔案在亂碼狀態下被編輯，或部分字元已遺失',
      fix: '請在原始檔確認此行，重新輸入正確的文字',
    },
  }),
  'quote-unclosed': message('error', ['part'], {
    ja: {
      what: '「{part}」の前の引用符（"）が閉じていません',
      why: 'そのまま読むと次の行までが1つの値になるため、引用符をただの文字として読みました',
      fix: '値の終わりに " を補うか、始めの " を取り除いてください',
    },
    en: {
      what: 'The quote before “{part}” is never closed',
      why: 'Taken as a quote it would swallow the lines that follow, so it was read as a plain character',
      fix: 'Close the quote at the end of the value, or remove it',
    },
    'zh-TW': {
      what: '「{part}」前面的引號（"）沒有結束',
      why: '若視為引號，後面幾行都會變成同一個值，因此當作一般字元讀取',
      fix: '請在值的結尾補上 "，或刪除開頭的 "',
    },
  }),
  'quote-stray': message('warning', ['part'], {
    ja: {
      what: '引用符で囲まれた値の途中に、1つだけの引用符があります（「{part}」の前）',
      why: '値の中の " は "" と2つ重ねる決まりです（RFC 4180 2章7）。ただの文字として読みました',
      fix: '値の中の " を "" に直すか、CSVを書き出すソフトで保存し直してください',
    },
    en: {
      what: 'A single quote stands within a quoted value (before “{part}”)',
      why: 'A quote within a value is written twice (RFC 4180, 2.7); it was read as a plain character',
      fix: 'Write "" in its place, or save the file again with a program that writes CSV',
    },
    'zh-TW': {
      what: '引號括住的值中間有單獨的引號（在「{part}」之前）',
      why: '值裡面的 " 應寫成 ""（RFC 4180 2.7），因此當作一般字元讀取',
      fix: '請改成 ""，或用能輸出 CSV 的軟體重新存檔',
    },
  }),
  'row-short': message('warning', ['count', 'expected'], {
    ja: {
      what: 'この行には {count} 列しかありません（見出しは {expected} 列）',
      why: '足りない列は空欄として読みました',
      fix: '値が抜けていないか確かめ、空欄でも区切り文字を残してください',
    },
    en: {
      what: 'This row has only {count} cells; the header has {expected}',
      why: 'The missing cells were taken to be empty',
      fix: 'Check that no value is missing, and keep the separators of empty cells',
    },
    'zh-TW': {
      what: '此列只有 {count} 欄（標題有 {expected} 欄）',
      why: '缺少的欄視為空白',
      fix: '請確認沒有漏值，空白的欄也要保留分隔符號',
    },
  }),
  'row-long': message('error', ['count', 'expected'], {
    ja: {
      what: 'この行には {count} 列あります（見出しは {expected} 列）',
      why: '見出しのない列の値は、何の値か分かりません。値の中のカンマで列がずれた疑いがあります',
      fix: 'カンマを含む値を引用符（"）で囲むか、余分な区切り文字を取り除いてください',
    },
    en: {
      what: 'This row has {count} cells; the header has {expected}',
      why: 'Nobody can tell what a value without a header means; a comma within a value may have shifted the cells',
      fix: 'Put values that contain commas in quotes, or remove the extra separators',
    },
    'zh-TW': {
      what: '此列有 {count} 欄（標題有 {expected} 欄）',
      why: '沒有標題的值無法得知意義，可能是值中的逗號造成欄位錯位',
      fix: '請將含有逗號的值用引號（"）括住，或刪除多餘的分隔符號',
    },
  }),
  'row-left-out': message('info', [], {
    ja: {
      what: '対応表で対象外とされた行です',
      why: '対応表の when または skip に当たるため、記録として扱いません',
      fix: '記録にしたい場合は、対応表の when と skip を直してください',
    },
    en: {
      what: 'The mapping leaves this row out',
      why: '`when` or `skip` of the mapping say that it is no record',
      fix: 'Change `when` and `skip` in the mapping if it is one',
    },
    'zh-TW': {
      what: '對應表已將此列排除',
      why: '符合對應表的 when 或 skip，因此不視為紀錄',
      fix: '若應視為紀錄，請修改對應表的 when 與 skip',
    },
  }),
  'row-repeated-header': message('info', [], {
    ja: {
      what: 'データの途中に見出しの行がもう一度あります',
      why: 'データではないため、読み飛ばしました',
      fix: '途中の見出しの行を削除してください',
    },
    en: {
      what: 'The header row stands once more among the data',
      why: 'It is no data and was passed over',
      fix: 'Delete the repeated header row',
    },
    'zh-TW': {
      what: '資料中間又出現一次標題列',
      why: '這不是資料，因此略過',
      fix: '請刪除中間的標題列',
    },
  }),
  'row-not-a-record': message('info', ['value'], {
    ja: {
      what: '「{value}」の行はデータではなく、注記か区切りの見出しのようです',
      why: '値が1つしかないため、読み飛ばしました',
      fix: '注記や区切りの見出しは表の外か、備考の列に移してください',
    },
    en: {
      what: 'The row “{value}” seems to be a note or a section title',
      why: 'It holds one value only and was passed over',
      fix: 'Move notes and section titles out of the table, or into a column of remarks',
    },
    'zh-TW': {
      what: '「{value}」這一列似乎是註記或分段標題，不是資料',
      why: '只有一個值，因此略過',
      fix: '請將註記與分段標題移到表外，或移到備註欄',
    },
  }),
  'file-empty': message('error', ['file'], {
    ja: {
      what: '{file} は空です',
      why: '文字が1つもありません',
      fix: '保存や転送が途中で終わっていないか確かめ、保存し直してください',
    },
    en: {
      what: '{file} is empty',
      why: 'It holds no character at all',
      fix: 'Check whether saving or transferring it broke off, and save it again',
    },
    'zh-TW': {
      what: '{file} 是空的',
      why: '檔案內沒有任何文字',
      fix: '請確認存檔或傳輸是否中斷，並重新存檔',
    },
  }),
  'file-binary': message('error', ['file', 'found'], {
    ja: {
      what: '{file} は表のファイルではありません（{found}）',
      why: '中身が文字でないため、表として読めません',
      fix: '元の表を CSV（UTF-8）か Excel（.xlsx）で保存し直してください',
    },
    en: {
      what: '{file} is not a file of a table ({found})',
      why: 'It does not hold text and cannot be read as a table',
      fix: 'Save the original table as CSV (UTF-8) or Excel (.xlsx)',
    },
    'zh-TW': {
      what: '{file} 不是表格檔（{found}）',
      why: '內容不是文字，無法當作表格讀取',
      fix: '請將原始表格存成 CSV（UTF-8）或 Excel（.xlsx）',
    },
  }),
  'file-pdf': message('error', ['file'], {
    ja: {
      what: '{file} は PDF です',
      why: 'PDF は印刷した見た目を保つ形式で、表の行と列が残っていません',
      fix: 'PDF を作る前の表を CSV（UTF-8）か Excel（.xlsx）で保存してください',
    },
    en: {
      what: '{file} is a PDF',
      why: 'A PDF keeps the look of a printed page, not the rows and columns of a table',
      fix: 'Save the table from which the PDF was made as CSV (UTF-8) or Excel (.xlsx)',
    },
    'zh-TW': {
      what: '{file} 是 PDF',
      why: 'PDF 保存的是列印外觀，沒有表格的列與欄',
      fix: '請將製作 PDF 前的表格存成 CSV（UTF-8）或 Excel（.xlsx）',
    },
  }),
  'file-image': message('error', ['file'], {
    ja: {
      what: '{file} は画像です',
      why: '画像の中の文字は、データとして読めません',
      fix: '画像の元になった表を CSV（UTF-8）か Excel（.xlsx）で保存してください',
    },
    en: {
      what: '{file} is a picture',
      why: 'Characters in a picture cannot be read as data',
      fix: 'Save the table that the picture shows as CSV (UTF-8) or Excel (.xlsx)',
    },
    'zh-TW': {
      what: '{file} 是圖片',
      why: '圖片中的文字無法當作資料讀取',
      fix: '請將圖片所示的表格存成 CSV（UTF-8）或 Excel（.xlsx）',
    },
  }),
  'file-compressed': message('error', ['file', 'found'], {
    ja: {
      what: '{file} は圧縮されたファイルです（{found}）',
      why: '圧縮されたままでは中の表を読めません',
      fix: '展開（解凍）して、中の CSV か Excel のファイルを指定してください',
    },
    en: {
      what: '{file} is a compressed file ({found})',
      why: 'The tables within cannot be read while it is compressed',
      fix: 'Unpack it and name the CSV or Excel files that it holds',
    },
    'zh-TW': {
      what: '{file} 是壓縮檔（{found}）',
      why: '壓縮狀態下無法讀取其中的表格',
      fix: '請先解壓縮，再指定其中的 CSV 或 Excel 檔',
    },
  }),
  'table-without-records': message('error', [], {
    ja: {
      what: 'データの行が1つもありません',
      why: '見出しの行だけ、または見出しより上の行だけが見つかりました',
      fix: 'データの行が保存されているか、見出しの行の指定が正しいか確かめてください',
    },
    en: {
      what: 'There is no row of data',
      why: 'Only the header row, or rows above it, were found',
      fix: 'Check that the rows of data were saved, and that the right row is taken for the header',
    },
    'zh-TW': {
      what: '沒有任何資料列',
      why: '只找到標題列或標題列以上的部分',
      fix: '請確認資料列已存檔，且標題列的指定正確',
    },
  }),
  'nul-character': message('warning', ['count'], {
    ja: {
      what: 'この行には NUL 文字（目に見えない文字）が {count} 個あります',
      why: '多くのソフトがここで読むのをやめてしまい、続きの値が失われます',
      fix: 'CSV を書き出したシステムの出力を確かめ、NUL 文字を取り除いてください',
    },
    en: {
      what: 'This row holds {count} NUL characters, which cannot be seen',
      why: 'Many programs stop reading there, and the rest of the value is lost',
      fix: 'Check the system that wrote the file, and remove the NUL characters',
    },
    'zh-TW': {
      what: '此列有 {count} 個看不見的 NUL 字元',
      why: '許多軟體會在此停止讀取，後面的值因而遺失',
      fix: '請檢查產生檔案的系統，並刪除 NUL 字元',
    },
  }),
  'bom-inside': message('warning', [], {
    ja: {
      what: 'この行の先頭に BOM（ファイルの先頭にだけ置く印）があります',
      why: 'BOM のあるファイルをつなぎ合わせたときに残ります。取り除いて読みました',
      fix: 'つないだ元のファイルの見出しが混ざっていないか確かめ、保存し直してください',
    },
    en: {
      what: 'This line begins with a byte order mark, which belongs to the beginning of a file',
      why: 'It is left where files were joined, and was removed for reading',
      fix: 'Check whether a second header came along with it, and save the file again',
    },
    'zh-TW': {
      what: '此行開頭有 BOM（只應出現在檔案開頭的記號）',
      why: '這是合併檔案時留下的，讀取時已移除',
      fix: '請確認是否混入另一份檔案的標題列，並重新存檔',
    },
  }),
  'line-ends-mixed': message('info', ['names'], {
    ja: {
      what: '改行の種類が混ざっています（{names}）',
      why: 'どれも改行として読みましたが、ソフトによっては行がつながります',
      fix: '1つの種類にそろえて保存し直してください（Windows では CRLF）',
    },
    en: {
      what: 'Several kinds of line ends are mixed ({names})',
      why: 'All were read as line ends, but some programs will run lines together',
      fix: 'Save the file with one kind (CRLF on Windows)',
    },
    'zh-TW': {
      what: '換行字元的種類混雜（{names}）',
      why: '讀取時都視為換行，但部分軟體會把兩行連在一起',
      fix: '請統一成一種後重新存檔（Windows 為 CRLF）',
    },
  }),
  'record-too-long': message('error', ['limit'], {
    ja: {
      what: '1つの行が {limit} MB を超えています',
      why: '改行がないか、表ではないファイルのようです',
      fix: 'ファイルを開き、行ごとに改行されているか確かめてください',
    },
    en: {
      what: 'One row is longer than {limit} MB',
      why: 'The file seems to have no line ends, or not to be a table',
      fix: 'Open the file and check that every row ends with a line end',
    },
    'zh-TW': {
      what: '有一列超過 {limit} MB',
      why: '檔案可能沒有換行，或不是表格',
      fix: '請開啟檔案，確認每一列都有換行',
    },
  }),
  'header-empty': message('warning', [], {
    ja: {
      what: 'この列には見出しがありません',
      why: '見出しがないと、何の値か分かりません',
      fix: '見出しを入れるか、使わない列なら削除してください',
    },
    en: {
      what: 'This column has no header',
      why: 'Without a header nobody can tell what its values mean',
      fix: 'Give it a header, or delete the column if it is not used',
    },
    'zh-TW': {
      what: '此欄沒有標題',
      why: '沒有標題就無法得知值的意義',
      fix: '請填入標題；若不使用請刪除此欄',
    },
  }),
  'tables-side-by-side': message('warning', ['count', 'part'], {
    ja: {
      what: '同じ見出しの表が横に {count} つ並んでいます',
      why: '見出し「{part}」が繰り返されているため、1行を {count} 件のデータとして、すべての表を読みました',
      fix: '右の表を左の表の下へ移し、1つの表にしてください',
    },
    en: {
      what: '{count} tables stand side by side under the same headers',
      why: 'The headers “{part}” are repeated, so each row was read as {count} records, one of each table',
      fix: 'Move the tables on the right below the one on the left, so that they are one table',
    },
    'zh-TW': {
      what: '有 {count} 個標題相同的表格左右並排',
      why: '標題「{part}」重複出現，因此將每一列視為 {count} 筆資料，所有表格皆已讀取',
      fix: '請將右邊的表格移到左邊表格的下方，合併為一個表格',
    },
  }),
  'publisher-assumed': message('info', ['assumed'], {
    ja: {
      what: '発行者を {assumed} とみなしました',
      why: '発行者を示すコードがないため、見出しの書き方、住所、郵便番号、座標のいずれかから判断しました',
      fix: 'ファイル名を団体コードで始めるか、対応表の publisher に書いてください',
    },
    en: {
      what: 'The publisher was taken to be {assumed}',
      why: 'No code names it; headers that only one publisher has, addresses, postal codes or coordinates tell it',
      fix: 'Begin the name of the file with the code of the municipality, or name it under publisher in a mapping',
    },
    'zh-TW': {
      what: '將發布機關視為 {assumed}',
      why: '沒有代碼寫明發布機關，因此以標題列的寫法、地址、郵遞區號或座標判斷',
      fix: '請以機關代碼作為檔名開頭，或在對應表的 publisher 中寫明',
    },
  }),
  'tables-apart': message('warning', ['part'], {
    ja: {
      what: '1枚に複数の表が横に並んでいます（この表は {part} 列）',
      why: '空の列で区切られた表を、それぞれ別の表として読みました',
      fix: '表ごとに、別のファイルか別のシートに分けてください',
    },
    en: {
      what: 'Several tables stand beside each other (this one is in columns {part})',
      why: 'The tables are divided by an empty column; each was read by itself',
      fix: 'Put each table into a file or a sheet of its own',
    },
    'zh-TW': {
      what: '同一頁有多個表格左右並排（此表格為 {part} 欄）',
      why: '表格之間以空白欄隔開，已分別讀取',
      fix: '請將每個表格放在各自的檔案或工作表',
    },
  }),
  'columns-too-many': message('error', ['file', 'count'], {
    ja: {
      what: '{file} には{count}列あり、表として扱えません',
      why: '表計算ソフトでも16,384列までです。改行がないか、区切り文字が違うようです',
      fix: '1件が1行になっているか確かめ、区切り文字が違う場合は --delimiter で指定してください',
    },
    en: {
      what: '{file} has {count} columns, which no table has',
      why: 'Spreadsheets hold 16,384 at most; line ends may be missing, or the delimiter may be another one',
      fix: 'Check that each record has a line of its own; name the delimiter with --delimiter if it is another one',
    },
    'zh-TW': {
      what: '{file} 有 {count} 欄，無法視為表格',
      why: '試算表最多 16,384 欄；可能缺少換行，或分隔符號有誤',
      fix: '請確認每筆資料各占一行；若分隔符號不同，請以 --delimiter 指定',
    },
  }),
  'tables-below': message('warning', ['part'], {
    ja: {
      what: '1枚に複数の表が縦に並んでいます（この表は {part} 行）',
      why: '空の行か表題のあとに別の見出しがあるため、それぞれ別の表として読みました',
      fix: '表ごとに、別のファイルか別のシートに分けてください。1つだけ読むには --table で何番目かを指定します',
    },
    en: {
      what: 'Several tables stand below each other (this one is in rows {part})',
      why: 'Behind a blank row or a title stands another header; each table was read by itself',
      fix: 'Put each table into a file or a sheet of its own; --table with its number reads one of them only',
    },
    'zh-TW': {
      what: '同一頁有多個表格上下排列（此表格為第 {part} 列）',
      why: '空白列或標題之後另有一組欄名，已分別讀取',
      fix: '請將每個表格放在各自的檔案或工作表；若只讀其中一個，請以 --table 指定第幾個',
    },
  }),
  'table-not-found': message('error', ['value', 'count'], {
    ja: {
      what: '{value}番目の表はありません',
      why: '見つかった表は{count}個です',
      fix: '表の番号を確かめてください。imi plan で、表ごとの内容を見られます',
    },
    en: {
      what: 'There is no table {value}',
      why: '{count} {count:table was|tables were} found',
      fix: 'Check the number of the table; imi plan shows each of them',
    },
    'zh-TW': {
      what: '沒有第 {value} 個表格',
      why: '找到的表格共 {count} 個',
      fix: '請確認表格的編號；可用 imi plan 查看各表格',
    },
  }),
  'header-duplicate': message('warning', ['header', 'count'], {
    ja: {
      what: '見出し「{header}」が {count} 列にあります',
      why: '名前では列を区別できないため、左から何番目かで扱いました',
      fix: '見出しを列ごとに違う名前に直してください',
    },
    en: {
      what: 'The header “{header}” stands above {count} columns',
      why: 'The columns cannot be told apart by name, so they are taken by position',
      fix: 'Give each column a name of its own',
    },
    'zh-TW': {
      what: '標題「{header}」出現在 {count} 欄',
      why: '無法以名稱區分，因此以由左算起的位置處理',
      fix: '請為各欄取不同的標題',
    },
  }),
  'sheet-not-found': message('error', ['value', 'names'], {
    ja: {
      what: 'シート「{value}」がありません',
      why: 'このファイルのシートは {names} です',
      fix: 'シートの名前を確かめてください',
    },
    en: {
      what: 'There is no sheet “{value}”',
      why: 'The sheets of this file are {names}',
      fix: 'Check the name of the sheet',
    },
    'zh-TW': {
      what: '沒有名為「{value}」的工作表',
      why: '此檔案的工作表有 {names}',
      fix: '請確認工作表名稱',
    },
  }),
} as const;
