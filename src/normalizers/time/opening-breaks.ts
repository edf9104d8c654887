import { cause } from '../../findings/index.js';
import { type Sticky, sticky } from '../../text/index.js';
import { type Draft, type Group, isAtEnd, malformed, spanAt } from './opening-draft.js';
import {
  clockPatterns,
  type ReadSpan,
  readSpan,
  readUntil,
  type Span,
  spanPatterns,
} from './opening-time.js';

const breakBefore = sticky(
  /(?:お?昼休憩|お?昼休み?|休憩(?:時間)?|中午(?:休息)?|午休|休館時間)\s*[はの:]?\s*/y,
);
const breakAfter = sticky(
  /(?:まで)?[はをが]?(?:除く|除き|除外|休憩|お?昼休み?|中午休息|午休|(?:休息|休憩)?(?:時間)?(?:休息|(?:不對外|不|未)開放))/y,
);
/** In brackets closing words are about a break too: (12:00～13:00は閉館). */
const breakInside = sticky(/(?:まで)?\s*[はをが、]?\s*(?:お?休み|休館|休業|閉館|(?:不對外|不)開放|休診)/y);
const lastWord =
  '(?:最終(?:入館|入場|入園|受付|入店|案内|利用)?|ラストオーダー|(?:受付|入館|入場|入園)(?:終了|締切り?|〆切)|L\\.?O\\.?|last=|(?:入館|入場|入園|受付|受け付け|利用|乗車)(?:受付|時間)?(?=[はの]?\\d|は|の|、)|最後(?:入場|入館|售票)|停止(?:入場|入館)|售票(?:時間)?(?:至)?)';
const lastBefore = sticky(new RegExp(`${lastWord}\\s?(?:時間|時刻)?\\s?[はのが:、/]*\\s?`, 'iy'));
const lastAfter = sticky(
  /\s*(?:最終(?:入館|入場|入園|受付)|停止(?:入場|入館|售票)|(?:受付|入館|入場|入園)(?:終了|締切り?|〆切)|ラストオーダー|L\.?O\.?)/iy,
);
/** 最終受付は閉館30分前, 閉館前30分停止入館: the last admission, told from the end. */
const lastEarlier = sticky(
  /(?:最終)?(?:入館|入場|入園|受付|受け付け|利用|入店|入浴|案内|ラストオーダー|L\.?O\.?)(?:受付|時間|時刻|終了)?\s?[はの:、]*\s?(?:各)?(?:閉館|閉園|閉場|閉店|閉所|営業終了|終了|開館終了)(?:時間|時刻)?の?\s?(?:(\d)時間(半)?|(\d{1,3})分)前(?:まで)?(?:です)?|(?:閉館|閉園|休館|休園|營業結束|結束)前(?:(\d{1,3})分鐘?|(半)個?小時|([1一])個?小時)(?:停止|最後|謝絕)(?:入館|入場|入園|售票|收件)/y,
);
const spaces = sticky(/\s+/y);
const to = sticky(/\s*(?:~|-|から)/y);
const and = sticky(/\s*(?:及び|および|及|と|和|與|[、,・])\s*/y);
const until = sticky(/\s*(?:まで|迄|止)?/y);

/** With one of these a break begins, or a last admission. */
export const breakPatterns: readonly Sticky[] = [breakBefore, ...spanPatterns];
export const lastPatterns: readonly Sticky[] = [lastEarlier, lastBefore, ...clockPatterns];

/** A break is cut out of the hours before it: (12:00～13:00を除く), 昼休み12:00～13:00. */
export function readBreak(draft: Draft, isInside = false): boolean {
  const { text } = draft.source;
  const start = breakBefore.after(text, draft.at);
  const gaps = gapsAt(draft, start);
  const last = gaps.at(-1);
  if (last === undefined) return false;
  const words = isInside ? [breakAfter, breakInside] : [breakAfter];
  const end = words.reduce((at, pattern) => Math.max(at, pattern.after(text, last.end)), last.end);
  const isAfter = end > last.end;
  if (start === draft.at && !isAfter) return false;
  // 9:00～12:00、13:00～17:00、15:00～15:30を除く: not all of them are breaks.
  if (
    gaps.length > 1 &&
    !draft.groups.some(({ spans }) =>
      cutAll(
        spans,
        gaps.map(({ span }) => span),
      ),
    )
  )
    return false;
  draft.at = isAfter ? end : gaps[0]!.end;
  return cutOut(
    draft,
    (isAfter ? gaps : gaps.slice(0, 1)).map(({ span }) => span),
  );
}

