import { type Cause, cause } from '../../findings/index.js';
import { type Sticky, sticky } from '../../text/index.js';
import { two } from '../date/calendar.js';

/** A time of day. */
export interface Clock {
  /** Whole seconds since midnight; 86,400 and more is the next day. */
  readonly seconds: number;
  /** Digits after the decimal point of the seconds, without zeros at the end; mostly empty. */
  readonly fraction: string;
}

/** A clock time at the beginning of a text, and what comes after it. */
export interface ScannedClock {
  readonly clock: Clock;
  readonly rest: string;
  readonly doubts: readonly Cause[];
}

export const secondsOfDay = 86_400;

/** What a word beside the hour makes of it: the hour of 24, or why there is none. */
type Marked = number | 'noon' | 'contradiction' | 'ambiguous' | 'redundant';

const inHalf = (hour: number): Marked => (hour <= 24 ? 'redundant' : 'contradiction');
const morning = (hour: number): Marked => (hour < 12 ? hour : hour === 12 ? 'noon' : 'contradiction');
const afternoon = (hour: number): Marked => (hour < 12 ? hour + 12 : hour === 12 ? 'noon' : inHalf(hour));
const am = (hour: number): Marked => (hour === 12 ? 0 : hour < 12 ? hour : 'contradiction');
const pm = (hour: number): Marked => (hour === 12 ? 12 : hour < 12 ? hour + 12 : inHalf(hour));
const noon = (hour: number): Marked =>
  hour === 11 || hour === 12 ? hour : hour === 1 || hour === 2 ? hour + 12 : 'contradiction';
const evening = (hour: number): Marked =>
  hour >= 4 && hour < 12 ? hour + 12 : hour > 15 && hour < 24 ? hour : 'ambiguous';
const night = (hour: number): Marked =>
  hour < 6 || (hour > 21 && hour < 30) ? hour : hour === 10 || hour === 11 ? hour + 12 : 'ambiguous';
const dawn = (hour: number): Marked => (hour < 8 ? hour : hour === 12 ? 0 : 'contradiction');

const markers = new Map<string, (hour: number) => Marked>([
  ...['午前', '上午', '早上', '早晨', '朝'].map((word) => [word, morning] as const),
  ...['午後', '下午'].map((word) => [word, afternoon] as const),
  ['AM', am],
  ['PM', pm],
  ...['中午', '昼'].map((word) => [word, noon] as const),
  ...['晚上', '晚間', '傍晚', '夕方', '夜', '夜間'].map((word) => [word, evening] as const),
  ...['深夜', '半夜', '夜中'].map((word) => [word, night] as const),
  ...['凌晨', '清晨', '早朝', '未明'].map((word) => [word, dawn] as const),
]);
const letters = '[AP]\\.?M\\.?';
const marker = [letters, ...[...markers.keys()].sort((a, b) => b.length - a.length)].join('|');
const clockShape = sticky(
  new RegExp(
    `(${marker})?(\\d{1,2})(?::(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?|[時點点](?:(半)|整|(\\d{1,2})分(?:(\\d{1,2})秒)?|(\\d{2}))?)(?!\\d)(?: ?(${letters})(?![A-Z]))?`,
    'iy',
  ),
);
const noonWord = sticky(/正午/y);
/** 9:00, with nothing behind that belongs to it. */
const plainShape = sticky(/([01]?\d|2\d):([0-5]\d)(?![\d:]| ?[AP]\.?M)/iy);
const hourShape = sticky(/(?:([AP]\.?M\.?)(\d{1,2})|(\d{1,2}) ?([AP]\.?M\.?))(?![\d:A-Z])/iy);

/**
 * How many characters of a text are `9:00` or `09:00`, with nothing behind that may belong to it; 0 where anything else
 * stands there. Told without a pattern, as most times are written so.
 */
export function plainClockLength(text: string, at: number): number {
  const first = digitAt(text, at);
  if (first < 0) return 0;
  const second = digitAt(text, at + 1);
  const colon = second < 0 ? at + 1 : at + 2;
  if (text.charCodeAt(colon) !== 0x3a || (second >= 0 && first * 10 + second > 29)) return 0;
  const tens = digitAt(text, colon + 1);
  if (tens < 0 || tens > 5 || digitAt(text, colon + 2) < 0) return 0;
  const end = colon + 3;
  return endsClockAt(text, end) ? end - at : 0;
}

