import { type Cause, cause } from '../findings/index.js';
import { signTest } from '../text/index.js';
import { readBlank } from './blank.js';
import type { Context } from './context.js';
import { upTo } from './longest.js';
import { defineNormalizer } from './normalizer.js';
import { assumedNodes, certainNodes, empty, type Outcome, refused } from './outcome.js';
import { openingNodes, openingsText } from './time/opening-hours.js';
import { readOpenings } from './time/opening-text.js';

/** Opening hours with their days, seasons and breaks → one schedule for each span of time. */
export const hours = /* @__PURE__ */ defineNormalizer({
  name: 'hours',
  title: { ja: '開館時間', en: 'Opening hours', 'zh-TW': '開放時間' },
  datatype: 'ic:定期スケジュール型',
  source: '共通語彙基盤 コア語彙 定期スケジュール型; 自治体標準オープンデータセット 開始時間・終了時間',
  options: ['country', 'kind'],
  properties: ['開催期日', '開始時間', '終了時間', '説明'],
  codes: [
    'hours-not-a-time',
    'hours-malformed',
    'hours-end-before-start',
    'hours-next-day',
    'hours-bound-not-a-time',
    'hours-empty-range',
    'hours-overlap',
    'time-no-such-time',
    'time-ambiguous',
    'time-ambiguous-noon',
    'time-contradiction',
    'time-redundant-marker',
    'time-approximate',
    'weekdays-malformed',
    'weekdays-irregular',
    'weekdays-every-other-week',
    'weekdays-moved-when-holiday',
    'weekdays-beside-holiday',
    'weekdays-duplicate',
    'weekdays-nth-unclear',
    'weekdays-exclusion-unclear',
    'extra-text',
    'value-unknown',
    'value-undecided',
    'value-ditto',
    'spreadsheet-error',
  ],
  examples: [
    { from: '9:00～17:00', to: '09:00-17:00' },
    { from: '９時半から１７時まで', to: '09:30-17:00' },
    { from: '午前9時～12時、午後1時～5時', to: '09:00-12:00,13:00-17:00' },
    { from: '平日 9:00～17:00（最終受付16:30）', to: 'Mo,Tu,We,Th,Fr,-PH 09:00-17:00 last=16:30' },
    { from: '4月～9月 9:00～18:00、10月～3月 9:00～17:00', to: 'Apr-Sep 09:00-18:00; Oct-Mar 09:00-17:00' },
    { from: '18:00～翌2:00', to: '18:00-26:00' },
    { from: '24時間', to: '00:00-24:00' },
    {
      from: '週二至週日 9:00-17:00（週一休館）',
      context: { country: 'TW' },
      to: 'Tu,We,Th,Fr,Sa,Su 09:00-17:00; Mo off',
    },
    { from: '9時頃～17時頃', to: '09:00-17:00', code: 'time-approximate' },
    { from: '', to: null },
    { from: '-', to: null },
    { from: '要問合せ', to: null, code: 'hours-not-a-time' },
    { from: '9:00～17:00～19:00', to: null, code: 'hours-malformed' },
    { from: '午前9時～5時', to: null, code: 'hours-end-before-start' },
    { from: '22:00～5:00', to: '22:00-29:00', code: 'hours-next-day' },
    { from: '17:00～9:00', context: { kind: 'night-duty' }, to: '17:00-33:00', code: 'hours-next-day' },
    { from: '9:00～日没', to: '09:00-', code: 'hours-bound-not-a-time' },
    { from: '0:00～0:00', to: null, code: 'hours-empty-range' },
    {
      from: '火～土9:00～17:00、水13:00～21:00',
      to: 'Tu,We,Th,Fr,Sa 09:00-17:00; We 13:00-21:00',
      code: 'hours-overlap',
    },
    { from: '9:00～17:60', to: null, code: 'time-no-such-time' },
    { from: '夜3時～5時', to: null, code: 'time-ambiguous' },
    { from: '午前9時～午後12時', to: null, code: 'time-ambiguous-noon' },
    { from: '午前13時～午後5時', to: null, code: 'time-contradiction' },
    { from: '午前9時～午後17時', to: '09:00-17:00', code: 'time-redundant-marker' },
    { from: '月～ 9:00～17:00', to: null, code: 'weekdays-malformed' },
    { from: '9:00～17:00、不定休', to: '09:00-17:00', code: 'weekdays-irregular' },
    { from: '隔週水曜 9:00～12:00', to: 'We 09:00-12:00', code: 'weekdays-every-other-week' },
    {
      from: '9:00～17:00（月曜休館、祝日の場合は翌日）',
      to: '09:00-17:00; Mo off',
      code: 'weekdays-moved-when-holiday',
    },
    {
      from: '9:00～17:00 月曜・祝日の翌日休館',
      to: '09:00-17:00; Mo off',
      code: 'weekdays-beside-holiday',
    },
    { from: '月・月 9:00～12:00', to: 'Mo 09:00-12:00', code: 'weekdays-duplicate' },
    { from: '第3月・火曜 9:00～12:00', to: null, code: 'weekdays-nth-unclear' },
    {
      from: '月～金 9:00～17:00、土 9:00～12:00（祝日を除く）',
      to: 'Mo,Tu,We,Th,Fr,-PH 09:00-17:00; Sa,-PH 09:00-12:00',
      code: 'weekdays-exclusion-unclear',
    },
    { from: '9:00～17:00（大会時は延長あり）', to: '09:00-17:00', code: 'extra-text' },
    { from: '不明', to: null, code: 'value-unknown' },
    { from: '未定', to: null, code: 'value-undecided' },
    { from: '同上', to: null, code: 'value-ditto' },
    { from: '#VALUE!', to: null, code: 'spreadsheet-error' },
  ],
  compile: (context) =>
    upTo(
      longest,
      (value) => cause('hours-not-a-time', { value }),
      (text) => {
        const plain = readPlain(text) ?? readBlank(text);
        if (plain) return plain;
        const read = readInvited(text, context) ?? readOpenings(text, context);
        if ('code' in read) return refused(read);
        if (read.openings.length === 0) return empty;
        const openings = openingsText(read.openings);
        const nodes = openingNodes(read.openings, read.notes);
        const doubts = once(read.doubts);
        return doubts.length > 0 ? assumedNodes(openings, nodes, ...doubts) : certainNodes(openings, nodes);
      },
    ),
});

