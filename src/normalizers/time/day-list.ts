import type { Code } from '../../messages/index.js';
import { byBeginning, type Sticky, sticky } from '../../text/index.js';
import { type DayWord, dayWordPatterns, readDayWord, saysWeek } from './day-words.js';
import { type Days, sortDays, week } from './days.js';

/** What a list of days is found to say beyond the days, by code; `part` are the words that say it. */
export interface DayRemark {
  readonly code: Extract<Code, `weekdays-${string}`> | 'extra-text';
  readonly part: string;
}

/** Days read from a text, beginning at some place of it. */
export interface DayList extends Days {
  /** Where the list ends in the text. */
  readonly end: number;
  /** It says that these are days of closing; `open` that they are days of opening; `never` that there is no closing. */
  readonly closed: boolean;
  readonly open: boolean;
  readonly never: boolean;
  /** The word for closing stood before the days, so that the list may run into something else. */
  readonly hasLabel: boolean;
  readonly remarks: readonly DayRemark[];
}

/** Days named together; `piece` counts the strong separators before it, as words refer to what stands close. */
interface Item {
  readonly codes: readonly string[];
  readonly group: boolean;
  readonly piece: number;
  state: 'open' | 'closed' | null;
}

interface Draft {
  readonly items: Item[];
  readonly except: string[];
  /** What 平日 leaves out by itself, unless it is named beside it. */
  readonly implied: string[];
  readonly remarks: DayRemark[];
  piece: number;
  /** `closed` or `open` stood before the days that it is about. */
  ahead: 'open' | 'closed' | null;
  /** 除 stood before the days that it is about. */
  excluding: number | null;
  /** It stands in brackets, where を除く is about all of it. */
  readonly inside: boolean;
  nth: readonly string[];
  inherits: boolean;
  /** The word for closing stands behind the days: what follows is something else. */
  isClosed: boolean;
  never: boolean;
  /** What the words say of public holidays that fall on these days. */
  holidays: { readonly are: 'open' | 'closed'; readonly part: string } | null;
  end: number;
}

const separator = sticky(
  /(?:[\s・､、，,;；/&+:.※]|及び|および|並びに|ならびに|又は|または|或|以及|及|和|與|与|暨|と)+/y,
);
const but = sticky(/\s*(?:ただし|但し|但)?[、,]?\s*/y);
const strong = /[、,;；/※\s]/;
const paren = sticky(/\s*\(([^()]*)\)/y);
const piece = sticky(/(?:[^、,;；/\n()]|\([^()]*\))+/y);
const specials = /^(?:PH|NewYear|Bon)/;
const listAhead = sticky(/[毎每平全月火水木金土日週周星年Mo]/y);

/**
 * Reads a list of days as people write it: 月・水〜金、第2土（祝日を除く）, 平日, 週一至週五, `Mo,Tu,-PH`.
 *
 * @param lenient reads to the end of the text: what does not speak of days is remarked, and days of closing may
 *   stand beside those of opening. Otherwise the list ends where something else begins.
 * @param closing the column is one of days of closing
 * @returns null where no days (nor words about them) stand at `at`
 */
export function readDays(
  text: string,
  at: number,
  taiwan: boolean,
  lenient = false,
  closing = false,
): DayList | null {
  return readList(text, at, taiwan, lenient, false, closing);
}

/** With one of these a list of days begins. */
export const dayListPatterns: readonly Sticky[] = [separator, paren, ...dayWordPatterns];
const listsAt = byBeginning([['list', dayListPatterns]]);

function readList(
  text: string,
  at: number,
  taiwan: boolean,
  lenient: boolean,
  inside: boolean,
  closing: boolean,
): DayList | null {
  if (listsAt(text, at).length === 0) return null;
  const draft: Draft = {
    inside,
    items: [],
    except: [],
    implied: [],
    remarks: [],
    piece: 0,
    ahead: null,
    excluding: null,
    nth: [],
    inherits: false,
    isClosed: false,
    never: false,
    holidays: null,
    end: at,
  };
  let end = at;
  while (readNext(draft, text, taiwan, lenient)) if (draft.nth.length === 0) end = draft.end;
  if (!lenient && draft.nth.length > 0) {
    draft.nth = [];
    draft.end = end;
  }
  return draft.end === at ? null : finish(draft, closing);
}

