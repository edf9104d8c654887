import { type Sticky, sticky } from '../../text/index.js';
import { plainClockLength } from './clock.js';
import { addGroup, type Draft, notUnderstood, skip, take, timeLike } from './opening-draft.js';
import { months } from './opening-hours.js';

const seasonName = sticky(
  /(?:[夏冬](?:[季期]間?|令)?(?:時間)?|[夏冬][季期])\s*(?:(\()(?=\d{1,2}(?:月[^()]*|[~-]\d{1,2}月|\/1\s?[~-]\s?\d{1,2}\/\d\d)\)))?/y,
);
const season = sticky(
  /(\d{1,2})(?:月(?:1日)?)?\s*(?:~|-|から|至)\s*(?:翌年?|隔年)?(\d{1,2})月(?:末日?|(28|29|30|31)日)?(?:まで)?(?!\d)\s*(?:は|の)?/y,
);
const dates = sticky(/(\d{1,2})\/1\s?(?:~|-|から|至)\s?(?:翌年?)?(\d{1,2})\/(28|29|30|31)(?!\d)/y);
const close = sticky(/\s*\)/y);
/** 7・8月, 7月・8月: months that follow each other. */
const months2 = sticky(/(\d{1,2})月?[・、,](\d{1,2})月(?!\d|曜)(?:は|の)?/y);
const oneMonth = sticky(/(\d{1,2})月(?!\d|曜)(?:中)?(?:は|の)?/y);
const monthNames = sticky(new RegExp(`(${months.join('|')})(?:-(${months.join('|')}))?(?![A-Za-z])`, 'y'));

/** With one of these a season begins. */
export const seasonPatterns: readonly Sticky[] = [seasonName, monthNames, season, dates, months2, oneMonth];

/** Whole months, by name or number: 4月～9月, 夏季（4月～9月）, `Apr-Sep`. They stand before their hours or behind all. */
export function readSeason(draft: Draft): boolean {
  const start = draft.at;
  if (plainClockLength(draft.source.text, start) > 0) return false;
  const isNamed = take(draft, seasonName);
  const names = take(draft, monthNames);
  const range = names
    ? null
    : (take(draft, season) ?? take(draft, dates) ?? takePair(draft) ?? take(draft, oneMonth));
  const first = names ? months.indexOf(names[1]!) + 1 : Number(range?.[1]);
  const last = names ? (names[2] ? months.indexOf(names[2]) + 1 : first) : Number(range?.[2] ?? range?.[1]);
  if (!(names ?? range)) {
    draft.at = start;
    return false;
  }
  if (isNamed?.[1]) skip(draft, close);
  if (draft.isUnsure || !endsMonth(last, range?.[3])) return notUnderstood(draft);
  if (!(first >= 1 && first <= 12 && last >= 1 && last <= 12)) return notUnderstood(draft);
  const group = draft.groups.at(-1);
  if (group && group.spans.length > 0 && !group.season && !timeLike.test(draft.source.text.slice(draft.at))) {
    group.season = [first, last];
    return true;
  }
  const fresh = group && group.spans.length === 0 && !group.isClosed ? group : addGroup(draft, null);
  fresh.season = [first, last];
  return true;
}

/** Two months are a season only where one follows the other. */
function takePair(draft: Draft): RegExpExecArray | null {
  const start = draft.at;
  const pair = take(draft, months2);
  if (pair === null || Number(pair[2]) === (Number(pair[1]) % 12) + 1) return pair;
  draft.at = start;
  return null;
}

/** 9月30日 ends September, 9月28日 does not; February ends on either of two days. */
function endsMonth(month: number, date: string | undefined): boolean {
  if (date === undefined) return true;
  const length = month === 2 ? '28 29' : [4, 6, 9, 11].includes(month) ? '30' : '31';
  return length.includes(date);
}
