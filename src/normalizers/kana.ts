import type { Cause } from '../findings/index.js';
import { composeKana, dashClass, toHiragana, toKatakana } from '../text/index.js';
import { readBlank } from './blank.js';
import { defineNormalizer } from './normalizer.js';
import { assumed, cause, certain, type Outcome, refused } from './outcome.js';
import { clean, platformDependent } from './text/clean.js';

/** With the small ones that Ainu is written in. */
const katakana = '\u30A1-\u30FA\u31F0-\u31FF';
/** One katakana and more of it with its marks, and nothing else: the form that comes out. */
const plain = new RegExp(`^[${katakana}][${katakana}\u30FB-\u30FF]*$`);
const oneKana = new RegExp(`[${katakana}]`);
/** What is neither katakana nor ASCII nor punctuation nor a sign. */
const foreign = new RegExp(`[^\u0020-\u007E${katakana}\u30FB-\u30FF\u3099-\u309C\\p{P}\\p{S}]`, 'gu');
/** What stands where a character could not be shown or was lost. */
const lost = /[\u3013\uFFFD]/;
const dashes = new RegExp(`(?!\u30FC)[${dashClass}]`, 'g');
/** A long vowel follows a vowel: after ン and ッ a dash is a hyphen (セブン-イレブン). */
const longVowel = new RegExp(`(?<=[${katakana}\u30FC])(?<![ンッ])-+`, 'g');
const separateMark = /([カ-ヂツ-ドハ-ホウヴワ-ヲ])([゛゜])/g;

/** Kanji that look like katakana, and the katakana. */
const lookAlikes = new Map([
  ['夕', 'タ'],
  ['力', 'カ'],
  ['口', 'ロ'],
  ['二', 'ニ'],
  ['八', 'ハ'],
  ['一', 'ー'],
  ['工', 'エ'],
  ['卜', 'ト'],
  ['千', 'チ'],
  ['三', 'ミ'],
  ['才', 'オ'],
  ['匕', 'ヒ'],
  ['丿', 'ノ'],
  ['厶', 'ム'],
]);

/** Readings of names → full-width katakana (or hiragana where the data model asks for it). */
export const kana = /* @__PURE__ */ defineNormalizer({
  name: 'kana',
  title: { ja: '読みがな', en: 'Reading in kana', 'zh-TW': '假名讀音' },
  datatype: 'xsd:string',
  source: '自治体標準オープンデータセット: 名称_カナ（全角カタカナ）; 共通語彙基盤 コア語彙: 名称型>カナ表記',
  options: ['want'],
  properties: [],
  codes: [
    'kana-not-kana',
    'kana-look-alike',
    'kana-hyphen',
    'text-control-char',
    'text-line-break',
    'text-html',
    'text-html-entity',
    'value-unknown',
    'value-undecided',
    'value-ditto',
    'spreadsheet-error',
  ],
  examples: [
    { from: 'シズオカシ', to: 'シズオカシ' },
    { from: 'ｼﾞﾝﾎﾞｳﾁｮｳ', to: 'ジンボウチョウ' },
    { from: 'しずおかし', to: 'シズオカシ' },
    { from: 'シズオカ　シ', to: 'シズオカ シ' },
    { from: 'ダイ１ショウガッコウ（ＡＥＤ）', to: 'ダイ1ショウガッコウ(AED)' },
    { from: 'ｼｽﾞｵｶｼ', context: { want: 'hiragana' }, to: 'しずおかし' },
    { from: 'シヤクシヨ', to: 'シヤクシヨ' },
    { from: 'センタ－', to: 'センター', code: 'kana-hyphen' },
    { from: 'セン夕ー', to: null, code: 'kana-look-alike' },
    { from: '静岡市役所', to: null, code: 'kana-not-kana' },
    { from: 'シズオカ\u0007シ', to: 'シズオカシ', code: 'text-control-char' },
    { from: 'シズオカ\nシ', to: 'シズオカ シ', code: 'text-line-break' },
    { from: 'シズオカ<br>シ', to: 'シズオカ シ', code: 'text-html' },
    { from: 'カフェ&amp;バー', to: 'カフェ&バー', code: 'text-html-entity' },
    { from: '', to: null },
    { from: '-', to: null },
    { from: '不明', to: null, code: 'value-unknown' },
    { from: '未定', to: null, code: 'value-undecided' },
    { from: '同上', to: null, code: 'value-ditto' },
    { from: '#N/A', to: null, code: 'spreadsheet-error' },
  ],
  compile: (context) => {
    const script = context.want === 'hiragana' ? toHiragana : (text: string) => text;
    return (source) => (plain.test(source) ? certain(script(source)) : readKana(source, script));
  },
});

function readKana(source: string, script: (text: string) => string): Outcome {
  const cleaned = clean(source, false);
  const blank = readBlank(cleaned.text);
  if (blank) return blank;
  const written = joinMarks(toKatakana(cleaned.text)).replace(dashes, '-');
  const reading = written.replace(longVowel, (run) => 'ー'.repeat(run.length));
  const doubt = doubtOf(reading, source);
  if (doubt) return refused(doubt);
  const value = script(reading);
  const findings: Cause[] = [...cleaned.findings];
  if (reading !== written) findings.push(cause('kana-hyphen', { value: source, assumed: value }));
  return findings.length === 0 ? certain(value) : assumed(value, ...findings);
}

/** カ゛ → ガ: a voicing mark that stands by itself. */
function joinMarks(text: string): string {
  return text.replace(separateMark, (pair, host: string, mark: string) => {
    const composed = composeKana(host + (mark === '゛' ? '\u3099' : '\u309A'));
    return composed.length === 1 ? composed : pair;
  });
}

function doubtOf(reading: string, value: string): Cause | null {
  const strange = reading.match(foreign) ?? reading.match(lost) ?? reading.match(platformDependent);
  if (strange?.every((char) => lookAlikes.has(char)) && oneKana.test(reading)) {
    const expected = reading.replace(foreign, (char) => lookAlikes.get(char) ?? char);
    return cause('kana-look-alike', { value, part: strange.join(''), expected });
  }
  if (strange) return cause('kana-not-kana', { value, part: strange.join('') });
  return oneKana.test(reading) ? null : cause('kana-not-kana', { value, part: reading });
}
