import { dashClass, narrow, parseKanjiNumber, waveClass } from '../../text/index.js';

const plain = /^[\d/.:-]*$/;
const invisible = /[\u200B-\u200D\u2060\uFEFF\0]/g;
const colons = /[\uFE30\uFE55\u2236\uFE13]/g;
const waves = new RegExp(`[${waveClass}]`, 'g');
/** A dash counts as one only after a number or a unit: in ー of words it is a letter. */
const dashes = new RegExp(`([\\d年月日度時分)])[${dashClass}]+`, 'g');
const enclosedWeekdays = /[\u322A-\u3230\u328A-\u3290]/g;
const kanjiNumbers = /[〇零一二三四五六七八九十百廿卅]+(?=[年月日時分秒點点度学學季])/g;

/**
 * A text with dates or times in one spelling: half-width, numbers before 年月日時分秒 in digits, one kind of dash, wave
 * and colon, white space only between two digits. For reading only, never stored.
 */
export function foldDate(text: string): string {
  const bare = narrow(text).trim();
  if (plain.test(bare)) return bare;
  return bare
    .replace(invisible, '')
    .replace(colons, ':')
    .replace(enclosedWeekdays, (char) => `(${'月火水木金土日'[weekdayIndex(char)]})`)
    .replace(kanjiNumbers, (number) => String(parseKanjiNumber(number) ?? number))
    .replace(/(\D|^)\s+|\s+(?=\D|$)/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(waves, '~')
    .replace(dashes, '$1-');
}

/** ㈪…㈰ and ㊊…㊐: 0 for Monday. */
function weekdayIndex(char: string): number {
  const code = char.charCodeAt(0);
  return code < 0x3280 ? code - 0x322a : code - 0x328a;
}
