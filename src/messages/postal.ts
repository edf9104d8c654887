import { message } from './message.js';

export const postalMessages = {
  'postal-not-a-postal-code': message('error', ['value'], {
    ja: {
      what: '「{value}」は郵便番号として読めません',
      why: '郵便番号は数字だけでできています（日本は 7 桁、台湾は 3・5・6 桁）。O や l など数字に似た文字の混入も考えられます',
      fix: '数字だけの郵便番号に直してください',
    },
    en: {
      what: '“{value}” cannot be read as a postal code',
      why: 'Postal codes consist of digits (seven in Japan; three, five or six in Taiwan); letters such as O or l may have slipped in',
      fix: 'Write the postal code with digits only',
    },
    'zh-TW': {
      what: '「{value}」無法判讀為郵遞區號',
      why: '郵遞區號只由數字組成（臺灣 3、5 或 6 碼，日本 7 碼），可能混入了 O、l 等外形相似的字母',
      fix: '請改為只含數字的郵遞區號',
    },
  }),
  'postal-too-short': message('error', ['value', 'count'], {
    ja: {
      what: '郵便番号「{value}」は {count} 桁しかありません',
      why: '郵便番号は 7 桁です（3 桁・5 桁の番号は 1998 年までのもの）',
      fix: '7 桁の郵便番号を調べて入れてください',
    },
    en: {
      what: 'The postal code “{value}” has only {count} digits',
      why: 'Postal codes of Japan have seven digits (those of three or five were in use until 1998)',
      fix: 'Look up and enter the code of seven digits',
    },
    'zh-TW': {
      what: '郵遞區號「{value}」只有 {count} 碼',
      why: '日本的郵遞區號為 7 碼（3 碼、5 碼只用到 1998 年）',
      fix: '請查詢並填入 7 碼的郵遞區號',
    },
  }),
  'postal-too-long': message('error', ['value', 'count'], {
    ja: {
      what: '郵便番号「{value}」は {count} 桁あります',
      why: '郵便番号は 7 桁です。どの数字が余分なのかは分かりません',
      fix: '7 桁の郵便番号に直してください',
    },
    en: {
      what: 'The postal code “{value}” has {count} digits',
      why: 'Postal codes of Japan have seven digits, and it cannot be told which are too many',
      fix: 'Correct it to seven digits',
    },
    'zh-TW': {
      what: '郵遞區號「{value}」有 {count} 碼',
      why: '日本的郵遞區號為 7 碼，無法得知哪些數字是多餘的',
      fix: '請改為 7 碼的郵遞區號',
    },
  }),
  'postal-wrong-length': message('error', ['value', 'count'], {
    ja: {
      what: '郵便番号「{value}」は {count} 桁です',
      why: '台湾の郵便番号は 3 桁、5 桁（3+2）または 6 桁（3+3）です',
      fix: '中華郵政で正しい番号を確かめて直してください',
    },
    en: {
      what: 'The postal code “{value}” has {count} digits',
      why: 'Postal codes of Taiwan have three, five (3+2) or six (3+3) digits',
      fix: 'Look up the right code at Chunghwa Post',
    },
    'zh-TW': {
      what: '郵遞區號「{value}」為 {count} 碼',
      why: '臺灣的郵遞區號為 3 碼、5 碼（3+2）或 6 碼（3+3）',
      fix: '請至中華郵政查詢正確的郵遞區號',
    },
  }),
  'postal-grouping': message('warning', ['value', 'assumed'], {
    ja: {
      what: '郵便番号「{value}」はハイフンの位置が違います',
      why: '郵便番号は 3 桁と 4 桁に区切ります。桁数は合うため「{assumed}」と読んで出力しました',
      fix: '番号に誤りがないか確かめてください',
    },
    en: {
      what: 'The hyphen in the postal code “{value}” stands in the wrong place',
      why: 'Postal codes are grouped as three and four digits; as there are seven, it was read as “{assumed}”',
      fix: 'Check that all digits are right',
    },
    'zh-TW': {
      what: '郵遞區號「{value}」的連字號位置不對',
      why: '日本的郵遞區號以 3 碼與 4 碼分隔；因位數相符，已讀作「{assumed}」輸出',
      fix: '請確認號碼是否正確',
    },
  }),
  'postal-several': message('error', ['value'], {
    ja: {
      what: '「{value}」に郵便番号が 2 つ以上あります',
      why: '1 つの住所の郵便番号は 1 つです。どれを使うかは決められません',
      fix: '1 つだけを残し、ほかは別の行か備考欄に移してください',
    },
    en: {
      what: '“{value}” holds more than one postal code',
      why: 'An address has one postal code, and it cannot be told which is meant',
      fix: 'Keep one, and move the others to rows of their own or to the remarks',
    },
    'zh-TW': {
      what: '「{value}」含有兩個以上的郵遞區號',
      why: '一個地址只有一個郵遞區號，無法判斷應使用哪一個',
      fix: '請只保留一個，其餘移到另一列或備註欄',
    },
  }),
  'postal-unknown-area': message('error', ['value', 'part'], {
    ja: {
      what: '「{value}」の「{part}」で始まる地域は郵便番号の一覧にありません',
      why: '郵便番号の最初の 3 桁は地域を表します（日本郵便・中華郵政の郵便番号一覧）',
      fix: '住所から正しい郵便番号を調べて直してください',
    },
    en: {
      what: 'No area in the list of postal codes begins with “{part}”, as “{value}” does',
      why: 'The first three digits tell the area (lists of Japan Post and Chunghwa Post)',
      fix: 'Look up the code that belongs to the address',
    },
    'zh-TW': {
      what: '郵遞區號一覽中沒有以「{part}」開頭的地區（「{value}」）',
      why: '郵遞區號的前 3 碼代表地區（中華郵政、日本郵便之一覽）',
      fix: '請依地址查詢正確的郵遞區號',
    },
  }),
  'postal-other-municipality': message('warning', ['value', 'found', 'expected'], {
    ja: {
      what: '郵便番号「{value}」は「{found}」のもので、「{expected}」ではありません',
      why: '郵便番号と所在地が別の場所を指しています。値はそのまま出力しました',
      fix: '郵便番号と住所のどちらが正しいかを確かめてください',
    },
    en: {
      what: 'The postal code “{value}” belongs to “{found}”, not to “{expected}”',
      why: 'Postal code and address point to different places; the code was kept as it is',
      fix: 'Check which of the two is right',
    },
    'zh-TW': {
      what: '郵遞區號「{value}」屬於「{found}」，不是「{expected}」',
      why: '郵遞區號與地址指向不同的地方；值已照原樣輸出',
      fix: '請確認郵遞區號與地址何者正確',
    },
  }),
} as const;
