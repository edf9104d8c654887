import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadTables } from '../../host/tables.js';
import { type ContextInput, contextSchema } from '../context.js';
import { certain } from '../outcome.js';
import { planOfJapan } from '../phone-jp.js';
import { planOfTaiwan } from '../phone-tw.js';
import { readPhones } from './phone-cell.js';
import { readPlainNumber } from './plain-number.js';

const tables = loadTables();

const piece = fc.oneof(
  fc.stringMatching(/^\d{1,4}$/),
  fc.constantFrom(
    '0',
    '00',
    '000',
    '0120',
    '0800',
    '090',
    '(',
    ')',
    '-',
    ' ',
    '　',
    '03',
    '089',
    '02',
    '049',
    '+',
  ),
);
const number = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));

describe.each([
  ['Japan', planOfJapan],
  ['Taiwan', planOfTaiwan],
])('%s', (_, planOf) => {
  const plan = planOf(tables.areaCodes());

  test.each<ContextInput>([{}, { 'area-code': '054', excel: '1900', column: 'FAX番号' }])(
    'what is told from the signs alone is what a careful reader finds (%j)',
    (known) => {
      const context = contextSchema.parse(known);
      fc.assert(
        fc.property(number, (text) => {
          const plain = readPlainNumber(text, plan);
          if (plain !== null) expect(readPhones(text, plan, context)).toEqual(certain(plain));
        }),
      );
    },
  );
});
