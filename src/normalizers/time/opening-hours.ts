import type { Properties } from '../outcome.js';
import { closedPhrase, closingPhrase, type Days, daysPhrase, daysText } from './days.js';
import { day, type Span } from './opening-time.js';

/** Hours that hold on the same days: open at `spans`, or closed all day. */
export interface Opening {
  /** First and last month, 1–12; null all year. */
  readonly season: readonly [number, number] | null;
  /** Null where nothing is said about days. */
  readonly days: Days | null;
  readonly spans: readonly Span[];
  /** The last admission, in minutes since midnight. */
  readonly last: number | null;
  readonly isClosed: boolean;
}

export const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The canonical form of all openings: `Mo,Tu 09:00-12:00,13:00-17:00 last=16:30; We off`. */
export function openingsText(openings: readonly Opening[]): string {
  return openings.map(openingText).join('; ');
}

function openingText({ season, days, spans, last, isClosed }: Opening): string {
  return [
    ...(season ? [seasonText(season)] : []),
    ...(days ? [daysText(days)] : []),
    isClosed ? 'off' : spans.map(spanText).join(','),
    ...(last === null ? [] : [`last=${clockText(last)}`]),
  ].join(' ');
}

function seasonText([first, last]: readonly [number, number]): string {
  return first === last ? months[first - 1]! : `${months[first - 1]}-${months[last - 1]}`;
}

function spanText({ from, to }: Span): string {
  return `${from === null ? '' : clockText(from)}-${to === null ? '' : clockText(to)}`;
}

function clockText(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/**
 * A node of 定期スケジュール型 (IMI core 2.4) for each span. What the class cannot say goes to its 説明: the season, the end on
 * the day after, the last admission, the days of closing, and `notes`.
 */
export function openingNodes(openings: readonly Opening[], notes: readonly string[]): readonly Properties[] {
  const closed = openings.filter(({ isClosed }) => isClosed).map(closedNote);
  const nodes = openings.flatMap((opening) =>
    opening.spans.map((span) => nodeOf(opening, span, [...closed, ...notes])),
  );
  return nodes.length > 0 ? nodes : [{ 説明: [...closed, ...notes].join('、') }];
}

function closedNote({ season, days }: Opening): string {
  const words = days ? closingPhrase(days) : '休';
  return season ? `${seasonNote(season)}は${words}` : words;
}

function seasonNote([first, last]: readonly [number, number]): string {
  return first === last ? `${first}月` : `${first}月～${last}月`;
}

function nodeOf({ season, days, last }: Opening, { from, to }: Span, more: readonly string[]): Properties {
  const notes = [
    ...(season ? [seasonNote(season)] : []),
    ...(days && days.days.length === 0 ? [`${closedPhrase(days.except)}を除く`] : []),
    ...(from !== null && from >= day ? ['開始は翌日'] : []),
    ...(to !== null && to > day ? ['終了は翌日'] : []),
    ...(last === null ? [] : [`最終受付${clockText(last)}`]),
    ...more,
  ];
  return {
    ...(days && days.days.length > 0 ? { 開催期日: daysPhrase(days) } : {}),
    ...(from === null ? {} : { 開始時間: timeOfDay(from) }),
    ...(to === null ? {} : { 終了時間: timeOfDay(to) }),
    ...(notes.length > 0 ? { 説明: notes.join('、') } : {}),
  };
}

/** xsd:time, which knows 24:00:00 but nothing later. */
function timeOfDay(minutes: number): string {
  return `${clockText(minutes === day ? day : minutes % day)}:00`;
}
