import { type Cause, cause } from '../../findings/index.js';
import { byBeginning, type Sticky, sticky } from '../../text/index.js';
import type { Context } from '../context.js';
import { clockShapes, digitAt, endsClockAt, plainClockLength, scanClock } from './clock.js';

/** A time of opening, in minutes since midnight; null where it is open at that side. The end may lie past 24:00. */
export interface Span {
  readonly from: number | null;
  readonly to: number | null;
}

/** A span at a place in a text, with what is doubtful about it. */
export interface ReadSpan {
  readonly span: Span;
  readonly end: number;
  readonly doubts: readonly Cause[];
}

/** Where spans are read: the text, the cell for the findings, and what the column is about. */
export interface SpanSource {
  readonly text: string;
  readonly cell: string;
  readonly kind: Context['kind'];
}

export const day = 1440;

/** A clock in a span: the readings that it allows, the half of the day it names, and whether it is 翌. */
interface EdgeClock {
  readonly readings: readonly number[];
  readonly half: 'am' | 'pm' | null;
  readonly isNextDay: boolean;
  /** The hour is written as one of the afternoon of 24 hours. */
  readonly isOf24: boolean;
  readonly end: number;
  readonly doubts: readonly Cause[];
}

const nextDay = sticky(/\s*(?:翌[日朝]?の?|隔[日天]|次日|明)\s*/y);
const marker = sticky(
  /(午前|上午|早上|早晨|清晨|凌晨|早朝|朝|AM)|午後|下午|中午|傍晚|夕方|晚上|晚間|夜間|夜|PM/iy,
);
const noonHour = sticky(/(?:午前|上午|午後|下午|早上)\s*12(?!\d)/y);
const packed = sticky(/(?<!\d)([01]\d|2[0-4])([0-5]\d)(?![\d:時點])/y);
const late = sticky(/(?<!\d)(3\d|4[0-7]):([0-5]\d)(?!\d)/y);
const bareHour = sticky(/(\d{1,2})(?=\s*(?:~|-|から|至|到)\s*\d{1,2}時(?!間))/y);
const openMark = sticky(/\s*(?:~|-)\s*/y);
const ahead = sticky(/(?:自|[當当][天日])\s*/y);
const spaces = sticky(/\s+/y);
const rangeMark = sticky(/\s*(?:~|-|から|より|至|到)\s*(?:~\s*)?/y);
const untilMark = sticky(/\s*(?:まで|迄|止)(?:の?(?:時間)?延長(?:開館|開庁|開園|して開館)?|開館|開庁)?/y);
const fromMark = sticky(/\s*(?:以降|以後|後)/y);
const beforeMark = sticky(/\s*(?:(?:まで|迄)(?:の?(?:時間)?延長(?:開館|開庁|開園)?|開館|開庁)?|前|以前)/y);
const aboutMark = sticky(/頃|ごろ|ころ/y);
const hourDigits = sticky(/\d{1,2}/y);
const boundWord = sticky(/[^\s\d、,;。()~/]+/y);
const sun = sticky(/(?:日の出|日出|始発|首班車|開園|開館|開店)\s*(?:~|-|から|至)\s*/y);

/** With one of these a time of day begins, or a span. */
export const clockPatterns: readonly Sticky[] = [
  ...[nextDay, spaces, packed, late, marker, noonHour],
  ...clockShapes,
];
export const spanPatterns: readonly Sticky[] = [openMark, sun, ahead, bareHour, ...clockPatterns];

/**
 * Reads a span of opening at `at`: 9:00～17:00, 午前9時から午後5時まで, 18:00～翌2:00, 9:00～, ～17:00.
 *
 * @returns null where none stands there; a cause where one does that cannot be
 */
