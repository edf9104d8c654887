import { type Cause, cause } from '../../findings/index.js';
import type { Sticky } from '../../text/index.js';
import type { Days } from './days.js';
import type { Season } from './opening-hours.js';
import { type ReadSpan, readSpan, type Span, type SpanSource } from './opening-time.js';

/** An opening while it is read. */
export interface Group {
  season: Season | null;
  days: Days | null;
  spans: Span[];
  last: number | null;
  isClosed: boolean;
  /** Nothing more may be added: brackets after the hours said whose they are. */
  isDone: boolean;
}

/** How far the reading of a text about opening hours has come. */
export interface Draft {
  readonly source: SpanSource;
  readonly isTaiwan: boolean;
  readonly groups: Group[];
  readonly notes: string[];
  readonly doubts: Cause[];
  /** Words that were not understood stand before: hours after them may be about something else. */
  isUnsure: boolean;
  refusal: Cause | null;
  at: number;
  /** The text behind the brackets in which this stands. */
  readonly after: string;
  /** Where the last list of days ended. */
  daysEnd: number;
  /** The span that was read last, and where: a span may be that of a break before it is one of opening. */
  seen: { readonly at: number; readonly read: ReadSpan | Cause | null } | null;
}

/** Something like a time of day: hours may follow. */
export const timeLike = /\d{1,2}\s*[:時點点]|\d{4}\s*[~-]/;

/** The span at a place, as `readSpan` reads it. */
export function spanAt(draft: Draft, at: number): ReadSpan | Cause | null {
  if (draft.seen?.at !== at) draft.seen = { at, read: readSpan(draft.source, at) };
  return draft.seen.read;
}

/** Passes over what the pattern matches; false where it matches nothing. */
export function skip(draft: Draft, pattern: Sticky): boolean {
  const end = pattern.after(draft.source.text, draft.at);
  if (end === draft.at) return false;
  draft.at = end;
  return true;
}

/** Takes what a sticky pattern matches at the place of reading; null where that is nothing. */
export function take(draft: Draft, pattern: Sticky): RegExpExecArray | null {
  const found = pattern.at(draft.source.text, draft.at);
  if (!found || found[0] === '') return null;
  draft.at += found[0].length;
  return found;
}

/** Ends the reading. */
export function refuse(draft: Draft, reason: Cause): true {
  draft.refusal = reason;
  return true;
}

export function malformed(draft: Draft): true {
  return refuse(draft, cause('hours-malformed', { value: draft.source.cell }));
}

export function notUnderstood(draft: Draft): true {
  return refuse(draft, cause('hours-not-a-time', { value: draft.source.cell }));
}

/** The group to which hours are added, a new one where the last is done with. */
export function openGroup(draft: Draft): Group {
  const last = draft.groups.at(-1);
  return last && !last.isDone && !last.isClosed ? last : addGroup(draft, null);
}

/** A new opening; it keeps the season that was said last. */
export function addGroup(draft: Draft, days: Days | null): Group {
  const last = draft.groups.at(-1);
  const group: Group = {
    season: last && !(last.isClosed && last.days === null) ? last.season : null,
    days,
    spans: [],
    last: null,
    isClosed: false,
    isDone: false,
  };
  draft.groups.push(group);
  return group;
}

/** Keeps words that are no hours, and says so; 無 after 備註 is nothing to say. */
export function note(draft: Draft, part: string): void {
  if (/^無?$/.test(part)) return;
  draft.notes.push(part);
  draft.doubts.push(cause('extra-text', { value: draft.source.cell, part }));
}

/** Nothing but white space follows. */
export function isAtEnd({ source, at, after }: Draft): boolean {
  return (source.text.slice(at) + after).trim() === '';
}
