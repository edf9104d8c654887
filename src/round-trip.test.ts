import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Mapping } from './mapping/index.js';
import { loadKnowledge, normalizeFile, readMappingFile } from './node.js';
import { nodeFormats } from './outputs/index.js';
import type { Report } from './report/index.js';
import { reportOf } from './run/nodes/checked-nodes.testing.js';

const folder = fileURLToPath(new URL('../fixtures/', import.meta.url));
const knowledge = loadKnowledge();
const cases = readdirSync(folder, { recursive: true })
  .map((path) => String(path).replaceAll('\\', '/'))
  .filter((path) => path.endsWith('/expected/nodes.jsonld'))
  .map((path) => path.replace('/expected/nodes.jsonld', ''))
  .filter((name) => name !== 'aed/header-only')
  .sort();

interface Made {
  readonly report: Report;
  readonly kind: string;
  readonly csv: string;
  readonly jsonld: string;
  readonly tidy: string;
  readonly ndjson: string;
  readonly xlsx: string;
}

/** Runs a file; gives the paths of what comes out. */
async function run(
  file: string,
  options: { mapping?: Mapping | undefined; model?: string } = {},
): Promise<Made> {
  const out = mkdtempSync(join(tmpdir(), 'imi-round-'));
  const [csv, jsonld, tidy] = [join(out, 'out.csv'), join(out, 'out.jsonld'), join(out, 'out.tidy.csv')];
  const [ndjson, xlsx] = [join(out, 'out.ndjson'), join(out, 'out.xlsx')];
  const nodes = [
    { format: nodeFormats.ndjson, to: { file: ndjson } },
    { format: nodeFormats.xlsx, to: { file: xlsx } },
    { format: nodeFormats.csv, to: { file: csv } },
    { format: nodeFormats.jsonld, to: { file: jsonld } },
    { format: nodeFormats.tidy, to: { file: tidy } },
  ];
  const result = await normalizeFile(
    file,
    { ...options, nodes, reports: [], signal: new AbortController().signal },
    knowledge,
  );
  if (result.causes !== null) throw new Error(JSON.stringify(result.causes));
  return { report: result.report, kind: result.plan.kind, csv, jsonld, tidy, ndjson, xlsx };
}

const text = (file: string) => readFileSync(file, 'utf8');

describe.each(cases)('%s', (name) => {
  const own = join(folder, name, 'mapping.yaml');
  const input = readdirSync(join(folder, name)).find((file) => !['mapping.yaml', 'expected'].includes(file));
  const first = async () => {
    const mapping = existsSync(own) ? ((await readMappingFile(own, knowledge)) as Mapping) : undefined;
    return run(join(folder, name, input ?? ''), { mapping });
  };

  test('JSON-LD that is read again gives the same nodes', async () => {
    const made = await first();
    const again = await run(made.jsonld, { model: made.kind });
    const nodes = (file: string) => JSON.parse(text(file))['@graph'];
    expect(nodes(again.jsonld)).toEqual(nodes(made.jsonld));
  });

  test('tidy CSV that is read again gives the same nodes', async () => {
    const made = await first();
    const again = await run(made.tidy, { model: made.kind });
    const nodes = (file: string) => JSON.parse(text(file))['@graph'];
    expect(nodes(again.jsonld)).toEqual(nodes(made.jsonld));
  });

  test('lines of JSON-LD give the same nodes again, and the workbook those of the CSV', async () => {
    const made = await first();
    const nodes = (file: string) => JSON.parse(text(file))['@graph'];
    expect(nodes((await run(made.ndjson, { model: made.kind })).jsonld)).toEqual(nodes(made.jsonld));
    const [fromCsv, fromWorkbook] = [
      await run(made.csv, { model: made.kind }),
      await run(made.xlsx, { model: made.kind }),
    ];
    expect(nodes(fromWorkbook.jsonld).length).toBe(nodes(fromCsv.jsonld).length);
    // Ids of records without a key of their own are made of their cells.
    const contents = (file: string) => nodes(file).map(({ '@id': _, ...node }: { '@id': string }) => node);
    expect(contents(fromWorkbook.jsonld)).toEqual(contents(fromCsv.jsonld));
  });

  test('JSON-LD is in canonical form, and nothing is wrong with it that was not with its source', async () => {
    const made = await first();
    const checked = await reportOf(text(made.jsonld), { model: made.kind });
    const codes = ({ causes }: Report, severity: string) =>
      causes.filter((one) => one.severity === severity).map(({ code }) => code);
    expect(checked.causes.map(({ code }) => code)).not.toContain('value-not-canonical');
    const before = codes(made.report, 'error');
    const found = codes(checked, 'error').filter((code) => !before.includes(code));
    expect(found).toEqual([]);
  });

  test('CSV in the layout of the standard that is read again gives the same CSV', async () => {
    const made = await first();
    const again = await run(made.csv, { model: made.kind });
    // A row with one cell is a note, or the title of a section, to those who read it.
    const records = (file: string) =>
      (parse(text(file), { bom: true }) as string[][]).filter(
        (row) => row.filter((cell) => cell !== '').length > 1,
      );
    expect(records(again.csv)).toEqual(records(made.csv));
  });
});
