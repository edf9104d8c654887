import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../host/shipped.js';
import {
  headerKey,
  isOfSomeDays,
  nameOfTwin,
  otherForms,
  spellings,
  withoutObligation,
} from './header-forms.js';
import { lookUpHeader } from './header-index.js';

const { headers: index, families } = loadKnowledge();
const itemOf = (header: string, model: string) =>
  lookUpHeader(index, families, header).get(model)?.item ?? null;

test.each([
  ['設置箇所', '設置場所'],
  ['設置個所', '設置ヶ所'],
  ['障がい者用', '障害者用'],
  ['お問合せ先', '問い合わせ先'],
  ['許可No.', '許可番号'],
  ['戶數', '戸数'],
])('%s and %s are one header', (a, b) => expect(headerKey(a)).toBe(headerKey(b)));

test.each([
  ['名称（必須）', '名称'],
  ['名称※', '名称'],
  ['名称 / name', '名称'],
  ['料金(詳細)', '料金(詳細)'],
  ['Name / address', 'Name / address'],
])('%s is %s without what is no part of the name', (header, name) =>
  expect(withoutObligation(header)).toBe(name),
);

test.each(['診療時間(月)', '平日の開館時間', '日・祝日営業時間', '週日開放時間', '週二至週六開放時間'])(
  '%s tells of some days only',
  (header) => expect(isOfSomeDays(header)).toBe(true),
);

test.each(['日時', '月額料金', '開館時間', '週間予定', '平日'])(
  '%s does not tell of some days only',
  (header) => expect(isOfSomeDays(header)).toBe(false),
);

test('the header as it stands comes first', () => {
  expect(spellings('電話番号（代表）')[0]).toEqual(['電話番号（代表）', 1]);
});

test('begins and ends in brackets are those of the span', () => {
  expect(otherForms('開催期間（開始）')).toEqual(expect.arrayContaining(['開催開始日', '開始日']));
  expect(otherForms('開館時間（終了）')).toEqual(expect.arrayContaining(['終了時間']));
});

test('what something is for, and whose it is, may be said or not', () => {
  expect(otherForms('男性用便器の数')).toContain('男性便器数');
});

test.each([
  ['指定された年月日', '指定年月日'],
  ['開催する時間', '開催時間'],
  ['設置されている場所', '設置場所'],
  ['利用可能な時間', '利用可能時間'],
  ['使える時間', '使用時間'],
  ['実施会場', '会場'],
  ['募集定員', '定員'],
  ['機車總格數', '機車格数'],
])('%s may be called %s', (header, form) => expect(otherForms(header)).toContain(form));

test('a reading is called after a name', () => {
  expect(nameOfTwin('公園名かな')).toMatchObject({ key: '公園名' });
  expect(nameOfTwin('公園名')).toBeNull();
});

describe('headers of cities that nobody mapped', () => {
  test.each([
    ['事業所所在地', 'care_service', '所在地_連結表記'],
    ['営業所の電話番号', 'food_business', '施設電話番号'],
    ['クラブ名', 'preschool', '名称'],
    ['公園名かな', 'public_facility', '名称_カナ'],
    ['学校名よみがな', 'educational_institution', '学校名カナ表記'],
    ['許可期間（終了）', 'food_business', '許可満了日'],
    ['開催期間（開始）', 'event', '開始日'],
    ['津波災害', 'evacuation_space', '災害種別_津波'],
    ['0～4歳（男）', 'population', '年齢階級別人口'],
    ['男子大（洋）', 'public_toilet', '男性トイレ数（洋式）'],
    ['オストメイト対応の有無', 'public_toilet', 'オストメイト設置トイレ有無'],
  ])('%s of %s is %s', (header, model, item) => expect(itemOf(header, model)).toBe(item));

  test.each([
    ['保守業者電話番号', 'aed'],
    ['管轄警察署名', 'public_facility'],
    ['担当保健所名', 'food_business'],
    ['最寄りの交番名', 'preschool'],
  ])('%s of %s is of another body', (header, model) => expect(itemOf(header, model)).toBeNull());
});
