import { expect, test } from 'vitest';
import { loadKnowledge } from '../host/shipped.js';
import { makePlan } from '../plan/index.js';
import { concludeRun, prepareRun } from '../run.js';

const knowledge = loadKnowledge();

/** The report of a CSV with so many records, as JSON. */
function reportOf(text: string, model = 'public_facility'): string {
  const bytes = new TextEncoder().encode(text);
  const plan = makePlan({ name: '公共施設一覧.csv', head: bytes, isWhole: true }, { model }, knowledge);
  if (!('version' in plan)) throw new Error(JSON.stringify(plan));
  const { account } = prepareRun(plan, knowledge)({ bytes, isFirst: true });
  const { file: name, format, encoding, repair, delimiter, headerRow, headerRows, firstDataRow } = plan;
  const table = { encoding, repair, delimiter, headerRow, headerRows, firstDataRow };
  const about = {
    tool: { name: 'imi', version: '0' },
    source: { name, bytes: bytes.length, sha256: null, format, ...table },
  } as const;
  return JSON.stringify(concludeRun(plan, account, about, knowledge));
}

test('rows that are shown for one cell do not tell what is masked in another', () => {
  const record = '1,市役所,静岡県静岡市葵区追手町5-1,34.9756,139.9,090-1234-5678,メモ taro@gmail.com';
  const report = reportOf(`ID,名称,住所,緯度,経度,電話番号,担当者\n${`${record}\n`.repeat(30)}`);
  expect(report).toContain('"rows":[{"row":2');
  expect(report).toContain('市役所');
  expect(report).not.toContain('1234');
  expect(report).not.toContain('taro');
});

test('a required value that cannot be read is told once; an empty one is required', () => {
  const header = '發生日期,發生時間,發生地點';
  const report = reportOf(
    [
      header,
      '112年1月2日,08:30,同上',
      '112年1月3日,09:10,',
      '112年1月4日,10:00,臺北市大安區忠孝東路四段',
    ].join('\n'),
    'traffic_accident',
  );
  const told = [...report.matchAll(/"code":"([a-z-]+)","args":\{[^}]*\},"place":\{"row":(\d)/g)];
  expect(told.map(([, code, row]) => `${row} ${code}`).sort()).toEqual(['2 value-ditto', '3 required-empty']);
  expect(report).toContain('"conforming":1');
});

test('of a cell without end, a row keeps the beginning', () => {
  const report = reportOf(
    `ID,名称,住所,緯度,経度,備考\n1,市役所,静岡県静岡市葵区追手町5-1,999,138.38,${'長'.repeat(1_000_000)}\n`,
  );
  expect(report.length).toBeLessThan(20_000);
});

test('a password is neither in the data nor in the findings', () => {
  const bytes = new TextEncoder().encode(
    'ID,名称,住所,緯度,経度,電話番号,URL\n1,市役所,静岡県静岡市葵区追手町5-1,34.9756,138.3828,054-254-2111,https://user:sesame@a.example.jp/\n',
  );
  const plan = makePlan({ name: '公共施設一覧.csv', head: bytes, isWhole: true }, {}, knowledge);
  if (!('version' in plan)) throw new Error(JSON.stringify(plan));
  const { nodes, account } = prepareRun(plan, knowledge)({ bytes, isFirst: true });
  const text = new TextDecoder().decode(nodes);
  const findings = JSON.stringify([...account.causes]);
  expect(findings).toContain('url-credentials');
  expect(findings + text).not.toContain('sesame');
  expect(text.split('\n')).toHaveLength(2);
});
