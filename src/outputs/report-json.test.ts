import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../findings/index.js';
import type { Place } from '../records/index.js';
import type { Report } from '../report/index.js';
import { reportJson } from './report-json.js';

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}
const schema: Schema = JSON.parse(
  readFileSync(new URL('../../schemas/report-1.json', import.meta.url), 'utf8'),
);
const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);

const ledger = { kept: 1, normalized: 0, repaired: 0, ignored: 0, unmapped: 0, rejected: 0 };
const place: Required<Place> = {
  sheet: '施設一覧',
  row: 14,
  line: 15,
  column: 3,
  header: '車椅子可',
  pointer: '/13/車椅子可',
  subject: 'https://example.org/facility/1',
  span: { line: 15, column: 8, endLine: 15, endColumn: 17 },
};
const finding: Required<Finding> = {
  code: 'extra-text',
  args: { value: '有（要予約）', part: '要予約' },
  place,
  value: '有（要予約）',
  replacement: '有',
  also: place,
};
/** Has everything that a report can have: whoever adds a field to `Report` is told to add it here, too. */
const complete: Required<Report> = {
  conformance: {
    level: 'check',
    score: 90,
    items: [
      {
        item: '名称',
        obligation: 'required',
        columns: [1],
        isPresent: true,
        filled: 10,
        understood: 9,
        score: 90,
      },
    ],
  },
  readiness: {
    score: 90,
    parts: [
      {
        part: 'openness',
        points: 1,
        of: 1,
        score: 100,
        checks: [{ check: 'open-licence', state: 'met', findings: 0, detail: 'CC BY 4.0' }],
      },
    ],
  },
  changes: [
    { code: 'mobile-number', from: 'warning', to: 'off', max: '1%', reason: '代表番号として公表済み' },
  ],
  outputs: [
    { name: '施設一覧.jsonld', format: 'jsonld', bytes: 1204331, sha256: 'a'.repeat(64) },
    { name: '-', format: 'ndjson', bytes: null, sha256: null },
  ],
  version: 1,
  tool: { name: 'imi', version: '0.1.0' },
  source: {
    name: '施設一覧.csv',
    bytes: 1,
    sha256: 'a'.repeat(64),
    format: 'csv',
    sheet: '施設一覧',
    encoding: 'shift_jis',
    repair: 'utf-8 read as shift_jis',
    delimiter: ',',
    headerRow: 1,
    headerRows: 1,
    firstDataRow: 2,
  },
  dataset: {
    kind: 'public_facility',
    title: { ja: '公共施設一覧', en: 'Public facilities', 'zh-TW': '公共設施一覽' },
    uncertain: { ja: 'ファイルは未確認', en: 'No file was seen', 'zh-TW': '未見過檔案' },
    confidence: 1,
    publisher: { code: '221007', name: '静岡県静岡市' },
    mapping: 'jp/221007-shizuoka/facility.yaml',
    standard: 'public_facility-2022',
    versions: { municipal: '1.0.0', 'imi-core': '2.4.2' },
  },
  records: { read: 1, conforming: 1, blank: 0, skipped: 0 },
  cells: 1,
  ledger,
  columns: [
    {
      column: 1,
      header: '名称',
      item: '名称',
      term: '施設>名称>表記',
      normalizer: 'text',
      ledger,
      writing: {
        looked: 1,
        filled: 1,
        patterns: [{ pattern: '…', count: 1 }],
        values: [{ value: '市役所', count: 1 }],
      },
    },
  ],
  counts: { error: 0, warning: 1, info: 0 },
  conforms: true,
  samplesPerCause: 50,
  causes: [
    {
      code: 'extra-text',
      severity: 'warning',
      column: 3,
      header: '車椅子可',
      item: '車椅子対応',
      count: 1,
      gain: 1,
      patterns: [{ pattern: '…', count: 1, example: 'あり（要予約）', row: 3 }],
      findings: [finding],
    },
  ],
  rows: [{ row: 14, line: 15, cells: ['市役所', null], point: [34.975562, 138.38276] }],
  points: {
    country: 'JP',
    width: 0.0001,
    fields: [{ lat: 34.97555, lon: 138.38275, records: 1, failing: 0 }],
  },
};

function resolved(part: Schema): Schema {
  return part.$ref === undefined ? part : (schema.$defs?.[part.$ref.replace('#/$defs/', '')] ?? {});
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, reversed(each)]),
  );
}

/** Each place of the schema that describes something, with the way to it. */
function describedParts(part: Schema, way: string): readonly (readonly [string, Schema])[] {
  const below = [
    ...Object.entries(part.properties ?? {}),
    ...Object.entries(part.$defs ?? {}),
    ...(part.items === undefined || part.items.$ref ? [] : [['items', part.items] as const]),
  ];
  return below.flatMap(([name, each]) => [
    [`${way}/${name}`, each] as const,
    ...describedParts(each, `${way}/${name}`),
  ]);
}

describe('the published schema', () => {
  test('accepts reports', () => {
    const fixture = new URL('../../fixtures/reports/facilities/report.json', import.meta.url);
    for (const report of [complete, JSON.parse(readFileSync(fixture, 'utf8')) as Report]) {
      validate(JSON.parse(reportJson(report)));
      expect(validate.errors).toBeNull();
    }
  });

  test('accepts a report of a file that is not known and has nothing', () => {
    const unknown: Report = {
      ...complete,
      source: { ...complete.source, sha256: null, repair: null },
      dataset: { ...complete.dataset, publisher: null, mapping: null, standard: null, versions: {} },
      columns: [{ column: null, header: '', item: null, term: null, normalizer: null, ledger }],
      causes: [],
    };
    validate(JSON.parse(reportJson(unknown)));
    expect(validate.errors).toBeNull();
  });

  test.each(schema.required ?? [])('refuses a report without %s', (key) => {
    expect(validate({ ...complete, [key]: undefined })).toBe(false);
  });

  test('names exactly what a report has', () => {
    const compare = (part: Schema, value: unknown, way: string): void => {
      const { properties, items } = resolved(part);
      if (Array.isArray(value)) {
        for (const each of value) compare(items ?? {}, each, `${way}[]`);
      } else if (properties !== undefined) {
        const record = value as Readonly<Record<string, unknown>>;
        expect(Object.keys(properties).sort(), way).toEqual(Object.keys(record).sort());
        for (const [key, each] of Object.entries(properties)) compare(each, record[key], `${way}.${key}`);
      }
    };
    compare(schema, JSON.parse(reportJson(complete)), 'report');
  });

  test.each(describedParts(schema, ''))('%s is described, with examples that are right', (_, part) => {
    expect(part.description).toMatch(/\.$/);
    if (part.properties === undefined) expect(part.examples).not.toHaveLength(0);
    const check = new Ajv2020({ allowUnionTypes: true }).compile({ ...part, $defs: schema.$defs });
    for (const example of part.examples ?? []) {
      check(example);
      expect(check.errors).toBeNull();
    }
  });
});

test('the order of keys in the value makes no difference to the bytes', () => {
  expect(reportJson(reversed(complete) as Report)).toBe(reportJson(complete));
});

test('nothing of a report is lost', () => {
  expect(JSON.parse(reportJson(complete))).toEqual(complete);
});
