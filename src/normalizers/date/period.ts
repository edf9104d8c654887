import { type Cause, cause } from '../../findings/index.js';
import { sticky } from '../../text/index.js';
import { isoClock } from '../time/clock.js';
import { exists, firstOrder, isoDate, lastOrder } from './calendar.js';
import { type DateScanner, type ScannedDate, withRest } from './day.js';
import { fiscalYear } from './fiscal-year.js';

/** A date, or a period: `open` where it has no start or no end. */
export interface Dates {
  readonly start: ScannedDate | 'open';
  /** Null: not a period. */
  readonly end: ScannedDate | 'open' | null;
  readonly doubts: readonly Cause[];
}

/** What was read, with one more doubt about it. */
export function doubtedDates({ start, end, doubts }: Dates, doubt: Cause): Dates {
  return { start, end, doubts: [...doubts, doubt] };
}

export type DatesReader = (text: string, cell: string) => Dates | Cause | null;

/** Six months, in the order of days. */
const halfYear = 6 * 32;

const aboutBefore = sticky(/(?:約|およそ|おおよそ|凡そ|概ね|おおむね|大約|推定|\(?伝\)?)/y);
const plannedBefore = sticky(/(?:予定[:：]?|預[計定]|暫[訂定])/y);
const aboutAfter = sticky(
  /の?(?:頃|ころ|ごろ|前後|左右|[上中下初]旬|初[めま]?|[月年]?末|吉日|[月年]?底前?|半ば|中頃|前半|後半|春|夏|秋|冬)頃?/y,
);
const plannedAfter = sticky(/(?:の?(?:予定|見込み?|預定)|\((?:予定|見込み?|預定|暫定|暫訂)\))/y);
const plainAfter = sticky(/(?:現在|時点|現時点|[。.]$|付け?|分|起算?|まで|迄|止)/y);
const eventAfter = sticky(
  /(?:に|の|、)?((?:一部)?(?:設置|設立|開設|開館|開園|開校|開業|開始|創設|創立|建設|建築|竣工|完成|築|建立|創建|再建|再興|造立|造像|造営|建造|製作|制作|供用開始|指定|登録|認可|許可|更新|変更|改正|改定|改訂|策定|発行|制定|施行|公布|公開|廃止|終了|完了|撮影|調査|作成|移転|改築|改修|新築|生まれ?|啟用|完工|核准|設籍|公告))(予定)?$/y,
);
/** Behind a date: (2023年4月1日), ※予定 */
const bracketsOrNote = sticky(/\(([^()]*)\)|※(.*)$/y);
const beforeIt = /^以前$/;
const to = sticky(
  /(?:から|より|以降|以後|~|至|到|\/(?=\d{4}|\.\.$|[^\d./])|-(?=.*[年月日/.]|\d{4}|[A-Za-z]{3}))/y,
);
const openStart = sticky(/~|\.\.\//y);
const noEnd = /^(?:現在|未定|\.\.|)$/;
const listSign = /^(?:[ ,、;・]|及び|および|並びに|と|和)?/;

/**
 * Makes the reader of a cell that holds a date or a period. What the end of a period leaves out is that of its start;
 * an end that then lies before the start is taken for one of the next year if that makes at most six months.
 */
export function datesReader(scan: DateScanner): DatesReader {
  return (text, cell) => {
    const { bare, doubts } = stripBefore(text, cell);
    const open = openStart.after(bare, 0);
    if (open > 0) {
      const end = scanWhole(scan, bare.slice(open), null, cell);
      if (end === null || 'code' in end) return end;
      return { start: 'open', end, doubts: [...doubts, ...end.doubts] };
    }
    const scanned = scan(bare, null, cell);
    if (scanned === null || 'code' in scanned) return scanned;
    const start = stripAfter(scanned, scan, cell);
    if ('code' in start) return start;
    const all = [...doubts, ...start.doubts];
    if (start.rest === '') return { start, end: null, doubts: all };
    if (beforeIt.test(start.rest)) return { start: 'open', end: start, doubts: all };
    const mark = to.at(start.rest, 0)?.[0];
    // A solidus between dates is that of ISO 8601, whose dates have no era.
    if (mark === undefined || (mark === '/' && start.era !== null))
      return isList(scan, start, cell) ? cause('date-several', { value: cell }) : null;
    const after = start.rest.slice(mark.length);
    if (noEnd.test(after)) return mark === '-' ? null : { start, end: 'open', doubts: all };
    const end = scanWhole(scan, after, start, cell);
    if (end === null || 'code' in end) return end;
    return join(start, end, all, cell);
  };
}

function scanWhole(
  scan: DateScanner,
  text: string,
  start: ScannedDate | null,
  cell: string,
): ScannedDate | Cause | null {
  const scanned = scan(text, start, cell);
  if (scanned === null || 'code' in scanned) return scanned;
  const end = stripAfter(scanned, scan, cell);
  if ('code' in end) return end;
  if (end.rest === '') return end;
  return isList(scan, end, cell) ? cause('date-several', { value: cell }) : null;
}

function stripBefore(text: string, cell: string): { bare: string; doubts: Cause[] } {
  const about = aboutBefore.at(text, 0)?.[0];
  if (about)
    return {
      bare: text.slice(about.length),
      doubts: [cause('date-approximate', { value: cell, part: about })],
    };
  const planned = plannedBefore.at(text, 0)?.[0];
  if (planned)
    return { bare: text.slice(planned.length), doubts: [cause('date-tentative', { value: cell })] };
  return { bare: text.startsWith('自') ? text.slice(1) : text, doubts: [] };
}

/** Takes away the words after a date, and says what they do to it. */
function stripAfter(date: ScannedDate, scan: DateScanner, cell: string): ScannedDate | Cause {
  let { rest } = date;
  if (rest === '') return date;
  const doubts = [...date.doubts];
  for (let before = ''; rest !== before; ) {
    before = rest;
    const about = aboutAfter.at(rest, 0)?.[0];
    if (about) {
      doubts.push(cause('date-approximate', { value: cell, part: about }));
      rest = rest.slice(about.length);
      continue;
    }
    const planned = plannedAfter.at(rest, 0)?.[0];
    if (planned) {
      doubts.push(cause('date-tentative', { value: cell }));
      rest = rest.slice(planned.length);
      continue;
    }
    const event = eventAfter.at(rest, 0);
    if (event) {
      doubts.push(cause('extra-text', { value: cell, part: event[1] ?? '' }));
      if (event[2]) doubts.push(cause('date-tentative', { value: cell }));
      rest = '';
      continue;
    }
    const remark = bracketsOrNote.at(rest, 0);
    if (remark) {
      const doubt = readRemark(remark[1] ?? remark[2] ?? '', date, scan, cell);
      if (doubt?.code === 'date-names-differ') return doubt;
      if (doubt) doubts.push(doubt);
      rest = rest.slice(remark[0].length);
      continue;
    }
    rest = rest.slice(plainAfter.after(rest, 0));
  }
  return rest === date.rest ? date : withRest(date, rest, doubts);
}

/** A remark in brackets: the same date in another notation is no news, another date contradicts. */
function readRemark(remark: string, date: ScannedDate, scan: DateScanner, cell: string): Cause | null {
  const other = scan(remark, null, cell);
  if (other === null || 'code' in other || other.rest !== '')
    return cause('extra-text', { value: cell, part: remark });
  const own = isoDate(date.first);
  const found = isoDate(other.first);
  if (own.startsWith(found)) return null;
  return found.startsWith(own)
    ? cause('extra-text', { value: cell, part: remark })
    : cause('date-names-differ', { value: cell });
}

function isList(scan: DateScanner, date: ScannedDate, cell: string): boolean {
  return scan(date.rest.replace(listSign, ''), date, cell) !== null;
}

function join(start: ScannedDate, end: ScannedDate, doubts: readonly Cause[], cell: string): Dates | Cause {
  const from = end.isFiscal && !start.isFiscal && start.first.month === null ? asFiscal(start, end) : start;
  const both = [...doubts, ...end.doubts];
  if (!isBefore(end, from)) return { start: from, end, doubts: both };
  const next = { ...end.last, year: end.last.year + 1 };
  const isNextYear = !end.hasYear && exists(next) && lastOrder(next) <= firstOrder(from.first) + halfYear;
  if (!isNextYear) return cause('date-end-before-start', { value: cell });
  const doubt = cause('date-end-year-inferred', { value: cell, assumed: String(next.year) });
  return { start: from, end: { ...end, first: next, last: next }, doubts: [...both, doubt] };
}

/** 平成30～令和2年度: the word at the end holds for the start too. */
function asFiscal(start: ScannedDate, end: ScannedDate): ScannedDate {
  const [first, last] = fiscalYear(start.first.year, end.first.month === 4 ? 'JP' : 'TW');
  return { ...start, first, last, isFiscal: true };
}

function isBefore(end: ScannedDate, start: ScannedDate): boolean {
  const difference = lastOrder(end.last) - firstOrder(start.first);
  if (difference !== 0 || end.clock === null || start.clock === null) return difference < 0;
  return end.clock.seconds < start.clock.seconds;
}

/** The canonical form: `2023-04-01`, `2023-04-01T09:00:00+09:00`, `2023-04-01/2024-03-31`, `2023-04-01/..`. */
export function isoDates({ start, end }: Dates): string {
  const first = start === 'open' ? '..' : isoMoment(start, start.first);
  if (end === 'open') return `${first}/..`;
  if (end !== null) return `${first}/${isoMoment(end, end.last)}`;
  if (start === 'open' || start.first === start.last) return first;
  return `${first}/${isoMoment(start, start.last)}`;
}

function isoMoment({ clock, offset }: ScannedDate, date: ScannedDate['first']): string {
  return clock === null ? isoDate(date) : `${isoDate(date)}T${isoClock(clock)}${offset}`;
}
