import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixFile } from '../host/fix-file.js';
import { loadKnowledge } from '../host/shipped.js';

const knowledge = loadKnowledge();
const { signal } = new AbortController();

async function fix(text: string, name = '避難所.json') {
  const folder = mkdtempSync(join(tmpdir(), 'imi-fix-json-'));
  const [input, output] = [join(folder, name), join(folder, `fixed-${name}`)];
  writeFileSync(input, text);
  const made = await fixFile(
    input,
    { to: { file: output }, lists: [], language: 'ja', isAssuming: false, signal },
    knowledge,
  );
  if ('refusals' in made) return { refusals: made.refusals.map(({ code }) => code) };
  const listed = made.groups.flatMap(({ samples, isLeft }) =>
    samples.map((change) => ({ ...change, isLeft })),
  );
  return { text: readFileSync(output, 'utf8'), listed, output };
}

const shelter = (name: string, phone: string, count: string) =>
  `  { "名称" : "${name}",\n    "所在地_連結表記": "静岡県静岡市葵区追手町5-1", "電話番号": "${phone}",\n    "想定収容人数": ${count}, "災害種別_洪水": "1", "備考": ["a", "b"] }`;

test('only the values are written anew, in their places', async () => {
  const text = `[\n${shelter('第１小学校', '０５４（２５４）２１１１', '120')},\n${shelter('第二小学校', '054-254-2112', '0')}\n]\n`;
  const made = await fix(text);
  expect(made.text).toBe(
    text.replace('第１小学校', '第1小学校').replace('０５４（２５４）２１１１', '054-254-2111'),
  );
  expect(made.listed?.map(({ place, after }) => [place.pointer, after])).toEqual(
    expect.arrayContaining([
      ['/0/名称', '第1小学校'],
      ['/0/電話番号', '054-254-2111'],
    ]),
  );
  const again = await fix(made.text!);
  expect(again.text).toBe(made.text);
  expect(again.listed?.filter(({ isLeft }) => !isLeft)).toEqual([]);
});

test('characters that were written by their numbers still are, and a byte order mark stays', async () => {
  const text = `\uFEFF[${shelter('第\\uff11小', '054-254-2111', '120')}, ${shelter('第二小', '054-254-2112', '130')}]`;
  const made = await fix(text);
  expect(made.text).toContain('"第1小"');
  expect(made.text?.startsWith('\uFEFF')).toBe(true);
  const escaped = text.replace('"第\\uff11小"', '"\\u7b2c\\uff11\\u5c0f"');
  expect((await fix(escaped)).text).toContain('"\\u7b2c1\\u5c0f"');
});

test('lines of JSON and GeoJSON', async () => {
  const line = (name: string) =>
    JSON.stringify({
      名称: name,
      所在地_連結表記: '静岡県静岡市葵区追手町5-1',
      電話番号: '０５４-２５４-２１１１',
      災害種別_洪水: '1',
    });
  const lines = `${line('甲')}\r\n${line('乙')}\r\n`;
  expect((await fix(lines, '避難所.ndjson')).text).toBe(
    lines.replaceAll('０５４-２５４-２１１１', '054-254-2111'),
  );
  const feature = (name: string) =>
    `{"type":"Feature","properties":${line(name)},"geometry":{"type":"Point","coordinates":[138.38,34.97]}}`;
  const geo = `{"type":"FeatureCollection","features":[${feature('甲')},${feature('乙')}]}`;
  expect((await fix(geo, '避難所.geojson')).text).toBe(
    geo.replaceAll('０５４-２５４-２１１１', '054-254-2111'),
  );
});

test.each([
  [
    'damaged',
    `[${shelter('甲', '054-254-2111', '1')}, ${shelter('乙', '054-254-2112', '1')}`,
    'fix-json-damaged',
  ],
  [
    'with records under keys',
    `{${['甲', '乙', '丙', '丁'].map((name) => `"${name}":${shelter(name, '054-254-2111', '1')}`).join(',')}}`,
    'fix-format',
  ],
])('JSON %s is refused', async (_, text, code) => {
  expect(await fix(text)).toEqual({ refusals: [code] });
});
