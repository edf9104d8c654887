import { cause } from '../../findings/index.js';
import { sticky } from '../../text/index.js';
import { type DayList, readDays } from './day-list.js';
import { type Days, sortDays } from './days.js';
import {
  addGroup,
  type Draft,
  type Group,
  isAtEnd,
  malformed,
  notUnderstood,
  openGroup,
  refuse,
  timeLike,
} from './opening-draft.js';
import { readSpan } from './opening-time.js';

const gap = sticky(/[\s、,;。・/:+]+/y);

/** Days before the hours they are about, or behind all hours. */
export function readDaysOf(draft: Draft): boolean {
  const { text } = draft.source;
  const list = readDays(text, draft.at, draft.isTaiwan);
  if (!list) return false;
  draft.at = list.end;
  if (list.days.length > 0) draft.daysEnd = list.end;
  if (!remarkDays(draft, list)) return true;
  if (list.days.length === 0 && list.except.length === 0) return list.closed ? closeDays(draft) : true;
  if (list.days.length === 0 && list.closed) return notUnderstood(draft);
  if (list.closed) return list.hasLabel && beginsHours(draft) ? malformed(draft) : addClosed(draft, list);
  if (draft.isUnsure) return notUnderstood(draft);
  const group = draft.groups.at(-1);
  const isLast = () => !timeLike.test(text.slice(list.end));
  if (list.days.length === 0 && group && group.spans.length > 0 && isLast()) return excludeDays(draft, list);
  if (!group || group.isDone || group.isClosed) addGroup(draft, list);
  else if (group.spans.length === 0) return group.days === null ? setDays(group, list) : malformed(draft);
  else if (group.days === null && draft.groups.length === 1 && isLast()) {
    return setDays(group, list);
  } else addGroup(draft, list);
  return true;
}

/** Days in brackets: an exception, days of closing, or whose hours the ones before are. */
export function readInnerDays(draft: Draft, inner: string): boolean {
  const plain = readDays(inner, 0, draft.isTaiwan);
  const exception = plain && readInnerException(draft, inner, plain);
  const list = exception ?? plain;
  if (!list || (!exception && list.end < inner.length)) return false;
  if (!remarkDays(draft, list)) return true;
  if (exception) return excludeDays(draft, exception);
  if (list.days.length === 0) return !list.closed;
  if (list.closed) return addClosed(draft, list);
  const group = draft.groups.at(-1);
  if (!group || group.spans.length === 0) return setDays(openGroup(draft), list);
  if (group.days === null) {
    group.isDone = true;
    return setDays(group, list);
  }
  return list.days.every((code) => group.days!.days.includes(code));
}

/** を除く within brackets is about all that stands there. */
function readInnerException(draft: Draft, inner: string, plain: DayList): DayList | null {
  if (plain.days.length > 0 && plain.except.length === 0) return null;
  const wrapped = readDays(`(${inner})`, 0, draft.isTaiwan);
  return wrapped && wrapped.end === inner.length + 2 && wrapped.days.length === 0 ? wrapped : null;
}

/** Days of closing, or an exception, after ※ or 備註. */
export function readDaysRemark(draft: Draft): boolean {
  const { text } = draft.source;
  const list = readDays(text, draft.at, draft.isTaiwan);
  const isException = list?.days.length === 0 && list.except.length > 0;
  if (
    !list ||
    text.slice(list.end).trim() !== '' ||
    !(isException || (list.closed && list.days.length > 0))
  ) {
    return false;
  }
  draft.at = list.end;
  return !remarkDays(draft, list) || (isException ? excludeDays(draft, list) : addClosed(draft, list));
}

/** 休館 月曜、日祝は9:00～17:00: which of the days are those of the hours? */
function beginsHours(draft: Draft): boolean {
  const next = readSpan(draft.source, gap.after(draft.source.text, draft.at));
  return next !== null && !('code' in next);
}

function setDays(group: Group, { days, except }: Days): true {
  group.days = { days, except };
  return true;
}

/** 日・祝：休館, 12月～3月は閉鎖: the days or the season before are those of closing. */
export function closeDays(draft: Draft): true {
  const group = draft.groups.at(-1);
  const saysNone = group?.days?.days.length === 0;
  if (!group || saysNone || group.spans.length > 0 || !(group.days ?? group.season))
    return notUnderstood(draft);
  group.isClosed = true;
  return true;
}

function addClosed(draft: Draft, { days, except }: Days): true {
  const last = draft.groups.at(-1);
  const isFresh = last && last.spans.length === 0 && last.days === null && !last.isClosed;
  const group = isFresh ? last : addGroup(draft, null);
  if (!isFresh) group.season = null;
  group.days = { days, except };
  group.isClosed = true;
  return true;
}

/** An exception at the end of several groups may be about all of them: taken so, and said. */
function excludeDays(draft: Draft, { except }: Days): true {
  const { groups, source } = draft;
  const open = groups.filter(({ isClosed }) => !isClosed);
  if (open.length === 0) addGroup(draft, { days: [], except });
  const reached = isAtEnd(draft) ? open : open.slice(-1);
  if (reached.length > 1) {
    draft.doubts.push(cause('weekdays-exclusion-unclear', { value: source.cell }));
  }
  for (const group of reached) {
    group.days = {
      days: group.days?.days ?? [],
      except: sortDays([...(group.days?.except ?? []), ...except]),
    };
  }
  return true;
}

/** Passes on what was found about the days; false where that makes them useless. */
function remarkDays(draft: Draft, { remarks }: DayList): boolean {
  const value = draft.source.cell;
  for (const { code, part } of remarks) {
    if (code === 'weekdays-malformed' || code === 'weekdays-nth-unclear') {
      return !refuse(draft, cause(code, { value }));
    }
    if (code === 'extra-text' || code === 'weekdays-beside-holiday') {
      draft.doubts.push(cause(code, { value, part }));
    } else draft.doubts.push(cause(code, { value }));
    if (part !== '') draft.notes.push(part);
  }
  return true;
}
