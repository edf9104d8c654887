import { message } from './message.js';

export const ruleMessages = {
  'required-empty': message('error', ['item'], {
    ja: {
      what: '必須項目「{item}」が空です',
      why: 'この項目のない記録はデータモデルに適合しません',
      fix: '値を入れてください。読み取れなかった値がある場合は、その指摘を先に直してください',
    },
    en: {
      what: 'The required item “{item}” is empty',
      why: 'A record without it does not conform to the data model',
      fix: 'Fill it in; where a value could not be read, mend that finding first',
    },
    'zh-TW': {
      what: '必填項目「{item}」是空的',
      why: '缺少此項目的紀錄不符合資料模型',
      fix: '請填入值；若有無法判讀的值，請先處理該項',
    },
  }),
  'required-column-missing': message('error', ['item', 'expected'], {
    ja: {
      what: '必須項目「{item}」の列がありません',
      why: '{expected} では必須の項目です',
      fix: '列「{item}」を加えてください',
    },
    en: {
      what: 'There is no column for the required item “{item}”',
      why: '{expected} demands it',
      fix: 'Add a column “{item}”',
    },
    'zh-TW': {
      what: '沒有必填項目「{item}」的欄位',
      why: '{expected} 規定為必填',
      fix: '請加上欄位「{item}」',
    },
  }),
  'recommended-columns-missing': message('info', ['names', 'expected'], {
    ja: {
      what: '推奨項目の列がありません: {names}',
      why: '{expected} で推奨されている項目です',
      fix: '値がある場合は列を加えてください',
    },
    en: {
      what: 'Recommended columns are missing: {names}',
      why: '{expected} recommends them',
      fix: 'Add them where there are values',
    },
    'zh-TW': {
      what: '缺少建議的欄位：{names}',
      why: '{expected} 建議提供這些項目',
      fix: '若有資料請加上欄位',
    },
  }),
  'value-not-allowed': message('error', ['item', 'value', 'reason'], {
    ja: {
      what: '「{item}」の値「{value}」がデータモデルの形に合いません',
      why: '{reason}',
      fix: 'データモデルの形に合う値に直してください',
    },
    en: {
      what: 'The value “{value}” of “{item}” does not have the form of the data model',
      why: '{reason}',
      fix: 'Change it to the form of the data model',
    },
    'zh-TW': {
      what: '「{item}」的值「{value}」不符合資料模型的格式',
      why: '{reason}',
      fix: '請改為符合資料模型格式的值',
    },
  }),
  'code-not-listed': message('error', ['item', 'value', 'names'], {
    ja: {
      what: '「{item}」の値「{value}」は選べる値にありません',
      why: '選べる値は {names} です',
      fix: 'この中から選んで直してください',
    },
    en: {
      what: 'The value “{value}” of “{item}” is not in its list',
      why: 'The list is {names}',
      fix: 'Choose one of the list',
    },
    'zh-TW': {
      what: '「{item}」的值「{value}」不在可選清單中',
      why: '可選的值為 {names}',
      fix: '請改為清單中的值',
    },
  }),
  'too-many-values': message('error', ['item', 'limit'], {
    ja: {
      what: '「{item}」の値が多すぎます',
      why: '1つの記録に {limit} 件までの決まりです',
      fix: '1件だけを残し、ほかは備考か別の項目に移してください',
    },
    en: {
      what: '“{item}” has too many values',
      why: 'A record has {limit} at most',
      fix: 'Keep one and move the others to the remarks or another item',
    },
    'zh-TW': {
      what: '「{item}」的值過多',
      why: '每筆紀錄最多 {limit} 個',
      fix: '請只保留一個，其餘移到備註或其他項目',
    },
  }),
  'duplicate-id': message('error', ['row'], {
    ja: {
      what: '行{row}と同じ識別番号です',
      why: '番号が同じ記録は同じものとして扱われ、区別できません',
      fix: 'どちらかの番号を変えるか、同じ記録なら一方を消してください',
    },
    en: {
      what: 'The id is the same as in row {row}',
      why: 'Records with one id are taken for one thing',
      fix: 'Change one of the ids, or delete one record if they are the same',
    },
    'zh-TW': {
      what: '識別編號與第 {row} 列相同',
      why: '編號相同的紀錄會被視為同一筆',
      fix: '請更改其中一個編號；若為同一筆請刪除其一',
    },
  }),
  'duplicate-record': message('warning', ['row'], {
    ja: {
      what: '行{row}とまったく同じ内容です',
      why: '同じ記録が2回数えられます',
      fix: '一方を消すか、違うものなら区別できる値を加えてください',
    },
    en: {
      what: 'The record is the same as row {row} in every value',
      why: 'It would be counted twice',
      fix: 'Delete one, or add a value that tells them apart',
    },
    'zh-TW': {
      what: '內容與第 {row} 列完全相同',
      why: '同一筆會被計算兩次',
      fix: '請刪除其一；若為不同項目請加上可區別的值',
    },
  }),
} as const;
