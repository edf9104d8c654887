import { expect, test } from 'vitest';
import { nameCoreOf } from './name-core.js';

const area = ['静岡県', '静岡市', '葵区'];

test.each([
  ['中央図書館', '中央図書館'],
  ['静岡市立中央図書館', '中央図書館'],
  ['静岡県静岡市立中央図書館', '中央図書館'],
  ['市立病院', '病院'],
  ['静岡市', '静岡市'],
  ['株式会社みなと', 'みなと'],
  ['㈱ミナト', 'みなと'],
  ['(一社)みなと', 'みなと'],
  ['第一小', '第1小学校'],
  ['第１小學校', '第1小学校'],
  ['桜ヶ丘公園', '桜け丘公園'],
  ['櫻ガ丘公園', '桜け丘公園'],
  ['井ノ頭公園', '井頭公園'],
  ['コミュニティ・センター', 'こみせんた'],
  ['駅前公衆便所', '駅前といれ'],
  ['臺北車站公廁', '台北車站といれ'],
])('%s is compared as %s', (name, core) => {
  expect(nameCoreOf(name, area).core).toBe(core);
});

test('what stands in brackets is kept apart, unless there is nothing else', () => {
  expect(nameCoreOf('みなと会館（別館）', area)).toMatchObject({ core: 'みなと会館', aside: '別館' });
  expect(nameCoreOf('（仮称）', area)).toMatchObject({ core: '仮称', aside: '' });
});

test.each([
  ['公園', true],
  ['集会所', true],
  ['個人宅付近', true],
  ['個人宅付近裏山', true],
  ['民家前', true],
  ['空き地', true],
  ['空地の横', true],
  ['公衆便所', true],
  ['公廁', true],
  ['公園内公衆トイレ', true],
  ['公園（鷹匠）', true],
  ['駐車場２', true],
  ['市立図書館', false],
  ['図書館', false],
  ['町役場', false],
  ['静岡市公園', true],
  ['市立病院', false],
  ['病院', true],
  ['若葉公園', false],
  ['追手町集会所', false],
  ['山田宅前', false],
  ['第二公園', false],
])('%s is the name of no place in particular: %s', (name, isGeneric) => {
  expect(nameCoreOf(name, area).isGeneric).toBe(isGeneric);
});