function readNext(draft: Draft, text: string, taiwan: boolean, lenient: boolean): boolean {
  const at = separator.after(text, draft.end);
  const gap = text.slice(draft.end, at);
  if (gap !== '') {
    if (gap.includes(':') && draft.items.length > 0) return false;
    if (!lenient && /;\s/.test(gap)) return false;
  }
  const word = readDayWord(text, at, taiwan, draft.inherits);
  if (!word) return readParen(draft, text, taiwan, lenient) || (lenient && skipPiece(draft, text, at, gap));
  if (draft.isClosed && !lenient && !afterClosed.has(word.kind)) return false;
  if (gap !== '' && strong.test(gap) && !(gap === ',' && /[A-Z]/.test(text[at] ?? ''))) draft.piece++;
  take(draft, word, text, at);
  draft.end = word.end;
  draft.isClosed = word.kind === 'closed' ? draft.ahead === null : draft.isClosed;
  return true;
}

function take(draft: Draft, word: DayWord, text: string, at: number): void {
  const part = text.slice(at, word.end);
  if (draft.nth.length > 0 && !(word.kind === 'days' && !word.group && !word.codes[0]?.endsWith(']'))) {
    draft.nth = [];
    draft.remarks.push({ code: 'weekdays-malformed', part });
  }
  const { kind } = word;
  if (kind === 'days') takeDays(draft, word, text, at);
  else if (kind === 'except') draft.except.push(...word.codes);
  else if (kind === 'nth') draft.nth = word.nth;
  else if (kind === 'never') takeNever(draft);
  else if (kind === 'excluded') excludeLast(draft, countExcluded(draft, text, word.end));
  else if (kind === 'exclude-next') draft.excluding = draft.items.length;
  else if (kind === 'outside') excludeSince(draft);
  else if (kind === 'closed' || kind === 'open') mark(draft, kind);
  else if (kind === 'holidays-open') draft.holidays = { are: 'open', part };
  else if (kind === 'holidays-closed') draft.holidays = { are: 'closed', part };
  else if (kind !== 'filler') draft.remarks.push({ code: remarkCodes[kind], part });
}

/** What may still be said about days of closing. */
const afterClosed = new Set<DayWord['kind']>(['moved', 'holidays-open', 'holidays-closed', 'beside']);

const remarkCodes = {
  moved: 'weekdays-moved-when-holiday',
  beside: 'weekdays-beside-holiday',
  irregular: 'weekdays-irregular',
  weeks: 'weekdays-every-other-week',
  usually: 'extra-text',
  dangling: 'weekdays-malformed',
} as const;

function takeDays(draft: Draft, word: DayWord & { kind: 'days' }, text: string, at: number): void {
  draft.implied.push(...word.implied);
  if (!word.group && saysWeek(text, at)) draft.inherits = true;
  if (draft.nth.length === 0) add(draft, word.codes, word.group, text.slice(at, word.end));
  else addNth(draft, word.codes, text, at, word.end);
}

/** 第2・4土: the ordinals go with each of the letters that are run together (土日), and only with these. */
function addNth(draft: Draft, codes: readonly string[], text: string, at: number, end: number): void {
  add(
    draft,
    draft.nth.flatMap((nth) => codes.map((code) => `${code}[${nth}]`)),
    false,
  );
  if (codes.length > 1) draft.remarks.push({ code: 'weekdays-nth-unclear', part: text.slice(at, end) });
  if (!/^[月火水木金土日](?!曜)(?=[月火水木金土日])/.test(text.slice(at))) {
    if (/^[月火水木金土日][・、,][月火水木金土日](?:曜|$)/.test(text.slice(at))) {
      draft.remarks.push({ code: 'weekdays-nth-unclear', part: text.slice(at, end + 2) });
    }
    draft.nth = [];
  }
}

function takeNever(draft: Draft): void {
  draft.never = true;
  add(draft, [...week, 'PH'], true);
}

