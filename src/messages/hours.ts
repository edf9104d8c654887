import { message } from './message.js';

export const hoursMessages = {
  'hours-not-a-time': message('error', ['value'], {
    ja: {
      what: '「{value}」は時間帯として読めません',
      why: '始まりと終わりの時刻が分からない言葉や、ほかの資料を見ないと分からない言葉は、データとして使えません',
      fix: '「9:00～17:00」のように時刻で書き、説明は特記事項の欄に移してください',
    },
    en: {
      what: '“{value}” cannot be read as opening hours',
      why: 'Words that do not tell when it opens and closes, or refer to something else, are of no use as data',
      fix: 'Write the times, as in 9:00-17:00, and move explanations to the remarks',
    },
    'zh-TW': {
      what: '「{value}」無法判讀為開放時間',
      why: '沒有起訖時刻，或須參考其他資料才能得知的文字，無法作為資料使用',
      fix: '請以時刻書寫，例如「9:00-17:00」，說明請移至備註',
    },
  }),
  'hours-malformed': message('error', ['value'], {
    ja: {
      what: '「{value}」の始まりと終わりが、1組ずつになっていません',
      why: '時刻や曜日が余ったり、時間帯どうしが重なったりしていて、どの時間に開いているのか決められません',
      fix: '「月～金 9:00～12:00、13:00～17:00」のように、曜日ごとに始まりと終わりを並べてください',
    },
    en: {
      what: 'The times in “{value}” do not pair up into a start and an end',
      why: 'A time or a day is left over, or hours overlap, so nobody can tell when it is open',
      fix: 'Write start and end for each group of days, as in Mo-Fr 9:00-12:00, 13:00-17:00',
    },
    'zh-TW': {
      what: '「{value}」的起訖時刻無法成對',
      why: '有多餘的時刻或星期，或時段互相重疊，無法確定何時開放',
      fix: '請依星期列出起訖，例如「週一至週五 9:00-12:00、13:00-17:00」',
    },
  }),
  'hours-end-before-start': message('error', ['value'], {
    ja: {
      what: '「{value}」は終わりが始まりより前です',
      why: '終わりが午後なのか翌日なのか、始まりと終わりが逆なのか、決められません',
      fix: '24時間制で「9:00～17:00」と書くか、翌日にわたる場合は「17:00～翌9:00」と書いてください',
    },
    en: {
      what: 'The end of “{value}” comes before its start',
      why: 'It may be meant in the afternoon, on the next day, or the wrong way round',
      fix: 'Use 24 hours, as in 9:00-17:00, and write 翌 before an end on the next day (17:00～翌9:00)',
    },
    'zh-TW': {
      what: '「{value}」的結束早於開始',
      why: '可能是下午、隔日，或起訖顛倒，無法確定',
      fix: '請用 24 小時制，例如「9:00-17:00」；跨日請寫「17:00-隔日9:00」',
    },
  }),
  'hours-next-day': message('warning', ['value'], {
    ja: {
      what: '「{value}」の終わりは翌日とみなしました',
      why: '終わりの時刻が始まりより前で、「翌」と書かれていません',
      fix: '翌日であれば「22:00～翌5:00」のように「翌」を付けてください',
    },
    en: {
      what: 'The end of “{value}” is taken to be on the next day',
      why: 'It comes before the start, and nothing says that it is the next day',
      fix: 'Write 翌 before the end if so, as in 22:00～翌5:00',
    },
    'zh-TW': {
      what: '「{value}」的結束視為隔日',
      why: '結束時刻早於開始，卻沒有寫明隔日',
      fix: '若為隔日，請寫「22:00-隔日5:00」',
    },
  }),
  'hours-bound-not-a-time': message('warning', ['value', 'part'], {
    ja: {
      what: '「{value}」の「{part}」は時刻ではありません',
      why: '日によって変わる時は時刻として出力できないため、時刻の分かるほうだけを出力しています',
      fix: '時刻で書けない場合は、特記事項の欄に説明を書いてください',
    },
    en: {
      what: '“{part}” in “{value}” is not a time of day',
      why: 'It differs from day to day, so only the other end of the hours is written',
      fix: 'Explain it in the remarks if it cannot be written as a time',
    },
    'zh-TW': {
      what: '「{value}」中的「{part}」不是時刻',
      why: '每日不同而無法輸出為時刻，因此只輸出已知的一端',
      fix: '若無法以時刻表示，請在備註說明',
    },
  }),
  'hours-empty-range': message('warning', ['value'], {
    ja: {
      what: '「{value}」に、始まりと終わりが同じ時刻の時間帯があります',
      why: '終日なのか、開いていないのか決められないため、この時間帯は出力していません',
      fix: '終日であれば「0:00～24:00」と書き、開いていなければ空欄か「休み」にしてください',
    },
    en: {
      what: '“{value}” holds hours that start and end at the same time',
      why: 'They may mean all day or not at all, so these hours are not written',
      fix: 'Write 0:00-24:00 for all day, and leave it empty where it is closed',
    },
    'zh-TW': {
      what: '「{value}」中有起訖相同的時段',
      why: '無法確定是全天或不開放，因此不輸出該時段',
      fix: '全天請寫「0:00-24:00」；不開放請留空白或寫「休館」',
    },
  }),
  'hours-overlap': message('warning', ['value'], {
    ja: {
      what: '「{value}」では、同じ曜日に違う時間帯が重なっています',
      why: 'どちらが正しいのか、片方が例外なのかが分かりません（書かれたとおりに出力しています）',
      fix: '例外の曜日をもとの曜日の並びから除いて書いてください',
    },
    en: {
      what: 'In “{value}” different hours overlap on the same day of the week',
      why: 'It is not clear whether one is an exception to the other; both are written as they stand',
      fix: 'Take the day with other hours out of the list it also stands in',
    },
    'zh-TW': {
      what: '「{value}」中同一天有重疊的不同時段',
      why: '無法確定何者正確，或其中之一為例外（依原文輸出）',
      fix: '請將時段不同的星期從原本的列舉中移除',
    },
  }),
} as const;
