import { message } from './message.js';

export const phoneMessages = {
  'phone-not-a-number': message('error', ['value'], {
    ja: {
      what: '「{value}」は電話番号として読めません',
      why: 'この欄には半角数字とハイフンの電話番号を入れる決まりです（自治体標準オープンデータセット）',
      fix: '「054-254-2111」のように市外局番から書き、説明は備考欄に移してください',
    },
    en: {
      what: '“{value}” cannot be read as a telephone number',
      why: 'This column holds numbers of digits and hyphens (municipal standard data sets)',
      fix: 'Write the number with its area code, as in 054-254-2111, and move explanations to the remarks',
    },
    'zh-TW': {
      what: '「{value}」無法判讀為電話號碼',
      why: '此欄只填由數字與連字號組成的電話號碼',
      fix: '請連同區碼書寫，例如「02-27208889」，說明請移至備註',
    },
  }),
  'phone-too-short': message('error', ['value', 'count', 'expected'], {
    ja: {
      what: '「{value}」は{count}桁で、電話番号として桁が足りません',
      why: 'この種類の番号は{expected}桁です（電気通信番号計画）',
      fix: '元の資料で抜けた数字を確かめて、正しい番号を入れてください',
    },
    en: {
      what: '“{value}” has {count} digits, too few for a telephone number',
      why: 'Numbers of this kind have {expected} digits (numbering plan)',
      fix: 'Check the original for the missing digits and write the right number',
    },
    'zh-TW': {
      what: '「{value}」只有 {count} 碼，電話號碼位數不足',
      why: '此類號碼應為 {expected} 碼（電信編碼計畫）',
      fix: '請查對原始資料，補上遺漏的數字',
    },
  }),
  'phone-too-long': message('error', ['value', 'count', 'expected'], {
    ja: {
      what: '「{value}」は{count}桁で、電話番号として桁が多すぎます',
      why: 'この種類の番号は{expected}桁です（電気通信番号計画）',
      fix: '元の資料で余分な数字を確かめ、内線番号は「内線1234」のように分けて書いてください',
    },
    en: {
      what: '“{value}” has {count} digits, too many for a telephone number',
      why: 'Numbers of this kind have {expected} digits (numbering plan)',
      fix: 'Check the original for the extra digits, and mark an extension as such (内線1234)',
    },
    'zh-TW': {
      what: '「{value}」有 {count} 碼，電話號碼位數過多',
      why: '此類號碼應為 {expected} 碼（電信編碼計畫）',
      fix: '請查對原始資料刪去多餘的數字，分機請寫成「#1234」',
    },
  }),
  'phone-area-code-differs': message('warning', ['value', 'part', 'assumed'], {
    ja: {
      what: '「{value}」は市外局番が「{part}」と書かれていますが、番号は「{assumed}」です',
      why: '「{part}」で始まる番号のうち、この数字の並びは別の市外局番に割り当てられています（総務省 市外局番の一覧）。数字の書き間違いの可能性もあります',
      fix: '電話番号を確かめ、間違いがなければ「{assumed}」と書いてください',
    },
    en: {
      what: '“{value}” is written with the area code {part}, but the number is {assumed}',
      why: 'By the numbering plan these digits belong to another area code; a digit may be mistyped',
      fix: 'Check the number, and write {assumed} if its digits are right',
    },
    'zh-TW': {
      what: '「{value}」的區碼寫作「{part}」，但依編碼計畫應為「{assumed}」',
      why: '這組數字分配給另一個區碼，也可能是數字誤植',
      fix: '請確認電話號碼；若數字無誤，請寫成「{assumed}」',
    },
  }),
  'phone-area-code-missing': message('error', ['value'], {
    ja: {
      what: '「{value}」に市外局番がありません',
      why: '同じ番号がほかの市外局番の地域にもあり、このままでは電話をかけられません',
      fix: '市外局番から書くか、この列の市外局番を対応表の options: area-code に指定してください',
    },
    en: {
      what: '“{value}” has no area code',
      why: 'The same number exists in other areas, so nobody can call it',
      fix: 'Write the area code too, or give that of the column as options: area-code in the mapping',
    },
    'zh-TW': {
      what: '「{value}」沒有區碼',
      why: '其他地區也有相同的號碼，無法直接撥打',
      fix: '請加上區碼，或在對應表的 options: area-code 指定此欄的區碼',
    },
  }),
  'phone-zero-lost': message('error', ['value', 'expected'], {
    ja: {
      what: '「{value}」は先頭の0が抜けているようです',
      why: '表計算ソフトで数値として扱うと、先頭の0が消えます',
      fix: '元の資料で確かめて「{expected}」のように先頭の0を補い、列を文字列にして保存してください',
    },
    en: {
      what: '“{value}” seems to lack its first 0',
      why: 'Spreadsheets drop the 0 of a number cell',
      fix: 'Check the original, restore the 0 (as in {expected}) and save the column as text',
    },
    'zh-TW': {
      what: '「{value}」似乎少了開頭的 0',
      why: '試算表當作數值處理時會去掉開頭的 0',
      fix: '請查對後補上開頭的 0（如「{expected}」），並將欄位存為文字',
    },
  }),
  'phone-zero-restored': message('warning', ['value', 'assumed'], {
    ja: {
      what: '数値の「{value}」に先頭の0を補い、「{assumed}」としました',
      why: '表計算ソフトで数値として保存すると、先頭の0が消えます',
      fix: '列を文字列にして、先頭の0から入力し直してください',
    },
    en: {
      what: 'The number cell “{value}” is taken for {assumed}, with its first 0',
      why: 'Spreadsheets drop the 0 when a cell is saved as a number',
      fix: 'Make the column text and enter the numbers with their 0',
    },
    'zh-TW': {
      what: '數值「{value}」已補上開頭的 0，視為「{assumed}」',
      why: '試算表存為數值時會去掉開頭的 0',
      fix: '請將欄位改為文字，並從開頭的 0 輸入',
    },
  }),
  'phone-unknown-area': message('error', ['value'], {
    ja: {
      what: '「{value}」の市外局番は使われていません',
      why: '総務省の市外局番の一覧にない番号で始まっています（台湾では國家通訊傳播委員會の區碼）',
      fix: '元の資料で市外局番を確かめて直してください',
    },
    en: {
      what: 'The area code of “{value}” is not in use',
      why: 'The number begins with digits that the official list of area codes does not have',
      fix: 'Check the area code in the original and correct it',
    },
    'zh-TW': {
      what: '「{value}」的區碼並未使用',
      why: '號碼開頭不在主管機關公布的區碼之中',
      fix: '請查對原始資料並更正區碼',
    },
  }),
  'phone-no-such-number': message('error', ['value'], {
    ja: {
      what: '「{value}」という電話番号はありません',
      why: '市外局番のあとに続く番号は、0と1では始まりません（電気通信番号計画）',
      fix: '元の資料で確かめて、正しい番号を入れてください',
    },
    en: {
      what: 'There is no telephone number “{value}”',
      why: 'What follows the area code never begins with 0 or 1 (numbering plan)',
      fix: 'Check the original and write the right number',
    },
    'zh-TW': {
      what: '沒有「{value}」這個電話號碼',
      why: '區碼之後的號碼不會以 0 或 1 開頭（電信編碼計畫）',
      fix: '請查對原始資料，填入正確的號碼',
    },
  }),
  'phone-placeholder': message('warning', ['value'], {
    ja: {
      what: '「{value}」は、番号の代わりに入れた仮の数字のようです',
      why: '0だけが並ぶ番号は実際には使われないため、データには出力していません',
      fix: '正しい番号を入れ、電話がなければ空欄にしてください',
    },
    en: {
      what: '“{value}” looks like digits typed to fill the cell',
      why: 'Numbers of nothing but zeros are not in use, so none is written',
      fix: 'Write the right number, or leave the cell empty where there is no telephone',
    },
    'zh-TW': {
      what: '「{value}」看似只是填充用的數字',
      why: '全是 0 的號碼並不存在，因此不輸出',
      fix: '請填入正確的號碼；沒有電話請留空白',
    },
  }),
  'phone-short-number': message('info', ['value'], {
    ja: {
      what: '「{value}」は短い特別な番号です',
      why: '緊急通報や相談窓口の番号は、かける場所によってつながる先が変わり、地域の外からはかからないことがあります',
      fix: '地域の外からもかけられる市外局番からの番号があれば、そちらを入れてください',
    },
    en: {
      what: '“{value}” is a short number for a special service',
      why: 'Where it leads depends on where the call is made, and it may not work from other areas',
      fix: 'Give the full number with its area code if there is one',
    },
    'zh-TW': {
      what: '「{value}」是特殊服務的簡碼',
      why: '撥打的地點不同，接通的單位也不同，外縣市可能無法撥通',
      fix: '若有含區碼的完整號碼，請填完整號碼',
    },
  }),
  'phone-number-range': message('warning', ['value'], {
    ja: {
      what: '「{value}」は続き番号で、最初の番号だけを出力しました',
      why: '「～3」のような書き方では、機械で何本の番号があるか分かりません',
      fix: 'かけてほしい番号を「、」で区切ってすべて書いてください',
    },
    en: {
      what: '“{value}” stands for several numbers in a row; only the first is written',
      why: 'A machine cannot tell from “~3” which numbers there are',
      fix: 'Write out the numbers that people should call, with commas between them',
    },
    'zh-TW': {
      what: '「{value}」是連續號碼，只輸出第一個',
      why: '以「~3」的寫法，機器無法得知有哪些號碼',
      fix: '請將要公布的號碼逐一列出，以頓號分隔',
    },
  }),
  'phone-other-country': message('info', ['value'], {
    ja: {
      what: '「{value}」は外国の電話番号です',
      why: '外国の番号は桁や区切りを確かめられないため、書かれたまま出力しています',
      fix: '番号が正しいかどうかを確かめてください',
    },
    en: {
      what: '“{value}” is a number of another country',
      why: 'Its digits and groups cannot be checked here, so it is written as it stands',
      fix: 'Check that the number is right',
    },
    'zh-TW': {
      what: '「{value}」是外國的電話號碼',
      why: '無法檢查位數與分隔，因此依原文輸出',
      fix: '請確認號碼是否正確',
    },
  }),
  'phone-extension-assumed': message('warning', ['value', 'assumed'], {
    ja: {
      what: '「{value}」の最後の「{assumed}」を内線番号とみなしました',
      why: 'その前までで電話番号の桁がそろっています',
      fix: '内線番号は「内線{assumed}」や「#{assumed}」のように書いてください',
    },
    en: {
      what: 'The last digits of “{value}”, {assumed}, are taken for an extension',
      why: 'What stands before them is a whole number already',
      fix: 'Mark the extension, as in #{assumed}',
    },
    'zh-TW': {
      what: '「{value}」最後的「{assumed}」視為分機',
      why: '前面的數字已是完整的電話號碼',
      fix: '分機請寫成「#{assumed}」或「轉{assumed}」',
    },
  }),
} as const;
