import type { Texts } from './language.js';

/** What stands in the empty layouts that people fill in. */
export const templateWords = {
  data: { ja: 'データ', en: 'Data', 'zh-TW': '資料' },
  notes: { ja: '記入方法', en: 'How to fill in', 'zh-TW': '填寫說明' },
  column: { ja: '列', en: 'Column', 'zh-TW': '欄位' },
  meaning: { ja: '意味', en: 'Meaning', 'zh-TW': '意義' },
  obligation: { ja: '記入', en: 'To be filled in', 'zh-TW': '填寫' },
  required: { ja: '必須', en: 'required', 'zh-TW': '必填' },
  recommended: { ja: '推奨', en: 'recommended', 'zh-TW': '建議' },
  optional: { ja: '任意', en: 'optional', 'zh-TW': '選填' },
  kind: { ja: '値の種類', en: 'Kind of value', 'zh-TW': '值的種類' },
  between: { ja: '、', en: ', ', 'zh-TW': '、' },
  choices: { ja: '選択肢', en: 'Choices', 'zh-TW': '選項' },
  example: { ja: '記入例', en: 'Example', 'zh-TW': '填寫範例' },
  removeNotes: {
    ja: '2行目は記入例です。公開する前に、記入例とこの説明の行を消してください',
    en: 'Row 2 is an example. Delete it and these lines of notes before you publish',
    'zh-TW': '第 2 列為填寫範例。發布前請刪除範例與這些說明列',
  },
  removeExample: {
    ja: '「データ」の2行目は記入例です。公開する前に消してください',
    en: 'Row 2 of “Data” is an example. Delete it before you publish',
    'zh-TW': '「資料」第 2 列為填寫範例，發布前請刪除',
  },
  textCells: {
    ja: '{rows}行目までのコード・番号・日付のセルは文字列の書式です。先頭の0が消えることはありません',
    en: 'Cells of codes, numbers and dates are formatted as text down to row {rows}, so that no zero at the front gets lost',
    'zh-TW': '第 {rows} 列以前的代碼、號碼與日期儲存格皆為文字格式，開頭的 0 不會消失',
  },
} as const satisfies Record<string, Texts>;
