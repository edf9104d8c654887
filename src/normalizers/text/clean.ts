import { type Cause, cause } from '../../findings/index.js';
import { composeKana, narrow, signTest, stripInvisible, widenKana } from '../../text/index.js';
import { decodeEntities, removeTags } from './markup.js';

/** Signs of one square that stand for words. */
const words = new Map([
  ['№', 'No.'],
  ['℡', 'TEL'],
  ['㋿', '令和'],
  ['㍻', '平成'],
  ['㍼', '昭和'],
  ['㍽', '大正'],
  ['㍾', '明治'],
  ['㍿', '株式会社'],
  ...[...'株有社名特財祝労代呼学監企資協祭休自至'].map((kanji, i): [string, string] => [
    String.fromCharCode(0x3231 + i),
    `(${kanji})`,
  ]),
]);
const word = /[\u2116\u2121\u3231-\u3243\u32FF\u337B-\u337F]/g;
const loneSurrogate = /\p{Surrogate}/u;
const loneSurrogates = new RegExp(loneSurrogate, 'gu');
/** C0 and C1 controls but tab and line breaks, marks for the direction of writing, and what is no character. */
const controls =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB\uFFFE\uFFFF]/g;
const lineBreaks = /\r\n?|[\n\v\f\u2028\u2029]/g;
const spaces = /[ \t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g;

const replacement = /\uFFFD/;
const missingGlyph = /\u3013/;
const privateUse = /[\uE000-\uF8FF]|[\uDB80-\uDBFF][\uDC00-\uDFFF]/;
/**
 * Circled numbers, Roman signs, units of one square and the other signs of the extensions that only some systems
 * have (rows 13 and 115 of Windows-31J and what follows in Unicode). ㎡ and ㎥ are in wide use and pass.
 */
export const platformDependent =
  /[\u2160-\u2188\u2211\u221F\u222E\u22BF\u2460-\u24FF\u301D\u301F\u3220-\u33A0\u33A2-\u33A4\u33A6-\u33FF\uFFE4]/;

/** Punctuation that is full-width by the rules of writing Chinese (教育部 重訂標點符號手冊), where no number is around it. */
const chinesePunctuation = /(?<![\dA-Za-z\uFF10-\uFF5A])[\uFF01\uFF0C\uFF1A\uFF1B\uFF1F]/g;

/** So often a text may be escaped; nobody does it as often, but a text made for harm could go on for ever. */
const passes = 10;
const markupSigns = /[<>&]/g;

/** Whether `clean` might change or remark anything: one look at the text, for the many cells that are plain. */
export const remarkable =
  /^ | $| {2}|[\u0000-\u001F\u007F-\u00A0\u00AD\u1680\u2000-\u200F\u2028-\u202F\u205F-\u206F\u2116\u2121\u2160-\u2188\u2211\u221F\u222E\u22BF\u2460-\u24FF\u3000\u3013\u301D\u301F\u3099\u309A\u3220-\u33A0\u33A2-\u33A4\u33A6-\u33FF\uD800-\uDFFF\uE000-\uF8FF\uFEFF\uFF01-\uFF9F\uFFE4\uFFF9-\uFFFF]|<[A-Za-z/!]|&[A-Za-z#]/;

const isRemarkable = signTest(remarkable);
const [space, ampersand, less] = [0x20, 0x26, 0x3c];

/** What `remarkable` finds, and somewhat more: told unit by unit, which is quicker than a pattern of so many ranges. */
function mayBeRemarkable(text: string): boolean {
  let before = space;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === space ? before === space : unit === ampersand || unit === less || isRemarkable(unit))
      return true;
    before = unit;
  }
  return before === space;
}

