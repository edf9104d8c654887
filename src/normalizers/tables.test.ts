import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { loadTables } from '../host/tables.js';
import { catalogue, fill } from '../messages/index.js';
import { contextSchema } from './context.js';
import { normalizers } from './index.js';

const tables = loadTables();
const about = tables.about();

describe('what is known of each table', () => {
  test('every table of the project is told', () => {
    const files = readdirSync(new URL('../../vocabularies/tables/', import.meta.url));
    // Outlines are for the maps of reports and say their source and date themselves.
    const names = files
      .filter((file) => !['about.yaml', 'outlines.yaml'].includes(file))
      .map((file) => file.replace('.yaml', ''));
    const own = about.filter((table) => table.package === undefined).map(({ name }) => name);
    expect(own.toSorted()).toEqual(names.toSorted());
  });

  test.each(about)('$name: a month, a source, a name in three languages', ({ asOf, source, title }) => {
    expect(asOf).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/);
    expect(source).not.toBe('');
    expect(new Set(Object.keys(title))).toEqual(new Set(['ja', 'en', 'zh-TW']));
  });

  const require = createRequire(import.meta.url);
  const packed = about.flatMap(({ package: from }) => (from === undefined ? [] : [from]));
  test.each(packed)('%s is the version that is installed', (from) => {
    const [name = '', version] = from.split('@');
    const file = require.resolve(name).replace(new RegExp(`(.*node_modules/${name}/).*`), '$1package.json');
    expect(JSON.parse(readFileSync(file, 'utf8')).version).toBe(version);
  });
});

test.each([
  ['date', '光文2年4月1日', {}, 'eras'],
  ['jichitai-code', '222003', {}, 'japan'],
  ['address-jp', '静岡県新葵市追手町5番1号', {}, 'japan'],
  ['address-jp', '静岡市新葵区追手町5番1号', {}, 'japan'],
  ['date', '2040年5月3日（木・祝）', {}, 'holidays-jp'],
  ['date', '光文2年度', {}, 'eras'],
  ['address-tw', '臺北市新信義區市府路1號', { country: 'TW' }, 'taiwan'],
  ['address-tw', '新信義區市府路1號', { country: 'TW' }, 'taiwan'],
])(
  '%s: what is beyond its table is told with the date and the source of the table, and what to do',
  (name, text, context, table) => {
    const read = normalizers[name]?.compile(contextSchema.parse(context), tables);
    const [found] = read?.(text).findings ?? [];
    const { asOf, source } = about.find((one) => one.name === table) ?? { asOf: '?', source: '?' };
    if (found === undefined) throw new Error('nothing is found');
    const { ja, en, 'zh-TW': zh } = catalogue[found.code];
    for (const wording of [ja, en, zh]) {
      const said = fill(`${wording.what} ${wording.why}`, found.args);
      expect([said.includes(asOf), said.includes(source)]).toEqual([true, true]);
      expect(wording.fix).toContain('imi');
    }
  },
);

test('what is in the tables is told without them', () => {
  const read = normalizers['address-jp']?.compile(contextSchema.parse({}), tables);
  expect(read?.('静岡県静岡市葵区追手町5番1号').findings).toEqual([]);
});
