import { describe, expect, test } from 'vitest';
import { loadMapping, resolveMapping } from './load.js';
import type { MappingDocument } from './mapping.js';

const load = (text: string) => loadMapping(text, 'aed.yaml');
const faultsOf = async (text: string) =>
  ((await load(text)).faults ?? []).map(({ cause, place }) => [cause.code, place.line, place.column]);

describe('a mapping that cannot be used says where', () => {
  test('broken YAML', async () => {
    expect((await faultsOf('model: aed\ncolumns: {名称: ['))[0]).toEqual([
      'yaml-bracket-open',
      2,
      expect.any(Number),
    ]);
  });

  test('an unknown key, with the nearest that there is', async () => {
    expect(await faultsOf('model: aed\ncolumms:\n  名称: 名称\n')).toEqual([['document-unknown-key', 2, 1]]);
    const [fault] = (await load('model: aed\ncolumms: {}\n')).faults ?? [];
    expect(fault?.cause.args).toMatchObject({ names: expect.stringMatching(/^columns\b/) });
  });

  test('a code without quotes has lost its zero', async () => {
    expect(await faultsOf('model: aed\npublisher: { code: 011002, name: 札幌市 }\n')).toEqual([
      ['yaml-unquoted', 2, 14],
    ]);
  });

  test('a code without quotes among the keys', async () => {
    expect(await faultsOf('model: aed\ncolumns:\n  種別: { to: 備考, codes: { 01: 有, 1: 無 } }\n')).toEqual([
      ['yaml-unquoted', 3, 26],
    ]);
  });

  test('a reference to another place', async () => {
    expect(await faultsOf('model: &m aed\ntitle: *m\n')).toEqual([['yaml-alias', 2, 8]]);
  });

  test('an alias bomb', async () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...[...'bcdefgh'].map((name, i) => `${name}: &${name} [${`*${'abcdefg'[i]},`.repeat(9)}]`),
    ];
    expect((await faultsOf(bomb.join('\n'))).length).toBeGreaterThan(0);
  });

  test('nesting without end', async () => {
    expect((await faultsOf(`columns: ${'['.repeat(3000)}`)).length).toBeGreaterThan(0);
  });

  test('the way to a wrong value inside', async () => {
    expect(
      await faultsOf('model: aed\ncolumns:\n  名称: 名称\n  日付: { to: 設置日, options: { order: abc } }\n'),
    ).toEqual([['document-not-one-of', 4, expect.any(Number)]]);
  });

  test('words without what stands between them', async () => {
    expect(
      await faultsOf(
        'model: aed\ncolumns:\n  設備:\n    to: 備考\n    words: { 小児: 小児対応設備の有無 }\n',
      ),
    ).toEqual([['document-unexpected', 5, 5]]);
  });
});

describe('inheritance', () => {
  const documents: Record<string, MappingDocument> = {
    'standard/aed': {
      model: 'aed',
      standard: '標準',
      columns: { NO: 'ID', 名称: '名称' },
      required: ['名称'],
    },
    loop: { extends: 'loop2' },
    loop2: { extends: 'loop' },
  };
  const resolve = (document: MappingDocument) => resolveMapping('own', document, (path) => documents[path]);

  test('columns add up, own ones win', () => {
    const { mapping } = resolve({ extends: 'standard/aed', columns: { NO: 'ignore', 番号: 'ID' } });
    expect(mapping).toMatchObject({
      model: 'aed',
      standard: '標準',
      columns: { NO: 'ignore', 名称: '名称', 番号: 'ID' },
      required: ['名称'],
      lineage: ['standard/aed'],
    });
  });

  test.each([
    [{ extends: 'nowhere' }, 'mapping-extends-unknown'],
    [{ extends: 'loop' }, 'mapping-extends-itself'],
    [{ columns: {} }, 'mapping-without-model'],
  ])('%j is refused: %s', (document, code) => {
    expect(resolve(document).cause?.code).toBe(code);
  });
});
