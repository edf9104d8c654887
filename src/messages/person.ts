import { message } from './message.js';

/** Names, sexes and ages of people. */
export const personMessages = {
  'person-not-a-name': message('error', ['value', 'part'], {
    ja: {
      what: '「{value}」の「{part}」は人の名前として読めません',
      why: '氏名の欄には人の名前だけを入れます。団体名や番号が入ると、人のデータとして使えません',
      fix: '氏名を入れ、団体名や番号はそれぞれの列に移してください',
    },
    en: {
      what: 'In “{value}”, “{part}” cannot be part of the name of a person',
      why: 'This column holds names of people only; organizations and numbers cannot be used as such',
      fix: 'Write the name, and move organizations and numbers to columns of their own',
    },
    'zh-TW': {
      what: '「{value}」中的「{part}」無法判讀為人名',
      why: '姓名欄位只放人名；團體名稱或號碼無法當作人名使用',
      fix: '請填入姓名，並將團體名稱或號碼移到各自的欄位',
    },
  }),
  'person-post-only': message('warning', ['value'], {
    ja: {
      what: '「{value}」は役職の名で、人の名前がありません',
      why: '役職は人が替わっても同じなので、だれを指すか分かりません',
      fix: '氏名を入れ、役職は役職の列に移してください',
    },
    en: {
      what: '“{value}” is a post, not the name of a person',
      why: 'A post stays the same when its holder changes, so it does not say who is meant',
      fix: 'Write the name, and move the post to a column of its own',
    },
    'zh-TW': {
      what: '「{value}」是職稱，沒有人名',
      why: '職稱不因人員更替而改變，無法得知是哪一位',
      fix: '請填入姓名，並將職稱移到職稱欄位',
    },
  }),
  'person-spaced-out': message('warning', ['value', 'assumed'], {
    ja: {
      what: '「{value}」は1字ずつ空けて書かれているため「{assumed}」と読みました',
      why: '見た目をそろえるための空白があると、検索や並べ替えで別の名前になり、姓と名の境も分かりません',
      fix: '姓と名の間だけに空白を1つ入れてください',
    },
    en: {
      what: '“{value}” has a space after each character; it was read as “{assumed}”',
      why: 'Spaces that only align a column make it another name when searching, and hide where the family name ends',
      fix: 'Leave one space, between the family name and the given name',
    },
    'zh-TW': {
      what: '「{value}」逐字空格，已讀作「{assumed}」',
      why: '為對齊而加的空白會使搜尋與排序視為不同姓名，也看不出姓與名的分界',
      fix: '請刪除多餘的空白',
    },
  }),
  'sex-not-a-sex': message('error', ['value'], {
    ja: {
      what: '「{value}」は性別として読めません',
      why: '性別の欄には「男性」「女性」などを1つだけ入れます',
      fix: '「男性」「女性」「その他」のいずれかを入れ、分からない場合は空欄にしてください',
    },
    en: {
      what: '“{value}” cannot be read as a sex',
      why: 'This column holds one sex per record',
      fix: 'Write 男性 (male), 女性 (female) or その他 (other), and leave the cell empty if it is not known',
    },
    'zh-TW': {
      what: '「{value}」無法判讀為性別',
      why: '性別欄位只放一種性別',
      fix: '請填入「男性」「女性」或「その他」（其他），不詳請留空白',
    },
  }),
  'sex-code': message('warning', ['value', 'assumed'], {
    ja: {
      what: '「{value}」を性別コードとして「{assumed}」と読みました',
      why: '1が男性、2が女性という決まり（ISO 5218、JIS X 0303）に従いましたが、独自の番号の可能性もあります',
      fix: '番号ではなく「男性」「女性」と書いてください',
    },
    en: {
      what: '“{value}” was read as a code for sex: {assumed}',
      why: 'ISO 5218 has 1 for male and 2 for female, but the numbers may be your own',
      fix: 'Write 男性 (male) or 女性 (female) instead of a number',
    },
    'zh-TW': {
      what: '「{value}」視為性別代碼，讀作「{assumed}」',
      why: '依 ISO 5218，1 為男性、2 為女性，但也可能是自訂的代碼',
      fix: '請改寫為「男性」或「女性」',
    },
  }),
  'age-not-an-age': message('error', ['value'], {
    ja: {
      what: '「{value}」は年齢として読めません',
      why: '年齢の欄には「5歳」「0歳～4歳」「生後6か月」のような数と単位を入れます',
      fix: '「小学生」「就学前」のような言葉は、歳の数に直すか備考欄に移してください',
    },
    en: {
      what: '“{value}” cannot be read as an age',
      why: 'An age is a number with its unit, like 5歳 (years), 0歳～4歳 or 生後6か月 (months)',
      fix: 'Turn words such as “school children” into years, or move them to the remarks',
    },
    'zh-TW': {
      what: '「{value}」無法判讀為年齡',
      why: '年齡應為數字與單位，例如「5歲」「0歲～4歲」「6個月」',
      fix: '請將「國小學童」「學齡前」等文字改為歲數，或移到備註',
    },
  }),
  'age-class-of-children': message('info', ['value'], {
    ja: {
      what: '「{value}」の「歳児」は保育所などの学年を表します',
      why: '「3歳児」は年度の初めに3歳の子どもで、年度の途中では4歳になります。数はそのまま年齢として出力しました',
      fix: '実際の年齢を表す場合は「満3歳」と書いてください',
    },
    en: {
      what: '“{value}” names a class of a nursery (歳児) rather than an age',
      why: 'Children of the class 3歳児 are three at the start of the school year and turn four within it; the number was written as the age',
      fix: 'Write 満3歳 where the age itself is meant',
    },
    'zh-TW': {
      what: '「{value}」的「歳児」表示托育的班別',
      why: '「3歳児」指學年初滿 3 歲的兒童，學年中會滿 4 歲；數字已照原樣作為年齡輸出',
      fix: '若指實際年齡，請寫「滿3歲」',
    },
  }),
} as const;
