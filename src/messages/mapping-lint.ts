import { message } from './message.js';

/** What may be found in mappings beyond what keeps them from being used at all. */
export const mappingLintMessages = {
  'mapping-pattern-unusable': message('error', ['value'], {
    ja: {
      what: '見出しの形「{value}」を読めません',
      why: '見出しの形は RE2 の正規表現で書きます（先読み・後読み・後方参照は使えません）',
      fix: '「{value}」の書き方を直してください',
    },
    en: {
      what: 'The header pattern “{value}” cannot be used',
      why: 'Header patterns are regular expressions in RE2 syntax, without look-around and back-references',
      fix: 'Rewrite “{value}” in RE2 syntax',
    },
    'zh-TW': {
      what: '欄名樣式「{value}」無法使用',
      why: '樣式須為 RE2 語法的正規表示式，不可用環視與反向參照',
      fix: '請將「{value}」改為 RE2 語法',
    },
  }),
  'mapping-unknown-normalizer': message('error', ['value', 'names'], {
    ja: {
      what: '正規化の種類「{value}」はありません',
      why: '使える種類は {names} です',
      fix: 'この中から選んで normalizer: を直してください',
    },
    en: {
      what: 'There is no normalizer “{value}”',
      why: 'The normalizers are {names}',
      fix: 'Choose one of these for normalizer:',
    },
    'zh-TW': {
      what: '沒有正規化種類「{value}」',
      why: '可用的種類為 {names}',
      fix: '請將 normalizer: 改為其中之一',
    },
  }),
  'mapping-column-twice': message('error', ['header', 'found'], {
    ja: {
      what: '「{header}」は「{found}」と同じ列を指しています',
      why: '全角・半角や空白の違いは区別されないため、1つの列に2つの決まりができます',
      fix: 'どちらか一方だけを残してください。2つ目の列のことなら「{header}[2]」と書きます',
    },
    en: {
      what: '“{header}” is the same column as “{found}”',
      why: 'Widths and blanks make no difference between headers, so one column would have two rules',
      fix: 'Keep one of them; write “{header}[2]” if the second column of that name is meant',
    },
    'zh-TW': {
      what: '「{header}」與「{found}」是同一欄',
      why: '全形、半形與空白不影響判斷，同一欄會有兩條規則',
      fix: '請只保留一個；若指同名的第二欄，請寫「{header}[2]」',
    },
  }),
  'mapping-id-column-unknown': message('error', ['header', 'names', 'value'], {
    ja: {
      what: 'id: {value} にある「{header}」は、この対応表の列ではありません',
      why: '記録のIDは列の値から作ります。列がないとIDを作れません',
      fix: '波かっこの中を columns: にある見出しと同じにしてください（近いもの: {names}）',
    },
    en: {
      what: 'id: {value} names “{header}”, which is no column of this mapping',
      why: 'Ids are made of the values of columns; without the column there is no id',
      fix: 'Write a header of columns: between the braces (like it: {names})',
    },
    'zh-TW': {
      what: 'id: {value} 中的「{header}」不是此對應表的欄位',
      why: '紀錄的識別碼由欄位的值組成，沒有該欄就無法產生',
      fix: '請將大括號內改為 columns: 中的欄名（相近者：{names}）',
    },
  }),
  'mapping-id-constant': message('error', ['value'], {
    ja: {
      what: 'id: {value} はどの記録でも同じになります',
      why: 'IDは記録ごとに違わなければなりません。波かっこで囲んだ見出しが、列の値に置き換わります',
      fix: '"{value}" に、波かっこで囲んだ見出しを加えてください',
    },
    en: {
      what: 'id: {value} is the same for every record',
      why: 'Ids have to tell records apart; a header in braces stands for the value of its column',
      fix: 'Add a header in braces to "{value}"',
    },
    'zh-TW': {
      what: 'id: {value} 對每筆紀錄都相同',
      why: '識別碼必須能區分紀錄；大括號內的欄名代表該欄的值',
      fix: '請在 "{value}" 加入以大括號括住的欄名',
    },
  }),
  'mapping-required-missing': message('warning', ['item'], {
    ja: {
      what: '必須項目「{item}」になる列がありません',
      why: 'このままでは、どのファイルもデータモデルに適合しません',
      fix: '「{item}」になる列を columns: に加えるか、どの記録でも同じ値なら constants: に書いてください',
    },
    en: {
      what: 'No column becomes the required item “{item}”',
      why: 'No file can conform to the data model like this',
      fix: 'Add the column of “{item}” to columns:, or to constants: if the value is the same everywhere',
    },
    'zh-TW': {
      what: '沒有欄位對應必填項目「{item}」',
      why: '如此一來任何檔案都不符合資料模型',
      fix: '請在 columns: 加入對應「{item}」的欄位；若每筆值都相同，請寫在 constants:',
    },
  }),
  'mapping-long-form': message('warning', ['header', 'expected'], {
    ja: {
      what: '「{header}」は短く書けます',
      why: 'to: だけのときは波かっこがいりません。同じことは同じ書き方にそろえます',
      fix: '{header}: {expected} と書いてください',
    },
    en: {
      what: '“{header}” can be written shorter',
      why: 'Nothing but to: needs no braces; the same thing is written in one way everywhere',
      fix: 'Write {header}: {expected}',
    },
    'zh-TW': {
      what: '「{header}」可以寫得更短',
      why: '只有 to: 時不需要大括號；相同的內容應使用同一種寫法',
      fix: '請寫成 {header}: {expected}',
    },
  }),
  'mapping-key-order': message('warning', ['part', 'expected'], {
    ja: {
      what: '「{part}」の位置が決まった順と違います',
      why: 'どの対応表も同じ順に書くと、違いを見比べやすくなります（順: {expected}）',
      fix: '「{part}」をこの順の位置に移してください',
    },
    en: {
      what: '“{part}” is out of order',
      why: 'All mappings have one order, so that they can be compared: {expected}',
      fix: 'Move “{part}” to its place in this order',
    },
    'zh-TW': {
      what: '「{part}」的位置不符合固定順序',
      why: '所有對應表採用相同順序，方便比對（順序：{expected}）',
      fix: '請將「{part}」移到此順序中的位置',
    },
  }),
  'mapping-without-examples': message('warning', ['file'], {
    ja: {
      what: '{file} に例（examples）がありません',
      why: '例がないと、意図したとおりに変換されるかを確かめられません',
      fix: '1件分の値（row）と、変換後の形（node）を examples: に書いてください',
    },
    en: {
      what: '{file} has no examples',
      why: 'Without an example nothing shows that it does what is meant',
      fix: 'Write a row and the node that it becomes under examples:',
    },
    'zh-TW': {
      what: '{file} 沒有範例（examples）',
      why: '沒有範例就無法確認轉換結果是否符合預期',
      fix: '請在 examples: 寫出一筆資料（row）與轉換結果（node）',
    },
  }),
  'mapping-example-differs': message('error', ['part', 'expected', 'found'], {
    ja: {
      what: '例の「{part}」が {expected} にならず、{found} になります',
      why: '例（examples）は、対応表が意図どおりかを確かめるためのものです',
      fix: '対応づけと例のどちらが正しいかを確かめ、違う方を直してください',
    },
    en: {
      what: '“{part}” of the example becomes {found}, not {expected}',
      why: 'Examples show whether a mapping does what is meant',
      fix: 'See whether the mapping or the example is right, and correct the other',
    },
    'zh-TW': {
      what: '範例的「{part}」結果是 {found}，而不是 {expected}',
      why: '範例（examples）用來確認對應表是否符合預期',
      fix: '請確認對應與範例何者正確，並修正另一個',
    },
  }),
  'mapping-example-column-unmapped': message('error', ['header'], {
    ja: {
      what: '例の列「{header}」について、対応表は何も述べていません',
      why: 'どの列も、項目に対応づけるか、ignore（出力しない）とします。書き漏らしと区別するためです',
      fix: 'columns: に「{header}」を加えてください',
    },
    en: {
      what: 'The mapping says nothing of the column “{header}” of the example',
      why: 'Every column is either mapped or set to ignore, so that none is forgotten',
      fix: 'Add “{header}” to columns:',
    },
    'zh-TW': {
      what: '對應表未提及範例的欄位「{header}」',
      why: '每一欄都須對應項目或設為 ignore（不輸出），以免遺漏',
      fix: '請在 columns: 加入「{header}」',
    },
  }),
} as const;
