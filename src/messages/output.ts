import { message } from './message.js';

export const outputMessages = {
  'output-unwritable': message('error', ['file', 'reason'], {
    ja: {
      what: '{file} に書き込めません',
      why: '{reason}',
      fix: 'ファイルをExcelなどで開いている場合は閉じ、フォルダーの権限と空き容量を確かめてください',
    },
    en: {
      what: '{file} cannot be written',
      why: '{reason}',
      fix: 'Close it if it is open in Excel or elsewhere, and check the folder’s permissions and free space',
    },
    'zh-TW': {
      what: '無法寫入 {file}',
      why: '{reason}',
      fix: '若正以 Excel 等開啟請先關閉，並檢查資料夾的權限與可用空間',
    },
  }),
  'thread-lost': message('warning', ['reason'], {
    ja: {
      what: '並行して動いていた処理の1つが途中で止まりました（{reason}）。その部分はやり直したため、結果は変わりません',
      why: 'メモリーの不足などで、処理が続けられませんでした',
      fix: '繰り返す場合は --jobs 1 を付けて実行してください',
    },
    en: {
      what: 'One of the threads stopped before its time ({reason}); its part was run again, and the result is the same',
      why: 'It could not go on, for lack of memory for instance',
      fix: 'Run with --jobs 1 if this happens again',
    },
    'zh-TW': {
      what: '其中一個平行處理中途停止（{reason}），該部分已重新執行，結果不變',
      why: '可能因記憶體不足等原因而無法繼續',
      fix: '若一再發生，請加上 --jobs 1 執行',
    },
  }),
  'output-is-input': message('error', ['file'], {
    ja: {
      what: '出力先が入力ファイル {file} と同じです',
      why: '元のファイルは決して書き換えません',
      fix: '--out で別のフォルダーを指定してください',
    },
    en: {
      what: 'The output {file} is the input file itself',
      why: 'Inputs are never overwritten',
      fix: 'Name another folder with --out',
    },
    'zh-TW': {
      what: '輸出位置與輸入檔 {file} 相同',
      why: '原始檔案絕不會被覆寫',
      fix: '請以 --out 指定其他資料夾',
    },
  }),
  'outputs-collide': message('error', ['file'], {
    ja: {
      what: '2つ以上の出力が同じ {file} に向かっています',
      why: '互いに消し合うか混ざるため、どれも書きません',
      fix: '出力先の名前を分けるか、入力ごとに別々に実行してください',
    },
    en: {
      what: 'Several outputs would go to the same {file}',
      why: 'One would overwrite or break the other, so none is written',
      fix: 'Give them names of their own, or run the inputs one by one',
    },
    'zh-TW': {
      what: '兩個以上的輸出會寫到同一個 {file}',
      why: '會互相覆蓋或混在一起，因此都不寫入',
      fix: '請分別指定輸出的檔名，或將輸入分開執行',
    },
  }),
  'output-iri-encoded': message('info', ['file', 'count'], {
    ja: {
      what: '{file}: IRIに使えない文字を含む値が{count}件あり、%で符号化して書きました',
      why: 'RDFのIRI（URL）には空白や改行、<> などを書けません（RFC 3987）',
      fix: '元のファイルのURLから余分な空白や記号を除いてください',
    },
    en: {
      what: '{file}: {count} values have characters that no IRI may have; they were percent-encoded',
      why: 'An IRI (a URL) in RDF has no spaces, line breaks or <> (RFC 3987)',
      fix: 'Take needless spaces and signs out of the URLs of the source',
    },
    'zh-TW': {
      what: '{file}：有 {count} 個值含有 IRI 不可使用的字元，已改以 % 編碼寫出',
      why: 'RDF 的 IRI（網址）不得含空白、換行或 <> 等（RFC 3987）',
      fix: '請移除來源檔網址中多餘的空白與符號',
    },
  }),
  'output-iri-left-out': message('info', ['file', 'count'], {
    ja: {
      what: '{file}: 完全なIRIでない値{count}件を書きませんでした',
      why: 'RDFではIRI（URL）は https:// などから始まらなければなりません（RFC 3987）',
      fix: '元のファイルに https:// からのURLを書いてください。JSON-LDには値が残っています',
    },
    en: {
      what: '{file}: {count} values that are no complete IRIs were left out',
      why: 'An IRI (a URL) in RDF begins with its scheme, such as https:// (RFC 3987)',
      fix: 'Write URLs of the source from https:// on; the JSON-LD has the values as they are',
    },
    'zh-TW': {
      what: '{file}：有 {count} 個值不是完整的 IRI，未寫出',
      why: 'RDF 的 IRI（網址）須以 https:// 等開頭（RFC 3987）',
      fix: '請在來源檔寫出自 https:// 起的完整網址；JSON-LD 中仍保留原值',
    },
  }),
  'output-character-replaced': message('info', ['file', 'count'], {
    ja: {
      what: '{file}: この形式に書けない文字を含む値が{count}件あり、その文字を � に置き換えました',
      why: '制御文字や、対になっていないサロゲート（壊れた文字）は、この形式では使えません',
      fix: '元のファイルでその文字を入力し直してください',
    },
    en: {
      what: '{file}: {count} values have characters that the format cannot hold; they were replaced by �',
      why: 'Control characters and halves of surrogate pairs (broken characters) are not allowed there',
      fix: 'Enter the characters anew in the source',
    },
    'zh-TW': {
      what: '{file}：有 {count} 個值含有此格式無法容納的字元，已以 � 取代',
      why: '此格式不得含控制字元或不成對的代理字元（損壞的字元）',
      fix: '請在來源檔重新輸入該字元',
    },
  }),

  'output-publisher-filled': message('info', ['file', 'count', 'names'], {
    ja: {
      what: '{file}: 発行者のコードと名称を、空いていた{count}個のセルに入れました（{names}）',
      why: 'どの記録にも共通の値で、発行者から決まります',
      fix: '発行者が違うときは、対応表の publisher を直してください',
    },
    en: {
      what: '{file}: code and name of the publisher were put into {count} empty cells ({names})',
      why: 'They are the same of all records, and follow from the publisher',
      fix: 'Correct publisher in the mapping if it is another one',
    },
    'zh-TW': {
      what: '{file}：已將發布者的代碼與名稱填入 {count} 個空白儲存格（{names}）',
      why: '所有記錄皆相同，可由發布者得知',
      fix: '若發布者不同，請更正對應表的 publisher',
    },
  }),
  'output-required-empty': message('warning', ['file', 'count', 'names'], {
    ja: {
      what: '{file}: 標準で必須の列に、空のセルが{count}個あります（{names}）',
      why: '元のファイルに値がないか、読み取れなかったため、埋められませんでした',
      fix: '公開する前に、示した列の値を調べて入れてください',
    },
    en: {
      what: '{file}: {count} cells of columns that the standard requires are empty ({names})',
      why: 'The source has no value for them, or one that could not be read',
      fix: 'Find out the values of these columns before you publish',
    },
    'zh-TW': {
      what: '{file}：標準必填欄位中有 {count} 個空白儲存格（{names}）',
      why: '來源檔案沒有值，或值無法解讀，因此無法填入',
      fix: '請在公布前查明並填入所示欄位的值',
    },
  }),
  'output-value-left-out': message('info', ['file', 'count'], {
    ja: {
      what: '{file}: この様式に列がない値{count}件は入っていません',
      why: '標準の様式には決まった列しかなく、読み取れなかった値や様式にない項目は入りません',
      fix: 'すべての値が必要なときは --to jsonld か --to tidy を使ってください',
    },
    en: {
      what: '{file}: {count} values for which the layout has no column are not in it',
      why: 'The standard layout has its own columns only: none for values that could not be read, or for further items',
      fix: 'Use --to jsonld or --to tidy where all values are needed',
    },
    'zh-TW': {
      what: '{file}：有 {count} 個值在此格式中沒有對應欄位，未寫入',
      why: '標準格式的欄位是固定的，無法解讀的值與格式外的項目不會寫入',
      fix: '若需要所有的值，請使用 --to jsonld 或 --to tidy',
    },
  }),
  'output-not-on-map': message('info', ['file', 'count'], {
    ja: {
      what: '{file}: 緯度と経度のない記録が {count} 件あり、地図には載っていません',
      why: '地図には、緯度と経度の両方がある記録だけを置けます',
      fix: '地図に載せるには、元のデータに緯度と経度を入れてください',
    },
    en: {
      what: '{file}: {count} records have no latitude and longitude, and are not on the map',
      why: 'Only what has both can be put on a map',
      fix: 'Enter latitude and longitude in the source to have them on it',
    },
    'zh-TW': {
      what: '{file}：有 {count} 筆紀錄沒有緯度與經度，未顯示在地圖上',
      why: '只有同時具備緯度與經度的紀錄才能放上地圖',
      fix: '若要顯示在地圖上，請在原始資料填入緯度與經度',
    },
  }),
  'output-view-left-out': message('info', ['file', 'count', 'names'], {
    ja: {
      what: '{file}: この見せ方に項目がない値{count}件は入っていません（{names}）',
      why: 'ほかの語彙には、対応する項目がないものがあります',
      fix: 'すべての値が必要なときは、--as を付けずに書き出してください',
    },
    en: {
      what: '{file}: {count} values for which the other vocabulary has no term are not in it ({names})',
      why: 'A view in another vocabulary has only what that vocabulary has terms for',
      fix: 'Leave --as out where all values are needed',
    },
    'zh-TW': {
      what: '{file}：有 {count} 個值在該詞彙中沒有對應項目，未寫入（{names}）',
      why: '其他詞彙並非都有對應的項目',
      fix: '若需要所有的值，請不要加 --as',
    },
  }),
  'output-without-place': message('info', ['file', 'count'], {
    ja: {
      what: '{file}: {count}件は位置（緯度・経度）がないため、図形のない地物として書きました',
      why: 'GeoJSONでは位置のない地物の geometry は null です（RFC 7946 3.2）',
      fix: '地図に載せるには、元のファイルに緯度と経度を記入してください',
    },
    en: {
      what: '{file}: {count} records have no latitude and longitude; they are features without a geometry',
      why: 'In GeoJSON the geometry of a feature without a place is null (RFC 7946, 3.2)',
      fix: 'Enter latitude and longitude in the source to have them on a map',
    },
    'zh-TW': {
      what: '{file}：有 {count} 筆沒有經緯度，已寫成沒有圖形的地物',
      why: '在 GeoJSON 中，沒有位置的地物其 geometry 為 null（RFC 7946 3.2）',
      fix: '若要顯示於地圖，請在來源檔填入緯度與經度',
    },
  }),
  'output-formula-kept': message('info', ['file', 'count'], {
    ja: {
      what: '{file}: 表計算ソフトが数式とみなす値が{count}件あります',
      why: '= や @ などで始まる値は、CSVを開いたときに数式として実行されるおそれがあります',
      fix: "元の値を確かめてください。--formulas neutralize を付けると、先頭に ' を置いて無害にします",
    },
    en: {
      what: '{file}: {count} values would be taken for formulas by a spreadsheet',
      why: 'A value that begins with = or @ may be carried out as a formula when the CSV is opened',
      fix: 'Check the values in the source; --formulas neutralize puts an apostrophe before them',
    },
    'zh-TW': {
      what: '{file}：有 {count} 個值會被試算表當成公式',
      why: '以 = 或 @ 等開頭的值，開啟 CSV 時可能被當成公式執行',
      fix: "請確認來源的值；加上 --formulas neutralize 會在前面加 ' 使其無害",
    },
  }),
  'output-formula-neutralized': message('info', ['file', 'count'], {
    ja: {
      what: "{file}: 表計算ソフトが数式とみなす値{count}件の先頭に ' を置きました",
      why: '= や @ などで始まる値は、CSVを開いたときに数式として実行されるおそれがあります',
      fix: "プログラムで読むときは、先頭の ' を除いてください",
    },
    en: {
      what: '{file}: {count} values that a spreadsheet would take for formulas have an apostrophe before them',
      why: 'A value that begins with = or @ may be carried out as a formula when the CSV is opened',
      fix: 'Take the apostrophe off where a program reads the file',
    },
    'zh-TW': {
      what: "{file}：有 {count} 個會被試算表當成公式的值，已在前面加上 '",
      why: '以 = 或 @ 等開頭的值，開啟 CSV 時可能被當成公式執行',
      fix: "以程式讀取時，請移除前面的 '",
    },
  }),
} as const;
