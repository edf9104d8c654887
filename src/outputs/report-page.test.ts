import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../findings/index.js';
import type { Language } from '../messages/index.js';
import type { Report } from '../report/index.js';
import type { Outlines } from './outlines.js';
import { reportHtml } from './report-html.js';

const whole: Report = JSON.parse(
  readFileSync(new URL('../../fixtures/reports/facilities/report.json', import.meta.url), 'utf8'),
);
/** A part of it in which everything stands, for a page without a browser is slow. */
const told = ['flag-not-a-flag', 'spreadsheet-error', 'value-ditto', 'extra-text', 'value-unknown'];
const causes = whole.causes.filter(({ code }) => told.includes(code));
const foundIn = new Set(causes.flatMap(({ findings }) => findings.map(({ place }) => place.row)));
const many: Report = {
  ...whole,
  causes,
  columns: whole.columns.slice(0, 11),
  counts: { error: 8, warning: 12, info: 4 },
  rows: (whole.rows ?? []).filter(({ row }) => foundIn.has(row)),
};
const good: Report = {
  ...many,
  causes: [],
  counts: { error: 0, warning: 0, info: 0 },
  conforms: true,
  conformance: { ...many.conformance, level: 'conforms' },
};
const { rows: _, points: __, ...old } = many;
const outlines: Outlines = {
  perDegree: { japan: 100, taiwan: 100 },
  japan: { '22': '13820 3480 60 0 0 40 -60 0', '23': '13700 3450 100 0 0 60 -100 0' },
  taiwan: {},
};
const aids = { outlines: () => outlines };

/** The page with its script run, as a browser shows it; without its style, which takes long to compute here. */
function open(reports: readonly Report[], language: Language = 'ja'): JSDOM {
  const all = reports.map((report, i) => ({ path: `data/${i + 1}.csv`, report }));
  const page = reportHtml(all, language, aids).replace(/<style>[^<]*<\/style>/, '');
  return new JSDOM(page, { runScripts: 'dangerously' });
}

