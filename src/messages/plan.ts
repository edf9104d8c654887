import type { Texts } from './language.js';
import { message } from './message.js';

/** A column whose values are of another kind than its header says. `kind` is said of them. */
function columnHolds(kind: Texts) {
  return message('error', ['header', 'value'], {
    ja: {
      what: `列「{header}」の値は、ほとんどが${kind.ja}です`,
      why: `見出しの表す種類の値として読めないため（例「{value}」）、列全体を記述としてそのまま残しました`,
      fix: '見出しと値がずれていないか、列が入れ替わっていないかを確かめてください。正しい場合は対応表にこの列の項目か ignore を書いてください',
    },
    en: {
      what: `Nearly all values of the column “{header}” are ${kind.en}`,
      why: `They cannot be read as what the header says (“{value}”), so the whole column was kept as text, as it is`,
      fix: 'Check whether headers and values are out of step, or columns exchanged; if all is right, name the item of this column, or ignore, in a mapping',
    },
    'zh-TW': {
      what: `欄位「{header}」的值幾乎都是${kind['zh-TW']}`,
      why: `無法依欄名所示的種類判讀（例如「{value}」），因此整欄以文字原樣保留`,
      fix: '請確認欄名與內容是否錯位、欄位是否對調；若無誤，請在對應表寫明此欄的項目或 ignore',
    },
  });
}

