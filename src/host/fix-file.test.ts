import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { changeListFormats } from '../fix/index.js';
import { nodeFormats } from '../outputs/index.js';
import type { FixFileOptions } from './fix-attempt.js';
import { fixFile } from './fix-file.js';
import { readMappingFile } from './mapping-file.js';
import { normalizeFile } from './normalize-file.js';
import { loadKnowledge } from './shipped.js';

const knowledge = loadKnowledge();
const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const temporary = () => mkdtempSync(join(tmpdir(), 'imi-fix-'));
const signal = new AbortController().signal;

const optionsFor = (to: string | null, more: Partial<FixFileOptions> = {}): FixFileOptions => ({
  to: to === null ? null : { file: to },
  lists: [],
  language: 'ja',
  isAssuming: false,
  signal,
  ...more,
});

async function fix(path: string, to: string | null, more: Partial<FixFileOptions> = {}) {
  const made = await fixFile(path, optionsFor(to, more), knowledge);
  if ('refusals' in made) return { refusals: made.refusals.map(({ code }) => code) };
  const sum = (isLeft: boolean) =>
    made.groups.reduce((total, group) => total + (group.isLeft === isLeft ? group.count : 0), 0);
  return { ...made, changed: sum(false), left: sum(true) };
}

const written = (name: string, content: string | Uint8Array) => {
  const path = join(temporary(), name);
  writeFileSync(path, content);
  return path;
};

/** What is in a file, in words: a workbook by its parts, text as it stands. */
function shownParts(path: string): Readonly<Record<string, string>> {
  if (extname(path) !== '.xlsx') return { [basename(path)]: readFileSync(path).toString('latin1') };
  return Object.fromEntries(
    Object.entries(unzipSync(readFileSync(path))).map(([name, content]) => [name, strFromU8(content)]),
  );
}

/** `fixtures/fixes/<case>/` holds an input, and in `expected/` what it becomes, with the lists of changes. */
describe.each(readdirSync(join(fixtures, 'fixes')))('fixes/%s', (name) => {
  const folder = join(fixtures, 'fixes', name);
  const input = readdirSync(folder).find((file) => file !== 'expected') ?? '';
  test('becomes what is expected', async () => {
    const out = temporary();
    const lists = Object.values(changeListFormats).map((format) => ({
      format,
      file: join(out, `list${format.suffix}`),
    }));
    await fix(join(folder, input), join(out, input), { lists });
    const expected = join(folder, 'expected');
    if (process.env['IMI_UPDATE_GOLDEN'] === '1') {
      rmSync(expected, { recursive: true, force: true });
      mkdirSync(expected);
      for (const file of readdirSync(out)) writeFileSync(join(expected, file), readFileSync(join(out, file)));
    }
    expect(readdirSync(out).sort()).toEqual(readdirSync(expected).sort());
    for (const file of readdirSync(out)) {
      expect(shownParts(join(out, file))).toEqual(shownParts(join(expected, file)));
    }
  });
});

/** All other fixtures that can be written back. */
const inputs = readdirSync(fixtures)
  .filter((theme) => ['aed', 'evacuation_space', 'event', 'population', 'public_facility'].includes(theme))
  .flatMap((theme) =>
    readdirSync(join(fixtures, theme)).map((name) => {
      const folder = join(fixtures, theme, name);
      const input = readdirSync(folder).find((file) => !['mapping.yaml', 'expected'].includes(file)) ?? '';
      return [`${theme}/${name}`, folder, input] as const;
    }),
  )
  .filter(([, , input]) => /\.(?:csv|tsv|txt|xlsx)$/.test(input));

describe.each(inputs)('%s', (_, folder, input) => {
  test('fixed again, nothing changes; its nodes are those of the file itself', async () => {
    const path = join(folder, 'mapping.yaml');
    const mapping = existsSync(path) ? await readMappingFile(path, knowledge) : undefined;
    if (Array.isArray(mapping)) return;
    const more = { mapping: mapping as FixFileOptions['mapping'] };
    const [once, twice] = [join(temporary(), input), join(temporary(), input)];
    const first = await fix(join(folder, input), once, more);
    if (first.refusals !== undefined) {
      expect(existsSync(once)).toBe(false);
      return;
    }
    const second = await fix(once, twice, more);
    expect(second).toMatchObject({ changed: 0 });
    expect(Buffer.compare(readFileSync(once), readFileSync(twice))).toBe(0);
    expect(await nodesOf(once, more)).toBe(await nodesOf(join(folder, input), more));
  });
});

