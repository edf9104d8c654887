import { type CellBlock, readBlock } from '../workbook/reference.js';
import { scanXml } from '../workbook/xml.js';

/** What a sheet says of itself around its rows. */
export interface SheetFacts {
  readonly merges: readonly CellBlock[];
  /** Columns that are hidden, each with its first and last number. */
  readonly hiddenColumns: readonly { readonly from: number; readonly to: number }[];
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const rowsOpen = /<(?:[\w.-]+:)?sheetData(?:\s[^<>]*)?(\/?)>/;
const rowsClose = /^<\/(?:[\w.-]+:)?sheetData\s*>/;
/** No prefix of a name is longer. */
const longestTag = 64;

/**
 * Reads what stands before and behind the rows of a sheet. The rows themselves are only unpacked: merged cells are told
 * behind them (ECMA-376 part 1, 18.3.1.99), and have to be known before the first one is read.
 */
export function readSheetFacts(pieces: Iterable<Uint8Array>): SheetFacts {
  const { head, tail } = aroundRows(pieces);
  const merges: CellBlock[] = [];
  const hiddenColumns: { from: number; to: number }[] = [];
  const scanner = scanXml([encoder.encode(`${head}<x/>${tail}`)]);
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open') continue;
    const name = scanner.name();
    if (name === 'mergeCell') {
      const block = readBlock(scanner.attribute('ref') ?? '');
      if (block !== null) merges.push(block);
    } else if (name === 'col' && /^(?:1|true)$/.test(scanner.attribute('hidden') ?? '')) {
      hiddenColumns.push({ from: Number(scanner.attribute('min')), to: Number(scanner.attribute('max')) });
    }
  }
  return { merges, hiddenColumns };
}

/** The text before the rows and the text behind them. */
function aroundRows(pieces: Iterable<Uint8Array>): { head: string; tail: string } {
  let head = '';
  let tail: Uint8Array[] | null = null;
  let isInRows = false;
  let rest: Uint8Array = new Uint8Array(0);
  for (const piece of pieces) {
    if (tail !== null) {
      tail.push(piece.slice());
      continue;
    }
    let bytes = joined(rest, piece);
    if (!isInRows) {
      const text = decoder.decode(bytes);
      const open = rowsOpen.exec(text);
      if (open === null) {
        rest = bytes;
        continue;
      }
      head = text.slice(0, open.index);
      const after = encoder.encode(text.slice(open.index + open[0].length));
      if (open[1] === '/') {
        tail = [after];
        continue;
      }
      isInRows = true;
      bytes = after;
    }
    const close = closeIn(bytes);
    if (close === -1) rest = bytes.slice(-longestTag);
    else tail = [bytes.slice(close)];
  }
  return { head, tail: decoder.decode(tail === null ? new Uint8Array(0) : tail.reduce(joined)) };
}

/** Where what follows the rows begins; -1 where they go on. Names of elements hold few signs of the letter D. */
function closeIn(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(0x44); at !== -1; at = bytes.indexOf(0x44, at + 1)) {
    if (bytes[at - 1] !== 0x74 || bytes[at + 1] !== 0x61) continue;
    const begin = bytes.lastIndexOf(0x3c, at);
    if (begin === -1) continue;
    const tag = rowsClose.exec(decoder.decode(bytes.subarray(begin, begin + longestTag)));
    if (tag !== null) return begin + tag[0].length;
  }
  return -1;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
