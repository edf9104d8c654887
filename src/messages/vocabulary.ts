import { message } from './message.js';

/** What may be found in term paths, and in the files of vocabularies and data models. */
export const vocabularyMessages = {
  'term-path-unreadable': message('error', ['value', 'part'], {
    ja: {
      what: '「{value}」の「{part}」から先を項目の場所として読めません',
      why: '項目の場所は「住所>都道府県」のように、用語を「>」でつないで書きます（IMI 構造化項目名記法）',
      fix: '「{part}」の前後の記号（> [ ] 「{」「}」 "）を確かめてください',
    },
    en: {
      what: 'In “{value}”, the part from “{part}” on cannot be read as a term path',
      why: 'A term path joins terms with “>”, as in 住所>都道府県 (structured item notation of IMI)',
      fix: 'Check the signs around “{part}”: > [ ] { } "',
    },
    'zh-TW': {
      what: '「{value}」中自「{part}」起無法讀為項目路徑',
      why: '項目路徑以「>」連接用語，例如「住所>都道府県」（IMI 結構化項目名稱記法）',
      fix: '請檢查「{part}」前後的符號（> [ ] { } "）',
    },
  }),
  'term-path-unfinished': message('error', ['value'], {
    ja: {
      what: '「{value}」は途中で終わっていて、項目の場所として読めません',
      why: '項目の場所は「住所>都道府県」のように、用語で終わります（IMI 構造化項目名記法）',
      fix: '最後まで書かれているか、かっこと引用符が閉じているかを確かめてください',
    },
    en: {
      what: '“{value}” ends too early to be a term path',
      why: 'A term path ends with a term, as in 住所>都道府県 (structured item notation of IMI)',
      fix: 'Complete it, and close all brackets and quotation marks',
    },
    'zh-TW': {
      what: '「{value}」未寫完，無法讀為項目路徑',
      why: '項目路徑須以用語結尾，例如「住所>都道府県」（IMI 結構化項目名稱記法）',
      fix: '請補齊內容，並確認括號與引號皆已成對',
    },
  }),
  'term-unknown': message('error', ['term'], {
    ja: {
      what: '用語「{term}」はどの語彙にもありません',
      why: '語彙にない用語の値は、ほかの人が意味を知ることができません',
      fix: '語彙にある用語に改めるか、その列を「ignore」（出力しない）にしてください',
    },
    en: {
      what: 'No vocabulary has the term “{term}”',
      why: 'Nobody can know the meaning of a value under a term that no vocabulary has',
      fix: 'Use a term of the vocabularies, or set the column to “ignore”',
    },
    'zh-TW': {
      what: '所有詞彙中都沒有用語「{term}」',
      why: '使用詞彙以外的用語，他人無從得知其意義',
      fix: '請改用詞彙內的用語，或將該欄設為「ignore」（不輸出）',
    },
  }),
  'term-unknown-near': message('error', ['term', 'names'], {
    ja: {
      what: '用語「{term}」はどの語彙にもありません。近い用語は「{names}」です',
      why: '語彙にない用語の値は、ほかの人が意味を知ることができません',
      fix: '「{names}」のうち意味の合うものに改めてください',
    },
    en: {
      what: 'No vocabulary has the term “{term}”; near to it are “{names}”',
      why: 'Nobody can know the meaning of a value under a term that no vocabulary has',
      fix: 'Use the one of “{names}” that means the same',
    },
    'zh-TW': {
      what: '所有詞彙中都沒有用語「{term}」，相近的用語為「{names}」',
      why: '使用詞彙以外的用語，他人無從得知其意義',
      fix: '請改用「{names}」中意義相符者',
    },
  }),
  'term-ambiguous': message('error', ['term', 'names'], {
    ja: {
      what: '用語「{term}」は「{names}」のどれを指すか決められません',
      why: '複数の語彙に同じ名前があるときは、接頭辞のない名前は、そのファイルの語彙のもの、なければ共通語彙のものを指します。どちらにもありません',
      fix: '「{names}」のように、接頭辞を付けて書いてください',
    },
    en: {
      what: 'The term “{term}” may be any of “{names}”',
      why: 'Where several vocabularies have a name, it means that of the file’s own vocabulary, else that of the core; neither has it',
      fix: 'Write it with its prefix, as one of “{names}”',
    },
    'zh-TW': {
      what: '無法判斷用語「{term}」指的是「{names}」中的哪一個',
      why: '多個詞彙有相同名稱時，不加前綴的名稱指該檔案本身的詞彙，其次為核心詞彙；兩者都沒有此名稱',
      fix: '請加上前綴，寫成「{names}」其中之一',
    },
  }),
  'term-elsewhere': message('error', ['term', 'found', 'names'], {
    ja: {
      what: '「{term}」は「{found}」には使えません。使えるのは「{names}」です',
      why: '用語がどのクラスに付くかは語彙が決めています',
      fix: '「{names}」に至る用語を「{term}」の前に補うか、「{found}」にある用語を使ってください',
    },
    en: {
      what: '“{term}” cannot stand on “{found}”; it stands on “{names}”',
      why: 'The vocabulary says which properties a class has',
      fix: 'Put the term that leads to “{names}” before “{term}”, or use a property of “{found}”',
    },
    'zh-TW': {
      what: '「{term}」不能用於「{found}」，可用於「{names}」',
      why: '用語屬於哪個類別由詞彙規定',
      fix: '請在「{term}」之前補上通往「{names}」的用語，或改用「{found}」的用語',
    },
  }),
  'term-is-a-class': message('error', ['term'], {
    ja: {
      what: '「{term}」はクラス（ものの種類）で、項目の場所の途中には書けません',
      why: '項目の場所には、クラスの持つ項目（プロパティ）だけを並べます',
      fix: '「{term}」を除くか、種類を絞る場合は前の用語に続けて「@{term}」を波かっこで囲んで書いてください',
    },
    en: {
      what: '“{term}” is a class and cannot be a step of a term path',
      why: 'The steps of a term path are properties',
      fix: 'Leave “{term}” out, or write “@{term}” in braces after the term before it to narrow the class',
    },
    'zh-TW': {
      what: '「{term}」是類別，不能作為路徑中的一段',
      why: '路徑只由屬性用語組成',
      fix: '請刪去「{term}」；若要限定類別，請在前一用語之後以大括號寫「@{term}」',
    },
  }),
  'term-wrong-type': message('error', ['term', 'found', 'expected'], {
    ja: {
      what: '「{term}」の先を「{found}」に絞ることはできません',
      why: '「{term}」の先に置けるのは「{expected}」か、その下位クラスです',
      fix: '「{found}」を「{expected}」かその下位クラスに改めてください',
    },
    en: {
      what: '“{term}” cannot be narrowed to “{found}”',
      why: '“{term}” leads to “{expected}” or one of its subclasses',
      fix: 'Replace “{found}” by “{expected}” or a subclass of it',
    },
    'zh-TW': {
      what: '「{term}」之後不能限定為「{found}」',
      why: '「{term}」之後只能是「{expected}」或其子類別',
      fix: '請將「{found}」改為「{expected}」或其子類別',
    },
  }),
  'term-has-no-parts': message('error', ['term', 'part'], {
    ja: {
      what: '「{term}」は値そのもので、その中に「{part}」を置けません',
      why: '値を持つ用語の先には、ほかの用語は続きません',
      fix: '「{term}」で終えるか、「{part}」を持つ用語に改めてください',
    },
    en: {
      what: '“{term}” is a value and has no “{part}” inside',
      why: 'Nothing follows a term that holds a value',
      fix: 'End the path at “{term}”, or use a term that has “{part}”',
    },
    'zh-TW': {
      what: '「{term}」本身就是值，其中不能有「{part}」',
      why: '存放值的用語之後不能再接其他用語',
      fix: '請以「{term}」結尾，或改用含有「{part}」的用語',
    },
  }),
  'term-not-a-value': message('error', ['term'], {
    ja: {
      what: '「{term}」は値ではなく、まとまりを表します',
      why: '値は「名称>表記」のように、まとまりの中の用語に置きます',
      fix: '「{term}」に続けて「>」と、値を置く用語（表記など）を書いてください',
    },
    en: {
      what: '“{term}” does not hold a value but a group of them',
      why: 'A value belongs to a term inside the group, as in 名称>表記',
      fix: 'Add “>” and the term that holds the value (such as 表記) after “{term}”',
    },
    'zh-TW': {
      what: '「{term}」不是值，而是一組內容',
      why: '值須放在該組之內的用語，例如「名称>表記」',
      fix: '請在「{term}」之後加上「>」與存放值的用語（如「表記」）',
    },
  }),
  'term-not-a-node': message('error', ['term'], {
    ja: {
      what: '「{term}」は値を持つ用語なので、最後の「>」は付けられません',
      why: '最後の「>」は、値がものの識別子（URI）であることを表します',
      fix: '最後の「>」を取ってください',
    },
    en: {
      what: '“{term}” holds a value, so the path cannot end with “>”',
      why: 'A “>” at the end says that the value is the identifier (URI) of a thing',
      fix: 'Remove the “>” at the end',
    },
    'zh-TW': {
      what: '「{term}」存放的是值，結尾不能有「>」',
      why: '結尾的「>」表示值是事物的識別碼（URI）',
      fix: '請刪除結尾的「>」',
    },
  }),
  'term-language-not-text': message('error', ['term', 'found'], {
    ja: {
      what: '「{term}」の値は文章ではないので、言語「@{found}」を付けられません',
      why: '言語を持つのは文字列の値だけです',
      fix: '「@{found}」を取るか、文字列を入れる用語に改めてください',
    },
    en: {
      what: 'The values of “{term}” are no text, so they cannot have the language “@{found}”',
      why: 'Only values that are text have a language',
      fix: 'Remove “@{found}”, or use a term that holds text',
    },
    'zh-TW': {
      what: '「{term}」的值不是文字，不能加上語言「@{found}」',
      why: '只有文字的值才有語言',
      fix: '請刪除「@{found}」，或改用存放文字的用語',
    },
  }),
  'term-deprecated': message('warning', ['term', 'expected'], {
    ja: {
      what: '用語「{term}」は語彙で非推奨とされています',
      why: '非推奨の用語は、読み手の側で使えないことがあります。後継は「{expected}」です',
      fix: '「{expected}」に改めてください',
    },
    en: {
      what: 'The vocabulary advises against the term “{term}”',
      why: 'Readers may not support a deprecated term; its successor is “{expected}”',
      fix: 'Use “{expected}” instead',
    },
    'zh-TW': {
      what: '詞彙不建議使用用語「{term}」',
      why: '不建議的用語可能不被支援，後繼用語為「{expected}」',
      fix: '請改用「{expected}」',
    },
  }),
  'vocabulary-malformed': message('error', ['part', 'reason'], {
    ja: {
      what: '語彙ファイルの「{part}」の書き方が決まりに合いません',
      why: '詳細: {reason}',
      fix: '同梱の語彙ファイルを見本に、書き方を直してください',
    },
    en: {
      what: 'The entry “{part}” of the vocabulary file is not written as it should be',
      why: 'Detail: {reason}',
      fix: 'Correct it after the example of the vocabulary files that come with this program',
    },
    'zh-TW': {
      what: '詞彙檔的「{part}」不符合格式',
      why: '細節：{reason}',
      fix: '請參考內附的詞彙檔修正寫法',
    },
  }),
  'vocabulary-no-namespace': message('error', ['value'], {
    ja: {
      what: '接頭辞「{value}」の名前空間が決まっていません',
      why: '用語の URI は名前空間と用語名から作ります。名前空間は接頭辞ごとに 1 回だけ書きます',
      fix: '接頭辞「{value}」を使う語彙ファイルの 1 つに、namespace を 1 回だけ書いてください',
    },
    en: {
      what: 'There is no single namespace for the prefix “{value}”',
      why: 'The IRI of a term is made of namespace and name; a namespace is stated once for a prefix',
      fix: 'State the namespace of “{value}” in exactly one of its vocabulary files',
    },
    'zh-TW': {
      what: '前綴「{value}」沒有唯一的命名空間',
      why: '用語的 URI 由命名空間與用語名稱組成，每個前綴只寫一次命名空間',
      fix: '請在使用前綴「{value}」的其中一個詞彙檔寫入 namespace，且只寫一次',
    },
  }),
  'vocabulary-duplicate-term': message('error', ['term'], {
    ja: {
      what: '用語「{term}」が 2 回以上定義されています',
      why: '1 つの語彙の中で、1 つの名前は 1 つの意味だけを持ちます',
      fix: '片方の定義を除くか、別の名前にしてください',
    },
    en: {
      what: 'The term “{term}” is defined more than once',
      why: 'Within a vocabulary, a name has one meaning',
      fix: 'Remove one of the definitions or give it another name',
    },
    'zh-TW': {
      what: '用語「{term}」重複定義',
      why: '在同一個詞彙中，一個名稱只有一個意義',
      fix: '請刪除其中一個定義，或改用其他名稱',
    },
  }),
  'vocabulary-unknown-name': message('error', ['term', 'value'], {
    ja: {
      what: '「{term}」の定義にある「{value}」は、どの語彙にもありません',
      why: '親クラス、値の種類、項目、後継の用語には、定義された名前だけを使えます',
      fix: '「{value}」の綴りを直すか、語彙に定義を加えてください',
    },
    en: {
      what: 'The definition of “{term}” names “{value}”, which no vocabulary has',
      why: 'Parents, ranges, properties and successors must be defined names',
      fix: 'Correct the spelling of “{value}” or define it',
    },
    'zh-TW': {
      what: '「{term}」的定義中的「{value}」不存在於任何詞彙',
      why: '上層類別、值域、屬性與後繼用語只能使用已定義的名稱',
      fix: '請修正「{value}」的拼寫，或在詞彙中加入定義',
    },
  }),
  'vocabulary-one-parent': message('warning', ['term', 'assumed', 'names'], {
    ja: {
      what: 'クラス「{term}」には親クラスが 2 つ以上あります',
      why: '親クラスは 1 つだけ取り込めるため「{assumed}」とし、{names} は取り込んでいません',
      fix: '別の親クラスの項目も必要な場合は、そのクラスに項目を書き加えてください',
    },
    en: {
      what: 'The class “{term}” has more than one parent',
      why: 'One can be taken over: “{assumed}” was, {names} was not',
      fix: 'Add to the class what it needs of the properties of the other parents',
    },
    'zh-TW': {
      what: '類別「{term}」有兩個以上的上層類別',
      why: '只能匯入一個：已採用「{assumed}」，未匯入 {names}',
      fix: '若需要其他上層類別的屬性，請加到此類別',
    },
  }),
  'vocabulary-range-differs': message('warning', ['term', 'found', 'expected'], {
    ja: {
      what: '「{term}」の値の種類が、ここでは「{found}」、プロパティの定義では「{expected}」です',
      why: '1 つのプロパティの意味はどのクラスでも同じで、クラスごとに狭めることだけができます。JSON-LDの文脈は「{expected}」として書かれます',
      fix: '「{expected}」かその下位に改めるか、別の名前のプロパティを作ってください',
    },
    en: {
      what: 'The range of “{term}” is “{found}” here and “{expected}” where the property is defined',
      why: 'A property means the same on all classes, which can only narrow it; JSON-LD contexts have “{expected}”',
      fix: 'Use “{expected}” or what is below it, or define a property with another name',
    },
    'zh-TW': {
      what: '「{term}」的值域在此為「{found}」，屬性定義則為「{expected}」',
      why: '同一屬性在各類別的意義相同，類別只能縮小其範圍；JSON-LD 的 context 以「{expected}」為準',
      fix: '請改為「{expected}」或其下層，或另訂名稱不同的屬性',
    },
  }),
  'vocabulary-range-assumed': message('warning', ['term', 'assumed'], {
    ja: {
      what: 'プロパティ「{term}」に値の種類が書かれていません',
      why: '「{assumed}」としました。値の種類が分からないと、値の点検も変換もできません',
      fix: '値の種類（クラスか xsd: のデータ型）を書き加えてください',
    },
    en: {
      what: 'The range of the property “{term}” is not stated',
      why: '“{assumed}” was assumed; without a range values can be neither checked nor converted',
      fix: 'State its range: a class, or a datatype with xsd:',
    },
    'zh-TW': {
      what: '屬性「{term}」未寫明值域',
      why: '已視為「{assumed}」；不清楚值域就無法檢查與轉換值',
      fix: '請寫上值域（類別，或 xsd: 資料型別）',
    },
  }),
  'vocabulary-name-unusable': message('error', ['term'], {
    ja: {
      what: '「{term}」は用語の名前に使えません',
      why: '用語の名前は文字で始まり、文字、数字、「・」「_」「-」だけでできています。項目の場所を表す記号や空白は使えません',
      fix: '記号を除いた名前に改めてください',
    },
    en: {
      what: '“{term}” cannot be the name of a term',
      why: 'A name begins with a letter and has letters, digits, “・”, “_” and “-” only; the signs of term paths and blanks are not for names',
      fix: 'Choose a name without such signs',
    },
    'zh-TW': {
      what: '「{term}」不能作為用語名稱',
      why: '用語名稱以文字開頭，只含文字、數字、「・」、「_」與「-」，不可使用路徑符號或空白',
      fix: '請改用不含這些符號的名稱',
    },
  }),
  'vocabulary-name-not-composed': message('warning', ['term', 'expected'], {
    ja: {
      what: '用語「{term}」の名前が、合成されていない文字や互換文字で書かれています',
      why: '見た目が同じでも文字の並びが違うと別の用語になり、URI も変わります（Unicode 正規化形式 C、RFC 3987）',
      fix: '「{expected}」と入力し直してください',
    },
    en: {
      what: 'The name of the term “{term}” is not written with composed characters',
      why: 'Names that look the same become two terms with two IRIs (Unicode normalization form C, RFC 3987)',
      fix: 'Type it again as “{expected}”',
    },
    'zh-TW': {
      what: '用語「{term}」的名稱含有未組合或相容字元',
      why: '外觀相同而字元不同時會成為兩個用語，URI 也不同（Unicode 正規化形式 C、RFC 3987）',
      fix: '請重新輸入為「{expected}」',
    },
  }),
  'vocabulary-circular-parents': message('error', ['names'], {
    ja: {
      what: '親クラスが循環しています: {names}',
      why: 'あるクラスが自分自身の上位になると、どの項目を持つか決められません',
      fix: '循環を作っている parent を 1 つ直してください',
    },
    en: {
      what: 'The parents of classes run in a circle: {names}',
      why: 'A class that lies above itself has no certain set of properties',
      fix: 'Correct one “parent” of the circle',
    },
    'zh-TW': {
      what: '上層類別形成循環：{names}',
      why: '類別若成為自己的上層，就無法確定其屬性',
      fix: '請修正造成循環的其中一個 parent',
    },
  }),
  'model-malformed': message('error', ['part', 'reason'], {
    ja: {
      what: 'データモデルの「{part}」の書き方が決まりに合いません',
      why: '詳細: {reason}',
      fix: '同梱のデータモデルを見本に、書き方を直してください',
    },
    en: {
      what: 'The entry “{part}” of the data model is not written as it should be',
      why: 'Detail: {reason}',
      fix: 'Correct it after the example of the data models that come with this program',
    },
    'zh-TW': {
      what: '資料模型的「{part}」不符合格式',
      why: '細節：{reason}',
      fix: '請參考內附的資料模型修正寫法',
    },
  }),
  'model-ambiguous-alias': message('error', ['value', 'names'], {
    ja: {
      what: '見出し「{value}」が 2 つの項目（{names}）の別名になっています',
      why: '1 つの見出しからは 1 つの項目だけが決まらなければなりません',
      fix: '「{value}」を、意味の合う方の項目だけに残してください',
    },
    en: {
      what: 'The header “{value}” is an alias of two items: {names}',
      why: 'A header must lead to one item only',
      fix: 'Keep “{value}” with the item that it means',
    },
    'zh-TW': {
      what: '欄位名稱「{value}」同時是兩個項目（{names}）的別名',
      why: '一個欄位名稱只能對應一個項目',
      fix: '請只在意義相符的項目保留「{value}」',
    },
  }),
  'model-header-pattern': message('error', ['item', 'value', 'reason'], {
    ja: {
      what: '項目「{item}」の見出しの形「{value}」を読めません',
      why: '見出しの形は RE2 の正規表現で書きます（先読み・後読み・後方参照は使えません）。詳細: {reason}',
      fix: '「{value}」を RE2 で書ける形に直してください',
    },
    en: {
      what: 'The header pattern “{value}” of the item “{item}” cannot be used',
      why: 'Header patterns are regular expressions in RE2 syntax, without look-around and back-references. Detail: {reason}',
      fix: 'Rewrite “{value}” in RE2 syntax',
    },
    'zh-TW': {
      what: '項目「{item}」的欄位名稱樣式「{value}」無法使用',
      why: '樣式須為 RE2 語法的正規表示式，不可用環視與反向參照。細節：{reason}',
      fix: '請將「{value}」改為 RE2 語法',
    },
  }),
  'model-unknown-placeholder': message('error', ['item', 'part'], {
    ja: {
      what: '項目「{item}」の場所にある「{part}」が、見出しの形のどの名前付きグループとも合いません',
      why: '「{part}」の所には、見出しの形（header）の同じ名前のグループが入ります',
      fix: '「{part}」の名前と、見出しの形のグループの名前をそろえてください',
    },
    en: {
      what: 'The placeholder “{part}” in the term of the item “{item}” is no named group of its header pattern',
      why: 'The text of the group of the same name in “header” is put in the place of “{part}”',
      fix: 'Give “{part}” and the group of the header pattern the same name',
    },
    'zh-TW': {
      what: '項目「{item}」路徑中的「{part}」不是欄位名稱樣式（header）的具名群組',
      why: '「{part}」處會填入樣式中同名群組的文字',
      fix: '請使「{part}」與樣式中的群組同名',
    },
  }),
} as const;