export const planMessages = {
  'column-holds-urls': columnHolds({
    ja: 'URLやメールアドレス',
    en: 'web or mail addresses',
    'zh-TW': '網址或電子郵件',
  }),
  'column-holds-coordinates': columnHolds({ ja: '座標', en: 'coordinates', 'zh-TW': '座標' }),
  'column-holds-phones': columnHolds({ ja: '電話番号', en: 'telephone numbers', 'zh-TW': '電話號碼' }),
  'column-holds-dates': columnHolds({ ja: '日付', en: 'dates', 'zh-TW': '日期' }),
  'column-holds-hours': columnHolds({ ja: '時刻や時間帯', en: 'times of day', 'zh-TW': '時刻或時段' }),
  'column-holds-flags': columnHolds({ ja: '有無の印', en: 'marks for yes and no', 'zh-TW': '有無的標記' }),
  'column-holds-numbers': columnHolds({ ja: '数値', en: 'numbers', 'zh-TW': '數字' }),
  'column-holds-addresses': columnHolds({ ja: '住所', en: 'postal addresses', 'zh-TW': '地址' }),
  'column-holds-words': columnHolds({
    ja: '名前や文などの文字列',
    en: 'names, words or sentences',
    'zh-TW': '名稱或文句等文字',
  }),
  'kind-unknown': message('error', ['file', 'names'], {
    ja: {
      what: '{file} は、知っている種類の一覧ではありません',
      why: '見出しと値から種類を決められませんでした。近いもの: {names}',
      fix: '種類が分かる場合は --model で指定してください。独自の様式は imi init --model で対応表の下書きを作れます',
    },
    en: {
      what: '{file} is not of a kind that is known',
      why: 'Neither headers nor values tell the kind; nearest: {names}',
      fix: 'Name the kind with --model if you know it; for a layout of your own, imi init --model drafts a mapping',
    },
    'zh-TW': {
      what: '{file} 不是已知種類的資料',
      why: '無法由欄名與內容判斷種類，最接近的：{names}',
      fix: '若知道種類請以 --model 指定；若為自訂格式，可用 imi init --model 產生對應表草稿',
    },
  }),
  'kind-without-model': message('error', ['file', 'assumed', 'names'], {
    ja: {
      what: '{file} は「{assumed}」の一覧とみられますが、そのためのデータモデルがありません',
      why: 'ファイル名か題名がその種類の名前です。見出しは多くの一覧に共通のもので、別の種類とする根拠になりません。近いもの: {names}',
      fix: '別の種類の一覧として扱う場合は --model で指定してください。独自の様式は imi init --model で対応表の下書きを作れます',
    },
    en: {
      what: '{file} seems to be a list of {assumed}, for which there is no data model',
      why: 'Its name or title names that kind; the headers are those of many lists and speak for no other; nearest: {names}',
      fix: 'Name a kind with --model to have it read as that; for a layout of your own, imi init --model drafts a mapping',
    },
    'zh-TW': {
      what: '{file} 似乎是「{assumed}」的資料，但沒有對應的資料模型',
      why: '檔名或標題為該種類的名稱；欄名為許多資料共有，不足以判斷為其他種類。最接近的：{names}',
      fix: '若要視為其他種類，請以 --model 指定；若為自訂格式，可用 imi init --model 產生對應表草稿',
    },
  }),
  'table-turned': message('info', ['names'], {
    ja: {
      what: '項目が縦に並んだ表のため、列を1件として読みました',
      why: '左端の列（{names} など）が項目の名前で、1件が1列になっています',
      fix: '公開する表は、1件を1行にすると、どのソフトでもそのまま使えます',
    },
    en: {
      what: 'The items stand below each other, so each column was read as a record',
      why: 'The first column ({names}, …) names the items',
      fix: 'Publish a table with a record in each row: every program can use it as it is',
    },
    'zh-TW': {
      what: '項目直向排列，因此將每一欄讀為一筆資料',
      why: '最左欄（{names} 等）為項目名稱，一筆資料占一欄',
      fix: '發布時請將一筆資料放在一列，各種軟體即可直接使用',
    },
  }),
  'table-vertical': message('error', ['file', 'names'], {
    ja: {
      what: '{file} は、項目が縦に並んだ表です',
      why: '左端の列（{names} など）が項目の名前で、1件が1列になっています。このような表は、小さいものだけを読めます',
      fix: '表計算ソフトで行と列を入れ替え（コピーして「形式を選択して貼り付け」の「行/列の入れ替え」）、1行目を見出しにしてください',
    },
    en: {
      what: '{file} is a table whose items stand below each other',
      why: 'The first column ({names}, …) names the items, and each record is a column; such a table is read only where it is small',
      fix: 'Exchange rows and columns in a spreadsheet (copy, then paste special with “transpose”), so that the first row is the header',
    },
    'zh-TW': {
      what: '{file} 是項目直向排列的表格',
      why: '最左欄（{names} 等）為項目名稱，一筆資料占一欄；這種表格只能讀取較小者',
      fix: '請在試算表中將列與欄對調（複製後以「選擇性貼上」的「轉置」），使第一列為標題',
    },
  }),
  'model-set-without-model': message('error', ['term'], {
    ja: {
      what: '自治体標準オープンデータセットの番号 {term} には、データモデルがありません',
      why: '番号は 01 から 31 までです。18 から 21 は、項目の一覧を確かめられる資料も、公開されたファイルも見つかっていません。推測で作ったデータモデルは、正しいファイルまで誤りとしてしまいます',
      fix: 'ファイルがある場合は、imi init で対応付けを作ってください。項目が決まっている場合は、自分のデータモデル（.yaml）を書けます',
    },
    en: {
      what: 'There is no data model for number {term} of the national standard datasets of Japan',
      why: 'The numbers go from 01 to 31. Of 18 to 21 neither a list of items nor a published file has been found, and a model of guesses would blame files that are right',
      fix: 'Draft a mapping with imi init where there is a file, or write a data model of your own (.yaml) where the items are known',
    },
    'zh-TW': {
      what: '日本自治體標準開放資料集的編號 {term} 沒有資料模型',
      why: '編號為 01 至 31。其中 18 至 21 既找不到可確認欄位的資料，也找不到公開的檔案；以推測訂定的資料模型會把正確的檔案判為錯誤',
      fix: '若有檔案，請以 imi init 建立對應檔；若欄位已確定，可自行撰寫資料模型（.yaml）',
    },
  }),
  'model-unknown': message('error', ['term', 'names'], {
    ja: {
      what: 'データモデル「{term}」はありません',
      why: '使えるデータモデルは {names} です',
      fix: '--model の値をこの中から選んでください',
    },
    en: {
      what: 'There is no data model “{term}”',
      why: 'The data models are {names}',
      fix: 'Choose one of these for --model',
    },
    'zh-TW': {
      what: '沒有資料模型「{term}」',
      why: '可用的資料模型為 {names}',
      fix: '請將 --model 改為其中之一',
    },
  }),
  'columns-swapped': message('warning', ['header', 'names'], {
    ja: {
      what: '列「{header}」と「{names}」の値が入れ替わっています',
      why: '値の範囲から、緯度の列に経度、経度の列に緯度が入っていることが確かです。入れ替えて読みました',
      fix: '見出しか値のどちらかを入れ替えてください',
    },
    en: {
      what: 'The values of “{header}” and “{names}” are swapped',
      why: 'Their range shows for certain that the latitude column holds longitudes and the other way round; they were read the other way',
      fix: 'Exchange the headers or the values',
    },
    'zh-TW': {
      what: '欄位「{header}」與「{names}」的值互換了',
      why: '由數值範圍可確定緯度欄放了經度、經度欄放了緯度，已對調讀取',
      fix: '請對調欄名或數值',
    },
  }),
  'column-assumed': message('warning', ['header', 'item'], {
    ja: {
      what: '列「{header}」を「{item}」とみなしました',
      why: '見出しが似ているだけで、確かではありません',
      fix: '正しければ見出しを「{item}」に変え、違えば対応表に正しい項目か ignore を書いてください',
    },
    en: {
      what: 'The column “{header}” was taken for “{item}”',
      why: 'Its header only resembles the item, so this is not certain',
      fix: 'Rename the header to “{item}” if it is right; otherwise name the item, or ignore, in a mapping',
    },
    'zh-TW': {
      what: '將欄位「{header}」視為「{item}」',
      why: '僅因欄名相似，並不確定',
      fix: '若正確請將欄名改為「{item}」；若否請在對應表寫明項目或 ignore',
    },
  }),
  'column-assumed-by-values': message('warning', ['header', 'item'], {
    ja: {
      what: '列「{header}」を「{item}」とみなしました',
      why: '見出しからは分からず、値の形だけで判断したため、確かではありません',
      fix: '正しければ見出しを「{item}」に変え、違えば対応表に正しい項目か ignore を書いてください',
    },
    en: {
      what: 'The column “{header}” was taken for “{item}”',
      why: 'Its header does not tell; only its values look like it, so this is not certain',
      fix: 'Rename the header to “{item}” if it is right; otherwise name the item, or ignore, in a mapping',
    },
    'zh-TW': {
      what: '將欄位「{header}」視為「{item}」',
      why: '欄名無法判斷，僅依內容的形式推定，並不確定',
      fix: '若正確請將欄名改為「{item}」；若否請在對應表寫明項目或 ignore',
    },
  }),
  'column-order-assumed': message('warning', ['header', 'assumed'], {
    ja: {
      what: '列「{header}」の日付を {assumed} の順（Y:年 M:月 D:日）と読みました',
      why: '1つの値だけでは月と日の順が決まりませんが、同じ列に12を超える値があり、この順だけが成り立ちます',
      fix: '年・月・日の順（2023-04-01）に書き直してください。順が違う場合は対応表の order に書いてください',
    },
    en: {
      what: 'The dates of “{header}” were read in the order {assumed} (Y year, M month, D day)',
      why: 'One value alone does not tell month from day, but others of the column exceed 12, so that only this order holds',
      fix: 'Write year, month, day (2023-04-01); name the order in a mapping if it is another',
    },
    'zh-TW': {
      what: '將欄位「{header}」的日期依 {assumed} 的順序判讀（Y：年 M：月 D：日）',
      why: '單一值無法判定月與日的順序，但同欄有超過 12 的值，僅此順序成立',
      fix: '請改依年、月、日書寫（2023-04-01）；若順序不同，請在對應表寫明 order',
    },
  }),
  'column-header-kept': message('info', ['header', 'expected'], {
    ja: {
      what: '列「{header}」の値は、見出しを前に付けて記録しました（{expected}）',
      why: '記録する項目の名前には休みであることが含まれず、「月曜日」だけでは開いている日と読まれます',
      fix: '曜日だけを書かず「月曜休館」のように書くと、値だけで意味が通じます。このままでも構いません',
    },
    en: {
      what: 'The values of “{header}” were kept with their header before them ({expected})',
      why: 'The name of the item does not say “closed”: “Monday” alone would read as a day on which it is open',
      fix: 'Write what is meant in the cell (closed on Mondays), so that it can be understood by itself; it may also stay as it is',
    },
    'zh-TW': {
      what: '欄位「{header}」的值已在前面加上欄名後記錄（{expected}）',
      why: '所對應項目的名稱不含休息之意，只寫「星期一」會被讀成開放的日子',
      fix: '若在儲存格寫成「週一休館」，單看內容即可理解；維持現狀亦可',
    },
  }),
  'column-unmapped': message('info', ['header'], {
    ja: {
      what: '列「{header}」の意味が分からないため、出力していません',
      why: '見出しがどの項目にも当たらず、対応表にも書かれていません',
      fix: '出力したい場合は対応表に項目を書き、不要な場合は ignore と書いてください',
    },
    en: {
      what: 'The column “{header}” was left out, for its meaning is not known',
      why: 'Its header fits no item, and no mapping names it',
      fix: 'Name its item in a mapping, or ignore if it is not to be published',
    },
    'zh-TW': {
      what: '不清楚欄位「{header}」的意義，因此未輸出',
      why: '欄名不符合任何項目，對應表也未列出',
      fix: '若要輸出請在對應表寫明項目；若不需要請寫 ignore',
    },
  }),
  'value-outside-columns': message('error', ['value'], {
    ja: {
      what: '見出しのない列に値「{value}」があります',
      why: 'この行だけ列が多く、区切り文字や引用符のずれが疑われます',
      fix: '行を開き、カンマを含む値が引用符で囲まれているか確かめてください',
    },
    en: {
      what: '“{value}” stands beyond the last column',
      why: 'This row has more cells than the header; a separator or quote may be out of place',
      fix: 'Check that values which contain commas are in quotes',
    },
    'zh-TW': {
      what: '值「{value}」位於沒有欄名的位置',
      why: '此列的欄數多於標題，可能是分隔符號或引號錯位',
      fix: '請確認含有逗號的值是否加上引號',
    },
  }),
  'encoding-assumed': message('warning', ['found'], {
    ja: {
      what: '文字コードを {found} とみなしました',
      why: '手がかりが少なく、確かではありません',
      fix: '文字化けがある場合は対応表の source: に encoding を書いてください',
    },
    en: {
      what: 'The encoding was taken to be {found}',
      why: 'There is too little text to be certain',
      fix: 'Name the encoding under source: in a mapping if characters come out wrong',
    },
    'zh-TW': {
      what: '將文字編碼視為 {found}',
      why: '線索太少，並不確定',
      fix: '若有亂碼，請在對應表的 source: 寫明 encoding',
    },
  }),
} as const;
