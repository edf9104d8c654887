import { expect, test } from 'vitest';
import { chooseSheets, type SheetSample } from './choose-sheets.js';

const sheet = (name: string, rows: readonly (readonly string[])[], isHidden = false): SheetSample => ({
  name,
  isHidden,
  rows,
});
const facilities = [
  ['番号', '名称', '住所', '電話番号', '緯度'],
  ['1', '中央図書館', '追手町1', '054-221-0000', '34.97'],
  ['2', '南図書館', '南町2', '054-221-0001', '34.95'],
];
const cover = [['公共施設一覧'], [], ['令和5年4月1日現在'], ['担当：管財課']];
const codes = [
  ['コード', '名称'],
  ['01', '図書館'],
  ['02', '公民館'],
  ['03', '学校'],
];

test.each<[string, readonly SheetSample[], readonly string[], readonly string[], readonly string[]]>([
  [
    'a cover and a list of codes are left',
    [sheet('表紙', cover), sheet('一覧', facilities), sheet('種別コード', codes)],
    ['一覧'],
    ['表紙', '種別コード'],
    [],
  ],
  [
    'sheets with one header are all read, small ones too',
    [sheet('北区', codes), sheet('南区', codes.slice(0, 2)), sheet('空', [])],
    ['北区', '南区'],
    [],
    [],
  ],
  [
    'a wide table beside another is data as well',
    [
      sheet('施設', facilities),
      sheet('避難所', [
        ['番号', '施設名', '所在地', '収容人数'],
        ['1', '体育館', '本町1', '200'],
      ]),
    ],
    ['施設', '避難所'],
    [],
    [],
  ],
  [
    'an example to fill in is left although it looks like the table',
    [sheet('記入例', facilities), sheet('Sheet1', facilities)],
    ['Sheet1'],
    ['記入例'],
    [],
  ],
  [
    'a hidden sheet is left and named',
    [sheet('一覧', facilities), sheet('作業用', facilities, true), sheet('隠し', [], true)],
    ['一覧'],
    [],
    ['作業用'],
  ],
  ['the only table is read, hidden or not', [sheet('一覧', facilities, true)], ['一覧'], [], []],
  ['the only table is read, however it is called', [sheet('コード一覧', codes)], ['コード一覧'], [], []],
  [
    'a header without records is no table',
    [sheet('一覧', facilities.slice(0, 1)), sheet('表紙', cover)],
    [],
    ['一覧', '表紙'],
    [],
  ],
])('%s', (_, sheets, read, left, hidden) => {
  const chosen = chooseSheets(sheets);
  expect(chosen.read.map((index) => sheets[index]!.name)).toEqual(read);
  expect(chosen.left).toEqual(left);
  expect(chosen.hidden).toEqual(hidden);
});
