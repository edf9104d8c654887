import { message } from './message.js';

/** What may be the matter with packed files and folders. */
export const archiveMessages = {
  'archive-damaged': message('error', ['file', 'reason'], {
    ja: {
      what: '圧縮ファイル「{file}」が壊れているか、展開できません（{reason}）',
      why: '展開できないところがあると中身が欠けるため、読みませんでした',
      fix: '圧縮し直すか、ダウンロードし直してください',
    },
    en: {
      what: 'The packed file “{file}” is damaged or cannot be unpacked ({reason})',
      why: 'What cannot be unpacked would be missing, so it was not read',
      fix: 'Pack or download the file again',
    },
    'zh-TW': {
      what: '壓縮檔「{file}」已損壞或無法解壓縮（{reason}）',
      why: '無法解開的部分會造成內容缺漏，因此沒有讀取',
      fix: '請重新壓縮或重新下載',
    },
  }),
  'archive-encrypted': message('error', ['file'], {
    ja: {
      what: '「{file}」はパスワードで保護されています',
      why: 'パスワードがないと中身を読めません',
      fix: 'パスワードなしで圧縮し直してください',
    },
    en: {
      what: '“{file}” is protected by a password',
      why: 'Nothing in it can be read without the password',
      fix: 'Pack it again without a password',
    },
    'zh-TW': {
      what: '「{file}」有密碼保護',
      why: '沒有密碼就無法讀取內容',
      fix: '請以不設密碼的方式重新壓縮',
    },
  }),
  'archive-bomb': message('error', ['file'], {
    ja: {
      what: '「{file}」は展開すると異常に大きくなります',
      why: '200分の1より小さく圧縮された大きなファイルは、ふつうの表にはなく、機器を止めるためのものかもしれません',
      fix: '中身を確かめ、必要なら展開してから指定してください',
    },
    en: {
      what: '“{file}” unpacks to an unusual size',
      why: 'No ordinary table packs to less than a two-hundredth; it may be made to stop a machine',
      fix: 'Check what it is; if it is wanted, unpack it yourself and name the file',
    },
    'zh-TW': {
      what: '「{file}」解壓縮後異常地大',
      why: '一般的表格不會壓縮到兩百分之一以下，可能是用來癱瘓電腦的檔案',
      fix: '請確認內容，若確實需要，請先解壓縮再指定檔案',
    },
  }),
  'archive-too-large': message('error', ['file', 'limit'], {
    ja: {
      what: '圧縮ファイル「{file}」が {limit} MB を超えています',
      why: '標準入力や圧縮ファイルの中の圧縮ファイルは、全体をメモリーに置いて読みます',
      fix: 'ファイルとして保存し、そのファイルを指定してください',
    },
    en: {
      what: 'The archive “{file}” is larger than {limit} MB',
      why: 'From the standard input, or within another archive, it is held in memory as a whole',
      fix: 'Save it as a file, and name the file',
    },
    'zh-TW': {
      what: '壓縮檔「{file}」超過 {limit} MB',
      why: '從標準輸入讀取，或位於其他壓縮檔內時，必須整個放進記憶體',
      fix: '請存成檔案後再指定該檔案',
    },
  }),
  'archive-name-twice': message('error', ['file'], {
    ja: {
      what: '圧縮ファイルの中に「{file}」が2つあります',
      why: 'どちらが正しいか分かりません。先のものだけを読みました',
      fix: '一方を取り除いて圧縮し直してください',
    },
    en: {
      what: '“{file}” is in the archive twice',
      why: 'Nobody can tell which is right; only the first was read',
      fix: 'Pack the archive again without one of them',
    },
    'zh-TW': {
      what: '壓縮檔中有兩個「{file}」',
      why: '無法判斷何者正確，只讀取了前面的一個',
      fix: '請移除其中一個後重新壓縮',
    },
  }),
  'archive-without-table': message('error', ['file', 'names'], {
    ja: {
      what: '「{file}」の中に読める表がありません',
      why: '入っているもの: {names}',
      fix: 'CSV、Excel、JSON などの表を入れてください',
    },
    en: {
      what: 'There is no table in “{file}” that can be read',
      why: 'It holds: {names}',
      fix: 'Put a table into it: CSV, Excel, JSON …',
    },
    'zh-TW': {
      what: '「{file}」中沒有可讀取的表格',
      why: '內容為：{names}',
      fix: '請放入 CSV、Excel、JSON 等表格',
    },
  }),
  'files-left': message('info', ['file', 'count', 'names'], {
    ja: {
      what: '「{file}」の中の {count} 個のファイルは読みませんでした',
      why: '表のファイルではないようです: {names}',
      fix: '表であれば、そのファイルを名前で指定してください',
    },
    en: {
      what: 'Files in “{file}” that were left aside: {count}',
      why: 'By their names they are no tables: {names}',
      fix: 'If one is a table, name it as an argument',
    },
    'zh-TW': {
      what: '「{file}」中有 {count} 個檔案沒有讀取',
      why: '看起來不是表格檔：{names}',
      fix: '若是表格，請直接以檔名指定',
    },
  }),
} as const;