async function nodesOf(path: string, more: Partial<FixFileOptions>): Promise<string> {
  const pieces: string[] = [];
  const decoder = new TextDecoder();
  const write = async (piece: string | Uint8Array) =>
    pieces.push(typeof piece === 'string' ? piece : decoder.decode(piece));
  await normalizeFile(
    path,
    { ...more, nodes: [{ format: nodeFormats.ndjson, to: { write } }], reports: [], signal },
    knowledge,
  );
  return pieces
    .join('')
    .replace(/"@id":"[^"]*",?/g, '')
    .replace(/("標準型日[付時]":"[^"]*"),"表記":"[^"]*"/g, '$1')
    .replace(/("日付型"),"表記":"[^"]*","年"/g, '$1,"年"');
}

const table = '名称,所在地_連結表記,電話番号\n中央　公民館,静岡県静岡市葵区追手町5-1,0542542111\n';

test('a file is fixed in place where that is asked for, and never else', async () => {
  const path = written('public_facility.csv', table);
  expect(await fix(path, path)).toEqual({ refusals: ['output-is-input'] });
  expect(readFileSync(path, 'utf8')).toBe(table);
  expect(await fix(path, path, { isInPlace: true })).toMatchObject({ changed: 2 });
  expect(readFileSync(path, 'utf8')).toBe(
    '名称,所在地_連結表記,電話番号\n中央 公民館,静岡県静岡市葵区追手町5-1,054-254-2111\n',
  );
});

test('places go on over pieces of a long file', async () => {
  const row = '公民館,静岡県静岡市葵区追手町5-1,054-254-2111\n';
  const path = written(
    'public_facility.csv',
    `名称,所在地_連結表記,電話番号\n${row.repeat(20_000)}東　館,静岡県静岡市葵区追手町5-1,054-254-2111\n`,
  );
  const list = join(temporary(), 'changes.csv');
  const made = await fix(path, null, { lists: [{ format: changeListFormats['csv']!, file: list }] });
  expect(made).toMatchObject({ changed: 1, rows: 20_002 });
  expect(readFileSync(list, 'utf8').split('\r\n')[1]).toMatch(
    /^A20002,,20002,20002,名称,直した,東　館,東 館,/,
  );
});

test.each([
  [
    '施設.json',
    '{"名称":["中央公民館","東館"],"所在地_連結表記":["静岡県静岡市葵区追手町5-1","静岡市葵区追手町5-2"],"電話番号":["0542542111","0542542112"]}',
    'fix-format',
  ],
  ['施設.csv.gz', Buffer.from('H4sIAAAAAAAAAwMAAAAAAAAAAAA=', 'base64'), 'fix-format'],
  ['謎.csv', 'a,b\n1,2\n', 'kind-unknown'],
  ['空.csv', '', 'file-empty'],
])('%s is refused, and nothing is written', async (name, content, code) => {
  const out = temporary();
  const list = { format: changeListFormats['csv']!, file: join(out, 'changes.csv') };
  const made = await fix(written(name, content), join(out, name), { lists: [list] });
  expect(made.refusals).toEqual([code]);
  expect(readdirSync(out)).toEqual([]);
});

test('text that was garbled before it was saved is restored as a whole, or nothing is written', async () => {
  const garbled = (text: string) =>
    Buffer.from(Buffer.from(new Uint8Array(sjis(text))).toString('latin1'), 'utf8');
  const sjis = (text: string) => [...text].flatMap((char) => bytes[char] ?? [char.charCodeAt(0)]);
  const bytes: Readonly<Record<string, readonly number[]>> = {
    名: [0x96, 0xbc],
    称: [0x8f, 0xcc],
    住: [0x8f, 0x5a],
    所: [0x8f, 0x8a],
    市: [0x8e, 0x73],
    役: [0x96, 0xf0],
    静: [0x90, 0xc3],
    岡: [0x89, 0xaa],
    県: [0x8c, 0xa7],
    電: [0x93, 0x64],
    話: [0x98, 0x62],
    番: [0x94, 0xd4],
    号: [0x8d, 0x86],
  };
  const text = '名称,住所,電話番号\n静岡市役所,静岡県静岡市,0542542111\n市役所,静岡県静岡市,054-254-2112\n';
  const path = written('public_facility.csv', garbled(text.repeat(1)));
  const out = join(temporary(), 'out.csv');
  const made = await fix(path, out, { model: 'public_facility' });
  expect(made).toMatchObject({ causes: [{ code: 'fixed-garbled' }] });
  expect(readFileSync(out, 'utf8')).toBe(text.replace('0542542111', '054-254-2111'));
});

test('tables below each other are mended each by its own columns; what is none that is known stays', async () => {
  const parks =
    '名称,住所,電話番号\n中央公園,静岡県静岡市葵区追手町5-1,0542542111\n東公園,静岡県静岡市葵区追手町5-2,\n\n';
  const others = '項目,数値,備考\n面積,12.5,0542542111\n延長,3,1\n\n';
  const aeds =
    '設置施設名,所在地,設置位置,設置年月日\n市役所,静岡県静岡市葵区追手町5-1,1階,令和2年4月1日\n図書館,静岡県静岡市葵区城北1-2,入口,令和3年5月1日\n';
  const path = written('施設.csv', parks + others + aeds);
  const out = join(temporary(), 'out.csv');
  const made = await fix(path, out);
  expect(made).toMatchObject({ changed: 3, rows: 7, causes: [{ code: 'kind-unknown' }] });
  const mended =
    parks.replace('0542542111', '054-254-2111') +
    others +
    aeds.replace('令和2年4月1日', '2020-04-01').replace('令和3年5月1日', '2021-05-01');
  expect(readFileSync(out, 'utf8')).toBe(mended);
  expect(await fix(out, null)).toMatchObject({ changed: 0 });
  const second = join(temporary(), 'second.csv');
  expect(await fix(path, second, { table: 3 })).toMatchObject({ changed: 2 });
  expect(readFileSync(second, 'utf8')).toBe(parks + others + mended.slice((parks + others).length + 2));
});
