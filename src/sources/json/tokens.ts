/**
 * What a JSON text is made of. `plain` is a value without quotes: a number, `true`, `false`, `null`, and whatever else
 * somebody wrote there; a `comment` is no JSON and means nothing.
 */
export type TokenKind = '{' | '}' | '[' | ']' | ':' | ',' | 'string' | 'plain' | 'comment';

/** What is wrong with how a string is written, and was read nevertheless. */
export type StringFault = 'control' | 'escape' | 'quote' | 'unclosed';

/**
 * Takes JSON text in pieces of any size and gives its tokens (RFC 8259). Nothing is an error: what is no JSON is given as
 * it stands, with `fault`, so that one stray character does not cost the rest of a file. Numbers stay text.
 */
export interface Tokens {
  readonly push: (text: string) => void;
  /** No more text comes: what is incomplete is given as it is. */
  readonly end: () => void;
  /** The next token; null: more text is needed, or there is none. */
  readonly next: () => TokenKind | null;
  /** Text of the last token; of a string what it means, without quotes and escapes. */
  readonly text: () => string;
  readonly fault: () => StringFault | null;
  /** The line in which the last token begins, from 1. */
  readonly line: () => number;
  /** The text has ended, and the last token was all of the rest. */
  readonly isAtEnd: () => boolean;
  /** So many characters are waiting for the end of a token. */
  readonly waiting: () => number;
}

const [quote, backslash, lf, cr, slash, asterisk] = [0x22, 0x5c, 0x0a, 0x0d, 0x2f, 0x2a];
const signs: Readonly<Record<number, TokenKind>> = {
  [0x7b]: '{',
  [0x7d]: '}',
  [0x5b]: '[',
  [0x5d]: ']',
  [0x3a]: ':',
  [0x2c]: ',',
};

/** So far the end of a line is looked for where a quote is missing. */
const longestMended = 64 * 1024;

