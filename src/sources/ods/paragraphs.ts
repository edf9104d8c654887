import type { XmlScanner } from '../workbook/xml.js';

/**
 * Reads the text of a cell whose element was just opened (ODF 1.3 part 3, 6.1): paragraphs as lines, without the readings
 * above characters (`ruby-text`); the remark on the cell (`annotation`) by itself.
 */
export function readParagraphs(scanner: XmlScanner, own: string): { text: string; comment: string } {
  let text = '';
  let comment = '';
  let paragraphs = 0;
  let isInParagraph = false;
  for (;;) {
    const token = scanner.next();
    const name = token === 'text' ? '' : scanner.name();
    if (token === 'close' && name === own) return { text, comment };
    if (token === 'text') {
      if (isInParagraph) text += scanner.text().replace(/[ \t\n]+/g, ' ');
    } else if (token === 'close') {
      if (name === 'p') isInParagraph = false;
    } else if (name === 'p') {
      if (paragraphs > 0) text += '\n';
      paragraphs += 1;
      isInParagraph = true;
    } else if (name === 's') {
      text += ' '.repeat(Math.min(Number(scanner.attribute('c') ?? 1) || 1, 1000));
    } else if (name === 'tab') {
      text += '\t';
    } else if (name === 'line-break') {
      text += '\n';
    } else if (name === 'annotation') {
      comment = readParagraphs(scanner, 'annotation').text;
    } else if (
      name === 'ruby-text' ||
      name === 'shape' ||
      name === 'frame' ||
      name === 'creator' ||
      name === 'date'
    ) {
      scanner.skip();
    }
  }
}
