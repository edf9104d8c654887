import { message } from './message.js';

/** What may be the matter with a workbook, its sheets and its cells, before anybody asks what they mean. */
export const workbookMessages = {
  'workbook-damaged': message('error', ['file', 'reason'], {
    ja: {
      what: '{file} は壊れているか、途中で切れています（{reason}）',
      why: '一部だけを読むと、欠けたデータが正しいデータに見えてしまうため、読みませんでした',
      fix: '保存や転送が途中で終わっていないか確かめ、Excel で開いて保存し直してください',
    },
    en: {
      what: '{file} is damaged or cut off ({reason})',
      why: 'What is left of it would look like the whole, so it was not read',
      fix: 'Check whether saving or transferring it broke off, then open it in Excel and save it again',
    },
    'zh-TW': {
      what: '{file} 已損壞或不完整（{reason}）',
      why: '若只讀取一部分，會讓缺漏的資料看似完整，因此不讀取',
      fix: '請確認存檔或傳輸是否中斷，並在 Excel 開啟後重新存檔',
    },
  }),
  'workbook-encrypted': message('error', ['file'], {
    ja: {
      what: '{file} はパスワードで保護されています',
      why: '暗号化されたブックは、パスワードなしでは読めません',
      fix: 'Excel で開き、「ファイル」→「情報」→「ブックの保護」→「パスワードを使用して暗号化」でパスワードを消して保存し直してください',
    },
    en: {
      what: '{file} is protected by a password',
      why: 'An encrypted workbook cannot be read without its password',
      fix: 'Open it in Excel, remove the password under File, Info, Protect Workbook, and save it again',
    },
    'zh-TW': {
      what: '{file} 受密碼保護',
      why: '加密的活頁簿沒有密碼就無法讀取',
      fix: '請在 Excel 開啟，於「檔案」→「資訊」→「保護活頁簿」移除密碼後重新存檔',
    },
  }),
  'workbook-too-large': message('error', ['file', 'reason'], {
    ja: {
      what: '{file} は、広げると異常に大きくなります（{reason}）',
      why: 'メモリを使い果たすために作られたファイルの疑いがあるため、読みませんでした',
      fix: '出所を確かめ、必要なシートだけを新しいブックに貼り付けて保存してください',
    },
    en: {
      what: '{file} becomes abnormally large when it is unpacked ({reason})',
      why: 'It may have been made to exhaust the memory of whoever opens it, so it was not read',
      fix: 'Check where it comes from, and copy the sheets that are needed into a new workbook',
    },
    'zh-TW': {
      what: '{file} 解開後異常龐大（{reason}）',
      why: '可能是為了耗盡記憶體而製作的檔案，因此不讀取',
      fix: '請確認檔案來源，並將需要的工作表複製到新的活頁簿後存檔',
    },
  }),
  'workbook-with-entities': message('error', ['file', 'reason'], {
    ja: {
      what: '{file} には、ブックにあるはずのない記述が含まれています（{reason}）',
      why: 'ほかのファイルを読み出させたり、動かなくさせたりするために使われる記述なので、読みませんでした',
      fix: '出所を確かめ、元の表を Excel で開いて新しいブックとして保存し直してください',
    },
    en: {
      what: '{file} holds instructions that no workbook has ({reason})',
      why: 'They serve to make programs read other files or stop working, so it was not read',
      fix: 'Check where it comes from, and save the original table as a new workbook in Excel',
    },
    'zh-TW': {
      what: '{file} 含有活頁簿不應有的內容（{reason}）',
      why: '這類內容會誘使程式讀取其他檔案或停止運作，因此不讀取',
      fix: '請確認檔案來源，並在 Excel 將原始表格另存為新的活頁簿',
    },
  }),
  'workbook-binary': message('error', ['file'], {
    ja: {
      what: '{file} は Excel のバイナリ ブック（.xlsb）で、読めません',
      why: 'この形式を読めるソフトは限られ、公開には向きません',
      fix: 'Excel で開き、「名前を付けて保存」で「Excel ブック（.xlsx）」として保存してください',
    },
    en: {
      what: '{file} is a binary workbook of Excel (.xlsb), which cannot be read',
      why: 'Few programs can read this form, so it is not fit for publishing',
      fix: 'Open it in Excel and save it as an Excel workbook (.xlsx)',
    },
    'zh-TW': {
      what: '{file} 是 Excel 二進位活頁簿（.xlsb），無法讀取',
      why: '能讀取此格式的軟體很少，不適合公開',
      fix: '請在 Excel 開啟，另存為 Excel 活頁簿（.xlsx）',
    },
  }),
  'workbook-other-content': message('error', ['file'], {
    ja: {
      what: '{file} は Excel の表ではありません',
      why: '古い Office の形式ですが、中に表がありません（Word などの文書か、別のソフトのファイルです）',
      fix: '元の表を Excel（.xlsx）か CSV（UTF-8）で保存してください',
    },
    en: {
      what: '{file} is no workbook of Excel',
      why: 'It has the form of old Office files but holds no sheets; it may be a document of Word or of another program',
      fix: 'Save the original table as Excel (.xlsx) or CSV (UTF-8)',
    },
    'zh-TW': {
      what: '{file} 不是 Excel 活頁簿',
      why: '雖為舊版 Office 格式，但其中沒有工作表，可能是 Word 文件或其他軟體的檔案',
      fix: '請將原始表格存成 Excel（.xlsx）或 CSV（UTF-8）',
    },
  }),
  'workbook-without-table': message('error', ['file', 'names'], {
    ja: {
      what: '{file} には、データの表があるシートがありません（シート: {names}）',
      why: '見出しとデータの行がそろったシートが見つかりませんでした',
      fix: 'データのあるシートが保存されているか、非表示になっていないか確かめてください',
    },
    en: {
      what: '{file} has no sheet with a table of data (sheets: {names})',
      why: 'No sheet was found that has a header and rows of data',
      fix: 'Check that the sheet with the data was saved and is not hidden',
    },
    'zh-TW': {
      what: '{file} 沒有含資料表的工作表（工作表：{names}）',
      why: '找不到具有標題與資料列的工作表',
      fix: '請確認含資料的工作表已存檔且未被隱藏',
    },
  }),
  'sheets-hidden': message('warning', ['names'], {
    ja: {
      what: '非表示のシートがあります（{names}）',
      why: '非表示でも、ファイルを受け取った人は誰でも表示できます。データとしては読みませんでした',
      fix: '公開してよい内容か確かめ、不要なら削除してください（データなら再表示してください）',
    },
    en: {
      what: 'There are hidden sheets ({names})',
      why: 'Whoever gets the file can show them; they were not read as data',
      fix: 'Delete them unless they may be published, or unhide them if they are data',
    },
    'zh-TW': {
      what: '有隱藏的工作表（{names}）',
      why: '任何取得檔案的人都能取消隱藏；這些工作表未當作資料讀取',
      fix: '請確認內容是否可公開，不需要請刪除；若為資料請取消隱藏',
    },
  }),
  'sheets-left': message('info', ['names'], {
    ja: {
      what: 'データの表ではないシートは読みませんでした（{names}）',
      why: '表紙・注記・コード一覧などと判断しました',
      fix: 'データのシートであれば、シート名を指定してください（--sheet）',
    },
    en: {
      what: 'Sheets that are no table of data were left out ({names})',
      why: 'They were taken for covers, notes or lists of codes',
      fix: 'Name the sheet (--sheet) if it holds data',
    },
    'zh-TW': {
      what: '未讀取非資料表的工作表（{names}）',
      why: '判斷為封面、註記或代碼表等',
      fix: '若為資料，請指定工作表名稱（--sheet）',
    },
  }),
  'columns-hidden': message('warning', ['names'], {
    ja: {
      what: '非表示の列があります（{names}）',
      why: '非表示でも、ファイルを受け取った人は誰でも表示できます。ほかの列と同じように読みました',
      fix: '公開してよい内容か確かめ、不要なら列を削除してください',
    },
    en: {
      what: 'There are hidden columns ({names})',
      why: 'Whoever gets the file can show them; they were read like the others',
      fix: 'Check whether they may be published, and delete them if they are not needed',
    },
    'zh-TW': {
      what: '有隱藏的欄（{names}）',
      why: '任何取得檔案的人都能取消隱藏；已與其他欄一樣讀取',
      fix: '請確認內容是否可公開，不需要請刪除',
    },
  }),
  'row-hidden': message('warning', [], {
    ja: {
      what: 'この行は非表示になっています',
      why: 'フィルターか「非表示」で隠れていますが、ファイルには残っているため、データとして読みました',
      fix: '公開してよい行か確かめ、不要なら削除してください（フィルターは解除してください）',
    },
    en: {
      what: 'This row is hidden',
      why: 'A filter or “hide” keeps it from sight, but it is in the file and was read as data',
      fix: 'Check whether it may be published, delete it if not, and clear the filter',
    },
    'zh-TW': {
      what: '此列已隱藏',
      why: '被篩選或「隱藏」遮住，但仍在檔案中，因此當作資料讀取',
      fix: '請確認可否公開，不需要請刪除，並清除篩選',
    },
  }),
  'cells-merged': message('warning', ['names'], {
    ja: {
      what: 'セルが結合されています（{names}）',
      why: '値は左上のセルだけにあり、ほかのセルは空欄として読みました（総務省「機械判読可能なデータの表記方法」1セル1データ・結合しない）',
      fix: '結合を解除し、それぞれのセルに値を入れてください',
    },
    en: {
      what: 'Cells are merged ({names})',
      why: 'Only the first cell holds the value; the others were read as empty (machine-readable tables have one value in each cell and no merged cells)',
      fix: 'Unmerge them and enter a value into each cell',
    },
    'zh-TW': {
      what: '儲存格被合併（{names}）',
      why: '值只在左上角的儲存格，其餘視為空白（機器可讀的資料應一格一值、不合併）',
      fix: '請取消合併，並在各儲存格填入值',
    },
  }),
  'cells-merged-filled': message('warning', ['names'], {
    ja: {
      what: '結合されたセル（{names}）の値を、その範囲の各行の値とみなしました',
      why: 'それぞれの行に別のデータがあるため、結合した値はすべての行に掛かると判断しました（総務省「機械判読可能なデータの表記方法」結合しない）',
      fix: '結合を解除し、各行に同じ値を入れてください',
    },
    en: {
      what: 'The value of the merged cells {names} was assumed to hold for each of their rows',
      why: 'Each of the rows has data of its own, so the value seems to be meant for all of them',
      fix: 'Unmerge the cells and enter the value into each row',
    },
    'zh-TW': {
      what: '合併儲存格（{names}）的值視為適用於範圍內的每一列',
      why: '各列都有自己的資料，因此判斷合併的值適用於所有列',
      fix: '請取消合併，並在每一列填入相同的值',
    },
  }),
  'cell-commented': message('info', [], {
    ja: {
      what: 'セルにコメント（メモ）が付いています',
      why: 'コメントはデータとして読まれず、出力にも含まれません。ファイルを受け取った人には見えます',
      fix: '必要な内容なら備考の列に移し、内部のやり取りなら公開前に削除してください',
    },
    en: {
      what: 'The cell has a comment',
      why: 'Comments are no data and are not written out, but whoever gets the file can read them',
      fix: 'Move what matters into a column of remarks, and delete internal notes before publishing',
    },
    'zh-TW': {
      what: '儲存格附有註解',
      why: '註解不是資料，不會輸出，但取得檔案的人看得到',
      fix: '需要的內容請移到備註欄；內部討論請於公開前刪除',
    },
  }),
  'objects-drawn': message('warning', ['count'], {
    ja: {
      what: 'シートに図形・画像・グラフが{count}個置かれています',
      why: '図形の中の文字や色はデータとして読めません（総務省ルール 1-8）',
      fix: '図形で示している内容はセルに書き、図形は取り除いてください',
    },
    en: {
      what: 'The sheet carries {count} drawn objects (shapes, pictures, charts)',
      why: 'What is drawn cannot be read as data (rule 1-8 of the Ministry)',
      fix: 'Write what they show into cells, and remove them',
    },
    'zh-TW': {
      what: '工作表上有 {count} 個圖形、圖片或圖表',
      why: '圖形中的文字與顏色無法當作資料讀取',
      fix: '請將圖形表達的內容寫入儲存格，並移除圖形',
    },
  }),
  'formula-without-value': message('error', [], {
    ja: {
      what: 'このセルには数式だけがあり、計算した値が保存されていません',
      why: '数式は計算せず、保存されている値を読みます。値がないため空欄として読みました',
      fix: 'Excel で開いて計算させてから保存するか、値として貼り付けてください',
    },
    en: {
      what: 'This cell holds a formula without the value that it gives',
      why: 'Formulas are not computed here; the saved value is read, and there is none, so the cell was taken to be empty',
      fix: 'Open the file in Excel so that it is computed, save it, or paste the values in place of the formulas',
    },
    'zh-TW': {
      what: '此儲存格只有公式，沒有儲存計算結果',
      why: '不會重新計算公式，而是讀取已儲存的值；因為沒有值，視為空白',
      fix: '請在 Excel 開啟計算後存檔，或以值貼上取代公式',
    },
  }),
  'cell-text-missing': message('error', ['value'], {
    ja: {
      what: 'このセルの文字がファイルに入っていません（番号 {value}）',
      why: '文字の一覧にない番号を指しているため、空欄として読みました。ファイルを作ったソフトの不具合か、破損です',
      fix: '元の表でこのセルを確かめ、Excel で保存し直してください',
    },
    en: {
      what: 'The text of this cell is not in the file (number {value})',
      why: 'The cell refers to a text that the file lacks, and was read as empty; the file is damaged or was written wrongly',
      fix: 'Check the cell in the original table, and save it again in Excel',
    },
    'zh-TW': {
      what: '檔案中沒有此儲存格的文字（編號 {value}）',
      why: '儲存格所指的編號不在文字表中，因此視為空白；可能是產生檔案的軟體有誤或檔案損壞',
      fix: '請在原始表格確認此儲存格，並用 Excel 重新存檔',
    },
  }),
  'cell-misplaced': message('warning', ['value'], {
    ja: {
      what: 'ファイルの中のセル番地「{value}」が正しくありません',
      why: '順序が逆か、Excel にない番地です。並び順のとおりに置いたものとして読みました',
      fix: 'Excel で開いて並びを確かめ、保存し直してください',
    },
    en: {
      what: 'The file gives “{value}” as the place of a cell, which is not right',
      why: 'The place is out of order or does not exist in Excel; the cell was taken to follow the one before it',
      fix: 'Open the file in Excel, check the order, and save it again',
    },
    'zh-TW': {
      what: '檔案中的儲存格位址「{value}」不正確',
      why: '順序顛倒或 Excel 沒有此位址，因此視為接在前一格之後',
      fix: '請在 Excel 開啟確認順序後重新存檔',
    },
  }),
} as const;
