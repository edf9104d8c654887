import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coarseShape, formOf, hasForm, hasShape, shapeOf } from './shape.js';

test.each([
  ['2023年4月', '9999年9月', '9年9月'],
  ['054-254-2111', '999-999-9999', '9-9-9'],
  ['０５４－２５４', '９９９－９９９', '９－９'],
  ['静岡市葵区追手町5番1号', '…9番9号', '…9番9号'],
  ['http://example.jp/1', 'A://A.A/9', 'A://A.A/9'],
  ['R5.4.1', 'A9.9.9', 'A9.9.9'],
  ['', '', ''],
])('%s has the shape %s and the form %s', (text, shape, form) => {
  expect(shapeOf(text)).toBe(shape);
  expect(formOf(text)).toBe(form);
});

test('a coarse shape has no words and no lengths', () => {
  expect(coarseShape(shapeOf('令和5年12月1日'))).toBe('…9…9…9…');
});

const written = fc.string({
  unit: fc.constantFrom(...'0123456789年月日-/(). :A市区町ー９'),
  maxLength: 12,
});

test('what plainly has a shape or a form has it', () => {
  fc.assert(
    fc.property(written, written, (a, b) => {
      for (const [text, other] of [
        [a, b],
        [a, a],
      ] as const) {
        if (hasShape(text, shapeOf(other))) expect(shapeOf(text)).toBe(shapeOf(other));
        if (hasForm(text, formOf(other))) expect(formOf(text)).toBe(formOf(other));
      }
    }),
  );
  expect(hasShape('054-254', shapeOf('099-111'))).toBe(true);
  expect(hasForm('054-254', formOf('1-2'))).toBe(true);
});
