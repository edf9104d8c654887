import { assert, property, stringMatching } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LotSurroundings, readLotNumber } from './lot-number.js';

const plain: LotSurroundings = { isLot: false, knownChome: 0, maxHouse: 29, maxChome: 9 };

function told(text: string, around: Partial<LotSurroundings> = {}): string | null {
  const lot = readLotNumber(text, 0, { ...plain, ...around });
  if (lot === null) return null;
  const parts = [lot.chome, lot.block, lot.house, lot.room].map((part) => part ?? '').join('/');
  return (
    parts + (lot.end < text.length ? ` +${text.slice(lot.end)}` : '') + (lot.doubt ? ` ${lot.doubt}` : '')
  );
}

test.each([
  ['5番1号', '/5/1/'],
  ['5-1', '/5/1/'],
  ['5ー1', '/5/1/'],
  ['5の1', '/5/1/'],
  ['五番一号', '/5/1/'],
  ['五-一', '/5/1/'],
  ['五', '/5//'],
  ['005', '/5//'],
  ['990番地の1', '/990/1/'],
  ['1100番地1', '/1100/1/'],
  ['3番4地', '/3/4/'],
  ['12-3番地', '/12/3/'],
  ['10街区5画地', '/10/5/'],
  ['2-1-10', '2/1/10/'],
  ['2-1番10号', '2/1/10/'],
  ['二丁目1番10号', '2/1/10/'],
  ['2丁目 24番地', '2/24//'],
  ['2丁目', '2///'],
  ['十二丁目3', '12/3//'],
  ['3丁7番', '3/7//'],
  ['3の2の1', '3/2/1/'],
  ['1-9-1-1005', '1/9/1/1005'],
  ['3丁目7番1-201号', '3/7/1/201'],
  ['5-1-301号室', '/5/1/301'],
  ['5番1号-301', '/5/1/301'],
  ['5-1-A101', '/5/1/A101'],
  ['無番地', '/無番地//'],
])('%s is %s', (text, expected) => expect(told(text)).toBe(expected));

test.each([
  ['2-8-1都庁第一本庁舎15階', '2/8/1/ +都庁第一本庁舎15階'],
  ['5-40-4 1階', '5/40/4/ + 1階'],
  ['5-1 2F', '/5/1/ + 2F'],
  ['1-1-2号棟', '/1/1/ +-2号棟'],
  ['5番1号一番館', '/5/1/ +一番館'],
  ['2-2-18TH銀座ビル', '2/2/18/ +TH銀座ビル'],
  ['5番1号地先', '/5/1/ +地先'],
  ['303の2番地先', '/303/2/ +地先'],
  ['5番地先', '/5// +地先'],
  ['1-2-', '/1/2/ +-'],
])('%s ends before what is no number: %s', (text, expected) => expect(told(text)).toBe(expected));

test.each([
  ['2-5番', '/2-5番// unclear'],
  ['9の16番地2', '/9の16番地2// unclear'],
  ['28--4', '/28-4// unclear'],
  ['2丁目2丁目5号', '2/2丁目5号// unclear'],
  ['2丁目5号', '2/5号// unclear'],
  ['1-2-3-4-5', '/1-2-3-4-5// unclear'],
  ['41-11-1', '/41-11-1// unclear'],
  ['14-2-1', '/14-2-1// unclear'],
  ['0-5', '/0-5// unclear'],
])('%s cannot be told apart: %s', (text, expected) => expect(told(text)).toBe(expected));

test.each([
  ['951-0', '/951// zero'],
  ['1丁目0-0', '1/// zero'],
  ['0-0', '/// zero'],
])('%s has a zero for nothing: %s', (text, expected) => expect(told(text)).toBe(expected));

test.each([['1階'], ['3台'], ['三丸'], ['一番館'], ['東1'], ['']])(
  '%s is no number of an address',
  (text) => {
    expect(told(text)).toBeNull();
  },
);

describe('what stands before decides', () => {
  test('where sections have numbers, nothing is certain of two', () => {
    expect(told('7の1番地', { maxChome: 0 })).toBe('/7の1番地// unclear');
    expect(told('54-25', { maxChome: 0 })).toBe('/54-25// unclear');
    expect(told('54-25', { maxChome: 0, isLot: true })).toBe('/54/25/');
    expect(told('54番地25', { maxChome: 0 })).toBe('/54/25/');
  });
  test('a lot has no 丁目', () => expect(told('6-9-16', { isLot: true })).toBe('/6-9-16// unclear'));
  test('北一条西 has one always, and towns that are listed with theirs up to the last', () => {
    expect(told('2-1', { knownChome: Number.POSITIVE_INFINITY })).toBe('2/1//');
    expect(told('2-1', { knownChome: 2 })).toBe('2/1//');
    expect(told('30-1', { knownChome: 2 })).toBe('/30/1/');
  });
  test('a small number before one of more than the houses of a block may be one', () => {
    expect(told('1-30')).toBe('/1-30// unclear');
    expect(told('1-30', { isLot: true })).toBe('/1/30/');
    expect(told('10-30')).toBe('/10/30/');
    expect(told('1-29')).toBe('/1/29/');
    expect(told('1-29', { maxHouse: 0 })).toBe('/1-29// unclear');
  });
  test('in Hokkaido they go on', () => expect(told('41-11-1', { maxChome: 45 })).toBe('41/11/1/'));
});

test('any run of such characters is read without an error and not beyond its end', () => {
  assert(
    property(stringMatching(/^[0-9一十〇丁目番地号の室\-ー A階]{0,12}$/), (text) => {
      const lot = readLotNumber(text, 0, plain);
      expect(lot === null || (lot.end > 0 && lot.end <= text.length)).toBe(true);
    }),
  );
});
