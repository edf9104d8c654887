import { message } from './message.js';

export const mappingMessages = {
  'yaml-broken': message('error', ['file', 'reason'], {
    ja: {
      what: '{file} をYAMLとして読めません',
      why: '書式の誤り（{reason}）があると、どの列も対応づけできません',
      fix: '示した行の字下げ、引用符、コロンを確かめて直してください',
    },
    en: {
      what: '{file} cannot be read as YAML',
      why: 'With this mistake ({reason}) no column can be mapped',
      fix: 'Check indentation, quotes and colons at the line shown',
    },
    'zh-TW': {
      what: '無法將 {file} 讀為 YAML',
      why: '格式有誤（{reason}）時，任何欄位都無法對應',
      fix: '請檢查所示行的縮排、引號與冒號',
    },
  }),
  'yaml-wide-sign': message('error', ['file', 'value', 'expected'], {
    ja: {
      what: '{file} に全角の「{value}」があります',
      why: 'YAMLの記号は半角です。全角では、ただの文字として読まれます',
      fix: '全角の「{value}」を半角の「{expected}」に直してください（「:」の後には半角の空白を入れます）',
    },
    en: {
      what: '{file} has the full-width sign “{value}”',
      why: 'Signs of YAML are half-width; a full-width one is read as part of the text',
      fix: 'Replace it by the half-width “{expected}” (with a space behind a colon)',
    },
    'zh-TW': {
      what: '{file} 有全形的「{value}」',
      why: 'YAML 的符號須為半形，全形會被當成一般文字',
      fix: '請將全形的「{value}」改為半形的「{expected}」（冒號後須加半形空白）',
    },
  }),
  'yaml-wide-blank': message('error', ['file'], {
    ja: {
      what: '{file} に全角の空白が使われています',
      why: 'YAMLの字下げと区切りは半角の空白で書きます。全角の空白は文字として読まれます',
      fix: '示した所の全角の空白を、半角の空白に直してください（全角1つを半角2つに）',
    },
    en: {
      what: '{file} has a full-width blank',
      why: 'YAML is indented and divided by half-width spaces; a full-width one is read as part of the text',
      fix: 'Replace the blank at the place shown by half-width spaces (two for one)',
    },
    'zh-TW': {
      what: '{file} 使用了全形空白',
      why: 'YAML 的縮排與分隔須用半形空白，全形空白會被當成文字',
      fix: '請將所示位置的全形空白改為半形空白（一個全形改為兩個半形）',
    },
  }),
  'yaml-colon-in-value': message('error', ['file'], {
    ja: {
      what: '{file} の示した行に「: 」が2つあります',
      why: '値の中の「: 」（コロンと空白）は、次の名前の区切りとして読まれます',
      fix: '値全体を引用符で囲んでください（例: title: "AED: 一覧"）',
    },
    en: {
      what: 'The line shown in {file} has a colon and a space twice',
      why: 'Within a value they are read as the end of another name',
      fix: 'Put the whole value into quotes, as in title: "AED: all"',
    },
    'zh-TW': {
      what: '{file} 所示的行有兩個「: 」',
      why: '值之中的「: 」（冒號與空白）會被讀成另一個名稱的結尾',
      fix: '請將整個值加上引號（例：title: "AED: 一覽"）',
    },
  }),
  'yaml-reserved': message('error', ['file', 'part'], {
    ja: {
      what: '{file} の値が「{part}」で始まっています',
      why: '「{part}」で始まる値は、引用符で囲まないと書けません',
      fix: '値を引用符で囲んでください',
    },
    en: {
      what: 'A value in {file} begins with “{part}”',
      why: 'A value that begins with “{part}” can only be written in quotes',
      fix: 'Put the value into quotes',
    },
    'zh-TW': {
      what: '{file} 的值以「{part}」開頭',
      why: '以「{part}」開頭的值須加引號',
      fix: '請將該值加上引號',
    },
  }),
  'yaml-bracket-extra': message('error', ['file'], {
    ja: {
      what: '{file} に、開いたかっこより多い閉じかっこがあります',
      why: '] や } が余ると、そこから先を読めません',
      fix: '示した所の余分なかっこを消してください',
    },
    en: {
      what: '{file} has more closing brackets than opening ones',
      why: 'What stands behind a bracket too many cannot be read',
      fix: 'Delete the bracket at the place shown',
    },
    'zh-TW': {
      what: '{file} 的右括號多於左括號',
      why: '多出 ] 或 } 時，之後的內容無法讀取',
      fix: '請刪除所示位置多出的括號',
    },
  }),
  'yaml-after-quote': message('error', ['file'], {
    ja: {
      what: '{file} の閉じた引用符の後に文字があります',
      why: '引用符で囲んだ値の後には、何も続けられません',
      fix: '値全体を1組の引用符で囲むか、後の文字を消してください（注釈は空白と # に続けて書けます）',
    },
    en: {
      what: '{file} has text behind a closing quotation mark',
      why: 'Nothing can follow a value in quotes',
      fix: 'Put the whole value into one pair of quotes, or delete what follows (a remark begins with a space and #)',
    },
    'zh-TW': {
      what: '{file} 的右引號之後還有文字',
      why: '加引號的值之後不能再接文字',
      fix: '請以一對引號括住整個值，或刪除之後的文字（註解請以空白加 # 開頭）',
    },
  }),
  'yaml-several-documents': message('error', ['file'], {
    ja: {
      what: '{file} に、区切り「---」で分けられた文書が2つ以上あります',
      why: '1つのファイルには1つの対応表や設定を書きます',
      fix: '「---」の行より後を別のファイルに移してください',
    },
    en: {
      what: '{file} has several documents, divided by “---”',
      why: 'A file holds one mapping or one set of settings',
      fix: 'Move what follows the line “---” into a file of its own',
    },
    'zh-TW': {
      what: '{file} 有以「---」分隔的多份文件',
      why: '一個檔案只寫一份對應表或設定',
      fix: '請將「---」之後的內容移到另一個檔案',
    },
  }),
  'document-bracket-key': message('error', ['file', 'part'], {
    ja: {
      what: '{file} の名前「{part}」が引用符で囲まれていません',
      why: '[ や { で始まる名前は、囲まないと一覧として読まれます',
      fix: '"{part}" のように引用符で囲んでください',
    },
    en: {
      what: 'The name “{part}” in {file} is not in quotes',
      why: 'A name that begins with [ or { is read as a list without quotes',
      fix: 'Put it into quotes: "{part}"',
    },
    'zh-TW': {
      what: '{file} 的名稱「{part}」未加引號',
      why: '以 [ 或 { 開頭的名稱未加引號會被讀成清單',
      fix: '請加上引號，例如 "{part}"',
    },
  }),
  'document-wrong-form': message('error', ['file', 'part', 'expected'], {
    ja: {
      what: '{file} の「{part}」の書き方が違います',
      why: 'ここには {expected} のような形で書きます',
      fix: '例のとおりの形に直してください',
    },
    en: {
      what: '“{part}” in {file} is not of the form that is expected',
      why: 'It is written as in {expected}',
      fix: 'Write it as in the example',
    },
    'zh-TW': {
      what: '{file} 的「{part}」格式不符',
      why: '此處須寫成 {expected} 的形式',
      fix: '請依照範例的形式改寫',
    },
  }),
  'mapping-name-separator': message('error', ['item', 'expected'], {
    ja: {
      what: '「{item}」は項目でも用語でもありません',
      why: '用語の道筋は、用語を半角の「>」でつないで書きます',
      fix: '「{expected}」のことであれば、そう直してください',
    },
    en: {
      what: '“{item}” is neither an item nor a term',
      why: 'Terms of a path are joined by “>”',
      fix: 'Write “{expected}” if that is meant',
    },
    'zh-TW': {
      what: '「{item}」既不是項目也不是詞彙的用語',
      why: '用語路徑以半形「>」連接各用語',
      fix: '若是指「{expected}」，請改成該寫法',
    },
  }),
  'mapping-unknown-meaning': message('error', ['value', 'item', 'names'], {
    ja: {
      what: '「{value}」は「{item}」の値として決められたものにありません',
      why: 'この項目の値は {names} のどれかです',
      fix: '右側（:の後）を、この中の値に直してください',
    },
    en: {
      what: '“{value}” is none of the values that “{item}” may have',
      why: 'The values of this item are {names}',
      fix: 'Write one of these behind the colon',
    },
    'zh-TW': {
      what: '「{value}」不是「{item}」規定的值',
      why: '此項目的值為 {names}',
      fix: '請將冒號後改成其中之一',
    },
  }),
  'mapping-name-wide': message('error', ['item', 'expected'], {
    ja: {
      what: '「{item}」の記号が全角です',
      why: '用語の道筋や項目の記号は半角で書きます',
      fix: '「{expected}」に直してください',
    },
    en: {
      what: '“{item}” is written with full-width signs',
      why: 'Signs in term paths and items are half-width',
      fix: 'Write “{expected}”',
    },
    'zh-TW': {
      what: '「{item}」的符號為全形',
      why: '用語路徑與項目的符號須為半形',
      fix: '請改為「{expected}」',
    },
  }),
  'mapping-remark-attached': message('error', ['item', 'expected'], {
    ja: {
      what: '「{item}」の # が注釈になっていません',
      why: '# の前に空白がないと、# から後も値の一部になります',
      fix: '「{expected} # …」のように、# の前に空白を入れてください',
    },
    en: {
      what: 'The # in “{item}” begins no remark',
      why: 'Without a space before it, # and what follows belong to the value',
      fix: 'Write a space before the #: “{expected} # …”',
    },
    'zh-TW': {
      what: '「{item}」的 # 未成為註解',
      why: '# 之前沒有空白時，其後也屬於值的一部分',
      fix: '請在 # 之前加上空白：「{expected} # …」',
    },
  }),
  'mapping-code-short': message('error', ['value', 'expected'], {
    ja: {
      what: 'publisher の code「{value}」は5桁です',
      why: '全国地方公共団体コードは、検査数字を含む6桁で書きます（5桁は台湾の縣市代碼）',
      fix: '「{expected}」のように、検査数字を付けた6桁に直してください',
    },
    en: {
      what: 'The code “{value}” of the publisher has five digits',
      why: 'Codes of Japanese municipalities are written with their check digit, in six digits; five are a county of Taiwan',
      fix: 'Write “{expected}”',
    },
    'zh-TW': {
      what: 'publisher 的 code「{value}」為 5 位數',
      why: '日本的全國地方公共團體代碼含檢查碼須為 6 位數（5 位數為臺灣的縣市代碼）',
      fix: '請改為含檢查碼的 6 位數「{expected}」',
    },
  }),
  'document-not-utf-8': message('error', ['file'], {
    ja: {
      what: '{file} の文字コードがUTF-8ではありません',
      why: '対応表や設定はUTF-8で書きます。シフトJISなどで保存すると、見出しや項目名が読めません',
      fix: 'テキストエディターの「名前を付けて保存」で、文字コードをUTF-8にして保存し直してください',
    },
    en: {
      what: '{file} is not encoded in UTF-8',
      why: 'Mappings and settings are written in UTF-8; in another encoding headers and items cannot be read',
      fix: 'Save it again in a text editor with the encoding UTF-8',
    },
    'zh-TW': {
      what: '{file} 的編碼不是 UTF-8',
      why: '對應表與設定須以 UTF-8 儲存，以 Big5 等編碼儲存時無法讀取欄名與項目名稱',
      fix: '請在文字編輯器以「另存新檔」選擇 UTF-8 編碼重新儲存',
    },
  }),
  'yaml-tab': message('error', ['file'], {
    ja: {
      what: '{file} の字下げにタブが使われています',
      why: 'YAMLの字下げは半角の空白で数えます。タブでは、どこまでが1つのまとまりか決まりません',
      fix: '示した行のはじめのタブを、半角の空白2つに置き換えてください',
    },
    en: {
      what: '{file} is indented with a tab',
      why: 'YAML counts indentation in spaces; a tab does not say what belongs together',
      fix: 'Replace the tab at the beginning of the line shown by two spaces',
    },
    'zh-TW': {
      what: '{file} 以 Tab 縮排',
      why: 'YAML 以半形空白計算縮排，使用 Tab 無法判斷哪些屬於同一組',
      fix: '請將所示行開頭的 Tab 改為兩個半形空白',
    },
  }),
  'yaml-key-twice': message('error', ['file', 'part'], {
    ja: {
      what: '{file} に「{part}」が2つあります',
      why: '同じ名前が2つあると、どちらの決まりか分かりません',
      fix: '片方を消してください。同じ見出しの2つ目の列のことなら「{part}[2]」と書きます',
    },
    en: {
      what: '“{part}” stands twice in {file}',
      why: 'Of two entries with one name nobody can tell which holds',
      fix: 'Delete one; write “{part}[2]” if the second column of that header is meant',
    },
    'zh-TW': {
      what: '{file} 中有兩個「{part}」',
      why: '名稱相同的項目有兩個時，無法判斷以何者為準',
      fix: '請刪除其中一個；若指同名的第二欄，請寫「{part}[2]」',
    },
  }),
  'yaml-quote-open': message('error', ['file'], {
    ja: {
      what: '{file} の引用符が閉じられていません',
      why: '引用符を閉じないと、ファイルの終わりまでが1つの値になります',
      fix: '引用符を開いた行の終わりに、同じ引用符を付けてください',
    },
    en: {
      what: 'A quotation mark in {file} is not closed',
      why: 'Without the closing mark all that follows is one value',
      fix: 'Write the same mark at the end of the value that it opens',
    },
    'zh-TW': {
      what: '{file} 的引號沒有結束',
      why: '引號未結束時，到檔案結尾都會成為同一個值',
      fix: '請在引號開頭的那一行結尾加上相同的引號',
    },
  }),
  'yaml-colon-missing': message('error', ['file'], {
    ja: {
      what: '{file} の示した行に「: 」がありません',
      why: '名前と値の間は、コロンと半角の空白で区切ります',
      fix: '見出しの後に「: 」（コロンと空白）を入れてください',
    },
    en: {
      what: 'The line shown in {file} has no colon',
      why: 'A name and its value are divided by a colon and a space',
      fix: 'Write a colon and a space behind the name',
    },
    'zh-TW': {
      what: '{file} 所示的行缺少冒號',
      why: '名稱與值之間須以冒號與半形空白分隔',
      fix: '請在名稱後加上冒號與空白',
    },
  }),
  'yaml-bracket-open': message('error', ['file'], {
    ja: {
      what: '{file} のかっこが閉じられていません',
      why: '[ ] や { } を閉じないと、どこまでが1つの値か決まりません',
      fix: '示した行より前で開いたかっこを、] か } で閉じてください',
    },
    en: {
      what: 'A bracket in {file} is not closed',
      why: 'Without the closing bracket nothing says where the value ends',
      fix: 'Close the bracket that was opened before the line shown with ] or }',
    },
    'zh-TW': {
      what: '{file} 的括號沒有結束',
      why: '[ ] 或 { } 未結束時，無法判斷值到哪裡為止',
      fix: '請以 ] 或 } 結束所示行之前開啟的括號',
    },
  }),
  'yaml-indent': message('error', ['file'], {
    ja: {
      what: '{file} の字下げがそろっていません',
      why: '同じまとまりの行は、同じ数の空白で始めます',
      fix: '示した行の空白を、上の行とそろえてください',
    },
    en: {
      what: 'The indentation in {file} is uneven',
      why: 'Lines that belong together begin with the same number of spaces',
      fix: 'Align the line shown with the line above',
    },
    'zh-TW': {
      what: '{file} 的縮排不一致',
      why: '同一組的各行須以相同數目的空白開頭',
      fix: '請將所示的行與上一行對齊',
    },
  }),
  'yaml-unquoted': message('error', ['file', 'part'], {
    ja: {
      what: '{file} の「{part}」が引用符で囲まれていません',
      why: '囲まないと数や真偽値として読まれ、コードの先頭の0が失われます',
      fix: '値を "011002" のように引用符で囲んでください',
    },
    en: {
      what: '“{part}” in {file} is not in quotes',
      why: 'Without quotes it is read as a number or a truth value, and leading zeros of codes are lost',
      fix: 'Put the value into quotes, as in "011002"',
    },
    'zh-TW': {
      what: '{file} 的「{part}」未加引號',
      why: '未加引號會被讀成數字或真假值，代碼開頭的 0 會遺失',
      fix: '請將值加上引號，例如 "011002"',
    },
  }),
  'yaml-alias': message('error', ['file', 'part'], {
    ja: {
      what: '{file} で参照「{part}」が使われています',
      why: '離れた場所の内容を指す書き方は、読む人に分かりにくく、巨大な内容にもなり得るため使えません',
      fix: '参照先の内容をその場に書くか、共通の部分は extends で引き継いでください',
    },
    en: {
      what: '{file} uses the reference “{part}”',
      why: 'References to other places are hard to read and can grow without bounds, so they are not taken',
      fix: 'Write out what it stands for, or inherit what is shared with extends',
    },
    'zh-TW': {
      what: '{file} 使用了參照「{part}」',
      why: '指向他處的寫法不易閱讀，也可能無限膨脹，因此不接受',
      fix: '請直接寫出內容，共用部分請以 extends 繼承',
    },
  }),
  'document-unknown-key': message('error', ['file', 'part', 'names'], {
    ja: {
      what: '{file} の「{part}」という項目はありません',
      why: '綴りの近いものは {names} です',
      fix: '綴りを直すか、要らなければその行を消してください',
    },
    en: {
      what: 'There is no key “{part}” in files such as {file}',
      why: 'Keys that are spelled like it: {names}',
      fix: 'Correct the spelling, or delete the line if it is not needed',
    },
    'zh-TW': {
      what: '{file} 沒有「{part}」這個項目',
      why: '拼法相近的有 {names}',
      fix: '請更正拼法，若不需要請刪除該行',
    },
  }),
  'document-key-missing': message('error', ['file', 'part'], {
    ja: {
      what: '{file} に「{part}」がありません',
      why: 'この項目は必ず書くことになっています',
      fix: '示した所に「{part}」を書き加えてください',
    },
    en: {
      what: '“{part}” is missing in {file}',
      why: 'This key has to be there',
      fix: 'Add “{part}” at the place shown',
    },
    'zh-TW': {
      what: '{file} 缺少「{part}」',
      why: '這個項目必須填寫',
      fix: '請在所示位置加上「{part}」',
    },
  }),
  'document-not-a-text': message('error', ['file', 'part'], {
    ja: {
      what: '{file} の「{part}」は、1つの文字列ではありません',
      why: 'ここには1つの文字列を書きます',
      fix: '[ ] や { } を外し、1行の文字で書いてください',
    },
    en: {
      what: '“{part}” in {file} is no text',
      why: 'One text is expected here',
      fix: 'Take away brackets and braces, and write one text',
    },
    'zh-TW': {
      what: '{file} 的「{part}」不是一個文字',
      why: '此處須填寫一個文字',
      fix: '請去掉 [ ] 或 { }，寫成一行文字',
    },
  }),
  'document-not-a-list': message('error', ['file', 'part'], {
    ja: {
      what: '{file} の「{part}」は、並びではありません',
      why: 'ここにはいくつかの値を並べて書きます',
      fix: '[値, 値] の形か、行ごとに「- 値」と書いてください',
    },
    en: {
      what: '“{part}” in {file} is no list',
      why: 'Several values are expected here',
      fix: 'Write [value, value], or “- value” on a line each',
    },
    'zh-TW': {
      what: '{file} 的「{part}」不是清單',
      why: '此處須列出數個值',
      fix: '請寫成 [值, 值]，或每行寫「- 值」',
    },
  }),
  'document-not-entries': message('error', ['file', 'part'], {
    ja: {
      what: '{file} の「{part}」は、名前と値の組ではありません',
      why: 'ここには「名前: 値」の組を書きます',
      fix: '次の行から字下げして「名前: 値」と書くか、{ 名前: 値 } と書いてください',
    },
    en: {
      what: '“{part}” in {file} has no entries',
      why: 'Names with values are expected here',
      fix: 'Write “name: value” on indented lines below, or { name: value }',
    },
    'zh-TW': {
      what: '{file} 的「{part}」不是名稱與值的組合',
      why: '此處須填寫「名稱: 值」',
      fix: '請在下一行縮排寫「名稱: 值」，或寫成 { 名稱: 值 }',
    },
  }),
  'document-not-a-number': message('error', ['file', 'part'], {
    ja: {
      what: '{file} の「{part}」は、数ではありません',
      why: 'ここには数を書きます',
      fix: '引用符のない半角の数字で書いてください',
    },
    en: {
      what: '“{part}” in {file} is no number',
      why: 'A number is expected here',
      fix: 'Write digits without quotation marks',
    },
    'zh-TW': {
      what: '{file} 的「{part}」不是數字',
      why: '此處須填寫數字',
      fix: '請填寫不加引號的半形數字',
    },
  }),
  'document-not-a-flag': message('error', ['file', 'part'], {
    ja: {
      what: '{file} の「{part}」は、true でも false でもありません',
      why: 'ここには true か false のどちらかを書きます',
      fix: 'true か false に直してください',
    },
    en: {
      what: '“{part}” in {file} is neither true nor false',
      why: 'One of the two is expected here',
      fix: 'Write true or false',
    },
    'zh-TW': {
      what: '{file} 的「{part}」不是 true 也不是 false',
      why: '此處須填寫 true 或 false',
      fix: '請改為 true 或 false',
    },
  }),
  'document-not-one-of': message('error', ['file', 'part', 'names'], {
    ja: {
      what: '{file} の「{part}」の値は、使えるもののどれでもありません',
      why: '使えるのは {names} です',
      fix: 'この中から選んで直してください',
    },
    en: {
      what: 'The value of “{part}” in {file} is none of those that are known',
      why: 'Known are {names}',
      fix: 'Choose one of these',
    },
    'zh-TW': {
      what: '{file} 的「{part}」不是可用的值',
      why: '可用的值為 {names}',
      fix: '請改為其中之一',
    },
  }),
  'document-not-a-day': message('error', ['file', 'part'], {
    ja: {
      what: '{file} の「{part}」は、日付の形ではありません',
      why: '日付は西暦で、年4桁・月2桁・日2桁を - でつないで書きます',
      fix: '2026-04-01 の形に直してください',
    },
    en: {
      what: '“{part}” in {file} is no date',
      why: 'Dates are written with a year of four digits, month and day of two, and hyphens between',
      fix: 'Write it as 2026-04-01',
    },
    'zh-TW': {
      what: '{file} 的「{part}」不是日期的寫法',
      why: '日期須以西元年四位、月日各兩位，並以 - 連接',
      fix: '請改為 2026-04-01 的寫法',
    },
  }),
  'document-not-an-address': message('error', ['file', 'part'], {
    ja: {
      what: '{file} の「{part}」は、Webのアドレスではありません',
      why: 'ここには https:// で始まるアドレスを書きます',
      fix: 'https:// から終わりまでを書いてください',
    },
    en: {
      what: '“{part}” in {file} is no address on the web',
      why: 'An address that begins with https:// is expected here',
      fix: 'Write it whole, from https:// on',
    },
    'zh-TW': {
      what: '{file} 的「{part}」不是網址',
      why: '此處須填寫以 https:// 開頭的網址',
      fix: '請從 https:// 起完整填寫',
    },
  }),
  'document-value-missing': message('error', ['file', 'part'], {
    ja: {
      what: '{file} の「{part}」に値がありません',
      why: '値を書く所に何も書かれていません',
      fix: '値を書くか、要らなければその行を消してください',
    },
    en: {
      what: '“{part}” in {file} has no value',
      why: 'Nothing stands where the value belongs',
      fix: 'Write the value, or delete the line if it is not needed',
    },
    'zh-TW': {
      what: '{file} 的「{part}」沒有值',
      why: '應填值之處沒有內容',
      fix: '請填入值；不需要時請刪除該行',
    },
  }),
  'document-too-few': message('error', ['file', 'part', 'limit'], {
    ja: {
      what: '{file} の「{part}」に並ぶ値が足りません',
      why: 'ここには{limit}個以上を並べて書きます',
      fix: '値を書き加えてください。1つだけでよいものは columns: に書きます',
    },
    en: {
      what: '“{part}” in {file} lists too few values',
      why: '{limit} or more are expected here',
      fix: 'Add values; what needs only one belongs to columns:',
    },
    'zh-TW': {
      what: '{file} 的「{part}」列出的值不足',
      why: '此處須列出 {limit} 個以上',
      fix: '請補上值；只需要一個時請寫在 columns:',
    },
  }),
  'document-unexpected': message('error', ['file', 'part', 'reason'], {
    ja: {
      what: '{file} の「{part}」が決まりに合いません',
      why: '{reason}',
      fix: '示した行を直してください。書き方は docs/writing-mappings.md にあります',
    },
    en: {
      what: '“{part}” in {file} does not follow the format',
      why: '{reason}',
      fix: 'Mend the line shown; docs/writing-mappings.md describes the format',
    },
    'zh-TW': {
      what: '{file} 的「{part}」不符合格式',
      why: '{reason}',
      fix: '請修正所示的行，寫法見 docs/writing-mappings.md',
    },
  }),
  'mapping-extends-itself': message('error', ['file', 'names'], {
    ja: {
      what: '{file} の extends が自分自身に戻っています',
      why: '継承が輪になると（{names}）内容が決まりません',
      fix: 'extends の行を直して輪を断ってください',
    },
    en: {
      what: 'extends in {file} leads back to itself',
      why: 'A circle ({names}) leaves nothing to inherit from',
      fix: 'Change a line of extends so that the circle is broken',
    },
    'zh-TW': {
      what: '{file} 的 extends 又回到自己',
      why: '繼承成為循環（{names}）時無法決定內容',
      fix: '請修改 extends 以打破循環',
    },
  }),
  'mapping-extends-unknown': message('error', ['file', 'term'], {
    ja: {
      what: '{file} の extends にある「{term}」が見つかりません',
      why: '継承元がないと列の対応が決まりません',
      fix: 'mappings/ からの道筋を .yaml なしで書いてください（例: standard/aed-2017）',
    },
    en: {
      what: '“{term}”, which {file} extends, was not found',
      why: 'Without it the columns are not known',
      fix: 'Write its path below mappings/ without .yaml, as in standard/aed-2017',
    },
    'zh-TW': {
      what: '找不到 {file} 的 extends 所指的「{term}」',
      why: '沒有它就無法得知欄位的對應',
      fix: '請寫出 mappings/ 以下的路徑，不含 .yaml（例：standard/aed-2017）',
    },
  }),
  'mapping-extends-unknown-near': message('error', ['file', 'term', 'names'], {
    ja: {
      what: '{file} の extends にある「{term}」が見つかりません',
      why: '綴りの近いものは {names} です',
      fix: 'この中に目当てのものがあれば、それに直してください。一覧は imi mapping list で見られます',
    },
    en: {
      what: '“{term}”, which {file} extends, was not found',
      why: 'Spelled like it: {names}',
      fix: 'Write one of these if it is meant; imi mapping list shows all',
    },
    'zh-TW': {
      what: '找不到 {file} 的 extends 所指的「{term}」',
      why: '拼法相近的有 {names}',
      fix: '若是其中之一請改正，全部可用 imi mapping list 查看',
    },
  }),
  'mapping-without-model': message('error', ['file'], {
    ja: {
      what: '{file} にデータモデルが書かれていません',
      why: '何の一覧かが分からないと項目を決められません',
      fix: 'model: の行を加えてください（例: model: aed）',
    },
    en: {
      what: '{file} names no data model',
      why: 'Items can be looked up only in a data model',
      fix: 'Add a line such as model: aed',
    },
    'zh-TW': {
      what: '{file} 未指定資料模型',
      why: '不知道是哪一類資料就無法決定項目',
      fix: '請加上 model: 一行（例：model: aed）',
    },
  }),
  'mapping-unknown-model': message('error', ['file', 'term', 'names'], {
    ja: {
      what: '{file} のデータモデル「{term}」はありません',
      why: '使えるデータモデルは {names} です',
      fix: 'model: の値をこの中から選んで直してください',
    },
    en: {
      what: '{file} names the data model “{term}”, which does not exist',
      why: 'The data models are {names}',
      fix: 'Choose one of these for model:',
    },
    'zh-TW': {
      what: '{file} 所指定的資料模型「{term}」不存在',
      why: '可用的資料模型為 {names}',
      fix: '請將 model: 改為其中之一',
    },
  }),
  'mapping-unknown-item': message('error', ['item', 'names'], {
    ja: {
      what: '「{item}」はデータモデルの項目でも語彙の用語でもありません',
      why: '近い項目は {names} です',
      fix: '項目名を直すか、用語の道筋（例: 住所>表記）を書いてください',
    },
    en: {
      what: '“{item}” is neither an item of the data model nor a term',
      why: 'The nearest items are {names}',
      fix: 'Correct the name, or write a term path such as 住所>表記',
    },
    'zh-TW': {
      what: '「{item}」既非資料模型的項目，也非詞彙的用語',
      why: '相近的項目為 {names}',
      fix: '請更正項目名稱，或寫出用語路徑（例：住所>表記）',
    },
  }),
  'mapping-column-missing': message('error', ['file', 'header', 'names'], {
    ja: {
      what: '対応表 {file} にある列「{header}」がファイルにありません',
      why: '列が消えたか、見出しが変わったため、この項目は出力されません。ファイルにある近い見出し: {names}',
      fix: '見出しを元に戻すか、対応表の見出しを新しいものに直してください',
    },
    en: {
      what: 'The column “{header}”, which {file} maps, is not in the file',
      why: 'It was removed or renamed, so its item is missing in the output. Headers of the file like it: {names}',
      fix: 'Restore the header, or write the new one into the mapping',
    },
    'zh-TW': {
      what: '對應表 {file} 所列的欄位「{header}」不在檔案中',
      why: '欄位已刪除或改名，因此該項目不會輸出。檔案中相近的欄名：{names}',
      fix: '請恢復欄名，或在對應表改為新的欄名',
    },
  }),
} as const;
