import { type Cause, cause } from '../../findings/index.js';
import { byBeginning, parseKanjiNumber, signGroups, sticky } from '../../text/index.js';
import type { Context } from '../context.js';
import { dayListPatterns, readDays } from './day-list.js';
import { foldSchedule } from './day-words.js';
import { breakPatterns, lastPatterns, readBreak, readLast } from './opening-breaks.js';
import { closeDays, readDaysOf, readDaysRemark, readInnerDays } from './opening-days.js';
import {
  type Draft,
  type Group,
  note,
  notUnderstood,
  openGroup,
  refuse,
  skip,
  spanAt,
  take,
  timeLike,
} from './opening-draft.js';
import type { Opening } from './opening-hours.js';
import { readSeason, seasonPatterns } from './opening-season.js';
import { day, type Span, spanPatterns } from './opening-time.js';

/** What a text about opening hours says; `refusal` instead where it is not understood. */
export interface ReadOpenings {
  readonly openings: readonly Opening[];
  readonly notes: readonly string[];
  readonly doubts: readonly Cause[];
}

const numeral = /[〇零一二三四五六七八九十]+(?=[時點点](?!間)|分)/g;
/** 午前の部 9:00～12:00, 午後:13:00～17:00: a heading, which says the half of the day where the hour leaves it open. */
const halfHeading = /(午前|午後)(?:の部|診療)?\s*:?\s*(?<=[部療:]\s*)(?=(\d{1,2})[:時])/g;
/** 夜間の部 18:00～21:00: a heading that says nothing more. */
const partHeading =
  /(?:夜間?|昼間?|朝|夕方|早朝|第?[1-9一二三])の?部\s*:?\s*(?=(?:午[前後]|正午|\d{1,2}[:時]))/g;
/** 8.30～17.15: both sides have their minutes behind a point. */
const pointed = /(?<![\d.:])(\d{1,2})\.([0-5]\d)(\s*(?:~|-|から)\s*)(\d{1,2})\.([0-5]\d)(?![\d.])/g;
/** [平日]7:30～18:30: but not the 2 of Sa[2]. */
const squareBrackets = /\[([^[\]\d-][^[\]]*)\]/g;
const midnight = /(?:午夜|深夜|晚上|夜間|夜)\s*(?:12|十二)(?=[點点時:])/g;
const enumeration =
  /(^|[\n。;、,]\s*)(?:\([一二三四五六七1-9]\)|[1-9][.、](?=\s*[^\d\s])|[一二三四五六七][、.](?![一二三四五六日天]))\s*/g;
/** Whether a number stands in brackets or before a point: most texts have none. */
const isNumbered = /[1-9一二三四五六七][.、)]/;
/** A form with a line for each day, not filled in: 星期六 至 . */
const emptySlot = /^\s*(?:星期|[週周])[一二三四五六日](?:至(?:星期|[週周])?[一二三四五六日])?\s+[至~-]\s*$/gm;

/** (月~金)9:00~17:00 (土)9:00~12:00: where brackets with days begin a text, they stand before their hours. */
const daysAhead = /^\([月火水木金土日祝休平曜週末星期一二三四五六至到、・,~\- ]{1,20}\)\s?[\d午上].*$/s;
const daysInBrackets = /\(([^()]*)\)(?=\s?[\d午上])/g;

const blankForm = /^\s*(?:(?:備註|備考)\s*:?\s*)?$/;

