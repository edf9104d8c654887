import { expect, test } from 'vitest';
import { joinHeaders } from './headers.js';

test.each<[string, string[][], string[]]>([
  ['one row', [['NO', ' 名称 ', '']], ['NO', '名称', '']],
  [
    'a group goes over its parts, and no further',
    [
      ['NO', '対象災害', '', '', '緯度', ''],
      ['', '洪水', '地震', '', '', ''],
    ],
    ['NO', '対象災害 / 洪水', '対象災害 / 地震', '', '緯度', ''],
  ],
  [
    'in three rows a group ends where another begins above',
    [
      ['年度', '契約口数', '', '', '使用量', ''],
      ['', '総数', '従量', '', '', '定額'],
      ['', '', 'Ａ', 'Ｂ', '', 'Ｃ'],
    ],
    [
      '年度',
      '契約口数 / 総数',
      '契約口数 / 従量 / Ａ',
      '契約口数 / 従量 / Ｂ',
      '使用量',
      '使用量 / 定額 / Ｃ',
    ],
  ],
  [
    'a name that stands twice is said once',
    [
      ['人口', ''],
      ['人口', '世帯'],
    ],
    ['人口', '人口 / 世帯'],
  ],
  ['rows of different length', [['人口'], ['男', '女']], ['人口 / 男', '人口 / 女']],
  ['nothing', [], []],
])('%s', (_, rows, names) => {
  expect(joinHeaders(rows)).toEqual(names);
});

test('a group that is a merged cell goes no further than it', () => {
  const rows = [
    ['名称', '連絡先', '', ''],
    ['', '電話', 'FAX', '備考'],
  ];
  expect(joinHeaders(rows)).toEqual(['名称', '連絡先 / 電話', '連絡先 / FAX', '連絡先 / 備考']);
  const merged = { top: 1, bottom: 1, left: 2, right: 3 };
  expect(joinHeaders(rows, [merged])).toEqual(['名称', '連絡先 / 電話', '連絡先 / FAX', '備考']);
});
