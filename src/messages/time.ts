import { message } from './message.js';

export const timeMessages = {
  'time-not-a-time': message('error', ['value'], {
    ja: {
      what: '「{value}」は時刻として読めません',
      why: '時刻の欄には、時と分を1つだけ入れる決まりです（自治体標準オープンデータセット）',
      fix: '「09:00」のように24時間制で書き、説明は備考欄に移してください',
    },
    en: {
      what: '“{value}” cannot be read as a time of day',
      why: 'A time column holds one hour and minute and nothing else (municipal standard data sets)',
      fix: 'Write it in 24 hours like 09:00, and move explanations to the remarks',
    },
    'zh-TW': {
      what: '「{value}」無法判讀為時刻',
      why: '時刻欄位只放一個時與分',
      fix: '請以 24 小時制書寫，例如 09:00，說明文字請移至備註',
    },
  }),
  'time-no-such-time': message('error', ['value'], {
    ja: {
      what: '「{value}」という時刻はありません',
      why: '分と秒は59まで、時は24まで（深夜の営業でも29まで）です',
      fix: '元の資料で確かめて、正しい時刻を入れてください',
    },
    en: {
      what: 'There is no such time as “{value}”',
      why: 'Minutes and seconds end at 59, hours at 24 (at 29 for hours after midnight)',
      fix: 'Check the original and write the right time',
    },
    'zh-TW': {
      what: '沒有「{value}」這個時刻',
      why: '分與秒最多為 59，時最多為 24（深夜營業也只到 29）',
      fix: '請查對原始資料，填入正確的時刻',
    },
  }),
  'time-ambiguous': message('error', ['value'], {
    ja: {
      what: '「{value}」は時刻として2通り以上に読めます',
      why: '「9.30」は9時30分とも9時間半とも読め、「夜12時」のような言い方は日の始めとも終わりとも取れます',
      fix: '「09:30」のように24時間制で書き直してください',
    },
    en: {
      what: '“{value}” can be read as more than one time',
      why: '9.30 may be half past nine or nine and a half hours; words like night do not tell the hour of 24',
      fix: 'Write it in 24 hours like 09:30',
    },
    'zh-TW': {
      what: '「{value}」可讀作不只一個時刻',
      why: '「9.30」可能是 9 時 30 分或 9 個半小時；「晚上12點」也無法確定是一天之始或之末',
      fix: '請以 24 小時制書寫，例如 09:30',
    },
  }),
  'time-ambiguous-noon': message('error', ['value'], {
    ja: {
      what: '「{value}」は正午か真夜中か決められません',
      why: '法令（明治5年太政官布告第337号）では午前12時が正午、午後12時が夜の0時ですが、逆の意味で使う人も多いためです',
      fix: '正午は「12:00」、真夜中は「00:00」（日の終わりは「24:00」）と書いてください',
    },
    en: {
      what: 'It cannot be told whether “{value}” is noon or midnight',
      why: 'By the decree of 1872 午前12時 is noon and 午後12時 midnight, but many use them the other way round',
      fix: 'Write noon as 12:00 and midnight as 00:00 (24:00 for the end of a day)',
    },
    'zh-TW': {
      what: '無法確定「{value}」是正午還是午夜',
      why: '12 時加上「上午」或「下午」，不同的人有相反的用法',
      fix: '正午請寫 12:00，午夜請寫 00:00（一天結束寫 24:00）',
    },
  }),
  'time-contradiction': message('error', ['value'], {
    ja: {
      what: '「{value}」は午前・午後などの言葉と時の数が合いません',
      why: 'どちらが間違いか決められません',
      fix: '「13:00」のように24時間制で、時の数だけを書いてください',
    },
    en: {
      what: 'In “{value}” the word for the part of the day and the hour contradict',
      why: 'It cannot be told which of the two is wrong',
      fix: 'Write the hour of 24 alone, like 13:00',
    },
    'zh-TW': {
      what: '「{value}」的時段用語與時數互相矛盾',
      why: '無法判斷何者有誤',
      fix: '請以 24 小時制只寫時刻，例如 13:00',
    },
  }),
  'time-redundant-marker': message('info', ['value', 'part'], {
    ja: {
      what: '「{value}」は24時間制の時刻に「{part}」が付いています',
      why: '読み方は1つですが、12時間制と混ざると間違いのもとになります',
      fix: '「{part}」を取り、24時間制の時刻だけにしてください',
    },
    en: {
      what: '“{value}” is a 24-hour time with “{part}”',
      why: 'Only one reading is possible, but mixing the two ways of counting leads to mistakes',
      fix: 'Leave out “{part}” and keep the 24-hour time',
    },
    'zh-TW': {
      what: '「{value}」是 24 小時制，卻又加上「{part}」',
      why: '雖然只有一種讀法，但混用 12 小時制容易出錯',
      fix: '請刪去「{part}」，只留 24 小時制的時刻',
    },
  }),
  'time-next-day': message('warning', ['value'], {
    ja: {
      what: '「{value}」は翌日の時刻です',
      why: '時刻の項目は1日の中の時刻（24:00まで）しか表せないため、翌日の時刻として出力しました',
      fix: '翌日であることを利用可能日時特記事項などの備考欄に書いてください',
    },
    en: {
      what: '“{value}” is a time of the next day',
      why: 'A time of day ends at 24:00, so it was written as the time of the day after',
      fix: 'Say in the remarks on opening times that it is the next day',
    },
    'zh-TW': {
      what: '「{value}」是隔日的時刻',
      why: '時刻只能表示一天之內（至 24:00），因此以隔日的時刻輸出',
      fix: '請在開放時間的備註註明為隔日',
    },
  }),
  'time-approximate': message('warning', ['value', 'part'], {
    ja: {
      what: '「{value}」の「{part}」はおおよその時刻を表します',
      why: '時刻のデータでは幅を表せないため、書かれた時刻をそのまま出力しました',
      fix: '正確な時刻を入れるか、「{part}」を備考欄に移してください',
    },
    en: {
      what: '“{value}” is approximate: “{part}”',
      why: 'A time of day cannot say so; the time was written as it stands',
      fix: 'Write the exact time, or move “{part}” to the remarks',
    },
    'zh-TW': {
      what: '「{value}」中的「{part}」表示大約的時刻',
      why: '時刻資料無法表示範圍，因此照所寫的時刻輸出',
      fix: '請填入確切時刻，或將「{part}」移至備註',
    },
  }),
  'time-several': message('error', ['value'], {
    ja: {
      what: '「{value}」に複数の時刻が入っています',
      why: 'この欄には時刻を1つだけ入れる決まりで、どれを使うかは決められません',
      fix: '開始時間と終了時間のように列を分けてください',
    },
    en: {
      what: '“{value}” holds several times',
      why: 'The column holds one time only, and nobody can tell which one to take',
      fix: 'Split the column, for example into opening time and closing time',
    },
    'zh-TW': {
      what: '「{value}」含有多個時刻',
      why: '此欄只放一個時刻，無法判斷應採用何者',
      fix: '請拆分欄位，例如開始時間與結束時間',
    },
  }),
} as const;
