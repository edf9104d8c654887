import { describe, expect, test } from 'vitest';
import { isoClock, scanClock } from './clock.js';

const read = (text: string) => {
  const found = scanClock(text, text);
  if (found === null) return null;
  return 'code' in found ? found.code : `${isoClock(found.clock)}|${found.rest}`;
};

test.each([
  ['9:00から', '09:00:00|から'],
  ['9時半頃', '09:30:00|頃'],
  ['9時30', '09:30:00|'],
  ['12:00PM', '12:00:00|'],
  ['12:30a.m.', '00:30:00|'],
  ['5PM', '17:00:00|'],
  ['P.M.5', '17:00:00|'],
  ['正午まで', '12:00:00|まで'],
  ['午後5時', '17:00:00|'],
  ['25:30', '25:30:00|'],
  ['9:00:00.500', '09:00:00.5|'],
  ['9:00-17:00', '09:00:00|-17:00'],
])('%s → %s', (text, expected) => expect(read(text)).toBe(expected));

test.each(['', '9', '930', '9:5', '時', 'PM', '5PMO'])('%j does not begin with a time', (text) =>
  expect(read(text)).toBeNull(),
);

describe('what cannot be told', () => {
  test.each([
    ['午前12時', 'time-ambiguous-noon'],
    ['下午12點30分', 'time-ambiguous-noon'],
    ['午前13時', 'time-contradiction'],
    ['午後25時', 'time-contradiction'],
    ['AM9:00PM', 'time-contradiction'],
    ['晚上12點', 'time-ambiguous'],
    ['夜1時', 'time-ambiguous'],
    ['9:60', 'time-no-such-time'],
    ['9:00:60', 'time-no-such-time'],
    ['30:00', 'time-no-such-time'],
  ])('%s: %s', (text, code) => expect(read(text)).toBe(code));
});

test('every hour with every word is an hour of the day, of the night after it, or refused', () => {
  for (const word of '午前 午後 上午 下午 早上 朝 昼 中午 夕方 晚上 夜 深夜 凌晨 未明 AM PM'.split(' ')) {
    for (let hour = 0; hour <= 29; hour++) {
      const found = scanClock(`${word}${hour}:00`, '');
      if (found && !('code' in found)) {
        expect(found.clock.seconds / 3600 - hour).toBeOneOf([0, 12, -12]);
        expect(found.clock.seconds).toBeLessThan((word === '深夜' ? 30 : 24.5) * 3600);
      }
    }
  }
});
