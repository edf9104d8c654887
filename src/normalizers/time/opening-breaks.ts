import { cause } from '../../findings/index.js';
import { type Sticky, sticky } from '../../text/index.js';
import { type Draft, isAtEnd, malformed, spanAt } from './opening-draft.js';
import { clockPatterns, readUntil, type Span, spanPatterns } from './opening-time.js';

const breakBefore = sticky(
  /(?:お?昼休憩|お?昼休み?|休憩(?:時間)?|中午(?:休息)?|午休|休館時間)\s*[はの:]?\s*/y,
);
const breakAfter = sticky(
  /(?:まで)?[はをが]?(?:除く|除き|除外|休憩|お?昼休み?|中午休息|午休|休息|(?:不對外|不)開放)/y,
);
/** In brackets closing words are about a break too: (12:00～13:00は閉館). */
const breakInside = sticky(/(?:まで)?\s*[はをが、]?\s*(?:お?休み|休館|休業|閉館|(?:不對外|不)開放|休診)/y);
const lastWord =
  '(?:最終(?:入館|入場|入園|受付|入店|案内|利用)?|ラストオーダー|(?:受付|入館|入場|入園)(?:終了|締切り?|〆切)|L\\.?O\\.?|last=|(?:入館|入場|入園|受付|受け付け|利用|乗車)(?:受付|時間)?(?=[はの]?\\d|は|の|、)|最後(?:入場|入館|售票)|停止(?:入場|入館)|售票(?:時間)?(?:至)?)';
const lastBefore = sticky(new RegExp(`${lastWord}\\s?(?:時間|時刻)?\\s?[はのが:、/]*\\s?`, 'iy'));
const lastAfter = sticky(
  /\s*(?:最終(?:入館|入場|入園|受付)|停止(?:入場|入館|售票)|(?:受付|入館|入場|入園)(?:終了|締切り?|〆切)|ラストオーダー|L\.?O\.?)/iy,
);
const spaces = sticky(/\s+/y);
const to = sticky(/\s*(?:~|-|から)/y);
const until = sticky(/\s*(?:まで|迄|止)?/y);

/** With one of these a break begins, or a last admission. */
export const breakPatterns: readonly Sticky[] = [breakBefore, ...spanPatterns];
export const lastPatterns: readonly Sticky[] = [lastBefore, ...clockPatterns];

/** A break is cut out of the hours before it: (12:00～13:00を除く), 昼休み12:00～13:00. */
export function readBreak(draft: Draft, isInside = false): boolean {
  const { text } = draft.source;
  const start = breakBefore.after(text, draft.at);
  const read = spanAt(draft, start);
  if (read === null || 'code' in read) return false;
  const words = isInside ? [breakAfter, breakInside] : [breakAfter];
  const end = words.reduce((at, pattern) => Math.max(at, pattern.after(text, read.end)), read.end);
  const isAfter = end > read.end;
  if (start === draft.at && !isAfter) return false;
  draft.at = end;
  return cutOut(draft, read.span);
}

/** Last admission: 最終入館 16:30, 受付は16:30まで, 16:30最終受付. */
export function readLast(draft: Draft): boolean {
  const group = draft.groups.at(-1);
  if (!group || group.spans.length === 0) return false;
  const { text } = draft.source;
  const before = lastBefore.after(text, draft.at);
  if (before === draft.at && beginsSpan(draft)) return false;
  const clock = readMoment(draft, before);
  if (!clock) return false;
  const after = lastAfter.after(text, clock.end);
  if (before === draft.at && after === clock.end) return false;
  draft.at = after > clock.end ? after : until.after(text, clock.end);
  group.last = clock.minutes;
  return true;
}

/** Two times stand there, as is known already. */
function beginsSpan({ seen, at }: Draft): boolean {
  if (seen?.at !== at || seen.read === null || 'code' in seen.read) return false;
  const { from, to } = seen.read.span;
  return from !== null && to !== null;
}

/** A break at the end of several groups is about each of them that it lies in: taken so, and said. */
function cutOut(draft: Draft, gap: Span): true {
  const { groups, source } = draft;
  const reached = isAtEnd(draft) ? groups.filter(({ spans }) => cut(spans, gap)) : groups.slice(-1);
  for (const group of reached) {
    const spans = cut(group.spans, gap);
    if (!spans) return malformed(draft);
    group.spans = spans;
  }
  if (reached.length > 1) {
    draft.doubts.push(cause('weekdays-exclusion-unclear', { value: source.cell }));
  }
  return reached.length === 0 ? malformed(draft) : true;
}

function cut(spans: readonly Span[], gap: Span): Span[] | null {
  const around = spans.findIndex(
    ({ from, to }) => from! <= gap.from! && gap.to! <= to! && gap.from !== null && gap.to !== null,
  );
  if (around < 0) return null;
  const { from, to } = spans[around]!;
  const pieces = [
    { from, to: gap.from },
    { from: gap.to, to },
  ].filter((piece) => piece.from !== piece.to);
  return [...spans.slice(0, around), ...pieces, ...spans.slice(around + 1)];
}

/** A clock alone; null where none stands there, or where it begins a span. */
function readMoment(draft: Draft, at: number): { readonly minutes: number; readonly end: number } | null {
  const { text } = draft.source;
  const read = readUntil(draft.source, spaces.after(text, at));
  if (read === null || 'code' in read || read.span.to === null) return null;
  return to.at(text, read.end) ? null : { minutes: read.span.to, end: read.end };
}
