import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../host/shipped.js';
import { lookUpHeader } from './header-index.js';
import { matchColumns, type Support } from './match.js';

const { headers: index, families, models } = loadKnowledge();
const hitOf = (header: string, model = 'aed') => lookUpHeader(index, families, header).get(model) ?? null;

describe('a header is looked up as people write it', () => {
  test.each([
    ['名称', '名称', 'name'],
    ['設置場所名称', '名称', 'alias'],
    ['緯　度', '緯度', 'name'],
    ['ＵＲＬ', 'URL', 'name'],
    ['電話番号（代表）', '電話番号', 'alias'],
    ['設置施設 / 電話番号', '電話番号', 'alias'],
    ['場所名稱', '名称', 'alias'],
    ['名称（必須）', '名称', 'alias'],
    ['名称 / name', '名称', 'alias'],
    ['https://schema.org/name', '名称', 'alias'],
  ])('%s → %s (%s)', (header, item, evidence) => expect(hitOf(header)).toMatchObject({ item, evidence }));

  test('what is not known is not guessed', () => expect(hitOf('管轄消防署')).toBeNull());

  test('a header of one kind says nothing of the others', () => {
    expect([...lookUpHeader(index, families, '小児対応設備の有無').keys()]).toEqual(['aed']);
  });

  test('that a column has to be filled in takes nothing from its name', () => {
    expect(hitOf('名称（必須）')?.confidence).toBeGreaterThan(0.93);
  });

  test('a bracket that a pattern knows is part of the name', () => {
    expect(hitOf('男(0～14歳)', 'population')?.evidence).toBe('pattern');
    expect(hitOf('男（人）', 'population')?.item).toBe('男性');
  });

  test('families of columns are told by a pattern', () => {
    expect(hitOf('12歲-女', 'population')).toMatchObject({
      evidence: 'pattern',
      groups: expect.objectContaining({ age: '12' }),
    });
  });
});

describe('a header that says what the record is about, then the item', () => {
  test.each([
    ['AED電話番号', 'aed', true],
    ['ＡＥＤ名称', 'aed', true],
    ['避難所所在地', 'evacuation_space', true],
    ['施設・場所名', 'evacuation_space', false],
    ['会場電話番号', 'event', false],
    ['properties.name', 'public_facility', false],
  ])('%s of %s', (header, model, namesKind) => {
    expect(hitOf(header, model)).toMatchObject({ evidence: 'alias', namesKind });
  });

  test('another body is not the thing', () => expect(hitOf('保守業者電話番号')).toBeNull());
});

describe('the columns of a table', () => {
  const model = models.get('aed')!;
  const silent: Support = () => 0;
  const match = (headers: string[], support = silent) =>
    matchColumns(
      model,
      headers,
      headers.map((header) => hitOf(header)),
      support,
    );
  const itemsOf = (...args: Parameters<typeof match>) =>
    args[0].map((_, i) => match(...args).matches.get(i + 1)?.item.name ?? null);
  const only =
    (column: number, name: string): Support =>
    (at, item) =>
      at === column && item.name === name ? 1 : 0;

  test('an item is given once, to the surest column', () => {
    expect(itemsOf(['施設名', '名称'])).toEqual([null, '名称']);
  });

  test('of two that are the same the first is the item', () => {
    expect(itemsOf(['名称', '名称'])).toEqual(['名称', null]);
  });

  test('a column whose values cannot be read so is not taken', () => {
    expect(itemsOf(['名称', '緯度'], (column) => (column === 2 ? -1 : 0))).toEqual(['名称', null]);
  });

  test('a header that resembles an item is taken for it, but not surely', () => {
    const found = match(['小児対応設備の状況']).matches.get(1);
    expect(found).toMatchObject({ item: { name: '小児対応設備の有無' }, evidence: 'similar' });
    expect(found?.confidence).toBeLessThan(0.8);
  });

  test.each(['', '列1', 'Column3', 'Unnamed: 2', 'A', '3'])('behind %j the values tell', (header) => {
    const found = match([header], only(1, '電話番号')).matches.get(1);
    expect(found).toMatchObject({ item: { name: '電話番号' }, evidence: 'values' });
    expect(found?.confidence).toBeLessThan(0.8);
  });

  test('values do not speak louder than a header that says something else', () => {
    const { matches, candidates } = match(['夜間受付'], only(1, '電話番号'));
    expect(matches.get(1)).toBeUndefined();
    expect(candidates.get(1)?.[0]).toMatchObject({ item: '電話番号', evidence: 'values' });
  });

  test('a column whose values deny its header is the item next to it that they are of', () => {
    const isDenied: Support = (at, item) =>
      at !== 2 ? 0 : item.name === '所在地_市区町村' ? -1 : item.name === '行政区域コード' ? 1 : 0;
    const found = match(['名稱', '行政區'], isDenied).matches.get(2);
    expect(found).toMatchObject({ item: { name: '行政区域コード' } });
    expect(found?.confidence).toBeLessThan(0.8);
    expect(itemsOf(['名称', '行政区域'], only(2, '行政区域コード'))).not.toContain('行政区域コード');
  });

  test('an empty column, or one in another language than most, stands back', () => {
    const headers = ['備考', 'Name of the facility', '名称', '備考', '住所'];
    const hits = headers.map((header) => hitOf(header));
    const { matches } = matchColumns(model, headers, hits, silent, (column) => column === 1);
    expect([...matches].map(([column, { item }]) => [column, item.name])).toEqual([
      [3, '名称'],
      [4, '備考'],
      [5, '所在地_連結表記'],
    ]);
  });

  test('words in another way of writing are the same words', () => {
    expect(itemsOf(['postal_code'])).toEqual(['郵便番号']);
    expect(itemsOf(['latitudes', 'addresses'])).toEqual([null, null]);
  });
});

describe('columns that divide what their group is', () => {
  const itemsOf = (headers: readonly string[]) => {
    const model = models.get('preschool')!;
    const hits = headers.map((header) => hitOf(header, 'preschool'));
    const { matches } = matchColumns(model, headers, hits, () => 0);
    return headers.map((_, i) => matches.get(i + 1)?.item.name ?? null);
  };

  test('are none of them the item, but the one that sums them up', () => {
    expect(itemsOf(['名称', '定員 / 0歳', '定員 / 1・2歳', '定員 / 計'])).toEqual([
      '名称',
      null,
      null,
      '収容定員',
    ]);
    expect(itemsOf(['名称', '定員 / 0歳', '定員 / 1・2歳'])).toEqual(['名称', null, null]);
  });

  test('others in the group are what they are called', () => {
    expect(itemsOf(['名称', '連絡先 / 電話番号', '連絡先 / FAX番号'])).toEqual([
      '名称',
      '電話番号',
      'FAX番号',
    ]);
    expect(itemsOf(['名称', '定員 / 人数'])).toEqual(['名称', '収容定員']);
  });
});
