import type { Cause } from '../findings/index.js';
import { readBlank } from './blank.js';
import { upTo } from './longest.js';
import { defineNormalizer } from './normalizer.js';
import { cause, type Outcome, refused } from './outcome.js';
import { type DayList, readDays } from './time/day-list.js';
import { foldSchedule } from './time/day-words.js';
import { closingPhrase, type Days, daysPhrase, daysText, week } from './time/days.js';

/** Days of the week as opening hours and closing days have them → 月火水木金土日 and 祝, with exceptions. */
export const weekdays = /* @__PURE__ */ defineNormalizer({
  name: 'weekdays',
  title: { ja: '曜日', en: 'Days of the week', 'zh-TW': '星期' },
  datatype: 'xsd:string',
  source: '自治体標準オープンデータセット 利用可能曜日: 月火水木金土日 と 祝; 行政機関の休日に関する法律',
  options: ['country', 'column'],
  properties: [],
  codes: [
    'weekdays-not-a-weekday',
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
    { from: '月火水木金', to: 'Mo,Tu,We,Th,Fr' },
    { from: '平日', to: 'Mo,Tu,We,Th,Fr,-PH' },
    { from: '月～土（祝日・年末年始を除く）', to: 'Mo,Tu,We,Th,Fr,Sa,-PH,-NewYear' },
    { from: '第２・４土曜日', to: 'Sa[2],Sa[4]' },
    { from: '㈪～㈮', to: 'Mo,Tu,We,Th,Fr' },
    { from: '週一至週五', context: { country: 'TW' }, to: 'Mo,Tu,We,Th,Fr' },
    { from: '月曜休館', to: 'off:Mo' },
    { from: '土日祝日、年末年始', context: { column: '休館日' }, to: 'off:Sa,Su,PH,NewYear' },
    { from: 'なし', context: { column: '休館日' }, to: 'off:none' },
    { from: '', to: null },
    { from: '月1回', to: null, code: 'weekdays-not-a-weekday' },
    { from: '月～', to: null, code: 'weekdays-malformed' },
    { from: '不定休', context: { column: '定休日' }, to: null, code: 'weekdays-irregular' },
    { from: '隔週木曜', to: 'Th', code: 'weekdays-every-other-week' },
    {
      from: '月曜日（祝日の場合は翌日）',
      context: { column: '休館日' },
      to: 'off:Mo',
      code: 'weekdays-moved-when-holiday',
    },
    {
      from: '月曜日、祝日の翌日',
      context: { column: '休館日' },
      to: 'off:Mo',
      code: 'weekdays-beside-holiday',
    },
    { from: '月月火', to: 'Mo,Tu', code: 'weekdays-duplicate' },
    { from: '第3月・火曜日', to: null, code: 'weekdays-nth-unclear' },
    { from: '土日、祝日を除く', to: '-Sa,-Su,-PH', code: 'weekdays-exclusion-unclear' },
    { from: '土曜日（午前のみ）', to: 'Sa', code: 'extra-text' },
    { from: '不明', to: null, code: 'value-unknown' },
    { from: '未定', to: null, code: 'value-undecided' },
    { from: '〃', to: null, code: 'value-ditto' },
    { from: '#NAME?', to: null, code: 'spreadsheet-error' },
  ],
  compile: (context) => {
    const closing = /休|閉/.test(context.column ?? '');
    const taiwan = context.country === 'TW';
    return upTo(
      longest,
      (value) => cause('weekdays-not-a-weekday', { value }),
      (text) =>
        readPlain(text, closing) ??
        readNone(text, closing) ??
        readBlank(text) ??
        readList(text, closing, taiwan),
    );
  },
});

/** More than any list of days with its exceptions. */
const longest = 1000;
const letters = '月火水木金土日';
const plain = /^月?火?水?木?金?土?日?$/;

/** The form of the standard, letters in order: nothing to find out. */
function readPlain(text: string, closing: boolean): Outcome | null {
  if (closing || text === '' || !plain.test(text)) return null;
  const codes = [...text].map((char) => week[letters.indexOf(char)]);
  return { certainty: 'certain', value: text, text: codes.join(','), findings: [] };
}

const none =
  /^\s*(?:(?:定?休日|休[館業園診所]日?|お?休み)\s*[はが:：]?\s*)?(?:特に)?(?:(?:なし|無し|無)?[(（]?(?:年中|全年)?無休(?:です)?[)）]?|なし|無し|無)(?:[(（]([^()（）]+)[)）])?[。.]?\s*$/;

