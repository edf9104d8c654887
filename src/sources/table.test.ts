import { describe, expect, test } from 'vitest';
import { findTable } from './table.js';

const table = (text: string): string[][] => text.split('\n').map((line) => line.split(','));
const places =
  '1,市役所,追手町5-1,34.975,138.383\n2,図書館,大岩1-1,34.982,138.391\n3,公民館,曲金3-1,34.967,138.402';

/** headerRow, headerRows, firstDataRow */
function place(text: string): [number, number, number] {
  const { headerRow, headerRows, firstDataRow } = findTable(table(text));
  return [headerRow, headerRows, firstDataRow];
}

test.each<[string, string, [number, number, number]]>([
  ['a header in the first row', `NO,名称,住所,緯度,経度\n${places}`, [1, 1, 2]],
  ['a blank first row', `,,,,\nNO,名称,住所,緯度,経度\n${places}`, [2, 1, 3]],
  ['a title right above', `施設一覧,,,,\nNO,名称,住所,緯度,経度\n${places}`, [2, 1, 3]],
  ['a title in the middle', `,,施設一覧,,\nNO,名称,住所,緯度,経度\n${places}`, [2, 1, 3]],
  [
    'a title, a blank row, a unit',
    `施設一覧,,,,\n,,,,\n,,,,単位：人\nNO,名称,住所,緯度,経度\n${places}`,
    [4, 1, 5],
  ],
  ['a title with its date', `施設一覧,,,,令和5年4月1日現在\nNO,名称,住所,緯度,経度\n${places}`, [2, 1, 3]],
  [
    'a form above',
    `データ名,施設一覧,,,\n担当課,情報課,電話,054-254-2111,\n\nNO,名称,住所,緯度,経度\n${places}`,
    [4, 1, 5],
  ],
  [
    'a header whose first cell is empty',
    `,４月,５月,６月\n令和4年度,"5,921",65,650\n令和5年度,643,70,631`,
    [1, 1, 2],
  ],
  ['years as names', `地区,2021,2022,2023\n東,5495,5440,5380\n西,7890,7607,7745`, [1, 1, 2]],
  ['numbers in turn as names', `地区,0,1,2,3\n東,54,55,53\n西,78,76,77`, [1, 1, 2]],
  ['dates as names', `地区,2023/4/1,2023/5/1\n東,5495,5440\n西,7890,7607`, [1, 1, 2]],
  [
    'addresses of terms as names',
    'https://schema.org/name,https://schema.org/url\n市役所,https://a.jp/\n図書館,https://b.jp/',
    [1, 1, 2],
  ],
  [
    'the header once more among the records',
    `名称,区分\n市役所,役所\n名称,区分\n図書館,文化\n公民館,文化`,
    [1, 1, 2],
  ],
  ['a header and nothing below', 'NO,名称,住所', [1, 1, 2]],
  ['one column', '名称\n市役所\n図書館', [1, 1, 2]],
  ['only text', '町名,よみ,曜日\n追手町,おうてまち,月\n曲金,まがりかね,火', [1, 1, 2]],
  ['no header', places, [0, 0, 1]],
  [
    'no header, and text that repeats',
    '東京都,千代田区,丸の内\n東京都,千代田区,大手町\n東京都,中央区,銀座\n東京都,中央区,築地',
    [0, 0, 1],
  ],
  [
    'groups and their parts',
    `一覧,,,,,\n\nNO,名称,対象とする災害,,,緯度\n,,洪水,地震,津波,\n1,校庭,○,,○,34.9\n2,公園,,○,,34.8`,
    [3, 2, 5],
  ],
  [
    'groups above a header that is whole',
    ',,対象災害,,\nNO,名称,洪水,地震,緯度\n1,校庭,○,,34.9\n2,公園,,○,34.8',
    [1, 2, 3],
  ],
  [
    'groups in three rows',
    '年度,契約口数,,,使用量\n,総数,従量,,\n,,Ａ,Ｂ,\n平成24,1,2,3,4\n25,1,2,3,4',
    [1, 3, 4],
  ],
  [
    'groups in a table that begins in column B',
    ',年次,農家,,人口\n,,専業,兼業,\n,平成2年,11,22,33\n,7,10,20,30',
    [1, 2, 3],
  ],
  [
    'names in two languages',
    'code,site_id,people_total,village\n區域別代碼,區域別,人口數,村里\n63000010,松山區,2050,莊敬里\n63000020,信義區,1950,東榮里',
    [1, 2, 3],
  ],
  [
    'names in two languages over codes and over names in Latin letters',
    '名称,名称_英字,番号,住所,備考\nname,name_en,no,address,note\n市役所,City hall,A01,追手町5-1,\n図書館,Library,A02,大岩1-2,',
    [1, 2, 3],
  ],
  ['types below', `NO,名称,緯度\nstring,string,decimal\n1,市役所,34.9\n2,図書館,34.8`, [1, 1, 3]],
  ['obligations below', `NO,名称,緯度\n必須,必須,任意\n1,市役所,34.9\n2,図書館,34.8`, [1, 1, 3]],
  ['units below', `地区,面積,人口\n,（㎢）,（人）\n東,12.3,5495\n西,10.1,7890`, [1, 1, 3]],
  ['an example below', `名称,住所\n記入例,東京都千代田区\n市役所,追手町`, [1, 1, 3]],
  [
    'lines marked by #',
    `#LINK,,\n#lang,ja,\n#property,name,address\n#type,string,string\n,市役所,追手町\n,図書館,大岩`,
    [3, 1, 5],
  ],
])('%s', (_, text, expected) => {
  expect(place(text)).toEqual(expected);
});

test('the header itself may begin with #', () => {
  expect(findTable(table('#名称,緯度\n市役所,34.9\n図書館,34.8'))).toMatchObject({
    headerRow: 1,
    headers: ['#名称', '緯度'],
  });
});

describe('columns', () => {
  test('are those with a name or with values', () => {
    expect(findTable(table('名称,,備考,,\n市役所,1,,,\n図書館,2,,,'))).toMatchObject({
      columns: 3,
      headers: ['名称', '', '備考'],
    });
    expect(findTable(table('名称,緯度\n市役所,34.9,x\n図書館,34.8,y'))).toMatchObject({
      columns: 3,
      headers: ['名称', '緯度', ''],
    });
  });

  test('are not made by one record that is too long', () => {
    expect(findTable(table(`名称,緯度\n${'市役所,34.9\n'.repeat(30)}図書館,34.8,,x`)).columns).toBe(2);
  });
});

test('without any cell there is no table', () => {
  expect(findTable([])).toMatchObject({ headerRow: 0, firstDataRow: 1, columns: 0, confidence: 0 });
  expect(findTable(table(',,\n,,'))).toMatchObject({ headerRow: 0, columns: 0 });
});
