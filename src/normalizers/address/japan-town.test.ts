import { expect, test } from 'vitest';
import { readTown, townTrees } from './japan-town.js';

const names = [
  '追手町',
  '霞が関',
  '北二十四条西',
  '７条通',
  '四番町',
  '学校町通',
  '鶴沼第１',
  '国分寺町新居',
  '国分寺町福家',
  '保原町１丁目',
  '保原町２丁目',
  '昭和八丁目',
  '１丁目',
  '２丁目',
  '三',
  '上本能寺前町',
  '寺町',
];
const areas = {
  prefectures: new Map<string, string>(),
  municipalities: new Map<string, string>(),
  townsOf: (code: string) => (code === '00001' ? names : []),
  byPostalCode: () => [],
};
const towns = townTrees(areas)(['00001']);

function told(text: string, isKyoto = false): string | null {
  const town = readTown(text, 0, towns, isKyoto);
  return town && [town.street, town.name.name, `+${text.slice(town.end)}`].filter(Boolean).join(' ');
}

test.each([
  ['追手町5-1', '追手町 +5-1'],
  ['霞ヶ関2', '霞が関 +2'],
  ['大字追手町5', '大字追手町 +5'],
  ['字追手町5', '字追手町 +5'],
  ['北24条西3丁目', '北二十四条西 +3丁目'],
  ['北二十四条西3丁目', '北二十四条西 +3丁目'],
  ['北24西3', '北二十四条西 +3'],
  ['七条通9丁目', '7条通 +9丁目'],
  ['4番町5', '四番町 +5'],
  ['学校町通1番町602', '学校町通1番町 +602'],
  ['鶴沼第1', '鶴沼第1 +'],
  ['国分寺町新居5', '国分寺町新居 +5'],
  ['国分寺町5', '国分寺町 +5'],
  ['保原町2丁目5', '保原町 +2丁目5'],
  ['昭和八丁目5', '昭和八丁目 +5'],
  ['学校字町通5', '学校町通 +5'],
  ['三5', '三 +5'],
])('%s is %s', (text, expected) => expect(told(text)).toBe(expected));

test.each([['1丁目5'], ['三丁目5'], ['鶴沼第12'], ['知らない町']])('%s begins with no town', (text) => {
  expect(told(text)).toBeNull();
});

test('Kyoto names the street first', () => {
  expect(told('寺町通御池上る上本能寺前町488', true)).toBe('寺町通御池上る 上本能寺前町 +488');
  expect(told('寺町488', true)).toBe('寺町 +488');
});

test('a name that ends as towns do is whole', () => {
  expect(readTown('追手町松山', 0, towns, false)?.name.isWhole).toBe(true);
  expect(readTown('霞が関北', 0, towns, false)?.name.isWhole).toBe(false);
  expect(readTown('大字霞が関北', 0, towns, false)?.name.isWhole).toBe(true);
});

test('a municipality without a list has no towns', () => {
  expect(townTrees(areas)(['99999'])('追手町', 0)).toBeNull();
});
