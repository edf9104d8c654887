import { kanjiNumberClass, matchKey, parseKanjiNumber, toHiragana } from '../text/index.js';
import { isGenericName } from './generic-name.js';

/** A name as names are compared. */
export interface NameCore {
  /** What is left when widths, kana, old characters, legal forms and the name of the municipality make no difference. */
  readonly core: string;
  /** What stood in brackets, joined. */
  readonly aside: string;
  /** It is a name of no place in particular: 公園, 個人宅付近. */
  readonly isGeneric: boolean;
}

/** Legal forms of organizations (会社法 第6条 and laws of the corporations; 公司法 第2條), longest first. */
const legalForms =
  /特定非営利活動法人|一般社団法人|一般財団法人|公益社団法人|公益財団法人|地方独立行政法人|独立行政法人|国立大学法人|社会福祉法人|社會福利法人|医療法人社団|医療法人財団|医療法人|学校法人|宗教法人|npo法人|財団法人|財團法人|社団法人|社團法人|株式会社|有限会社|合同会社|合資会社|合名会社|股份有限公司|有限公司|\((?:株|有|同|資|名|財|社|一社|一財|公社|公財|福|医|学|宗|独|特非|股)\)/g;

const brackets = /[(（〔［[【<〈「『]([^(（〔［[【<〈「『)）〕］\]】>〉」』]*)[)）〕］\]】>〉」』]/g;
/** Marks between words; matchKey has made the long vowel mark a hyphen, which goes too: センター, センタ. */
const marks = /[-·・･.,，、。:;'"’”/／~_&＆+＋]/g;
const kanjiNumbers = new RegExp(`[${kanjiNumberClass}]+`, 'g');

/** Words for one thing → the one that is compared. */
const synonyms: readonly (readonly [RegExp, string])[] = [
  [
    /公衆便所|公衆といれ|こうしゅうといれ|こうしゅうべんじょ|べんじょ|公共といれ|公共便所|公衆化粧室|公共廁所|公廁|お手洗い|便所|といれ/g,
    'といれ',
  ],
  [/高等学校|高級中学/g, '高校'],
  [/ぐらうんど|運動場/g, 'ぐらうんど'],
  [/こみゅにてぃ/g, 'こみ'],
  [/[ゕゖ]|(?<=\p{Script=Han})[けが](?=\p{Script=Han})/gu, 'け'],
  [/(?<=\p{Script=Han})[の之乃](?=\p{Script=Han})/gu, ''],
];

/** 南小, 南小学校: a school is often called by the beginning of its kind. */
const shortSchool = /(?<=[\p{Script=Han}\d])(小|中)$/u;

/**
 * @param area prefecture and municipality of the thing, which names often begin with; empty where nobody knows
 */
export function nameCoreOf(text: string, area: readonly string[]): NameCore {
  const asides: string[] = [];
  const bare = matchKey(text)
    .replace(legalForms, '')
    .replace(brackets, (_, inner: string) => {
      asides.push(inner);
      return '';
    });
  const own = withoutArea(bare, area);
  const core = unified(own).replace(shortSchool, '$1学校');
  const aside = unified(asides.join(''));
  const isGeneric = isGenericName(core, own !== bare);
  return core === '' ? { core: aside, aside: '', isGeneric } : { core, aside, isGeneric };
}

function unified(text: string): string {
  let made = toHiragana(text).replace(marks, '');
  for (const [words, word] of synonyms) made = made.replace(words, word);
  return made.replace(kanjiNumbers, (number) => {
    const value = parseKanjiNumber(number);
    return value === null ? number : String(value);
  });
}

/** 静岡市立中央図書館 → 中央図書館; 市立病院 → 病院; but not all of a name. */
function withoutArea(name: string, area: readonly string[]): string {
  let rest = name;
  for (const part of area) {
    const key = matchKey(part);
    if (key.length > 1 && rest.startsWith(key) && rest.length - key.length >= 2)
      rest = rest.slice(key.length);
  }
  if (rest !== name) rest = rest.replace(/^[立営](?=.{2})/u, '');
  const bare = rest.replace(/^(?:.{1,5}?[都道府県市区町村郡])?[都道府県市区町村国]立(?=.{2})/u, '');
  return bare.length >= 2 ? bare : rest;
}

/** A reading as readings are compared: hiragana without marks. */
export function readingCoreOf(text: string): string {
  return unified(matchKey(text).replace(brackets, ''));
}

const kanaOnly = /^[\p{Script=Hiragana}]+$/u;

/** The reading of a name that is written in kana alone; empty where it is not. */
export function readingInName(core: string): string {
  return kanaOnly.test(core) ? core : '';
}
