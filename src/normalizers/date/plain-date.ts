import { certain, certainNodes, type Outcome } from '../outcome.js';
import { type CalendarDate, exists, isoDate } from './calendar.js';
import { partsOf } from './date-outcome.js';
import { type DateSettings, doubtEra, readYear } from './year.js';

const western = /^([12]\d{3})([-/])(\d{1,2})\2(\d{1,2})$/;
/** Eight digits, of a year that is not the number of something else. */
const compact = /^(1[5-9]\d\d|2[01]\d\d)(\d\d)(\d\d)$/;
const moment =
  /^([12]\d{3})([-/])(\d{1,2})\2(\d{1,2})[ T]([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?$/;

/**
 * Makes the reader of the usual notations, where they leave no doubt: 2023-04-01, 2023/4/1, 20230401, 2023年4月1日,
 * 令和5年4月, R5.4.1, 112/04/01 in Taiwan, and 2023/4/1 9:00 where there is a time. All others give null and are read with
 * more care.
 *
 * @param isDateTime whether the column holds days with a time; what has none is kept in parts
 */
export function plainDateReader(
  settings: DateSettings,
  isDateTime: boolean,
): (text: string, cell: string) => Outcome | null {
  const { eras } = settings;
  const other = new RegExp(
    `^(?:(${eras.pattern})(元|\\d{1,3})|(\\d{3,4}))(?:年(?:(\\d{1,2})月(?:(\\d{1,2})日)?)?|([-./])(\\d{1,2})\\6(\\d{1,2}))$`,
  );
  const conclude = (date: CalendarDate, cell: string): Outcome => {
    const text = isoDate(date);
    return isDateTime || date.day === null ? certainNodes(text, [partsOf(date, cell)]) : certain(text);
  };
  return (text, cell) => {
    const found = western.exec(text) ?? compact.exec(text);
    if (found) {
      const { length } = found;
      const date = dateOf(found[1]!, found[length - 2], found[length - 1]);
      return date && conclude(date, cell);
    }
    if (isDateTime && text.length > 10) {
      const parts = moment.exec(text);
      if (parts) return readMoment(parts);
    }
    const parts = other.exec(text);
    if (parts === null) return null;
    const [, word, n = '', bare, month = parts[7], day = parts[8]] = parts;
    const { year, era } = usualYear(word, bare ?? n, settings, text);
    const date = dateOf(year, month, day);
    return date === null || doubtEra(era, date, date, text) ? null : conclude(date, cell);
  };
}

function usualYear(word: string | undefined, number: string, settings: DateSettings, cell: string) {
  const found = readYear(word, false, number, true, settings, null, cell);
  return 'code' in found ? { year: '', era: null } : { year: String(found.year), era: found.era };
}

/** The date, if there is such a one, and it is none of those that programs write where there is no date. */
function dateOf(year: string, month: string | undefined, day: string | undefined): CalendarDate | null {
  if (year.length !== 4 || year === '1900' || year === '1899' || year === '9999') return null;
  const date = {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  };
  return exists(date) ? date : null;
}

function readMoment(parts: RegExpExecArray): Outcome | null {
  const [, year = '', , month, day, hour = '', minute, second = '00', fraction = ''] = parts;
  const date = dateOf(year, month, day);
  if (date === null) return null;
  const exact = fraction.replace(/0+$/, '');
  return certain(
    `${isoDate(date)}T${hour.padStart(2, '0')}:${minute}:${second}${exact === '' ? '' : `.${exact}`}`,
  );
}
