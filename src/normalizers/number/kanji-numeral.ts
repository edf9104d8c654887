const digits = ' 一二三四五六七八九';

/** A number of 1–99 in kanji, as names of streets and towns have it (24 → 二十四); others in digits. */
export function kanjiNumeral(number: number): string {
  if (!(number >= 1 && number < 100)) return String(number);
  const tens = Math.floor(number / 10);
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[number % 10]}`.trim();
}
