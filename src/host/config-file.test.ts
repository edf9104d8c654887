import { mkdtempSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findConfigFile, readConfigFile } from './config-file.js';

const folder = mkdtempSync(join(tmpdir(), 'imi-config-'));
const file = join(folder, 'imi.config.yaml');

test('it is found from a folder upward', async () => {
  const below = join(folder, 'a', 'b');
  await mkdir(below, { recursive: true });
  writeFileSync(file, 'rules: {}\n');
  expect(findConfigFile(below)).toBe(file);
});

test('severities come with their reasons', async () => {
  writeFileSync(file, 'rules:\n  mobile-number: { severity: off, reason: 代表番号 }\n');
  expect(await readConfigFile(file)).toEqual({
    severities: { 'mobile-number': { severity: 'off', reason: '代表番号' } },
  });
});

test.each([
  ['rules:\n  mobile-number: { severity: off }\n', 'document-key-missing', 2],
  [
    'rules:\n  units: { severity: info, reason: x }\n  unitz: { severity: off, reason: x }\n',
    'config-unknown-rule',
    3,
  ],
])('%j is refused with its place', async (text, code, line) => {
  writeFileSync(file, text);
  const read = await readConfigFile(file);
  expect(read).toMatchObject([{ cause: { code }, place: { line } }]);
});
