import { expect, test } from 'vitest';
import { loadTables } from '../../host/tables.js';
import { type ContextInput, contextSchema } from '../context.js';
import { homeArea } from './home-area.js';

const tables = loadTables();
const nameOf = (context: ContextInput) => homeArea(contextSchema.parse(context), tables).name;

test.each<[ContextInput, string | null]>([
  [{}, null],
  [{ pref: '静岡県' }, '静岡県'],
  [{ city: '袋井市' }, '静岡県'],
  [{ city: '静岡市葵区' }, '静岡県'],
  [{ city: '府中市' }, null],
  [{ pref: '東京都', city: '府中市' }, '東京都'],
  [{ country: 'TW', pref: '臺北市' }, '臺北市'],
  [{ country: 'TW', pref: '台北市', city: '信義區' }, '臺北市信義區'],
  [{ country: 'TW', pref: '內政部' }, null],
])('%j lies in %s', (context, name) => expect(nameOf(context)).toBe(name));

test('every prefecture and every county has bounds, south below north and west before east', () => {
  const { japan, taiwan } = tables.extents();
  expect(Object.keys(japan).sort()).toEqual([...tables.japan().prefectures.values()].sort());
  expect(Object.keys(taiwan).length).toBe(22);
  const all = [...Object.values(japan), ...Object.values(taiwan).flatMap((towns) => Object.values(towns))];
  for (const [south, west, north, east] of all) expect([south < north, west < east]).toEqual([true, true]);
});