/** Whether nothing stands at a place that may belong to the time before it. */
export function endsClockAt(text: string, at: number): boolean {
  const sign = text.charCodeAt(at);
  if (at === text.length || endsClock.mayBegin(sign)) return true;
  return sign === 0x20 && !halfLetter.mayBegin(text.charCodeAt(at + 1));
}

/** What goes on with something else than the time; behind a space may stand AM. */
const endsClock = sticky(/[\n~\-、,;。()かまで至到迄]/y);
const halfLetter = sticky(/[AP]/iy);

/** The digit at a place of a text, below 0 where none stands there. */
export function digitAt(text: string, at: number): number {
  const digit = text.charCodeAt(at) - 0x30;
  return digit >= 0 && digit <= 9 ? digit : -1;
}

/** What may stand where a time of day begins. */
export const clockShapes: readonly Sticky[] = [noonWord, plainShape, clockShape, hourShape];

/**
 * Reads the time of day at the beginning of a text: `9:00`, `9時半`, `午後5時15分`, `5:30 PM`, `下午5點半`, `正午`. Hours up
 * to 29 are those of the night after; 午前12時 and 午後12時 mean noon and midnight by the decree of 1872 (明治5年太政官布告
 * 第337号) and the reverse to many, so they are refused.
 *
 * @param text folded by `foldDate`
 * @param cell the cell, for the findings
 * @returns null where the text does not begin with a time; a cause where it does, but there is no such time
 */
export function scanClock(text: string, cell: string): ScannedClock | Cause | null {
  if (noonWord.at(text, 0))
    return { clock: { seconds: 43_200, fraction: '' }, rest: text.slice(2), doubts: [] };
  const plain = plainShape.at(text, 0);
  if (plain) {
    const seconds = Number(plain[1]) * 3600 + Number(plain[2]) * 60;
    return { clock: { seconds, fraction: '' }, rest: text.slice(plain[0].length), doubts: [] };
  }
  const parts = clockShape.at(text, 0);
  if (parts) {
    const [all, before, hour, minute, second, fraction, half, minuteWord, secondWord, bareMinute, after] =
      parts;
    if (before && after) return cause('time-contradiction', { value: cell });
    return readClock(
      {
        word: before ?? after,
        hour: Number(hour),
        minute: half ? 30 : Number(minute ?? minuteWord ?? bareMinute ?? 0),
        second: Number(second ?? secondWord ?? 0),
        fraction: fraction?.replace(/0+$/, '') ?? '',
      },
      text.slice(all.length),
      cell,
    );
  }
  const hourOnly = hourShape.at(text, 0);
  if (hourOnly === null) return null;
  const [all, before, hourAfter, hour, after] = hourOnly;
  return readClock(
    { word: before ?? after, hour: Number(hourAfter ?? hour), minute: 0, second: 0, fraction: '' },
    text.slice(all.length),
    cell,
  );
}

/** A time of day as written. */
interface WrittenClock {
  readonly word: string | undefined;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly fraction: string;
}

function readClock(written: WrittenClock, rest: string, cell: string): ScannedClock | Cause {
  const { word, minute, second, fraction } = written;
  if (written.hour > 29 || minute > 59 || second > 59) return cause('time-no-such-time', { value: cell });
  const hour = hourOf(written.hour, word);
  if (hour === 'noon') return cause('time-ambiguous-noon', { value: cell });
  if (hour === 'ambiguous') return cause('time-ambiguous', { value: cell });
  if (hour === 'contradiction') return cause('time-contradiction', { value: cell });
  const isRedundant = hour === 'redundant';
  return {
    clock: {
      seconds: (typeof hour === 'number' ? hour : written.hour) * 3600 + minute * 60 + second,
      fraction,
    },
    rest,
    doubts: isRedundant ? [cause('time-redundant-marker', { value: cell, part: word ?? '' })] : [],
  };
}

function hourOf(hour: number, word: string | undefined): Marked {
  if (word === undefined) return hour;
  return markers.get(word.toUpperCase().replaceAll('.', ''))?.(hour) ?? 'ambiguous';
}

/** `HH:MM:SS` and the fraction of the second, as xsd:time has it; the hour counts past 24 after midnight. */
export function isoClock({ seconds, fraction }: Clock): string {
  const hour = Math.floor(seconds / 3600);
  const minute = Math.floor(seconds / 60) % 60;
  const text = `${two(hour)}:${two(minute)}:${two(seconds % 60)}`;
  return fraction === '' ? text : `${text}.${fraction}`;
}
