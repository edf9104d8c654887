import { BadWorkbook } from '../workbook/bad-workbook.js';
import { scanXml } from '../workbook/xml.js';
import { resolveEscapes } from './escapes.js';
import { readRichText } from './rich-text.js';

/** The texts that cells share, by number; null where there is none of that number. */
export type SharedStrings = (index: number) => string | null;

/** Bytes of a block of texts. */
const blockSize = 1024 * 1024;
/** More bytes than this are no table of texts that anybody wrote. */
const longest = 512 * 1024 * 1024;
/** Texts that are kept as they were last asked for: most cells of a sheet repeat a few. */
const keptCount = 4096;

const plainItem = /<si><t(?: xml:space="preserve")?>([^<&\r]*)<\/t>(?:<phoneticPr [^<>]*\/>)?<\/si>/y;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Reads the table of shared texts. They are held as bytes, without an object for each: large workbooks have millions.
 *
 * @throws BadWorkbook
 */
export function readSharedStrings(pieces: Iterable<Uint8Array>): SharedStrings {
  const blocks: Uint8Array[] = [];
  let free = 0;
  let total = 0;
  /** Of each text: its block, where it begins there, and how many bytes it has. */
  let places = new Uint32Array(3 * 1024);
  let count = 0;
  const scanner = scanXml(pieces);
  for (;;) {
    for (let plain = scanner.match(plainItem); plain !== null; plain = scanner.match(plainItem)) {
      add(resolveEscapes(plain[1]!));
    }
    const token = scanner.next();
    if (token === 'end') break;
    if (token === 'open' && scanner.name() === 'si') add(readRichText(scanner));
  }
  const kept = new Array<string>(keptCount);
  const keptIndexes = new Int32Array(keptCount).fill(-1);

  return (index) => {
    if (!(index >= 0 && index < count)) return null;
    const slot = index % keptCount;
    if (keptIndexes[slot] === index) return kept[slot]!;
    const start = places[3 * index + 1]!;
    const text = decoder.decode(blocks[places[3 * index]!]!.subarray(start, start + places[3 * index + 2]!));
    kept[slot] = text;
    keptIndexes[slot] = index;
    return text;
  };

  function add(text: string): void {
    // A character of UTF-16 becomes three bytes at most.
    if (blocks.length === 0 || free + 3 * text.length > blocks.at(-1)!.length) {
      blocks.push(new Uint8Array(Math.max(blockSize, 3 * text.length)));
      free = 0;
    }
    const { written } = encoder.encodeInto(text, blocks.at(-1)!.subarray(free));
    if (3 * count === places.length) {
      const more = new Uint32Array(2 * places.length);
      more.set(places);
      places = more;
    }
    places[3 * count] = blocks.length - 1;
    places[3 * count + 1] = free;
    places[3 * count + 2] = written;
    count += 1;
    free += written;
    total += written;
    if (total > longest) throw new BadWorkbook('workbook-too-large', `more than ${longest} bytes of text`);
  }
}
