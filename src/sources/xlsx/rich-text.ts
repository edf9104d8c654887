import type { XmlScanner } from '../workbook/xml.js';
import { resolveEscapes } from './escapes.js';

/**
 * Reads the text of an item whose element was just opened (`si`, `is`): its runs joined, without the readings that a
 * Japanese spreadsheet keeps beside them (`rPh`; ECMA-376 part 1, 18.4.8 and 18.4.6).
 */
export function readRichText(scanner: XmlScanner): string {
  const own = scanner.name();
  let text = '';
  for (;;) {
    const token = scanner.next();
    if (token === 'close' && scanner.name() === own) return resolveEscapes(text);
    if (token !== 'open') continue;
    const name = scanner.name();
    if (name === 't') text += scanner.textWithin();
    else if (name !== 'r') scanner.skip();
  }
}