const separator = sticky(/(?:[\s、,;。・/:+]|及び|および|及|和|與|と)+/y);
const label = sticky(
  /通年|(?:其[餘他](?:時間|日[子期]?)?|(?:それ|これ|上記)以外の?日?|(?:その他|他)の日)[はの:]?|(?:開館|営業|開庁|利用|受付|診療|開園|開所|開設|実施)日\s*:|(?:通常|平常|基本|本館)?(?:開館|営業|開庁|利用(?:可能)?|受付|診療|開園|開所|供用|開放(?:使用)?|服務|營業|開設|使用|対応|上班|上課|門診)?(?:時間帯?|時刻|時段)[:はが為]?/y,
);
const allDay = sticky(
  /(?:(?:24時間|24小時|二十四小時|24H(?:ours)?|終日|常時|全天候?|全時段|整天|全開|全日(?=24|開放|$)|24\/7)[・、\s]*)+/iy,
);
const neverOpen = sticky(
  /(?:終日|全日|全天|一日中)\s*は?\s*(?:(?:利用|使用)不可|休館|休業|休み|閉館|閉鎖|不開放|休診)/y,
);
const openWord = sticky(
  /(?:の間|営業|開館|開放|開園|開所|開設|対応|利用(?!不)|使用(?!不)|可能|可|受付|供應|服務|OK|いつでも|皆|均|です)+/y,
);
const breakAlone = /^(?:お?昼休み|中午休息|午休|休憩)$/;
const remark = sticky(/(?:備註|備考|注意?|※|\*)\s*:?\s*/y);
const paren = sticky(/\s*\(([^()]*)\)/y);

/** Reads all opening hours of a text; none where it is a form that was not filled in. */
export function readOpenings(cell: string, context: Context): ReadOpenings | Cause {
  const text = foldOpenings(foldSchedule(cell));
  const draft: Draft = {
    source: { text, cell, kind: context.kind },
    isTaiwan: context.country === 'TW',
    groups: [],
    notes: [],
    doubts: [],
    isUnsure: false,
    refusal: null,
    at: 0,
    after: '',
    daysEnd: -1,
    seen: null,
  };
  if (blankForm.test(text)) return { openings: [], notes: [], doubts: [] };
  while (draft.refusal === null && readNext(draft));
  return draft.refusal ?? finish(draft);
}

/** Which of the patterns below may be found, a bit each. */
const toFold = signGroups([
  '夜晚',
  '午',
  '時點点分',
  '.、(',
  '週周星',
  '〇零一二三四五六七八九十',
  '部',
  '.',
  '[',
]);
const [night, half, unit, mark, week, kanji, part, point, square] = [1, 2, 4, 8, 16, 32, 64, 128, 256];

/** Folds what makes no difference in a text about opening hours. */
function foldOpenings(text: string): string {
  const found = toFold(text);
  let folded = text;
  if (found & square) folded = folded.replace(squareBrackets, ' $1 ').trimStart();
  if (found & part) folded = folded.replace(partHeading, ' ');
  if (found & point) folded = folded.replace(pointed, '$1:$2$3$4:$5');
  if (found & night) folded = folded.replace(midnight, '24');
  if (found & half) {
    folded = folded.replace(halfHeading, (_, name: string, hour: string) => (Number(hour) < 12 ? name : ' '));
  }
  if (found & kanji && found & unit) {
    folded = folded.replace(numeral, (digits) => String(parseKanjiNumber(digits) ?? digits));
  }
  if (found & mark && isNumbered.test(folded)) folded = folded.replace(enumeration, '$1');
  if (found & week) folded = folded.replace(emptySlot, '');
  if (folded.startsWith('(')) {
    folded = folded.replace(daysAhead, (whole) => whole.replace(daysInBrackets, ' $1 '));
  }
  return folded;
}

function readNext(draft: Draft): boolean {
  const { text } = draft.source;
  draft.at = separator.after(text, draft.at);
  if (draft.at >= text.length) return false;
  for (const read of readersAt(text, draft.at)) if (read(draft)) return true;
  return readUnknown(draft);
}

const readersAt = byBeginning<(draft: Draft) => boolean>([
  [(draft) => skip(draft, label), [label]],
  [readRemark, [remark]],
  [(draft) => readBreak(draft), breakPatterns],
  [readLast, lastPatterns],
  [readSeason, seasonPatterns],
  [(draft) => skip(draft, neverOpen) && closeDays(draft), [neverOpen]],
  [readAllDay, [allDay]],
  [readHours, spanPatterns],
  [(draft) => skip(draft, openWord), [openWord]],
  [readDaysOf, dayListPatterns],
  [readParen, [paren]],
]);

