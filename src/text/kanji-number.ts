const digits = new Map(
  [...'〇零一二三四五六七八九'].map((char, i) => [char, Math.max(0, i - 1)] as [string, number]),
);
for (const [char, value] of [...'壱弌弐弍参弎肆伍陸漆捌玖'].map((c, i): [string, number] => [
  c,
  [1, 1, 2, 2, 3, 3, 4, 5, 6, 7, 8, 9][i] ?? 0,
]))
  digits.set(char, value);
for (const [char, value] of [
  ['壹', 1],
  ['貳', 2],
  ['貮', 2],
  ['參', 3],
  ['兩', 2],
  ['両', 2],
] as const)
  digits.set(char, value);
const tens = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);
const myriads = new Map([
  ['万', 1e4],
  ['萬', 1e4],
  ['億', 1e8],
  ['兆', 1e12],
]);

/** The characters of which a kanji number is made, for use in a character class. */
export const kanjiNumberClass = '〇零一二三四五六七八九壱弐参肆伍陸漆捌玖壹貳參十拾百佰千仟万萬億兆廿卅';

/**
 * The value of a number in kanji, positional (二〇二三) or with units (二千二十三, 十, 廿五, 1万2千 is not one);
 * null where the text is not wholly such a number.
 */
export function parseKanjiNumber(text: string): number | null {
  if (text === '') return null;
  const chars = [...text.replace(/廿/g, '二十').replace(/卅/g, '三十')];
  if (chars.every((char) => digits.has(char))) {
    return chars.reduce((sum, char) => sum * 10 + (digits.get(char) ?? 0), 0);
  }
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const char of chars) {
    const value = digits.get(char);
    const ten = tens.get(char);
    const myriad = myriads.get(char);
    if (value !== undefined) {
      if (digit !== null) return null;
      digit = value;
    } else if (ten !== undefined) {
      section += (digit ?? 1) * ten;
      digit = null;
    } else if (myriad !== undefined) {
      total += (section + (digit ?? 0) || 1) * myriad;
      section = 0;
      digit = null;
    } else return null;
  }
  return total + section + (digit ?? 0);
}
