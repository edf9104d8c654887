import { message } from './message.js';

/** What is said when two versions of a dataset are compared. */
export const diffMessages = {
  'diff-nothing-shared': message('error', ['file', 'names', 'expected'], {
    ja: {
      what: '{file} には、比べる相手と共通の列がありません',
      why: '新しいほうの列: {names}。古いほうの列: {expected}',
      fix: '同じデータの新旧を指定しているか確かめてください。種類が分からない場合は --model で指定できます',
    },
    en: {
      what: '{file} shares no column with the other file',
      why: 'The newer one has {names}; the older one {expected}',
      fix: 'Check that both are versions of one dataset; --model names the kind where it is not recognized',
    },
    'zh-TW': {
      what: '{file} 與另一檔案沒有共同的欄位',
      why: '新檔的欄位：{names}；舊檔的欄位：{expected}',
      fix: '請確認兩者是同一資料的新舊版本；無法判斷種類時可用 --model 指定',
    },
  }),
  'condition-unreadable': message('error', ['value', 'part', 'count', 'expected'], {
    ja: {
      what: '--fail-on「{value}」は{count}文字目「{part}」から読めません',
      why: 'ここに書けるもの: {expected}',
      fix: 'removed>5% のように、対象、> か >=、数か割合の順に書き、複数ならコンマで区切ってください',
    },
    en: {
      what: '--fail-on “{value}” cannot be read from character {count} on: “{part}”',
      why: 'What may stand there: {expected}',
      fix: 'Write what is counted, > or >=, and a number or a percentage, as in removed>5%; several with commas',
    },
    'zh-TW': {
      what: '--fail-on「{value}」自第 {count} 個字元「{part}」起無法解讀',
      why: '此處可寫：{expected}',
      fix: '請依序寫對象、> 或 >=、數字或百分比，例如 removed>5%；多個條件以逗號分隔',
    },
  }),
  'condition-met': message('error', ['value', 'count'], {
    ja: {
      what: '条件「{value}」に当てはまります（{count}）',
      why: '--fail-on で、こうなったら失敗にするよう指定されています',
      fix: '意図した変更かを確かめ、意図したものなら条件をゆるめてください',
    },
    en: {
      what: 'The condition “{value}” is met ({count})',
      why: '--fail-on says that this is a failure',
      fix: 'Check whether the change is meant; if it is, relax the condition',
    },
    'zh-TW': {
      what: '符合條件「{value}」（{count}）',
      why: '--fail-on 指定此情況視為失敗',
      fix: '請確認變更是否為預期；若是，請放寬條件',
    },
  }),
} as const;
