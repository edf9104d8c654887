import { dashClass, narrow, parseKanjiNumber, signGroups, signTest, waveClass } from '../../text/index.js';

const plain = /^[\d/.:-]*$/;
const invisible = /[\u200B-\u200D\u2060\uFEFF\0]/g;
const colons = /[\uFE30\uFE55\u2236\uFE13]/g;
const waves = new RegExp(`[${waveClass}]`, 'g');
/** A dash counts as one only after a number or a unit: in ー of words it is a letter. */
const dashes = new RegExp(`([\\d年月日度時分)])[${dashClass}]+`, 'g');
const enclosedWeekdays = /[\u322A-\u3230\u328A-\u3290]/g;
const kanjiNumbers = /[〇零一二三四五六七八九十百千廿卅]+(?=[年月日時分秒點点度学學季])/g;

/** 令5・4・1: as one writes by hand. */
const dotted = /^(\D{0,3}(?:元|\d{1,4}))・(\d{1,2})・(\d{1,2})$/;
const isSpace = signTest(/\s/);
const isDigit = signTest(/\d/);
/** What may have to be folded, a bit each. */
const toFold = signGroups([
  '\u200B\u200C\u200D\u2060\uFEFF\0\uFE30\uFE55\u2236\uFE13㈪㈫㈬㈭㈮㈯㈰㊊㊋㊌㊍㊎㊏㊐',
  '〇零一二三四五六七八九十百千廿卅',
  ' \n\r\t\v\f\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F',
  '\u301C\uFF5E\u223C\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFF0D\u30FC\uFF70\uFE63\u2500',
  '・',
]);
const [oddSign, kanji, space, dashOrWave, dot] = [1, 2, 4, 8, 16];

/**
 * A text with dates or times in one spelling: half-width, numbers before 年月日時分秒 in digits, one kind of dash, wave
 * and colon, white space only between two digits. For reading only, never stored.
 */
export function foldDate(text: string): string {
  const bare = narrow(text).trim();
  if (plain.test(bare)) return bare;
  const found = toFold(bare);
  let folded = found & dot ? bare.replace(dotted, '$1.$2.$3') : bare;
  if (found & oddSign) {
    folded = folded
      .replace(invisible, '')
      .replace(colons, ':')
      .replace(enclosedWeekdays, (char) => `(${'月火水木金土日'[weekdayIndex(char)]})`);
  }
  if (found & kanji) {
    folded = folded.replace(kanjiNumbers, (number) => String(parseKanjiNumber(number) ?? number));
  }
  if (found & space) folded = closeUp(folded);
  return found & dashOrWave || folded.includes('--')
    ? folded.replace(waves, '~').replace(dashes, '$1-')
    : folded;
}

/** A text with one space between two digits, and white space nowhere else. */
function closeUp(text: string): string {
  let closed = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!isSpace(text.charCodeAt(at))) continue;
    const gap = at;
    while (isSpace(text.charCodeAt(at + 1))) at += 1;
    closed += text.slice(from, gap);
    if (isDigit(text.charCodeAt(gap - 1)) && isDigit(text.charCodeAt(at + 1))) closed += ' ';
    from = at + 1;
  }
  return from === 0 ? text : closed + text.slice(from);
}

/** ㈪…㈰ and ㊊…㊐: 0 for Monday. */
function weekdayIndex(char: string): number {
  const code = char.charCodeAt(0);
  return code < 0x3280 ? code - 0x322a : code - 0x328a;
}
