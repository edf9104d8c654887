import { type Cause, cause } from '../findings/index.js';
import { readBlank } from './blank.js';
import type { Context } from './context.js';
import { foldDate } from './date/fold-date.js';
import { upTo } from './longest.js';
import { defineNormalizer } from './normalizer.js';
import { assumed, certain, type Outcome, refused } from './outcome.js';
import { type Clock, isoClock, scanClock, secondsOfDay } from './time/clock.js';

/** Times of day in all notations of Japan and Taiwan → HH:MM:SS. */
export const time = /* @__PURE__ */ defineNormalizer({
  name: 'time',
  title: { ja: '時刻', en: 'Time of day', 'zh-TW': '時刻' },
  datatype: 'xsd:time',
  source: 'XML Schema Part 2, 3.2.8 time; 明治5年太政官布告第337号（午前・午後12時）',
  options: ['excel'],
  properties: [],
  codes: [
    'time-not-a-time',
    'time-no-such-time',
    'time-ambiguous',
    'time-ambiguous-noon',
    'time-contradiction',
    'time-redundant-marker',
    'time-next-day',
    'time-approximate',
    'time-several',
    'extra-text',
    'value-undecided',
    'value-unknown',
    'value-ditto',
    'spreadsheet-error',
  ],
  examples: [
    { from: '09:00:00', to: '09:00:00' },
    { from: '9:00', to: '09:00:00' },
    { from: '９：３０', to: '09:30:00' },
    { from: '午後5時15分', to: '17:15:00' },
    { from: '十七時半', to: '17:30:00' },
    { from: '5:30 PM', to: '17:30:00' },
    { from: '上午八點三十分', context: { country: 'TW' }, to: '08:30:00' },
    { from: '正午', to: '12:00:00' },
    { from: '0900', to: '09:00:00' },
    { from: '24:00', to: '24:00:00' },
    { from: '0.375', context: { excel: '1900' }, to: '09:00:00' },
    { from: '', to: null },
    { from: '-', to: null },
    { from: '日没', to: null, code: 'time-not-a-time' },
    { from: '9:60', to: null, code: 'time-no-such-time' },
    { from: '9.30', to: null, code: 'time-ambiguous' },
    { from: '午前12時', to: null, code: 'time-ambiguous-noon' },
    { from: '午前13時', to: null, code: 'time-contradiction' },
    { from: 'PM17:00', to: '17:00:00', code: 'time-redundant-marker' },
    { from: '25:00', to: '01:00:00', code: 'time-next-day' },
    { from: '翌2:00', to: '02:00:00', code: 'time-next-day' },
    { from: '9時頃', to: '09:00:00', code: 'time-approximate' },
    { from: '9:00〜17:00', to: null, code: 'time-several' },
    { from: '17:00（土曜は13:00）', to: '17:00:00', code: 'extra-text' },
    { from: '未定', to: null, code: 'value-undecided' },
    { from: '不明', to: null, code: 'value-unknown' },
    { from: '同上', to: null, code: 'value-ditto' },
    { from: '#N/A', to: null, code: 'spreadsheet-error' },
  ],
  compile: (context) =>
    upTo(
      longest,
      (value) => cause('time-not-a-time', { value }),
      (text) => readPlain(text) ?? readBlank(text) ?? readTime(text, context),
    ),
});

