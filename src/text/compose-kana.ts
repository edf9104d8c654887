const kana = '[\u3041-\u3096\u309D\u30A1-\u30FA\u30FD]';
const markAny = /[\u3099\u309A\uFF9E\uFF9F]/;
const narrowMark = new RegExp(`(?<=${kana})[\uFF9E\uFF9F]`, 'g');
const composable = new RegExp(`${kana}[\u3099\u309A]`, 'g');

/**
 * Kana and the voicing mark that follows as a character of its own → one character: か + U+3099 → が, カﾞ → ガ.
 * Pairs that have no composed form stay. Nothing else is composed: the canonical composition of Unicode also
 * replaces compatibility ideographs, which changes names.
 */
export function composeKana(text: string): string {
  if (!markAny.test(text)) return text;
  return text
    .replace(narrowMark, (mark) => (mark === '\uFF9E' ? '\u3099' : '\u309A'))
    .replace(composable, (pair) => pair.normalize('NFC'));
}
