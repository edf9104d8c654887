import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { expect, test } from 'vitest';
import { countsOf } from './ledger.testing.js';

/** The ledger has every cell that is not empty, but those of the header, of each table of a file. */
const folder = fileURLToPath(new URL('../fixtures/', import.meta.url));
/** Values among records that are no records are told of, and no reader gives them; a parser that is not ours stops at a quote. */
const without = new Set(['json/broken/aed.json', 'public_facility/quoted-lines/public_facility.csv']);
const fixtures = readdirSync(folder, { recursive: true })
  .map((path) => String(path).replaceAll('\\', '/'))
  .filter((path) => /\/(?:expected\/report\.json)$/.test(path))
  .map((path) => path.replace(/\/expected\/.*$/, ''))
  .flatMap((name) =>
    readdirSync(join(folder, name))
      .filter((file) => !['mapping.yaml', 'expected'].includes(file))
      .map((file) => `${name}/${file}`),
  )
  .filter((file) => !without.has(file))
  .sort();

async function expectWhole(path: string): Promise<number> {
  const counts = await countsOf(path);
  for (const { told, byColumn, counted } of counts) {
    expect(told).toBe(counted);
    expect(byColumn).toBe(counted);
  }
  return counts.length;
}

test.each(fixtures)('%s', async (file) => {
  await expectWhole(join(folder, file));
});

const facilities = (from: number) => [
  ['名称', '住所', '電話番号'],
  ...Array.from({ length: 12 }, (_, i) => [
    `第${from + i}公民館`,
    `静岡県静岡市葵区追手町${from + i}-1`,
    i % 3 === 0 ? '' : `054-254-${2000 + from + i}`,
  ]),
];
const csv = (rows: readonly (readonly string[])[]) => `${rows.map((row) => row.join(',')).join('\n')}\n`;

test('several sheets, tables below and beside each other, and files of an archive', async () => {
  const out = mkdtempSync(join(tmpdir(), 'imi-ledger-'));
  const put = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(out, name), content);
    return join(out, name);
  };
  const sheets = [1, 20, 40].map((from) => ({ name: `表${from}`, rows: facilities(from) }));
  expect(await expectWhole(put('公共施設.xlsx', new Uint8Array(await writeXlsx({ sheets }))))).toBe(3);
  const below = `公共施設一覧,,\n,,\n${csv(facilities(1))}\n\n${csv(facilities(20))}※令和5年4月1日現在,,\n`;
  expect(await expectWhole(put('公共施設一覧-1.csv', below))).toBe(1);
  const beside = csv(facilities(1).map((row, i) => [...row, '', ...(facilities(20)[i] ?? [])]));
  expect(await expectWhole(put('公共施設一覧-2.csv', beside))).toBe(1);
  const entries = {
    '公共施設一覧.csv': csv(facilities(1)),
    '公共施設一覧.json': JSON.stringify([
      { 名称: '甲', 住所: '静岡市葵区追手町1' },
      { 名称: '乙', 住所: null },
    ]),
  };
  const files = Object.fromEntries(
    Object.entries(entries).map(([name, text]) => [name, new TextEncoder().encode(text)]),
  );
  expect(await expectWhole(put('公共施設.zip', zipSync(files)))).toBe(2);
});
