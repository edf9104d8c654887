import { message } from './message.js';

/** What may be found in vocabularies that are published as Turtle or JSON-LD, and in files of vocabularies as such. */
export const rdfMessages = {
  'rdf-broken': message('error', ['file', 'reason'], {
    ja: {
      what: '{file} を RDF（Turtle、JSON-LD）として読めません',
      why: '詳細: {reason}',
      fix: '示した行の前後の記号（. ; , < > " 括弧）を確かめてください',
    },
    en: {
      what: '{file} cannot be read as RDF (Turtle, JSON-LD)',
      why: 'Detail: {reason}',
      fix: 'Check the signs around the line shown: . ; , < > " and brackets',
    },
    'zh-TW': {
      what: '無法將 {file} 讀為 RDF（Turtle、JSON-LD）',
      why: '細節：{reason}',
      fix: '請檢查所示行前後的符號（. ; , < > " 與括號）',
    },
  }),
  'rdf-statements-apart': message('warning', ['term'], {
    ja: {
      what: '「{term}」についての文が、離れた場所に分かれています',
      why: '大きなファイルも少ないメモリで読むため、離れた文は別々に調べました。項目が足りないように見えることがあります',
      fix: '同じ主語の文が続くように並べ替えてください',
    },
    en: {
      what: 'Statements about “{term}” stand far apart',
      why: 'Files of any size are read in little memory, so such statements were checked by themselves; items may seem to be missing',
      fix: 'Sort the file so that statements of one subject stand together',
    },
    'zh-TW': {
      what: '關於「{term}」的陳述分散在相距很遠的地方',
      why: '為了以少量記憶體讀取大型檔案，相距太遠的陳述會分開檢查，可能看似缺少項目',
      fix: '請重新排序，讓相同主語的陳述相鄰',
    },
  }),
  'rdf-context-elsewhere': message('error', ['value'], {
    ja: {
      what: 'コンテキスト「{value}」はファイルの外にあります',
      why: 'ネットワークからは何も読み込みません。コンテキストがないと、項目の意味が分かりません',
      fix: 'コンテキストの内容を、ファイルの「@context」に書き込んでください',
    },
    en: {
      what: 'The context “{value}” lies outside the file',
      why: 'Nothing is loaded from the network, and without its context the keys of the file mean nothing',
      fix: 'Put the content of the context into “@context” of the file',
    },
    'zh-TW': {
      what: '脈絡「{value}」在檔案之外',
      why: '不會從網路載入任何內容；缺少脈絡就無法得知各鍵的意義',
      fix: '請將脈絡內容寫入檔案的「@context」',
    },
  }),
  'rdf-left-out': message('info', ['count', 'names'], {
    ja: {
      what: '語彙のファイルに対応する書き方がない記述 {count} 件は取り込んでいません: {names}',
      why: '取り込むのは、クラス、プロパティ、ラベル、説明、値域、出現回数、非推奨と後継、近い用語です',
      fix: '必要な内容が含まれていないかを確かめてください',
    },
    en: {
      what: '{count} statements for which vocabulary files have no form were not taken over: {names}',
      why: 'Taken over are classes, properties, labels, comments, ranges, cardinalities, deprecation, successors, close matches',
      fix: 'Check whether something that is needed is among them',
    },
    'zh-TW': {
      what: '有 {count} 筆敘述在詞彙檔中沒有對應寫法，未匯入：{names}',
      why: '匯入的是類別、屬性、標籤、說明、值域、出現次數、不建議使用與後繼、相近用語',
      fix: '請確認其中是否有需要的內容',
    },
  }),
  'vocabulary-empty': message('error', ['file'], {
    ja: {
      what: '{file} には語彙の用語がありません',
      why: 'クラスもプロパティも定義されていません',
      fix: '語彙のファイルであるかを確かめてください',
    },
    en: {
      what: '{file} has no terms of a vocabulary',
      why: 'It defines neither classes nor properties',
      fix: 'Check whether it is the file of a vocabulary',
    },
    'zh-TW': {
      what: '{file} 沒有詞彙的用語',
      why: '檔案中沒有定義類別或屬性',
      fix: '請確認是否為詞彙檔',
    },
  }),
  'vocabulary-format-unknown': message('error', ['file', 'names'], {
    ja: {
      what: '{file} の形式が名前から分かりません',
      why: '語彙のファイルの種類は、名前の終わり（{names}）で見分けます',
      fix: '形式に合わせて名前の終わりを改めてください',
    },
    en: {
      what: 'The name of {file} does not tell its format',
      why: 'Files of vocabularies are told by the end of their names: {names}',
      fix: 'Rename it to the ending that fits its format',
    },
    'zh-TW': {
      what: '無法從檔名得知 {file} 的格式',
      why: '詞彙檔的種類以副檔名（{names}）辨別',
      fix: '請依格式更改副檔名',
    },
  }),
  'vocabulary-import-not-followed': message('info', ['value'], {
    ja: {
      what: '参照されている語彙「{value}」は読み込んでいません',
      why: 'ネットワークからは何も読み込みません。知っているのは、同梱の語彙とこのファイルの用語だけです',
      fix: '「{value}」の用語が必要な場合は、1 つのファイルにまとめてください',
    },
    en: {
      what: 'The imported vocabulary “{value}” was not loaded',
      why: 'Nothing is loaded from the network; known are the vocabularies that ship and the terms of this file',
      fix: 'Put both into one file if terms of “{value}” are needed',
    },
    'zh-TW': {
      what: '未載入所引用的詞彙「{value}」',
      why: '不會從網路載入任何內容；可用的只有內附的詞彙與此檔案的用語',
      fix: '若需要「{value}」的用語，請合併為同一個檔案',
    },
  }),
  'vocabulary-namespace-translated': message('info', ['value', 'assumed'], {
    ja: {
      what: '名前空間「{value}」を「{assumed}」に読み替えました',
      why: '共通語彙基盤のコア語彙は、記法、旧版、RDF で名前空間が違います。用語の URI には RDF のものを使います',
      fix: '語彙記法のファイルであれば、そのままで問題ありません',
    },
    en: {
      what: 'The namespace “{value}” was read as “{assumed}”',
      why: 'The IMI core has other namespaces in its notation and former versions than in RDF, which the IRIs of terms are made of',
      fix: 'Leave it as it is if this is a file in the notation',
    },
    'zh-TW': {
      what: '命名空間「{value}」已視為「{assumed}」',
      why: '共通詞彙基盤核心詞彙在記法、舊版與 RDF 中的命名空間不同，用語的 URI 採用 RDF 的命名空間',
      fix: '若為詞彙記法的檔案，維持原狀即可',
    },
  }),
} as const;
