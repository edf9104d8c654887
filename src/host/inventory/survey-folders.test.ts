import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { FoundFile } from './found-files.js';
import { surveyFolders } from './survey-folders.js';
import { openSurveyState } from './survey-state.js';

vi.mock('./survey-file.js', async (load) => ({
  ...(await load<typeof import('./survey-file.js')>()),
  compileSurvey:
    () =>
    async ({ path }: FoundFile) => {
      if (path === 'b.csv') throw new Error('nobody thought of it');
      return { path, bytes: 1, sha256: 'x', surveys: [] };
    },
}));

test('a fault of our own in a file is told and makes a row, is not remembered, and stops nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'imi-survey-'));
  for (const name of ['a.csv', 'b.csv', 'c.csv']) writeFileSync(join(folder, name), 'x\n1\n');
  const path = join(mkdtempSync(join(tmpdir(), 'imi-state-')), 'state');
  const faults: string[] = [];
  for (let run = 0; run < 2; run += 1) {
    const state = await openSurveyState(path, () => {});
    if ('code' in state) throw new Error(state.code);
    const { files } = await surveyFolders([folder], {
      state,
      jobs: 1,
      progress: () => {},
      tell: () => {},
      fault: (error, file) => faults.push(`${error} ${file}`),
      signal: new AbortController().signal,
    });
    await state.conclude();
    expect(files.map(({ path: each }) => each)).toEqual(['a.csv', 'b.csv', 'c.csv']);
    expect(files[1]?.surveys).toMatchObject([{ state: 'unreadable', why: { code: 'own-fault' } }]);
  }
  const told = `Error: nobody thought of it ${join(folder, 'b.csv')}`;
  expect(faults).toEqual([told, told]);
});
