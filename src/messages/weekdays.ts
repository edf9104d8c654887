import { message } from './message.js';

export const weekdaysMessages = {
  'weekdays-not-a-weekday': message('error', ['value'], {
    ja: {
      what: '「{value}」は曜日として読めません',
      why: 'この欄には「月火水木金土日」のように曜日を並べる決まりです（自治体標準オープンデータセット 利用可能曜日）',
      fix: '曜日を並べて書き、回数や月などの条件は特記事項の欄に移してください',
    },
    en: {
      what: '“{value}” cannot be read as days of the week',
      why: 'This column lists the days, as in 月火水木金土日 (municipal standard data sets)',
      fix: 'List the days here and move conditions such as months or frequencies to the remarks',
    },
    'zh-TW': {
      what: '「{value}」無法判讀為星期',
      why: '此欄須列出星期，例如「週一至週五」',
      fix: '請列出星期，次數、月份等條件請移至備註',
    },
  }),
  'weekdays-malformed': message('error', ['value'], {
    ja: {
      what: '「{value}」は曜日の書き方が途中で切れています',
      why: '「～」や「第2」のあとに続くはずの曜日がなく、どの曜日を指すのか決められません',
      fix: '「月～金」「第2土」のように、最後の曜日まで書いてください',
    },
    en: {
      what: '“{value}” breaks off in the middle',
      why: 'A day is missing after a dash or after “second”, so nobody can tell which days are meant',
      fix: 'Complete it, as in 月～金 (Mon–Fri) or 第2土 (second Saturday)',
    },
    'zh-TW': {
      what: '「{value}」的星期寫法不完整',
      why: '「至」或「第二」之後缺少星期，無法確定是哪幾天',
      fix: '請寫完整，例如「週一至週五」「第二個週六」',
    },
  }),
  'weekdays-irregular': message('warning', ['value'], {
    ja: {
      what: '「{value}」は曜日が決まっていないことを表します',
      why: '曜日として出力できる値がないため、データには出力していません',
      fix: '決まった曜日がなければ空欄にし、「不定休」などの説明は特記事項の欄に書いてください',
    },
    en: {
      what: '“{value}” says that there are no fixed days',
      why: 'There are no days to publish, so none are written',
      fix: 'Leave the cell empty and explain it in the remarks',
    },
    'zh-TW': {
      what: '「{value}」表示沒有固定的星期',
      why: '沒有可發布的星期，因此不輸出',
      fix: '請留空白，並在備註說明',
    },
  }),
  'weekdays-every-other-week': message('warning', ['value'], {
    ja: {
      what: '「{value}」の隔週は、曜日だけでは表せません',
      why: 'どの週にあたるのかが分からないため、曜日だけを出力しています',
      fix: '「第1・3木」のように第何週かを書くか、特記事項の欄に説明を書いてください',
    },
    en: {
      what: '“{value}” is every other week, which days alone cannot say',
      why: 'It is not known which weeks are meant, so only the day is written',
      fix: 'Write which weeks of the month, as in 第1・3木, or explain it in the remarks',
    },
    'zh-TW': {
      what: '「{value}」為隔週，僅以星期無法表示',
      why: '無法得知是哪幾週，因此只輸出星期',
      fix: '請寫明第幾週，例如「第一、三個週四」，或在備註說明',
    },
  }),
  'weekdays-moved-when-holiday': message('info', ['value'], {
    ja: {
      what: '「{value}」の、祝日と重なると別の日に移る決まりは、曜日だけでは表せません',
      why: '曜日は出力していますが、移る日は年によって変わります',
      fix: '移る日の決まりを特記事項の欄にも書いてください',
    },
    en: {
      what: '“{value}” moves to another day when it meets a public holiday, which days alone cannot say',
      why: 'The day of the week is written, but the day it moves to differs from year to year',
      fix: 'Repeat the rule in the remarks',
    },
    'zh-TW': {
      what: '「{value}」遇假日會改期，僅以星期無法表示',
      why: '已輸出星期，但改期後的日子每年不同',
      fix: '請在備註也寫明改期的規定',
    },
  }),
  'weekdays-beside-holiday': message('warning', ['value', 'part'], {
    ja: {
      what: '「{value}」の「{part}」は、曜日では表せません',
      why: '祝日の前後の日は年によって変わるため、この部分は出力していません',
      fix: 'この決まりを特記事項の欄に移してください',
    },
    en: {
      what: 'The part “{part}” of “{value}” is not a day of the week',
      why: 'The days next to public holidays differ from year to year, so this part is not written',
      fix: 'Move this rule to the remarks',
    },
    'zh-TW': {
      what: '「{value}」中的「{part}」無法以星期表示',
      why: '假日前後的日子每年不同，因此不輸出這部分',
      fix: '請將此規定移至備註',
    },
  }),
  'weekdays-duplicate': message('warning', ['value'], {
    ja: {
      what: '「{value}」に同じ曜日が2回書かれています',
      why: '別の曜日の書き間違いかもしれません（重なりを除いて出力しています）',
      fix: '正しい曜日かどうかを確かめてください',
    },
    en: {
      what: '“{value}” names the same day twice',
      why: 'One of them may be a slip for another day; the day is written once',
      fix: 'Check which days are meant',
    },
    'zh-TW': {
      what: '「{value}」重複寫了同一天',
      why: '可能是其他星期的筆誤（已去除重複後輸出）',
      fix: '請確認是否正確',
    },
  }),
  'weekdays-nth-unclear': message('error', ['value'], {
    ja: {
      what: '「{value}」の「第○」が、どの曜日までかかるのか分かりません',
      why: '「第3月・火曜日」は「第3月曜と毎週火曜」とも「第3の月曜と火曜」とも読めます',
      fix: '「第3月・第3火」のように、曜日ごとに「第○」を付けてください',
    },
    en: {
      what: 'It is not clear to which days the ordinal in “{value}” belongs',
      why: '第3月・火曜日 may mean the third Monday and every Tuesday, or the third Monday and the third Tuesday',
      fix: 'Repeat the ordinal for each day, as in 第3月・第3火',
    },
    'zh-TW': {
      what: '無法確定「{value}」的「第幾」適用於哪些星期',
      why: '可能是「第三個週一與每週二」，也可能是「第三個週一與第三個週二」',
      fix: '請在每個星期前都寫明第幾個',
    },
  }),
  'weekdays-exclusion-unclear': message('warning', ['value'], {
    ja: {
      what: '「{value}」の「除く」が、どこまでかかるのか分かりません',
      why: '直前の日だけを除くのか、前に並ぶすべての日を除くのか、2通りに読めます（すべてに当てはめて出力しています）',
      fix: '「土日（祝日を除く）」「土日祝を除く」のように、除く日が分かる形に直してください',
    },
    en: {
      what: 'It is not clear how far the exception in “{value}” reaches',
      why: 'It may concern the last item only or everything before it; it is taken to concern everything',
      fix: 'Put the exception into brackets right after the days it belongs to',
    },
    'zh-TW': {
      what: '無法確定「{value}」的「除外」適用到哪裡',
      why: '可能只指前一項，也可能指前面全部（輸出時視為全部）',
      fix: '請以括號寫在所屬的星期之後，例如「週六、週日（國定假日除外）」',
    },
  }),
} as const;