function addSpan(draft: Draft, span: Span): true {
  if (draft.isUnsure) return notUnderstood(draft);
  const group = openGroup(draft);
  if (group.last === null) group.spans.push(span);
  else draft.groups.push({ ...group, spans: [span], last: null });
  return true;
}

function readHours(draft: Draft): boolean {
  const read = spanAt(draft, draft.at);
  if (read === null) return false;
  if ('code' in read) {
    if (read.code !== 'hours-empty-range') return refuse(draft, read);
    return skipEmptyRange(draft, read);
  }
  draft.at = read.end;
  draft.doubts.push(...read.doubts);
  return addSpan(draft, read.span);
}

const emptyRange = sticky(/\s*\S+?\s*(?:~|-|から|至|到)[^\S\n]*[^\s、,;。()]*/y);

/** 0:00～0:00 and 0:00～ may be all day or never: left out, but said. */
function skipEmptyRange(draft: Draft, doubt: Cause): boolean {
  if (!skip(draft, emptyRange)) return refuse(draft, doubt);
  draft.doubts.push(doubt);
  const last = draft.groups.at(-1);
  if (last) last.isDone = true;
  return true;
}

function readAllDay(draft: Draft): boolean {
  return skip(draft, allDay) && addSpan(draft, { from: 0, to: day });
}

/** Brackets belong to the hours before them; a statement of their own within them is read like any other. */
function readParen(draft: Draft): boolean {
  const found = take(draft, paren);
  if (!found) return false;
  const inner = withoutStop(found[1]!.trim());
  if (inner === '' || breakAlone.test(inner)) return true;
  return readInner(draft, inner) || readHoursOfDays(draft, inner) || noteParen(draft, inner);
}

/** 月～金（9:00～17:00）, 年中無休（24時間）: the hours of the days before. */
function readHoursOfDays(draft: Draft, inner: string): boolean {
  const group = draft.groups.at(-1);
  if (!group || group.days === null || group.spans.length > 0 || group.isClosed || draft.isUnsure)
    return false;
  const within = inside(draft, inner, []);
  while (within.refusal === null && readNext(within));
  const [only] = within.groups;
  const isPlain = only && only.days === null && only.season === null && !only.isClosed && isFull(only.spans);
  if (within.refusal || within.groups.length !== 1 || !isPlain || within.notes.length > 0) return false;
  group.spans = only.spans;
  group.last = only.last;
  group.isDone = true;
  draft.doubts.push(...within.doubts);
  return true;
}

function withoutStop(text: string): string {
  return text.endsWith('。') || text.endsWith('.') ? text.slice(0, -1) : text;
}

const breaksAt = byBeginning([['break', [...breakPatterns, ...lastPatterns]]]);

function readInner(draft: Draft, inner: string): boolean {
  if (breaksAt(inner, 0).length > 0) {
    const within = inside(draft, inner, draft.groups);
    if (readBreak(within, true) || readLast(within)) {
      if (within.refusal || within.at < inner.length) return false;
      draft.groups.splice(0, draft.groups.length, ...within.groups);
      draft.doubts.push(...within.doubts);
      return true;
    }
  }
  return (
    readInnerDays(draft, inner) ||
    readInnerHalf(draft, inner) ||
    readInnerSeason(draft, inner) ||
    readInnerHours(draft, inner)
  );
}

const onlyHalf = sticky(/(?:は|、)?\s*(午前|午後)(?:中|診療|の部)?(?:のみ|だけ)(?:診療|受付)?/y);

