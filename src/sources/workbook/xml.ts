import { BadWorkbook } from './bad-workbook.js';

/** What stands at a place of an XML document. An empty element opens and closes. */
export type XmlToken = 'open' | 'close' | 'text' | 'end';

/** Goes through an XML document from token to token. */
export interface XmlScanner {
  /** Goes on to the next token; at the end of the document it stays there. */
  readonly next: () => XmlToken;
  /** The local name of the element that was opened or closed. */
  readonly name: () => string;
  /** An attribute of the element that was opened, by its local name; null where it has none. */
  readonly attribute: (name: string) => string | null;
  /** The text, its references resolved. */
  readonly text: () => string;
  /** All text within the element that was opened, to its end. */
  readonly textWithin: () => string;
  /**
   * Reads at one stroke what stands in a common, plain form. The pattern is sticky and matches whole elements.
   *
   * @returns null where something else stands, which is to be read token by token
   */
  readonly match: (pattern: RegExp) => RegExpExecArray | null;
  /** Passes over the element that was opened. */
  readonly skip: () => void;
}

/** No tag and no text of a workbook is longer: a cell holds 32,767 characters. */
const longestToken = 16 * 1024 * 1024;
const lessThan = 0x3c;
const slash = 0x2f;
const exclamation = 0x21;
const question = 0x3f;

/**
 * Scans XML as workbooks have it (XML 1.0, with or without prefixes). Document types are refused: no workbook has one, and
 * entities are how small files become large ones or reach for others.
 *
 * @throws BadWorkbook where the document is not well-formed, is cut off, or has a document type
 */
export function scanXml(pieces: Iterable<Uint8Array>): XmlScanner {
  const texts = textsOf(pieces);
  const open: string[] = [];
  let buffer = '';
  let at = 0;
  let [nameStart, nameEnd, attributesEnd] = [0, 0, 0];
  let [textStart, textEnd, isPlain] = [0, 0, false];
  let name = '';
  let closes = false;

  /** Makes room for more behind what is not yet scanned; false at the end. */
  function refill(): boolean {
    const more = texts.next();
    if (more.done) return false;
    buffer = at < buffer.length ? buffer.slice(at) + more.value : more.value;
    if (buffer.length > longestToken) throw malformed('an element without end');
    at = 0;
    return true;
  }

  /** The place of a sign in what is not yet scanned. */
  function find(sign: string): number {
    let from = at;
    for (;;) {
      const found = buffer.indexOf(sign, from);
      if (found !== -1) return found;
      const rest = buffer.length - at;
      if (!refill()) throw malformed('cut off');
      from = Math.max(0, rest - sign.length + 1);
    }
  }

  function next(): XmlToken {
    if (closes) {
      closes = false;
      open.pop();
      return 'close';
    }
    for (;;) {
      if (at >= buffer.length && !refill()) {
        if (open.length > 0) throw malformed('cut off');
        return 'end';
      }
      if (buffer.charCodeAt(at) !== lessThan) {
        if (open.length === 0) {
          passBlank();
          continue;
        }
        textEnd = find('<');
        textStart = at;
        at = textEnd;
        isPlain = false;
        return 'text';
      }
      const end = find('>');
      const sign = buffer.charCodeAt(at + 1);
      if (sign === slash) return close(end);
      if (sign === question) {
        at = find('?>') + 2;
      } else if (sign === exclamation) {
        if (passMarkup()) return 'text';
      } else {
        return openElement(end);
      }
    }
  }

  function passBlank(): void {
    const end = buffer.indexOf('<', at);
    const blank = buffer.slice(at, end === -1 ? buffer.length : end);
    if (!/^[\s\uFEFF]*$/.test(blank)) throw malformed('text outside of the document');
    at += blank.length;
  }

  function openElement(end: number): XmlToken {
    let close = end;
    // A value may hold the sign that ends a tag.
    while (hasOpenQuote(buffer, at, close)) {
      const from = close - at + 1;
      while (buffer.indexOf('>', at + from) === -1) if (!refill()) throw malformed('cut off');
      close = buffer.indexOf('>', at + from);
    }
    closes = buffer.charCodeAt(close - 1) === slash;
    attributesEnd = closes ? close - 1 : close;
    nameStart = at + 1;
    nameEnd = nameStart;
    while (nameEnd < attributesEnd && buffer.charCodeAt(nameEnd) > 0x20) nameEnd += 1;
    if (nameEnd === nameStart) throw malformed('a tag without a name');
    const written = buffer.slice(nameStart, nameEnd);
    open.push(written);
    name = local(written);
    at = close + 1;
    return 'open';
  }

  function close(end: number): XmlToken {
    const written = buffer.slice(at + 2, end).trimEnd();
    if (open.pop() !== written) throw malformed(`</${written}> closes nothing`);
    name = local(written);
    at = end + 1;
    return 'close';
  }

  /** Passes comments; true where there is a section of plain text. */
  function passMarkup(): boolean {
    while (buffer.length - at < 9) if (!refill()) break;
    if (buffer.startsWith('<!--', at)) {
      at += 4;
      at = find('-->') + 3;
      return false;
    }
    if (!buffer.startsWith('<![CDATA[', at)) {
      throw new BadWorkbook('workbook-with-entities', 'the XML has a document type');
    }
    at += 9;
    textEnd = find(']]>');
    textStart = at;
    at = textEnd + 3;
    isPlain = true;
    return true;
  }

  function attribute(wanted: string): string | null {
    let from = nameEnd;
    for (;;) {
      while (from < attributesEnd && buffer.charCodeAt(from) <= 0x20) from += 1;
      if (from >= attributesEnd) return null;
      const equals = buffer.indexOf('=', from);
      if (equals === -1 || equals >= attributesEnd) throw malformed('an attribute without value');
      let quote = equals + 1;
      while (buffer.charCodeAt(quote) <= 0x20) quote += 1;
      const end = buffer.indexOf(buffer[quote] ?? '"', quote + 1);
      if (end === -1 || end >= attributesEnd) throw malformed('an attribute without end');
      if (isNamed(from, equals, wanted)) return resolve(buffer.slice(quote + 1, end));
      from = end + 1;
    }
  }

  function isNamed(from: number, to: number, wanted: string): boolean {
    let end = to;
    while (buffer.charCodeAt(end - 1) <= 0x20) end -= 1;
    const start = end - wanted.length;
    return start >= from && buffer.startsWith(wanted, start) && (start === from || buffer[start - 1] === ':');
  }

  function text(): string {
    const raw = buffer.slice(textStart, textEnd);
    return isPlain ? plainLines(raw) : resolve(raw);
  }

  function textWithin(): string {
    const depth = open.length;
    let found = '';
    for (;;) {
      const token = next();
      if (token === 'text') found += text();
      else if (token === 'close' && open.length < depth) return found;
    }
  }

  function skip(): void {
    const depth = open.length;
    while (next() !== 'close' || open.length >= depth);
  }

  function match(pattern: RegExp): RegExpExecArray | null {
    if (closes) return null;
    pattern.lastIndex = at;
    const found = pattern.exec(buffer);
    if (found !== null) at = pattern.lastIndex;
    return found;
  }

  return { next, name: () => name, attribute, text, textWithin, match, skip };
}