function add(draft: Draft, codes: readonly string[], group: boolean, part = ''): void {
  if (!group) {
    const isKnown = (code: string) => draft.items.some((item) => !item.group && item.codes.includes(code));
    if (codes.some(isKnown)) draft.remarks.push({ code: 'weekdays-duplicate', part });
  }
  draft.items.push({ codes, group, piece: draft.piece, state: draft.ahead });
}

function isSpecial(item: Item): boolean {
  return item.codes.every((code) => specials.test(code));
}

/**
 * How many of the last items を除く takes away: public holidays and the like that stand close before it, the
 * last piece where there are none, or all of them where the days to keep follow.
 */
function countExcluded(draft: Draft, text: string, end: number): number {
  const { items } = draft;
  if (draft.inside || listAhead.at(text, end) !== null || items.every(isSpecial)) return items.length;
  let count = 0;
  while (isSpecial(items[items.length - 1 - count]!)) count++;
  const piece = items.at(-1)!.piece;
  if (count === 0) return items.filter((item) => item.piece === piece).length;
  const kept = items.slice(0, items.length - count);
  if (!kept.flatMap((item) => item.codes).every((code) => code === 'Sa' || code === 'Su')) return count;
  if (kept.at(-1)?.piece !== piece) {
    draft.remarks.push({ code: 'weekdays-exclusion-unclear', part: text.slice(0, end) });
  }
  return items.length;
}

function excludeLast(draft: Draft, count: number): void {
  for (const item of draft.items.splice(draft.items.length - count)) draft.except.push(...item.codes);
}

function excludeSince(draft: Draft): void {
  excludeLast(draft, draft.items.length - (draft.excluding ?? 0));
  draft.excluding = null;
}

/** 休館 or 開館: about the days before it that nothing was said about, or else about those that follow. */
function mark(draft: Draft, kind: 'open' | 'closed'): void {
  const silent = draft.items.filter((item) => item.state === null);
  if (silent.length === 0) {
    draft.ahead = kind;
    return;
  }
  for (const item of silent) item.state = kind;
  draft.ahead = null;
}

/** Brackets after days: an exception, a rule for public holidays, the dates of the turn of the year. */
function readParen(draft: Draft, text: string, taiwan: boolean, lenient: boolean): boolean {
  const found = paren.at(text, draft.end);
  if (!found) return false;
  const inner = found[1]!.trim();
  if (takeNthBehind(draft, inner, taiwan)) {
    draft.end += found[0].length;
    return true;
  }
  const ofHolidays = holidaysIn(inner, taiwan);
  if (ofHolidays !== null && draft.items.length > 0) {
    draft.holidays = ofHolidays;
    draft.end += found[0].length;
    return true;
  }
  const list = readList(inner, 0, taiwan, false, true, false);
  const whole = list !== null && inner.slice(list.end).replace(/[。.\s]/g, '') === '';
  if (!(whole && merge(draft, list))) {
    if (!lenient) return false;
    draft.remarks.push({ code: 'extra-text', part: inner });
  }
  draft.end += found[0].length;
  return true;
}

/** （祝日の場合は休み）, （ただし、祝日は開館）: nothing but what becomes of public holidays. */
function holidaysIn(inner: string, taiwan: boolean): Draft['holidays'] {
  const text = inner.replace(/[。.]$/, '');
  const start = but.after(text, 0);
  const word = readDayWord(text, start, taiwan, false);
  if (word === null) return null;
  if (word.kind === 'holidays-open' || word.kind === 'holidays-closed')
    return word.end < text.length
      ? null
      : { are: word.kind === 'holidays-open' ? 'open' : 'closed', part: text };
  const state = readDayWord(text, word.end, taiwan, false);
  const isAlone = word.kind === 'days' && word.codes.join() === 'PH' && state?.end === text.length;
  return isAlone && (state.kind === 'open' || state.kind === 'closed')
    ? { are: state.kind, part: text }
    : null;
}

