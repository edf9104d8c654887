import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { Parser, Store, Writer } from 'n3';
import validatorOf from 'rdf-validate-shacl';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Inventory } from '../index.js';
import { imi as run } from './command-line.testing.js';

const imi = (...args: string[]) => run(...args, '--lang', 'en');

const config = `title: 静岡市オープンデータ
publisher: { name: 静岡市, code: "221007", url: "https://www.city.shizuoka.example/" }
base: https://www.city.shizuoka.example/opendata/
licence: CC BY 4.0
frequency: yearly
contact: { name: 広報課, mail: kouhou@city.shizuoka.example, phone: 054-254-2111 }
datasets:
  - files: "地図*"
    title: 都市計画図
    licence: 独自の規約
    frequency: irregular
    price: { amount: 300, currency: JPY, owner: 都市計画課 }
`;
const lines = Array.from(
  { length: 12 },
  (_, i) => `第${i}公民館,静岡県静岡市葵区追手町5-${i + 1},054-254-21${10 + i}\n`,
).join('');
const table = `名称,住所,電話番号\n${lines}`;

let folder = '';
let out = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imi-catalog-'));
  out = mkdtempSync(join(tmpdir(), 'imi-catalog-out-'));
  const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
  put('公共施設一覧_2023.csv', table);
  put(
    '公共施設一覧_2023.json',
    JSON.stringify(
      lines
        .trim()
        .split('\n')
        .map((line) => {
          const [名称, 住所, 電話番号] = line.split(',');
          return { 名称, 住所, 電話番号 };
        }),
    ),
  );
  put('地図.pdf', '%PDF-1.7\n');
  put('catalog.yaml', config);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const read = (name: string) => readFileSync(join(out, name), 'utf8');
const shapesIn = (name: string) =>
  new Store(
    new Parser().parse(readFileSync(new URL(`../../fixtures/catalogue/${name}`, import.meta.url), 'utf8')),
  );
const shapes = shapesIn('dcat-ap.ttl');

const canonical = (quads: string) =>
  jsonld.canonize(
    quads as never,
    {
      algorithm: 'URDNA2015',
      inputFormat: 'application/n-quads',
      format: 'application/n-quads',
    } as never,
  );

function nquads(store: Store): Promise<string> {
  return new Promise((resolve, reject) => {
    const writer = new Writer({ format: 'application/n-quads' });
    writer.addQuads([...store]);
    writer.end((error, text) => (error ? reject(error) : resolve(text)));
  });
}

