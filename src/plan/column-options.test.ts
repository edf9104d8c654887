import { describe, expect, test } from 'vitest';
import { loadTables } from '../host/tables.js';
import type { Binding } from '../mapping/index.js';
import { withColumnOptions } from './column-options.js';
import type { Look } from './look.js';

const tables = loadTables();

function optionsOf(
  normalizer: string,
  header: string,
  values: readonly string[],
  options = {},
  item: string | null = null,
) {
  const binding: Binding = {
    columns: [1],
    with: '',
    part: null,
    separator: null,
    codes: null,
    item,
    term: '',
    normalizer,
    options,
    beside: null,
    withholds: [],
    when: null,
  };
  const look = { headers: [header], records: values.map((value) => [value]) } as unknown as Look;
  const { bound, assumptions } = withColumnOptions({ columns: [], bindings: [binding] }, look, tables);
  return { options: bound.bindings[0]?.options, said: assumptions.map(({ cause }) => cause.code) };
}

describe('what a column says beyond its cells', () => {
  test.each([
    ['面積（㎡）', '㎡'],
    ['予算額[千円]', '千円'],
    ['距離(公里)', '公里'],
  ])('the unit in %s', (header, unit) =>
    expect(optionsOf('number', header, []).options).toMatchObject({ unit }),
  );

  test.each(['定員（人数）', '備考（注）', '面積'])('%s names no unit', (header) => {
    expect(optionsOf('number', header, []).options).not.toHaveProperty('unit');
  });

  test('the header itself, where it changes the meaning', () => {
    expect(optionsOf('weekdays', '休館日', []).options).toMatchObject({ column: '休館日' });
  });

  const remark = (header: string, values: readonly string[], options = {}, item = '利用可能日時特記事項') =>
    optionsOf('text', header, values, options, item);

  test.each([
    ['休館日', '休館日'],
    ['開館情報 / 休館日（※1）', '休館日'],
    ['properties.休園日期', '休園日期'],
  ])('that something is closed then, which the item does not say, and says so: %s', (header, lead) =>
    expect(remark(header, ['月曜日'])).toEqual({ options: { lead }, said: ['column-header-kept'] }),
  );

  test('which need not be said where all cells say so by themselves', () => {
    expect(remark('休館日', ['月曜休館', '年中無休'])).toEqual({ options: { lead: '休館日' }, said: [] });
  });

  test.each([
    ['開館時間備考', {}, '利用可能日時特記事項'],
    ['休館日', {}, '休館日'],
    ['休館日', { lead: '' }, '利用可能日時特記事項'],
  ])('but nothing for %s %j as %s', (header, options, item) =>
    expect(remark(header, ['月曜日'], options, item)).toEqual({ options, said: [] }),
  );

  test('the order of month and day, if some value shows it, and says so', () => {
    expect(optionsOf('date', '調査日', ['3/1/2023', '3/15/2023', '4/1/2023'])).toMatchObject({
      options: { order: 'mdy' },
      said: ['column-order-assumed'],
    });
  });

  test.each([
    ['no value shows it', ['3/1/2023', '3/2/2023', '4/1/2023']],
    ['values contradict each other', ['3/15/2023', '15/3/2023', '4/1/2023']],
    ['there are too few', ['3/15/2023', '4/1/2023']],
  ])('no order where %s', (_, values) => expect(optionsOf('date', '調査日', values).said).toEqual([]));

  test('a mapping knows better', () => {
    expect(
      optionsOf('date', '調査日', ['3/1/2023', '3/15/2023', '4/1/2023'], { order: 'dmy' }),
    ).toMatchObject({
      options: { order: 'dmy' },
      said: [],
    });
  });

  test('the length of codes, if nearly all have it', () => {
    expect(optionsOf('jichitai-code', '団体コード', ['13201', '13202', '13203']).options).toMatchObject({
      digits: 5,
    });
    expect(optionsOf('jichitai-code', '団体コード', ['13201', '131016', '13203']).options).not.toHaveProperty(
      'digits',
    );
  });
});
