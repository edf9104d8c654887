import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { cellsOf, type Finding, fates, type Ledger } from '../findings/index.js';
import { type Code, catalogue, languages } from '../messages/index.js';
import type { Place } from '../records/index.js';
import type { Report, ReportCause, ReportColumn } from '../report/index.js';
import { columnsOf } from './display-width.js';
import { reportFormats } from './index.js';
import { reportJunit } from './report-junit.js';
import { reportSarif } from './report-sarif.js';
import { reportText } from './report-text.js';
import { shown } from './visible.js';

const fixtures = new URL('../../fixtures/reports/', import.meta.url);
const update = process.env['IMI_UPDATE_GOLDEN'] === '1';

describe.each(readdirSync(fixtures))('the report of %s', (name) => {
  const folder = new URL(`${name}/`, fixtures);
  const report: Report = JSON.parse(readFileSync(new URL('report.json', folder), 'utf8'));
  const expected = new URL('expected/', folder);

  const files = {
    text: 'txt',
    html: 'html',
    sarif: 'sarif',
    junit: 'junit.xml',
    github: 'github.txt',
    markdown: 'md',
    csv: 'csv',
  } as const;
  const reported = { path: 'データ/施設一覧.csv', report };
  test.each([
    ...languages.flatMap((language) =>
      Object.entries(files).map(([name, suffix]) => [
        `${language}.${suffix}`,
        reportFormats[name as keyof typeof files].render(reported, language),
      ]),
    ),
    ['report.json', reportFormats.json.render(reported, 'ja')],
  ])('%s is as expected', (file, text) => {
    const golden = new URL(file, expected);
    if (update) {
      mkdirSync(expected, { recursive: true });
      writeFileSync(golden, text);
    }
    expect(text, 'if the change is meant: IMI_UPDATE_GOLDEN=1 npx vitest run src/outputs/reports').toBe(
      readFileSync(golden, 'utf8'),
    );
  });
});

test('a format is found by its name', () => {
  for (const [name, format] of Object.entries(reportFormats)) expect(format.name).toBe(name);
});

const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '',
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' style='x",
    ']]><!-- --></style></title></bdi>',
    '&lt;b&gt;',
    '\u001b[2J\u009b31m',
    '\u202e\u2066\ud800\u0000\r\n',
    '{value} $& $1',
    'か'.repeat(500),
  ),
);
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const place: fc.Arbitrary<Place> = fc.record(
  {
    sheet: anything,
    row: fc.nat(),
    line: fc.nat(),
    column: fc.integer({ min: 1, max: 20_000 }),
    header: anything,
    pointer: anything,
    span: fc.record({
      line: fc.integer({ min: 1 }),
      column: fc.integer({ min: 1 }),
      endLine: fc.integer({ min: 1 }),
      endColumn: fc.integer({ min: 1 }),
    }),
  },
  { requiredKeys: [] },
);
const finding = (code: Code): fc.Arbitrary<Finding> =>
  fc.record(
    {
      code: fc.constant(code),
      args: fc.record(Object.fromEntries(catalogue[code].args.map((name) => [name, anything]))),
      place,
      value: anything,
      replacement: anything,
      also: place,
    },
    { requiredKeys: ['code', 'args', 'place'] },
  ) as fc.Arbitrary<Finding>;
const cause: fc.Arbitrary<ReportCause> = fc
  .constantFrom(...(Object.keys(catalogue) as Code[]))
  .chain((code) =>
    fc.record({
      code: fc.constant(code),
      severity: fc.constant(catalogue[code].severity),
      column: orNull(fc.integer({ min: 1, max: 20_000 })),
      header: orNull(anything),
      item: orNull(anything),
      count: fc.integer({ min: 1, max: 10_000_000 }),
      gain: fc.nat(),
      patterns: fc.array(
        fc.record({ pattern: anything, count: fc.nat(), example: orNull(anything), row: orNull(fc.nat()) }),
        { maxLength: 8 },
      ),
      findings: fc.array(finding(code), { maxLength: 12 }),
    }),
  );
