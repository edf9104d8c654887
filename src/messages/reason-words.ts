import type { Texts } from './language.js';

/** Why a file is read as it is: what `imi plan` tells of each decision. */
export const reasonWords = {
  'reason-mark': {
    ja: '先頭に文字コードの印（BOM）がある',
    en: 'begins with a byte order mark',
    'zh-TW': '開頭有編碼標記（BOM）',
  },
  'reason-two-bytes': {
    ja: '1文字が2バイトずつ並んでいる',
    en: 'characters of two bytes each',
    'zh-TW': '每個字元各占 2 個位元組',
  },
  'reason-escapes': {
    ja: '文字の種類を切り替える記号がある',
    en: 'escape sequences between scripts',
    'zh-TW': '有切換字集的控制碼',
  },
  'reason-ascii': { ja: '英数字と記号だけ', en: 'ASCII only', 'zh-TW': '只有英數字與符號' },
  'reason-utf8': { ja: 'UTF-8 として正しい', en: 'valid UTF-8', 'zh-TW': '為正確的 UTF-8' },
  'reason-misread': {
    ja: 'UTF-8 だが、保存する前に一度読み違えられている（{repair}）',
    en: 'valid UTF-8 of a text that had been misread before ({repair})',
    'zh-TW': '雖為 UTF-8，但存檔前曾被誤讀（{repair}）',
  },
  'reason-plausible': {
    ja: '{encoding} として読むと最も自然（次は {other}、読めない文字は {characters} のうち {broken}）',
    en: 'reads best as {encoding}, then as {other}; {broken} of {characters} characters cannot be read',
    'zh-TW': '以 {encoding} 讀取最自然（其次為 {other}，{characters} 個字元中有 {broken} 個無法讀取）',
  },
  'reason-delimiter': {
    ja: '{delimiter} で区切ると、{records}行のうち{agreeing}行が{columns}列になる',
    en: '{columns} columns in {agreeing} of {records} records with {delimiter}',
    'zh-TW': '以 {delimiter} 分隔時，{records} 列中有 {agreeing} 列為 {columns} 欄',
  },
  'reason-one-column': {
    ja: '1列だけ（どの記号で区切っても列の数がそろわない）',
    en: 'one column: no delimiter gives the records the same number of columns',
    'zh-TW': '只有一欄（無論以何種符號分隔，欄數都不一致）',
  },
  'reason-marked-lines': {
    ja: '# で始まる行が{count}行ある',
    en: '{count} lines marked by #',
    'zh-TW': '有 {count} 列以 # 開頭',
  },
  'reason-no-cell': { ja: '値のあるセルがない', en: 'no cell is filled', 'zh-TW': '沒有任何有值的儲存格' },
  'reason-like-below': {
    ja: '{row}行目は{count}列で下の行と同じ種類の値（見出しではない）',
    en: 'row {row} has values like the rows below it in {count} columns',
    'zh-TW': '第 {row} 列有 {count} 欄與下方各列為同類的值（不是標題）',
  },
  'reason-unlike-below': {
    ja: '{row}行目は{count}列で下の行と種類が違う（見出し）',
    en: 'row {row} differs from the rows below it in {count} columns',
    'zh-TW': '第 {row} 列有 {count} 欄與下方各列不同類（標題）',
  },
  'reason-titles': {
    ja: '見出しの上に{count}行ある',
    en: '{count} {count:row|rows} of titles above',
    'zh-TW': '標題列上方有 {count} 列',
  },
  'reason-header-rows': {
    ja: '見出しが{count}行',
    en: '{count} rows of header',
    'zh-TW': '標題共 {count} 列',
  },
  'reason-units-below': {
    ja: '見出しの下に、型・単位・空の行が{count}行ある',
    en: '{count} {count:row|rows} of types, units or nothing below',
    'zh-TW': '標題下方有 {count} 列型別、單位或空白',
  },
  'reason-turned': {
    ja: '項目が縦に並んでいる（行と列を入れ替えて読む）',
    en: 'items stand below each other: the table is turned',
    'zh-TW': '項目直向排列（將列與欄對調後讀取）',
  },
  'reason-side-by-side': {
    ja: '同じ見出しの表が横に{count}つ並んでいる',
    en: '{count} tables side by side under the same headers',
    'zh-TW': '有 {count} 個相同標題的表格左右並排',
  },
  'reason-json-place': {
    ja: '記録は {place} にある（{shape}）',
    en: 'records at {place} ({shape})',
    'zh-TW': '紀錄位於 {place}（{shape}）',
  },
  'reason-sheet': { ja: 'シート「{sheet}」', en: 'sheet {sheet}', 'zh-TW': '工作表「{sheet}」' },
  'reason-kind-file': {
    ja: 'ファイル名か題名に種類の名前がある',
    en: 'its name or title names the kind',
    'zh-TW': '檔名或標題含有種類的名稱',
  },
  'reason-kind-in-headers': {
    ja: '見出しに種類の名前がある',
    en: 'headers name the kind',
    'zh-TW': '欄名含有種類的名稱',
  },
  'reason-kind-in-records': {
    ja: '名称や種別の多くに種類の名前がある',
    en: 'most names or types name the kind',
    'zh-TW': '多數名稱或類別含有種類的名稱',
  },
  'reason-kind-layout': {
    ja: '見出しのほとんどがこの種類の項目名そのもの',
    en: 'nearly all headers are names of its items',
    'zh-TW': '欄名幾乎都是該種類的項目名稱',
  },
  'reason-kind-headers': {
    ja: 'ほかの種類にはまずない見出し {names}',
    en: 'headers of hardly any other kind: {names}',
    'zh-TW': '其他種類少有的欄名 {names}',
  },
  'reason-kind-next': {
    ja: '次に近い種類は {names}',
    en: 'next likeliest kind: {names}',
    'zh-TW': '其次接近的種類為 {names}',
  },
  'reason-layout': {
    ja: '見出しの {part} が対応表のもの',
    en: '{part} of its headers are those of the mapping',
    'zh-TW': '欄名的 {part} 與對應表相符',
  },
  'reason-code': { ja: 'コード {value}', en: 'code {value}', 'zh-TW': '代碼 {value}' },
  'reason-titles-in': {
    ja: '{file} では「{titles}」と呼ばれている',
    en: '{file} calls it {titles}',
    'zh-TW': '{file} 稱之為「{titles}」',
  },
  'reason-catalogue': {
    ja: 'カタログの発行者は{value}',
    en: 'the catalogue names {value}',
    'zh-TW': '目錄所列發布者為{value}',
  },
  'reason-title': {
    ja: '題名かファイル名に{place}とある',
    en: 'a title or the file name has {place}',
    'zh-TW': '標題或檔名含{place}',
  },
  'reason-names': {
    ja: '名称が{place}で始まる',
    en: 'names that begin with {place}',
    'zh-TW': '名稱以{place}開頭',
  },
  'reason-addresses': { ja: '住所が{place}にある', en: 'addresses in {place}', 'zh-TW': '地址位於{place}' },
  'reason-postal-codes': {
    ja: '郵便番号が{place}のもの',
    en: 'postal codes of {place}',
    'zh-TW': '郵遞區號屬於{place}',
  },
  'reason-points': { ja: '座標が{place}にある', en: 'points in {place}', 'zh-TW': '座標位於{place}' },
  'reason-phones': {
    ja: '電話番号の市外局番（{part}）が{place}のもの',
    en: 'telephone numbers ({part}) of {place}',
    'zh-TW': '電話區碼（{part}）屬於{place}',
  },
  'reason-phones-elsewhere': {
    ja: 'ただし電話番号の市外局番（{part}）は{place}のもの',
    en: 'but telephone numbers ({part}) of {place}',
    'zh-TW': '但電話區碼（{part}）屬於{place}',
  },
  'reason-country': { ja: '国 {country}', en: 'country {country}', 'zh-TW': '國別 {country}' },
} as const satisfies Record<string, Texts>;