export function readSpan(source: SpanSource, at: number): ReadSpan | Cause | null {
  const { text } = source;
  const open = openMark.after(text, at);
  if (open > at) return readUntil(source, open, []);
  const rise = sun.after(text, at);
  if (rise > at) return readUntil(source, rise, [boundDoubt(source, text.slice(at, rise))]);
  const first = ahead.after(text, at);
  const start = readClock(source, first) ?? readBareHour(text, first);
  if (start === null || 'code' in start) return start;
  const after = rangeMark.after(text, start.end);
  if (after === start.end) return readHalfOpen(source, start);
  const end = readClock(source, after);
  if (end === null) return readOpenEnd(source, start, after);
  if ('code' in end) return end;
  const close = untilMark.after(text, end.end);
  if (rangeMark.after(text, close) > close) return cause('hours-malformed', { value: source.cell });
  return between(source, start, end, close);
}

function boundDoubt(source: SpanSource, part: string): Cause {
  return cause('hours-bound-not-a-time', { value: source.cell, part: part.replace(/[~\-\s]+$/, '') });
}

/** Reads the end of a span, where its start is not said: 17:00まで. */
export function readUntil(
  source: SpanSource,
  at: number,
  doubts: readonly Cause[] = [],
): ReadSpan | Cause | null {
  const end = readClock(source, at);
  if (end === null || 'code' in end) return end;
  const close = untilMark.after(source.text, end.end);
  if (rangeMark.after(source.text, close) > close) return cause('hours-malformed', { value: source.cell });
  return single(source, end, close, (to) => ({ from: null, to }), doubts);
}

/** 17:00以降, 17:00まで; a time alone is no span. */
function readHalfOpen(source: SpanSource, clock: EdgeClock): ReadSpan | Cause {
  const later = fromMark.after(source.text, clock.end);
  if (later > clock.end && isMidnight(clock)) return cause('hours-empty-range', { value: source.cell });
  if (later > clock.end) return single(source, clock, later, (from) => ({ from, to: null }), none);
  const earlier = beforeMark.after(source.text, clock.end);
  if (earlier > clock.end) return single(source, clock, earlier, (to) => ({ from: null, to }), none);
  return cause('hours-malformed', { value: source.cell });
}

/** 9:00～, or 9:00～日没, where the end is told by something else than a clock. */
function readOpenEnd(source: SpanSource, start: EdgeClock, after: number): ReadSpan | Cause {
  const isTight = after > 0 && !/\s/.test(source.text[after - 1]!);
  const end = isTight ? boundWord.after(source.text, after) : after;
  const part = source.text.slice(after, end);
  if (/^\d|^[~-]/.test(source.text.slice(end))) return cause('hours-malformed', { value: source.cell });
  if (isMidnight(start)) return cause('hours-empty-range', { value: source.cell });
  const doubts = part === '' ? [] : [boundDoubt(source, part)];
  return single(source, start, end, (from) => ({ from, to: null }), doubts);
}

/** From 0:00 on: forms that ask for two times fill it in and leave the other out. */
function isMidnight({ readings, isNextDay }: EdgeClock): boolean {
  return readings[0] === 0 && !isNextDay;
}

function single(
  source: SpanSource,
  clock: EdgeClock,
  end: number,
  toSpan: (minutes: number) => Span,
  doubts: readonly Cause[],
): ReadSpan | Cause {
  const [minutes, other] = clock.readings;
  if (other !== undefined) return cause('time-ambiguous-noon', { value: source.cell });
  return { span: toSpan(minutes!), end, doubts: both(clock.doubts, doubts) };
}

function readBareHour(text: string, at: number): EdgeClock | null {
  const hour = bareHour.at(text, at);
  if (!hour || Number(hour[1]) > 24) return null;
  return {
    readings: [Number(hour[1]) * 60],
    half: null,
    isNextDay: false,
    isOf24: Number(hour[1]) > 12,
    end: at + hour[0].length,
    doubts: [],
  };
}

const clocksAt = byBeginning([['clock', clockPatterns]]);

