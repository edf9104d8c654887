// Each normalizer against `String.prototype.normalize('NFKC')` of the same cells, in one run, without any memory of cells.
// `node bench/normalizers.mjs [milliseconds] [names …]`. Columns: the cells that the fixtures' files have for it, as often as they
// stand there; forms: all rows of its table of odd forms (fixtures/normalizers) that are read with certainty.
import { readdirSync, readFileSync } from 'node:fs';
import {
  contextSchema,
  isCauses,
  loadKnowledge,
  loadTables,
  makePlan,
  normalizersByName,
  openParts,
} from '../dist/node.js';
import { pieceEncodingOf } from '../dist/run/piece-encoding.js';
import { decoderFor, splitRecords } from '../dist/sources/index.js';

const least = Number(process.argv[2] ?? 300);
const names = process.argv.length > 3 ? process.argv.slice(3) : Object.keys(normalizersByName);
const fixtures = new URL('../fixtures/', import.meta.url);
const knowledge = loadKnowledge();
const tables = loadTables();
const columns = await columnsOfFiles();

const rows = names.map((name) => {
  const [usual, forms] = [columns.get(name) ?? [], formsOf(name)];
  return { name, cells: countOf(usual), usual: ratioOf(usual), forms: ratioOf(forms) };
});
const limit = { usual: of('address-jp')?.usual, forms: of('address-jp')?.forms };
console.log('normalizer       cells  columns × NFKC  odd forms × NFKC');
for (const { name, cells, usual, forms } of rows.sort((a, b) => a.forms - b.forms)) {
  const remark = (ratio, bound) => (ratio > bound ? `${ratio.toFixed(1)} >` : ratio.toFixed(1));
  console.log(
    `${name.padEnd(14)} ${String(cells).padStart(7)} ${remark(usual, limit.usual).padStart(15)} ${remark(forms, limit.forms).padStart(17)}`,
  );
}

function of(name) {
  return rows.find((row) => row.name === name);
}

/** Readers with their cells, by normalizer. */
async function columnsOfFiles() {
  const found = new Map();
  const files = readdirSync(fixtures, { recursive: true }).filter((path) =>
    /(?<!expected.*)\.csv$/.test(path),
  );
  for (const file of files) {
    for await (const part of openParts(new URL(file, fixtures).pathname, new AbortController().signal, {})) {
      if ('code' in part) continue;
      const plan = makePlan(part.sample, { reading: {} }, knowledge);
      if (!isCauses(plan) && plan.format === 'csv') {
        const readers = plan.bindings.map((binding) => ({ binding, cells: [] }));
        const decoder = decoderFor(pieceEncodingOf(plan), plan.repair);
        const take = (cells) => {
          for (const { binding, cells: taken } of readers) {
            const text = cells[(binding.columns[0] ?? 0) - 1] ?? '';
            if (binding.columns.length === 1 && text !== '') taken.push(text);
          }
        };
        for await (const chunk of part.chunks(plan, plan.columns.length))
          splitRecords(decoder.decode(chunk.bytes).text, plan, take, plan.columns.length);
        for (const { binding, cells } of readers) {
          const { normalizer, options } = binding;
          const run = normalizersByName[normalizer].compile(contextSchema.parse(options), tables);
          found.set(normalizer, [...(found.get(normalizer) ?? []), { run, cells: cells.slice(1) }]);
        }
      }
      await part.close();
    }
  }
  return found;
}

/** The rows of the table of a normalizer that are certain, with one reader for each context. */
function formsOf(name) {
  const lines = readFileSync(new URL(`normalizers/${name}.tsv`, fixtures), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  const byContext = new Map();
  for (const [from, context = '', to, code] of lines.map((line) => line.split('\t'))) {
    if (!to || code) continue;
    const options = Object.fromEntries(
      context
        .split(';')
        .filter((pair) => pair !== '')
        .map((pair) => pair.trim().split('=')),
    );
    const run = normalizersByName[name].compile(contextSchema.parse(options), tables);
    const known = byContext.get(context) ?? { run, cells: [] };
    known.cells.push(from);
    byContext.set(context, known);
  }
  return [...byContext.values()];
}

function countOf(readers) {
  return readers.reduce((sum, { cells }) => sum + cells.length, 0);
}

function ratioOf(readers) {
  if (countOf(readers) === 0) return Number.NaN;
  const own = secondsOf(readers, (run, text) => run(text));
  return own / secondsOf(readers, (_, text) => text.normalize('NFKC'));
}

/** Seconds of processor time for a pass over all cells, the least of three. */
function secondsOf(readers, read) {
  const pass = () => {
    for (const { run, cells } of readers) for (const text of cells) read(run, text);
  };
  let passes = 0;
  // By processor time: on a busy machine the clock tells little of how warm the code is.
  for (const start = process.cpuUsage().user; process.cpuUsage().user - start < least * 1000; passes += 1)
    pass();
  const seconds = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage();
    for (let i = 0; i < passes; i += 1) pass();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / passes / 1e6;
  });
  return Math.min(...seconds);
}
