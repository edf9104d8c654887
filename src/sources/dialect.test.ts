import { expect, test } from 'vitest';
import { detectDialect } from './dialect.js';

test.each<[string, string, string, string]>([
  ['a plain table', '名称,住所,電話\n市役所,追手町5-1,054\n図書館,大岩1-1,054\n', ',', '\n'],
  ['tabs', '名称\t住所\r\n市役所\t静岡市, 葵区\r\n図書館\t静岡市, 葵区\r\n', '\t', '\r\n'],
  ['semicolons', '名称;住所;電話\n市役所;追手町5,1;054\n図書館;大岩1-1;054\n', ';', '\n'],
  ['bars', 'id|name|value\n1|a|x,y\n2|b|z,w\n', '|', '\n'],
  ['a list within a cell of each record', '種別,結果\nA1,死亡1;受傷0;無\nA2,死亡0;受傷1;有\n', ',', '\n'],
  ['line ends of old Macs', 'a,b\r1,2\r3,4\r', ',', '\r'],
  [
    'titles above and notes below',
    '施設一覧\n令和5年4月1日現在\n\n名称,住所\nA,1\nB,2\nC,3\n※注1\n※注2\n※注3\n',
    ',',
    '\n',
  ],
  ['delimiters and line ends in quotes', 'a,b\n"x;y;z\n1;2;3",2\n"p;q",3\n"r;s;t",4\n', ',', '\n'],
  ['a declared delimiter', 'sep=;\nname;value\na,b;1\n', ';', '\n'],
  ['a header alone', '名称,住所', ',', '\n'],
])('%s', (_, text, delimiter, newline) => {
  expect(detectDialect(text).dialect).toEqual({ delimiter, newline, quote: '"' });
});

test('a file of one column is not torn at the commas of its text', () => {
  const found = detectDialect('住所\n東京都千代田区\n大阪市, 北区\n札幌市\n仙台市\n名古屋市, 中区\n福岡市\n');
  expect(found.dialect.delimiter).toBe('\t');
  expect(found.confidence).toBe(0.5);
});

test('the clearer the columns, the surer', () => {
  const clear = detectDialect('a,b,c\n1,2,3\n4,5,6\n7,8,9\n').confidence;
  const ragged = detectDialect('a,b,c\n1,2\n4,5,6\n7,8,9,10\n1\n4,5,6\n').confidence;
  expect(clear).toBe(1);
  expect(ragged).toBeLessThan(0.7);
});

test('no text is no hindrance', () => {
  expect(detectDialect('').dialect).toEqual({ delimiter: ',', newline: '\n', quote: '"' });
});