/** 9:00～12:00、14:00～18:00（木・土は午前のみ）: of the hours before, those of one half of the day. */
function readInnerHalf(draft: Draft, inner: string): boolean {
  const group = draft.groups.at(-1);
  const list = readDays(inner, 0, draft.isTaiwan);
  if (!group || group.isClosed || !list || list.days.length === 0 || list.closed) return false;
  const found = onlyHalf.at(inner, list.end);
  if (found === null || list.end + found[0].length < inner.length || list.remarks.length > 0) return false;
  const isMorning = found[1] === '午前';
  const spans = group.spans.filter(({ from, to }) => (isMorning ? to! <= afterNoon : from! >= noon));
  if (!isFull(group.spans) || spans.length !== 1 || group.spans.length !== 2) return false;
  const { days, except } = list;
  draft.groups.push({ ...group, days: { days, except }, spans, last: null, isDone: true });
  return true;
}

/** Mornings end by 13:00, afternoons begin at 12:00 or later. */
const [noon, afterNoon] = [12 * 60, 13 * 60];

/** A draft of what stands in brackets, apart from what it stands in. */
function inside(draft: Draft, inner: string, groups: readonly Group[]): Draft {
  return {
    ...draft,
    source: { ...draft.source, text: inner },
    groups: groups.map((group) => ({ ...group, spans: [...group.spans] })),
    notes: [],
    doubts: [],
    at: 0,
    after: draft.source.text.slice(draft.at),
    daysEnd: -1,
    seen: null,
  };
}

const seasonsAt = byBeginning([['season', seasonPatterns]]);

/** 9:00～18:00（4月～9月）: the season stands behind. */
function readInnerSeason(draft: Draft, inner: string): boolean {
  if (seasonsAt(inner, 0).length === 0) return false;
  const group = draft.groups.at(-1);
  const within = inside(draft, inner, []);
  if (!readSeason(within) || within.refusal || within.at < inner.length) return false;
  const read = within.groups[0]!.season;
  if (group && group.spans.length > 0 && !group.isDone) {
    group.season = read;
    group.isDone = true;
  } else openGroup(draft).season = read;
  return true;
}

/** （土曜は9:00～12:00）: hours of other days or seasons. */
function readInnerHours(draft: Draft, inner: string): boolean {
  const within = inside(draft, inner, []);
  while (within.refusal === null && readNext(within));
  completeSpans(within.groups, draft.groups);
  const isWhole = within.groups.every(
    ({ days, season, spans, isClosed }) => (days ?? season) && (isClosed || isFull(spans)),
  );
  if (within.refusal || within.groups.length === 0 || !isWhole || within.notes.length > 0) return false;
  draft.groups.push(...within.groups.map((group) => ({ ...group, isDone: true })));
  draft.doubts.push(...within.doubts);
  return true;
}

/** 10:00～18:00（木曜は20:00まで）: the side that is not said is that of the hours before. */
function completeSpans(
  groups: readonly Group[],
  before: readonly Group[],
  isWanted: (half: Span) => boolean = () => true,
): void {
  const usual = before.length === 1 ? before[0]!.spans : [];
  const [span] = usual;
  if (usual.length !== 1 || span === undefined || !isFull(usual)) return;
  for (const { spans } of groups) {
    const [half] = spans;
    if (spans.length !== 1 || half === undefined || isFull(spans) || !isWanted(half)) continue;
    const whole = { from: half.from ?? span.from, to: half.to ?? span.to };
    if (whole.from! < whole.to!) spans[0] = whole;
  }
}

function isFull(spans: readonly Span[]): boolean {
  return spans.length > 0 && spans.every(({ from, to }) => from !== null && to !== null);
}

function noteParen(draft: Draft, inner: string): boolean {
  if (!draft.groups.some(({ spans }) => spans.length > 0)) return notUnderstood(draft);
  note(draft, inner);
  return true;
}

/** 備註：… : the rest is words. */
function readRemark(draft: Draft): boolean {
  const { text } = draft.source;
  if (!skip(draft, remark)) return false;
  const start = draft.at;
  if (readLast(draft) || readBreak(draft, true) || readDaysRemark(draft) || readAllDayRemark(draft))
    return true;
  if (readInnerHours(draft, text.slice(start).trim())) {
    draft.at = text.length;
    return true;
  }
  draft.at = text.length;
  note(draft, text.slice(start).trim());
  return true;
}

