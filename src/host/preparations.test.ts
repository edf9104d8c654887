import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type NodeFormat, nodeFormats, reportFormats } from '../outputs/index.js';
import { normalizeFile } from './normalize-file.js';
import { openPreparations, type Preparations } from './preparations.js';
import { loadKnowledge } from './shipped.js';

const knowledge = loadKnowledge();
const header = 'NO,名称,住所,緯度,経度,電話番号,設置年月日,小児対応設備の有無';
/** Days of the same list, and one of another: some with what is wrong, twice there, or of another width. */
const files = {
  '221007_aed_202301.csv': [
    header,
    ...rows(30, (i) => `令和5年4月${(i % 28) + 1}日`),
    ...rows(1, () => '2023-04-01'),
  ],
  '221007_aed_202302.csv': [header, ...rows(12, (i) => (i % 4 === 0 ? '2023-02-30' : '2023-02-01'))],
  '221007_aed_202303.csv': [header, ...rows(3, () => ''), '7,公民館'],
  '131016_aed_202301.csv': [`${header},備考`, ...rows(9, () => '2023/4/1').map((row) => `${row},〃`)],
  '221007_aed_202304.csv': [header, ...rows(5, () => '4/5/6')],
};

function rows(count: number, day: (i: number) => string): string[] {
  return Array.from(
    { length: count },
    (_, i) =>
      `${i},公民館${i},静岡県静岡市葵区追手町${i + 1}番1号,34.97${i},138.38${i},054-254-${1000 + i},${day(i)},有`,
  );
}

/** What comes out of all files, each run as many times as it is named, by the names of the outputs. */
async function run(order: readonly string[], preparations?: Preparations, areTogether = false) {
  const folder = mkdtempSync(join(tmpdir(), 'imi-prepared-'));
  const one = async (name: string) => {
    const path = join(folder, name);
    const nodes = [nodeFormats.jsonld!, nodeFormats.nquads!].map((format: NodeFormat) => ({
      format,
      to: { file: join(folder, `${name}.${format.name}`) },
    }));
    const html = reportFormats.html!;
    const reports = [
      {
        file: join(folder, `${name}.html`),
        render: (report: Parameters<typeof html.render>[0]['report']) =>
          html.render({ path: name, report }, 'ja'),
      },
    ];
    const made = await normalizeFile(
      path,
      { nodes, reports, preparations, signal: new AbortController().signal },
      knowledge,
    );
    expect(made.causes).toBeNull();
    return made;
  };
  for (const [name, lines] of Object.entries(files))
    writeFileSync(join(folder, name), [...lines, ''].join('\r\n'));
  if (areTogether) await Promise.all(order.map(one));
  else for (const name of order) await one(name);
  const written = readdirSync(folder).filter((name) => !name.endsWith('.csv') || !(name in files));
  return Object.fromEntries(written.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

const names = Object.keys(files);
const alone = await run(names);

test('whatever was prepared for before, the same comes out', async () => {
  const preparations = openPreparations(knowledge);
  expect(await run([...names, ...names.toReversed()], preparations)).toEqual(alone);
  expect(Object.keys(alone).length).toBe(3 * names.length);
});

test('files that are run at once do not get into each other', async () => {
  expect(await run(names, openPreparations(knowledge), true)).toEqual(alone);
});

test('what was prepared is used again for a file that is like the one before', async () => {
  const preparations = openPreparations(knowledge);
  const lent = new Set<unknown>();
  const watched: Preparations = {
    lend: (plan, how, use) =>
      preparations.lend(plan, how, (preparation) => {
        lent.add(preparation.dataset);
        return use(preparation);
      }),
  };
  await run([...names, ...names, ...names, ...names], watched);
  expect(lent.size).toBeLessThan(3 * names.length);
});