/** More than any time with a remark. */
const longest = 200;
const plain = /^([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/;
/** Four or six digits beyond 2400 are more likely a count than a time of the night after. */
const packed = /^(?=[01]\d|2[0-3]|2400)(\d{2})(\d{2})(\d{2})?$/;
const halfOrCount = /^\d{1,2}[.,]\d{1,2}$/;
const dayFraction = /^\d+(?:\.\d+)?(?:E-\d+)?$/i;
/** The day 0 of spreadsheets, which is shown before a time that has no date. */
const nullDate = /^(?:1900[-/]0?1[-/]0?0|1899[-/]12[-/]3[01]|1904[-/]0?1[-/]0?1)[ T]/i;
const firstDay = /^1900[-/]0?1[-/]0?1[ T]/i;
const otherDate = /^(\d{4}[-/]\d{1,2}[-/]\d{1,2})[ T]/i;
const aboutBefore = /^(?:約|およそ|おおよそ|概ね|おおむね|大約)/;
const nextDay = /^(?:翌[日朝]?|隔[日天]|次日)/;
const aboutAfter = /^(?:頃|ころ|ごろ|前後|過ぎ|すぎ|左右|前)/;
const plainAfter = /^(?:から|より|まで|迄|起|止)$/;
/** Offsets west of Greenwich are not read: between two times, `-` means "to". */
const offset = /^(?:Z|\+\d{2}:\d{2})$/i;
const another = /^(?:[~\-/、,;・ ]|から|より|至|到)+/;

function readPlain(text: string): Outcome | null {
  const parts = plain.exec(text);
  if (parts === null) return null;
  const [, hour = '', minute, second] = parts;
  if (second !== undefined && hour.length === 2) return certain(text);
  return certain(`${hour.padStart(2, '0')}:${minute}:${second ?? '00'}`);
}

function readTime(text: string, { excel }: Context): Outcome {
  let bare = foldDate(text);
  if (excel !== undefined && dayFraction.test(bare)) return readDayFraction(Number(bare), text);
  if (halfOrCount.test(bare) || (dayFraction.test(bare) && bare.includes('.'))) {
    return refused(cause('time-ambiguous', { value: text }));
  }
  const doubts: Cause[] = [];
  const take = (shape: RegExp): string | undefined => {
    const found = shape.exec(bare);
    if (found) bare = bare.slice(found[0].length);
    return found?.[1] ?? found?.[0];
  };
  let isNextDay = false;
  if (take(nullDate) === undefined) {
    if (take(firstDay) !== undefined) isNextDay = true;
    const date = take(otherDate);
    if (date) doubts.push(cause('extra-text', { value: text, part: date }));
  }
  const about = take(aboutBefore);
  if (about) doubts.push(cause('time-approximate', { value: text, part: about }));
  if (take(nextDay)) isNextDay = true;
  const scanned = scanClock(bare.replace(packed, unpack), text);
  if (scanned === null) return refused(cause('time-not-a-time', { value: text }));
  if ('code' in scanned) return refused(scanned);
  const tail = readTail(scanned.rest, bare, text);
  if ('code' in tail) return refused(tail);
  return conclude(
    scanned.clock,
    isNextDay,
    tail.offset,
    [...doubts, ...scanned.doubts, ...tail.doubts],
    text,
  );
}

function unpack(_: string, hour: string, minute: string, second?: string): string {
  return `${hour}:${minute}:${second ?? '00'}`;
}

/** Fraction of a day, as a workbook stores a time. */
function readDayFraction(days: number, cell: string): Outcome {
  if (days >= 2) return refused(cause('time-not-a-time', { value: cell }));
  return conclude({ seconds: Math.round(days * secondsOfDay), fraction: '' }, false, '', [], cell);
}

interface Tail {
  readonly offset: string;
  readonly doubts: readonly Cause[];
}

/** What stands after a time: a remark, a word for "about", or another time. */
function readTail(rest: string, whole: string, cell: string): Tail | Cause {
  if (rest === '' || plainAfter.test(rest)) return { offset: '', doubts: [] };
  if (offset.test(rest)) return { offset: rest.toUpperCase(), doubts: [] };
  const about = aboutAfter.exec(rest)?.[0];
  // 9時15分前 is 8:45, but 9時前 is about nine.
  if (about === rest && !(about === '前' && whole.includes('分'))) {
    return { offset: '', doubts: [cause('time-approximate', { value: cell, part: about })] };
  }
  const remark = /^\(([^()]*)\)$/.exec(rest)?.[1] ?? (rest === '~' ? '〜' : undefined);
  if (remark !== undefined)
    return { offset: '', doubts: [cause('extra-text', { value: cell, part: remark })] };
  const separator = another.exec(rest)?.[0];
  const isAnother =
    separator !== undefined && scanClock(rest.slice(separator.length).replace(nextDay, ''), cell);
  return cause(isAnother ? 'time-several' : 'time-not-a-time', { value: cell });
}

function conclude(
  clock: Clock,
  isNextDay: boolean,
  zone: string,
  doubts: readonly Cause[],
  cell: string,
): Outcome {
  if (isNextDay && clock.seconds >= secondsOfDay) return refused(cause('time-no-such-time', { value: cell }));
  const isPast = clock.seconds > secondsOfDay;
  const text = isoClock(isPast ? { ...clock, seconds: clock.seconds - secondsOfDay } : clock) + zone;
  const all = isNextDay || isPast ? [...doubts, cause('time-next-day', { value: cell })] : doubts;
  return all.length === 0 ? certain(text) : assumed(text, ...all);
}
