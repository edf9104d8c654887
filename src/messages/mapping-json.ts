import { message } from './message.js';

/** What may be said where mappings are exchanged with the `mapping.json` of IMI (DMD packages). */
export const mappingJsonMessages = {
  'mapping-json-broken': message('error', ['file', 'reason'], {
    ja: {
      what: '{file} をJSONとして読めません',
      why: '書式の誤り（{reason}）があると、どの列も対応づけできません',
      fix: '示した所のかっこ、引用符、コンマを確かめて直してください',
    },
    en: {
      what: '{file} cannot be read as JSON',
      why: 'With this mistake ({reason}) no column can be mapped',
      fix: 'Check brackets, quotes and commas at the place shown',
    },
    'zh-TW': {
      what: '無法將 {file} 讀為 JSON',
      why: '格式有誤（{reason}）時，任何欄位都無法對應',
      fix: '請檢查所示位置的括號、引號與逗號',
    },
  }),
  'mapping-json-unexpected': message('error', ['part', 'expected'], {
    ja: {
      what: '「{part}」の値が決まりに合いません',
      why: 'mapping.json のここに書けるのは {expected} です（IMI データモデル記述）',
      fix: '「{part}」の値を {expected} に直してください',
    },
    en: {
      what: 'The value of “{part}” is not of the right kind',
      why: 'A mapping.json takes {expected} here (data model descriptions of IMI)',
      fix: 'Make the value of “{part}” {expected}',
    },
    'zh-TW': {
      what: '「{part}」的值不符合規定',
      why: 'mapping.json 此處只能寫 {expected}（IMI 資料模型描述）',
      fix: '請將「{part}」的值改為 {expected}',
    },
  }),
  'mapping-json-key-unknown': message('error', ['value'], {
    ja: {
      what: '「{value}」という見出しは取り込めません',
      why: '「@」で始まる名前は決められたものだけで、「{value}」はその中にありません',
      fix: '列の見出しの場合は、取り込んだ対応表に書き足してください',
    },
    en: {
      what: '“{value}” cannot be taken over',
      why: 'Names that begin with “@” are reserved, and “{value}” is none of them',
      fix: 'Add it to the mapping that comes out if it is the header of a column',
    },
    'zh-TW': {
      what: '無法匯入「{value}」',
      why: '以「@」開頭的名稱只能使用規定的名稱，其中沒有「{value}」',
      fix: '若是欄名，請補寫在匯入後的對應表',
    },
  }),
  'mapping-json-header-twice': message('warning', ['header'], {
    ja: {
      what: '見出し「{header}」が2回書かれています',
      why: 'JSONでは後に書いたものだけが残るため、前の対応は使われません',
      fix: '同じ見出しの列が2つある場合は、取り込んだ対応表に「{header}[2]」を書き足してください',
    },
    en: {
      what: 'The header “{header}” is written twice',
      why: 'In JSON only the last one remains, so the first is not used',
      fix: 'Add “{header}[2]” to the mapping that comes out if there are two columns of that name',
    },
    'zh-TW': {
      what: '欄名「{header}」寫了兩次',
      why: 'JSON 只保留後者，因此前一個對應不會使用',
      fix: '若確有兩個同名欄位，請在匯入後的對應表補寫「{header}[2]」',
    },
  }),
  'mapping-json-vocabulary-unknown': message('error', ['header', 'value'], {
    ja: {
      what: '列「{header}」の対応先「{value}」は、知らない語彙の用語です',
      why: 'この接頭辞は、コア語彙のものでも自治体語彙のものでもありません',
      fix: '同じ意味の用語に置き換えて、取り込んだ対応表に書き足してください（対応先は注記に残しました）',
    },
    en: {
      what: '“{value}”, which the column “{header}” goes to, is of a vocabulary that is not known',
      why: 'Its prefix is neither that of the core nor that of the municipal vocabulary',
      fix: 'Add a term of the same meaning to the mapping that comes out; a remark in it keeps the old one',
    },
    'zh-TW': {
      what: '欄位「{header}」的對應目標「{value}」屬於未知的詞彙',
      why: '此前綴既非核心詞彙，也非地方政府詞彙',
      fix: '請改用意義相同的用語並補寫在匯入後的對應表（原目標保留於註解）',
    },
  }),
  'mapping-json-other-class': message('error', ['header', 'term', 'expected'], {
    ja: {
      what: '列「{header}」は「{term}」から始まり、ほかの列の「{expected}」と違います',
      why: '1つの表の列は、同じクラスの記録になります',
      fix: '「{expected}」から始まる場所に直して、取り込んだ対応表に書き足してください',
    },
    en: {
      what: 'The column “{header}” begins with “{term}”, others with “{expected}”',
      why: 'The columns of one table make records of one class',
      fix: 'Add it to the mapping that comes out, with a path that begins with “{expected}”',
    },
    'zh-TW': {
      what: '欄位「{header}」以「{term}」開頭，與其他欄位的「{expected}」不同',
      why: '同一張表的欄位會成為同一類別的紀錄',
      fix: '請改為以「{expected}」開頭的路徑，並補寫在匯入後的對應表',
    },
  }),
  'mapping-json-no-model': message('error', ['file', 'term', 'names'], {
    ja: {
      what: '{file} の「{term}」を記録とするデータモデルがありません',
      why: '対応表は、データモデルの項目に列を対応づけます。あるデータモデルは {names} です',
      fix: '--model で、近いデータモデルを指定してください',
    },
    en: {
      what: 'No data model has “{term}” for its records, as {file} has',
      why: 'A mapping leads columns to the items of a data model; there are {names}',
      fix: 'Name the nearest one with --model',
    },
    'zh-TW': {
      what: '沒有以「{term}」為紀錄的資料模型（{file}）',
      why: '對應表將欄位對應到資料模型的項目。現有資料模型為 {names}',
      fix: '請以 --model 指定最接近的資料模型',
    },
  }),
  'mapping-json-model-unclear': message('error', ['file', 'names'], {
    ja: {
      what: '{file} がどのデータモデルのものか決められません',
      why: '同じくらい合うデータモデルが複数あります: {names}',
      fix: '--model で、この中から指定してください',
    },
    en: {
      what: 'It is not clear which data model {file} is of',
      why: 'Several fit equally well: {names}',
      fix: 'Name one of these with --model',
    },
    'zh-TW': {
      what: '無法決定 {file} 屬於哪個資料模型',
      why: '有多個同樣符合的資料模型：{names}',
      fix: '請以 --model 從中指定',
    },
  }),
  'mapping-json-kept-as-remark': message('info', ['names'], {
    ja: {
      what: '{names} は注記として残しました',
      why: '対応表（YAML）には、これを書く場所がありません',
      fix: '必要な場合は、注記の内容を別の文書に移してください',
    },
    en: {
      what: '{names} was kept as a remark',
      why: 'Our mappings have no place for it',
      fix: 'Move the remark to another document if it is needed',
    },
    'zh-TW': {
      what: '{names} 保留為註解',
      why: '對應表（YAML）沒有記載此內容的位置',
      fix: '若有需要，請將註解內容移到其他文件',
    },
  }),
  'mapping-json-cannot-say': message('warning', ['names'], {
    ja: {
      what: 'mapping.json では表せないことがあります: {names}',
      why: 'ほかのソフトはこれらを知らずに読みます。imi で読み戻せるように「@vnd.imi」に入れました',
      fix: 'ほかのソフトで使う場合は、これらがなくても正しく読めるかを確かめてください',
    },
    en: {
      what: 'A mapping.json cannot say {names}',
      why: 'Other software reads it without them; they are kept under “@vnd.imi” for imi alone',
      fix: 'Check that the mapping does without them where other software is to use it',
    },
    'zh-TW': {
      what: 'mapping.json 無法表示：{names}',
      why: '其他軟體讀取時不會知道這些內容；為了讓 imi 能讀回，已放入「@vnd.imi」',
      fix: '若由其他軟體使用，請確認沒有這些內容也能正確讀取',
    },
  }),
  'mapping-json-column-left-out': message('warning', ['header', 'names'], {
    ja: {
      what: '列「{header}」は mapping.json で正しく表せません（{names}）',
      why: 'mapping.json は、見出し1つを項目名に対応づけるだけで、値の加工や列の番号を書けません',
      fix: 'ほかのソフトで使う場合は、列「{header}」を読み込む前に加工してください',
    },
    en: {
      what: 'The column “{header}” cannot be stated rightly in a mapping.json ({names})',
      why: 'A mapping.json leads one header to item names; it cannot transform values nor count columns',
      fix: 'Prepare the column “{header}” beforehand where other software is to use it',
    },
    'zh-TW': {
      what: 'mapping.json 無法正確表示欄位「{header}」（{names}）',
      why: 'mapping.json 只能將一個欄名對應到項目名稱，無法轉換值或指定欄位順序',
      fix: '若由其他軟體使用，請先處理欄位「{header}」',
    },
  }),
} as const;