function readClock(source: SpanSource, at: number): EdgeClock | Cause | null {
  const { text, cell } = source;
  const length = plainClockLength(text, at);
  if (length > 0) return hourAndMinute(text, at, length);
  const plain = readPlainHour(text, at);
  if (plain !== null) return plain;
  if (clocksAt(text, at).length === 0) return null;
  const start = nextDay.after(text, at);
  const isNextDay = start > at;
  const begin = spaces.after(text, start);
  const digits = packed.at(text, begin);
  if (digits) return plainClock(digits, begin, isNextDay);
  const beyond = late.at(text, begin);
  if (beyond && /\d\d:\d\d-$/.test(text.slice(0, begin))) return plainClock(beyond, begin, isNextDay);
  const word = marker.at(text, begin);
  const unmarked = spaces.after(text, word ? begin + word[0].length : begin);
  const isNoon = noonHour.after(text, begin) > begin;
  const scanned = scanClock(isNoon ? text.slice(unmarked) : (word?.[0] ?? '') + text.slice(unmarked), cell);
  if (scanned === null || 'code' in scanned) return scanned;
  if (scanned.rest.startsWith('間')) return null;
  const about = aboutMark.at(scanned.rest, 0)?.[0] ?? '';
  const minutes = Math.floor(scanned.clock.seconds / 60);
  const isMorning = word?.[1] !== undefined;
  return {
    readings: isNoon ? [minutes, isMorning ? minutes - 720 : minutes + 720] : [minutes],
    half: word === null ? null : isMorning ? 'am' : 'pm',
    isNextDay: isNextDay || nextDay.after(text, unmarked) > unmarked,
    isOf24: Number(hourDigits.at(text, unmarked)?.[0]) > 12,
    end: text.length - scanned.rest.length + about.length,
    doubts:
      about === ''
        ? scanned.doubts
        : [...scanned.doubts, cause('time-approximate', { value: cell, part: about })],
  };
}

const none: readonly Cause[] = [];

const [noon, beforeNoon, afterNoon, hourSign, halfSign, minuteSign] = [...'午前後時半分'].map((sign) =>
  sign.charCodeAt(0),
);

/** 9時, 9時半, 午後1時30分, with nothing behind that may belong to it: told without a pattern, as most are written so. */
function readPlainHour(text: string, at: number): EdgeClock | null {
  const half = text.charCodeAt(at) === noon ? text.charCodeAt(at + 1) : null;
  if (half !== null && half !== beforeNoon && half !== afterNoon) return null;
  const hours = numberAt(text, half === null ? at : at + 2);
  if (hours === null || text.charCodeAt(hours.end) !== hourSign) return null;
  if (hours.value > 24 || (half !== null && hours.value > 11)) return null;
  const minutes = minutesAt(text, hours.end + 1);
  if (minutes === null || !endsClockAt(text, minutes.end)) return null;
  const hour = half === afterNoon ? hours.value + 12 : hours.value;
  return {
    readings: [hour * 60 + minutes.value],
    half: half === null ? null : half === beforeNoon ? 'am' : 'pm',
    isNextDay: false,
    isOf24: hours.value > 12,
    end: minutes.end,
    doubts: none,
  };
}

interface NumberAt {
  readonly value: number;
  readonly end: number;
}

/** What stands behind 時: 半, 30分 or nothing; null for anything else with digits. */
function minutesAt(text: string, at: number): NumberAt | null {
  if (text.charCodeAt(at) === halfSign) return { value: 30, end: at + 1 };
  const minutes = numberAt(text, at);
  if (minutes === null) return digitAt(text, at) < 0 ? { value: 0, end: at } : null;
  if (minutes.value > 59 || text.charCodeAt(minutes.end) !== minuteSign) return null;
  return { value: minutes.value, end: minutes.end + 1 };
}

