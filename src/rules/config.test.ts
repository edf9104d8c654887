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

test('a change needs a reason', () => {
  expect(configSchema.safeParse({ rules: { units: { severity: 'off' } } }).success).toBe(false);
  expect(configSchema.safeParse({ rules: { units: { severity: 'off', reason: ' ' } } }).success).toBe(false);
});