/** Nothing but usual characters and full-width letters, digits and signs that are no markup: only widths can change. */
const onlyWide =
  /^[!-%'-;=?-~\u3001-\u3012\u3014-\u301C\u3041-\u3096\u309D-\u30FE\u4E00-\u9FFF\uFF01-\uFF05\uFF07-\uFF1B\uFF1D\uFF1F-\uFF5D]*$/;

/** What `clean` may find; a line break only where lines are joined. */
export const cleanCodes = [
  'text-control-char',
  'text-line-break',
  'text-html',
  'text-html-entity',
  'text-replacement-char',
  'text-missing-glyph',
  'text-private-use',
  'text-platform-dependent',
] as const;

export interface Cleaned {
  readonly text: string;
  readonly findings: readonly Cause[];
}

const nothing: readonly Cause[] = [];

/**
 * Text as it should be stored: ASCII and katakana in their usual width, no characters that cannot be seen, plain
 * spaces, no markup. Characters that carry a meaning of their own (①, ㎡, 髙, U+FA19) are kept; compatibility
 * folding and canonical composition of Unicode are not used because they change such.
 *
 * @param multiline whether lines are kept; else they are joined with a space, with a finding
 * @param isChinese whether ，：；！？ between words are kept, as Chinese writes them
 */
export function clean(source: string, multiline: boolean, isChinese = false): Cleaned {
  if (!mayBeRemarkable(source)) return { text: source, findings: nothing };
  if (!isChinese && onlyWide.test(source)) return { text: narrow(source), findings: nothing };
  const findings = new Map<string, Cause>();
  const note = (found: Cause) => findings.set(found.code, findings.get(found.code) ?? found);
  const value = source;

  const letters = (text: string) => {
    const whole = loneSurrogate.test(text) ? text.replace(loneSurrogates, '\uFFFD') : text;
    const seen = whole.replace(controls, '');
    if (seen !== whole) note(cause('text-control-char', { value, part: namesOf(whole.match(controls)) }));
    return foldLetters(stripInvisible(seen), isChinese);
  };
  const withoutMarkup = (text: string) => {
    const decoded = decodeEntities(text);
    if (decoded !== text) note(cause('text-html-entity', { value }));
    const bare = removeTags(decoded, multiline ? '\n' : ' ');
    if (bare !== decoded) note(cause('text-html', { value }));
    return bare;
  };

  let plain = letters(source);
  // What was escaped twice, or stood apart by something invisible, is markup only once the rest is gone.
  for (let pass = 0, bare = withoutMarkup(plain); bare !== plain; bare = withoutMarkup(plain)) {
    pass += 1;
    plain = letters(pass < passes ? bare : bare.replace(markupSigns, ''));
  }
  const lines = plain.trim().replace(lineBreaks, '\n');
  if (lines.includes('\t')) note(cause('text-control-char', { value, part: 'U+0009' }));
  if (!multiline && lines.includes('\n')) note(cause('text-line-break', { value }));
  const text = multiline
    ? lines.split('\n').map(tidySpaces).join('\n')
    : tidySpaces(lines.replaceAll('\n', ' '));
  for (const found of remarksOn(text, value)) note(found);
  return { text, findings: [...findings.values()] };
}

function foldLetters(text: string, isChinese: boolean): string {
  const folded = text.replace(word, (sign) => words.get(sign) ?? sign).replaceAll('\uFF5E', '\u301C');
  return composeKana(widenKana(composeKana(isChinese ? narrowAllBut(folded) : narrow(folded))));
}

/** Half-width but for the punctuation of Chinese. */
function narrowAllBut(text: string): string {
  let narrowed = '';
  let done = 0;
  for (const { index } of text.matchAll(chinesePunctuation)) {
    narrowed += narrow(text.slice(done, index)) + text.charAt(index);
    done = index + 1;
  }
  return narrowed + narrow(text.slice(done));
}

function tidySpaces(line: string): string {
  return line.replace(spaces, ' ').trim();
}

function remarksOn(text: string, value: string): Cause[] {
  const found: Cause[] = [];
  if (replacement.test(text)) found.push(cause('text-replacement-char', { value }));
  if (missingGlyph.test(text)) found.push(cause('text-missing-glyph', { value }));
  const gaiji = privateUse.exec(text);
  if (gaiji) found.push(cause('text-private-use', { value, part: namesOf(gaiji) }));
  const sign = platformDependent.exec(text);
  if (sign) found.push(cause('text-platform-dependent', { value, part: sign[0] }));
  return found;
}

/** Names of characters that cannot be shown: U+0007, U+E000. */
function namesOf(characters: readonly string[] | null): string {
  const codes = (characters ?? []).map((char) => char.codePointAt(0)?.toString(16).toUpperCase());
  return [...new Set(codes)].map((code) => `U+${code?.padStart(4, '0')}`).join(' ');
}