function hasOpenQuote(buffer: string, from: number, to: number): boolean {
  let quote = 0;
  for (let i = from; i < to; i += 1) {
    const code = buffer.charCodeAt(i);
    if (quote === 0 ? code === 0x22 || code === 0x27 : code === quote) quote = quote === 0 ? code : 0;
  }
  return quote !== 0;
}

function local(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function resolve(raw: string): string {
  const text = plainLines(raw);
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]{0,12});?/g, (whole, reference: string) => {
    const code = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(reference);
    const point = code ? Number.parseInt(code[1] ?? code[2] ?? '', code[1] ? 16 : 10) : -1;
    if (point >= 0 && point <= 0x10ffff && whole.endsWith(';')) return String.fromCodePoint(point);
    const meant = whole.endsWith(';') && Object.hasOwn(named, reference) ? named[reference] : undefined;
    if (meant === undefined) throw new BadWorkbook('workbook-with-entities', `${whole} is not defined`);
    return meant;
  });
}

/** Line ends as a reader of XML gives them on (XML 1.0, 2.11). */
function plainLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** Text of the bytes, by their byte order mark; UTF-8 without one. */
function* textsOf(pieces: Iterable<Uint8Array>): Generator<string> {
  let decode: ((piece: Uint8Array) => string) | null = null;
  for (const piece of pieces) {
    decode ??= decoderOf(piece);
    for (let at = 0; at < piece.length; at += decodedLength) {
      try {
        yield decode(piece.subarray(at, at + decodedLength));
      } catch {
        throw malformed('bytes that are no text');
      }
    }
  }
}

/** Bytes that are decoded at once: texts of this length die young. */
const decodedLength = 32 * 1024;

function decoderOf(head: Uint8Array): (piece: Uint8Array) => string {
  const [a, b] = head;
  const isWide = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
  const encoding = isWide ? (a === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  const decoder = new TextDecoder(encoding, { fatal: true });
  if (isWide) return (piece) => decoder.decode(piece, { stream: true });
  let rest: Uint8Array = new Uint8Array(0);
  // Decoding whole pieces is much faster than decoding a stream.
  return (piece) => {
    const bytes = rest.length === 0 ? piece : joined(rest, piece);
    const end = wholeCharacters(bytes);
    rest = bytes.slice(end);
    return decoder.decode(bytes.subarray(0, end));
  };
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** How many of the bytes are whole characters of UTF-8: the last may be cut off. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return bytes.length;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function malformed(what: string): BadWorkbook {
  return new BadWorkbook('workbook-damaged', `the XML is damaged: ${what}`);
}
