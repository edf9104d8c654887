import { type Cause, cause } from '../../findings/index.js';
import { sticky } from '../../text/index.js';
import { exists } from './calendar.js';
import { type DateSettings, doubted, readYear, type WrittenDate } from './year.js';

const digits = /^(\d{4,14})(?![\d.])/;
/** Years that eight digits may begin with: others are the number of something else. */
const isYear = /^(?:1[5-9]|2[01]|9999)/;
const fewDigits = /^\d{1,3}(?:$|~)/;
/** Days since 1899-12-30 from 1954 to 2064, as a spreadsheet stores dates. */
const serial = /^(?:[2-5]\d{4}|60000)(?:\.\d+)?$/;

/**
 * Makes the reader of dates without signs: 2023, 202304, 20230401, 20230401090000, R050401, 民國1120401; in Taiwan
 * 11204 and 1120401. Six digits may be a short year with month and day, and are refused unless they can be read in one
 * way only.
 */
export function compactScanner(
  settings: DateSettings,
): (text: string, cell: string) => WrittenDate | Cause | null {
  const withEra = sticky(
    new RegExp(
      `(${settings.eras.pattern})(?:(\\d{3})(\\d{2})(\\d{2})|(\\d{2})(\\d{2})(\\d{2})?)(?!\\d)`,
      'iy',
    ),
  );
  return (text, cell) => {
    const named = withEra.at(text, 0);
    if (named) return scanWithEra(named, text, settings, cell);
    if (!startsWithDigit(text)) return null;
    if (serial.test(text)) return cause('date-serial', { value: cell });
    const found = digits.exec(text)?.[1];
    if (found !== undefined) return scanDigits(found, text.slice(found.length), settings, cell);
    return fewDigits.test(text) ? cause('date-ambiguous-year', { value: cell }) : null;
  };
}

function startsWithDigit(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 0x30 && first <= 0x39;
}

/** Years of the Japanese eras have two digits, those of 民國 three. R3111 may be 令和31年11月 or 令和3年11月1日. */
function scanWithEra(
  parts: RegExpExecArray,
  text: string,
  settings: DateSettings,
  cell: string,
): WrittenDate | Cause {
  const [all, word = '', longYear, longMonth, longDay, shortYear = '', month, day] = parts;
  const isJapanese = settings.eras.named(word)?.isJapanese ?? false;
  const isShort = longYear === undefined && day === undefined && !shortYear.startsWith('0');
  if (isShort || isJapanese === (longYear !== undefined))
    return cause('date-ambiguous-year', { value: cell });
  const year = readYear(word, false, longYear ?? shortYear, false, settings, null, cell);
  if ('code' in year) return year;
  const lastPart = longDay ?? day;
  return {
    year,
    month: Number(longMonth ?? month),
    day: lastPart === undefined ? null : Number(lastPart),
    rest: text.slice(all.length),
  };
}

function scanDigits(
  found: string,
  rest: string,
  settings: DateSettings,
  cell: string,
): WrittenDate | Cause | null {
  const write = (yearLength: number, isLong: boolean): WrittenDate | Cause => {
    const year = readYear(undefined, false, found.slice(0, yearLength), true, settings, null, cell);
    if ('code' in year) return year;
    const month = found.slice(yearLength, yearLength + 2);
    const day = isLong ? found.slice(yearLength + 2, yearLength + 4) : '';
    return { year, month: month ? Number(month) : null, day: day ? Number(day) : null, rest };
  };
  const isMinguo = settings.country === 'TW' && Number(found.slice(0, 3)) <= 150;
  switch (found.length) {
    case 4:
      return scanBareYear(write(4, false), cell);
    case 5:
      return isMinguo ? write(3, false) : null;
    case 6:
      return scanSix(found, write, settings, cell);
    case 7:
      return isMinguo ? write(3, true) : cause('date-ambiguous-year', { value: cell });
    case 8:
      return isYear.test(found) ? write(4, true) : null;
    case 12:
    case 14: {
      const day = write(4, true);
      if ('code' in day) return day;
      return { year: day.year, month: day.month, day: day.day, rest: `T${found.slice(8)}${rest}` };
    }
    default:
      return null;
  }
}

/** Four digits may be a count or a month and a day: only those of recent years are taken without a word. */
function scanBareYear(written: WrittenDate | Cause, cell: string): WrittenDate | Cause {
  if ('code' in written || written.year === null) return written;
  const { year } = written.year;
  if (year === 9999 || (year >= 1868 && year <= 2100)) return written;
  return doubted(written, cause('date-bare-number', { value: cell }));
}

function scanSix(
  found: string,
  write: (yearLength: number, isLong: boolean) => WrittenDate | Cause,
  settings: DateSettings,
  cell: string,
): WrittenDate | Cause {
  const year = Number(found.slice(0, 4));
  const last = Number(found.slice(4));
  const isDay = exists({ year: 2000, month: Number(found.slice(2, 4)), day: last });
  const isMonth = year >= 1868 && year <= 2199 && last >= 1 && last <= 12;
  if (isMonth && !isDay) return write(4, false);
  return isMonth || settings.era === null ? cause('date-ambiguous-year', { value: cell }) : write(2, true);
}
