import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generate, variants } from './generate.mjs';
import { measure, median } from './measure.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const data = here('.data/');
const recordsOfFile = 50;

/** How the files of a folder belong together: all of one publisher, or each of another municipality. */
const folders = { alike: writeAlike, apart: writeApart };

/** Medians of a folder of small files: files a second, milliseconds of processor a file, and peaks in MB. */
export async function measureMany(kind, files, rounds) {
  const folder = `${data}many-${kind}-${files}`;
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    await folders[kind](folder, files);
  }
  const normalize = [here('../bin/imi.js'), 'normalize', folder, '--out', `${data}out`, '--quiet', '--jobs'];
  const programs = {
    parsing: [here('parse-many.mjs'), folder],
    one: [...normalize, '1'],
    two: [...normalize, '2'],
  };
  const results = {};
  for (const [name, args] of Object.entries(programs)) {
    const runs = Array.from({ length: rounds }, () => {
      rmSync(`${data}out`, { recursive: true, force: true });
      return measure(args, data);
    });
    results[name] = {
      seconds: Number(median(runs.map((run) => run.seconds)).toFixed(2)),
      perSecond: Math.round(files / median(runs.map((run) => run.seconds))),
      milliseconds: Number(((1000 * median(runs.map((run) => run.processor))) / files).toFixed(1)),
      megabytes: Math.round(Math.max(...runs.map((run) => run.megabytes))),
    };
  }
  rmSync(`${data}out`, { recursive: true, force: true });
  return results;
}

async function writeAlike(folder, files) {
  const all = `${data}many.csv`;
  await generate(all, files * recordsOfFile, variants.unquoted);
  const [header, ...records] = readFileSync(all, 'utf8').trimEnd().split('\r\n');
  for (let i = 0; i < files; i += 1) {
    const own = records.slice(recordsOfFile * i, recordsOfFile * (i + 1));
    writeFileSync(`${folder}/facilities-${i}.csv`, `${[header, ...own].join('\r\n')}\r\n`);
  }
  rmSync(all);
}

/** The same list of another municipality each, with towns of its own; where its facilities lie is not said. */
async function writeApart(folder, files) {
  const tables = (name) => JSON.parse(readFileSync(here(`../dist/tables/${name}.json`), 'utf8'));
  const { prefectures, municipalities } = tables('japan');
  const names = new Map(prefectures);
  const all = `${data}many.csv`;
  await generate(all, recordsOfFile, variants.unquoted);
  const [header, ...records] = readFileSync(all, 'utf8').trimEnd().split('\r\n');
  for (let i = 0; i < files; i += 1) {
    const [code, name] = municipalities[i % municipalities.length];
    const prefecture = names.get(code.slice(0, 2));
    const towns = tables(`japan-towns-${code.slice(0, 2)}`)[code] ?? [];
    const own = records.map((record, at) => {
      const cells = record.replaceAll('静岡市', name).replaceAll('静岡県', prefecture).split(',');
      cells[0] = code + checkDigitOf(code);
      cells[1] = String(recordsOfFile * i + at);
      cells[8] = `${prefecture}${name}${towns[at % towns.length] ?? ''}${at + 1}番地`;
      [cells[10], cells[11], cells[14], cells[24]] = ['', '', '', ''];
      return cells.join(',');
    });
    writeFileSync(
      `${folder}/${code + checkDigitOf(code)}_facilities-${i}.csv`,
      `${[header, ...own].join('\r\n')}\r\n`,
    );
  }
  rmSync(all);
}

/** The check digit of 全国地方公共団体コード. */
function checkDigitOf(code) {
  const sum = [6, 5, 4, 3, 2].reduce((total, weight, i) => total + weight * Number(code[i]), 0);
  return String((11 - (sum % 11)) % 10);
}
