import { expect, test } from 'vitest';
import { readSeveral } from './several.js';

const readLetters = (part: string) => (/^[a-z・/]+$/.test(part) ? part : null);

test.each([
  ['a、b', ['a', 'b']],
  ['a\n b;c', ['a', 'b', 'c']],
  ['a、b・c', ['a', 'b・c']],
  ['a/b', ['a', 'b']],
  ['a・b', ['a', 'b']],
  ['a　b', ['a', 'b']],
  ['a  b', ['a', 'b']],
  ['a,', null],
  ['a b', null],
  ['a、1', null],
  ['a', null],
  ['', null],
])('%j → %j', (text, expected) => expect(readSeveral(text, readLetters)).toEqual(expected));