const ledger: fc.Arbitrary<Ledger> = fc
  .tuple(...fates.map(() => fc.oneof(fc.constant(0), fc.nat())))
  .map((counts) => Object.fromEntries(fates.map((fate, i) => [fate, counts[i] ?? 0])) as Ledger);
const column: fc.Arbitrary<ReportColumn> = fc.record({
  column: orNull(fc.integer({ min: 1, max: 20_000 })),
  header: anything,
  item: orNull(anything),
  term: orNull(anything),
  normalizer: orNull(anything),
  ledger,
  writing: fc.record({
    looked: fc.nat(),
    filled: fc.nat(),
    patterns: fc.array(fc.record({ pattern: anything, count: fc.nat() }), { maxLength: 6 }),
    values: orNull(fc.array(fc.record({ value: anything, count: fc.nat() }), { maxLength: 8 })),
  }),
});
const anyReport: fc.Arbitrary<Report> = fc
  .record({
    conformance: fc.record({
      level: fc.constantFrom('conforms' as const, 'check' as const, 'fails' as const),
      score: orNull(fc.nat(100)),
      items: fc.array(
        fc.record({
          item: anything,
          obligation: fc.constantFrom('required' as const, 'recommended' as const, 'optional' as const),
          columns: fc.array(fc.integer({ min: 1, max: 20_000 }), { maxLength: 3 }),
          isPresent: fc.boolean(),
          filled: fc.nat(),
          understood: fc.nat(),
          score: fc.nat(100),
        }),
        { maxLength: 5 },
      ),
    }),
    readiness: fc.record({
      score: orNull(fc.nat(100)),
      parts: fc.array(
        fc.record({
          part: fc.constantFrom('openness' as const, 'freshness' as const),
          points: fc.nat(100),
          of: fc.nat(100),
          score: orNull(fc.nat(100)),
          checks: fc.array(
            fc.record({
              check: fc.constantFrom('open-licence' as const, '1-10' as const, 'newest-date' as const),
              state: fc.constantFrom('met' as const, 'unmet' as const, 'unknown' as const),
              findings: fc.nat(),
              detail: orNull(anything),
            }),
            { maxLength: 3 },
          ),
        }),
        { maxLength: 4 },
      ),
    }),
    changes: fc.constantFrom(
      [],
      [
        {
          code: 'mobile-number' as const,
          from: 'warning' as const,
          to: 'off' as const,
          max: '5',
          reason: '<b>理由</b>',
        },
      ],
    ),
    version: fc.constant(1 as const),
    tool: fc.record({ name: fc.constant('imi' as const), version: anything }),
    source: fc.record({
      name: anything,
      bytes: fc.nat(),
      sha256: orNull(anything),
      format: anything,
      encoding: orNull(anything),
      repair: orNull(anything),
      delimiter: orNull(anything),
      headerRow: fc.nat(),
      headerRows: fc.nat(3),
      firstDataRow: fc.nat(),
    }),
    dataset: fc.record({
      kind: anything,
      title: fc.record({ ja: anything, en: anything, 'zh-TW': anything }),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      publisher: orNull(fc.record({ code: orNull(anything), name: anything })),
      mapping: orNull(anything),
      standard: orNull(anything),
      versions: fc.dictionary(anything, anything, { maxKeys: 3 }),
    }),
    records: fc.record({ read: fc.nat(), conforming: fc.nat(), blank: fc.nat(), skipped: fc.nat() }),
    ledger,
    columns: fc.array(column, { maxLength: 5 }),
    causes: fc.array(cause, { maxLength: 8 }),
    counts: fc.record({ error: fc.nat(), warning: fc.nat(), info: fc.nat() }),
    conforms: fc.boolean(),
    samplesPerCause: fc.constant(50 as const),
    rows: fc.array(
      fc.record({
        row: fc.integer({ min: 1, max: 9 }),
        cells: fc.array(orNull(anything), { maxLength: 6 }),
      }),
      { maxLength: 5 },
    ),
    points: fc.record({
      country: fc.constantFrom('JP' as const, 'TW' as const),
      width: fc.constant(0.0001),
      fields: fc.array(
        fc.record({
          lat: fc.integer({ min: -90, max: 90 }),
          lon: fc.integer({ min: -180, max: 180 }),
          records: fc.integer({ min: 1, max: 9 }),
          failing: fc.nat(1),
        }),
        { maxLength: 5 },
      ),
    }),
  })
  .map((report) => ({ ...report, cells: cellsOf(report.ledger) }));

