/** What of a text a shape tells: the rest hardly matters for how it is written. */
const longest = 48;
/** Words of Chinese characters and kana are told as they are up to two characters: 年, 丁目. */
const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3005\u3006\u30F6\u30FC]{3,}/gu;
const nine = 0x39;

/**
 * How a text is written, whatever it says: digits become 9 (full-width ones ９), runs of Latin letters A, words of more
 * than two Chinese characters or kana …; all else stands as it is.
 *
 * @example shapeOf('2023年4月') // '9999年9月'
 */
export function shapeOf(text: string): string {
  const shape = text
    .slice(0, longest)
    .replace(word, '…')
    .replace(/\d/g, '9')
    .replace(/[\uFF10-\uFF19]/g, '９')
    .replace(/[A-Za-z]+/g, 'A');
  return text.length > longest ? `${shape}…` : shape;
}

/** The shape without lengths of numbers and without words: 9年9月 of 9999年9月 and 9999年99月. A function of the shape. */
export function coarseShape(shape: string): string {
  return shape
    .replace(/9+/g, '9')
    .replace(/９+/g, '９')
    .replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3005\u3006\u30F6\u30FC…]+/gu, '…');
}

/** Whether a text plainly has a shape: false says nothing where there are words or letters. Makes nothing. */
export function hasShape(text: string, shape: string): boolean {
  const { length } = text;
  if (length !== shape.length || length > longest) return false;
  for (let i = 0; i < length; i += 1) {
    const sign = text.charCodeAt(i);
    const wanted = shape.charCodeAt(i);
    if (sign >= 0x30 && sign <= nine) {
      if (wanted !== nine) return false;
    } else if (sign !== wanted || isLetter(sign)) return false;
  }
  return true;
}

/** The way a value is written, without the lengths of its numbers: 9-9-9 of 054-254-2111. */
export function formOf(text: string): string {
  return shapeOf(text).replace(/9+/g, '9').replace(/９+/g, '９');
}

/** Whether a text plainly has a form, as with `hasShape`. */
export function hasForm(text: string, form: string): boolean {
  const { length } = text;
  if (length > longest) return false;
  let at = 0;
  for (let i = 0; i < length; at += 1) {
    const sign = text.charCodeAt(i);
    const wanted = form.charCodeAt(at);
    i += 1;
    if (sign >= 0x30 && sign <= nine) {
      if (wanted !== nine) return false;
      while (i < length && text.charCodeAt(i) >= 0x30 && text.charCodeAt(i) <= nine) i += 1;
    } else if (sign !== wanted || isLetter(sign)) return false;
  }
  return at === form.length;
}

function isLetter(sign: number): boolean {
  return (sign >= 0x41 && sign <= 0x5a) || (sign >= 0x61 && sign <= 0x7a);
}
