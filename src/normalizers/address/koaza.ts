import { kanjiNumberClass, type Sticky, sticky } from '../../text/index.js';

/** What stands between the town and the number of a lot: 字舟橋, 甲, ヌ部, 第23地割. */
export interface Koaza {
  /** Empty where nothing of the kind stands there. */
  readonly text: string;
  readonly end: number;
}

const endAhead = '$|\\s|地[内先]|付近|周辺|ほか|他|外';
const numberAhead = `(?=\\s?[-\\u2010-\\u2015\\u2212\\uFF0D]?\\s?[\\d${kanjiNumberClass}])`;
/** Where the number of a lot begins: digits, or a number in kanji with its unit. */
const lotAhead = `\\d|[${kanjiNumberClass}]+(?:丁目|番地|番(?![町丁])|号(?!線))`;

const number = `(?:\\d+|[${kanjiNumberClass}]+)`;
const letter = '[ァ-ヴぁ-ねは-ゔ甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥]';
const readerOf = (pattern: string) => sticky(new RegExp(`\\s?(${pattern})`, 'y'));

/** Tells cheaply whether a section with a number may stand there. */
const numberAndUnit = readerOf(`第|[東西南北]?${number}[地号部区字線工]`);
const numbered = [
  `第?${number}地割`,
  `第?${number}工区`,
  `第?${number}号${numberAhead}`,
  `第?\\d+(?:部(?:${numberAhead}|(?=${endAhead}))|区${numberAhead})`,
  `第?\\d+字(?:の|\\([^)]*\\)|[^\\d\\s(、,・/]*?)(?=\\s?\\d|${endAhead})`,
  `(?:[東西南北]?\\d+線)+(?:[東西南北]?\\d+号)?${numberAhead}`,
].map(readerOf);
/** Sections with a name or a letter. */
const lettered = [
  `(?:小?字|大字)(?:(?!地[内先]|第?\\d+地割|${lotAhead})[^\\s(、,・/])+`,
  `${letter}(?:[のノ之]?部|の|第)?(?:${numberAhead}|(?=${endAhead}))`,
].map(readerOf);
/** 三字12: a short name before the 字. */
const shortNamed = readerOf('[^\\d\\s(-]{1,2}字(?=\\d)');
const dash = sticky(/[-\u2010-\u2015\u2212\uFF0D](?=\d)/y);

/** Reads what is certainly of this kind, by its marks or because it is a letter of いろは, a stem (甲乙) or a branch (子丑). */
export function readKoaza(text: string, from: number): Koaza {
  if (isPlainNumber(text, from)) return { text: '', end: from };
  let end = from;
  let found = '';
  for (;;) {
    const next: RegExpExecArray | null = matchAny(text, end);
    if (next === null) break;
    found += next[1];
    end += next[0].length;
  }
  // In イの142番地 the の only joins.
  const isJoint = found.endsWith('の') && (found.length === 2 || /[ァ-ヴ]の$/.test(found));
  const name = isJoint ? found.slice(0, -1) : found;
  return { text: name, end: found === '' ? end : dash.after(text, end) };
}

/** Units of sections with a number. */
const units = new Set([...'地号部区字線工'].map((sign) => sign.charCodeAt(0)));

/** Whether digits stand there, and none of those units behind them: nothing else of the kind begins with digits. */
export function isPlainNumber(text: string, from: number): boolean {
  let at = from;
  while (text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39) at++;
  return at > from && !units.has(text.charCodeAt(at));
}

function matchAny(text: string, at: number): RegExpExecArray | null {
  return (
    (numberAndUnit.after(text, at) > at ? matchIn(numbered, text, at) : null) ??
    matchIn(lettered, text, at) ??
    (hasSectionSign(text, at) ? shortNamed.at(text, at) : null)
  );
}

const sectionSign = 0x5b57;

function hasSectionSign(text: string, at: number): boolean {
  for (let i = at; i < at + 4; i++) if (text.charCodeAt(i) === sectionSign) return true;
  return false;
}

function matchIn(patterns: readonly Sticky[], text: string, at: number): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.at(text, at);
    if (match) return match;
  }
  return null;
}

const side = sticky(new RegExp(`[東西南北]${numberAhead}`, 'y'));

/** Reads the side of the road behind a 丁目, as in 南郷通14丁目南3番: empty where none stands there. */
export function readSide(text: string, from: number): Koaza {
  const end = side.after(text, from);
  return { text: text.slice(from, end), end };
}

const lotStart = new RegExp(`${lotAhead}|無番地|番外地`, 'g');
const notLot = /^(?:\d+|[^\d]+?)(?:条|線|番[町丁]|区|地割)/;

/** Where the first number of a lot begins, at or after a place; -1 where there is none. */
export function findLot(text: string, from: number): number {
  lotStart.lastIndex = from;
  for (let match = lotStart.exec(text); match; match = lotStart.exec(text)) {
    const digits = /^\d+/.exec(text.slice(match.index))?.[0].length ?? match[0].length;
    if (!notLot.test(text.slice(match.index, match.index + digits + 2)) && text[match.index - 1] !== '第') {
      return match.index;
    }
    lotStart.lastIndex = match.index + digits;
  }
  return -1;
}
