import { message } from './message.js';

/** What may be found in files in the IMI vocabulary notation (IMI語彙記法 1.0). */
export const notationMessages = {
  'notation-unexpected': message('error', ['part', 'expected'], {
    ja: {
      what: 'ここに「{part}」は書けません',
      why: 'この位置に書けるのは {expected} です（IMI 語彙記法）',
      fix: '「{part}」の前に抜けがないかを確かめ、{expected} を書いてください',
    },
    en: {
      what: '“{part}” cannot stand here',
      why: 'What may stand here is {expected} (IMI vocabulary notation)',
      fix: 'Check whether something is missing before “{part}”, and write {expected}',
    },
    'zh-TW': {
      what: '此處不能寫「{part}」',
      why: '此位置可寫的是 {expected}（IMI 詞彙記法）',
      fix: '請確認「{part}」之前是否有遺漏，並寫上 {expected}',
    },
  }),
  'notation-unfinished': message('error', ['expected'], {
    ja: {
      what: '文の途中でファイルが終わっています',
      why: '続けて {expected} が必要です。文は「;」で終わります（IMI 語彙記法）',
      fix: '続きを書くか、最後の文に「;」を付けてください',
    },
    en: {
      what: 'The file ends in the middle of a statement',
      why: 'It should go on with {expected}; every statement ends with “;” (IMI vocabulary notation)',
      fix: 'Complete the last statement, or end it with “;”',
    },
    'zh-TW': {
      what: '檔案在敘述中途結束',
      why: '接下來應有 {expected}，每個敘述以「;」結尾（IMI 詞彙記法）',
      fix: '請補齊最後一個敘述，或加上「;」',
    },
  }),
  'notation-quotation-open': message('error', [], {
    ja: {
      what: 'ここで始まる文字列が閉じられていません',
      why: '文字列は始まりと同じ引用符（" か \'）で終わります。引用符の直前の「\\」は引用符を文字として扱う印です',
      fix: '文字列の終わりに引用符を付けてください',
    },
    en: {
      what: 'The text in quotation marks that begins here never ends',
      why: 'It ends with the mark that it began with (" or \'); a “\\” before a mark makes the mark part of the text',
      fix: 'Close the quotation',
    },
    'zh-TW': {
      what: '自此開始的字串沒有結尾',
      why: '字串須以相同的引號（" 或 \'）結尾，引號前的「\\」表示該引號屬於內容',
      fix: '請在字串結尾補上引號',
    },
  }),
  'notation-comment-open': message('error', [], {
    ja: {
      what: 'ここで始まるコメントが閉じられていません',
      why: '「/*」で始まるコメントは「*/」まで続き、その後の文はすべて読み飛ばされます',
      fix: 'コメントの終わりに「*/」を付けてください',
    },
    en: {
      what: 'The comment that begins here never ends',
      why: 'A comment goes from “/*” to “*/”, and all statements in it are skipped',
      fix: 'Close the comment with “*/”',
    },
    'zh-TW': {
      what: '自此開始的註解沒有結尾',
      why: '「/*」開始的註解到「*/」為止，其間的敘述都會略過',
      fix: '請在註解結尾補上「*/」',
    },
  }),
  'notation-language-tag': message('error', ['value'], {
    ja: {
      what: '言語の印「@{value}」は使えません',
      why: '言語は英字 2 文字で表します（IMI 語彙記法）。台湾の中国語は「@zh」と書きます',
      fix: '「@en」のように 2 文字に改めてください',
    },
    en: {
      what: 'The language tag “@{value}” cannot be used',
      why: 'A language is told by two letters (IMI vocabulary notation); the Chinese of Taiwan is written “@zh”',
      fix: 'Use two letters, as in “@en”',
    },
    'zh-TW': {
      what: '語言標記「@{value}」無法使用',
      why: '語言以兩個英文字母表示（IMI 詞彙記法），臺灣的中文寫作「@zh」',
      fix: '請改為兩個字母，例如「@en」',
    },
  }),
  'notation-no-prefix': message('error', ['term'], {
    ja: {
      what: '用語「{term}」に接頭辞がありません',
      why: '語彙記法では、どの語彙の用語かを「ic:施設型」のように接頭辞で示します',
      fix: '「{term}」の前に接頭辞と「:」を付けてください',
    },
    en: {
      what: 'The term “{term}” has no prefix',
      why: 'In the notation a prefix says which vocabulary a term belongs to, as in ic:施設型',
      fix: 'Put the prefix and “:” before “{term}”',
    },
    'zh-TW': {
      what: '用語「{term}」沒有前綴',
      why: '詞彙記法以前綴表示用語屬於哪個詞彙，例如 ic:施設型',
      fix: '請在「{term}」之前加上前綴與「:」',
    },
  }),
  'notation-two-parents': message('error', ['term'], {
    ja: {
      what: 'クラス「{term}」に親クラスが 2 つ以上書かれています',
      why: '語彙記法のクラスが持てる親クラスは 1 つです',
      fix: '親クラスを 1 つだけ残してください',
    },
    en: {
      what: 'The class “{term}” has more than one parent',
      why: 'In the notation a class has one parent at most',
      fix: 'Keep one parent only',
    },
    'zh-TW': {
      what: '類別「{term}」寫了兩個以上的上層類別',
      why: '詞彙記法中，一個類別最多只有一個上層類別',
      fix: '請只保留一個上層類別',
    },
  }),
  'notation-group-in-set': message('error', ['part'], {
    ja: {
      what: 'set 文には「{part}」のようなグループを書けません',
      why: 'グループで項目を分けられるのは、データモデルの use 文だけです',
      fix: '「{part}」を取るか、データモデルの use 文として書いてください',
    },
    en: {
      what: 'A set statement has no groups such as “{part}”',
      why: 'Only the use statements of a data model tell groups apart',
      fix: 'Remove “{part}”, or write a use statement of a data model',
    },
    'zh-TW': {
      what: 'set 敘述不能有「{part}」這樣的群組',
      why: '只有資料模型的 use 敘述可以區分群組',
      fix: '請刪除「{part}」，或改寫為資料模型的 use 敘述',
    },
  }),
  'notation-constraint-inside': message('error', ['part'], {
    ja: {
      what: '条件「{part}」が道筋の途中にあります',
      why: 'use 文の条件は、道筋の最後の項目だけに付きます',
      fix: '途中の項目に条件を付ける場合は、そこまでの道筋を別の use 文にしてください',
    },
    en: {
      what: 'The constraint “{part}” stands inside the path',
      why: 'The constraints of a use statement belong to the last step of its path',
      fix: 'Write another use statement for the path up to the step that is meant',
    },
    'zh-TW': {
      what: '條件「{part}」位於路徑中間',
      why: 'use 敘述的條件只作用於路徑的最後一段',
      fix: '若要限制中間的項目，請另寫一個到該項目為止的 use 敘述',
    },
  }),
  'notation-cardinality-reversed': message('error', ['value'], {
    ja: {
      what: '出現回数「{value}」の最小が最大より大きくなっています',
      why: '出現回数は「最小..最大」の順に書きます。この条件を満たすデータはありません',
      fix: '「0..1」「1..n」のように、小さい方を先に書いてください',
    },
    en: {
      what: 'In the cardinality “{value}” the minimum is above the maximum',
      why: 'It is written “minimum..maximum”; no data could fulfil this one',
      fix: 'Write the smaller number first, as in 0..1 or 1..n',
    },
    'zh-TW': {
      what: '出現次數「{value}」的最小值大於最大值',
      why: '出現次數以「最小..最大」的順序書寫，沒有資料能符合此條件',
      fix: '請將較小的數寫在前面，例如 0..1、1..n',
    },
  }),
  'notation-prefix-undeclared': message('error', ['value'], {
    ja: {
      what: '接頭辞「{value}」が宣言されていません',
      why: '接頭辞は、使う前に「#prefix {value}: "URI"」で名前空間と結び付けます',
      fix: 'ファイルの初めに「#prefix {value}: "…"」を加えるか、綴りを直してください',
    },
    en: {
      what: 'The prefix “{value}” is not declared',
      why: 'A prefix is tied to a namespace before it is used: #prefix {value}: "IRI"',
      fix: 'Add #prefix {value}: "…" at the top of the file, or correct the spelling',
    },
    'zh-TW': {
      what: '前綴「{value}」尚未宣告',
      why: '使用前綴之前須以「#prefix {value}: "URI"」指定命名空間',
      fix: '請在檔案開頭加上「#prefix {value}: "…"」，或修正拼寫',
    },
  }),
  'notation-prefix-again': message('error', ['value', 'found', 'expected'], {
    ja: {
      what: '接頭辞「{value}」が別の名前空間「{found}」で宣言し直されています',
      why: '先に「{expected}」と宣言されており、前後で同じ名前が違う用語を指してしまいます',
      fix: 'どちらか一方の接頭辞を別の名前にしてください',
    },
    en: {
      what: 'The prefix “{value}” is declared again, for another namespace: “{found}”',
      why: 'It was declared for “{expected}” before, so one name would mean two terms',
      fix: 'Give one of the two another prefix',
    },
    'zh-TW': {
      what: '前綴「{value}」又以另一個命名空間「{found}」宣告',
      why: '先前已宣告為「{expected}」，同一名稱會指向不同用語',
      fix: '請將其中一個前綴改名',
    },
  }),
  'notation-several-cardinalities': message('warning', ['term', 'assumed'], {
    ja: {
      what: '「{term}」に出現回数が 2 つ以上書かれています',
      why: '最後の「{assumed}」を採りました。読む側によっては別のものが採られます',
      fix: '正しい出現回数を 1 つだけ残してください',
    },
    en: {
      what: 'There is more than one cardinality for “{term}”',
      why: 'The last, “{assumed}”, was taken; another reader may take another',
      fix: 'Keep the right one only',
    },
    'zh-TW': {
      what: '「{term}」寫了兩個以上的出現次數',
      why: '已採用最後的「{assumed}」，其他程式可能採用別的',
      fix: '請只保留正確的一個',
    },
  }),
  'notation-left-out': message('warning', ['term', 'part'], {
    ja: {
      what: '「{term}」の「{part}」は取り込んでいません',
      why: '語彙のファイルにはこれを書く場所がありません。決まった値はデータモデルで表します',
      fix: '必要な場合は、データモデルの項目の条件として書いてください',
    },
    en: {
      what: '“{part}” of “{term}” was not taken over',
      why: 'The file of a vocabulary has no place for it; fixed values belong to data models',
      fix: 'State it in a data model if it is needed',
    },
    'zh-TW': {
      what: '「{term}」的「{part}」未匯入',
      why: '詞彙檔沒有記載此內容的位置；固定值由資料模型表示',
      fix: '若有需要，請寫成資料模型項目的條件',
    },
  }),
  'notation-uses-left-out': message('info', ['count'], {
    ja: {
      what: 'データモデルの use 文 {count} 件は取り込んでいません',
      why: '語彙のファイルに入るのは、クラスとプロパティ、その組だけです',
      fix: '語彙だけが必要な場合は、そのままで問題ありません',
    },
    en: {
      what: '{count} use statements of a data model were not taken over',
      why: 'The file of a vocabulary holds classes, properties and their pairs only',
      fix: 'Leave it as it is if only the vocabulary is wanted',
    },
    'zh-TW': {
      what: '資料模型的 {count} 個 use 敘述未匯入',
      why: '詞彙檔只包含類別、屬性及其組合',
      fix: '若只需要詞彙，維持原狀即可',
    },
  }),
  'notation-full-width': message('info', ['value', 'assumed'], {
    ja: {
      what: '記号「{value}」が全角で書かれています',
      why: '半角の「{assumed}」と読みました。ほかのソフトでは読めないことがあります（IMI 語彙記法の記号は半角です）',
      fix: '半角の「{assumed}」に改めてください',
    },
    en: {
      what: 'The sign “{value}” is full-width',
      why: 'It was read as “{assumed}”; other programs may refuse it, as the signs of the notation are half-width',
      fix: 'Write “{assumed}” instead',
    },
    'zh-TW': {
      what: '符號「{value}」為全形',
      why: '已讀作半形的「{assumed}」；其他程式可能無法讀取（IMI 詞彙記法的符號為半形）',
      fix: '請改為半形的「{assumed}」',
    },
  }),
  'notation-space-missing': message('info', ['value'], {
    ja: {
      what: '「{value}」の後に空白がありません',
      why: '語と語のつながった書き方として読みました。ほかのソフトでは読めないことがあります',
      fix: '「{value}」の後に空白を入れてください',
    },
    en: {
      what: 'There is no blank after “{value}”',
      why: 'It was read as two words; other programs may refuse it',
      fix: 'Put a blank after “{value}”',
    },
    'zh-TW': {
      what: '「{value}」之後沒有空白',
      why: '已當作兩個字讀取，其他程式可能無法讀取',
      fix: '請在「{value}」之後加上空白',
    },
  }),
  'notation-old-class-name': message('info', ['term', 'assumed'], {
    ja: {
      what: 'クラス「{term}」の名前に「型」がありません',
      why: '2016 年以前の書き方なので、「{assumed}」と読みました（バージョン 2 以降のクラス名は「型」で終わります）',
      fix: '「{assumed}」に改めてください',
    },
    en: {
      what: 'The class name “{term}” lacks the ending 型',
      why: 'It was written so until 2016 and was read as “{assumed}”; class names have ended in 型 since',
      fix: 'Write “{assumed}” instead',
    },
    'zh-TW': {
      what: '類別名稱「{term}」沒有「型」字',
      why: '這是 2016 年以前的寫法，已讀作「{assumed}」；現在的類別名稱都以「型」結尾',
      fix: '請改為「{assumed}」',
    },
  }),
} as const;
