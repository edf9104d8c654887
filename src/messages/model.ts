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
  'model-condition-left-out': message('warning', ['term', 'part'], {
    ja: {
      what: '「{term}」の条件「{part}」は取り込んでいません',
      why: 'データモデルの項目には、この条件を書く場所がありません',
      fix: '必要な場合は、値の種類（normalizer）かコード表（codes）で表してください',
    },
    en: {
      what: 'The condition “{part}” on “{term}” was not taken over',
      why: 'The items of our data models have no place for it',
      fix: 'Express it by the kind of value (normalizer) or a code list (codes) if it is needed',
    },
    'zh-TW': {
      what: '「{term}」的條件「{part}」未匯入',
      why: '資料模型的項目沒有記載此條件的位置',
      fix: '若有需要，請以值的種類（normalizer）或代碼表（codes）表示',
    },
  }),
} as const;
