import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../host/shipped.js';
import { indexHeaders, lookUpHeader, matchHeaders } from './match.js';

const model = loadKnowledge().models.get('aed')!;
const index = indexHeaders(model);
const itemOf = (header: string) => lookUpHeader(index, header, 1)?.item.name;
const all = () => true;

describe('a header is looked up as people write it', () => {
  test.each([
    ['名称', '名称'],
    ['設置場所名称', '名称'],
    ['緯度', '緯度'],
    ['緯　度', '緯度'],
    ['ＵＲＬ', 'URL'],
    ['電話番号（代表）', '電話番号'],
    ['設置施設 / 電話番号', '電話番号'],
    ['場所名稱', '名称'],
    ['https://schema.org/name', '名称'],
  ])('%s → %s', (header, item) => expect(itemOf(header)).toBe(item));

  test('what is not known is not guessed', () => expect(itemOf('管轄消防署')).toBeUndefined());
});

describe('the columns of a table', () => {
  const itemsOf = (headers: string[], accepts: Parameters<typeof matchHeaders>[2] = all) =>
    headers.map((_, i) => matchHeaders(index, headers, accepts).get(i + 1)?.item.name ?? null);

  test('an item is given once, to the surest column', () => {
    expect(itemsOf(['施設名', '名称'])).toEqual([null, '名称']);
  });

  test('a column whose values cannot be read so is not taken', () => {
    expect(itemsOf(['名称', '緯度'], (column) => column !== 2)).toEqual(['名称', null]);
  });

  test('headers that resemble an item are less sure', () => {
    const match = matchHeaders(index, ['小児対応設備有無'], all).get(1);
    expect(match).toMatchObject({ item: { name: '小児対応設備の有無' }, evidence: 'similar' });
    expect(match?.confidence).toBeLessThan(0.8);
  });
});

test('families of columns are told by a pattern', () => {
  const population = indexHeaders(loadKnowledge().models.get('population')!);
  expect(lookUpHeader(population, '12歲-女', 8)).toMatchObject({
    evidence: 'pattern',
    groups: expect.objectContaining({ age: '12' }),
  });
});
