import { charactersOf } from './visible.js';

const plain = /^[\x20-\x7e]*$/;
const mark = /^[\p{M}\u200D]$/u;
const narrow = /^[\x20-\x7e\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\uFF61-\uFFDC\uFFE8-\uFFEE]$/;

/**
 * Columns that a text takes on a terminal: 2 for an East Asian wide character. A character that terminals do not
 * agree on (the ambiguous ones of Unicode Standard Annex #11) counts as wide, so that no terminal breaks a line.
 */
export function columnsOf(text: string): number {
  if (plain.test(text)) return text.length;
  let columns = 0;
  for (const char of text) columns += mark.test(char) ? 0 : narrow.test(char) ? 1 : 2;
  return columns;
}

/** A text with blanks before it, so that it takes so many columns. */
export function padToColumns(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - columnsOf(text))) + text;
}

/** Words of Latin letters and digits stay whole where they can; everything else may break between characters. */
const word = /[\x21-\x7e\u00C0-\u024F]+| +|[^\x21-\x7e\u00C0-\u024F ]+/g;
const latin = /^[\x21-\x7e\u00C0-\u024F]/;
const neverFirst =
  /^[)\]},.!?:;%、。，．・：；？！）」』】〉》〕］｝”’…ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ]/;
const neverLast = /[([{（「『【〈《〔［｛“‘]$/;

/**
 * Breaks a text into lines of at most so many columns: at blanks, or between characters of a script that is written
 * without them, with regard to what may not begin or end a line (JIS X 4051 kinsoku). `columns` is at least 2; a line
 * is longer only where one character is.
 */
export function wrapToColumns(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of unbreakable(text)) {
    if (columnsOf(line + piece) <= columns) {
      line += piece;
    } else if (columnsOf(piece) <= columns) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      for (const character of charactersOf(piece)) {
        if (columnsOf(line + character) > columns) {
          lines.push(line);
          line = '';
        }
        line += character;
      }
    }
  }
  return [...lines, line.trimEnd()].filter((each) => each !== '');
}

/** A text on one line of at most so many columns, `…` at its end where it was cut. */
export function cutToColumns(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let line = '';
  for (const character of charactersOf(text)) {
    if (columnsOf(`${line}${character}…`) > columns) break;
    line += character;
  }
  return `${line}…`;
}

function unbreakable(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const [run] of text.matchAll(word)) {
    for (const piece of latin.test(run) || run.startsWith(' ') ? [run] : charactersOf(run)) {
      const last = pieces.at(-1);
      if (last !== undefined && last.trim() !== '' && (neverFirst.test(piece) || neverLast.test(last))) {
        pieces[pieces.length - 1] = last + piece;
      } else pieces.push(piece);
    }
  }
  return pieces;
}
