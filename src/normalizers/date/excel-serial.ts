import { type Cause, cause } from '../../findings/index.js';
import type { Context } from '../context.js';
import { secondsOfDay } from '../time/clock.js';
import { dayNumber, dayOf } from './calendar.js';
import type { Dates } from './period.js';

const number = /^\d{1,5}(?:\.\d+)?$/;
/** Days from the day that counts 0 in a system to 1970-01-01, for serials after February 1900. */
const epochs = { '1900': dayNumber(1899, 12, 30), '1904': dayNumber(1904, 1, 1) };

/**
 * Reads the number of a workbook's cell as its date and time: days since 1899-12-30 or 1904-01-01. In the system of
 * 1900 the days before March are one less, and 60 is a day that never was (ECMA-376 Part 1, 18.17.4.1).
 *
 * @returns null where the column is not of a workbook, or the text is not such a number
 */
export function readSerial(text: string, context: Context, cell: string): Dates | Cause | null {
  if (context.excel === undefined || !number.test(text)) return null;
  // A number like 2023 may as well be a year: as a serial it would be a day of 1905.
  if (/^(?:19|20)\d\d$/.test(text)) return cause('date-serial', { value: cell });
  const serial = Number(text);
  const isOldStyle = context.excel === '1900';
  if (isOldStyle && serial < 1) return cause('date-placeholder', { value: cell });
  if (isOldStyle && Math.floor(serial) === 60) return cause('date-no-such-day', { value: cell });
  const allSeconds = Math.round((serial - Math.floor(serial)) * secondsOfDay);
  const days =
    Math.floor(serial) + (allSeconds === secondsOfDay ? 1 : 0) + (isOldStyle && serial < 60 ? 1 : 0);
  const day = dayOf(epochs[context.excel] + days);
  const seconds = allSeconds % secondsOfDay;
  return {
    start: {
      first: day,
      last: day,
      clock: context.type === 'datetime' || seconds > 0 ? { seconds, fraction: '' } : null,
      offset: '',
      weekday: null,
      isHoliday: false,
      era: null,
      hasYear: true,
      isFiscal: false,
      rest: '',
      doubts: [],
    },
    end: null,
    doubts: [],
  };
}