/** What axe-core finds; colours are looked at in a browser (`report-page.long.ts`), for nothing else computes them. */
async function violations(page: JSDOM): Promise<readonly string[]> {
  page.window.eval(axe.source);
  const { run } = page.window.eval('axe') as typeof axe;
  const found = await run({ rules: { 'color-contrast': { enabled: false } } });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

describe('nobody is shut out of', () => {
  const few = {
    ...many,
    causes: causes.slice(0, 2),
    columns: many.columns.slice(0, 3),
    rows: many.rows?.slice(0, 2) ?? [],
  };
  test.each([
    ['a report', [few], 'ja'],
    ['several reports', [good, { ...old, columns: few.columns, causes: causes.slice(0, 1) }], 'en'],
  ] as const)(
    '%s',
    async (_, reports, language) => {
      expect(await violations(open(reports, language))).toEqual([]);
    },
    300_000,
  );
});

describe('the filter', () => {
  const filtered = (name: string, value: string, page = open([many])) => {
    const { document, Event } = page.window;
    const field = document.querySelector<HTMLInputElement>(`.filter [name=${name}]`)!;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return document;
  };
  const shownCauses = (document: Document) =>
    [...document.querySelectorAll('.cause:not([hidden]) h3')].map((heading) => heading.textContent);
  const shownRows = (document: Document) =>
    [...document.querySelectorAll<HTMLElement>('.cells tbody tr:not([hidden])')].map((row) =>
      Number(row.dataset['row']),
    );

  test('is not there without the script, and all is shown', () => {
    const { document } = new JSDOM(reportHtml([{ path: 'a.csv', report: many }], 'ja', aids)).window;
    expect(document.querySelector<HTMLElement>('.filter')?.hidden).toBe(true);
    expect(document.querySelectorAll('[hidden]')).toHaveLength(1);
    expect(document.querySelectorAll('.cause')).toHaveLength(many.causes.length);
  });

  test('shows the cards and the rows of a cause', () => {
    const document = filtered('cause', '4');
    expect(shownCauses(document)).toEqual(['「有（要予約）」に余分な文字「要予約」があります']);
    expect(shownRows(document)).toEqual([30, 31, 32, 33, 34, 35, 36, 37, 38, 39]);
    expect(document.querySelector('.told')?.textContent).toBe('1種類を表示しています（全5種類）');
  });

  test('shows those of one severity', () => {
    expect(shownCauses(filtered('cause', 'info'))).toHaveLength(1);
  });

  test('shows those of a column', () => {
    const document = filtered('column', '9');
    expect(shownCauses(document)).toHaveLength(2);
    expect(shownRows(document)).toEqual([14, 20, 21, 57, 903]);
  });

  test.each([
    ['14', [14]],
    ['１４', [14]],
    ['12-14, 57', [12, 13, 14, 57]],
    ['900-999', [903]],
  ])('shows those of the rows %s', (text, rows) => {
    const document = filtered('row', text);
    expect(shownRows(document)).toEqual(rows);
    for (const place of document.querySelectorAll<HTMLElement>(
      '.cause:not([hidden]) tr[data-row]:not([hidden])',
    ))
      expect(rows).toContain(Number(place.dataset['row']));
  });

  test('says where nothing fits, and shows all again', () => {
    const page = open([many]);
    const before = shownRows(page.window.document);
    expect(filtered('row', '999999', page).querySelector('.told')?.textContent).toContain('ありません');
    expect(shownCauses(filtered('row', '', page))).toHaveLength(many.causes.length);
    expect(shownRows(page.window.document)).toEqual(before);
  });

  test('is one for each report of a page, and leaves the others alone', () => {
    const page = open([many, many]);
    const document = filtered('cause', '1', page);
    expect(document.querySelectorAll('.cause:not([hidden])')).toHaveLength(1 + many.causes.length);
  });
});

test('a cell stands among its neighbours, with its letter, what to put in its place, and the way to its cause', () => {
  const { document } = open([many]).window;
  const row = document.querySelector('#row-30');
  const heads = [...document.querySelectorAll('.cells thead th')].map((head) => head.textContent);
  expect(heads).toContain('J乳幼児用設備');
  expect(heads).toContain('C名称');
  const [cell] = row?.querySelectorAll('td.wrong') ?? [];
  expect(cell?.textContent).toContain('有（要予約）');
  expect(cell?.textContent).toContain('→ 有');
  const target = cell?.querySelector('a')?.getAttribute('href') ?? '';
  expect(document.querySelector(target)?.textContent).toContain('余分な文字「要予約」');
  expect(row?.textContent).toContain('054-254-2030');
});

test('the three causes to begin with are named at the top, with how many places they are', () => {
  const { document } = open([many]).window;
  const first = document.querySelector('#verdict .begin');
  expect(first?.textContent).toContain('「要修正」の原因は次の3つです');
  expect(first?.querySelectorAll('li a')).toHaveLength(3);
});

test('the map shows each record that says where it is, and counts those outside', () => {
  const points = {
    ...many.points!,
    fields: [...many.points!.fields, { lat: 0, lon: 0, records: 2, failing: 2 }],
  };
  const { document } = open([{ ...many, points }]).window;
  const marks = ['dots', 'squares'].map(
    (name) => document.querySelector(`.land .${name}`)?.getAttribute('d')?.match(/M/g)?.length,
  );
  expect(marks[0]! + marks[1]!).toBe(many.points!.fields.length);
  expect(document.querySelector('#map')?.textContent).toContain('この図の外に2件あります');
  expect(document.querySelector('.land .home')?.getAttribute('d')).toMatch(/^M/);
});

test('several reports stand below an overview that leads to them', () => {
  const { document } = open([many, good]).window;
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.overview a')];
  expect(links.map((link) => document.querySelector(link.hash)?.querySelector('h2')?.textContent)).toEqual([
    'data/1.csv',
    'data/2.csv',
  ]);
  expect(document.querySelector('#overview')?.textContent).toContain(
    '2個の表のうち、直すところのある表が1個',
  );
});

test('hostile texts make no element, no attribute and no turn of direction', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '</td></table></main><h1>',
    '=HYPERLINK("x")\u001b[31m\u001b]8;;http://example.com\u0007\u202e\u2066&#60;b&#62;',
    '長'.repeat(200_000),
  ];
  const place = (i: number) => ({ row: i + 2, line: i + 2, column: 1, header: hostile[i]! });
  const findings = hostile.map(
    (text, i): Finding => ({
      code: 'code-not-listed',
      args: { item: text, value: text, names: text },
      place: place(i),
      value: text,
      replacement: text,
    }),
  );
  const [cause] = many.causes;
  const report = (text: string): Report => ({
    ...many,
    source: { ...many.source, name: text, sheet: text },
    dataset: { ...many.dataset, mapping: text, standard: text, publisher: { code: text, name: text } },
    columns: many.columns.map((column) => ({
      ...column,
      header: text,
      item: text,
      writing: {
        looked: 1,
        filled: 1,
        patterns: [{ pattern: `9${text}`, count: 1 }],
        values: [{ value: text, count: 1 }],
      },
    })),
    causes: [
      {
        ...cause!,
        header: text,
        column: 1,
        count: findings.length,
        findings,
        patterns: [1, 2].map((row) => ({ pattern: text, count: 1, example: text, row })),
      },
    ],
    rows: hostile.map((_, i) => ({ row: i + 2, cells: [hostile[i]!, text, null] })),
    conformance: { ...many.conformance, items: [{ ...many.conformance.items[0]!, item: text }] },
  });
  const names = (document: Document) => [...document.querySelectorAll('*')].map(({ tagName }) => tagName);
  const plain = names(open([report('plain')]).window.document);
  for (const text of hostile) {
    const page = reportHtml([{ path: text, report: report(text) }], 'ja', aids);
    expect(page.length).toBeLessThan(300_000);
    expect(page).not.toMatch(/[\u001b\u0007\u202a-\u202e\u2066-\u2069]/);
    const { document } = new JSDOM(page.replace(/<style>[^<]*<\/style>/, '')).window;
    expect(names(document)).toEqual(plain);
    for (const element of document.querySelectorAll('*'))
      for (const { name } of element.attributes) expect(name).not.toMatch(/^on|^src$/);
  }
}, 120_000);
