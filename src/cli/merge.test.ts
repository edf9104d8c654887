import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { JSDOM } from 'jsdom';
import jsonld from 'jsonld';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Node } from '../nodes/index.js';
import { forgetSurroundings, imi } from './command-line.testing.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imi-merge-'));
  forgetSurroundings();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

function put(name: string, content: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const header = '都道府県コード又は市区町村コード,NO,名称,所在地_連結表記,設置位置,緯度,経度,電話番号';
const shizuoka = `${header}
221007,1,中央公民館,静岡県静岡市葵区追手町5-1,1階受付,34.9756,138.3828,054-254-2111
221007,2,桜ヶ丘体育館,静岡県静岡市葵区追手町9-6,事務室,34.9766,138.3838,054-254-2112
221007,3,みなと会館,静岡県静岡市清水区旭町6-8,玄関,35.0157,138.489,054-354-2111
`;
/** The same municipality a year later: a name written otherwise, a point moved, another number of the telephone. */
const later = `${header}
221007,11,中央公民舘,静岡市葵区追手町5番1号,１階 受付,34.9758,138.3829,054-254-2111
221007,12,静岡市立櫻が丘体育館,静岡市葵区追手町9-6,事務室,34.9766,138.3838,054-254-9999
221007,13,やまびこ会館,静岡市清水区旭町6-8,玄関,35.0158,138.489,
`;
const takamatsu = `${header}
372013,1,片原町会館,香川県高松市片原町9-9,入口,34.3455,134.0526,087-811-1111
`;

interface Written {
  readonly nodes: readonly Node[];
  readonly byName: ReadonlyMap<string, Node>;
}

function written(out: string, kind = 'aed'): Written {
  const { '@graph': nodes } = JSON.parse(readFileSync(join(folder, out, `${kind}.jsonld`), 'utf8'));
  const nameOf = (node: { 設置地点?: { 名称?: { 表記?: string } } }) => node.設置地点?.名称?.表記 ?? '';
  return { nodes, byName: new Map(nodes.map((node: Node) => [nameOf(node), node])) };
}

const at = (out: string) => ['--out', join(folder, out)];
const summaryOf = (out: string) => JSON.parse(readFileSync(join(folder, out, 'merge.json'), 'utf8'));

describe('what comes out', () => {
  test('one dataset of each kind, every node with where it comes from', async () => {
    const files = [put('aed-a.csv', shizuoka), put('aed-b.csv', takamatsu)];
    const said = await imi('merge', ...files, ...at('out'), '--lang', 'en');
    expect(said.out).toContain('Sources merged: 2 of 2');
    expect(said.code).toBe(0);
    const { nodes, byName } = written('out');
    expect(nodes).toHaveLength(4);
    const { iri } = summaryOf('out').sources[1];
    expect(byName.get('片原町会館')?.['出典']).toEqual({
      '@id': `${iri}#row=2`,
      '@type': '出典型',
      発行者名: '高松市',
      ファイル名: 'aed-b.csv',
      行: '2',
      出典データ: iri,
    });
    expect(iri).toMatch(/^ni:\/\/\/sha-256;[\w-]{43}$/);
    expect(readdirSync(join(folder, 'out')).sort()).toEqual([
      'ATTRIBUTION.txt',
      'aed.jsonld',
      'candidates.csv',
      'candidates.xlsx',
      'merge.html',
      'merge.json',
      'merge.report.json',
      'sources.jsonld',
    ]);
  });

  test('JSON-LD processors read the provenance as PROV-O, and drop nothing', async () => {
    const files = [put('aed-a.csv', shizuoka), put('aed-c.csv', later)];
    await imi('merge', ...files, ...at('out'), '-q');
    const document = JSON.parse(readFileSync(join(folder, 'out/aed.jsonld'), 'utf8'));
    const expanded = (await jsonld.expand(document, { safe: true } as object)) as Node[];
    const derived = expanded.map((node) => node['http://www.w3.org/ns/prov#wasDerivedFrom']);
    expect(derived.every((origins) => Array.isArray(origins) && origins.length === 1)).toBe(true);
    const close = expanded.filter((node) => 'http://www.w3.org/2004/02/skos/core#closeMatch' in node);
    expect(close.length).toBeGreaterThan(0);
    const compacted = (await jsonld.compact(expanded as object, document['@context'])) as Node;
    expect(compacted['@graph']).toEqual(document['@graph']);
    const sources = JSON.parse(readFileSync(join(folder, 'out/sources.jsonld'), 'utf8'));
    expect(await jsonld.expand(sources, { safe: true } as object)).toHaveLength(2);
  });

  test('is the same to the byte in any order of the arguments, and from run to run', async () => {
    const files = [put('aed-a.csv', shizuoka), put('aed-b.csv', takamatsu), put('aed-c.csv', later)];
    const outputs = async (out: string, args: readonly string[]) => {
      await imi('merge', ...args, ...at(out), '--dedupe', '--to', 'jsonld', '--to', 'tidy', '-q');
      return readdirSync(join(folder, out)).map((name) => [
        name,
        readFileSync(join(folder, out, name), 'utf8'),
      ]);
    };
    const usual = await outputs('x', files);
    expect(await outputs('y', [...files].reverse())).toEqual(usual);
    expect(await outputs('z', [files[1]!, files[2]!, files[0]!])).toEqual(usual);
    expect(await outputs('x', [join(folder, 'aed-?.csv')])).toEqual(usual);
  });

  test('formats with columns carry the provenance too', async () => {
    await imi(
      'merge',
      put('aed-a.csv', shizuoka),
      ...at('out'),
      '--to',
      'csv',
      '--to',
      'nquads',
      '--to',
      'tidy',
      '-q',
    );
    const csv = readFileSync(join(folder, 'out/aed.standard.csv'), 'utf8').split('\r\n');
    expect(csv[0]).toMatch(/出典_公開者,出典_ファイル,出典_行$/);
    expect(csv[1]).toMatch(/静岡市,aed-a.csv,2$/);
    expect(readFileSync(join(folder, 'out/aed.tidy.csv'), 'utf8')).toContain(
      '出典{@出典型}>行,2,xsd:integer',
    );
    expect(readFileSync(join(folder, 'out/aed.nq'), 'utf8')).toContain(
      '<http://www.w3.org/ns/prov#wasDerivedFrom>',
    );
  });
});

describe('ids', () => {
  const bare = (name: string) => `ID,名称,所在地_連結表記,設置位置\n1,${name},旭町1-1,玄関\n`;

  test('of two publishers that nobody knows, who use one number each, are two', async () => {
    const mapping = put(
      'mapping.yaml',
      'model: aed\ncolumns: { ID: ID, 名称: 名称, 所在地_連結表記: 所在地_連結表記, 設置位置: 設置位置 }\nid: "{ID}"\n',
    );
    const files = [put('aed-a.csv', bare('みなと')), put('aed-b.csv', bare('あさひ'))];
    const said = await imi(
      'merge',
      ...files,
      '--mapping',
      mapping,
      ...at('out'),
      '--lang',
      'en',
      '--fail-on',
      'never',
    );
    expect(said.err).toContain('(merge-id-shared)');
    const ids = written('out').nodes.map((node) => node['@id']);
    expect(new Set(ids).size).toBe(2);
  });

  test('of one publisher, for records that say the very same, are one node with both origins', async () => {
    const files = [
      put('aed-a.csv', shizuoka),
      put('aed-b.csv', `${shizuoka}221007,4,あおぞら会館,静岡市葵区追手町1-1,玄関,,,\n`),
    ];
    await imi('merge', ...files, ...at('out'), '-q');
    const { nodes, byName } = written('out');
    expect(nodes).toHaveLength(4);
    expect(byName.get('みなと会館')?.['出典']).toHaveLength(2);
    expect(summaryOf('out').kinds[0]).toMatchObject({ records: 7, united: 3, nodes: 4 });
  });
});

describe('the same thing in two files', () => {
  const names = (out: string) => [...written(out).byName.keys()].sort();

  test('is linked and told, and both nodes are kept', async () => {
    const files = [put('aed-a.csv', shizuoka), put('aed-c.csv', later)];
    await imi('merge', ...files, ...at('out'), '-q');
    const { nodes, byName } = written('out');
    expect(nodes).toHaveLength(6);
    const [a, b] = [byName.get('中央公民館'), byName.get('中央公民舘')];
    expect(a?.['同一候補']).toBe(b?.['@id']);
    expect(b?.['同一候補']).toBe(a?.['@id']);
    expect(byName.get('やまびこ会館')).not.toHaveProperty('同一候補');
    const review = readFileSync(join(folder, 'out/candidates.csv'), 'utf8');
    expect(review.split('\r\n')[0]).toContain('判定,確からしさ,点数,名称A');
    expect(review).toContain('名称が同じ');
    const report = readFileSync(join(folder, 'out/merge.report.json'), 'utf8');
    expect(report).toContain('same-thing-likely');
  });

  test('is made one node with --dedupe: each property with its record, contradictions told with both places', async () => {
    const files = [put('aed-a.csv', shizuoka), put('aed-c.csv', later)];
    const said = await imi('merge', ...files, ...at('out'), '--dedupe', '--lang', 'en');
    expect(said.out).toContain('Joined as one thing: 2');
    expect(names('out')).toHaveLength(4);
    const joined = written('out').nodes.filter((node) => Array.isArray(node['出典']));
    expect(joined).toHaveLength(2);
    const hall = joined.find((node) => JSON.stringify(node).includes('公民'))!;
    expect((hall['出典'] as Node[]).map((origin) => origin['ファイル名'])).toEqual([
      'aed-a.csv',
      'aed-c.csv',
    ]);
    const taken = (hall['出典'] as Node[]).map((origin) => [origin['採用項目']].flat());
    expect(taken[0]).toContain('設置地点');
    const { reports } = JSON.parse(readFileSync(join(folder, 'out/merge.report.json'), 'utf8'));
    const codes = reports.flatMap((one: { report: { causes: { code: string }[] } }) =>
      one.report.causes.map(({ code }) => code),
    );
    expect(codes).toContain('merge-written-otherwise');
  });

  test('people decide: what they say goes before what was computed, in the next run', async () => {
    const files = [put('aed-a.csv', shizuoka), put('aed-c.csv', later)];
    await imi('merge', ...files, ...at('out'), '--lang', 'en', '-q');
    const [head = '', ...rows] = readFileSync(join(folder, 'out/candidates.csv'), 'utf8').split('\r\n');
    const ids = new Map(written('out').nodes.map((node) => [JSON.stringify(node['設置地点']), node['@id']]));
    const idOf = (name: string) => [...ids].find(([text]) => text.includes(name))?.[1];
    const cells = head.split(',').length - 2;
    const decided = [
      head,
      ...rows.filter((row) => row.includes('中央公民館')).map((row) => row.replace(/^/, 'different')),
      `same${','.repeat(cells - 1)},${idOf('みなと会館')},${idOf('やまびこ会館')}`,
      `same${','.repeat(cells - 1)},urn:x:gone,${idOf('みなと会館')}`,
      `perhaps${','.repeat(cells - 1)},urn:x:a,urn:x:b`,
      `same${','.repeat(cells - 1)},${idOf('桜ヶ丘')},${idOf('みなと会館')}`,
      `different${','.repeat(cells - 1)},${idOf('みなと会館')},${idOf('桜ヶ丘')}`,
    ];
    const decisions = put('decisions.csv', decided.join('\r\n'));
    const said = await imi(
      'merge',
      ...files,
      ...at('next'),
      '--dedupe',
      '--decisions',
      decisions,
      '--lang',
      'en',
      '--fail-on',
      'never',
    );
    expect(said.err).toContain('(decision-gone)');
    expect(said.err).toContain('(decision-unclear)');
    expect(said.err).toContain('(decision-contradicted)');
    expect(names('next')).toEqual(expect.arrayContaining(['中央公民館', '中央公民舘']));
    expect(names('next')).toHaveLength(4);
    expect(summaryOf('next').decisions).toEqual({ same: 1, different: 1, gone: 1 });
  });

  test('the workbook of the pairs offers the decisions, and is taken as it is filled in', async () => {
    const files = [put('aed-a.csv', shizuoka), put('aed-c.csv', later)];
    await imi('merge', ...files, ...at('out'), '--lang', 'ja', '-q');
    const bytes = readFileSync(join(folder, 'out/candidates.xlsx'));
    const { sheets } = await readXlsx(bytes);
    const rows = [...(sheets[0]?.rows ?? [])].map((row) => [...row]);
    const csv = readFileSync(join(folder, 'out/candidates.csv'), 'utf8').trim().split('\r\n');
    expect(rows).toHaveLength(csv.length);
    const at0 = (name: string) => rows[0]?.indexOf(name) ?? -1;
    expect(rows.slice(1).every((row) => typeof row[at0('点数')] === 'number')).toBe(true);
    const [choices] = sheets[0]?.dataValidations ?? [];
    expect(choices).toMatchObject({ type: 'list', range: `A2:A${rows.length}`, errorStyle: 'warning' });
    expect(JSON.stringify(choices)).toContain('同じ');

    for (const row of rows.slice(1)) row[0] = row.includes('中央公民館') ? '違う' : '同じ';
    writeFileSync(join(folder, 'decided.xlsx'), await writeXlsx({ sheets: [{ name: 'x', rows }] }));
    const decided = [...at('next'), '--dedupe', '--decisions', join(folder, 'decided.xlsx')];
    const said = await imi('merge', ...files, ...decided, '--lang', 'ja', '--fail-on', 'never');
    expect(said.err).not.toContain('decision');
    expect(summaryOf('next').decisions).toEqual({ same: rows.length - 2, different: 1, gone: 0 });
    expect(names('next')).toEqual(expect.arrayContaining(['中央公民館', '中央公民舘']));
    // What people decided stands in the next review file, too.
    expect(readFileSync(join(folder, 'next/candidates.csv'), 'utf8')).toContain('\r\n違う,');
  });

  test('a page shows the sources, the pairs that wait for a decision, and the licences', async () => {
    const close = later.replace('やまびこ会館', '清水みなと会館');
    const files = [put('aed-a.csv', shizuoka), put('aed-c.csv', close), put('b.csv', '')];
    copyFileSync(join(folder, 'aed-a.csv'), join(folder, 'aed-z.csv'));
    await imi('merge', ...files, join(folder, 'aed-z.csv'), ...at('out'), '--lang', 'en', '-q');
    const { document } = new JSDOM(readFileSync(join(folder, 'out/merge.html'), 'utf8')).window;
    const rowsOf = (id: string) =>
      [...document.querySelectorAll(`#${id} tbody tr`)].map((row) =>
        [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim() ?? ''),
      );
    expect(rowsOf('kinds')).toEqual([['AED locations', '2', '6', '0', '0', '6', '3', '2', '0', '0']]);
    expect(rowsOf('sources').map(([name, , , state]) => [name, state])).toEqual([
      ['aed-a.csv', 'merged'],
      ['aed-c.csv', 'merged'],
      ['aed-z.csv', 'same content as aed-a.csv'],
      ['b.csv', expect.stringContaining('not read')],
    ]);
    const waiting = rowsOf('pairs').map(([, a, b]) => `${a} ${b}`);
    expect(waiting).toEqual([expect.stringMatching(/みなと会館.*清水みなと会館/)]);
    expect(document.querySelector('#licences')?.textContent).toContain('aed-c.csv');
    const links = [...document.querySelectorAll('#outputs a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(summaryOf('out').outputs);
    expect(document.querySelector('script')).toBeNull();
  });

  test('decisions are not written over by the pairs of the next run', async () => {
    const files = [put('aed-a.csv', shizuoka), put('aed-c.csv', later)];
    await imi('merge', ...files, ...at('out'), '--lang', 'en', '-q');
    const file = join(folder, 'out/candidates.csv');
    const before = readFileSync(file, 'utf8');
    const said = await imi('merge', ...files, ...at('out'), '--decisions', file, '--lang', 'en');
    expect([said.code, said.err.includes('(output-is-input)')]).toEqual([2, true]);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  test('a file that holds no decisions is refused', async () => {
    const file = put('aed-a.csv', shizuoka);
    const said = await imi('merge', file, ...at('out'), '--decisions', file, '--lang', 'en');
    expect(said.code).toBe(2);
    expect(said.err).toContain('(decisions-unusable)');
  });
});

describe('what is odd about the arguments is told, and stops nothing', () => {
  test('a file that cannot be read, and one of no kind', async () => {
    const files = [put('aed-a.csv', shizuoka), put('b.csv', ''), put('c.csv', 'x,y\n1,2\n')];
    const said = await imi('merge', ...files, join(folder, 'missing.csv'), ...at('out'), '--lang', 'en');
    expect(said.code).toBe(2);
    expect(said.out).toContain('Sources merged: 1 of 3');
    expect(said.err).toContain('missing.csv');
    const states = summaryOf('out').sources.map(
      ({ path, state, code }: { path: string; state: string; code: string | null }) => [path, state, code],
    );
    expect(states).toEqual([
      ['aed-a.csv', 'merged', null],
      ['b.csv', 'unread', 'file-empty'],
      ['c.csv', 'unread', 'kind-unknown'],
    ]);
  });

  test('what to do about files of no kind is said once', async () => {
    const strange = ['c', 'd', 'e'].map((name) => put(`${name}.csv`, 'x,y\n1,2\n'));
    const { err } = await imi('merge', put('aed-a.csv', shizuoka), ...strange, ...at('out'), '--lang', 'en');
    expect(err.match(/\(kind-unknown\)/g)).toHaveLength(3);
    expect(err.match(/imi init/g)).toHaveLength(1);
    for (const name of ['c.csv', 'd.csv', 'e.csv']) expect(err).toContain(name);
  });

  test('a file twice: by its name, by a link, by its content', async () => {
    const file = put('in/aed-a.csv', shizuoka);
    symlinkSync(file, join(folder, 'in/aed-link.csv'));
    copyFileSync(file, join(folder, 'in/aed-z.csv'));
    const said = await imi('merge', file, join(folder, 'in'), ...at('out'), '--lang', 'en');
    expect(said.err.match(/\(merge-file-twice\)/g)).toHaveLength(3);
    expect(written('out').nodes).toHaveLength(3);
    expect(said.code).toBe(0);
  });

  test('what an earlier run wrote', async () => {
    put('data/aed-a.csv', shizuoka);
    const data = join(folder, 'data');
    await imi('merge', data, '--out', join(data, 'merged'), '-q', '--to', 'jsonld', '--to', 'csv');
    const said = await imi('merge', data, '--out', join(data, 'merged'), '--lang', 'en', '--to', 'jsonld');
    expect(said.err).toContain('(merge-own-output)');
    expect(said.code).toBe(0);
    expect(JSON.parse(readFileSync(join(data, 'merged/aed.jsonld'), 'utf8'))['@graph']).toHaveLength(3);
  });

  test('links that lead back, and a folder without rights', async () => {
    put('data/aed-a.csv', shizuoka);
    put('data/closed/aed-b.csv', takamatsu);
    symlinkSync(join(folder, 'data'), join(folder, 'data/again'));
    chmodSync(join(folder, 'data/closed'), 0o000);
    const said = await imi('merge', join(folder, 'data'), ...at('out'), '--lang', 'en', '-q');
    chmodSync(join(folder, 'data/closed'), 0o755);
    expect(said.err).toContain('(link-left)');
    // Who may read everything is not stopped by rights.
    if (process.getuid?.() !== 0) {
      expect(said.err).toContain('(file-unreadable)');
      expect(said.code).toBe(2);
    }
    expect(written('out').nodes.length).toBeGreaterThanOrEqual(3);
  });

  test('an output that is an input, and one with a name of its own', async () => {
    const file = put('out/aed.jsonld', '{"@graph": []}');
    const refused = await imi('merge', file, put('aed-a.csv', shizuoka), ...at('out'), '--lang', 'en');
    expect(refused.err).toContain('(output-is-input)');
    expect(readFileSync(file, 'utf8')).toBe('{"@graph": []}');
    const named = await imi('merge', file, ...at('out'), '--to', 'ndjson=x', '--lang', 'en');
    expect(named.err).toContain('(merge-output-placed)');
  });
});