/** In a column of closing days, none means never closed, which is more than an empty cell. */
function readNone(text: string, closing: boolean): Outcome | null {
  if (text === 'off:none') return closedOn({ days: [], except: [] }, []);
  const found = closing ? none.exec(text) : null;
  if (found === null || /除|休み|以外/.test(found[1] ?? '')) return null;
  const doubts = found[1] === undefined ? [] : [cause('extra-text', { value: text, part: found[1] })];
  return closedOn({ days: [], except: [] }, /無休/.test(found[1] ?? '') ? [] : doubts);
}

/** Words after the days that do not belong to them. */
const remark = /^(?:※|\*|注|ただし|但し|但|\()/;

/** 週2回（火・金）, 月1回:第2水曜: how often, and then the days. */
const often = /^(?:毎?(?<span>[週月])\s?(?<count>\d)\s?[回日])\s?(?::|(?=\())\s?(?<days>.+)$/;
/** 館内整理日（毎月第3木曜日）, 燃えるごみ：月・木: a name before the days. */
const headed =
  /^([^()\d:、,月火水木金土日週毎隔祝休翌不除外以平第]{2,20}日?)\s?(?:\(([^()]*)\)|:\s?([^:()]+))$/;
const inBrackets = /^\(([^()]*)\)$/;

function readList(text: string, closing: boolean, taiwan: boolean): Outcome {
  const folded = foldSchedule(text);
  const { span = '', count, days = '' } = often.exec(folded)?.groups ?? {};
  const outcome = readBracketed(text, days || folded, closing, taiwan);
  if (days === '' || outcome.value === null) return outcome;
  const codes = outcome.text?.split(',') ?? [];
  const isOfMonth = codes.every((code) => code.endsWith(']'));
  if (isOfMonth !== (span === '月')) return refused(cause('weekdays-not-a-weekday', { value: text }));
  if (codes.length === Number(count)) return outcome;
  const part = folded.slice(0, folded.length - days.length).trim();
  const findings = [...outcome.findings, cause('extra-text', { value: text, part })];
  return { ...outcome, certainty: 'assumed', findings };
}

/** Brackets around all of it say nothing, where it is no exception. */
function readBracketed(text: string, folded: string, closing: boolean, taiwan: boolean): Outcome {
  const outcome = readFolded(text, folded, closing, taiwan);
  if (outcome.certainty !== 'refused') return outcome;
  const inner = inBrackets.exec(folded)?.[1];
  if (inner !== undefined) return readFolded(text, inner, closing, taiwan);
  const [, part = '', inside, behind] = headed.exec(folded) ?? [];
  const days = inside ?? behind ?? '';
  const named = days === '' ? outcome : readFolded(text, days, closing, taiwan);
  if (named.certainty !== 'certain') return outcome;
  return { ...named, certainty: 'assumed', findings: [cause('extra-text', { value: text, part })] };
}

function readFolded(text: string, folded: string, closing: boolean, taiwan: boolean): Outcome {
  const list = readDays(folded, 0, taiwan, true, closing);
  const rest = folded.slice(list?.end ?? 0).replace(/^[\s。.、,;]+|[\s。.、,;]+$/g, '');
  const causes = list?.remarks.map(({ code, part }) => toCause(code, text, part)) ?? [];
  const fatal = causes.find(({ code }) => code === 'weekdays-malformed' || code === 'weekdays-nth-unclear');
  if (fatal) return refused(fatal);
  if (!list || isEmpty(list) || (closing && list.open) || (rest !== '' && !remark.test(rest))) {
    const irregular = causes.find(
      ({ code }) => code === 'weekdays-irregular' || code === 'weekdays-beside-holiday',
    );
    return refused((rest === '' && irregular) || cause('weekdays-not-a-weekday', { value: text }));
  }
  if (rest !== '') causes.push(cause('extra-text', { value: text, part: rest }));
  const once = causes.filter((one, i) => causes.findIndex(({ code }) => code === one.code) === i);
  if (closing && list.never) return closedOn({ days: list.except, except: [] }, once);
  return list.closed || closing ? closedOn(list, once) : openOn(list, once);
}

function isEmpty(list: DayList): boolean {
  return list.days.length === 0 && list.except.length === 0;
}

function toCause(code: DayList['remarks'][number]['code'], value: string, part: string): Cause {
  return code === 'extra-text' || code === 'weekdays-beside-holiday'
    ? cause(code, { value, part })
    : cause(code, { value });
}

function openOn(days: Days, findings: readonly Cause[]): Outcome {
  return outcome(daysPhrase(days), daysText(days), findings);
}

function closedOn(days: Days, findings: readonly Cause[]): Outcome {
  const none = days.days.length === 0 && days.except.length === 0;
  return outcome(closingPhrase(days), none ? 'off:none' : `off:${daysText(days)}`, findings);
}

function outcome(value: string, text: string, findings: readonly Cause[]): Outcome {
  return { certainty: findings.length > 0 ? 'assumed' : 'certain', value, text, findings };
}
