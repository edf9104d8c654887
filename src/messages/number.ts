import { message } from './message.js';

export const numberMessages = {
  'number-not-a-number': message('error', ['value'], {
    ja: {
      what: '「{value}」は数として読めません',
      why: '数の欄には数だけを入れる決まりです（統計表における機械判読可能なデータの表記方法の統一ルール）',
      fix: '数だけを入れ、言葉や条件は備考欄に移してください',
    },
    en: {
      what: '“{value}” cannot be read as a number',
      why: 'A number column holds numbers only (Japan’s rule for machine-readable statistics)',
      fix: 'Write the number alone, and move words and conditions to the remarks',
    },
    'zh-TW': {
      what: '「{value}」無法判讀為數字',
      why: '數字欄位只放數字',
      fix: '請只填數字，文字或條件請移至備註',
    },
  }),
  'number-bad-grouping': message('error', ['value'], {
    ja: {
      what: '「{value}」は桁区切りのコンマの位置が3桁ごとになっていません',
      why: '数字が抜けたのか、コンマが余分なのか、小数点の代わりなのか決められません',
      fix: '元の資料で数を確かめ、コンマを使わずに書いてください',
    },
    en: {
      what: 'The commas in “{value}” do not stand after every three digits',
      why: 'A digit may be missing, or the comma may be too much or stand for a decimal point',
      fix: 'Look the number up in the original and write it without commas',
    },
    'zh-TW': {
      what: '「{value}」的千分位逗號並非每三位一撇',
      why: '可能缺漏數字、多了逗號，或以逗號代替小數點，無法判斷',
      fix: '請查對原始資料，並以不含逗號的方式書寫',
    },
  }),
  'number-ambiguous-separator': message('error', ['value'], {
    ja: {
      what: '「{value}」の区切りの記号や空白は2通りに読めます',
      why: '桁区切りなのか、小数点なのか、2つの数なのか決められません',
      fix: '桁区切りと空白を除き、小数点には「.」だけを使って書いてください',
    },
    en: {
      what: 'The separators in “{value}” can be read in more than one way',
      why: 'They may group digits, mark the decimals, or stand between two numbers',
      fix: 'Write the number without separators and spaces, with a point for the decimals only',
    },
    'zh-TW': {
      what: '「{value}」的分隔符號或空格有不只一種讀法',
      why: '可能是千分位、小數點，或分隔兩個數字，無法判斷',
      fix: '請去除分隔符號與空格，只以「.」作為小數點',
    },
  }),
  'number-ambiguous-negative': message('error', ['value'], {
    ja: {
      what: '「{value}」のかっこの意味が決められません',
      why: '会計ではマイナスを、統計では「うち数」や参考値を表すためです',
      fix: 'マイナスは「-」を付けて書き、うち数は別の列に分けてください',
    },
    en: {
      what: 'It cannot be told what the brackets in “{value}” mean',
      why: 'In accounts they mean a negative number, in statistics a part of another figure',
      fix: 'Write negative numbers with “-”, and put figures that are parts of others into a column of their own',
    },
    'zh-TW': {
      what: '無法確定「{value}」的括號是什麼意思',
      why: '會計上表示負數，統計上則表示其中數或參考值',
      fix: '負數請加「-」，其中數請另立欄位',
    },
  }),
  'number-unusual-minus': message('warning', ['value'], {
    ja: {
      what: '「{value}」の先頭の横線をマイナスとして読みました',
      why: '長音やダッシュなど、マイナスとは別の文字が使われています',
      fix: '半角の「-」に直してください',
    },
    en: {
      what: 'The stroke before “{value}” was taken for a minus sign',
      why: 'It is another character: a dash, a long-vowel mark or the like',
      fix: 'Write a plain “-”',
    },
    'zh-TW': {
      what: '「{value}」開頭的橫線讀作負號',
      why: '該字元其實是破折號、長音符號等其他字元',
      fix: '請改為半形的「-」',
    },
  }),
  'number-leading-zero': message('warning', ['value'], {
    ja: {
      what: '「{value}」は先頭に0が付いています',
      why: '数として読むと先頭の0はなくなります。コードや番号なら、数の欄に入れると壊れます',
      fix: '数であれば先頭の0を除き、コードであれば文字の列に移してください',
    },
    en: {
      what: '“{value}” begins with a zero',
      why: 'As a number it loses that zero; if it is a code, a number column damages it',
      fix: 'Leave out the zero of a number; put codes into a text column',
    },
    'zh-TW': {
      what: '「{value}」以 0 開頭',
      why: '當作數字會失去開頭的 0；若是代碼，放在數字欄位會損壞',
      fix: '若是數字請去除開頭的 0；若是代碼請移到文字欄位',
    },
  }),
  'number-scientific': message('warning', ['value'], {
    ja: {
      what: '「{value}」は指数表記になっています',
      why: '表計算ソフトが桁の多い数を短くしたもので、下の桁が失われている可能性があります',
      fix: '元の表でセルの書式を「数値」にし、すべての桁を入れ直してください',
    },
    en: {
      what: '“{value}” is in scientific notation',
      why: 'A spreadsheet shortened a long number, and its last digits may be lost',
      fix: 'Give the cell a number format in the original workbook and enter all digits again',
    },
    'zh-TW': {
      what: '「{value}」為科學記號',
      why: '試算表會將位數多的數字縮短，末幾位可能已遺失',
      fix: '請在原始檔將儲存格格式設為「數值」，並重新填入所有位數',
    },
  }),
  'number-approximate': message('warning', ['value', 'part'], {
    ja: {
      what: '「{value}」の「{part}」はおおよその数を表します',
      why: '数のデータでは幅を表せないため、書かれた数をそのまま出力しました',
      fix: '正確な数を入れるか、「{part}」を備考欄に移してください',
    },
    en: {
      what: '“{value}” is approximate: “{part}”',
      why: 'A number cannot say so; it was written as it stands',
      fix: 'Write the exact number, or move “{part}” to the remarks',
    },
    'zh-TW': {
      what: '「{value}」中的「{part}」表示大約的數',
      why: '數字資料無法表示範圍，因此照所寫的數輸出',
      fix: '請填入確切的數，或將「{part}」移至備註',
    },
  }),
  'number-lower-bound': message('warning', ['value'], {
    ja: {
      what: '「{value}」は下限を表します',
      why: '「以上」や「超」は数のデータでは表せないため、数だけを出力しました',
      fix: '下限であることを備考欄に書くか、下限と上限の列に分けてください',
    },
    en: {
      what: '“{value}” is a lower limit',
      why: 'A number cannot say “at least” or “more than”; the number alone was written',
      fix: 'Say so in the remarks, or use one column for the lower and one for the upper limit',
    },
    'zh-TW': {
      what: '「{value}」表示下限',
      why: '數字資料無法表示「以上」或「超過」，因此只輸出數字',
      fix: '請在備註註明為下限，或分為下限與上限兩欄',
    },
  }),
  'number-upper-bound': message('warning', ['value'], {
    ja: {
      what: '「{value}」は上限を表します',
      why: '「以下」や「未満」は数のデータでは表せないため、数だけを出力しました',
      fix: '上限であることを備考欄に書くか、下限と上限の列に分けてください',
    },
    en: {
      what: '“{value}” is an upper limit',
      why: 'A number cannot say “at most” or “less than”; the number alone was written',
      fix: 'Say so in the remarks, or use one column for the lower and one for the upper limit',
    },
    'zh-TW': {
      what: '「{value}」表示上限',
      why: '數字資料無法表示「以下」或「未滿」，因此只輸出數字',
      fix: '請在備註註明為上限，或分為下限與上限兩欄',
    },
  }),
  'number-provisional': message('info', ['value'], {
    ja: {
      what: '「{value}」は速報値（p）です',
      why: '数は出力しましたが、速報値であることは数のデータからは分かりません',
      fix: '「p」を備考欄に移し、確報が出たら更新してください',
    },
    en: {
      what: '“{value}” is provisional (p)',
      why: 'The number was written, but it does not show that it is provisional',
      fix: 'Move the “p” to the remarks, and update the figure once the final one is out',
    },
    'zh-TW': {
      what: '「{value}」為初步統計值（p）',
      why: '已輸出數字，但資料本身看不出是初步值',
      fix: '請將「p」移至備註，確定值公布後再更新',
    },
  }),
  'number-revised': message('info', ['value'], {
    ja: {
      what: '「{value}」は訂正された値（r）です',
      why: '数は出力しましたが、訂正値であることは数のデータからは分かりません',
      fix: '「r」を備考欄に移してください',
    },
    en: {
      what: '“{value}” is a revised figure (r)',
      why: 'The number was written, but it does not show that it was revised',
      fix: 'Move the “r” to the remarks',
    },
    'zh-TW': {
      what: '「{value}」為修正值（r）',
      why: '已輸出數字，但資料本身看不出曾修正',
      fix: '請將「r」移至備註',
    },
  }),
  'number-of-which': message('warning', ['value'], {
    ja: {
      what: '「{value}」は「うち数」を表します',
      why: '合計に含まれる数なので、ほかの行と足し合わせると二重に数えてしまいます',
      fix: 'うち数は別の列に分けてください',
    },
    en: {
      what: '“{value}” is a part of another figure',
      why: 'It is contained in a total, so adding it to other rows counts it twice',
      fix: 'Put such figures into a column of their own',
    },
    'zh-TW': {
      what: '「{value}」為其中數',
      why: '此數已包含在總數中，與其他列相加會重複計算',
      fix: '其中數請另立欄位',
    },
  }),
  'number-suppressed': message('info', ['value'], {
    ja: {
      what: '「{value}」は公表しない数（秘匿）を表す記号です',
      why: '値がないため、データには出力していません',
      fix: '秘匿であることが分かるよう、記号の意味を備考や凡例に書いてください',
    },
    en: {
      what: '“{value}” is the sign for a figure that is kept secret',
      why: 'There is no value to publish, so none is written',
      fix: 'Explain the sign in the remarks or the legend',
    },
    'zh-TW': {
      what: '「{value}」是不公開數值（保密）的符號',
      why: '沒有可發布的值，因此不輸出',
      fix: '請在備註或圖例說明符號的意義',
    },
  }),
  'number-several': message('error', ['value'], {
    ja: {
      what: '「{value}」に複数の数が入っています',
      why: '1つの欄には1つの値だけを入れる決まりで、どれを使うかは決められません',
      fix: 'それぞれの数を別の列に分けてください',
    },
    en: {
      what: '“{value}” holds several numbers',
      why: 'A cell should hold one value only, and nobody can tell which one to take',
      fix: 'Give each number a column of its own',
    },
    'zh-TW': {
      what: '「{value}」含有多個數字',
      why: '一個儲存格只放一個值，無法判斷應採用何者',
      fix: '請將各數字分別放在不同欄位',
    },
  }),
  'number-ambiguous-range': message('error', ['value'], {
    ja: {
      what: '「{value}」の範囲は2通りに読めます',
      why: '「-」は範囲のほか番号の区切りにも使われ、「1～2万」の1は1とも1万とも読めます',
      fix: '下限と上限の列に分け、それぞれ省略せずに書いてください',
    },
    en: {
      what: 'The range “{value}” can be read in more than one way',
      why: 'A hyphen may also join the parts of a number, and in 1～2万 the 1 may be one or ten thousand',
      fix: 'Use one column for the lower and one for the upper limit, and write both in full',
    },
    'zh-TW': {
      what: '「{value}」的範圍有不只一種讀法',
      why: '「-」也用於編號，「1～2萬」的 1 可能是 1 或 1 萬',
      fix: '請分為下限與上限兩欄，並完整書寫',
    },
  }),
  'number-range-reversed': message('error', ['value'], {
    ja: {
      what: '「{value}」は下限が上限より大きくなっています',
      why: '範囲として成り立たないため、どちらが間違いか決められません',
      fix: '小さい数から大きい数の順に書き直してください',
    },
    en: {
      what: 'In “{value}” the lower limit is above the upper one',
      why: 'This is no range, and it cannot be told which of the two is wrong',
      fix: 'Write the smaller number first',
    },
    'zh-TW': {
      what: '「{value}」的下限大於上限',
      why: '無法構成範圍，也無法判斷何者有誤',
      fix: '請由小到大書寫',
    },
  }),
  'number-unit-differs': message('error', ['value', 'found'], {
    ja: {
      what: '「{value}」の単位が、列の単位「{found}」と違います',
      why: 'どちらの単位が正しいかで数の大きさが変わります',
      fix: '列の単位にそろえ、欄には数だけを入れてください',
    },
    en: {
      what: 'The unit of “{value}” differs from that of the column, “{found}”',
      why: 'The size of the number depends on which of the two is right',
      fix: 'Use the unit of the column, and write the number alone',
    },
    'zh-TW': {
      what: '「{value}」的單位與欄位的單位「{found}」不同',
      why: '以何者為準會改變數值的大小',
      fix: '請統一為欄位的單位，儲存格只填數字',
    },
  }),
} as const;
