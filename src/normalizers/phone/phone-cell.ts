import { cause } from '../../findings/index.js';
import {
  dashClass,
  narrow,
  type Sticky,
  signGroups,
  sticky,
  stripInvisible,
  waveClass,
} from '../../text/index.js';
import { readBlank } from '../blank.js';
import type { Context } from '../context.js';
import { empty, type Outcome, refused } from '../outcome.js';
import { addEntry, addNote, type Draft, take, withWaves } from './phone-draft.js';
import { type Entry, entriesOutcome, worthyEntries } from './phone-entry.js';
import { type NumberingPlan, type ReadNumber, readNumber } from './phone-number.js';
import { readSuffix } from './phone-suffix.js';
import { readPlainNumber } from './plain-number.js';

/** Not the long-vowel mark of a word. */
const dashes = new RegExp(`(?<![\\u3041-\\u3096\\u30A1-\\u30FA])[${dashClass}]`, 'g');
const waves = new RegExp(`[${waveClass}]`, 'g');
const noPhone =
  /^(?:(?:電話|TEL|固定電話)?(?:未設置|設置なし|なし|無し|無)|[無沒]有?電話)(?:\([^()\d]*\))?$/i;
const faxColumn = /FAX|ファ(?:ック|ク)ス|ファクシミリ|傳真/i;

