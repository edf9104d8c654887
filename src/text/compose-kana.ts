const markAny = /[\u3099\u309A\uFF9E\uFF9F]/;
const pair = /([\u3041-\u3096\u309D\u30A1-\u30FA\u30FD])([\u3099\u309A\uFF9E\uFF9F])/g;

/**
 * Kana and the voicing mark that follows as a character of its own → one character: か + U+3099 → が, カﾞ → ガ.
 * Pairs that have no composed form stay. Nothing else is composed: the canonical composition of Unicode also
 * replaces compatibility ideographs, which changes names.
 */
export function composeKana(text: string): string {
  if (!markAny.test(text)) return text;
  return text.replace(pair, (both, kana: string, mark: string) => {
    const isVoiced = mark === '\u3099' || mark === '\uFF9E';
    const composed = (kana + (isVoiced ? '\u3099' : '\u309A')).normalize('NFC');
    return composed.length === 1 ? composed : both;
  });
}
