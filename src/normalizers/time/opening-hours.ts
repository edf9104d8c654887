import { two } from '../date/calendar.js';
import type { Properties } from '../outcome.js';
import { closedPhrase, closingPhrase, type Days, daysPhrase, daysText } from './days.js';
import { day, type Span } from './opening-time.js';

/** The first and the last of a part of the year, each a month (1–12) or a day of one (401 for April 1). */
export type Season = readonly [first: number, last: number];

/** Hours that hold on the same days: open at `spans`, or closed all day. */
export interface Opening {
  /** First and last; null all year. */
  readonly season: Season | null;
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
  let text = '';
  for (const opening of openings) text += (text === '' ? '' : '; ') + openingText(opening);
  return text;
}

function openingText({ season, days, spans, last, isClosed }: Opening): string {
  const hours = isClosed ? 'off' : spansText(spans);
  const before = (season ? `${seasonText(season)} ` : '') + (days ? `${daysText(days)} ` : '');
  return `${before}${hours}${last === null ? '' : ` last=${clockText(last)}`}`;
}

function seasonText([first, last]: Season): string {
  return first === last ? edgeText(first) : `${edgeText(first)}-${edgeText(last)}`;
}

function edgeText(edge: number): string {
  return edge <= 12 ? months[edge - 1]! : `${months[Math.floor(edge / 100) - 1]} ${two(edge % 100)}`;
}

function spansText(spans: readonly Span[]): string {
  let text = '';
  for (const { from, to } of spans) {
    if (text !== '') text += ',';
    text += `${from === null ? '' : clockText(from)}-${to === null ? '' : clockText(to)}`;
  }
  return text;
}

function clockText(minutes: number): string {
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/**
 * A node of 定期スケジュール型 (IMI core 2.4) for each span. What the class cannot say goes to its 説明: the season, the end on
 * the day after, the last admission, the days of closing, and `notes`.
 */
export function openingNodes(openings: readonly Opening[], notes: readonly string[]): readonly Properties[] {
  const more: string[] = [];
  for (const opening of openings) if (opening.isClosed) more.push(closedNote(opening));
  more.push(...notes);
  const nodes: Properties[] = [];
  for (const opening of openings) for (const span of opening.spans) nodes.push(nodeOf(opening, span, more));
  return nodes.length > 0 ? nodes : [{ 説明: more.join('、') }];
}

function closedNote({ season, days }: Opening): string {
  const words = days ? closingPhrase(days) : '休';
  return season ? `${seasonNote(season)}は${words}` : words;
}

function seasonNote([first, last]: Season): string {
  return first === last ? edgeNote(first) : `${edgeNote(first)}～${edgeNote(last)}`;
}

function edgeNote(edge: number): string {
  return edge <= 12 ? `${edge}月` : `${Math.floor(edge / 100)}月${edge % 100}日`;
}

function nodeOf({ season, days, last }: Opening, { from, to }: Span, more: readonly string[]): Properties {
  const notes: string[] = [];
  if (season) notes.push(seasonNote(season));
  if (days?.days.length === 0) notes.push(`${closedPhrase(days.except)}を除く`);
  if (from !== null && from >= day) notes.push('開始は翌日');
  if (to !== null && to > day) notes.push('終了は翌日');
  if (last !== null) notes.push(`最終受付${clockText(last)}`);
  notes.push(...more);
  const node: Record<string, string> = {};
  if (days && days.days.length > 0) node['開催期日'] = daysPhrase(days);
  if (from !== null) node['開始時間'] = timeOfDay(from);
  if (to !== null) node['終了時間'] = timeOfDay(to);
  if (notes.length > 0) node['説明'] = notes.join('、');
  return node;
}

/** xsd:time, which knows 24:00:00 but nothing later. */
function timeOfDay(minutes: number): string {
  return `${clockText(minutes === day ? day : minutes % day)}:00`;
}
