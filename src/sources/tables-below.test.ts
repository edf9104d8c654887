import { expect, test } from 'vitest';
import { tablesBelow } from './tables-below.js';

const rows = (text: string) => text.split('\n').map((line) => line.split(','));
const parks = '名称,住所,面積\n中央公園,追手町5-1,1200\n城北公園,城北1-2,3400\n';
const toilets = '施設名,男性用,女性用,設置日\n駅前,3,4,2020-04-01\n城址,2,2,2019-04-01\n';

test.each([
  ['behind a blank row', `${parks}\n${toilets}`, [5]],
  ['behind a row of delimiters', `${parks},,\n${toilets}`, [5]],
  ['behind a title', `${parks}公衆トイレ\n${toilets}`, [4]],
  ['behind a blank row, a title and a date', `${parks}\n公衆トイレ\n令和6年4月1日現在\n${toilets}`, [5]],
  ['three of them', `${parks}\n${toilets}\n年度,件数\n令和4年度,12\n令和5年度,34`, [5, 9]],
  ['a wider one, behind a short one with a title', `公園一覧\n${parks}\n${toilets}`, [6]],
  ['a short one between two others', `${parks}\n項目,数値\n面積,12.5\n延長,3\n\n${toilets}`, [5, 9]],
  ['a title above the first one, too', `公園一覧\n\n${parks}\n${toilets}`, [7]],
])('%s', (_, text, expected) => expect(tablesBelow(rows(text))).toEqual(expected));

test.each([
  ['one table', parks],
  ['the header repeated', `${parks}\n${parks}`],
  ['sections of one table', '名称,住所,面積\n北部\n中央公園,追手町5-1,1200\n南部\n城北公園,城北1-2,3400\n'],
  ['blank rows in a table', `${parks}\n東公園,東1-2,120\n西公園,西3-4,150\n`],
  ['notes', `${parks}\n※面積は㎡\n注1）,一部を除く\n出典：公園課\n`],
  ['a sum', `${parks}\n合計,,4600\n`],
  ['a line of metadata above', `作成日,令和6年4月1日\n担当,公園課\n\n${parks}`],
  ['a form above', `作成日,令和6年4月1日\n担当,公園課\n電話,054-254-2111\n対象,市内\n\n${parks}`],
  ['a table without a header', '1,2,3\n4,5,6\n\n7,8,9\n1,2,3\n'],
])('%s: no further table', (_, text) => expect(tablesBelow(rows(text))).toEqual([]));
