import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../host/shipped.js';
import { languages } from '../../messages/index.js';
import type { DataModel } from '../model.js';
import { modelMarkdown } from './model-markdown.js';

const aed = loadKnowledge().models.get('aed')!;

describe.each(languages)('in %s', (language) => {
  const page = modelMarkdown(aed, ['2023', 'tw/aed'], language);

  test('has its title, its layouts and a row for each item', () => {
    expect(page.startsWith(`# ${aed.title[language]}\n`)).toBe(true);
    expect(page).toContain('`2023`, `tw/aed`');
    const rows = page.split('\n').filter((line) => line.startsWith('| `'));
    const isTwice = aed.items.filter(({ aliases, header }) => aliases.length > 0 || header !== null);
    expect(rows).toHaveLength(aed.items.length + isTwice.length);
  });
});

test('signs of Markdown are only signs', () => {
  const item = { ...aed.items[0]!, name: 'a|b', label: { ja: '*x*', en: '', 'zh-TW': '' }, aliases: ['`y`'] };
  const page = modelMarkdown(
    { ...aed, uncertain: { ja: '<b>', en: 'b', 'zh-TW': 'b' }, items: [item] } as DataModel,
    [],
    'ja',
  );
  expect(page).toContain('| `a\\|b` | \\*x\\* |');
  expect(page).toContain('`` `y` ``');
  expect(page).toContain('確かでない点: \\<b\\>');
});