const allDayRemark = sticky(
  /(?:[^\s\d、,;。()]{1,12}[、,])?(?:全年|每日|整年|年中)?(?:24(?:時間|小時)|24H|二十四小時|終日|常時|全天候?|全日)[・、,\s]*(?:[均皆都]?可?(?:開放)?(?:供?使用|可?取得|可取用)?)(?:24小時)?[。.]?$/iy,
);

/** 備註：全天開放, where no hours are told: all day. */
function readAllDayRemark(draft: Draft): boolean {
  if (draft.groups.some(({ spans }) => spans.length > 0) || !skip(draft, allDayRemark)) return false;
  draft.groups.length = 0;
  return addSpan(draft, { from: 0, to: day });
}

const words = sticky(/[^\n;。(]+/y);
/** Words that turn around what stands before them. */
const denial = /不可|不開放|できない|できません|不能|禁止/;
const sentenceEnd = /[\n;。)]\s*$/;

/** Words that say nothing known: a note where hours stand before and none behind. */
function readUnknown(draft: Draft): boolean {
  const before = draft.source.text.slice(0, draft.at);
  const isGlued = draft.at === draft.daysEnd;
  const part = take(draft, words)?.[0]?.trim() ?? '';
  const hasHours = draft.groups.some(({ spans, isClosed }) => spans.length > 0 || isClosed);
  const isDenied = denial.test(part) && !sentenceEnd.test(before);
  if (part === '' || !hasHours || isGlued || isDenied || timeLike.test(part)) return notUnderstood(draft);
  note(draft, part);
  draft.isUnsure = true;
  return true;
}

function finish(draft: Draft): ReadOpenings | Cause {
  const value = draft.source.cell;
  const empty = draft.doubts.find(({ code }) => code === 'hours-empty-range');
  const groups = draft.groups.filter(({ spans, isClosed }) => spans.length > 0 || isClosed);
  const unfinished = draft.groups.filter(
    ({ spans, isClosed, isDone }) => spans.length === 0 && !isClosed && !isDone,
  );
  if (unfinished.length > 0 && groups.length > 0) return cause('hours-malformed', { value });
  if (groups.length === 0) return empty ?? cause('hours-not-a-time', { value });
  // 9:00～17:00 金曜は20:00まで: the days of such hours open when all others do.
  if (groups[0]!.days === null && groups[0]!.season === null) {
    const others = groups.slice(1).filter(({ days, season }) => days ?? season);
    completeSpans(others, groups.slice(0, 1), ({ from }) => from === null);
  }
  for (const group of groups) {
    group.spans.sort((a, b) => (a.from ?? -1) - (b.from ?? -1));
    if (group.spans.some((span, i) => i > 0 && overlap(group.spans[i - 1]!, span))) {
      return cause('hours-malformed', { value });
    }
  }
  if (groups.some((group, i) => groups.slice(0, i).some((other) => clash(group, other)))) {
    draft.doubts.push(cause('hours-overlap', { value }));
  }
  return { openings: groups, notes: draft.notes, doubts: draft.doubts };
}

function overlap(a: Span, b: Span): boolean {
  return (a.to ?? 2 * day) > (b.from ?? 0) && (b.to ?? 2 * day) > (a.from ?? 0);
}

/** Different hours for the same day of the week. */
function clash(a: Group, b: Group): boolean {
  if (a.season?.join() !== b.season?.join()) return false;
  const same = a.days?.days.some((code) => /^..$/.test(code) && code !== 'PH' && b.days?.days.includes(code));
  if (same === true && a.isClosed !== b.isClosed) return !isEveryDay(a) && !isEveryDay(b);
  return same === true && a.spans.some((span) => b.spans.some((other) => overlap(span, other)));
}

function isEveryDay({ days }: Group): boolean {
  return days?.days.includes('PH') === true && days.days.length === 8;
}
