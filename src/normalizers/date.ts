import { type Cause, cause } from '../findings/index.js';
import { narrow, sticky } from '../text/index.js';
import { readBlank } from './blank.js';
import type { Context } from './context.js';
import { concludeDates } from './date/date-outcome.js';
import { dateScanner } from './date/day.js';
import { readEras } from './date/era.js';
import { readSerial } from './date/excel-serial.js';
import { fiscalPartReader } from './date/fiscal-part.js';
import { foldDate } from './date/fold-date.js';
import { type PastReader, pastReader } from './date/past-date.js';
import { type Dates, type DatesReader, datesReader, doubtedDates } from './date/period.js';
import { plainDateReader } from './date/plain-date.js';
import type { DateSettings } from './date/year.js';
import { yearUnit } from './date/year-column.js';
import { upTo } from './longest.js';
import { defineNormalizer } from './normalizer.js';
import { assumedNodes, emptyWith, type Outcome, refused } from './outcome.js';
import { edition, type Tables } from './tables.js';

/** Dates in all notations of Japan and Taiwan, and periods of them → ISO 8601. */
export const date = /* @__PURE__ */ defineNormalizer({
  name: 'date',
  title: { ja: '日付・期間', en: 'Date or period', 'zh-TW': '日期、期間' },
  datatype: 'xsd:date',
  source: '元号法; 明治5年太政官布告第337号; ISO 8601-1; XML Schema Part 2, 3.2.9 date, 3.2.7 dateTime',
  options: ['country', 'type', 'excel', 'era', 'order', 'fiscal-year', 'column'],
  properties: ['表記', '年', '月', '日'],
  codes: [
    'date-not-a-date',
    'date-no-such-day',
    'date-ambiguous-year',
    'date-century-assumed',
    'date-ambiguous-order',
    'date-unusual-order',
    'date-ambiguous-quarter',
    'date-year-missing',
    'date-before-era',
    'date-after-era',
    'date-era-year-zero',
    'date-unknown-era',
    'date-lunisolar',
    'date-period-name',
    'date-era-of-two-courts',
    'date-without-years',
    'date-names-differ',
    'date-weekday-differs',
    'date-holiday-differs',
    'date-holidays-not-known',
    'date-approximate',
    'date-tentative',
    'date-placeholder',
    'date-serial',
    'date-zero-lost',
    'date-bare-number',
    'date-several',
    'date-end-before-start',
    'date-end-year-inferred',
    'date-time-left-out',
    'date-offset-shifts-day',
    'time-no-such-time',
    'time-ambiguous-noon',
    'time-ambiguous',
    'time-contradiction',
    'time-redundant-marker',
    'time-next-day',
    'extra-text',
    'value-undecided',
    'value-unknown',
    'value-ditto',
    'spreadsheet-error',
  ],
  examples: [
    { from: '2023-04-01', to: '2023-04-01' },
    { from: '令和5年4月1日', to: '2023-04-01' },
    { from: '２０２３年４月１日（土）', to: '2023-04-01' },
    { from: 'R5.4.1', to: '2023-04-01' },
    { from: '112年4月1日', context: { country: 'TW' }, to: '2023-04-01' },
    { from: '昭和45年3月', to: '1970-03' },
    { from: '令和5年4月1日〜令和6年3月31日', to: '2023-04-01/2024-03-31' },
    { from: '令和5年度', to: '2023-04-01/2024-03-31' },
    { from: '5.4.1', context: { era: '令和' }, to: '2023-04-01' },
    { from: '112', context: { country: 'TW', column: '年度' }, to: '2023-01-01/2023-12-31' },
    { from: '3月31日', context: { 'fiscal-year': '2023' }, to: '2024-03-31' },
    { from: '45017', context: { excel: '1900' }, to: '2023-04-01' },
    { from: '2023/4/1 9:00', context: { type: 'datetime' }, to: '2023-04-01T09:00:00' },
    { from: '', to: null },
    { from: '－', to: null },
    { from: '春ごろ開館', to: null, code: 'date-not-a-date' },
    { from: '令和5年2月30日', to: null, code: 'date-no-such-day' },
    { from: '5/4/1', to: null, code: 'date-ambiguous-year' },
    { from: '9/30/17', context: { order: 'mdy' }, to: '2017-09-30', code: 'date-century-assumed' },
    { from: '04/01/2023', to: null, code: 'date-ambiguous-order' },
    { from: '4/25/2023', to: '2023-04-25', code: 'date-unusual-order' },
    { from: '4月1日', to: null, code: 'date-year-missing' },
    { from: '令和元年4月1日', to: '2019-04-01', code: 'date-before-era' },
    { from: '平成32年4月1日', to: '2020-04-01', code: 'date-after-era' },
    { from: '令和0年4月1日', to: null, code: 'date-era-year-zero' },
    { from: '寿禄3年', to: null, code: 'date-unknown-era' },
    { from: '享保6年3月', to: '1721', code: 'date-lunisolar' },
    { from: '寛政年間', to: '1789/1801' },
    { from: '16世紀後半', to: '1551/1600' },
    { from: '江戸時代後期', to: '1603/1868', code: 'date-period-name' },
    { from: '建武年間', to: '1334/1338', code: 'date-era-of-two-courts' },
    { from: '縄文時代中期', to: '縄文時代中期', code: 'date-without-years' },
    { from: '清光緒14年', context: { country: 'TW' }, to: '1888', code: 'date-lunisolar' },
    { from: '2023年4～6月', to: '2023-04/2023-06' },
    { from: '2023年第1四半期', to: null, code: 'date-ambiguous-quarter' },
    { from: 'Apr 1, 2023', to: '2023-04-01' },
    { from: '明治5年9月4日', to: null, code: 'date-lunisolar' },
    { from: '令和5年（2022年）', to: null, code: 'date-names-differ' },
    { from: '2023年4月1日（日）', to: '2023-04-01', code: 'date-weekday-differs' },
    { from: '2023年5月3日（水・祝）', to: '2023-05-03' },
    { from: '2023年5月2日（火・祝）', to: '2023-05-02', code: 'date-holiday-differs' },
    { from: '2040年5月3日（木・祝）', to: '2040-05-03', code: 'date-holidays-not-known' },
    { from: '平成10年頃', to: '1998', code: 'date-approximate' },
    { from: '令和9年4月1日（予定）', to: '2027-04-01', code: 'date-tentative' },
    { from: '1900/1/0', to: null, code: 'date-placeholder' },
    { from: '45017', to: null, code: 'date-serial' },
    { from: '1231', to: '1231', code: 'date-bare-number' },
    { from: '2023.1', to: '2023-01', code: 'date-zero-lost' },
    { from: '2023/4/1、2023/5/1', to: null, code: 'date-several' },
    { from: '2023/4/1〜2022/3/31', to: null, code: 'date-end-before-start' },
    { from: '2023年12月28日〜1月3日', to: '2023-12-28/2024-01-03', code: 'date-end-year-inferred' },
    { from: '2023/4/1 9:00', to: '2023-04-01', code: 'date-time-left-out' },
    { from: '2023-03-31T15:00:00Z', to: null, code: 'date-offset-shifts-day' },
    { from: '2023/4/1 9:75', context: { type: 'datetime' }, to: null, code: 'time-no-such-time' },
    { from: '2023/4/1 午前12時', context: { type: 'datetime' }, to: null, code: 'time-ambiguous-noon' },
    { from: '2023/4/1 夜1時', context: { type: 'datetime' }, to: null, code: 'time-ambiguous' },
    { from: '2023/4/1 午前13時', context: { type: 'datetime' }, to: null, code: 'time-contradiction' },
    {
      from: '2023/4/1 PM17:00',
      context: { type: 'datetime' },
      to: '2023-04-01T17:00:00',
      code: 'time-redundant-marker',
    },
    {
      from: '2023/4/1 25:00',
      context: { type: 'datetime' },
      to: '2023-04-02T01:00:00',
      code: 'time-next-day',
    },
    { from: '2018年5月（新規開園）', to: '2018-05', code: 'extra-text' },
    { from: '未定', to: null, code: 'value-undecided' },
    { from: '不明', to: null, code: 'value-unknown' },
    { from: '同上', to: null, code: 'value-ditto' },
    { from: '#VALUE!', to: null, code: 'spreadsheet-error' },
  ],
  compile: compileDate,
});