const separator = sticky(/[\s、,;/・]+|及び|および|又は|または|或|or\s/y);
const bothLabel = sticky(
  /(?:TEL|電話)(?:番号)?\s{0,2}[・/&]?\s{0,2}(?:FAX|ファ(?:ック|ク)ス)(?:番号)?\s{0,2}(?:兼用|共通|共用)?\s{0,2}[:.]?/iy,
);
const faxSign = sticky(/fax=/y);
const faxLabel = sticky(/(?:FAX|ファ(?:ック|ク)ス|ファクシミリ|傳真)(?:番号)?\s*[:.]?/iy);
const phoneLabel = sticky(
  /(?:TEL|電話|聯絡電話|連絡先|連絡電話|お?問い?合わ?せ先?|洽詢電話|服務電話)(?:番号)?\s*[:.]?/iy,
);
const run = sticky(/\+?\s*(?:\(\s*)?[+#]?\d[\d \t().-]*/y);
/** Days and hours before the number. */
const clock = sticky(
  /\d{1,2}:\d{2}(?!\d)(?:\s*[-~]\s*\d{1,2}:\d{2}(?!\d))?|\d{1,2}(?:小時|時間?)(?:\d{1,2}分(?:\d{1,2}秒)?)?|\d{2,4}年(?:\d{1,2}月)?(?:\d{1,2}日)?/y,
);
const noteSign = sticky(/\s*note=([^;]*)/y);
const paren = sticky(/\s*\(([^()]*)\)?/y);
const words = sticky(/[^\d+(\n、,;]+/y);
const shared = sticky(
  /(?:・|と)?(?:FAX|ファックス|ファクス)(?:も|は)?(?:兼用|共用|共通|同じ|同番号?|同左)/iy,
);
const sharedAlone = /^(?:(?:・|と)FAX|FAX(?:兼用|共用|共通|兼)|ファックス兼用|兼FAX|兼用)$/i;
const phoneAlone = /^(?:TEL|電話|電話番号|市話)$/i;
const faxAlone = /^(?:FAX|ファ(?:ック|ク)ス|ファクシミリ|傳真)(?:番号)?$/i;
/** Words that only say to dial. */
const asking = /^番$|(?:請撥打?|請打|撥打|へ電話|までお?電話)$/;

/**
 * Reads the telephone numbers of a cell: labels, extensions (内線, 分機, #), several numbers, fax numbers, notes.
 *
 * @param plan how numbers are made in the country of the publisher
 */
export function readPhones(cell: string, plan: NumberingPlan, context: Context): Outcome {
  const blank = readBlank(cell);
  if (blank) return blank;
  const text = foldPhone(cell);
  if (noPhone.test(text)) return empty;
  const draft: Draft = {
    text,
    cell,
    plan,
    context,
    entries: [],
    doubts: [],
    note: null,
    hasNotesAhead: false,
    line: 'phone',
    at: 0,
  };
  while (draft.at < text.length) {
    if (!readNext(draft) && !leaveRest(draft)) return refused(cause('phone-not-a-number', { value: cell }));
  }
  const entries = worthyEntries(draft.entries);
  if (entries.length > 0) return entriesOutcome(entries, draft.doubts);
  return refused(draft.doubts[0] ?? cause('phone-not-a-number', { value: cell }));
}

/** (886)2-27208889, (+81)3-5253-5111 */
const countryInBrackets = /^\s*\(\+?(886|81)\)\s*-?/;

/** What may have to be folded, a bit each; the last are white space, of which one between words is left as it is. */
const toFold = signGroups([
  '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFF0D\u30FC\uFF70\uFE63\u2500~\u301C\uFF5E\u223C',
  '℡☎☏㈹【〔［[】〕］]､\uD83D\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u3000',
  ' \t\n',
]);
const [dashOrWave, oddSign, blank] = [1, 2, 4];

/** The apostrophe that keeps a spreadsheet from making a number of it; what closes a sentence. */
const quotes = /^['"’]+|['"’.。、,]+$/g;
/** 054・254・2111, 054/254/2111 */
const oddMarks = /^(0\d{1,4})([・/,])(\d{1,4})\2(\d{4})$/;

function foldPhone(cell: string): string {
  let text = narrow(stripInvisible(cell)).trim().replace(quotes, '').replace(oddMarks, '$1-$3-$4');
  const found = toFold(text);
  if (found & dashOrWave) text = text.replace(dashes, '-');
  if (found & oddSign) {
    text = text
      .replace(/[℡☎☏]|📞/gu, 'TEL ')
      .replace(/㈹/g, '(代)')
      .replace(/[【〔［[]/g, '(')
      .replace(/[】〕］\]]/g, ')')
      .replace(/[､]/g, '、')
      .replace(/[\u00A0\u2000-\u200A\u3000]/g, ' ');
  }
  if (text.includes('_')) text = text.replace(/(?<=\d)_(?=\d)/g, '-');
  if (text.startsWith('(')) text = text.replace(countryInBrackets, '+$1-');
  else if (text.startsWith('00')) text = text.replace(/^00(?=(?:886|81)[\s(-])/, '+');
  if (found & dashOrWave) text = text.replace(waves, '~');
  if (found & (blank | oddSign)) text = text.replace(/[ \t]{3,}/g, '  ').replace(/\n\s+/g, '\n');
  return found & oddSign ? text.trim() : text;
}

function readNext(draft: Draft): boolean {
  return (
    readSuffix(draft) ||
    take(draft, separator) !== null ||
    readShared(draft) ||
    label(draft, bothLabel, 'both') ||
    (take(draft, faxSign) !== null && expect(draft, 'fax')) ||
    label(draft, faxLabel, 'fax') ||
    label(draft, phoneLabel, 'phone') ||
    readNoteSign(draft) ||
    readClock(draft) ||
    readRun(draft) ||
    readParen(draft) ||
    readWords(draft)
  );
}

function expect(draft: Draft, line: Draft['line']): true {
  draft.line = line;
  return true;
}

/** In a column of fax numbers the number is the fax number, and one labelled TEL does not belong there. */
function label(draft: Draft, pattern: Sticky, line: 'phone' | 'fax' | 'both'): boolean {
  return take(draft, pattern) !== null && setLine(draft, line);
}

function setLine(draft: Draft, line: 'phone' | 'fax' | 'both'): true {
  if (!faxColumn.test(draft.context.column ?? '')) return expect(draft, line);
  return expect(draft, line === 'phone' ? 'other' : 'phone');
}

function readNoteSign(draft: Draft): boolean {
  const sign = take(draft, noteSign);
  const last = draft.entries.at(-1);
  if (!sign || !last) return false;
  last.note = withWaves(draft, sign[1]!.trim());
  return true;
}

/** 054-254-2111 FAX兼用: the number is both. */
function readShared(draft: Draft): boolean {
  const last = draft.entries.at(-1);
  if (last?.worth !== 'full' || !take(draft, shared)) return false;
  last.fax = last.number || last.fax;
  return true;
}

function readClock(draft: Draft): boolean {
  const found = draft.entries.length === 0 && take(draft, clock);
  if (found) addNote(draft, found[0], true);
  return Boolean(found);
}

/** Digits and marks: one number, or several with spaces between them. A few digits behind a number are none. */
function readRun(draft: Draft): boolean {
  const start = draft.at;
  const found = take(draft, run);
  if (!found) return false;
  const written = found[0].slice(0, endOfRun(found[0]));
  const isBehind = draft.line === 'phone' && draft.entries.length > 0;
  if (isBehind && written.replace(/\D/g, '').length < 5 && !draft.plan.short.test(written.trim())) {
    draft.at = start;
    return false;
  }
  draft.at = start + written.length;
  for (const piece of splitRun(draft, written)) addNumber(draft, piece);
  return true;
}

/** Where the last digit or closing bracket of a run ends. */
function endOfRun(run: string): number {
  let end = run.length;
  while (end > 0 && marksBehind.includes(run[end - 1]!)) end -= 1;
  return end;
}

const marksBehind = ' \t(.-';

/** What stands for a number, and what is made of it. */
interface Piece {
  readonly written: string;
  readonly read: ReadNumber;
}

/**
 * The numbers of a run: pieces between spaces and brackets are put together until they make one. What is left over at the end
 * is given back.
 */
function splitRun(draft: Draft, all: string): readonly Piece[] {
  const pieceOf = (written: string) => ({ written, read: readPiece(draft, written) });
  const whole = pieceOf(all);
  if (whole.read.number !== null || !/\s|.[(.]/.test(all)) return [whole];
  const numbers: Piece[] = [];
  let start = 0;
  for (const gap of [...all.matchAll(/\s+|(?=[(.])|$/g)]) {
    const piece = pieceOf(all.slice(start, gap.index));
    if (piece.read.number === null) continue;
    numbers.push(piece);
    start = gap.index + gap[0].length;
  }
  if (numbers.length === 0) return [whole];
  draft.at -= all.length - start;
  return numbers;
}

function readPiece({ plan, context }: Draft, written: string): ReadNumber {
  const plain = readPlainNumber(written, plan);
  return plain === null ? readNumber(plan, context, written) : { number: plain, doubt: null, isShort: false };
}

function addNumber(draft: Draft, { written, read }: Piece): void {
  if (read.number === null && readHyphenExtension(draft, written)) return;
  if (read.doubt) draft.doubts.push(read.doubt);
  addEntry(draft, read.number ?? '', worthOf(read));
}

function worthOf({ number, isShort }: ReadNumber): Entry['worth'] {
  if (number === null) return 'none';
  return isShort ? 'short' : 'full';
}

/** (02)23064468-318: digits behind a whole number are an extension, as Taiwan writes it. */
function readHyphenExtension(draft: Draft, written: string): boolean {
  const parts = /^(.*\d)-(\d{2,5})$/.exec(written.trim());
  if (draft.plan.countryCode !== '886' || draft.line === 'fax' || !parts) return false;
  const read = readNumber(draft.plan, draft.context, parts[1]!);
  if (read.number === null || read.doubt) return false;
  addEntry(draft, read.number, 'full', parts[2]!);
  draft.doubts.push(cause('phone-extension-assumed', { value: written.trim(), assumed: parts[2]! }));
  return true;
}

/** Brackets: 代表, an extension, another number, or a note. */
function readParen(draft: Draft): boolean {
  const found = take(draft, paren);
  if (!found) return false;
  const inner = found[1]!.trim();
  const last = draft.entries.at(-1);
  if (inner === '') return true;
  const isAhead = numberAhead.test(draft.text.slice(draft.at));
  if (faxAlone.test(inner) && isAhead) return setLine(draft, 'fax');
  if (phoneAlone.test(inner) && last?.worth === 'full') return true;
  if (faxAlone.test(inner) && takeAsFax(draft)) return true;
  if (last?.worth === 'full' && sharedAlone.test(inner)) {
    last.fax = last.number || last.fax;
    return true;
  }
  if (/\d{2,}[-\d)]*\d{3}/.test(inner)) return readInner(draft, inner);
  if (/^\d+$/.test(inner) && last?.worth === 'full') {
    draft.doubts.push(cause('extra-text', { value: draft.cell, part: inner }));
    return true;
  }
  draft.hasNotesAhead ||= draft.entries.length === 0;
  addNote(draft, inner, draft.hasNotesAhead && isAhead);
  return true;
}

const numberAhead = /^\s?[+\d(]/;

/**
 * 054-254-2111 / 054-254-2112 (FAX): the last number is the fax number that goes with the one before; a number alone is one
 * by itself.
 */
function takeAsFax({ entries, context }: Draft): boolean {
  const [before, last] = entries.slice(-2);
  if (before === undefined || faxColumn.test(context.column ?? '')) return false;
  if (last === undefined) {
    if (before.worth !== 'full' || before.fax !== null || before.extension !== null) return false;
    entries.splice(-1, 1, { ...before, number: '', fax: before.number });
    return true;
  }
  const isFree = before.worth === 'full' && before.number !== '' && before.fax === null;
  if (!isFree || last.worth !== 'full' || last.fax !== null || last.extension !== null) return false;
  before.fax = last.number;
  entries.pop();
  return true;
}

function readInner(draft: Draft, inner: string): boolean {
  const within: Draft = { ...draft, text: inner, at: 0, note: null, line: 'phone' };
  while (within.at < inner.length) if (!readNext(within)) return false;
  return true;
}

/** Words before a number are a note on it, words behind the last one on that. */
function readWords(draft: Draft): boolean {
  const text = (take(draft, words)?.[0] ?? '').replace(/^[\s※]+|[\s:.)]+$/g, '');
  if (text === '' || /[=@#*~\]]/.test(text)) return false;
  if (!asking.test(text)) addNote(draft, text, /^\s*\(?\s*[+\d]/.test(draft.text.slice(draft.at)));
  return true;
}

/** Words and times behind the numbers are no part of them. */
function leaveRest(draft: Draft): boolean {
  const rest = draft.text.slice(draft.at);
  if (draft.entries.length === 0 || /\d[\d-]{5}/.test(rest)) return false;
  draft.doubts.push(cause('extra-text', { value: draft.cell, part: (draft.note ?? '') + rest.trim() }));
  draft.at = draft.text.length;
  return true;
}
