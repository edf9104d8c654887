import { expect, test } from 'vitest';
import { stripInvisible } from './invisible.js';

test.each([
  ['静岡\u200B市', '静岡市'],
  ['\uFEFFNo', 'No'],
  ['1\u00AD2\u2060', '12'],
  ['公園', '公園'],
  ['👩\u200D🦽用', '👩\u200D🦽用'],
  ['👩\u200D用', '👩用'],
])('%j → %j', (text, expected) => expect(stripInvisible(text)).toBe(expected));
