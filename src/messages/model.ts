import { message } from './message.js';

/** What may be said where data models are taken over from other forms, or written in them. */
export const modelMessages = {
  'model-family-left-out': message('warning', ['item'], {
    ja: {
      what: '項目「{item}」は、この形式では書けないため省きました',
      why: '「{item}」は見出しの形で決まる列の集まりで、列ごとに用語の場所が変わります',
      fix: '実際にある列ごとに、書き出したファイルへ use 文を書き足してください',
    },
    en: {
      what: 'The item “{item}” was left out, for this form cannot state it',
      why: '“{item}” is a family of columns told by a pattern, each with a term path of its own',
      fix: 'Add a use statement for each column that there is',
    },
    'zh-TW': {
      what: '此格式無法表示項目「{item}」，因此省略',
      why: '「{item}」是依欄名樣式判斷的一組欄位，每一欄的用語路徑都不同',
      fix: '請針對實際存在的欄位，在輸出的檔案中補上 use 敘述',
    },
  }),
  'model-no-uses': message('error', ['file'], {
    ja: {
      what: '{file} にデータモデルの use 文がありません',
      why: 'データモデルは、使う用語を use 文で並べたものです（IMI語彙記法）',
      fix: 'データモデルのファイルを指定してください。語彙のファイルは imi vocab で読めます',
    },
    en: {
      what: 'There are no use statements of a data model in {file}',
      why: 'A data model names the terms that it uses in use statements (IMI vocabulary notation)',
      fix: 'Name the file of a data model; vocabularies are read by imi vocab',
    },
    'zh-TW': {
      what: '{file} 中沒有資料模型的 use 敘述',
      why: '資料模型以 use 敘述列出所用的用語（IMI 詞彙記法）',
      fix: '請指定資料模型的檔案；詞彙檔請用 imi vocab 讀取',
    },
  }),
  'model-condition-unchecked': message('warning', ['value'], {
    ja: {
      what: '条件「{value}」は残しますが、値の確認には使えません',
      why: 'JSON Schema・SHACL・この検査のすべてで同じ意味に読める条件だけを確認できます',
      fix: '先読みや後方参照のない正規表現、数値の項目の範囲、IMI の文字セットで表してください',
    },
    en: {
      what: 'The condition “{value}” is kept, but values cannot be checked against it',
      why: 'Only conditions that JSON Schema, SHACL and this check read alike can be checked',
      fix: 'Write it as a regular expression without look-around and back references, as bounds of a number, or as a character set of IMI',
    },
    'zh-TW': {
      what: '條件「{value}」會保留，但無法用來檢查值',
      why: '只能檢查 JSON Schema、SHACL 與本檢查都作相同解讀的條件',
      fix: '請改用不含前後預查與反向參照的正規表示式、數值項目的範圍，或 IMI 的字元集',
    },
  }),
} as const;
