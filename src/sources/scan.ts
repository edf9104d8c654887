/** Returned where the text ends before it can be decided how it is to be read. */
export const undecided = -2;
const literal = -1;

/**
 * How a field was found: plain, in quotes, in quotes and with quotes within, or begun by a quote that is read as
 * a character of the field.
 */
export const fieldKinds = { plain: 0, quoted: 1, quotesWithin: 2, unclosed: 3 } as const;

/** What the scanner goes by. */
export interface ScanRules {
  /** The delimiter's character code. */
  readonly delimiter: number;
  /** The number of columns that records have, 0 if unknown: by it a forgotten quote is told from a long cell. */
  readonly expectedColumns: number;
  /** Whether the text ends where the source ends, or where a chunk of whole records does. */
  readonly isWhole: boolean;
}

/** A cell with more line ends than this is no cell, but a quote that was never closed. */
const mostLineEnds = 1000;
/** Nor one in which more quotes than this stand where a cell of a later line would begin. */
const mostOpenings = 16;

const [quote, lf, cr] = [0x22, 0x0a, 0x0d];

/**
 * Finds the fields of the record that begins at `start`, and gives the place where its last line ends (the
 * line end itself, or the end of the text). `fields`, if given, gets three numbers a field: from, to, kind.
 *
 * The rules (RFC 4180, section 2, and what is needed to survive files that break it): a quote opens only as
 * the first character of a field; within, `""` is a quote; the closing quote stands before a delimiter or a line
 * end; any other is a character like others. An opening quote is itself a character if it is never closed,
 * if its field would have more than 1000 line ends or swallow the beginnings of more than 16 quoted cells, or if it
 * swallows line ends although the line by itself has the expected columns and the record would not have them, or
 * the next cell in quotes begins meanwhile.
 *
 * Whether a quote is one is decided by the text from the start of its record to the end of the line in which it
 * closes. So a text that is cut between records is read like the whole.
 */
export function scanRecord(text: string, start: number, rules: ScanRules, fields: number[] | null): number {
  let lineEnd = lineEndFrom(text, start);
  let count = 0;
  for (let at = start; ; at++) {
    let kind: number = fieldKinds.plain;
    if (text.charCodeAt(at) === quote) {
      const next = text.indexOf('"', at + 1);
      const isSimple = next !== -1 && endsField(text, next + 1, lineEnd, rules.delimiter);
      const close = isSimple ? next : closingQuote(text, at, lineEnd, count, rules);
      if (close === undecided) return undecided;
      if (close !== literal) {
        fields?.push(at + 1, close, close === next ? fieldKinds.quoted : fieldKinds.quotesWithin);
        count++;
        if (close > lineEnd) lineEnd = lineEndFrom(text, close);
        at = close + 1;
        if (at === lineEnd) return at;
        continue;
      }
      kind = fieldKinds.unclosed;
    }
    const end = fieldEnd(text, at, lineEnd, rules.delimiter);
    fields?.push(at, end, kind);
    count++;
    if (end === lineEnd) return end;
    at = end;
  }
}

function endsField(text: string, at: number, lineEnd: number, delimiter: number): boolean {
  return at === lineEnd || (at < lineEnd && text.charCodeAt(at) === delimiter);
}

function fieldEnd(text: string, from: number, lineEnd: number, delimiter: number): number {
  let end = from;
  while (end < lineEnd && text.charCodeAt(end) !== delimiter) end++;
  return end;
}

/** The place of the next LF or CR, or the end of the text. */
export function lineEndFrom(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === lf || char === cr) return at;
  }
  return text.length;
}

/** Where the next line begins, given the place of a line end: LF, CRLF, CR, and CRCRLF as one. */
export function afterLineEnd(text: string, lineEnd: number): number {
  if (text.charCodeAt(lineEnd) === lf) return lineEnd + 1;
  let after = lineEnd;
  while (text.charCodeAt(after) === cr) after++;
  return text.charCodeAt(after) === lf ? after + 1 : Math.min(lineEnd + 1, text.length);
}

/** The number of line ends in a part of a text. */
export function countLineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = lineEndFrom(text, from); at < to; at = lineEndFrom(text, afterLineEnd(text, at))) count++;
  return count;
}

