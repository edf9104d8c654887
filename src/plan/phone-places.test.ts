import { describe, expect, test } from 'vitest';
import { loadTables } from '../host/tables.js';
import { placesOfPhones } from './phone-places.js';
import { originOf } from './publisher.js';

const tables = loadTables();
const lookOf = (headers: readonly string[], ...records: readonly (readonly string[])[]) => ({
  encoding: 'utf-8' as const,
  headers,
  records,
});
const phones = (country: 'JP' | 'TW', ...numbers: readonly string[]) =>
  placesOfPhones(lookOf(['電話番号'], ...numbers.map((each) => [each])), tables, country)?.places ?? null;

describe('telephone numbers lie', () => {
  test.each([
    ['in a prefecture', ['054-254-2111', '(054)221-1000', '０５４－３３４－１１１１（内線 1）'], ['静岡県']],
    ['in parts of an area code', ['055-222-1111', '055-233-1111', '055-244-1111'], ['山梨県']],
    ['across a border', ['06-6481-0001', '06-6482-0002', '06-6483-0003'], ['大阪府', '兵庫県']],
    ['where the others say', ['06-6481-0001', '0798-35-0002', '0798-36-0003'], ['兵庫県']],
    [
      'nowhere, if they are mobile or free of charge',
      ['090-1111-2222', '0120-111-222', '0570-011-222'],
      null,
    ],
    ['nowhere, if there are few', ['054-254-2111', '054-254-2112'], null],
    ['nowhere, if they are all over the country', ['054-254-2111', '03-3333-1111', '06-6481-0001'], null],
    ['nowhere, if they are no numbers', ['2023-04-01', '2023-04-02', '2023-04-03'], null],
  ])('%s', (_, numbers, places) => expect(phones('JP', ...numbers)).toEqual(places));

  test.each([
    [['(089)331171', '089-357126', '(089)320492分機3'], ['臺東縣']],
    [
      ['02-27208889', '(02)2720-8889', '02-87871234'],
      ['臺北市', '新北市'],
    ],
    [['04-22289111', '04-22281234', '04-25271234'], ['臺中市']],
    [['0988-123456', '0800-211456', '0912345678'], null],
  ])('in counties of Taiwan: %j', (numbers, places) => expect(phones('TW', ...numbers)).toEqual(places));
});

describe('the publisher', () => {
  const origin = (look: ReturnType<typeof lookOf>, publisher?: string) => {
    const told = originOf('a.csv', look, tables, publisher === undefined ? {} : { publisher });
    return [told.publisher?.name ?? null, told.isAssumed ?? false, ...told.reasons.map(({ name }) => name)];
  };
  const fuchu = (code: string) =>
    lookOf(
      ['施設', '所在地', '電話番号'],
      ...['甲', '乙', '丙'].map((name, i) => [name, `府中市府中町${i + 1}-1`, `${code}-11${i}1`]),
    );

  test('of a name that several have is where the telephone numbers lie', () => {
    expect(originOf('a.csv', fuchu('042-335'), tables).publisher).toMatchObject({ code: '132063' });
    expect(originOf('a.csv', fuchu('0847-43'), tables).publisher).toMatchObject({ code: '342084' });
    expect(originOf('a.csv', fuchu('042-335'), tables, { publisher: '府中市' }).publisher?.code).toBe(
      '132063',
    );
  });

  test('is borne out or denied by them, and that is said', () => {
    const at = (address: string) =>
      lookOf(['住所', '電話'], ...[1, 2, 3].map((i) => [`${address}${i}-1`, `054-254-111${i}`]));
    expect(origin(at('静岡市葵区追手町'))).toEqual(['静岡市', false, 'reason-addresses', 'reason-phones']);
    expect(origin(at('三重県津市丸之内'))).toEqual([
      '津市',
      false,
      'reason-addresses',
      'reason-phones-elsewhere',
    ]);
  });

  test('is not assumed where they lie elsewhere', () => {
    const posted = (phone: string) =>
      lookOf(
        ['施設', '郵便番号', '電話'],
        ['甲館', '420-0853', `${phone}1`],
        ['乙館', '420-0851', `${phone}2`],
        ['丙館', '420-0858', `${phone}3`],
      );
    expect(origin(posted('054-254-111'))).toEqual(['静岡市', true, 'reason-postal-codes', 'reason-phones']);
    expect(origin(posted('03-3333-111'))).toEqual([
      null,
      false,
      'reason-postal-codes',
      'reason-phones-elsewhere',
    ]);
  });

  test('is the county of an area code in Taiwan, assumed', () => {
    const look = lookOf(
      ['機關名稱', '電話號碼'],
      ['甲', '089-331171'],
      ['乙', '089-357126'],
      ['丙', '089-320492'],
    );
    expect(origin(look)).toEqual(['臺東縣', true, 'reason-country', 'reason-phones']);
  });
});
