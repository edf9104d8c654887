import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadKnowledge } from '../node.js';
import { imi as run } from './command-line.testing.js';
import { choicesFor } from './init/questions.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imi-init-'));
});

const imi = (...args: string[]) => run(...args, '--no-color');

function put(name: string, ...rows: string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${rows.join('\n')}\n`);
  return path;
}

const draftOf = (file: string) => readFileSync(file.replace(/\.\w+$/, '.mapping.yaml'), 'utf8');

/** A list of AEDs in a layout of its own; an office that lends them stands in a column that no model has. */
const aed = () =>
  put(
    'AED設置一覧.csv',
    '施設名,住所,緯度,経度,電話番号,小児対応パッド,貸出窓口,管理責任者',
    '市民会館,千代田区霞が関1-1-1,35.6741,139.7500,03-3264-0001,有,総務係,霞 花子',
    '中央図書館,千代田区霞が関2-1-1,35.6751,139.7510,090-1234-5678,無,図書係,関 一郎',
    '児童館,千代田区霞が関3-1-1,35.6761,139.7520,03-3264-0003,有,,丸 二郎',
  );

describe('init', () => {
  test('takes the title above the header, and terms that other models have', async () => {
    const file = put(
      '131083_list.csv',
      '江東区 保育園一覧,,,',
      '名称,住所,根拠法令,車椅子可',
      'もみじ保育園,江東区森下3-14-6,児童福祉法第39条,可',
      'さくら保育園,江東区白河1-7-1,児童福祉法第34条の15,不可',
      'うめ保育園,江東区深川1-6-15,児童福祉法第59条の2,可',
    );
    expect((await imi('init', file, '--model', 'preschool', '--lang', 'ja')).code).toBe(0);
    const draft = draftOf(file);
    expect(parse(draft)).toMatchObject({
      title: '江東区 保育園一覧',
      columns: { 根拠法令: '根拠法令', 車椅子可: '車椅子可' },
    });
    expect(draft).toContain('# 要確認 | 例: 可 ・ 不可\n  車椅子可');
    expect((await imi('mapping', 'test', file.replace('.csv', '.mapping.yaml'))).code).toBe(0);
  });

  test('takes title, publisher and licence from a catalogue beside the file', async () => {
    const file = put('facilities.csv', '名称,住所', '中央公民館,追手町1', '東公民館,長谷2', '西公民館,大池3');
    put(
      'catalog.json',
      JSON.stringify({
        '@context': 'https://www.w3.org/ns/dcat.jsonld',
        '@type': 'dcat:Catalog',
        'dcat:dataset': [
          {
            '@type': 'dcat:Dataset',
            'dct:title': '公共施設一覧',
            'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': '静岡県掛川市' },
            'dct:license': 'https://creativecommons.org/licenses/by/4.0/',
            'dcat:distribution': [
              {
                '@type': 'dcat:Distribution',
                'dcat:downloadURL': 'https://www.example.jp/data/facilities.csv',
              },
            ],
          },
        ],
      }),
    );
    expect((await imi('init', file)).code).toBe(0);
    expect(parse(draftOf(file))).toMatchObject({
      model: 'public_facility',
      title: '公共施設一覧',
      publisher: { code: '222135', name: '掛川市' },
      licence: expect.stringMatching(/by\/4\.0|CC BY 4\.0/),
    });
  });

  test('keeps in the draft what was said about the reading', async () => {
    const file = aed();
    const said = ['--encoding', 'UTF-8', '--delimiter', ',', '--header-row', '1'];
    expect((await imi('init', file, ...said)).code).toBe(0);
    expect(parse(draftOf(file)).source).toEqual({ encoding: 'utf-8', delimiter: ',', 'header-row': 1 });
    expect((await imi('mapping', 'test', file.replace('.csv', '.mapping.yaml'))).code).toBe(0);
  });

  test('writes a draft beside the file that holds, and with which the file is normalized at once', async () => {
    const file = aed();
    const { code, err } = await imi('init', file, '--lang', 'ja');
    expect(code).toBe(0);
    expect(err).toContain('AED設置一覧.mapping.yaml を書きました（データモデル aed）');
    const draft = file.replace('.csv', '.mapping.yaml');
    expect(parse(draftOf(file))).toMatchObject({
      model: 'aed',
      publisher: { code: '131016', name: '千代田区' },
      columns: { 施設名: '名称', 住所: '所在地_連結表記', 電話番号: '電話番号' },
    });
    expect(await imi('mapping', 'lint', draft)).toMatchObject({ code: 0 });
    const tested = await imi('mapping', 'test', draft, '--lang', 'en');
    expect(tested).toMatchObject({ code: 0, err: '' });
    expect(tested.out).toMatch(/[1-9] example/);
    const { out } = await imi('normalize', file, '--mapping', draft, '--to', 'ndjson=-');
    expect(JSON.parse(out.split('\n')[0] ?? '')).toMatchObject({ 設置地点: { 名称: { 表記: '市民会館' } } });
  });

  test('shows values of the columns, and proposes for what it does not know', async () => {
    const file = aed();
    await imi('init', file, '--lang', 'en');
    const draft = draftOf(file);
    expect(draft).toContain('# e.g. 市民会館 ・ 中央図書館 ・ 児童館\n  施設名: 名称');
    expect(draft).toMatch(/# check: not mapped.*e\.g\. 総務係 ・ 図書係\n.*# 貸出窓口: /);
    expect(parse(draft).columns).not.toHaveProperty('貸出窓口');
  });

  test('shows no personal data', async () => {
    const file = aed();
    await imi('init', file);
    expect(draftOf(file)).not.toMatch(/花子|一郎|090-1234-5678/);
  });

  test('takes an example from a row without its faulty cells where no row is without faults', async () => {
    const file = put(
      'AED設置一覧.csv',
      '施設名,住所,緯度,経度,設置年月日',
      ...[1, 2, 3, 4, 5].map((n) => `施設${n},千代田区霞が関${n}-1-1,35.67${n}1,139.75${n}1,${n}月頃`),
    );
    expect((await imi('init', file, '--model', 'aed')).code).toBe(0);
    const { columns, examples } = parse(draftOf(file));
    expect(columns).toHaveProperty('施設名');
    expect(examples).toMatchObject([{ row: { 施設名: '施設1' } }]);
    expect((await imi('mapping', 'test', file.replace('.csv', '.mapping.yaml'))).code).toBe(0);
  });

  test('writes over nothing, unless it is told to', async () => {
    const file = aed();
    const draft = put('AED設置一覧.mapping.yaml', 'mine');
    expect(await imi('init', file, '--lang', 'en')).toMatchObject({
      code: 2,
      err: expect.stringContaining('is there already'),
    });
    expect(readFileSync(draft, 'utf8')).toBe('mine\n');
    expect((await imi('init', file, '--force')).code).toBe(0);
    expect(readFileSync(draft, 'utf8')).toContain('model: aed');
  });

  test('takes the kind that a person names where headers do not tell it', async () => {
    const file = put('一覧.csv', '甲,乙', '市民会館,03-3264-0001', '公民館,03-3264-0002');
    expect(await imi('init', file, '--lang', 'en')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--model'),
    });
    expect((await imi('init', file, '--model', 'public_facility', '--lang', 'en')).code).toBe(0);
    expect(draftOf(file)).toMatch(/model: public_facility/);
    expect(draftOf(file)).toMatch(/# 乙: /);
  });

  test('names columns by their places where there is no header, and keeps all of them', async () => {
    const file = put(
      '131016_public_facility.csv',
      ...[1, 2, 3, 4].map((n) => `1310${n},施設${n},千代田区霞が関${n}-1-1,35.67${n}1,139.75${n}1,第${n}係`),
    );
    const { code } = await imi('init', file, '--model', 'public_facility');
    expect(code).toBe(0);
    const { source, columns } = parse(draftOf(file));
    expect(source).toEqual({ 'header-row': 0 });
    expect(Object.keys(columns)).toEqual(['[1]', '[2]', '[3]', '[4]', '[5]', '[6]']);
    const draft = file.replace('.csv', '.mapping.yaml');
    expect((await imi('mapping', 'test', draft)).code).toBe(0);
  });

  test('extends the layout that the file has', async () => {
    const names = Object.keys(loadKnowledge().mappings.get('standard/aed-2023')?.columns ?? {});
    const cells = names.map((name) => (name === '名称' ? '市民会館' : name === 'ID' ? '0000000001' : ''));
    const file = put('aed.csv', [...names, '独自'].join(','), [...cells, '甲'].join(','));
    await imi('init', file);
    const draft = parse(draftOf(file));
    expect(draft).toMatchObject({ extends: 'standard/aed-2023' });
    expect(Object.keys(draft.columns ?? {})).toEqual([]);
    expect(draftOf(file)).toContain('# 独自: ');
  });
});

test('a person is offered what is likely, then what can always be done, then all other items', () => {
  const knowledge = loadKnowledge();
  const column = {
    column: 1,
    header: '貸出窓口',
    key: '貸出窓口',
    state: 'open',
    target: null,
    evidence: null,
    confidence: 0,
    candidates: ['団体名'],
    remark: '記述>説明',
    values: [],
  } as const;
  const choices = choicesFor(column, { kind: 'aed' }, knowledge, { language: 'ja' });
  expect(choices.slice(0, 4).map(({ value }) => value)).toEqual(['団体名', '記述>説明', 'ignore', '']);
  expect(choices.map(({ value }) => value)).toContain('緯度');
});
