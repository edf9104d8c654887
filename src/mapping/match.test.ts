import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../host/shipped.js';
import { lookUpHeader } from './header-index.js';
import { matchHeaders } from './match.js';

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
    ['https://schema.org/name', '名称', 'alias'],
  ])('%s → %s (%s)', (header, item, evidence) => expect(hitOf(header)).toMatchObject({ item, evidence }));

  test('what is not known is not guessed', () => expect(hitOf('管轄消防署')).toBeNull());

  test('a header of one kind says nothing of the others', () => {
    expect([...lookUpHeader(index, families, '小児対応設備の有無').keys()]).toEqual(['aed']);
  });

  test('families of columns are told by a pattern', () => {
    expect(hitOf('12歲-女', 'population')).toMatchObject({
      evidence: 'pattern',
      groups: expect.objectContaining({ age: '12' }),
    });
  });
});

describe('the columns of a table', () => {
  const model = models.get('aed')!;
  const match = (headers: string[], accepts = (_column: number) => true) =>
    matchHeaders(
      model,
      headers,
      headers.map((header) => hitOf(header)),
      accepts,
    );
  const itemsOf = (...args: Parameters<typeof match>) =>
    args[0].map((_, i) => match(...args).get(i + 1)?.item.name ?? null);

  test('an item is given once, to the surest column', () => {
    expect(itemsOf(['施設名', '名称'])).toEqual([null, '名称']);
  });

  test('a column whose values cannot be read so is not taken', () => {
    expect(itemsOf(['名称', '緯度'], (column) => column !== 2)).toEqual(['名称', null]);
  });

  test('a header that resembles an item is taken for it, but not surely', () => {
    const found = match(['小児対応設備有無']).get(1);
    expect(found).toMatchObject({ item: { name: '小児対応設備の有無' }, evidence: 'similar' });
    expect(found?.confidence).toBeLessThan(0.8);
  });

  test('Latin words are not taken for what they resemble', () => {
    expect(itemsOf(['latitudes', 'addresses'])).toEqual([null, null]);
  });
});
