import { message } from './message.js';

export const dateMessages = {
  'date-not-a-date': message('error', ['value'], {
    ja: {
      what: '「{value}」は日付として読めません',
      why: '日付の欄には、年月日を1つだけ入れる決まりです（自治体標準オープンデータセット）',
      fix: '「2023-04-01」のように西暦の年月日で書き、説明は備考欄に移してください',
    },
    en: {
      what: '“{value}” cannot be read as a date',
      why: 'A date column holds one date and nothing else (municipal standard data sets)',
      fix: 'Write year, month and day like 2023-04-01, and move explanations to the remarks',
    },
    'zh-TW': {
      what: '「{value}」無法判讀為日期',
      why: '日期欄位只放一個日期',
      fix: '請以西元年月日書寫，例如 2023-04-01，說明文字請移至備註',
    },
  }),
  'date-no-such-day': message('error', ['value'], {
    ja: {
      what: '「{value}」という日は暦にありません',
      why: '月は12まで、日はその月の最後の日までです。近い日に直すと別の日付になってしまいます',
      fix: '元の資料で日付を確かめて、正しい年月日を入れてください',
    },
    en: {
      what: 'There is no such day as “{value}”',
      why: 'The month or the day is beyond the calendar, and the nearest day would be another date',
      fix: 'Look the date up in the original document and write the right one',
    },
    'zh-TW': {
      what: '曆法上沒有「{value}」這一天',
      why: '月或日超出曆法範圍，若改成相近的日子就成了另一個日期',
      fix: '請查對原始文件，填入正確的年月日',
    },
  }),
  'date-ambiguous-year': message('error', ['value'], {
    ja: {
      what: '「{value}」は何年のことか決められません',
      why: '令和・平成・昭和の年とも、西暦の下2桁とも読めるためです',
      fix: '西暦4桁で書くか「令和5年」のように元号を付けてください。列全体が同じ元号なら、マッピングの era に書いてください',
    },
    en: {
      what: 'It cannot be told which year “{value}” means',
      why: 'It could be a year of several eras, or the last two digits of a common-era year',
      fix: 'Write the year with four digits or with its era; if one era holds for the whole column, say so under era in the mapping',
    },
    'zh-TW': {
      what: '無法確定「{value}」是哪一年',
      why: '可能是民國或其他年號的年，也可能是西元年的末兩位',
      fix: '請以四位西元年書寫，或加上「民國」；若整欄為同一年號，請寫在對應設定的 era',
    },
  }),
  'date-century-assumed': message('warning', ['value', 'assumed'], {
    ja: {
      what: '「{value}」の年を{assumed}年と読みました',
      why: '月・日・年の順で書かれた2桁の年は西暦の下2桁ですが、何世紀かは書かれていません。表計算ソフトと同じく、00〜29は2000年代、30〜99は1900年代としました',
      fix: '年を西暦4桁で書いてください',
    },
    en: {
      what: 'The year of “{value}” was taken to be {assumed}',
      why: 'Two digits behind month and day are the last ones of a common-era year, but the century is not written; as in spreadsheets, 00–29 is taken as 2000–2029 and 30–99 as 1930–1999',
      fix: 'Write the year with four digits',
    },
    'zh-TW': {
      what: '「{value}」的年份讀作{assumed}年',
      why: '寫在月、日之後的兩位數是西元年的末兩位，但未寫明世紀。依試算表慣例，00～29視為2000年代，30～99視為1900年代',
      fix: '請以四位西元年書寫',
    },
  }),
  'date-ambiguous-order': message('error', ['value'], {
    ja: {
      what: '「{value}」はどちらが月でどちらが日か決められません',
      why: '月・日・年の順にも、日・月・年の順にも読めます',
      fix: '年・月・日の順に書き直してください。列全体が同じ順なら、マッピングの order に書いてください',
    },
    en: {
      what: 'In “{value}” it cannot be told which number is the month',
      why: 'It can be read with the month first or with the day first',
      fix: 'Write year, month, day in this order; if one order holds for the whole column, say so under order in the mapping',
    },
    'zh-TW': {
      what: '無法確定「{value}」中何者為月、何者為日',
      why: '可讀作「月、日、年」，也可讀作「日、月、年」',
      fix: '請依年、月、日的順序書寫；若整欄順序相同，請寫在對應設定的 order',
    },
  }),
  'date-ambiguous-quarter': message('error', ['value'], {
    ja: {
      what: '「{value}」は暦年の期間か年度の期間か決められません',
      why: '第1四半期や上期は、暦年なら1月から、年度なら4月から始まります',
      fix: '「令和5年度第1四半期」のように年度を付けるか、「2023年4～6月」のように月で書いてください',
    },
    en: {
      what: 'It cannot be told whether “{value}” is a part of the calendar year or of the fiscal year',
      why: 'The first quarter or half begins in January in the one and in April in the other',
      fix: 'Say that it is a fiscal year (令和5年度第1四半期), or write the months (2023年4～6月)',
    },
    'zh-TW': {
      what: '無法確定「{value}」屬於曆年還是會計年度',
      why: '日本的第一季或上半期，曆年自 1 月起，會計年度自 4 月起',
      fix: '請註明年度（令和5年度第1四半期），或直接寫月份（2023年4～6月）',
    },
  }),
  'date-unusual-order': message('warning', ['value'], {
    ja: {
      what: '「{value}」は年が最後に書かれています',
      why: '今回は読み方が1つに決まりましたが、日が12以下の行では月と日を取り違えるおそれがあります',
      fix: '列全体を年・月・日の順に書き直してください',
    },
    en: {
      what: '“{value}” has the year at the end',
      why: 'Here only one reading is possible, but in rows with a day up to 12 month and day can be mistaken',
      fix: 'Write the whole column in the order year, month, day',
    },
    'zh-TW': {
      what: '「{value}」把年寫在最後',
      why: '此處只有一種讀法，但日在 12 以下的列可能混淆月與日',
      fix: '請將整欄改為年、月、日的順序',
    },
  }),
  'date-year-missing': message('error', ['value'], {
    ja: {
      what: '「{value}」には年がありません',
      why: '年のない日付は、ほかの年のデータと合わせると区別できなくなります',
      fix: '年を付けて書いてください。列全体が同じ年度なら、マッピングの fiscal-year に書いてください',
    },
    en: {
      what: '“{value}” has no year',
      why: 'Without a year it cannot be told from the dates of other years',
      fix: 'Add the year; if the whole column is of one fiscal year, say so under fiscal-year in the mapping',
    },
    'zh-TW': {
      what: '「{value}」沒有年份',
      why: '沒有年份的日期，與其他年度的資料合併後就無法區分',
      fix: '請補上年份；若整欄屬同一年度，請寫在對應設定的 fiscal-year',
    },
  }),
  'date-before-era': message('warning', ['value', 'part', 'expected'], {
    ja: {
      what: '「{value}」は{part}が始まる前の日付です',
      why: '日そのものは1つに決まるため「{expected}」として読みましたが、その日の元号は{part}ではありません',
      fix: '元号と年を確かめ、西暦か正しい元号で書いてください',
    },
    en: {
      what: '“{value}” lies before the era {part} began',
      why: 'The day is clear and was read as {expected}, but the era was another one on that day',
      fix: 'Check the era and the year, and write the common-era year or the right era',
    },
    'zh-TW': {
      what: '「{value}」早於「{part}」開始之日',
      why: '日期本身明確，已讀作「{expected}」，但當天並非「{part}」',
      fix: '請查對年號與年份，改用西元或正確的年號',
    },
  }),
  'date-after-era': message('warning', ['value', 'part', 'expected'], {
    ja: {
      what: '「{value}」は{part}が終わった後の日付です',
      why: '日そのものは1つに決まるため「{expected}」として読みましたが、その日の元号は{part}ではありません（改元前に作られた計画などに見られます）',
      fix: '西暦か、改元後の元号に書き直してください',
    },
    en: {
      what: '“{value}” lies after the era {part} ended',
      why: 'The day is clear and was read as {expected}, but the era was another one by then (common in plans made before the change)',
      fix: 'Write the common-era year or the era that followed',
    },
    'zh-TW': {
      what: '「{value}」晚於「{part}」結束之日',
      why: '日期本身明確，已讀作「{expected}」，但當時年號已更換（常見於改元前訂定的計畫）',
      fix: '請改用西元或更換後的年號',
    },
  }),
  'date-era-year-zero': message('error', ['value'], {
    ja: {
      what: '「{value}」の年が0になっています',
      why: '元号の年は元年（1年）から始まります',
      fix: '正しい年を入れてください。最初の年は「元年」か「1年」と書きます',
    },
    en: {
      what: 'The year in “{value}” is zero',
      why: 'The years of an era begin with 1 (元年)',
      fix: 'Write the right year; the first one is 1 or 元年',
    },
    'zh-TW': {
      what: '「{value}」的年為 0',
      why: '年號的年從元年（1 年）起算',
      fix: '請填入正確的年；第一年寫作「元年」或「1年」',
    },
  }),
  'date-unknown-era': message('error', ['value', 'part', 'asOf', 'source'], {
    ja: {
      what: '「{value}」の「{part}」という元号は見当たりません',
      why: '大化から {asOf} までの元号（{source}）にないため、西暦の年に直せません。書き誤りか、公の元号ではないか、それより後の元号の可能性があります',
      fix: '元の資料で元号を確かめてください。西暦の年が分かる場合は西暦で書き、元の書き方は備考欄に残してください。新しく定められた元号の場合は、新しい版の imi を使ってください',
    },
    en: {
      what: 'In “{value}”, “{part}” is no era that is known',
      why: 'It is none of the eras of Japan from 大化 (645) to {asOf} ({source}), so there is no common-era year for it; it may be misspelt, unofficial or newer',
      fix: 'Check the era in the original; write the common-era year if it is known, and keep the wording in the remarks; for a newly proclaimed era use a newer version of imi',
    },
    'zh-TW': {
      what: '「{value}」中的「{part}」不是已知的年號',
      why: '不在截至 {asOf} 的年號表（{source}）中，無法換算為西元；可能是筆誤、非官方年號，或更新的年號',
      fix: '請查對原始資料；若知道西元年請改寫為西元，原文請留在備註；若為新公布的年號，請使用新版 imi',
    },
  }),
  'date-lunisolar': message('warning', ['value'], {
    ja: {
      what: '「{value}」は旧暦（太陰太陽暦）を使っていた時期の日付です',
      why: '明治5年12月2日までの月日は、今の暦の月日とは1か月ほどずれるため、月日は使わず、年だけを扱います（明治5年太政官布告第337号）',
      fix: '今の暦（グレゴリオ暦）の日付が分かる場合は、西暦で書いてください',
    },
    en: {
      what: '“{value}” is of the time of the lunisolar calendar',
      why: 'Months and days of that calendar (in Japan until the end of 1872, decree no. 337; in Taiwan until 1895) differ from today’s by about a month, so only the year can be used',
      fix: 'Write the Gregorian date if it is known',
    },
    'zh-TW': {
      what: '「{value}」屬於使用舊曆（陰陽曆）的時期',
      why: '舊曆的月日（日本至 1872 年底，明治5年太政官布告第337號；臺灣至 1895 年）與現行曆法約差一個月，因此只採用年份',
      fix: '若知道現行曆法（格里曆）的日期，請以西元書寫',
    },
  }),
  'date-period-name': message('info', ['value', 'part', 'assumed'], {
    ja: {
      what: '「{value}」の「{part}」を{assumed}年の期間としました',
      why: '時代の境には諸説があり、「前期」「後期」などの区切りも決まっていないため、ふつう使われる時代全体の年を採りました',
      fix: '西暦の年や世紀が分かる場合は、「1721」や「17世紀後半」のように書いてください',
    },
    en: {
      what: 'In “{value}”, “{part}” was taken for the years {assumed}',
      why: 'Scholars set the bounds of periods differently, and parts such as “early” or “late” have none, so the usual years of the whole period were taken',
      fix: 'Write the year or the century if it is known, like 1721 or 17世紀後半',
    },
    'zh-TW': {
      what: '「{value}」中的「{part}」視為 {assumed} 年的期間',
      why: '時代的起訖各家說法不一，「前期」「後期」等也沒有固定界線，因此採用整個時代通行的年份',
      fix: '若知道西元年或世紀，請寫成「1721」或「17世紀後半」',
    },
  }),
  'date-era-of-two-courts': message('warning', ['value', 'part', 'assumed'], {
    ja: {
      what: '「{value}」の「{part}」は南朝と北朝で終わりの年が違います',
      why: 'どちらの朝廷の元号か書かれていないため、両方を合わせた{assumed}年の期間としました',
      fix: 'どちらの朝廷かを確かめて、西暦の年で書いてください',
    },
    en: {
      what: 'In “{value}”, the era “{part}” ended in different years at the southern and the northern court',
      why: 'It is not said which court is meant, so the years of both together were taken: {assumed}',
      fix: 'Find out which court is meant, and write common-era years',
    },
    'zh-TW': {
      what: '「{value}」中的「{part}」在南朝與北朝的結束年份不同',
      why: '未註明屬於哪一朝廷，因此採用兩者合併的期間 {assumed} 年',
      fix: '請確認屬於哪一朝廷，並以西元年書寫',
    },
  }),
  'date-without-years': message('info', ['value'], {
    ja: {
      what: '「{value}」は年で表せない時代です',
      why: '年の数え方が定まる前の時代や、起点と終点が決まっていない時代の名なので、言葉のまま出力しました',
      fix: '年代の推定がある場合は「5世紀」のように書き、なければこのままでかまいません',
    },
    en: {
      what: '“{value}” is a period that cannot be given in years',
      why: 'It is older than any count of years, or nobody agrees on its bounds, so it was kept in words',
      fix: 'Write an estimate like 5世紀 (5th century) if there is one; otherwise leave it as it is',
    },
    'zh-TW': {
      what: '「{value}」是無法以年份表示的時代',
      why: '該時代早於紀年，或起訖沒有定論，因此保留原文',
      fix: '若有推定年代請寫成「5世紀」，否則保留現狀即可',
    },
  }),
  'date-names-differ': message('error', ['value'], {
    ja: {
      what: '「{value}」に並べて書かれた2つの日付が一致しません',
      why: '和暦と西暦のように2通りで書かれていますが、別の年や日を指しているため、どちらが正しいか決められません',
      fix: '正しいほうを確かめて、1つだけ残してください',
    },
    en: {
      what: 'The two dates side by side in “{value}” do not agree',
      why: 'The same date seems to be written in two ways, but they mean different years or days',
      fix: 'Find out which one is right and keep only that',
    },
    'zh-TW': {
      what: '「{value}」中並列的兩個日期不一致',
      why: '看似以兩種方式書寫同一日期，但所指的年或日不同，無法判斷何者正確',
      fix: '請確認正確者，只保留一個',
    },
  }),
  'date-weekday-differs': message('warning', ['value'], {
    ja: {
      what: '「{value}」の曜日が日付と合いません',
      why: '日付か曜日のどちらかが間違っている可能性があります。日付のほうを採りました',
      fix: '元の資料で確かめて、日付を直してください。曜日は書かなくてもかまいません',
    },
    en: {
      what: 'The day of the week in “{value}” does not fit the date',
      why: 'Either the date or the weekday may be wrong; the date was taken',
      fix: 'Check the original and mend the date; the weekday may be left out',
    },
    'zh-TW': {
      what: '「{value}」的星期與日期不符',
      why: '日期或星期其中之一可能有誤，目前採用日期',
      fix: '請查對原始資料並更正日期，星期可省略',
    },
  }),
  'date-holiday-differs': message('warning', ['value'], {
    ja: {
      what: '「{value}」には祝日と書かれていますが、その日は祝日ではありません',
      why: '日付か「祝」のどちらかが間違っている可能性があります（国民の祝日に関する法律）。日付のほうを採りました',
      fix: '元の資料で確かめて、日付を直してください。「祝」は書かなくてもかまいません',
    },
    en: {
      what: '“{value}” is called a public holiday, but that day is none',
      why: 'Either the date or the remark may be wrong (Act on National Holidays); the date was taken',
      fix: 'Check the original and mend the date; the remark may be left out',
    },
    'zh-TW': {
      what: '「{value}」註明為國定假日，但當天並非日本的國定假日',
      why: '日期或註記其中之一可能有誤（國民祝日相關法律），目前採用日期',
      fix: '請查對原始資料並更正日期，註記可省略',
    },
  }),
  'date-holidays-not-known': message('info', ['value', 'limit', 'asOf', 'source'], {
    ja: {
      what: '「{value}」が祝日かどうかは確かめていません',
      why: '祝日の表（{source}、{asOf} 現在）は{limit}年までです。その後の祝日は官報で公表されてから決まります',
      fix: '新しい版の imi が出ていれば更新し、そうでなければこのままでかまいません',
    },
    en: {
      what: 'Whether “{value}” is a public holiday was not checked',
      why: 'The table of holidays ({source}, as of {asOf}) ends with {limit}; later ones are settled when they are gazetted',
      fix: 'Use a newer version of imi if there is one; otherwise leave it as it is',
    },
    'zh-TW': {
      what: '未查核「{value}」是否為國定假日',
      why: '假日表（{source}，截至 {asOf}）只到 {limit} 年，之後的假日須待官報公布',
      fix: '若有新版 imi 請更新，否則保留現狀即可',
    },
  }),
  'date-approximate': message('warning', ['value', 'part'], {
    ja: {
      what: '「{value}」の「{part}」はおおよその時期を表します',
      why: '日付のデータでは幅を表せないため、確かな部分（年や月）だけを出力しました',
      fix: '正確な日が分かる場合はその日を入れ、分からない場合は「{part}」を備考欄に移してください',
    },
    en: {
      what: '“{value}” is approximate: “{part}”',
      why: 'A date cannot say so, so only the part that is sure (year or month) was written',
      fix: 'Write the exact day if it is known, otherwise move “{part}” to the remarks',
    },
    'zh-TW': {
      what: '「{value}」中的「{part}」表示大約的時間',
      why: '日期資料無法表示範圍，因此只輸出確定的部分（年或月）',
      fix: '若知道確切日期請填入；否則請將「{part}」移至備註',
    },
  }),
  'date-tentative': message('info', ['value'], {
    ja: {
      what: '「{value}」は予定の日付です',
      why: '日付は出力しましたが、予定であることは日付のデータからは分かりません',
      fix: '予定であることは備考欄に書き、決まったら更新してください',
    },
    en: {
      what: '“{value}” is a planned date',
      why: 'The date was written, but it does not show that it is only planned',
      fix: 'Say so in the remarks, and update the date once it is settled',
    },
    'zh-TW': {
      what: '「{value}」是預定的日期',
      why: '已輸出日期，但資料本身看不出只是預定',
      fix: '請在備註註明為預定，確定後再更新',
    },
  }),
  'date-placeholder': message('warning', ['value'], {
    ja: {
      what: '「{value}」は日付の代わりに入った仮の値のようです',
      why: '空欄や期限なしのとき、表計算ソフトやシステムがこのような日付を書くことがあります',
      fix: '日付がない場合は空欄にし、ある場合は正しい日付を入れてください',
    },
    en: {
      what: '“{value}” looks like a stand-in for a missing date',
      why: 'Spreadsheets and systems write such dates where a cell is blank or a term has no end',
      fix: 'Leave the cell empty if there is no date, otherwise write the right one',
    },
    'zh-TW': {
      what: '「{value}」看似代替空值的日期',
      why: '欄位空白或無期限時，試算表或系統常會寫入這類日期',
      fix: '沒有日期請留空白；有日期請填入正確的值',
    },
  }),
  'date-serial': message('error', ['value'], {
    ja: {
      what: '「{value}」は表計算ソフトの日付の通し番号かもしれません',
      why: '日付の書式が外れて数だけが残った可能性がありますが、ただの数や年とも区別できません',
      fix: '元の表でセルの書式を日付（yyyy-mm-dd）にしてから保存し直してください',
    },
    en: {
      what: '“{value}” may be the serial number of a date in a spreadsheet',
      why: 'The cell seems to have lost its date format, but it could also be a plain number or a year',
      fix: 'Give the cell a date format (yyyy-mm-dd) in the original workbook and save it again',
    },
    'zh-TW': {
      what: '「{value}」可能是試算表的日期序號',
      why: '儲存格可能失去日期格式而只剩數字，但也可能只是一般數字或年份',
      fix: '請在原始檔將儲存格格式設為日期（yyyy-mm-dd）後重新存檔',
    },
  }),
  'date-bare-number': message('warning', ['value'], {
    ja: {
      what: '「{value}」は数だけですが、西暦の年として読みました',
      why: '4桁の数は、個数や月日（「1231」なら12月31日）のこともあります',
      fix: '年であれば「{value}年」と書き、そうでなければ正しい年月日を入れてください',
    },
    en: {
      what: '“{value}” is a mere number; it was taken for a year',
      why: 'Four digits may also be a count, or a month and a day (1231 for 31 December)',
      fix: 'Write {value}年 if it is a year, otherwise the right year, month and day',
    },
    'zh-TW': {
      what: '「{value}」只是數字，已讀作西元年',
      why: '四位數也可能是數量或月日（「1231」為 12 月 31 日）',
      fix: '若為年份請寫「{value}年」，否則請填入正確的年月日',
    },
  }),
  'date-zero-lost': message('warning', ['value'], {
    ja: {
      what: '「{value}」は1月と読みましたが、10月かもしれません',
      why: '「2023.10」は表計算ソフトで数として扱われると「2023.1」に変わります',
      fix: '月を確かめて「2023-01」か「2023-10」のように書いてください',
    },
    en: {
      what: '“{value}” was read as January, but it may be October',
      why: 'A spreadsheet that takes 2023.10 for a number stores 2023.1',
      fix: 'Check the month and write it like 2023-01 or 2023-10',
    },
    'zh-TW': {
      what: '「{value}」讀作 1 月，但也可能是 10 月',
      why: '試算表若將「2023.10」當作數字，會變成「2023.1」',
      fix: '請確認月份，寫成 2023-01 或 2023-10',
    },
  }),
  'date-several': message('error', ['value'], {
    ja: {
      what: '「{value}」に複数の日付が入っています',
      why: '1つの欄には1つの値だけを入れる決まりで、どれを使うかは決められません',
      fix: '1行に1つの日付となるように、行か列を分けてください',
    },
    en: {
      what: '“{value}” holds several dates',
      why: 'A cell should hold one value only, and nobody can tell which one to take',
      fix: 'Split the row or the column so that each cell has one date',
    },
    'zh-TW': {
      what: '「{value}」含有多個日期',
      why: '一個儲存格只放一個值，無法判斷應採用何者',
      fix: '請拆分列或欄，讓每格只有一個日期',
    },
  }),
  'date-end-before-start': message('error', ['value'], {
    ja: {
      what: '「{value}」は終わりが始まりより前になっています',
      why: '期間として成り立たないため、どちらが間違いか決められません',
      fix: '始まりと終わりの両方に年を付けて、正しい順に書いてください',
    },
    en: {
      what: 'In “{value}” the end lies before the start',
      why: 'This is no period, and it cannot be told which of the two is wrong',
      fix: 'Write both with their years and in the right order',
    },
    'zh-TW': {
      what: '「{value}」的結束早於開始',
      why: '無法構成期間，也無法判斷何者有誤',
      fix: '請為起訖兩者都加上年份，並依正確順序書寫',
    },
  }),
  'date-end-year-inferred': message('warning', ['value', 'assumed'], {
    ja: {
      what: '「{value}」の終わりは翌年（{assumed}年）と読みました',
      why: '終わりに年がなく、同じ年とすると始まりより前になるためです',
      fix: '終わりにも年を書いてください',
    },
    en: {
      what: 'The end of “{value}” was taken to be in the next year, {assumed}',
      why: 'It has no year, and in the same year it would lie before the start',
      fix: 'Write the year of the end too',
    },
    'zh-TW': {
      what: '「{value}」的結束讀作次年（{assumed} 年）',
      why: '結束未寫年份，若為同一年則早於開始',
      fix: '請在結束也寫上年份',
    },
  }),
  'date-time-left-out': message('info', ['value'], {
    ja: {
      what: '「{value}」の時刻は出力していません',
      why: 'この欄は日付だけの項目です',
      fix: '時刻が必要な場合は、時刻の列に分けて入れてください',
    },
    en: {
      what: 'The time of day in “{value}” was left out',
      why: 'This column holds dates only',
      fix: 'Put the time into a column of its own if it is needed',
    },
    'zh-TW': {
      what: '「{value}」的時刻未輸出',
      why: '此欄只放日期',
      fix: '若需要時刻，請另立時刻欄位',
    },
  }),
  'date-offset-shifts-day': message('error', ['value'], {
    ja: {
      what: '「{value}」は日本や台湾の時刻では別の日になります',
      why: '協定世界時など別の時差で書かれているため、どちらの日を指すか決められません',
      fix: '時差を考えた現地の日付だけを「2023-04-01」のように書いてください',
    },
    en: {
      what: '“{value}” is another day in local time',
      why: 'It is written in another time zone (such as UTC), and it cannot be told which day was meant',
      fix: 'Write the local date alone, like 2023-04-01',
    },
    'zh-TW': {
      what: '「{value}」換算為當地時間後是另一天',
      why: '以其他時區（如世界協調時間）書寫，無法判斷所指的是哪一天',
      fix: '請只寫當地日期，例如 2023-04-01',
    },
  }),
} as const;
