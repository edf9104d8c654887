import { format, getFormatInfo } from 'numfmt';
import { compileDateFormat } from './date-format.js';
import { plainNumber, type WriteNumber } from './plain-number.js';

/**
 * Compiles a number format (ECMA-376 part 1, 18.8.30 and 18.8.31): a number is written as the sheet shows it, with its
 * zeros in front, its grouping, its sign of percent and its words. Two things are held higher than the look: no digit is
 * lost where the format rounds or hides, and a date is written in full (`2023-04-01`), however the sheet shows it.
 *
 * @param is1904 days are counted from 1904-01-01
 */
export function compileCellFormat(pattern: string, is1904: boolean): WriteNumber {
  if (/^(?:general|@)?$/i.test(pattern)) return plainNumber;
  const info = infoOf(pattern);
  if (info === null) return plainNumber;
  if (info.isDate) return compileDateFormat(pattern, is1904);
  if (info.type === 'scientific' || info.type === 'fraction' || (info.scale !== 1 && info.scale !== 100)) {
    return plainNumber;
  }
  return (value) => fullText(shownBy(pattern, value), value, info.scale);
}

function infoOf(pattern: string): { type: string; isDate: boolean; scale: number } | null {
  try {
    return getFormatInfo(pattern);
  } catch {
    return null;
  }
}

function shownBy(pattern: string, value: number): string {
  try {
    return format(pattern, value, { nbsp: false }).trim();
  } catch {
    return '';
  }
}

/**
 * A number as it is shown, or plainly where what is shown lacks some of its digits or its sign.
 *
 * @param scale 100 for a percentage
 */
export function fullText(shown: string, value: number, scale: number): string {
  return saysAll(shown, value, scale) ? shown : plainNumber(value, scale);
}

function saysAll(shown: string, value: number, scale: number): boolean {
  if (!/\d/.test(shown)) return false;
  if (value < 0 && !/[-−△▲]/.test(shown)) return false;
  const decimals = decimalsOf(plainNumber(Math.abs(value)));
  const kept = decimalsOf(/\d[\d,]*\.\d+/.exec(shown)?.[0] ?? '');
  return kept + (scale === 100 ? 2 : 0) >= decimals;
}

function decimalsOf(text: string): number {
  const point = text.indexOf('.');
  return point === -1 ? 0 : text.length - point - 1;
}

/** Formats that files name by number alone (ECMA-376 part 1, 18.8.30, with those of Japan and Taiwan). */
export const builtInFormats: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"¥"#,##0;"¥"-#,##0',
  6: '"¥"#,##0;"¥"-#,##0',
  7: '"¥"#,##0.00;"¥"-#,##0.00',
  8: '"¥"#,##0.00;"¥"-#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: '[$-411]ge.m.d',
  28: '[$-411]ggge"年"m"月"d"日"',
  29: '[$-411]ggge"年"m"月"d"日"',
  30: 'm/d/yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"時"mm"分"',
  33: 'h"時"mm"分"ss"秒"',
  34: 'yyyy"年"m"月"',
  35: 'm"月"d"日"',
  36: '[$-411]ge.m.d',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  41: '#,##0;-#,##0',
  42: '"¥"#,##0;"¥"-#,##0',
  43: '#,##0.00;-#,##0.00',
  44: '"¥"#,##0.00;"¥"-#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  50: '[$-411]ge.m.d',
  51: '[$-411]ggge"年"m"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: '[$-411]ggge"年"m"月"d"日"',
  55: 'yyyy"年"m"月"',
  56: 'm"月"d"日"',
  57: '[$-411]ge.m.d',
  58: '[$-411]ggge"年"m"月"d"日"',
};