/** So many breaks a day. */
const mostGaps = 3;

/** One break, or several: 12:00～13:00及び17:00～18:00を除く. */
function gapsAt(draft: Draft, start: number): readonly ReadSpan[] {
  const gaps: ReadSpan[] = [];
  const most = draft.groups.some(({ spans }) => spans.length > 0) ? mostGaps : 1;
  for (let at = start; gaps.length < most; at = and.after(draft.source.text, gaps.at(-1)!.end)) {
    if (gaps.length > 0 && at === gaps.at(-1)!.end) return gaps;
    const read = gaps.length === 0 ? spanAt(draft, at) : readSpan(draft.source, at);
    if (read === null || 'code' in read) return gaps;
    gaps.push(read);
  }
  return gaps;
}

/** Last admission: 最終入館 16:30, 受付は16:30まで, 16:30最終受付. */
export function readLast(draft: Draft): boolean {
  const group = draft.groups.at(-1);
  if (!group || group.spans.length === 0) return false;
  const { text } = draft.source;
  if (readEarlier(draft, group)) return true;
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

function readEarlier(draft: Draft, group: Group): boolean {
  const found = lastEarlier.at(draft.source.text, draft.at);
  const to = group.spans.at(-1)?.to ?? null;
  if (found === null || to === null) return false;
  const [whole, hours, andHalf, minutes, before, half, hour] = found;
  const early = hour
    ? 60
    : half
      ? 30
      : Number(hours ?? 0) * 60 + (andHalf ? 30 : Number(minutes ?? before ?? 0));
  if (early === 0 || early >= to) return false;
  draft.at += whole.length;
  group.last = to - early;
  return true;
}

/** Two times stand there, as is known already. */
function beginsSpan({ seen, at }: Draft): boolean {
  if (seen?.at !== at || seen.read === null || 'code' in seen.read) return false;
  const { from, to } = seen.read.span;
  return from !== null && to !== null;
}

/** A break at the end of several groups is about each of them that it lies in: taken so, and said. */
function cutOut(draft: Draft, gaps: readonly Span[]): true {
  const { groups, source } = draft;
  const reached = isAtEnd(draft) ? groups.filter(({ spans }) => cutAll(spans, gaps)) : groups.slice(-1);
  for (const group of reached) {
    const spans = cutAll(group.spans, gaps);
    if (!spans) return malformed(draft);
    group.spans = spans;
  }
  if (reached.length > 1) {
    draft.doubts.push(cause('weekdays-exclusion-unclear', { value: source.cell }));
  }
  return reached.length === 0 ? malformed(draft) : true;
}

function cutAll(spans: readonly Span[], gaps: readonly Span[]): Span[] | null {
  return gaps.reduce<Span[] | null>((left, gap) => left && cut(left, gap), [...spans]);
}

function cut(spans: readonly Span[], gap: Span): Span[] | null {
  const around = spans.findIndex(
    ({ from, to }) => from! <= gap.from! && gap.to! <= to! && gap.from !== null && gap.to !== null,
  );
  if (around < 0) return isBetween(spans, gap) ? [...spans] : null;
  const { from, to } = spans[around]!;
  const pieces = [
    { from, to: gap.from },
    { from: gap.to, to },
  ].filter((piece) => piece.from !== piece.to);
  return [...spans.slice(0, around), ...pieces, ...spans.slice(around + 1)];
}

/** 9:00～12:00、13:00～17:00、昼休み12:00～13:00: it is left out already. */
function isBetween(spans: readonly Span[], { from, to }: Span): boolean {
  return spans.some((span, i) => span.to === from && spans[i + 1]?.from === to);
}

/** A clock alone; null where none stands there, or where it begins a span. */
function readMoment(draft: Draft, at: number): { readonly minutes: number; readonly end: number } | null {
  const { text } = draft.source;
  const read = readUntil(draft.source, spaces.after(text, at));
  if (read === null || 'code' in read || read.span.to === null) return null;
  return to.at(text, read.end) ? null : { minutes: read.span.to, end: read.end };
}