describe('a catalogue of a folder', () => {
  test('is DCAT that conforms to the shapes, and the same graph in Turtle and JSON-LD', async () => {
    const { code, err } = await imi('catalog', folder, '--out', out);
    expect([code, err.includes('catalog-licence-unknown')]).toEqual([0, true]);
    const turtle = new Store(new Parser().parse(read('imi-catalog.ttl')));
    const { conforms, results } = await new validatorOf(shapes).validate(turtle);
    expect(
      results.map(({ path, focusNode, message }) => [
        focusNode?.value,
        path?.value,
        message.map(({ value }) => value),
      ]),
    ).toEqual([]);
    expect(conforms).toBe(true);
    const graph = (await jsonld.toRDF(JSON.parse(read('imi-catalog.jsonld')), {
      format: 'application/n-quads',
      safe: true,
    } as never)) as unknown as string;
    expect(await canonical(graph)).toBe(await canonical(await nquads(turtle)));
  });

  test('the shapes refuse what DCAT-AP refuses', async () => {
    await imi('catalog', folder, '--out', out);
    for (const property of ['dct:title', 'dcat:accessURL', 'dct:publisher']) {
      const broken = read('imi-catalog.ttl')
        .split('\n')
        .filter((line) => !line.trim().startsWith(property))
        .join('\n');
      const { conforms } = await new validatorOf(shapes).validate(new Store(new Parser().parse(broken)));
      expect([property, conforms]).toEqual([property, false]);
    }
  });

  test('of what DCAT-AP recommends, it lacks what files and their publisher do not tell', async () => {
    await imi('catalog', folder, '--out', out);
    const turtle = new Store(new Parser().parse(read('imi-catalog.ttl')));
    const { results } = await new validatorOf(shapesIn('dcat-ap-recommended.ttl')).validate(turtle);
    const lacks = new Set(results.map(({ path }) => path?.value.replace(/^.*[/#]/, '')));
    // The licence is lacking where its words name none, the period and keywords where a file tells none.
    expect([...lacks].sort()).toEqual([
      'availability',
      'description',
      'issued',
      'keyword',
      'license',
      'modified',
      'spatial',
      'temporal',
      'theme',
      'themeTaxonomy',
      'type',
    ]);
  });

  test('is what package_create of CKAN takes', async () => {
    await imi('catalog', folder, '--out', out);
    const packages = JSON.parse(read('imi-catalog.ckan.json'));
    const schema = JSON.parse(
      readFileSync(new URL('../../fixtures/catalogue/ckan-package-create.json', import.meta.url), 'utf8'),
    );
    const ajv = new Ajv2020({ allErrors: true });
    expect(ajv.validate(schema, packages), JSON.stringify(ajv.errors)).toBe(true);
    expect(packages).toMatchObject([
      {
        name: '221007_2023',
        license_id: 'CC-BY-4.0',
        author: '静岡市',
        maintainer: '広報課',
        resources: [{ format: 'CSV', mimetype: 'text/csv' }, { format: 'JSON' }],
      },
      { title: '都市計画図', license_id: '独自の規約', resources: [{ format: 'PDF' }] },
    ]);
    expect(packages[1].extras).toContainEqual({ key: '料金', value: '300 JPY' });
  });

  test('is a list of open data that we read as one, and the fields of data.gov.tw', async () => {
    await imi('catalog', folder, '--out', out);
    const { out: plan } = await imi('plan', join(out, 'imi-catalog.list.csv'), '--json');
    expect(JSON.parse(plan)).toMatchObject({ kind: 'open_data_list' });
    const rows = parse(read('imi-catalog.list.csv'), { bom: true }) as string[][];
    expect(rows.map((row) => row.length)).toEqual([42, 42, 42, 42]);
    const [head, ...sets] = parse(read('imi-catalog.tw.csv'), { bom: true }) as string[][];
    expect([head?.length, sets.length]).toEqual([22, 2]);
    expect(sets[0]?.[head?.indexOf('檔案格式') ?? 0]).toBe('CSV;JSON');
    expect(sets.map((row) => row[head?.indexOf('計費方式') ?? 0])).toEqual(['免費', '300 JPY（都市計画課）']);
  });

  test.each([
    ['licence: 1\n', 'document-key-missing'],
    [config.replace('base:', 'bass:'), 'document-unknown-key'],
    [config.replace('yearly', 'often'), 'document-not-one-of'],
  ])('a configuration that is wrong is refused with its place', async (text, code) => {
    writeFileSync(join(folder, 'catalog.yaml'), text);
    const said = await imi('catalog', folder);
    expect(said.code).toBe(2);
    expect(said.err).toContain(code);
    expect(said.err).toMatch(/catalog\.yaml:\d+:\d+/);
  });

  test('without a configuration it is told what is needed', async () => {
    const { code, err } = await imi('catalog', out);
    expect([code, err.includes('catalog-config-missing')]).toEqual([2, true]);
  });
});

describe('a catalogue beside files', () => {
  const inventory = async (...args: string[]): Promise<{ found: Inventory; err: string }> => {
    const { out: text, err } = await imi('inventory', folder, '--report', 'json', ...args);
    return { found: JSON.parse(text), err };
  };

  test.each(['imi-catalog.ckan.json', 'imi-catalog.jsonld', 'imi-catalog.list.csv'])(
    '%s tells the licences',
    async (name) => {
      await imi('catalog', folder, '--out', out);
      const { found, err } = await inventory('--catalog', join(out, name));
      const licences = found.entries
        .filter(({ path }) => path.endsWith('csv') || path.endsWith('json'))
        .map(({ licence }) => licence?.id);
      expect(licences).toEqual(['CC-BY-4.0', 'CC-BY-4.0']);
      expect(err).not.toContain('catalog-lies');
      const openness = found.entries[1]?.readiness?.parts.find(({ part }) => part === 'openness')?.checks[0];
      expect(openness).toMatchObject({ check: 'open-licence', state: 'met' });
    },
  );

  test('entries that lie about size, hash and format, and files that are gone, are told', async () => {
    await imi('catalog', folder, '--out', out);
    const packages = JSON.parse(read('imi-catalog.ckan.json'));
    const [csv, json] = packages[0].resources;
    csv.size += 1;
    csv.format = 'XLSX';
    json.hash = `sha256:${'0'.repeat(64)}`;
    packages[0].resources.push({ name: 'x', url: 'https://example.org/gone.csv', format: 'CSV' });
    writeFileSync(join(out, 'lies.json'), JSON.stringify({ success: true, result: { results: packages } }));
    const { err } = await inventory('--catalog', join(out, 'lies.json'));
    expect(err.match(/catalog-lies/g)).toHaveLength(3);
    expect(err).toContain('gone.csv');
  });

  test('what a catalogue calls a file tells its kind', async () => {
    writeFileSync(
      join(folder, 'x.csv'),
      '名称,住所\n中央,静岡県静岡市葵区追手町5-1\n東,静岡県静岡市葵区追手町5-2\n',
    );
    const kindOf = ({ entries }: Inventory) => entries.find(({ path }) => path === 'x.csv')?.kind;
    expect(kindOf((await inventory()).found)?.id).not.toBe('public_toilet');
    const said = [{ name: 'a', title: '公衆トイレ一覧', resources: [{ url: 'https://example.org/x.csv' }] }];
    writeFileSync(join(out, 'said.json'), JSON.stringify(said));
    expect(kindOf((await inventory('--catalog', join(out, 'said.json'))).found)).toMatchObject({
      id: 'public_toilet',
      isNearest: false,
    });
  });

  test('what is no catalogue is refused', async () => {
    const { code, err } = await imi('inventory', folder, '--catalog', join(folder, '公共施設一覧_2023.csv'));
    expect([code, err.includes('catalog-unreadable')]).toEqual([2, true]);
  });
});