/** 土（第2・第4）: the ordinals of the day before stand in brackets behind it. */
function takeNthBehind(draft: Draft, inner: string, taiwan: boolean): boolean {
  const word = readDayWord(inner, 0, taiwan, false);
  const last = draft.items.at(-1);
  const [day = ''] = last?.codes ?? [];
  if (word?.kind !== 'nth' || word.end < inner.length || last?.codes.length !== 1 || !isWeekday(day))
    return false;
  draft.items.splice(-1, 1, { ...last, codes: word.nth.map((nth) => `${day}[${nth}]`) });
  return true;
}

function isWeekday(code: string): boolean {
  return (week as readonly string[]).includes(code);
}

/** Leaves out a piece of a list that is no day (月曜/館内整理日/年末年始), and remarks it. */
function skipPiece(draft: Draft, text: string, at: number, gap: string): boolean {
  const part = piece.at(text, at)?.[0] ?? '';
  if (part === '' || draft.items.length === 0 || !strong.test(gap)) return false;
  draft.remarks.push({ code: 'extra-text', part: part.trim() });
  draft.end = at + part.length;
  return true;
}

/** Takes what brackets say about the days before them; false where they say something else. */
function merge(draft: Draft, list: DayList): boolean {
  const named = draft.items.flatMap((item) => item.codes);
  const dates = list.days.length === 1 && list.days[0]!.endsWith(')') ? list.days[0]! : null;
  if (dates) {
    const last = draft.items.at(-1);
    if (last?.codes.length !== 1 || !dates.startsWith(last.codes[0]!)) return false;
    draft.items.push({ ...last, codes: [dates] });
    return true;
  }
  if (list.closed && draft.items.length > 0) draft.except.push(...list.days);
  else if (list.days.some((day) => !named.includes(day))) return false;
  draft.except.push(...list.except);
  draft.remarks.push(...list.remarks);
  return true;
}

function finish(draft: Draft, closing: boolean): DayList {
  if (draft.excluding !== null) excludeSince(draft);
  if (draft.nth.length > 0) draft.remarks.push({ code: 'weekdays-malformed', part: '' });
  if (draft.ahead === null) splitClosed(draft.items);
  const opened: string[] = [];
  const shut: string[] = [];
  let isOpen = false;
  for (const { codes, state } of draft.items) {
    if (state === 'closed') shut.push(...codes);
    else opened.push(...codes);
    isOpen ||= state === 'open';
  }
  const isClosed =
    draft.items.length === 0 ? draft.ahead === 'closed' : opened.length === 0 && shut.length > 0;
  const except = draft.except;
  const { holidays } = draft;
  if (holidays !== null) {
    // Closed on Mondays, but open on holidays; open on Mondays, but closed on holidays. Anything else is said of other days.
    if ((holidays.are === 'open') === (isClosed || closing)) except.push('PH');
    else draft.remarks.push({ code: 'extra-text', part: holidays.part });
  }
  for (const code of draft.implied) if (!opened.includes(code)) except.push(code);
  if (!isClosed) for (const code of shut) if (opened.includes(code) || !isWeekday(code)) except.push(code);
  return {
    days: sortDays(isClosed ? shut : opened),
    except: sortDays(except),
    end: draft.end,
    closed: isClosed,
    open: isOpen,
    never: draft.never,
    hasLabel: draft.ahead !== null,
    remarks: draft.remarks,
  };
}

/** So many days of the week are those of opening rather than of closing. */
const fewestOpen = 4;

/**
 * 月〜金、土日休み: where the days before and those of the last piece make up the week, only these are closed. So are the
 * turn of the year and public holidays behind most days of the week: 月〜金、年末年始休み.
 */
function splitClosed(items: readonly Item[]): void {
  const last = items.at(-1);
  if (!last || last.piece === items[0]?.piece || items.some((item) => item.state !== 'closed')) return;
  const before = items.filter((item) => item.piece !== last.piece);
  const after = items.filter((item) => item.piece === last.piece);
  const has = (list: readonly Item[], day: string) => list.some((item) => item.codes.includes(day));
  const isRest = week.every((day) => has(before, day) !== has(after, day));
  const isMost = after.every(isSpecial) && week.filter((day) => has(before, day)).length >= fewestOpen;
  if (!isRest && !isMost) return;
  for (const item of before) item.state = 'open';
}
