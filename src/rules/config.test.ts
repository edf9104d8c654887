import { expect, test } from 'vitest';
import { configSchema, severitiesOf } from './config.js';

const reason = '代表番号として公表済み';

test('a code wins over its rule, and unknown names are told', () => {
  const config = configSchema.parse({
    rules: {
      'private-data': { severity: 'off', reason },
      'mobile-number': { severity: 'info', reason },
      'no-such-rule': { severity: 'off', reason },
    },
  });
  const { severities, unknown } = severitiesOf(config);
  expect(severities['private-mail']?.severity).toBe('off');
  expect(severities['mobile-number']?.severity).toBe('info');
  expect(unknown).toEqual(['no-such-rule']);
});

test('what passes the gate is a number or a share, and needs a reason too', () => {
  const parsed = (change: unknown) => configSchema.safeParse({ rules: { 'phone-zero-lost': change } });
  for (const max of [0, 5, '1%', '0.5%']) expect(parsed({ max, reason }).success).toBe(true);
  for (const max of [-1, 1.5, '5', 'all']) expect(parsed({ max, reason }).success).toBe(false);
  expect(parsed({ max: 5 }).success).toBe(false);
  expect(parsed({ reason }).success).toBe(false);
  expect(severitiesOf(parsed({ max: 5, reason }).data!).severities['phone-zero-lost']).toEqual({
    max: '5',
    reason,
  });
});

test('a change needs a reason', () => {
  expect(configSchema.safeParse({ rules: { units: { severity: 'off' } } }).success).toBe(false);
  expect(configSchema.safeParse({ rules: { units: { severity: 'off', reason: ' ' } } }).success).toBe(false);
});
