import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { writeOutputs } from './write-output.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imi-outputs-'));
});

test('texts and bytes are written, in folders that are made', async () => {
  const bytes = Uint8Array.from([0x50, 0x4b, 0, 255]);
  const outputs = [
    { path: join(folder, 'a/様式.csv'), content: '名称\r\n' },
    { path: join(folder, 'b.xlsx'), content: bytes },
  ];
  expect(await writeOutputs(outputs)).toBeNull();
  expect(readFileSync(join(folder, 'a/様式.csv'), 'utf8')).toBe('名称\r\n');
  expect(new Uint8Array(readFileSync(join(folder, 'b.xlsx')))).toEqual(bytes);
});

test('where one cannot be written, none is', async () => {
  writeFileSync(join(folder, 'old'), 'as it was');
  mkdirSync(join(folder, 'folder'));
  const outputs = [
    { path: join(folder, 'old'), content: 'new' },
    { path: join(folder, 'folder'), content: 'x' },
  ];
  expect(await writeOutputs(outputs)).toMatchObject({ code: 'output-unwritable' });
  expect(readFileSync(join(folder, 'old'), 'utf8')).toBe('as it was');
  expect(readdirSync(folder).sort()).toEqual(['folder', 'old']);
});
