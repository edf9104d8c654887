import { message } from './message.js';

export const outputMessages = {
  'output-unwritable': message('error', ['file', 'reason'], {
    ja: {
      what: '{file} に書き込めません',
      why: '{reason}',
      fix: 'ファイルをExcelなどで開いている場合は閉じ、フォルダーの権限と空き容量を確かめてください',
    },
    en: {
      what: '{file} cannot be written',
      why: '{reason}',
      fix: 'Close it if it is open in Excel or elsewhere, and check the folder’s permissions and free space',
    },
    'zh-TW': {
      what: '無法寫入 {file}',
      why: '{reason}',
      fix: '若正以 Excel 等開啟請先關閉，並檢查資料夾的權限與可用空間',
    },
  }),
  'output-is-input': message('error', ['file'], {
    ja: {
      what: '出力先が入力ファイル {file} と同じです',
      why: '元のファイルは決して書き換えません',
      fix: '--out で別のフォルダーを指定してください',
    },
    en: {
      what: 'The output {file} is the input file itself',
      why: 'Inputs are never overwritten',
      fix: 'Name another folder with --out',
    },
    'zh-TW': {
      what: '輸出位置與輸入檔 {file} 相同',
      why: '原始檔案絕不會被覆寫',
      fix: '請以 --out 指定其他資料夾',
    },
  }),
  'outputs-collide': message('error', ['file'], {
    ja: {
      what: '2つの入力が同じ出力 {file} になります',
      why: '一方がもう一方を消してしまうため、どちらも書きません',
      fix: '入力の名前を変えるか、別々に実行してください',
    },
    en: {
      what: 'Two inputs would be written to the same output {file}',
      why: 'One would overwrite the other, so neither is written',
      fix: 'Rename an input, or run them one after the other',
    },
    'zh-TW': {
      what: '兩個輸入會寫入同一個輸出 {file}',
      why: '其中一個會蓋掉另一個，因此都不寫入',
      fix: '請更改輸入的檔名，或分開執行',
    },
  }),
} as const;