/** A number of one or two digits. */
function numberAt(text: string, at: number): NumberAt | null {
  const first = digitAt(text, at);
  if (first < 0) return null;
  const second = digitAt(text, at + 1);
  if (second < 0) return { value: first, end: at + 1 };
  return digitAt(text, at + 2) < 0 ? { value: first * 10 + second, end: at + 2 } : null;
}

/** 9:00, whose length is known. */
function hourAndMinute(text: string, at: number, length: number): EdgeClock {
  const end = at + length;
  const hour = digitAt(text, end - 4) + (length > 4 ? digitAt(text, at) * 10 : 0);
  return {
    readings: [hour * 60 + digitAt(text, end - 2) * 10 + digitAt(text, end - 1)],
    half: null,
    isNextDay: false,
    isOf24: hour > 12,
    end,
    doubts: none,
  };
}

function plainClock(parts: RegExpExecArray, at: number, isNextDay: boolean): EdgeClock {
  const minutes = Number(parts[1]) * 60 + Number(parts[2]);
  return { readings: [minutes], half: null, isNextDay, isOf24: true, end: at + parts[0].length, doubts: [] };
}

function both(some: readonly Cause[], others: readonly Cause[]): readonly Cause[] {
  if (others.length === 0) return some;
  return some.length === 0 ? others : [...some, ...others];
}

/** The one pair of readings that makes a span, or why there is none; `close`: where it ends in the text. */
function between(source: SpanSource, start: EdgeClock, end: EdgeClock, close: number): ReadSpan | Cause {
  const [from = 0, to = 0] = [start.readings[0], end.readings[0]];
  const doubts = both(start.doubts, end.doubts);
  if (start.readings.length === 1 && end.readings.length === 1) {
    const last = to + (end.isNextDay ? day : carried(start, end, to));
    return from < last && last - from <= day
      ? { span: { from, to: last }, end: close, doubts }
      : overnight(source, start, end, close, doubts);
  }
  const pairs = start.readings.flatMap((from) =>
    end.readings.map((to): Span => ({ from, to: to + (end.isNextDay ? day : carried(start, end, to)) })),
  );
  const spans = pairs.filter(({ from, to }) => from! < to! && to! - from! <= day);
  if (spans.length === 1) return { span: spans[0]!, end: close, doubts };
  if (spans.length > 1) return cause('time-ambiguous-noon', { value: source.cell });
  return overnight(source, start, end, close, doubts);
}

/** 午後1時～5時: 午後 reaches over to the end. */
function carried(start: EdgeClock, end: EdgeClock, to: number): number {
  const from = start.readings[0]!;
  return start.half === 'pm' && !start.isOf24 && end.half === null && to < 720 && from < to + 720 ? 720 : 0;
}

/**
 * An end before its start is over midnight where no other reading is likely: 22:00～5:00, 17:00～1:00, 6:00～0:00, but not
 * 9:00～5:00 (in the afternoon?) nor 17:00～9:00 (the wrong way round?), except for night duty.
 */
function overnight(
  source: SpanSource,
  start: EdgeClock,
  end: EdgeClock,
  close: number,
  doubts: readonly Cause[],
): ReadSpan | Cause {
  const [from, to] = [start.readings[0]!, end.readings[0]!];
  const span = { from, to: to + day };
  const isSaid = start.half === 'pm' && end.half === 'am' && to < from;
  if (isSaid) return { span, end: close, doubts };
  if (from === to && source.kind !== 'night-duty') return cause('hours-empty-range', { value: source.cell });
  const isLate = from >= 18 * 60 || (from >= 13 * 60 && to <= 5 * 60);
  const isNight = to < 60 || (isLate && to + day - from <= 15 * 60);
  const isLikely = source.kind === 'night-duty' || (isNight && start.half !== 'am');
  if (source.kind === 'office' || !isLikely || from >= day || to > from || end.readings.length > 1) {
    return cause('hours-end-before-start', { value: source.cell });
  }
  return { span, end: close, doubts: [...doubts, cause('hours-next-day', { value: source.cell })] };
}
