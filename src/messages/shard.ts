import { message } from './message.js';

/** What may be the matter where a file is run in shards. */
export const shardMessages = {
  'shards-impossible': message('error', ['file'], {
    ja: {
      what: '{file} は分割できません',
      why: '途中から読んで行の区切りが分かるのは、UTF-8・Shift_JIS・EUC-JPなどのCSVファイルだけです（Excel、JSON、圧縮ファイル、UTF-16、標準入力は分割できません）',
      fix: '展開するか、UTF-8のCSVとして保存し、そのファイルを指定してください',
    },
    en: {
      what: '{file} cannot be cut into shards',
      why: 'Records can be found from within only in CSV files in UTF-8, Shift_JIS, EUC-JP or the like; not in workbooks, JSON, packed files, UTF-16 or the standard input',
      fix: 'Unpack it, or save it as CSV in UTF-8, and name that file',
    },
    'zh-TW': {
      what: '無法分割 {file}',
      why: '只有 UTF-8、Big5、Shift_JIS 等編碼的 CSV 檔能從中間開始讀取（Excel、JSON、壓縮檔、UTF-16、標準輸入皆不可）',
      fix: '請解壓縮，或另存為 UTF-8 的 CSV 後指定該檔案',
    },
  }),
  'shard-unknown': message('error', ['file', 'value', 'count'], {
    ja: {
      what: '{file} に {value} 番目の分割はありません',
      why: '計画では {count} 個に分割されています',
      fix: '1 から {count} までの番号を指定してください',
    },
    en: {
      what: '{file} has no shard {value}',
      why: 'The plan cuts it into {count}',
      fix: 'Give a number from 1 to {count}',
    },
    'zh-TW': {
      what: '{file} 沒有第 {value} 個分割',
      why: '計畫將其分割為 {count} 個',
      fix: '請指定 1 到 {count} 的編號',
    },
  }),
  'shards-missing': message('error', ['file', 'names'], {
    ja: {
      what: '{file} の分割のうち {names} 番目の結果がありません',
      why: 'すべてそろわないと、全体の点検結果になりません',
      fix: '{names} 番目を imi run でもう一度実行し、結果のファイルをすべて指定してください',
    },
    en: {
      what: 'Results of shards of {file} are missing: {names}',
      why: 'Only all of them together make the report of the file',
      fix: 'Run {names} once more with imi run, and name the results of all shards',
    },
    'zh-TW': {
      what: '{file} 缺少第 {names} 個分割的結果',
      why: '必須全部齊備才能組成整份檢查報告',
      fix: '請以 imi run 重新執行第 {names} 個，並指定所有結果檔',
    },
  }),
  'shards-mixed': message('error', ['file', 'names'], {
    ja: {
      what: '{file} と {names} の分割の結果が混ざっています',
      why: '別々のファイル、または別の計画による結果は、1つの点検結果になりません',
      fix: '同じ計画（imi plan --shards）による結果だけを指定してください',
    },
    en: {
      what: 'Results of shards of {file} and of {names} are mixed',
      why: 'Results of several files, or of several plans, make no report',
      fix: 'Name the results of one plan (imi plan --shards) only',
    },
    'zh-TW': {
      what: '{file} 與 {names} 的分割結果混在一起',
      why: '不同檔案或不同計畫的結果無法組成一份報告',
      fix: '請只指定同一計畫（imi plan --shards）的結果',
    },
  }),
  'shard-plan-unusable': message('error', ['file'], {
    ja: {
      what: '{file} は imi の分割の計画（または結果）として読めません',
      why: 'imi plan --shards または imi run が作ったファイルではないか、途中で切れています',
      fix: '作り直すか、正しいファイルを指定してください',
    },
    en: {
      what: '{file} is no plan with shards, nor the result of a shard',
      why: 'imi plan --shards or imi run did not write it, or it is cut off',
      fix: 'Make it anew, or name the right file',
    },
    'zh-TW': {
      what: '{file} 不是 imi 的分割計畫或結果',
      why: '不是 imi plan --shards 或 imi run 產生的檔案，或內容不完整',
      fix: '請重新產生，或指定正確的檔案',
    },
  }),
  'shard-plan-other-version': message('error', ['file', 'value', 'expected'], {
    ja: {
      what: '{file} は別の版の imi（{value}）で作られています',
      why: 'この imi は {expected} です。版が違うと、分割ごとに結果が変わるおそれがあります',
      fix: 'すべての機械で同じ版の imi を使い、計画を作り直してください',
    },
    en: {
      what: '{file} was made by another version of imi ({value})',
      why: 'This one is {expected}; shards run by several versions could differ',
      fix: 'Use the same version on all machines, and make the plan anew',
    },
    'zh-TW': {
      what: '{file} 由其他版本的 imi（{value}）產生',
      why: '目前的版本為 {expected}；版本不同時，各分割的結果可能不一致',
      fix: '請在所有機器上使用相同版本，並重新產生計畫',
    },
  }),
} as const;
