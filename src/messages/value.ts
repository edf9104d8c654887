import { message } from './message.js';

/** What any normalizer may find, whatever the kind of value. */
export const valueMessages = {
  'value-undecided': message('info', ['value'], {
    ja: {
      what: '「{value}」は未定を表す言葉です',
      why: '値がまだ決まっていないため、データには出力していません',
      fix: '決まりしだい値を入れてください',
    },
    en: {
      what: '“{value}” says that the value is not decided yet',
      why: 'There is no value to publish, so none is written',
      fix: 'Fill in the value once it is decided',
    },
    'zh-TW': {
      what: '「{value}」表示尚未決定',
      why: '目前沒有可發布的值，因此不輸出',
      fix: '決定後請填入實際的值',
    },
  }),
  'value-unknown': message('info', ['value'], {
    ja: {
      what: '「{value}」は不明を表す言葉です',
      why: '値が分からないため、データには出力していません',
      fix: '分かる場合は値を入れ、分からない場合は空欄にしてください',
    },
    en: {
      what: '“{value}” says that the value is unknown',
      why: 'There is no value to publish, so none is written',
      fix: 'Fill in the value if it is known, otherwise leave the cell empty',
    },
    'zh-TW': {
      what: '「{value}」表示不明',
      why: '沒有可發布的值，因此不輸出',
      fix: '若已知請填入；否則請留空白',
    },
  }),
  'value-ditto': message('error', ['value'], {
    ja: {
      what: '「{value}」だけでは値が分かりません',
      why: '並べ替えや抽出をすると上の行とのつながりがなくなるため、上の値では補いません',
      fix: '上の行と同じ値をそのまま入れてください',
    },
    en: {
      what: '“{value}” does not say the value by itself',
      why: 'It depends on the row above, which sorting or filtering takes away, so nothing is filled in',
      fix: 'Repeat the value of the row above',
    },
    'zh-TW': {
      what: '只有「{value}」無法得知實際的值',
      why: '排序或篩選後就失去與上一列的關係，因此不自動補值',
      fix: '請直接填入與上一列相同的值',
    },
  }),
  'spreadsheet-error': message('error', ['value'], {
    ja: {
      what: '表計算ソフトのエラー「{value}」が入っています',
      why: '計算式の結果が失われたまま保存されています',
      fix: '元の表で計算式を直し、値として貼り付け直してください',
    },
    en: {
      what: 'The cell holds the spreadsheet error “{value}”',
      why: 'The result of a formula was lost when the file was saved',
      fix: 'Mend the formula in the original workbook and paste the result as a value',
    },
    'zh-TW': {
      what: '儲存格內是試算表錯誤「{value}」',
      why: '存檔時公式的結果已遺失',
      fix: '請在原始檔修正公式，並以「值」貼上',
    },
  }),
  'extra-text': message('warning', ['value', 'part'], {
    ja: {
      what: '「{value}」に余分な文字「{part}」があります',
      why: '1つの欄には1つの値だけを入れる決まりです（機械判読可能なデータの表記方法 1-2）',
      fix: '余分な文字は備考欄に移してください',
    },
    en: {
      what: '“{value}” holds extra text: “{part}”',
      why: 'A cell should hold one value only (Japan’s rule for machine-readable statistics, 1-2)',
      fix: 'Move the extra text to a column for remarks',
    },
    'zh-TW': {
      what: '「{value}」含有多餘文字「{part}」',
      why: '一個儲存格只放一個值',
      fix: '請將多餘文字移到備註欄',
    },
  }),
} as const;
