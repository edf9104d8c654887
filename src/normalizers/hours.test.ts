import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadTables } from '../host/tables.js';
import { type ContextInput, contextSchema } from './context.js';
import { hours } from './hours.js';
import { breachesOf } from './laws.js';

const tables = loadTables();
const reader = (context: ContextInput) => hours.compile(contextSchema.parse(context), tables);

const word = fc.constantFrom(
  ...'9:00 17:00 午前9時 5時 午後1時 12時 午後12時 正午 24:00 26:00 翌2:00 0900 9 17時半 日没 22:00 00:00'.split(
    ' ',
  ),
  ...'～ - から まで 至 以降 、 ・ ; （ ） を除く 休み 休館 最終入館 受付は 昼休み 備註： ※'.split(' '),
  ...'月 月～金 土日祝 平日 週一至週五 六日 第2 祝日 4月～9月 10月 夏季 24時間 終日 全日 要予約 AM PM'.split(
    ' ',
  ),
  'Mo,Tu ',
  '; Su off',
  ' last=16:30',
  'Apr-Sep ',
  ' ',
  '\n',
);
const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(word, { maxLength: 7 }).map((words) => words.join('')),
);

describe.each<ContextInput>([{}, { kind: 'night-duty' }, { kind: 'office' }, { country: 'TW' }])(
  '%j',
  (context) => {
    test('keeps the laws of normalizers with any text', () => {
      const read = reader(context);
      fc.assert(
        fc.property(anything, (text) => {
          expect(breachesOf(hours, read, text)).toEqual([]);
        }),
      );
    });

    test('gives nodes that hold something, with times of a day', () => {
      const read = reader(context);
      fc.assert(
        fc.property(anything, (text) => {
          for (const node of read(text).nodes ?? []) {
            expect(Object.values(node).every((value) => value !== '')).toBe(true);
            for (const time of [node['開始時間'], node['終了時間']]) {
              expect(time ?? '24:00:00').toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d:00$|^24:00:00$/);
            }
          }
        }),
      );
    });
  },
);

test('one node for each span, with what its class cannot say in words', () => {
  const read = reader({});
  expect(read('平日 8:30～12:00、13:00～17:15（受付は16:45まで）').nodes).toEqual([
    {
      開催期日: '月火水木金（祝日を除く）',
      開始時間: '08:30:00',
      終了時間: '12:00:00',
      説明: '最終受付16:45',
    },
    {
      開催期日: '月火水木金（祝日を除く）',
      開始時間: '13:00:00',
      終了時間: '17:15:00',
      説明: '最終受付16:45',
    },
  ]);
  expect(read('18:00～翌2:00').nodes).toEqual([
    { 開始時間: '18:00:00', 終了時間: '02:00:00', 説明: '終了は翌日' },
  ]);
  expect(read('4月～9月 火～日 9:00～18:00（月曜休館）').nodes).toEqual([
    { 開催期日: '火水木金土日', 開始時間: '09:00:00', 終了時間: '18:00:00', 説明: '4月～9月、月休' },
  ]);
  expect(read('月曜休館').nodes).toEqual([{ 説明: '月休' }]);
});
