import { message } from './message.js';

/** What rules find in a single cell, beside what its normalizer says. */
export const ruleCellMessages = {
  'footnote-mark': message('warning', ['value', 'part'], {
    ja: {
      what: '「{value}」に注釈の印「{part}」が付いています',
      why: '印は値の一部として読まれ、同じ値を探しても見つからなくなります',
      fix: '印を取り除き、注釈の文は備考の列に書いてください',
    },
    en: {
      what: '“{value}” carries a footnote mark “{part}”',
      why: 'The mark is read as a part of the value, which then cannot be found or counted with the others',
      fix: 'Remove the mark and write the note in a column for remarks',
    },
    'zh-TW': {
      what: '「{value}」帶有註記符號「{part}」',
      why: '符號會被當成值的一部分，之後就無法搜尋或與其他值一起統計',
      fix: '請刪除符號，並把註記文字寫到備註欄',
    },
  }),
  'unit-in-cell': message('warning', ['value', 'part', 'expected'], {
    ja: {
      what: '数値「{value}」に単位「{part}」が入っています',
      why: '単位の付いた値は文字として扱われ、そのままでは合計や並べ替えができません（総務省ルール 1-3）',
      fix: 'セルは数字だけ（{expected}）にし、単位は列の見出しに書いてください',
    },
    en: {
      what: 'The number “{value}” has its unit “{part}” in the cell',
      why: 'With a unit it is text: it cannot be summed or sorted as it stands (rule 1-3 of the Ministry)',
      fix: 'Leave the number alone in the cell ({expected}) and name the unit in the header',
    },
    'zh-TW': {
      what: '數值「{value}」中含有單位「{part}」',
      why: '含單位的值會被當成文字，無法直接加總或排序',
      fix: '儲存格請只留數字（{expected}），單位寫在欄位標題',
    },
  }),
  'count-negative': message('error', ['value', 'header'], {
    ja: {
      what: '「{header}」が負の数です（{value}）',
      why: '人数や件数が0より小さくなることはありません。「-」や「▲」が別の意味で使われているか、入力の誤りです',
      fix: '元の資料で確かめて直してください。値がない場合は空欄にしてください',
    },
    en: {
      what: '“{header}” is below zero ({value})',
      why: 'People, places and things cannot be fewer than none: the sign means something else, or it was mistyped',
      fix: 'Check it against the source; leave the cell blank where there is no value',
    },
    'zh-TW': {
      what: '「{header}」為負數（{value}）',
      why: '人數或數量不可能小於 0；可能是符號另有意義，或輸入錯誤',
      fix: '請對照原始資料修正；沒有值時請留空',
    },
  }),
  'line-break-in-cell': message('warning', ['value'], {
    ja: {
      what: '「{value}」の中に改行があります',
      why: 'セルの中の改行は、検索や他のソフトでの読み込みの妨げになります（総務省ルール 1-5）',
      fix: '改行を取り除いてください。2つの値を入れている場合は列を分けてください',
    },
    en: {
      what: '“{value}” has a line break in it',
      why: 'A line break in a cell gets in the way of searching and of other programs (rule 1-5 of the Ministry)',
      fix: 'Remove it; where it parts two values, give each a column',
    },
    'zh-TW': {
      what: '「{value}」中有換行',
      why: '儲存格中的換行會妨礙搜尋及其他軟體讀取',
      fix: '請刪除換行；若是分隔兩個值，請分成兩欄',
    },
  }),
  'address-without-town': message('warning', ['value'], {
    ja: {
      what: '住所「{value}」が市区町村の名前で終わっています',
      why: '町名や番地がないと、場所を特定できません',
      fix: '町名と番地まで書いてください',
    },
    en: {
      what: 'The address “{value}” ends with the name of the municipality',
      why: 'Without town and number nobody can find the place',
      fix: 'Write the address down to the town and the number',
    },
    'zh-TW': {
      what: '地址「{value}」只寫到鄉鎮市區',
      why: '沒有路名與門牌號碼，無法確定地點',
      fix: '請寫到路名與門牌號碼',
    },
  }),
  'area-name-short': message('warning', ['value', 'expected'], {
    ja: {
      what: '「{value}」は地域の正式な名前ではありません（「{expected}」）',
      why: '略した名前は、ほかのデータと突き合わせたり地図に載せたりできません（総務省ルール 1-12）',
      fix: '「{expected}」のように正式な名前で書くか、地域コードの列を加えてください',
    },
    en: {
      what: '“{value}” is not the full name of the area (“{expected}”)',
      why: 'Names cut short cannot be matched with other data or put on a map (rule 1-12 of the Ministry)',
      fix: 'Write the full name, “{expected}”, or add a column with the code of the area',
    },
    'zh-TW': {
      what: '「{value}」不是地區的全名（「{expected}」）',
      why: '省略的名稱無法與其他資料對應，也無法標示在地圖上',
      fix: '請寫全名「{expected}」，或增加地區代碼欄位',
    },
  }),
  'mobile-number': message('warning', ['value'], {
    ja: {
      what: '携帯電話の番号と思われます（{value}）',
      why: '個人の携帯電話の番号は個人情報に当たることがあります（個人情報保護法 第2条）。このレポートでは番号を伏せています',
      fix: '公開してよい番号か担当課に確かめてください。よい場合は設定ファイル（imi.config.yaml）に理由を書くと、この指摘は出なくなります',
    },
    en: {
      what: 'This looks like the number of a mobile telephone ({value})',
      why: 'A person’s own number is personal data (Act on the Protection of Personal Information, art. 2); this report masks it',
      fix: 'Ask the office in charge whether it may be public; if so, say why in imi.config.yaml and it is told no more',
    },
    'zh-TW': {
      what: '疑似行動電話號碼（{value}）',
      why: '私人的手機號碼可能屬於個人資料（個人資料保護法第2條），本報告已遮蔽號碼',
      fix: '請向承辦單位確認是否可以公開；若可公開，請在 imi.config.yaml 寫明理由，之後便不再提示',
    },
  }),
  'private-mail': message('warning', ['value'], {
    ja: {
      what: '個人でも取得できるメールアドレスです（{value}）',
      why: '無料のメールや携帯電話会社のアドレスは、個人のものであることが多くあります。このレポートではアドレスを伏せています',
      fix: '個人のアドレスでないか確かめ、組織のアドレスがあればそちらに替えてください',
    },
    en: {
      what: 'This is a mail address such as private persons have ({value})',
      why: 'Addresses of free services and of mobile carriers mostly belong to a person; this report masks it',
      fix: 'Check whose it is, and give the address of the organization where there is one',
    },
    'zh-TW': {
      what: '這是個人也能申請的電子郵件信箱（{value}）',
      why: '免費信箱或電信業者的信箱多半屬於個人，本報告已遮蔽信箱',
      fix: '請確認是否為私人信箱；若有機關信箱請改用機關信箱',
    },
  }),
  'personal-number': message('error', ['value'], {
    ja: {
      what: '個人を識別する番号と思われます（{value}）',
      why: '桁数と検査用の数字が、マイナンバーや身分證字號の決まりに合っています。このレポートでは番号を伏せています',
      fix: '公開せず、まず列の内容を確かめてください。個人の番号であれば列ごと取り除いてください',
    },
    en: {
      what: 'This looks like the number that identifies a person ({value})',
      why: 'Its length and check digit are those of Japanese individual numbers or Taiwanese national IDs; this report masks it',
      fix: 'Do not publish before it is checked; if these are numbers of persons, remove the whole column',
    },
    'zh-TW': {
      what: '疑似個人識別號碼（{value}）',
      why: '位數與檢查碼符合身分證字號或日本個人番號的規則，本報告已遮蔽號碼',
      fix: '請先不要公開並確認此欄內容；若為個人號碼，請刪除整欄',
    },
  }),
  'url-http-only': message('info', ['value'], {
    ja: {
      what: '「{value}」は暗号化されていないURL（http）です',
      why: '閲覧の内容が途中で読まれたり書き換えられたりするおそれがあり、警告を出すブラウザもあります',
      fix: 'https で開けるページか確かめ、開ける場合は https:// に直してください',
    },
    en: {
      what: '“{value}” is an address without encryption (http)',
      why: 'What is read there may be seen or changed on the way, and browsers warn of it',
      fix: 'Try the address with https, and write https:// if it opens',
    },
    'zh-TW': {
      what: '「{value}」是未加密的網址（http）',
      why: '瀏覽內容可能在途中被讀取或竄改，部分瀏覽器會顯示警告',
      fix: '請確認能否以 https 開啟，可以的話請改成 https://',
    },
  }),
  'character-lost': message('warning', ['value'], {
    ja: {
      what: '「{value}」の「?」は、文字が失われた跡と思われます',
      why: '使えない文字を含むまま別の文字コードで保存すると、その文字は「?」に置き換わり、元に戻せません',
      fix: '元の表で正しい文字を確かめて入れ直し、CSV（UTF-8）で保存してください',
    },
    en: {
      what: 'The “?” in “{value}” seems to stand for a lost character',
      why: 'Saving in an encoding that lacks a character puts “?” in its place, for good',
      fix: 'Look the character up in the original table, enter it again, and save as CSV (UTF-8)',
    },
    'zh-TW': {
      what: '「{value}」中的「?」疑似遺失的字',
      why: '以缺字的編碼存檔時，該字會變成「?」且無法復原',
      fix: '請查對原始資料重新輸入正確的字，並存成 CSV（UTF-8）',
    },
  }),
  'spaces-for-looks': message('warning', ['value', 'expected'], {
    ja: {
      what: '「{value}」に体裁を整えるための空白があります',
      why: '空白も文字なので、「{expected}」を探しても見つかりません（総務省ルール 1-5）',
      fix: '空白を取り除いて「{expected}」にしてください。字下げや均等割り付けはセルの書式で行えます',
    },
    en: {
      what: '“{value}” has spaces for its looks',
      why: 'Spaces are characters: who looks for “{expected}” does not find it (rule 1-5 of the Ministry)',
      fix: 'Remove the spaces and write “{expected}”; indents are made with the format of the cell',
    },
    'zh-TW': {
      what: '「{value}」含有排版用的空白',
      why: '空白也是字元，搜尋「{expected}」時會找不到',
      fix: '請刪除空白改為「{expected}」；縮排與分散對齊請用儲存格格式設定',
    },
  }),
  'formula-left': message('error', ['value'], {
    ja: {
      what: '値でなく数式が入っています（{value}）',
      why: '数式のままでは、ほかのソフトで開いたときに値が分かりません（総務省ルール 1-7）。悪用されるおそれもあります',
      fix: 'Excel で「値の貼り付け」をして、数式を計算結果に置き換えてください',
    },
    en: {
      what: 'There is a formula instead of a value ({value})',
      why: 'Other programs cannot tell its value (rule 1-7 of the Ministry), and formulas may be misused',
      fix: 'Replace it with its result: copy, then “Paste Values” in Excel',
    },
    'zh-TW': {
      what: '儲存格內是公式而不是值（{value}）',
      why: '其他軟體無法得知公式的結果，也可能被惡意利用',
      fix: '請在 Excel 使用「貼上值」，以計算結果取代公式',
    },
  }),
  'date-made-of-number': message('error', ['value'], {
    ja: {
      what: '番地や番号が日付「{value}」に変わったと思われます',
      why: 'Excel は 1-2 や 3/4 を日付とみなして書き換えます。元の表記はファイルに残っていません',
      fix: 'セルの表示形式を「文字列」にしてから、元の番号（例: 1-2）を入れ直してください',
    },
    en: {
      what: 'A number seems to have become the date “{value}”',
      why: 'Excel takes 1-2 or 3/4 for a date and rewrites it; what was typed is no longer in the file',
      fix: 'Set the format of the cell to Text, then enter the number again (for example 1-2)',
    },
    'zh-TW': {
      what: '門牌或編號疑似被改成日期「{value}」',
      why: 'Excel 會把 1-2 或 3/4 當成日期改寫，原本的內容已不在檔案中',
      fix: '請先將儲存格格式設為「文字」，再重新輸入原本的號碼（例如 1-2）',
    },
  }),
  'text-scientific': message('error', ['value'], {
    ja: {
      what: '「{value}」は桁の多い番号が指数の形に変わったものと思われます',
      why: 'Excel は12桁以上の数字を 1.2E+12 の形で表し、CSV に保存すると下の桁が失われます',
      fix: 'セルの表示形式を「文字列」にしてから、元の番号を入れ直してください',
    },
    en: {
      what: '“{value}” seems to be a long number in scientific notation',
      why: 'Excel shows numbers of 12 digits and more as 1.2E+12; saved as CSV, their last digits are lost',
      fix: 'Set the format of the cell to Text, then enter the number again',
    },
    'zh-TW': {
      what: '「{value}」疑似位數很多的號碼被改成科學記號',
      why: 'Excel 會把 12 位以上的數字顯示為 1.2E+12，存成 CSV 後末尾的數字就遺失了',
      fix: '請先將儲存格格式設為「文字」，再重新輸入原本的號碼',
    },
  }),
  'digits-cut': message('error', ['value'], {
    ja: {
      what: '「{value}」の16桁目からが0に変わったと思われます',
      why: 'Excel の数値は15桁までで、それより下の桁は0になります',
      fix: 'セルの表示形式を「文字列」にしてから、元の番号を入れ直してください',
    },
    en: {
      what: 'From its 16th digit on, “{value}” seems to have turned to zeros',
      why: 'Numbers in Excel have 15 digits; those beyond become 0',
      fix: 'Set the format of the cell to Text, then enter the number again',
    },
    'zh-TW': {
      what: '「{value}」第16位以後疑似變成了 0',
      why: 'Excel 的數值只保留 15 位，其後的數字會變成 0',
      fix: '請先將儲存格格式設為「文字」，再重新輸入原本的號碼',
    },
  }),
  'character-unexpected': message('warning', ['value', 'part'], {
    ja: {
      what: '「{value}」に、日本語や中国語の文字集合にない文字「{part}」があります',
      why: '絵文字などは、機器によって表示されないか、別の形で表示されます',
      fix: '通常の文字に置き換えるか、取り除いてください',
    },
    en: {
      what: '“{value}” has a character, “{part}”, that no set for Japanese or Chinese has',
      why: 'Emoji and the like are not shown everywhere, or look different',
      fix: 'Replace it with ordinary characters, or remove it',
    },
    'zh-TW': {
      what: '「{value}」含有中文與日文字集以外的字元「{part}」',
      why: '表情符號等在部分裝置上無法顯示，或顯示成不同的樣子',
      fix: '請改用一般文字，或將其刪除',
    },
  }),
  'total-among-records': message('warning', ['value'], {
    ja: {
      what: '合計や小計の行と思われます（{value}）',
      why: '1行が1件のデータに合計の行が混ざると、件数や合計が二重に数えられます',
      fix: 'この行を取り除いてください。合計は利用する人が計算できます',
    },
    en: {
      what: 'This row seems to be a total (“{value}”)',
      why: 'Each row is one record: a row of sums among them is counted twice',
      fix: 'Remove the row; readers can sum for themselves',
    },
    'zh-TW': {
      what: '此列疑似合計或小計（{value}）',
      why: '資料是一列一筆，混入合計列會造成重複計算',
      fix: '請刪除此列，使用者可自行加總',
    },
  }),
} as const;
