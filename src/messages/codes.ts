import { message } from './message.js';

/** Codes made of digits: what any of them may suffer, then each kind by itself. */
export const codesMessages = {
  'code-decimal-artifact': message('warning', ['value', 'assumed'], {
    ja: {
      what: '「{value}」に小数点以下の「.0」が付いています',
      why: 'コードが数値として扱われた跡です。「{assumed}」と読んで出力しました',
      fix: '列を文字列として扱い、「.0」を取り除いてください',
    },
    en: {
      what: '“{value}” ends with a decimal “.0”',
      why: 'A program took the code for a number; it was read as “{assumed}”',
      fix: 'Treat the column as text and remove the “.0”',
    },
    'zh-TW': {
      what: '「{value}」帶有小數「.0」',
      why: '代碼曾被當成數值處理；已讀作「{assumed}」輸出',
      fix: '請將欄位設為文字，並移除「.0」',
    },
  }),
  'code-scientific-notation': message('error', ['value'], {
    ja: {
      what: '「{value}」は表計算ソフトが指数表示に変えたもので、元の番号が失われています',
      why: '桁の多い番号を数値として開いて保存すると、下の桁が消えます。元の番号は分かりません',
      fix: '列の書式を文字列にしてから、元の資料の番号を入れ直してください',
    },
    en: {
      what: 'A spreadsheet turned the number into “{value}”, and its digits are lost',
      why: 'A long number that is opened as a number and saved loses its last digits, which cannot be restored',
      fix: 'Set the column to text and enter the number again from the original source',
    },
    'zh-TW': {
      what: '「{value}」是試算表轉成的科學記號，原本的號碼已遺失',
      why: '位數多的號碼以數值開啟並存檔時，末尾的數字會消失而無法復原',
      fix: '請先將欄位設為文字，再依原始資料重新輸入號碼',
    },
  }),
  'code-placeholder': message('error', ['value'], {
    ja: {
      what: '「{value}」は実在しない仮の番号です',
      why: '同じ数字の繰り返しなどの番号は、欄を埋めるためだけに使われるものです',
      fix: '正しい番号を入れ、分からない場合は空欄にしてください',
    },
    en: {
      what: '“{value}” is filler, not a real number',
      why: 'Numbers such as one digit repeated only serve to fill the cell',
      fix: 'Enter the real number, or leave the cell empty if it is unknown',
    },
    'zh-TW': {
      what: '「{value}」是填充用的號碼，並非真實號碼',
      why: '重複同一數字的號碼只是用來填滿欄位',
      fix: '請填入正確號碼；不清楚時請留空白',
    },
  }),
  'code-not-digits': message('error', ['value'], {
    ja: {
      what: '「{value}」は数字だけの番号として読めません',
      why: 'この欄の番号は数字だけでできています。数字に似た文字（l や O）の混入も考えられます',
      fix: '数字だけの正しい番号に直してください',
    },
    en: {
      what: '“{value}” cannot be read as a number made of digits',
      why: 'The numbers of this column consist of digits only; letters such as l or O may have slipped in',
      fix: 'Write the number with digits only',
    },
    'zh-TW': {
      what: '「{value}」無法判讀為純數字的號碼',
      why: '此欄的號碼只由數字組成，可能混入了 l、O 等外形相似的字母',
      fix: '請改為只含數字的正確號碼',
    },
  }),
  'code-zero-restored': message('warning', ['value', 'assumed'], {
    ja: {
      what: '「{value}」は先頭の 0 が失われています',
      why: '表計算ソフトが数値として保存したためです。「{assumed}」と読んで出力しました',
      fix: '列の書式を文字列にして、「{assumed}」と入れ直してください',
    },
    en: {
      what: '“{value}” has lost its leading zero',
      why: 'A spreadsheet saved it as a number; it was read as “{assumed}”',
      fix: 'Set the column to text and enter “{assumed}”',
    },
    'zh-TW': {
      what: '「{value}」遺失了開頭的 0',
      why: '試算表將其存成數值；已讀作「{assumed}」輸出',
      fix: '請將欄位設為文字，並填入「{assumed}」',
    },
  }),
  'code-zero-lost': message('error', ['value', 'expected'], {
    ja: {
      what: '「{value}」は桁が足りず、先頭の 0 が失われた可能性があります',
      why: '表計算ソフトで開いて保存すると先頭の 0 が消えますが、別の桁が抜けたのかもしれないため補っていません',
      fix: '元の番号が「{expected}」であることを確かめて、入れ直してください',
    },
    en: {
      what: '“{value}” is short of digits and may have lost its leading zero',
      why: 'Spreadsheets drop leading zeros, but another digit may be missing, so nothing was added',
      fix: 'Check whether the number is “{expected}” and enter it again',
    },
    'zh-TW': {
      what: '「{value}」位數不足，可能遺失了開頭的 0',
      why: '試算表存檔時會去掉開頭的 0，但也可能缺少其他數字，因此不自動補上',
      fix: '請確認號碼是否為「{expected}」後重新填入',
    },
  }),
  'hojin-check-digit': message('error', ['value'], {
    ja: {
      what: '法人番号「{value}」は検査数字が合いません',
      why: '先頭の 1 桁は残り 12 桁から計算される検査数字です（法人番号の指定等に関する省令）。どこかの数字が違っています',
      fix: '国税庁法人番号公表サイトで番号を確かめて直してください',
    },
    en: {
      what: 'The check digit of the corporate number “{value}” does not fit',
      why: 'The first digit is computed from the other twelve (ordinance on corporate numbers), so some digit is wrong',
      fix: 'Look the number up on the National Tax Agency’s corporate number site and correct it',
    },
    'zh-TW': {
      what: '法人番號「{value}」的檢查碼不符',
      why: '第 1 碼由其餘 12 碼計算而得（日本法人番號相關省令），表示有數字錯誤',
      fix: '請至日本國稅廳法人番號公布網站確認後更正',
    },
  }),
  'hojin-wrong-length': message('error', ['value', 'count'], {
    ja: {
      what: '法人番号「{value}」は {count} 桁です',
      why: '法人番号は 13 桁です（12 桁の会社法人等番号とは別のものです）',
      fix: '国税庁法人番号公表サイトで 13 桁の番号を確かめて入れてください',
    },
    en: {
      what: 'The corporate number “{value}” has {count} digits',
      why: 'A corporate number has 13 digits (the company registration number of 12 digits is another number)',
      fix: 'Look up the number of 13 digits on the National Tax Agency’s corporate number site',
    },
    'zh-TW': {
      what: '法人番號「{value}」為 {count} 碼',
      why: '法人番號應為 13 碼（與 12 碼的公司登記號碼不同）',
      fix: '請至日本國稅廳法人番號公布網站查詢 13 碼的號碼',
    },
  }),
  'hojin-invoice-number': message('warning', ['value', 'assumed'], {
    ja: {
      what: '「{value}」はインボイス制度の登録番号です',
      why: '法人の登録番号は法人番号の前に T を付けたものなので、「{assumed}」と読みました（個人事業者の登録番号は法人番号ではありません）',
      fix: '法人番号の欄には T を除いた 13 桁を入れてください',
    },
    en: {
      what: '“{value}” is a registration number of the invoice system',
      why: 'For corporations it is the corporate number after a T, so it was read as “{assumed}” (that of a sole trader is no corporate number)',
      fix: 'Enter the 13 digits without the T',
    },
    'zh-TW': {
      what: '「{value}」是日本發票制度的登錄號碼',
      why: '法人的登錄號碼是在法人番號前加 T，故讀作「{assumed}」（個人事業者的登錄號碼不是法人番號）',
      fix: '請填入去掉 T 的 13 碼',
    },
  }),
  'jichitai-check-digit': message('error', ['value', 'expected'], {
    ja: {
      what: '団体コード「{value}」は検査数字が合いません',
      why: '6 桁目は前の 5 桁から計算される検査数字で、前の 5 桁が正しければ「{expected}」になります（総務省 全国地方公共団体コード）',
      fix: '総務省のコード一覧で確かめて直してください',
    },
    en: {
      what: 'The check digit of the local government code “{value}” does not fit',
      why: 'The sixth digit is computed from the first five; if those are right the code is “{expected}” (code list of the Ministry of Internal Affairs)',
      fix: 'Look the code up in the ministry’s list and correct it',
    },
    'zh-TW': {
      what: '地方公共團體代碼「{value}」的檢查碼不符',
      why: '第 6 碼由前 5 碼計算而得；若前 5 碼正確，應為「{expected}」（日本總務省代碼表）',
      fix: '請查對總務省代碼表後更正',
    },
  }),
  'jichitai-wrong-length': message('error', ['value', 'count'], {
    ja: {
      what: '団体コード「{value}」は {count} 桁です',
      why: '全国地方公共団体コードは検査数字を含めて 6 桁、除いて 5 桁、都道府県だけなら 2 桁です（台湾の行政區域代碼は 5・8・11 桁）',
      fix: 'コード一覧で確かめ、先頭の 0 も含めて入れ直してください',
    },
    en: {
      what: 'The local government code “{value}” has {count} digits',
      why: 'Codes of Japan have six digits, five without the check digit, two for a prefecture; those of Taiwan have 5, 8 or 11',
      fix: 'Look the code up and enter it with its leading zero',
    },
    'zh-TW': {
      what: '行政區域代碼「{value}」為 {count} 碼',
      why: '臺灣的行政區域代碼為 5、8 或 11 碼；日本的代碼含檢查碼 6 碼、不含為 5 碼、都道府縣為 2 碼',
      fix: '請查對代碼表，連同開頭的 0 重新填入',
    },
  }),
  'jichitai-ambiguous-length': message('error', ['value', 'names'], {
    ja: {
      what: '団体コード「{value}」は 2 通りに読めます（{names}）',
      why: '検査数字のない 5 桁とも、先頭の 0 が失われた 6 桁とも読めるため、どちらとも決められません',
      fix: '6 桁のコードを先頭の 0 も含めて入れてください（または、列の桁数をマッピングで指定してください）',
    },
    en: {
      what: 'The local government code “{value}” can be read in two ways ({names})',
      why: 'It may be five digits without the check digit, or six that lost the leading zero',
      fix: 'Enter all six digits with the leading zero, or tell in the mapping how many digits the column has',
    },
    'zh-TW': {
      what: '地方公共團體代碼「{value}」有兩種讀法（{names}）',
      why: '可能是不含檢查碼的 5 碼，也可能是遺失開頭 0 的 6 碼，無法判斷',
      fix: '請填入含開頭 0 的 6 碼，或在對應檔中指定欄位的位數',
    },
  }),
  'jichitai-unknown': message('error', ['value'], {
    ja: {
      what: '団体コード「{value}」に当たる地方公共団体がありません',
      why: '現在のコード一覧にも、廃止されたコードの一覧にも見つかりません（総務省 全国地方公共団体コード、JIS X 0401・0402）',
      fix: 'コード一覧で正しいコードを確かめてください',
    },
    en: {
      what: 'No local government has the code “{value}”',
      why: 'It is neither among the codes in force nor among those known to be abolished (JIS X 0401 and 0402)',
      fix: 'Look up the right code in the official list',
    },
    'zh-TW': {
      what: '沒有代碼為「{value}」的地方政府',
      why: '現行代碼表與已知的廢止代碼中都找不到',
      fix: '請查對官方代碼表後更正',
    },
  }),
  'jichitai-not-in-list': message('warning', ['value', 'asOf', 'source'], {
    ja: {
      what: '団体コード「{value}」は検査数字は合いますが、コード一覧（{asOf} 現在）にありません',
      why: '照らした一覧は{source}です。合併で廃止された市町村、一部事務組合、この一覧より後にできた団体などのコードかもしれません。値はそのまま出力しました',
      fix: '総務省のコード一覧と改正一覧で確かめ、現在のコードに直してください。一覧より後にできた団体の場合は、新しい版の imi を使ってください',
    },
    en: {
      what: 'The check digit of “{value}” fits, but the code is not in the list (as of {asOf})',
      why: 'The list is {source}. The code may belong to a municipality that was merged, to an association of municipalities, or to one that is newer than the list; it was kept as it is',
      fix: 'Look it up in the ministry’s lists of codes and of their changes, and use the present code; if it is newer than the list, use a newer version of imi',
    },
    'zh-TW': {
      what: '代碼「{value}」的檢查碼相符，但不在代碼表中（截至 {asOf}）',
      why: '查對的代碼表為{source}。可能屬於已合併的市町村、一部事務組合，或代碼表之後才設立的團體；值已照原樣輸出',
      fix: '請查對總務省的代碼表與修正一覽，改用現行代碼；若為代碼表之後才設立的團體，請使用新版 imi',
    },
  }),
  'jichitai-abolished': message('warning', ['value', 'found', 'names'], {
    ja: {
      what: '団体コード「{value}」（{found}）は廃止されています',
      why: '今は「{names}」です。当時のデータであれば正しいため、値はそのまま出力しました',
      fix: '現在のデータであれば、今のコードに直してください',
    },
    en: {
      what: 'The code “{value}” ({found}) is no longer in force',
      why: 'It is “{names}” now; the code was kept because it is right for data of that time',
      fix: 'Use the present code if the data is of today',
    },
    'zh-TW': {
      what: '代碼「{value}」（{found}）已廢止',
      why: '現在為「{names}」；若為當時的資料則正確，故照原樣輸出',
      fix: '若為現在的資料，請改用現行代碼',
    },
  }),
  'jichitai-name-mismatch': message('warning', ['value', 'found', 'expected'], {
    ja: {
      what: '団体コード「{value}」は「{found}」のもので、「{expected}」と合いません',
      why: 'コードと名称が別の地方公共団体を指しています。値はそのまま出力しました',
      fix: 'コードと名称のどちらが正しいかを確かめて直してください',
    },
    en: {
      what: 'The code “{value}” belongs to “{found}”, which is not “{expected}”',
      why: 'Code and name point to different local governments; the code was kept as it is',
      fix: 'Check which of the two is right and correct the other',
    },
    'zh-TW': {
      what: '代碼「{value}」屬於「{found}」，與「{expected}」不符',
      why: '代碼與名稱指向不同的地方政府；值已照原樣輸出',
      fix: '請確認代碼與名稱何者正確並更正',
    },
  }),
  'jichitai-not-a-code': message('error', ['value'], {
    ja: {
      what: '「{value}」は団体コードではありません',
      why: 'この欄には数字のコードを入れる決まりです（総務省 全国地方公共団体コード）',
      fix: '6 桁のコードに直し、名称は名称の欄に入れてください',
    },
    en: {
      what: '“{value}” is not a code of a local government',
      why: 'This column holds codes made of digits (code list of the Ministry of Internal Affairs)',
      fix: 'Enter the code of six digits, and put names into a column of names',
    },
    'zh-TW': {
      what: '「{value}」不是地方政府代碼',
      why: '此欄應填入數字代碼',
      fix: '請改為代碼，名稱請填在名稱欄',
    },
  }),
  'toitsu-check-digit': message('error', ['value'], {
    ja: {
      what: '統一編號「{value}」は検査数字が合いません',
      why: '各桁に重みを掛けた和が 5 で割り切れる決まりです（台湾財政部、2023 年 4 月から）。どこかの数字が違っています',
      fix: '台湾の商工登記公示で番号を確かめて直してください',
    },
    en: {
      what: 'The check of the unified business number “{value}” fails',
      why: 'The weighted sum of its digits must be a multiple of 5 (Ministry of Finance of Taiwan, since April 2023), so some digit is wrong',
      fix: 'Look the number up in the commercial register of Taiwan and correct it',
    },
    'zh-TW': {
      what: '統一編號「{value}」的檢查碼不符',
      why: '各碼加權後之和應能被 5 整除（財政部營利事業統一編號檢查碼邏輯，112 年 4 月起），表示有數字錯誤',
      fix: '請至商工登記公示資料查詢確認後更正',
    },
  }),
  'toitsu-wrong-length': message('error', ['value', 'count'], {
    ja: {
      what: '統一編號「{value}」は {count} 桁です',
      why: '統一編號は 8 桁です',
      fix: '台湾の商工登記公示で 8 桁の番号を確かめて入れてください',
    },
    en: {
      what: 'The unified business number “{value}” has {count} digits',
      why: 'A unified business number has eight digits',
      fix: 'Look up the number of eight digits in the commercial register of Taiwan',
    },
    'zh-TW': {
      what: '統一編號「{value}」為 {count} 碼',
      why: '統一編號應為 8 碼',
      fix: '請至商工登記公示資料查詢 8 碼的號碼',
    },
  }),
  'toitsu-personal-id': message('error', [], {
    ja: {
      what: '個人の身分証番号（身分證字號・居留證號）と思われる値が入っています',
      why: '個人を特定する番号は公開できないため、出力していません',
      fix: '公開する前に、元のデータから取り除いてください',
    },
    en: {
      what: 'The cell seems to hold a personal identity number',
      why: 'A number that identifies a person must not be published, so it is not written',
      fix: 'Remove it from the original data before publishing',
    },
    'zh-TW': {
      what: '儲存格內疑似個人身分證字號或居留證號',
      why: '可識別個人的號碼不得公開，因此不輸出',
      fix: '公開前請從原始資料中移除',
    },
  }),
} as const;
