import type { Cause } from '../findings/index.js';
import { toKatakana } from '../text/index.js';
import { readBlank } from './blank.js';
import type { Context } from './context.js';
import { defineNormalizer } from './normalizer.js';
import { assumedNodes, cause, certainNodes, type Outcome, type Properties, refused } from './outcome.js';
import {
  andOthers,
  gluedPost,
  onlyPost,
  organizationWord,
  postBefore,
  postBehind,
  respect,
} from './person/person-words.js';
import { type Cleaned, clean, cleanCodes } from './text/clean.js';
import { readSeveral } from './text/several.js';

/** Names of people → the name, and its parts where a space says where the family name ends. */
export const person = /* @__PURE__ */ defineNormalizer({
  name: 'person',
  title: { ja: '氏名', en: 'Name of a person', 'zh-TW': '姓名' },
  datatype: 'xsd:string',
  source: '共通語彙基盤 コア語彙 氏名型（姓名、姓、名、姓名カナ表記）',
  options: ['country'],
  properties: ['姓', '名', '姓名カナ表記', '姓カナ表記', '名カナ表記'],
  codes: [
    'person-not-a-name',
    'person-post-only',
    'person-spaced-out',
    ...cleanCodes.filter((code) => code !== 'text-line-break'),
    'extra-text',
    'value-undecided',
    'value-unknown',
    'value-ditto',
    'spreadsheet-error',
  ],
  examples: [
    { from: '山田　太郎', to: '山田 太郎' },
    { from: '山田太郎', to: '山田太郎' },
    { from: '山田　太郎（ﾔﾏﾀﾞ ﾀﾛｳ）', to: '山田 太郎 (ヤマダ タロウ)' },
    { from: '山田　太郎、鈴木　花子', to: '山田 太郎; 鈴木 花子' },
    { from: 'Jane Smith', to: 'Jane Smith' },
    { from: '沈鳳雲', context: { country: 'TW' }, to: '沈鳳雲' },
    { from: '山田　太郎　様', to: '山田 太郎', code: 'extra-text' },
    { from: '理事長　山田　太郎', to: '山田 太郎', code: 'extra-text' },
    { from: '山　田　太　郎', to: '山田太郎', code: 'person-spaced-out' },
    { from: '静岡県知事', to: null, code: 'person-post-only' },
    { from: '株式会社静岡', to: null, code: 'person-not-a-name' },
    { from: '山田\u0007 太郎', to: '山田 太郎', code: 'text-control-char' },
    { from: '<b>山田 太郎</b>', to: '山田 太郎', code: 'text-html' },
    { from: '山田&nbsp;太郎', to: '山田 太郎', code: 'text-html-entity' },
    { from: '\uFFFD橋 花子', to: '\uFFFD橋 花子', code: 'text-replacement-char' },
    { from: '〓橋 花子', to: '〓橋 花子', code: 'text-missing-glyph' },
    { from: '\uE000橋 花子', to: '\uE000橋 花子', code: 'text-private-use' },
    { from: 'ルイⅡ', to: 'ルイⅡ', code: 'text-platform-dependent' },
    { from: '', to: null },
    { from: '-', to: null },
    { from: '未定', to: null, code: 'value-undecided' },
    { from: '不明', to: null, code: 'value-unknown' },
    { from: '同上', to: null, code: 'value-ditto' },
    { from: '#REF!', to: null, code: 'spreadsheet-error' },
  ],
  compile: (context) => (source) => {
    const cleaned = clean(source, true);
    return readBlank(cleaned.text) ?? readPeople(cleaned, source, context.country);
  },
});

/** More than any name; what is longer is a sentence. */
const longest = 400;
/** So much of what is no name is told. */
const shown = 40;
/** What divides names, but is in none. */
const listSign = /[\n、，,;；]/;
const label = /^(?:担当者?|氏名|姓名|代表者?|責任者|連絡先|聯絡人|負責人) ?: ?/;
const letter = "[\\p{L}\\p{M}\\p{Nl}々〆・･'’.\\-\uFFFD\u3013\uE000-\uF8FF]";
const name = new RegExp(`^(?=.*\\p{L})${letter}{1,30}(?: ${letter}{1,30}){0,7}$`, 'u');
const japanese = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〆ー]{1,6}$/u;
const katakanaOnly = /^[\p{Script=Katakana}ー・]+$/u;
const reading = /^(.+?) ?\(([\p{Script=Hiragana}\p{Script=Katakana}ー ]+)\)$/u;
/** Words that stand where no name is told. */
const notSaid =
  /^(?:非公開|非公表|公表し(?:ない|ません)|公開し(?:ない|ません)|非開示|不開示|匿名(?:希望)?|個人|個人所有|本人|各自|法人|団体|市|町|村|区|県|国|民間|不公開|保密)$/;
