import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../findings/index.js';
import { type Language, languages } from '../messages/index.js';
import type { Report } from '../report/index.js';
import type { Outlines } from './outlines.js';
import { reportHtml } from './report-html.js';
import { script } from './report-html-script.js';
import { style } from './report-html-style.js';

const many: Report = JSON.parse(
  readFileSync(new URL('../../fixtures/reports/facilities/report.json', import.meta.url), 'utf8'),
);
/** A square around the places of the report, standing for the prefecture. */
const outlines: Outlines = {
  perDegree: { japan: 100, taiwan: 100 },
  japan: { '22': '13820 3480 60 0 0 40 -60 0', '23': '13700 3450 100 0 0 60 -100 0' },
  taiwan: {},
};
const pageOf = (report: Report, language: Language) =>
  reportHtml([{ path: 'a.csv', report }], language, { outlines: () => outlines });
const sectionOf = (page: string, id: string) =>
  new RegExp(`<section id="${id}"[\\s\\S]*?</section>`).exec(page)?.[0] ?? '';

test('the policy lets in the style and the script of the page and nothing else', () => {
  const [styleHash, scriptHash] = [style, script].map((text) =>
    createHash('sha256').update(text).digest('base64'),
  );
  const page = pageOf(many, 'ja');
  expect(page).toContain(`<style>${style}</style>`);
  expect(page).toContain(`<script>${script}</script>`);
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page).toContain(
    `content="default-src &#39;none&#39;; style-src &#39;sha256-${styleHash}&#39;; script-src &#39;sha256-${scriptHash}&#39;; img-src data:; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
  );
});

test('the style and the script cannot end early, and ask for nothing', () => {
  expect(style).not.toMatch(/<|@import|url\(/);
  expect(script).not.toMatch(
    /<|fetch|XMLHttp|import|eval|Function|innerHTML|insertAdjacent|document\.write|storage|cookie/i,
  );
});

describe.each(languages)('%s', (language) => {
  const page = pageOf(many, language);

  test('says its language, and asks for no other file', () => {
    expect(page).toContain(`<html lang="${language}">`);
    for (const [, address = ''] of page.matchAll(/(?:href|src)="([^"]*)"/g)) {
      expect(address).toMatch(/^(?:#|data:,$)/);
    }
  });

  test('each link leads somewhere, each name is given once', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const referred = [...page.matchAll(/(?:href="#|labelledby="|url\(#)([^")]+)/g)].map(([, id]) => id);
    expect(ids).toEqual(expect.arrayContaining(referred));
  });

  test('headings go down one step at a time', () => {
    const levels = [...page.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    levels.forEach((level, i) => {
      expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  test('tables name their columns and rows', () => {
    for (const [table] of page.matchAll(/<table[\s\S]*?<\/table>/g)) {
      expect(table).toContain('<th scope="col"');
      expect(table.match(/<tr[ >]/g)?.length).toBe(1 + (table.match(/<th scope="row"/g)?.length ?? 0));
    }
  });

  test('no label is left open', () => {
    expect(page.replace(/<(style|script)>[^<]*<\/\1>/g, '')).not.toMatch(/\{\w+[:}]/);
  });
});

test('the verdict stands first, with how many findings of each severity', () => {
  const verdict = sectionOf(pageOf(many, 'ja'), 'verdict');
  expect(verdict).toContain('公開する前に直すところが14件あります');
  expect(verdict).toContain('1,210件のデータのうち1,197件が適合しています');
  for (const count of ['14件', '30件', '6件']) expect(verdict).toContain(`<b>${count}</b>`);
});

test('a cause tells what, why, what to do, and where, by the name of the cell', () => {
  const causes = sectionOf(pageOf(many, 'ja'), 'causes');
  expect(causes.match(/<article/g)).toHaveLength(many.causes.length);
  expect(causes).toContain('<h3>「有（要予約）」に余分な文字「要予約」があります</h3>');
  expect(causes).toContain(
    '<th scope="row"><a href="#row-30">J30</a></th><td><bdi lang="" class="value">有（要予約）</bdi></td>',
  );
  expect(causes).toContain('B640</a></th>');
  expect(causes).toContain('B118 <bdi lang="" class="value">ID</bdi>');
  expect(causes).toContain(
    '<dt>場所</dt><dd><b data-row="341"><a href="#row-341">E341</a></b> <span class="absent">（空欄）</span></dd>',
  );
});

test('findings that differ in more than the value are told one by one', () => {
  const [extra] = many.causes.filter(({ code }) => code === 'extra-text');
  const findings = ['要予約', '要相談'].map(
    (part, i): Finding => ({
      code: 'extra-text',
      args: { value: `有（${part}）`, part },
      place: { row: 30 + i, column: 10 },
      value: `有（${part}）`,
    }),
  );
  const report = { ...many, causes: [{ ...extra!, count: 2, findings }] };
  expect(pageOf(report, 'ja')).toContain('<td>「有（要相談）」に余分な文字「要相談」があります</td>');
  expect(pageOf(many, 'ja')).not.toContain('<th scope="col">内容</th>');
});

test('more places than are listed are counted', () => {
  const [first] = many.causes;
  const findings = Array.from(
    { length: 50 },
    (_, i): Finding => ({
      ...first!.findings[0]!,
      place: { row: i + 2, column: 9 },
    }),
  );
  const page = pageOf({ ...many, causes: [{ ...first!, count: 1204, findings }] }, 'ja');
  expect(page).toContain('場所の一覧（1,204件のうち最初の50件） <span class="first">I2、I3、I4 …</span>');
  expect(page.match(/<th scope="row">(?:<a [^>]*>)?I\d+</g)).toHaveLength(50);
});

test('columns tell their item, or that they have none', () => {
  const columns = sectionOf(pageOf(many, 'ja'), 'columns');
  expect(columns.match(/<th scope="row">/g)).toHaveLength(many.columns.length);
  expect(columns).toMatch(/決裁欄<\/bdi><\/th><td><span class="badge">対象外とする列</);
  expect(columns).toMatch(/担当者メモ<\/bdi><\/th><td><span class="badge open">対応する項目がありません</);
  expect(columns).toContain('<th scope="row">最後の列より右のセル</th>');
});

test('what could not be checked follows from the report', () => {
  const unchecked = (report: Report) => sectionOf(pageOf(report, 'ja'), 'unchecked');
  const byHeaders = { ...many, dataset: { ...many.dataset, mapping: null, standard: null } };
  expect(unchecked(many)).toContain('対応する項目のない列の値（1列: 担当者メモ）');
  expect(unchecked(many)).not.toContain('見出しだけから判断しました');
  expect(unchecked(byHeaders)).toContain('見出しだけから判断しました');
  expect(unchecked(byHeaders)).toContain('準拠する標準が分からないため');
});

test('a file without findings has no cards', () => {
  const good: Report = {
    ...many,
    conformance: { ...many.conformance, level: 'conforms' },
    causes: [],
    counts: { error: 0, warning: 0, info: 0 },
    conforms: true,
  };
  const page = pageOf(good, 'ja');
  expect(page).toContain('<h2 id="verdict-heading">このまま公開できます</h2>');
  expect(page).not.toContain('<article');
});

/** A report with so many causes and columns, and every text in it as given. */
function reportOf(text: string, causes: number, columns: number): Report {
  const place = { sheet: text, row: 1, column: 1, header: text };
  const finding: Finding = {
    code: 'code-not-listed',
    args: { item: text, value: text, names: text },
    place,
    value: text,
    replacement: text,
    also: place,
  };
  const { also: _, ...alone } = finding;
  const findings = [
    finding,
    ...Array.from({ length: 49 }, () => ({ ...alone, args: { ...alone.args, item: '' } })),
  ];
  const [cause] = many.causes;
  const [column] = many.columns;
  return {
    ...many,
    columns: Array.from({ length: columns }, () => ({ ...column!, header: text, item: text })),
    causes: Array.from({ length: causes }, () => ({ ...cause!, header: text, count: 100, findings })),
    dataset: {
      ...many.dataset,
      versions: Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`${i}${text}`, text])),
    },
  };
}

test.each(['&', 'か\u3099', `か${'\u3099'.repeat(30)}`, '\u202e'])(
  'of %j again and again, the page stays below 10 MB',
  (text) => {
    const page = pageOf(reportOf(text.repeat(100), 20, 16_384), 'ja');
    expect(new TextEncoder().encode(page).length).toBeLessThan(10_000_000);
  },
);

test('what a page has no room for is counted', () => {
  const page = pageOf(reportOf('', 5000, 16_384), 'ja');
  expect(page.match(/<article/g)).toHaveLength(100);
  expect(page).toContain('このほかに4,900種類（490,000件）あります');
  expect(page).toContain('場所の一覧（100件のうち最初の10件）');
  expect(page).toContain('このほかに15,884列あります');
});