/** A square for a prefecture, and one for a town. */
const outlines = {
  perDegree: { japan: 1, taiwan: 1 },
  japan: { '22': '130 30 9 0 0 9 -9 0' },
  taiwan: { '63000010': '120 22 2 0 0 2 -2 0' },
};

const language = fc.constantFrom(...languages);

test('text: whatever a report holds, no line is longer than the terminal is wide, and nothing acts on it', () => {
  fc.assert(
    fc.property(anyReport, language, fc.integer({ min: 40, max: 160 }), (report, language, columns) => {
      const text = reportText(report, language, { columns });
      expect(text.endsWith('\n')).toBe(true);
      for (const line of text.split('\n')) {
        expect(columnsOf(line)).toBeLessThanOrEqual(columns);
        expect(line.replaceAll('\u200d', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }
    }),
  );
});

const tag = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"<>]*")?)*)(\/?)>/gi;
const empty = new Set(['meta', 'link', 'input']);
const allowedElements = new Set(
  'html head meta title link style script form label select option input button figure ol h4 text body a svg defs pattern path circle rect div header h1 h2 h3 bdi main section p span ul li b nav dl dt dd code article details summary table caption thead tbody tfoot tr th td small footer'.split(
    ' ',
  ),
);
const allowedAttributes =
  /^(?: (?:aria-(?:hidden|label|labelledby)|autocomplete|charset|data-(?:report|told|none|number|severity|column|row|causes)|hidden|inputmode|placeholder|role|type|value|y|class|content|cx|cy|d|fill|focusable|height|href|http-equiv|id|lang|name|open|patternUnits|r|rel|scope|tabindex|viewBox|width|x)(?:="[^"]*")?)*$/;

/** What in a page is not of the page's own making: elements or attributes beside the known ones, elements left open. */
function strangersIn(page: string): readonly string[] {
  const body = page.replace(/^<!doctype html>\n/, '').replace(/<(style|script)>[^<]*<\/\1>/g, '');
  const open: string[] = [];
  const strangers: string[] = [];
  for (const [whole, end, name = '', attributes = '', alone] of body.matchAll(tag)) {
    if (!allowedElements.has(name) || !allowedAttributes.test(attributes)) strangers.push(whole);
    if (end === '/') {
      if (open.pop() !== name) strangers.push(whole);
    } else if (alone === '' && !empty.has(name)) open.push(name);
  }
  return [...strangers, ...open, ...(body.replace(tag, '').match(/[<>"']/g) ?? [])];
}

const unescaped = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

test('page: whatever a report holds, it stays text, and can be read back', () => {
  fc.assert(
    fc.property(anyReport, language, (report, language) => {
      const page = reportFormats.html.render({ path: 'a.csv', report }, language, {
        outlines: () => outlines,
      });
      expect(strangersIn(page)).toEqual([]);
      const values = [...page.matchAll(/<bdi lang="" class="value">([^<]*)<\/bdi>/g)].map(([, text = '']) =>
        unescaped(text),
      );
      expect(values).toContain(shown(report.source.name));
      for (const { header } of report.columns.filter(
        ({ header, column }) => header !== '' && column !== null,
      )) {
        expect(values).toContain(shown(header));
      }
      expect(page.replaceAll('\u200d', '')).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    }),
  );
});

const path = fc.constantFrom('a.csv', 'データ/b:c.csv', 'a b/%41,<x>&".csv', '-', 'x\ud800\u0001.csv');
const reported = fc.record({ path, report: anyReport });

/** The published schema (draft 4), as a validator of today takes it. */
const sarifSchema = JSON.parse(
  readFileSync(
    new URL('../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', import.meta.url),
    'utf8',
  ),
);
const isSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile({
  ...sarifSchema,
  $schema: undefined,
  id: undefined,
});

test('SARIF: whatever reports hold, it is valid by the published schema', () => {
  fc.assert(
    fc.property(fc.array(reported, { maxLength: 3 }), language, (all, language) => {
      expect(isSarif(JSON.parse(reportSarif(all, language))), JSON.stringify(isSarif.errors)).toBe(true);
    }),
  );
});

test('SARIF: what the schema refuses is refused', () => {
  expect(isSarif({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
});

test('SARIF: whatever reports hold, it is JSON, and has a result for each listed finding and a rule for each code', () => {
  fc.assert(
    fc.property(fc.array(reported, { maxLength: 3 }), language, (all, language) => {
      const { runs } = JSON.parse(reportSarif(all, language)) as Log;
      const findings = all.flatMap(({ report }) => report.causes.flatMap((cause) => cause.findings));
      const [run] = runs;
      const rules = run?.tool.driver.rules ?? [];
      expect(run?.results?.map(({ ruleId, ruleIndex = -1 }) => [ruleId, rules[ruleIndex]?.id])).toEqual(
        findings.map(({ code }) => [code, code]),
      );
      for (const { artifactLocation } of (run?.results ?? []).flatMap(({ locations = [] }) =>
        locations.map(({ physicalLocation }) => physicalLocation ?? {}),
      )) {
        expect(artifactLocation?.uri).toMatch(/^[!-~]+$/);
        expect(artifactLocation?.uri).toBe(run?.artifacts?.[artifactLocation?.index ?? -1]?.location?.uri);
      }
    }),
  );
});

test('JUnit: whatever reports hold, it is XML that build servers read', async () => {
  const schema = readFileSync(new URL('../../fixtures/schemas/junit.xsd', import.meta.url), 'utf8');
  const samples = fc.sample(fc.tuple(fc.array(reported, { maxLength: 2 }), language), 40);
  const xml = samples.map(([all, language], i) => ({
    fileName: `${i}.xml`,
    contents: reportJunit(all, language),
  }));
  const { valid, errors } = await validateXML({ xml, schema });
  expect(errors).toEqual([]);
  expect(valid).toBe(true);
});

test('GitHub: a line a cause, and no value begins a command of its own', () => {
  fc.assert(
    fc.property(reported, language, (reported, language) => {
      const lines = reportFormats.github.render(reported, language).split('\n').slice(0, -1);
      expect(lines).toHaveLength(reported.report.causes.length);
      for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) file=[^\r]*?::/);
    }),
  );
});

test('Markdown: no value is markup', () => {
  fc.assert(
    fc.property(reported, language, (reported, language) => {
      const text = reportFormats.markdown.render(reported, language);
      expect(text).not.toMatch(/<[a-z!/]/i);
      const tables = text.split('\n\n').filter((part) => part.startsWith('|'));
      for (const table of tables) {
        const [head, ...rows] = table
          .trimEnd()
          .split('\n')
          .map((row) => row.match(/\|/g)?.length);
        for (const signs of rows) expect(signs).toBe(head);
      }
    }),
  );
});

test('CSV: a row a listed finding, and none that a spreadsheet takes for a formula', () => {
  fc.assert(
    fc.property(reported, language, (reported, language) => {
      const rows = parse(reportFormats.csv.render(reported, language), { bom: true }) as string[][];
      const cut = reported.report.causes.filter(({ count, findings }) => count !== findings.length).length;
      const listed = reported.report.causes.reduce((sum, { findings }) => sum + findings.length, 0);
      expect(rows).toHaveLength(1 + listed + cut);
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});
