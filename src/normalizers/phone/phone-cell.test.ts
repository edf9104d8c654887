import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadTables } from '../../host/tables.js';
import { type ContextInput, contextSchema } from '../context.js';
import { breachesOf } from '../laws.js';
import { phoneJp } from '../phone-jp.js';
import { phoneTw } from '../phone-tw.js';

const tables = loadTables();

const word = fc.constantFrom(
  ...'054-254-2111 054-254-2112 0542542111 (0467)22-3300 090-1234-5678 0120-123-456 254-2111 110 #7119'.split(
    ' ',
  ),
  ...'02-27208889 (04)22289111 0912345678 1999 0836-22381 +81-54-254-2111 +886-2-27208889 +1 8 1234 12345'.split(
    ' ',
  ),
  ...'TEL FAX 電話 傳真 TEL/FAX 内線 分機 轉 # ext= fax= note= （ ） 代表 市民課 FAX兼用 ～ ・ 、 / - ; なし'.split(
    ' ',
  ),
  ' ',
  '\n',
);
const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(word, { maxLength: 6 }).map((words) => words.join('')),
);

describe.each([phoneJp, phoneTw])('$name', (normalizer) => {
  test.each<ContextInput>([{}, { 'area-code': '054' }, { excel: '1900' }, { column: 'FAX番号' }])(
    'keeps the laws of normalizers with any text (%j)',
    (context) => {
      const read = normalizer.compile(contextSchema.parse(context), tables);
      fc.assert(
        fc.property(anything, (text) => {
          expect(breachesOf(normalizer, read, text)).toEqual([]);
        }),
      );
    },
  );
});

test('each number has a node of its own, with its extension, fax number and note', () => {
  const read = phoneJp.compile(contextSchema.parse({}), tables);
  expect(read('054-254-2111').nodes).toBeUndefined();
  expect(read('054-254-2111（内線1234）／FAX 054-254-2112、夜間 054-254-2113').nodes).toEqual([
    { '.': '054-254-2111', 内線番号: '1234', FAX番号: '054-254-2112' },
    { '.': '054-254-2113', 説明: '夜間' },
  ]);
});

test('every area code divides numbers where it says', () => {
  const read = phoneJp.compile(contextSchema.parse({}), tables);
  const { japan } = tables.areaCodes();
  for (const [beginning, area] of japan) {
    const digits = `${beginning}2222222222`.slice(0, 10);
    const isLonger = (length: number) => length > beginning.length && japan.has(digits.slice(0, length));
    if ([3, 4, 5, 6].some(isLonger)) continue;
    expect([beginning, read(digits).value?.split('-')[0]]).toEqual([beginning, area]);
  }
});
