import { BadWorkbook } from '../workbook/bad-workbook.js';
import { scanXml } from '../workbook/xml.js';
import { resolveEscapes } from './escapes.js';
import { readRichText } from './rich-text.js';

/** The texts that cells share, by number; null where there is none of that number. */
export type SharedStrings = (index: number) => string | null;

/** Texts that are held as one. */
const blockLength = 1024;
/** More characters than this are no table of texts that anybody wrote. */
const longest = 256 * 1024 * 1024;

interface Block {
  readonly text: string;
  /** Where each text ends. */
  readonly ends: Uint32Array;
}

const plainItem = /<si><t(?: xml:space="preserve")?>([^<&\r]*)<\/t>(?:<phoneticPr [^<>]*\/>)?<\/si>/y;

/**
 * Reads the table of shared texts. They are held in blocks without an object for each: large workbooks have millions.
 *
 * @throws BadWorkbook
 */
export function readSharedStrings(pieces: Iterable<Uint8Array>): SharedStrings {
  const blocks: Block[] = [];
  let texts: string[] = [];
  let total = 0;
  const scanner = scanXml(pieces);
  for (;;) {
    for (let plain = scanner.match(plainItem); plain !== null; plain = scanner.match(plainItem)) {
      add(resolveEscapes(plain[1]!));
    }
    const token = scanner.next();
    if (token === 'end') break;
    if (token === 'open' && scanner.name() === 'si') add(readRichText(scanner));
  }
  blocks.push(blockOf(texts));

  return (index) => {
    const block = blocks[Math.floor(index / blockLength)];
    const at = index % blockLength;
    const textEnd = block?.ends[at];
    if (block === undefined || textEnd === undefined) return null;
    return block.text.slice(at === 0 ? 0 : block.ends[at - 1], textEnd);
  };

  function add(text: string): void {
    total += text.length;
    if (total > longest)
      throw new BadWorkbook('workbook-too-large', `more than ${longest} characters of text`);
    texts.push(text);
    if (texts.length < blockLength) return;
    blocks.push(blockOf(texts));
    texts = [];
  }
}

function blockOf(texts: readonly string[]): Block {
  let end = 0;
  return {
    text: texts.join(''),
    ends: Uint32Array.from(texts, (text) => {
      end += text.length;
      return end;
    }),
  };
}