/** More than the hours of any place, with all their seasons and remarks. */
const longest = 1500;
const plainSpan = /^(\d|[01]\d|2[0-3]):([0-5]\d)[~\-\u301C\uFF5E](\d|[01]\d|2[0-3]):([0-5]\d)$/;

/** Two times of one day: what most cells hold. */
function readPlain(text: string): Outcome | null {
  const parts = plainSpan.exec(text);
  if (!parts) return null;
  const from = `${parts[1]!.padStart(2, '0')}:${parts[2]}`;
  const to = `${parts[3]!.padStart(2, '0')}:${parts[4]}`;
  if (from >= to) return null;
  return certainNodes(`${from}-${to}`, [{ 開始時間: `${from}:00`, 終了時間: `${to}:00` }]);
}

/** 請先電話聯絡，09:00-17:00: words that speak neither of days nor of hours, then hours. */
const invitation =
  /^([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{3,20})[,，、;；。\s]\s?(?=\d{1,2}[:：]\d\d)/u;
const speaksOfTime = /[一二三四五六至到日月火水木金土週周星期休祝節假除外第每毎朝午夜晩晚早閉關関止天時間]/;

const speaksFirst = signTest(speaksOfTime);

/** Hours behind words of how to come in: the words are kept as a note, and said to be too much. */
function readInvited(text: string, context: Context): ReturnType<typeof readOpenings> | null {
  const first = text.charCodeAt(0);
  if ((first > 0x20 && first < 0x3000) || speaksFirst(first)) return null;
  const [all = '', words = ''] = invitation.exec(text.trim()) ?? [];
  if (words === '' || speaksOfTime.test(words)) return null;
  const read = readOpenings(text.trim().slice(all.length), context);
  if ('code' in read) return null;
  const doubt = cause('extra-text', { value: text, part: words });
  return { ...read, notes: [words, ...read.notes], doubts: [doubt, ...read.doubts] };
}

/** Each cause once: the same word may stand in several hours of a cell. */
function once(doubts: readonly Cause[]): readonly Cause[] {
  if (doubts.length < 2) return doubts;
  return doubts.filter(
    (doubt, i) =>
      doubts.findIndex(({ code, args }) => code === doubt.code && sameArgs(args, doubt.args)) === i,
  );
}

function sameArgs(a: Cause['args'], b: Cause['args']): boolean {
  const others: Readonly<Record<string, unknown>> = b;
  return Object.entries(a).every(([name, value]) => others[name] === value);
}
