import { message } from './message.js';

/** What may be the matter with JSON and GeoJSON. */
export const jsonMessages = {
  'json-record-too-long': message('error', ['file'], {
    ja: {
      what: 'JSON「{file}」の初めの記録が長すぎて、項目が分かりません',
      why: 'ファイルの初めの1MiBを見ましたが、記録の終わりがありませんでした。画像などのデータが値に入っているか、閉じる括弧がありません',
      fix: '値に入っている長いデータを取り除くか、別のファイルに移してください',
    },
    en: {
      what: 'The first record of the JSON {file} is too long to tell its fields',
      why: 'It does not end within the first 1 MiB: a value may hold an image, or a closing bracket is missing',
      fix: 'Take such data out of the values, or move them to files of their own',
    },
    'zh-TW': {
      what: 'JSON「{file}」的第一筆紀錄過長，無法得知欄位',
      why: '檔案開頭 1 MiB 內沒有紀錄的結尾：值中可能含有圖片等資料，或缺少結尾括號',
      fix: '請將值中的長資料移除，或移至其他檔案',
    },
  }),
  'json-without-records': message('error', ['file'], {
    ja: {
      what: 'JSON「{file}」の中に記録の一覧がありません',
      why: '同じ項目を持つ {…} の並び、または行の並びを探しましたが、見つかりませんでした',
      fix: '記録を [ {…}, {…} ] の形で並べるか、対応表の source に records: で場所を書いてください',
    },
    en: {
      what: 'There is no list of records in the JSON of “{file}”',
      why: 'A list of {…} with the same keys, or of rows, was looked for and not found',
      fix: 'Put the records as [ {…}, {…} ], or name their place in the mapping: source, records',
    },
    'zh-TW': {
      what: 'JSON「{file}」裡找不到紀錄清單',
      why: '尋找具有相同欄位的 {…} 清單或列的清單，但沒有找到',
      fix: '請將紀錄寫成 [ {…}, {…} ]，或在對應表 source 的 records 指定位置',
    },
  }),
  'json-cut-off': message('error', [], {
    ja: {
      what: 'JSON が途中で切れています',
      why: '開いたかっこが閉じないままファイルが終わりました。ここまでの記録は読みました。最後の記録は一部しかないことがあります',
      fix: 'ファイルを書き出し直すか、ダウンロードし直してください',
    },
    en: {
      what: 'The JSON is cut off',
      why: 'The file ends before all brackets are closed. The records up to here were read; the last may be there in part',
      fix: 'Export or download the file again',
    },
    'zh-TW': {
      what: 'JSON 在中途被截斷',
      why: '檔案在括號尚未關閉時就結束。到此為止的紀錄已讀取，最後一筆可能只有一部分',
      fix: '請重新匯出或重新下載檔案',
    },
  }),
  'json-control-character': message('warning', ['part'], {
    ja: {
      what: '値「{part}」に改行やタブがそのまま入っています',
      why: 'JSON の文字列では改行は \\n、タブは \\t と書く決まりです（RFC 8259 7章）。多くのソフトはここで読むのをやめます',
      fix: '改行を \\n、タブを \\t に直すか、JSON を書き出すソフトで保存し直してください',
    },
    en: {
      what: 'There is a bare line break, tab or control character in “{part}”',
      why: 'In a JSON string these are written \\n, \\t and so on (RFC 8259, 7); most programs stop reading here',
      fix: 'Write \\n and \\t in their place, or save the file with a program that writes JSON',
    },
    'zh-TW': {
      what: '值「{part}」中直接含有換行或定位字元',
      why: 'JSON 字串中的換行應寫成 \\n、定位寫成 \\t（RFC 8259 第 7 節），多數軟體會在此停止讀取',
      fix: '請改寫成 \\n、\\t，或用能輸出 JSON 的軟體重新存檔',
    },
  }),
  'json-quote-stray': message('warning', ['part'], {
    ja: {
      what: '値「{part}」の中に引用符（"）がそのまま入っています',
      why: 'JSON の文字列の中の " は \\" と書く決まりです（RFC 8259 7章）。値の一部として読みました',
      fix: '値の中の " を \\" に直してください',
    },
    en: {
      what: 'There is a bare quote within the value “{part}”',
      why: 'Within a JSON string a quote is written \\" (RFC 8259, 7); it was read as a part of the value',
      fix: 'Write \\" in its place',
    },
    'zh-TW': {
      what: '值「{part}」中直接含有引號（"）',
      why: 'JSON 字串中的 " 應寫成 \\"（RFC 8259 第 7 節），已當作值的一部分讀取',
      fix: '請將值中的 " 改寫成 \\"',
    },
  }),
  'json-escape-unknown': message('warning', ['part'], {
    ja: {
      what: '値「{part}」に JSON にない \\ の使い方があります',
      why: '\\ の後に書けるのは " \\ / b f n r t u だけです（RFC 8259 7章）。書かれたとおりに読みました',
      fix: '\\ そのものを書くときは \\\\ としてください',
    },
    en: {
      what: 'A backslash in “{part}” begins nothing that JSON knows',
      why: 'Only " \\ / b f n r t u may follow it (RFC 8259, 7); it was read as it stands',
      fix: 'Write \\\\ where a backslash is meant',
    },
    'zh-TW': {
      what: '值「{part}」中的 \\ 用法不符合 JSON',
      why: '\\ 之後只能接 " \\ / b f n r t u（RFC 8259 第 7 節），已照原樣讀取',
      fix: '若要表示 \\ 本身，請寫成 \\\\',
    },
  }),
  'json-string-unclosed': message('error', ['part'], {
    ja: {
      what: '値「{part}」の終わりの引用符（"）がありません',
      why: 'そのままでは次の項目まで1つの値になるため、行の終わりまでを値として読みました',
      fix: '値の終わりに " を補ってください',
    },
    en: {
      what: 'The quote that ends “{part}” is missing',
      why: 'The value would swallow what follows, so it was taken to end with its line',
      fix: 'Close the quote at the end of the value',
    },
    'zh-TW': {
      what: '值「{part}」缺少結尾的引號（"）',
      why: '若不結束，後面的欄位會併入同一個值，因此讀到該行結尾為止',
      fix: '請在值的結尾補上 "',
    },
  }),
  'json-sign-missing': message('error', ['part'], {
    ja: {
      what: 'ここに「{part}」がありません',
      why: 'JSON では項目名と値の間に「:」、値と値の間に「,」が要ります（RFC 8259 4章・5章）。あるものとして読みました',
      fix: '「{part}」を補うか、JSON を書き出すソフトで保存し直してください',
    },
    en: {
      what: 'A “{part}” is missing here',
      why: 'JSON has “:” between key and value and “,” between values (RFC 8259, 4 and 5); it was read as if it were there',
      fix: 'Put “{part}” in, or save the file with a program that writes JSON',
    },
    'zh-TW': {
      what: '此處缺少「{part}」',
      why: 'JSON 的欄名與值之間要有「:」，值與值之間要有「,」（RFC 8259 第 4、5 節），已視為存在來讀取',
      fix: '請補上「{part}」，或用能輸出 JSON 的軟體重新存檔',
    },
  }),
  'json-sign-stray': message('error', ['part'], {
    ja: {
      what: '余分な「{part}」があります',
      why: 'JSON ではここに「{part}」を書けません（RFC 8259 4章・5章）。読み飛ばしました',
      fix: '余分な「{part}」を取り除いてください',
    },
    en: {
      what: 'There is a “{part}” too many',
      why: 'JSON does not allow it here (RFC 8259, 4 and 5); it was passed over',
      fix: 'Remove the “{part}”',
    },
    'zh-TW': {
      what: '有多餘的「{part}」',
      why: 'JSON 不允許此處出現「{part}」（RFC 8259 第 4、5 節），已略過',
      fix: '請移除多餘的「{part}」',
    },
  }),
  'json-bare-word': message('warning', ['part'], {
    ja: {
      what: '「{part}」が引用符（"）なしで書かれています',
      why: '引用符なしで書けるのは数値と true、false、null だけです（RFC 8259 3章・6章）。NaN などは値なし、ほかは書かれたとおりに読みました',
      fix: '文字なら " で囲み、値がなければ null としてください',
    },
    en: {
      what: '“{part}” stands without quotes',
      why: 'Only numbers, true, false and null do (RFC 8259, 3 and 6); NaN and the like were read as no value, all else as it stands',
      fix: 'Put text in quotes; where there is no value, write null',
    },
    'zh-TW': {
      what: '「{part}」沒有用引號（"）括住',
      why: '只有數字與 true、false、null 可不加引號（RFC 8259 第 3、6 節）。NaN 等視為沒有值，其餘照原樣讀取',
      fix: '文字請用 " 括住；沒有值請寫 null',
    },
  }),
  'json-comment': message('warning', ['part'], {
    ja: {
      what: 'JSON に注釈「{part}」があります',
      why: 'JSON には注釈を書けません（RFC 8259 2章）。多くのソフトはここで読むのをやめます。注釈は読み飛ばしました',
      fix: '注釈を取り除くか、説明は項目として書いてください',
    },
    en: {
      what: 'The JSON has a comment: “{part}”',
      why: 'JSON knows no comments (RFC 8259, 2) and most programs stop reading there; it was passed over',
      fix: 'Remove it, or give the explanation a key of its own',
    },
    'zh-TW': {
      what: 'JSON 中有註解「{part}」',
      why: 'JSON 不能寫註解（RFC 8259 第 2 節），多數軟體會在此停止讀取；已略過註解',
      fix: '請移除註解，或將說明寫成欄位',
    },
  }),
  'json-key-duplicate': message('error', [], {
    ja: {
      what: '1つの記録に同じ項目が2回あります',
      why: 'どちらが正しいか決まらず、多くのソフトは片方を黙って捨てます（RFC 8259 4章）。先の値を使いました',
      fix: '項目を1つにするか、違う名前にしてください',
    },
    en: {
      what: 'A record has this key twice',
      why: 'Nobody can tell which is right, and most programs drop one in silence (RFC 8259, 4); the first value was used',
      fix: 'Keep one of them, or give them different names',
    },
    'zh-TW': {
      what: '同一筆紀錄有兩個相同的欄位',
      why: '無法判斷何者正確，多數軟體會默默捨棄其中一個（RFC 8259 第 4 節）。已採用前面的值',
      fix: '請只保留一個，或改成不同的名稱',
    },
  }),
  'json-key-late': message('warning', ['header'], {
    ja: {
      what: '項目「{header}」は、ファイルの初めの記録にありません',
      why: '項目はファイルの初めの部分から決めるため、この値はどの列にも入らず、出力されません',
      fix: 'すべての記録に同じ項目を書いてください。値がないときは null とします',
    },
    en: {
      what: 'The key “{header}” does not occur in the first records of the file',
      why: 'Columns are decided by the beginning of a file, so this value belongs to none and is not in the output',
      fix: 'Give all records the same keys, with null where there is no value',
    },
    'zh-TW': {
      what: '欄位「{header}」沒有出現在檔案開頭的紀錄中',
      why: '欄位依檔案開頭的部分決定，因此此值不屬於任何欄位，也不會輸出',
      fix: '請讓所有紀錄具有相同的欄位；沒有值請寫 null',
    },
  }),
  'json-not-a-record': message('error', ['value'], {
    ja: {
      what: '記録の並びの中に、記録でない値「{value}」があります',
      why: '項目名がないため、何の値か分かりません',
      fix: '取り除くか、ほかの記録と同じ形にしてください',
    },
    en: {
      what: 'Among the records there is a value that is none: “{value}”',
      why: 'It has no key, so nobody can tell what it means',
      fix: 'Remove it, or give it the form of the other records',
    },
    'zh-TW': {
      what: '紀錄清單中有不是紀錄的值「{value}」',
      why: '沒有欄名，無法得知是什麼值',
      fix: '請移除，或改成與其他紀錄相同的形式',
    },
  }),
  'geojson-crs-near': message('info', ['found'], {
    ja: {
      what: '座標の基準は {found} です。緯度・経度をそのまま使いました',
      why: 'WGS 84 との差は数メートル以内です。今の GeoJSON は WGS 84 だけを使い、crs を書きません（RFC 7946 4章）',
      fix: '正確さが要るときは WGS 84 に変換し、crs を取り除いてください',
    },
    en: {
      what: 'The coordinates refer to {found}; latitudes and longitudes were taken as they are',
      why: 'They differ from WGS 84 by a few metres at most. GeoJSON is WGS 84 only, without crs (RFC 7946, 4)',
      fix: 'Where metres matter, convert the file to WGS 84 and remove crs',
    },
    'zh-TW': {
      what: '座標基準為 {found}，經緯度直接採用',
      why: '與 WGS 84 的差距在數公尺以內。現行 GeoJSON 只使用 WGS 84，不寫 crs（RFC 7946 第 4 節）',
      fix: '若需要精確，請轉換為 WGS 84 並移除 crs',
    },
  }),
  'geojson-crs-other': message('error', ['found'], {
    ja: {
      what: '座標の基準が {found} です',
      why: 'GeoJSON の座標は WGS 84 の経度・緯度です（RFC 7946 4章）。ほかの基準では、別の場所を指します',
      fix: 'WGS 84（EPSG:4326）に変換して書き出してください',
    },
    en: {
      what: 'The coordinates refer to {found}',
      why: 'Coordinates of GeoJSON are longitude and latitude of WGS 84 (RFC 7946, 4); in another system they mean other places',
      fix: 'Convert the file to WGS 84 (EPSG:4326)',
    },
    'zh-TW': {
      what: '座標基準為 {found}',
      why: 'GeoJSON 的座標是 WGS 84 的經度與緯度（RFC 7946 第 4 節），使用其他基準會指向別的位置',
      fix: '請轉換為 WGS 84（EPSG:4326）後再匯出',
    },
  }),
} as const;
