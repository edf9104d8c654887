import { describe, expect, test } from 'vitest';
import { loadTables } from '../host/tables.js';
import { contextSchema } from './context.js';
import { normalizers } from './index.js';
import { textOf } from './outcome.js';

const tables = loadTables();

describe.each(Object.values(normalizers))('$name', (normalizer) => {
  const run = (from: string, context = {}) => normalizer.compile(contextSchema.parse(context), tables)(from);

  test.each(normalizer.examples)('$from → $to ($code)', ({ from, context, to, code }) => {
    const outcome = run(from, context);
    expect(textOf(outcome)).toBe(to);
    expect(outcome.findings.map((finding) => finding.code)).toEqual(code ? [code] : []);
  });

  test('each code that it declares is shown by an example, and it shows no other', () => {
    const shown = new Set(normalizer.examples.flatMap((example) => example.code ?? []));
    expect([...shown].sort()).toEqual([...normalizer.codes].sort());
  });

  test('what it gives, it takes unchanged', () => {
    for (const { from, context, to } of normalizer.examples) {
      const outcome = run(from, context);
      if (to === null || outcome.value === null || outcome.text !== undefined) continue;
      expect(run(outcome.value, context).value).toBe(outcome.value);
    }
  });

  test('texts of any length cost no more than their length', () => {
    const units = new Set(normalizer.examples.flatMap(({ from }) => [from.slice(0, 2), from.slice(-1)]));
    for (const unit of units) {
      if (unit === '') continue;
      for (const length of [1000, 20_000]) run(`${unit.repeat(length / unit.length)}\u0000x`);
    }
  });

  test('a refused value is no value, and a finding says why', () => {
    for (const { from, context } of normalizer.examples) {
      const outcome = run(from, context);
      if (outcome.certainty === 'refused')
        expect([textOf(outcome), outcome.findings.length > 0]).toEqual([null, true]);
      if (outcome.certainty === 'assumed') expect(outcome.findings.length).toBeGreaterThan(0);
    }
  });
});
