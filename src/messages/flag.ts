import { message } from './message.js';

export const flagMessages = {
  'flag-not-a-flag': message('error', ['value'], {
    ja: {
      what: '「{value}」は有無として読めません',
      why: 'この欄には「有」か「無」を入れる決まりです（自治体標準オープンデータセット）',
      fix: '「有」か「無」に直し、数や条件は備考欄に移してください',
    },
    en: {
      what: '“{value}” cannot be read as yes or no',
      why: 'This column holds 有 (yes) or 無 (no) only (municipal standard data sets)',
      fix: 'Write yes or no, and move numbers or conditions to the remarks',
    },
    'zh-TW': {
      what: '「{value}」無法判讀為有或無',
      why: '此欄只填「有」或「無」（或「是」「否」）',
      fix: '請改為「有」或「無」，數量或條件請移至備註',
    },
  }),
  'flag-partial': message('error', ['value'], {
    ja: {
      what: '「{value}」は「一部だけ有」を表し、有無のどちらでもありません',
      why: '有無の2つでは表せない値を、どちらかに決めることはできません',
      fix: '「有」か「無」を選び、一部である事情は備考欄に書いてください',
    },
    en: {
      what: '“{value}” means partly, which is neither yes nor no',
      why: 'A value between the two cannot be decided without the owner of the data',
      fix: 'Choose yes or no and explain the rest in the remarks',
    },
    'zh-TW': {
      what: '「{value}」表示部分，既非有也非無',
      why: '無法替資料提供者決定為有或無',
      fix: '請選擇「有」或「無」，並在備註說明',
    },
  }),
  'flag-graded': message('error', ['value'], {
    ja: {
      what: '「{value}」は◎○△×のような段階評価の記号です',
      why: '段階のある評価は有無の2つでは表せません',
      fix: '「有」か「無」に直すか、段階を表す別の列にしてください',
    },
    en: {
      what: '“{value}” belongs to a graded scale such as ◎○△×',
      why: 'A grade cannot be written as yes or no',
      fix: 'Write yes or no, or put the grade into a column of its own',
    },
    'zh-TW': {
      what: '「{value}」是◎○△×之類的等級符號',
      why: '等級無法以有無表示',
      fix: '請改為「有」或「無」，或另立欄位表示等級',
    },
  }),
  'flag-conditional': message('error', ['value'], {
    ja: {
      what: '「{value}」は条件つきで、有無のどちらでもありません',
      why: '条件しだいの値を、どちらかに決めることはできません',
      fix: '「有」か「無」を選び、条件は備考欄に書いてください',
    },
    en: {
      what: '“{value}” depends on a condition, which is neither yes nor no',
      why: 'Which of the two it is cannot be decided without the owner of the data',
      fix: 'Choose yes or no and write the condition in the remarks',
    },
    'zh-TW': {
      what: '「{value}」附有條件，既非有也非無',
      why: '無法替資料提供者決定為有或無',
      fix: '請選擇「有」或「無」，並將條件寫在備註',
    },
  }),
  'flag-contradiction': message('error', ['value'], {
    ja: {
      what: '「{value}」には有と無の両方が書かれています',
      why: '様式の選択肢がそのまま残り、どちらも選ばれていません',
      fix: '「有」か「無」のどちらかだけを残してください',
    },
    en: {
      what: '“{value}” says both yes and no',
      why: 'It looks like a form in which nothing was chosen',
      fix: 'Keep one of the two',
    },
    'zh-TW': {
      what: '「{value}」同時寫了有與無',
      why: '看似表單選項未被勾選',
      fix: '請只保留其中之一',
    },
  }),
} as const;
