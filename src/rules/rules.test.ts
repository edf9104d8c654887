import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../host/shipped.js';
import { catalogue } from '../messages/index.js';
import { makePlan } from '../plan/index.js';
import { cellName } from '../records/index.js';
import { concludeRun, prepareRun } from '../run.js';
import { type RuleExample, rules } from './index.js';

const knowledge = loadKnowledge();
const about = {
  tool: { name: 'imi' as const, version: '0' },
  source: {
    name: '静岡市.csv',
    bytes: 0,
    sha256: null,
    format: 'csv',
    encoding: 'utf-8',
    repair: null,
    delimiter: ',',
    headerRow: 1,
    headerRows: 1,
    firstDataRow: 2,
  },
};

const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** What is found in the file of an example: code → cells. */
function foundIn({ model, rows }: RuleExample): Readonly<Record<string, readonly string[]>> {
  const bytes = new TextEncoder().encode(rows.map((cells) => `${cells.map(quoted).join(',')}\n`).join(''));
  const plan = makePlan({ name: '静岡市.csv', head: bytes, isWhole: true }, { model }, knowledge);
  if (!('version' in plan)) throw new Error(JSON.stringify(plan));
  const { account } = prepareRun(plan, knowledge)({ bytes, isFirst: true });
  const report = concludeRun(plan, account, about, knowledge);
  const found: Record<string, string[]> = {};
  for (const { code, findings } of report.causes) {
    found[code] = [...(found[code] ?? []), ...findings.map(({ place }) => cellName(place))];
  }
  return found;
}

describe.each(Object.entries(rules))('%s', (name, rule) => {
  test('is called what its file is called', () => expect(rule.name).toBe(name));

  test.each(rule.examples.map((example, i) => [i + 1, example] as const))('example %i', (_, example) => {
    const all = foundIn(example);
    const found = Object.fromEntries(
      rule.codes.filter((code) => code in all).map((code) => [code, all[code]]),
    );
    expect(found, JSON.stringify(all)).toEqual(example.finds);
  });

  test('tells the source, and each code exists', () => {
    expect(rule.source).not.toBe('');
    for (const code of rule.codes) expect(Object.hasOwn(catalogue, code)).toBe(true);
  });

  test('shows what it catches', () => {
    expect(rule.examples.some(({ finds }) => Object.keys(finds).length > 0)).toBe(true);
  });
});

test('no code belongs to two rules', () => {
  const codes = Object.values(rules).flatMap((rule) => rule.codes);
  expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
});