function closingQuote(text: string, open: number, lineEnd: number, count: number, rules: ScanRules): number {
  let [lineEnds, openings] = [0, 0];
  let counted = lineEnd;
  for (let from = open + 1; ; ) {
    const at = text.indexOf('"', from);
    const known = at === -1 ? endOfKnown(text, rules) : at;
    if (known > lineEnd) {
      lineEnds += countLineEnds(text, counted, known);
      counted = known;
      if (lineEnds > mostLineEnds) return literal;
    }
    if (at === -1 || (at === text.length - 1 && !rules.isWhole)) return rules.isWhole ? literal : undecided;
    const next = text.charCodeAt(at + 1);
    if (next === quote) {
      from = at + 2;
    } else if (next === rules.delimiter || next === lf || next === cr || at === text.length - 1) {
      return at < lineEnd ? at : judgeLong(text, open, at, lineEnd, count, rules);
    } else {
      const isOpening = at > lineEnd && beginsField(text, at, rules.delimiter);
      if (isOpening && standsAlone(text, open, lineEnd, count, rules)) return literal;
      if (isOpening && ++openings > mostOpenings) return literal;
      from = at + 1;
    }
  }
}

// A CR at the end of a piece may be half a line end.
function endOfKnown(text: string, rules: ScanRules): number {
  let end = text.length;
  if (!rules.isWhole) while (end > 0 && text.charCodeAt(end - 1) === cr) end--;
  return end;
}

/** Whether a field with line ends is one, or its quote was forgotten: see `scanRecord`. */
function judgeLong(
  text: string,
  open: number,
  close: number,
  lineEnd: number,
  count: number,
  rules: ScanRules,
): number {
  if (!standsAlone(text, open, lineEnd, count, rules)) return close;
  const lastEnd = lineEndFrom(text, close);
  if (lastEnd === text.length && !rules.isWhole) return undecided;
  return hasExpected(text, close + 1, lastEnd, count, rules) === false ? literal : close;
}

function beginsField(text: string, at: number, delimiter: number): boolean {
  const before = text.charCodeAt(at - 1);
  return before === delimiter || before === lf || before === cr;
}

/** Whether the line has the expected columns if its quote is a character. */
function standsAlone(text: string, open: number, lineEnd: number, count: number, rules: ScanRules): boolean {
  return rules.expectedColumns > 0 && hasExpected(text, open + 1, lineEnd, count, rules) === true;
}

/**
 * Whether `count` fields and those from within a field to the end of its line are the expected number, empty ones at
 * the end counted or not; `null` where a quote in the line does not close.
 */
function hasExpected(
  text: string,
  within: number,
  lineEnd: number,
  count: number,
  { delimiter, expectedColumns }: ScanRules,
): boolean | null {
  const most = columnsInLine(text, within, lineEnd, delimiter);
  if (most === null) return null;
  if (count + most <= expectedColumns) return count + most === expectedColumns;
  let end = lineEnd;
  while (end > within && text.charCodeAt(end - 1) === delimiter) end--;
  return count + (columnsInLine(text, within, end, delimiter) ?? most) <= expectedColumns;
}

/**
 * The number of fields from within a field to the end of its line; `null` if one of them begins with a quote
 * that does not close in this line.
 */
function columnsInLine(text: string, within: number, lineEnd: number, delimiter: number): number | null {
  let count = 1;
  for (let at = fieldEnd(text, within, lineEnd, delimiter); at < lineEnd; count++) {
    const close = text.charCodeAt(at + 1) === quote ? closeInLine(text, at + 2, lineEnd, delimiter) : at;
    if (close === null) return null;
    at = fieldEnd(text, close + 1, lineEnd, delimiter);
  }
  return count;
}

function closeInLine(text: string, from: number, lineEnd: number, delimiter: number): number | null {
  for (let at = from; at < lineEnd; at++) {
    if (text.charCodeAt(at) !== quote) continue;
    if (at + 1 === lineEnd || text.charCodeAt(at + 1) === delimiter) return at;
    if (text.charCodeAt(at + 1) === quote) at++;
  }
  return null;
}
