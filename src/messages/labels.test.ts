import { describe, expect, test } from 'vitest';
import { languages } from './index.js';
import { exampleArgs, grouped, label, labels } from './labels.js';

const names = (text: string) => new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name));

describe.each(Object.entries({ ...labels, ...exampleArgs }))('%s', (_, texts) => {
  test.each(languages)(
    '%s: written, with the placeholders of the Japanese text, without a full stop',
    (language) => {
      expect(texts[language]).not.toBe('');
      expect(texts[language]).not.toMatch(/[.。]$/);
      expect(names(texts[language])).toEqual(names(texts.ja));
    },
  );
});

test('arguments are put in, numbers grouped, words agree with the number', () => {
  expect(label('ja', 'found-count', { count: 1204 })).toBe('1,204件');
  expect(label('en', 'found-count', { count: 1 })).toBe('1 place');
  expect(label('en', 'found-count', { count: 0 })).toBe('0 places');
  expect(label('zh-TW', 'quoted', { text: '{text} $& {count}' })).toBe('「{text} $& {count}」');
});

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [1234567, '1,234,567'],
])('%d is written %s', (count, text) => {
  expect(grouped(count)).toBe(text);
});
