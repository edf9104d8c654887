// Each normalizer against `String.prototype.normalize('NFKC')` of the same column, in one run.
// `node bench/normalizers.mjs [cells] [rounds]`. A column holds the examples of the normalizer that are
// read with certainty, in turn; each normalizer is compiled once, as for a column.
import { contextSchema, loadTables, normalizersByName as normalizers } from '../dist/node.js';

const cells = Number(process.argv[2] ?? 20_000);
const rounds = Number(process.argv[3] ?? 5);
const tables = loadTables();
const contexts = {
  coordinate: { role: 'lat' },
  'address-tw': { country: 'TW' },
  'phone-tw': { country: 'TW' },
};
const rows = [];

for (const [name, normalizer] of Object.entries(normalizers)) {
  const run = normalizer.compile(contextSchema.parse(contexts[name] ?? {}), tables);
  const usual = normalizer.examples
    .filter(({ from, to, code }) => to !== null && code === undefined && run(from).certainty === 'certain')
    .map(({ from }) => from);
  if (usual.length === 0) continue;
  const column = Array.from({ length: cells }, (_, i) => usual[i % usual.length]);
  const own = median(() => {
    for (const text of column) run(text);
  });
  const plain = median(() => {
    for (const text of column) text.normalize('NFKC');
  });
  rows.push({ name, rate: cells / own, ratio: own / plain });
}

const slowest = rows.find(({ name }) => name === 'address-jp').ratio;
for (const { name, rate, ratio } of rows.sort((a, b) => a.ratio - b.ratio)) {
  const remark = ratio > slowest ? '  slower than address-jp' : '';
  console.log(
    `${name.padEnd(14)} ${ratio.toFixed(1).padStart(6)} × NFKC  ${Math.round(rate).toLocaleString('en').padStart(11)} cells/s${remark}`,
  );
}

/** Seconds, the median of the rounds. */
function median(job) {
  job();
  const seconds = Array.from({ length: rounds }, () => {
    const start = process.hrtime.bigint();
    job();
    return Number(process.hrtime.bigint() - start) / 1e9;
  });
  return seconds.sort((a, b) => a - b)[Math.floor(rounds / 2)];
}
