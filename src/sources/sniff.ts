import { latin1toString } from '@exodus/bytes/single-byte.js';
import { type Cause, cause } from '../findings/index.js';
import { bomLength, detectEncoding } from './encoding.js';

/** What a file is, by its content and never by its name. `csv` is any text that is nothing else. */
export type Format =
  | 'csv'
  | 'xlsx'
  | 'xls'
  | 'ods'
  | 'zip'
  | 'gzip'
  | 'pdf'
  | 'image'
  | 'json'
  | 'geojson'
  | 'xml'
  | 'html'
  | 'binary'
  | 'empty';

/** Says what a file is by its first bytes (some 64 KiB). */
export function sniffFormat(bytes: Uint8Array): Format {
  return byMagicNumber(bytes) ?? byText(bytes);
}

const magicNumbers: readonly (readonly [Format, readonly number[]])[] = [
  ['xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]], // the container of Office 97–2003
  ['xls', [0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00]], // a bare workbook of Excel 97
  ['gzip', [0x1f, 0x8b]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['binary', [0x37, 0x7a, 0xbc, 0xaf]], // 7z
  ['binary', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]], // rar
];

function byMagicNumber(bytes: Uint8Array): Format | null {
  const begins = (magic: readonly number[]): boolean => magic.every((byte, i) => bytes[i] === byte);
  if (begins([0x50, 0x4b, 0x03, 0x04]) || begins([0x50, 0x4b, 0x05, 0x06])) return archiveFormat(bytes);
  return magicNumbers.find(([, magic]) => begins(magic))?.[0] ?? null;
}

/** Tells workbooks from other ZIP archives by the names of their entries (APPNOTE.TXT 4.3.7, 4.3.12). */
function archiveFormat(bytes: Uint8Array): Format {
  const text = latin1toString(bytes);
  if (/^PK[\s\S]{28}mimetypeapplication\/vnd\.oasis\.opendocument\.spreadsheet/.test(text)) return 'ods';
  const names = [...entryNames(text)];
  if (names.some((name) => name.startsWith('xl/'))) return 'xlsx';
  if (isOpenDocument(text, names)) return 'ods';
  const isOther = names.some((name) => name.startsWith('word/') || name.startsWith('ppt/'));
  return !isOther && names.some((name) => name.startsWith('[Content_Types].xml')) ? 'xlsx' : 'zip';
}

/** How many bytes stand before the name of an entry, by how its header begins: before its content, and in the list of all. */
const beforeName: Readonly<Record<string, number>> = { 'PK\x03\x04': 30, 'PK\x01\x02': 46 };

/** The beginnings of the names of entries: so much of each as tells it. */
function* entryNames(text: string): Generator<string, undefined> {
  for (let at = text.indexOf('PK'); at !== -1; at = text.indexOf('PK', at + 2)) {
    const from = beforeName[text.slice(at, at + 4)];
    const name = from === undefined ? '' : text.slice(at + from, at + from + 64);
    const end = name.search(/[^\x20-\x7E]/);
    yield end === -1 ? name : name.slice(0, end);
  }
}

/**
 * A document of OpenDocument whose kind is not written where it should be (ODF 1.3 part 2, 3.3: plainly, at the
 * beginning), and not plainly another one.
 */
function isOpenDocument(text: string, names: readonly string[]): boolean {
  const has = (part: string) => names.some((name) => name.startsWith(part));
  if (/opendocument\.(?!spreadsheet)/.test(text)) return false;
  return has('content.xml') && has('META-INF/manifest.xml');
}

/** More control characters than this share are no text. */
const controlShare = 0.05;

function byText(bytes: Uint8Array): Format {
  const { encoding } = detectEncoding(bytes);
  const isWide = encoding.startsWith('utf-16');
  if (!isWide && controlsIn(bytes) > controlShare * bytes.length) return 'binary';
  const text = isWide
    ? new TextDecoder(encoding).decode(bytes)
    : latin1toString(bytes.subarray(bomLength(bytes, encoding)));
  if (!/[^\s\0]/.test(text)) return 'empty';
  return markupFormat(text) ?? 'csv';
}

function controlsIn(bytes: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < bytes.length; i += 1) if (isControl(bytes[i]!)) count += 1;
  return count;
}

function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x1b && byte !== 0x0c;
}

// A CSV may begin with a bracket too, so JSON has to go on like JSON, and markup like a document.
/** White space, comments, which JSON has not, and the sign before each record of a sequence (RFC 8142). */
const gap = '(?:[\\s\\x1E]|//[^\\n]*\\n|/\\*[^*]*(?:\\*(?!/)[^*]*)*\\*/)*';
const json = new RegExp(`^${gap}(?:\\{${gap}["}]|\\[${gap}(?:[{["]|-?[\\d.]+\\s*,|\\]\\s*$))`);
const geojson = /"type"\s*:\s*"Feature(?:Collection)?"/;
const html = /^\s*<(?:!doctype\s+html|html|head|body|table|meta|style|script)\b/i;
const xml = /^\s*<(?:\?xml\b|!DOCTYPE\b|[\w:.-]+(?:\s[^<>]*)?\sxmlns)/;

function markupFormat(text: string): Format | null {
  if (json.test(text)) return geojson.test(text) ? 'geojson' : 'json';
  if (html.test(text)) return 'html';
  return xml.test(text) ? 'xml' : null;
}

/** Why a file of a format can be no table, with the remedy; `null` where it may be one. */
export function causeOfFormat(format: Format, file: string): Cause | null {
  if (format === 'empty') return cause('file-empty', { file });
  if (format === 'pdf') return cause('file-pdf', { file });
  if (format === 'image') return cause('file-image', { file });
  if (format === 'zip' || format === 'gzip') return cause('file-compressed', { file, found: format });
  if (format === 'binary') return cause('file-binary', { file, found: format });
  return null;
}
