import { type Cause, cause } from '../../findings/index.js';
import { type CalendarDate, daysIn } from './calendar.js';
import type { EraYears } from './era.js';
import { type DateSettings, doubtEra, readYear, type Year, yearWords } from './year.js';

/** A stretch of time that has a name of its own: a fiscal year, a school term, a decade. */
export interface NamedSpan {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  readonly year: Year;
  readonly rest: string;
  readonly doubts: readonly Cause[];
}

/**
 * The fiscal year (年度) that is called by a year. Japan: April to March (財政法第11条, 地方自治法第208条). Taiwan: the
 * calendar year since 2001; before that July to June, with one of eighteen months between (88下半年及89年度; 預算法第12條).
 */
export function fiscalYear(year: number, country: 'JP' | 'TW'): readonly [CalendarDate, CalendarDate] {
  if (country === 'JP') return months(year, 4, 12);
  if (year > 2000) return months(year, 1, 12);
  return year === 2000 ? months(1999, 7, 18) : months(year - 1, 7, 12);
}

/** So many whole months from the first day of a month. */
export function months(year: number, month: number, count: number): readonly [CalendarDate, CalendarDate] {
  const lastMonth = month - 1 + count - 1;
  const [lastYear, ofYear] = [year + Math.floor(lastMonth / 12), (lastMonth % 12) + 1];
  return [
    { year, month, day: 1 },
    { year: lastYear, month: ofYear, day: daysIn(lastYear, ofYear) },
  ];
}

/**
 * Makes the reader of named spans: 年度 and its quarters, halves and end; 學年度 and its terms (Taiwan: August to July,
 * 學校學年學期假期辦法; Japan: April to March), quarters and halves of a year in Taiwan, and decades (年代).
 */
export function spanScanner(
  settings: DateSettings,
): (text: string, era: EraYears | null, cell: string) => NamedSpan | Cause | null {
  const shape = new RegExp(
    `^${yearWords(settings.eras)}(元|\\d{1,4})(年度|年?会計年度|[學学]年度?|年代|年(?=[上下]半年|第[1-4一二三四]季))(.*)$`,
    'is',
  );
  return (text, before, cell) => {
    if (text.startsWith('88下半年及89年度')) text = text.slice('88下半年及'.length);
    const parts = shape.exec(text);
    if (parts === null) return null;
    const [, word, backward, number = '', unit = '', rest = ''] = parts;
    const year = readYear(word, backward !== undefined, number, true, settings, before, cell);
    if ('code' in year) return year;
    const {
      first,
      last,
      rest: behind,
      doubts,
    } = unit === '年代' ? decade(year, rest, cell) : partOf(year, unit, rest, settings.country, cell);
    const doubt = doubtEra(year.era, first, last, cell);
    return { first, last, year, rest: behind, doubts: doubt ? [doubt, ...doubts] : doubts };
  };
}

type Part = Omit<NamedSpan, 'year'>;

function decade({ year }: Year, rest: string, cell: string): Part {
  return {
    first: { year, month: null, day: null },
    last: { year: year + 9, month: null, day: null },
    rest,
    doubts: [cause('date-approximate', { value: cell, part: '年代' })],
  };
}

function partOf({ year }: Year, unit: string, rest: string, country: 'JP' | 'TW', cell: string): Part {
  const part = (consumed: string, [first, last]: readonly [CalendarDate, CalendarDate]): Part => ({
    first,
    last,
    rest: rest.slice(consumed.length),
    doubts: [],
  });
  if (/^[學学]/.test(unit)) return schoolYear(year, rest, country, part);
  const whole = unit === '年' ? months(year, 1, 12) : fiscalYear(year, country);
  const start = whole[0].month ?? 1;
  const quarter = /^第?([1-4一二三四])(?:四半期|季)/.exec(rest);
  if (quarter) {
    const month = start - 1 + ('1234一二三四'.indexOf(quarter[1] ?? '') % 4) * 3;
    return part(quarter[0], months(whole[0].year + Math.floor(month / 12), (month % 12) + 1, 3));
  }
  const half = /^([上下])半?[期年](?:度)?/.exec(rest);
  if (half) {
    const month = start - 1 + (half[1] === '上' ? 0 : 6);
    return part(half[0], months(whole[0].year + Math.floor(month / 12), (month % 12) + 1, 6));
  }
  if (rest.startsWith('末')) {
    const month = { ...whole[1], day: null };
    return {
      ...part('末', [month, month]),
      doubts: [cause('date-approximate', { value: cell, part: '末' })],
    };
  }
  return part('', whole);
}

function schoolYear(
  year: number,
  rest: string,
  country: 'JP' | 'TW',
  part: (consumed: string, span: readonly [CalendarDate, CalendarDate]) => Part,
): Part {
  if (country === 'JP') return part('', fiscalYear(year, country));
  const term = /^(?:第?([12])|([上下]))[學学]期/.exec(rest);
  if (term === null) return part('', months(year, 8, 12));
  const isFirst = term[1] === '1' || term[2] === '上';
  return part(term[0], isFirst ? months(year, 8, 6) : months(year + 1, 2, 6));
}