export function tokensOf(): Tokens {
  let buffer = '';
  let at = 0;
  let isEnded = false;
  let line = 1;
  let tokenLine = 1;
  let text = '';
  let fault: StringFault | null = null;
  /** Where the search for the end of an incomplete string goes on. */
  let searched = 0;
  let nextBackslash = -1;
  let nextControl = -1;

  /** White space: JSON's four characters, a byte order mark, and control characters, which mean nothing between tokens. */
  const skipSpace = (): void => {
    for (; at < buffer.length; at += 1) {
      const unit = buffer.charCodeAt(at);
      if (unit > 0x20 && unit !== 0xfeff && unit !== 0x3000 && unit !== 0xa0) return;
      if (unit === lf) line += 1;
      else if (unit === cr) {
        if (at + 1 === buffer.length && !isEnded) return;
        if (buffer.charCodeAt(at + 1) !== lf) line += 1;
      }
    }
  };

  /** The place of the next quote that no backslash stands before; -1 where there is none. */
  const nextQuote = (start: number): number => {
    for (let from = start; ; ) {
      const end = buffer.indexOf('"', from);
      if (end === -1) return -1;
      let slashes = 0;
      while (buffer.charCodeAt(end - 1 - slashes) === backslash && end - 1 - slashes > at) slashes += 1;
      if (slashes % 2 === 0) return end;
      from = end + 1;
    }
  };

  /** Whether what stands behind a quote can stand behind a string; null: that is not there yet. */
  const isEndOfString = (end: number): boolean | null => {
    for (let next = end + 1; next < buffer.length; next += 1) {
      const unit = buffer.charCodeAt(next);
      // Another string, apart from this one: only the sign between them is missing.
      if (unit === quote) return next > end + 1;
      if (unit > 0x20) return unit === 0x2c || unit === 0x3a || unit === 0x7d || unit === 0x5d;
    }
    return isEnded ? true : null;
  };

  /** Where a string ends whose quote is missing, or has others within: at the last quote that can end it in this line. */
  const mendString = (first: number): { readonly end: number; readonly after: number } | null => {
    const breakAt = buffer.slice(at + 1).search(/[\r\n]/);
    if (breakAt === -1 && !isEnded && buffer.length - at < longestMended) return null;
    const lineEnd = breakAt === -1 ? buffer.length : at + 1 + breakAt;
    for (let end = first; end !== -1 && end < lineEnd; end = nextQuote(end + 1)) {
      const isEnd = isEndOfString(end);
      if (isEnd === null) return null;
      if (isEnd) return { end, after: end + 1 };
    }
    const line = buffer.slice(at, lineEnd).trimEnd();
    const before = line.endsWith(',') ? line.slice(0, -1).trimEnd() : line;
    return { end: at + Math.max(1, before.length), after: at + Math.max(1, before.length) };
  };

  const takeString = (): TokenKind | null => {
    const quoteAt = nextQuote(Math.max(at + 1, searched));
    if (quoteAt === -1 && !isEnded) {
      searched = buffer.length;
      return null;
    }
    fault = null;
    let end = quoteAt === -1 ? buffer.length : quoteAt;
    let after = Math.min(end + 1, buffer.length);
    if (quoteAt === -1) fault = 'unclosed';
    else {
      const isEnd = isEndOfString(quoteAt);
      if (isEnd === null) return null;
      if (!isEnd) {
        const mended = mendString(quoteAt);
        if (mended === null) return null;
        fault = mended.end === mended.after ? 'unclosed' : 'quote';
        ({ end, after } = mended);
      }
    }
    text = buffer.slice(at + 1, end);
    if (nextControl < at + 1) nextControl = indexOfControl(buffer, at + 1);
    if (nextControl < end) {
      fault ??= 'control';
      line += text.match(/\r\n?|\n/g)?.length ?? 0;
    }
    if (nextBackslash < at + 1) nextBackslash = indexFrom(buffer, '\\', at + 1);
    if (nextBackslash < end) resolveEscapes();
    at = after;
    searched = 0;
    return 'string';
  };

  const resolveEscapes = (): void => {
    text = text.replace(/\\(?:u([\dA-Fa-f]{4})|([\s\S])|$)/g, (whole, hex: string, char: string) => {
      if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
      const meant = escapes[char ?? ''];
      if (meant === undefined) fault ??= 'escape';
      return meant ?? whole;
    });
  };

  const takePlain = (): TokenKind | null => {
    plainEnd.lastIndex = at;
    const end = plainEnd.exec(buffer)?.index ?? buffer.length;
    if (end === buffer.length && !isEnded) return null;
    text = buffer.slice(at, end);
    at = end;
    return 'plain';
  };

  /** A comment up to the end of its line, or to its own; what only begins like one is a plain value. */
  const takeComment = (): TokenKind | null => {
    const second = buffer.charCodeAt(at + 1);
    if (Number.isNaN(second) && !isEnded) return null;
    if (second !== slash && second !== asterisk) return takePlain();
    const isLine = second === slash;
    const found = isLine ? buffer.slice(at).search(/[\r\n]/) : buffer.indexOf('*/', at + 2) - at;
    if (found < 0 && !isEnded) return null;
    const end = found < 0 ? buffer.length : at + found + (isLine ? 0 : 2);
    text = buffer.slice(at, end);
    line += text.match(/\r\n?|\n/g)?.length ?? 0;
    at = end;
    return 'comment';
  };

  return {
    push: (piece) => {
      buffer = at === buffer.length ? piece : buffer.slice(at) + piece;
      searched = Math.max(0, searched - at);
      at = 0;
      nextBackslash = -1;
      nextControl = -1;
    },
    end: () => {
      isEnded = true;
      nextControl = -1;
    },
    next: () => {
      skipSpace();
      if (at >= buffer.length) return null;
      const unit = buffer.charCodeAt(at);
      if (unit === cr) return null;
      tokenLine = line;
      fault = null;
      const sign = signs[unit];
      if (sign !== undefined) {
        at += 1;
        text = sign;
        return sign;
      }
      if (unit === slash) return takeComment();
      return unit === quote ? takeString() : takePlain();
    },
    text: () => text,
    fault: () => fault,
    line: () => tokenLine,
    isAtEnd: () => isEnded && at >= buffer.length,
    waiting: () => buffer.length - at,
  };
}

const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

const plainEnd = /[\s,:{}[\]"\uFEFF]/g;
const control = /[\u0000-\u001F]/g;

function indexOfControl(text: string, from: number): number {
  control.lastIndex = from;
  return control.exec(text)?.index ?? text.length;
}

function indexFrom(text: string, char: string, from: number): number {
  const at = text.indexOf(char, from);
  return at === -1 ? text.length : at;
}
