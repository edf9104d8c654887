import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { isCauses, loadKnowledge, makePlan, openParts, type Plan, prepareRun, runExample } from './node.js';

/**
 * Real files, where they lie beside the project: each that has a table of records is read by a mapping of its own publisher, whose
 * examples come out and which says where it comes from. The table that is printed tells of every file.
 */
const corpus = fileURLToPath(new URL('../../shared/corpus/', import.meta.url));
const labels = `${corpus}gold-files.tsv`;
const files = existsSync(labels)
  ? readFileSync(labels, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'))
      .map(([file = '', kind = '', , , , , , , , code = '', publisher = '']) => ({
        file,
        kind,
        code,
        publisher,
      }))
  : [];
const knowledge = loadKnowledge();
const { signal } = new AbortController();

/** Of these nothing tells the publisher, or they hold no table of records; why stands beside each. */
const without: Readonly<Record<string, string>> = {
  'jp/akita/population_h29.csv': 'a report: many small tables of several layouts on one sheet',
  'jp/akita/population_h9.csv': 'a report: many small tables of several layouts on one sheet',
  'jp/akita/econ_census_h26.csv': 'contents of a book of tables',
  'jp/akita/census_r2.csv': 'contents of a book of tables',
  'jp/akita/04-44-5_bunka.csv': 'a report: several tables of several layouts below each other',
  'jp/akita/r4-46_bunkazai.csv': 'a report: several tables of several layouts below each other',
  'jp/akita/04-187_zaisan.csv': 'a report: several tables of several layouts below each other',
  'jp/akita/r4-118_no2.csv': 'a report: two tables of other columns below each other',
  'jp/akita/04-148-1_hoiku.csv': 'a report: two tables that count other things under the same headers',
  'jp/akita/04-6_kisho.csv': 'a report: tables of several layouts beside each other',
  'jp/akita/04-9_idou.csv': 'a report: two numbers in each cell of the header, one of them in brackets',
  'jp/akita/04-5_jukyo.csv': 'headers that are everybody’s: the mapping has to be named',
  'jp/akita/r5tukigoto.csv': 'months as headers, which are everybody’s: the mapping has to be named',
  'jp/kameoka/5374_center.csv': 'three headers that are everybody’s: the mapping has to be named',
  'jp/kameoka/5374_target.csv':
    'the layout of 5374.jp, as in all cities that use it: the mapping has to be named',
  'jp/imabari/38202_10.geojson': 'one header and no publisher: the mapping has to be named',
  'jp/imabari/38202_08.geojson': 'one header and no publisher: the mapping has to be named',
  'jp/fukui/nurseryData.csv': 'the label is of the city, the file is of the whole prefecture',
  'tw/taipei/low-carbon.csv': 'its text is lost: every character is U+FFFD',
};

async function plansOf(file: string): Promise<readonly Plan[]> {
  const plans: Plan[] = [];
  for await (const source of openParts(`${corpus}${file}`, signal)) {
    if ('code' in source) continue;
    const plan = makePlan(source.sample, {}, knowledge);
    if (!isCauses(plan)) plans.push(plan);
    await source.close();
  }
  return plans;
}

test.skipIf(files.length === 0)('every file of the corpus has a mapping of its own publisher', async () => {
  const table: string[] = [];
  const wrong: string[] = [];
  for (const { file, kind, code, publisher } of files) {
    const plans = await plansOf(file);
    const paths = [...new Set(plans.map(({ mapping }) => mapping))];
    const own = paths.flatMap((path) => knowledge.mappings.get(path ?? '') ?? []);
    const faults = [
      ...own
        .filter((one) => one.publisher?.code !== code && one.publisher?.name !== publisher)
        .map(({ path }) => `${path} is not of ${publisher}`),
      ...own
        .filter((one) => !(one.url && one.licence && one.seen))
        .map(({ path }) => `${path}: unknown origin`),
      ...own.flatMap((one) =>
        (one.examples ?? [])
          .filter((example) => runExample(example, one, knowledge, prepareRun).causes.length > 0)
          .map(() => `${one.path}: an example fails`),
      ),
      ...(plans.length === 0 || own.length < paths.length ? ['no mapping'] : []),
    ];
    const reason = without[file];
    table.push(
      [file, kind, paths.join(' ') || '—', faults.length === 0 ? 'good' : (reason ?? faults.join('; '))].join(
        '\t',
      ),
    );
    if ((faults.length === 0) === (reason !== undefined)) wrong.push(table.at(-1) ?? '');
  }
  process.stdout.write(`${table.join('\n')}\n`);
  expect(wrong).toEqual([]);
});
