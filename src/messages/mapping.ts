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
  'mapping-column-missing': message('error', ['file', 'header'], {
    ja: {
      what: '対応表 {file} にある列「{header}」がファイルにありません',
      why: '列が消えたか、見出しが変わったため、この項目は出力されません',
      fix: '見出しを元に戻すか、対応表の見出しを新しいものに直してください',
    },
    en: {
      what: 'The column “{header}”, which {file} maps, is not in the file',
      why: 'It was removed or renamed, so its item is missing in the output',
      fix: 'Restore the header, or write the new one into the mapping',
    },
    'zh-TW': {
      what: '對應表 {file} 所列的欄位「{header}」不在檔案中',
      why: '欄位已刪除或改名，因此該項目不會輸出',
      fix: '請恢復欄名，或在對應表改為新的欄名',
    },
  }),
} as const;
