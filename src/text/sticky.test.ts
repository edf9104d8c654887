import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sticky } from './sticky.js';

/** Each with the characters of texts that may match it or nearly do. */
const patterns: readonly (readonly [pattern: RegExp, signs: string])[] = [
  [/(?:月|火)曜日?/y, '月火曜日 '],
  [/\s*(?:~|-|から)\s*/y, '~-から \n\u3000'],
  [/(?!月末)([月火])(?=$|[月火末])/y, '月火末 '],
  [/(?<=\d)時(半)?|(?<!\d)正午/y, '0123時半正午'],
  [/(\d{1,2}):(\d\d)(?!\d)/y, '0129:'],
  [/am|(?:[ap]\.?m\.?)/iy, 'AaPpMm.'],
  [/\bPH\b|[^\d\s]{2}x?/y, 'PHx1 '],
  [/(?:お|旧)?盆(?:休み){0,2}/y, 'お旧盆休み'],
  [/a{0}b|\(([^()]*)\)|\u4E00|[\u4E01-\u4E03\]-]/y, 'ab()一丁丂七]-'],
  [/(?<word>一|\.)+?|\/\[/y, '一./['],
  [/(?:第\s?)*(?:\d)?/y, '第1 '],
  [/\p{L}x|(a)\1/uy, 'axあ'],
];

describe('a pattern that looks at the first character finds what it finds without', () => {
  test.each(patterns)('%s', (pattern, signs) => {
    const quick = sticky(pattern);
    const text = fc.array(fc.constantFrom(...signs), { maxLength: 8 }).map((list) => list.join(''));
    fc.assert(
      fc.property(text, fc.nat(8), (text, place) => {
        pattern.lastIndex = place;
        const found = pattern.exec(text);
        expect(quick.at(text, place)).toEqual(found);
        expect(quick.after(text, place)).toBe(place + (found?.[0].length ?? 0));
      }),
      { numRuns: 500 },
    );
  });
});

test('what cannot begin at a place is not tried', () => {
  const pattern = /\s*(?:~|から)/y;
  const quick = sticky(pattern);
  pattern.lastIndex = 7;
  expect(quick.at('9:00', 0)).toBeNull();
  expect(pattern.lastIndex).toBe(7);
});