/** What stands around a name. */
const extras = [
  /^\(故\) ?/,
  / ?\d{1,3}[歳才]$/,
  / ?\([^()]+\)$/,
  label,
  postBefore,
  gluedPost,
  postBehind,
  andOthers,
  respect,
];

interface Person {
  readonly name: string;
  readonly kana: string | null;
  readonly doubts: readonly Cause[];
}

function readPeople(cleaned: Cleaned, source: string, country: Context['country']): Outcome {
  const { text } = cleaned;
  if (text.length > longest)
    return refused(cause('person-not-a-name', { value: source, part: text.slice(0, shown) }));
  const several = listSign.test(text) ? readSeveral(text, (part) => personOrNull(part, source)) : null;
  const whole = several === null ? readPerson(text.replace(/\n+/g, ' '), source) : null;
  if (whole !== null && 'code' in whole) {
    const others = readSeveral(text, (part) => personOrNull(part, source));
    return others === null ? refused(whole) : conclude(others, country, cleaned.findings);
  }
  return conclude(several ?? (whole === null ? [] : [whole]), country, cleaned.findings);
}

function personOrNull(part: string, source: string): Person | null {
  const read = readPerson(part, source);
  return 'code' in read ? null : read;
}

/** A name without posts, words of respect and remarks, or why there is none. */
function readPerson(text: string, source: string): Person | Cause {
  const doubts: Cause[] = [];
  let rest = text;
  const take = (shape: RegExp) => {
    const found = shape.exec(rest)?.[0];
    if (found === undefined) return;
    const left = rest.replace(found, '').trim();
    if (left === '') return;
    doubts.push(cause('extra-text', { value: source, part: found.trim() }));
    rest = left;
  };
  const withReading = reading.exec(rest);
  if (withReading) rest = withReading[1] ?? '';
  for (let before = ''; rest !== before; ) {
    before = rest;
    for (const shape of extras) take(shape);
  }
  if (notSaid.test(rest)) return cause('person-not-a-name', { value: source, part: rest });
  if (onlyPost.test(rest)) return cause('person-post-only', { value: source });
  const strange = organizationWord.exec(rest)?.[0];
  if (strange || !name.test(rest) || readBlank(rest) !== null)
    return cause('person-not-a-name', { value: source, part: strange ?? rest.slice(0, shown) });
  const parts = rest.split(' ');
  if (parts.length > 2 && parts.every((part) => [...part].length === 1)) {
    rest = parts.join('');
    doubts.push(cause('person-spaced-out', { value: source, assumed: rest }));
  }
  return { name: rest, kana: withReading ? toKatakana(withReading[2] ?? '').trim() : null, doubts };
}

function conclude(
  people: readonly Person[],
  country: Context['country'],
  cleaning: readonly Cause[],
): Outcome {
  const findings = [...cleaning, ...people.flatMap(({ doubts }) => doubts)];
  const text = people.map((one) => (one.kana === null ? one.name : `${one.name} (${one.kana})`)).join('; ');
  const once = findings.filter(({ code }, i) => findings.findIndex((found) => found.code === code) === i);
  const nodes = people.map((one) => propertiesOf(one, country));
  return once.length === 0 ? certainNodes(text, nodes) : assumedNodes(text, nodes, ...once);
}

/** Family and given name, where a space parts two of them as Japanese names do; others write the given name first. */
function propertiesOf({ name: whole, kana }: Person, country: Context['country']): Properties {
  const [family = '', given = '', ...more] = whole.split(' ');
  const isFamilyFirst =
    country === 'JP' &&
    more.length === 0 &&
    japanese.test(family) &&
    japanese.test(given) &&
    !(katakanaOnly.test(family) && katakanaOnly.test(given));
  const [familyKana = '', givenKana = '', ...moreKana] = (kana ?? '').split(' ');
  const hasBoth = isFamilyFirst && givenKana !== '' && moreKana.length === 0;
  return {
    '.': whole,
    ...(isFamilyFirst ? { 姓: family, 名: given } : {}),
    ...(kana === null ? {} : { 姓名カナ表記: kana }),
    ...(hasBoth ? { 姓カナ表記: familyKana, 名カナ表記: givenKana } : {}),
  };
}
