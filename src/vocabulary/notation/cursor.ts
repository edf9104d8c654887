import { type Cause, cause, type Finding } from '../../findings/index.js';
import type { Place } from '../../records/index.js';

/** Where a reader of the notation stands in the text, and what it has met beside the statements. */
export interface Cursor {
  readonly text: string;
  offset: number;
  /** Comments since the last statement. */
  comments: string[];
  /** Where a text of the statement begins that has the end of a statement inside: it may lack its end. */
  openSince: number | null;
  readonly findings: Finding[];
  readonly placeAt: (offset: number) => Place;
}

export function startOf(text: string): Cursor {
  return {
    text,
    offset: text.startsWith('\uFEFF') ? 1 : 0,
    comments: [],
    openSince: null,
    findings: [],
    placeAt: placesIn(text),
  };
}

/** Line and column (in UTF-16 units) of an offset, both from 1. */
export function placesIn(text: string): (offset: number) => Place {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((match) => match.index + match[0].length)];
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}

/** Ends the reading of a statement; the reader goes on behind the next `;`. */
export class NotationFault extends Error {
  readonly finding: Finding;

  constructor(finding: Finding) {
    super(finding.code);
    this.finding = finding;
  }
}

export function fault(cursor: Cursor, offset: number, what: Cause): NotationFault {
  return new NotationFault({ ...what, place: cursor.placeAt(offset) });
}

/** Tells of something wrong that does not hinder the reading of its statement. */
export function tell(cursor: Cursor, offset: number, what: Cause): void {
  cursor.findings.push({ ...what, place: cursor.placeAt(offset) });
}

/** That something else should stand here. */
export function unexpected(cursor: Cursor, expected: string): NotationFault {
  if (cursor.openSince !== null) return fault(cursor, cursor.openSince, cause('notation-quotation-open', {}));
  const rest = cursor.text.slice(cursor.offset);
  if (rest === '') return fault(cursor, cursor.offset, cause('notation-unfinished', { expected }));
  const part = /^(?:[\p{L}\p{N}\p{M}_.-]+|.)/su.exec(rest)?.[0] ?? '';
  return fault(cursor, cursor.offset, cause('notation-unexpected', { part, expected }));
}

/** Signs that the notation writes half-width, by what they are written as. */
const twins: Readonly<Record<string, string>> = {
  '＞': '>',
  '＜': '<',
  '＝': '=',
  '：': ':',
  '；': ';',
  '｛': '{',
  '｝': '}',
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
  '＃': '#',
  '＠': '@',
  '＄': '$',
  '\u3000': ' ',
};

/** The sign that comes next, half-width; empty at the end. */
export function peek({ text, offset }: Cursor): string {
  const char = text.charAt(offset);
  return twins[char] ?? char;
}

/** Takes a sign, half-width or full-width, with the white space and the comments behind it. */
export function take(cursor: Cursor, sign: string): boolean {
  if (!takeBare(cursor, sign)) return false;
  skipSpace(cursor);
  return true;
}

/** Takes a sign and leaves what is behind it. */
export function takeBare(cursor: Cursor, sign: string): boolean {
  if (peek(cursor) !== sign) return false;
  noteWidth(cursor);
  cursor.offset += 1;
  return true;
}

export function expect(cursor: Cursor, sign: string, expected = sign): void {
  if (!take(cursor, sign)) throw unexpected(cursor, expected);
}

/** Each full-width sign is told once, where it stands first. */
function noteWidth(cursor: Cursor): void {
  const value = cursor.text.charAt(cursor.offset);
  const assumed = twins[value];
  if (assumed === undefined) return;
  if (cursor.findings.some((known) => known.code === 'notation-full-width' && known.args.value === value))
    return;
  cursor.findings.push({
    ...cause('notation-full-width', { value, assumed }),
    place: cursor.placeAt(cursor.offset),
  });
}

/** Takes what a sticky expression finds here; null where it finds nothing. White space behind it stays. */
export function match(cursor: Cursor, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = cursor.offset;
  const found = pattern.exec(cursor.text);
  if (found !== null) cursor.offset += found[0].length;
  return found;
}

const space = /[ \t\r\n\f]*/y;
const lineComment = /\/\/[^\r\n]*/y;
const blockComment = /\/\*[\s\S]*?\*\//y;

/** White space and comments may stand between any two tokens. */
export function skipSpace(cursor: Cursor): void {
  for (;;) {
    match(cursor, space);
    if (takeBare(cursor, ' ')) continue;
    const comment = match(cursor, lineComment) ?? match(cursor, blockComment);
    if (comment !== null) cursor.comments.push(comment[0]);
    else if (cursor.text.startsWith('/*', cursor.offset)) {
      const start = cursor.offset;
      cursor.offset = cursor.text.length;
      throw fault(cursor, start, cause('notation-comment-open', {}));
    } else return;
  }
}

/** Takes a comment that stands on the same line. */
export function takeRemark(cursor: Cursor): string | null {
  const before = cursor.offset;
  match(cursor, /[ \t]*/y);
  const remark = match(cursor, lineComment) ?? match(cursor, /\/\*(?:(?!\*\/)[^\r\n])*\*\//y);
  if (remark === null) cursor.offset = before;
  return remark?.[0] ?? null;
}
