import { narrow } from '../text/index.js';
import { readBlank } from './blank.js';
import { defineNormalizer } from './normalizer.js';
import { assumed, cause, certain, emptyWith, type Outcome, refused } from './outcome.js';

/** Sexes → 男性, 女性, その他. */
export const sex = /* @__PURE__ */ defineNormalizer({
  name: 'sex',
  title: { ja: '性別', en: 'Sex', 'zh-TW': '性別' },
  datatype: 'xsd:string',
  source: '共通語彙基盤 コア語彙 人型>性別; ISO/IEC 5218; JIS X 0303',
  options: [],
  properties: [],
  codes: [
    'sex-not-a-sex',
    'sex-code',
    'value-undecided',
    'value-unknown',
    'value-ditto',
    'spreadsheet-error',
  ],
  examples: [
    { from: '男性', to: '男性' },
    { from: '女', to: '女性' },
    { from: 'Ｆ', to: '女性' },
    { from: 'male', to: '男性' },
    { from: 'その他', to: 'その他' },
    { from: '2', to: '女性', code: 'sex-code' },
    { from: '男女', to: null, code: 'sex-not-a-sex' },
    { from: '', to: null },
    { from: '－', to: null },
    { from: '未回答', to: null, code: 'value-unknown' },
    { from: '未定', to: null, code: 'value-undecided' },
    { from: '同上', to: null, code: 'value-ditto' },
    { from: '#N/A', to: null, code: 'spreadsheet-error' },
  ],
  compile: () => (text) => (values.get(text) === text ? certain(text) : (readBlank(text) ?? readSex(text))),
});

const values = new Map(
  Object.entries({
    男性: '男 男性 男子 男児 おとこ ♂ m male man boy 男生',
    女性: '女 女性 女子 女児 おんな ♀ f female woman girl 女生',
    その他: 'その他 other 其他',
  }).flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)),
);
/** Codes of ISO/IEC 5218. */
const codes = new Map([
  ['1', '男性'],
  ['2', '女性'],
]);
const untold = /^(?:[09]|未回答|無回答|非公表|非公開|回答しない|答えたくない|不詳|未填|不公開)$/;

function readSex(text: string): Outcome {
  const word = narrow(text).trim().toLowerCase();
  const value = values.get(word);
  if (value !== undefined) return certain(value);
  const coded = codes.get(word);
  if (coded !== undefined) return assumed(coded, cause('sex-code', { value: text, assumed: coded }));
  if (untold.test(word)) return emptyWith(cause('value-unknown', { value: text }));
  return refused(cause('sex-not-a-sex', { value: text }));
}