/** 時代不詳, 製作年不明 */
const unknownTime =
  /^(?:時代|年代|年月日?|年|期日|日付|[製制]作年代?|建[築立造]年代?|詳細)(?:は|が)?(?:不詳|不明|未詳)$/;
/** 約30年前: counted from a day that nobody says. */
const ago =
  /^(?:約|およそ|おおよそ|凡そ|今から)?\s?[\d一二三四五六七八九十百数]{1,3}(?:年|か月|ヶ月|日)(?:ほど|くらい|ぐらい|以上)?前(?![期半後年度])/;
/** More than any date or period with a remark. */
const longest = 400;
/** 即日起至112年12月31日: the first day is that of a notice. */
const fromNow = sticky(
  /(即日(?:起|より|から)?|公[告布]日起|本日(?:より|から))(?:至|~|から|より|,)*(?=.*\d)/y,
);
const han = /[一-鿿]/;
const noDate = /^0000[-/.]?00[-/.]?00(?:[ T]00:00:00)?$/;
const label = /^([^\d:~()]{0,11}(?:日|年月|期間|日時|時点|月)[:\s]|[^\d:~()]{1,12}:|g{1,3})\s*(\S.*)$/is;
/** One of these stands between a label and a date, or before the format code. */
const mayBeLabelled = /[:\s(g]/i;
const labelOfBrackets = /^([^\d:~()]{1,12})\(([^()]+)\)$/;
const unknownEra =
  /^((?![^元\d]*[至起迄到自約第築創前後満每毎翌当開設立頃月日])[一-鿿]{2,4})(?:(?:元|\d{1,3})年(?:度|\d{1,2}月(?:\d{1,2}日)?)?|(?:元|\d{1,2})[./-]\d{1,2}[./-]\d{1,2})(?:\([^()]*\))?$/;

function compileDate(context: Context, tables: Tables): (text: string) => Outcome {
  const settings = settingsOf(context, tables);
  const read = datesReader(dateScanner(settings));
  const withUnit = yearUnit(context);
  const readFiscalPart = fiscalPartReader(settings, read);
  const isDateTime = context.type === 'datetime';
  const readPlain = plainDateReader(settings, isDateTime);
  let past: PastReader | null = null;
  const pastOf = () => {
    past ??= pastReader(settings, tables);
    return past;
  };
  return upTo(
    longest,
    (value) => cause('date-not-a-date', { value }),
    (text) => {
      const simple = readPlain(text, text) ?? readBlank(text);
      if (simple) return simple;
      const folded = withUnit(foldDate(text));
      const plain = folded === text ? null : readPlain(folded, text);
      if (plain) return plain;
      if (folded.includes('前') && ago.test(folded))
        return refused(cause('date-not-a-date', { value: text }));
      const known = noDate.test(folded)
        ? cause('date-placeholder', { value: text })
        : readSerial(folded, context, text);
      const first =
        known ?? read(folded, text) ?? readFromNow(folded, text, read) ?? readLabelled(text, read);
      const found = isClear(first) ? first : (readFiscalPart(folded, text) ?? first);
      const old = isClear(found) || !han.test(folded) ? null : pastOf();
      if (old?.isUndated(folded)) return undated(text);
      if (old && unknownTime.test(folded)) return emptyWith(cause('value-unknown', { value: text }));
      const dates = old?.read(folded, text) ?? found ?? whyNotADate(folded, text, tables);
      return 'code' in dates
        ? refused(dates)
        : concludeDates(dates, isDateTime, context.country, tables, text);
    },
  );
}

/** What is older than 明治 is looked for only where nothing younger was understood whole. */
function isClear(found: Dates | Cause | null): boolean {
  return found !== null && !('code' in found) && !found.doubts.some(({ code }) => code === 'extra-text');
}

/** A period without years is kept in words. */
function undated(text: string): Outcome {
  const name = narrow(text).trim();
  return assumedNodes(name, [{ 表記: name }], cause('date-without-years', { value: text }));
}

function settingsOf(context: Context, tables: Tables): DateSettings {
  const eras = readEras(tables.eras, context.country);
  const year = Number(context['fiscal-year']);
  const isMinguo = year < 1000 && context.country === 'TW';
  return {
    country: context.country,
    eras,
    past: null,
    era: (context.era && eras.named(context.era)) || null,
    order: context.order ?? null,
    fiscalYear: Number.isInteger(year) ? year + (isMinguo ? 1911 : 0) : null,
  };
}

/** A period whose first day is not said; the words for it are told. */
function readFromNow(folded: string, text: string, read: DatesReader): Dates | Cause | null {
  const [ahead = '', part = ''] = fromNow.at(folded, 0) ?? [];
  if (ahead === '') return null;
  const dates = read(`~${folded.slice(ahead.length)}`, text);
  if (dates === null || 'code' in dates) return dates;
  return doubtedDates(dates, cause('extra-text', { value: text, part }));
}

/** 更新日：2023/4/1, 新規開園（2018年5月）, and format codes of spreadsheets that leaked into the value (ggg2009年4月12日). */
function readLabelled(text: string, read: DatesReader): Dates | Cause | null {
  const bare = narrow(text).trim();
  if (!mayBeLabelled.test(bare)) return null;
  const found = label.exec(bare) ?? labelOfBrackets.exec(bare);
  if (found === null) return null;
  const dates = read(foldDate(found[2] ?? ''), text);
  if (dates === null || 'code' in dates) return dates;
  const part = found[1]?.trim() ?? '';
  return doubtedDates(dates, cause('extra-text', { value: text, part }));
}

function whyNotADate(folded: string, cell: string, tables: Tables): Cause {
  const era = unknownEra.exec(folded)?.[1];
  return era === undefined
    ? cause('date-not-a-date', { value: cell })
    : cause('date-unknown-era', { value: cell, part: era, ...edition(tables, 'eras') });
}
