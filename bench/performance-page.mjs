// docs/performance.md, made of what was measured.

const names = {
  usual: 'usual: UTF-8, one record in twenty with quotes',
  quoted: 'UTF-8, quotes around every cell',
  unquoted: 'UTF-8, no quotes',
  cp932: 'Shift_JIS (code page 932)',
  wrong: 'UTF-8, three wrong cells in every record',
  scattered: 'UTF-8, three wrong cells in every record, of ten kinds in six columns',
};

/** @param measured what `bench/measured.json` holds: by bench; those that were not run are left out of the page */
export function performancePage({ variants, peers, growth, worst, many, latency }) {
  return [
    head,
    ...(variants === undefined ? [] : [variantsPart(variants)]),
    ...(peers === undefined ? [] : [peersPart(peers)]),
    ...(growth === undefined ? [] : [growthPart(growth)]),
    ...(worst === undefined ? [] : [worstPart(worst)]),
    ...(many === undefined ? [] : [manyPart(many)]),
    ...(latency === undefined ? [] : [latencyPart(latency)]),
    tail,
  ].join('\n');
}

const table = (header, rows) =>
  [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');

const head = `# Performance

Written by the benches: \`npm run bench -- --write\`, \`bench:growth\`, \`bench:worst\`, \`bench:many\`,
\`bench:latency\`, \`bench:peers\`. \`npm run bench -- --check\` tells what became slower since.

The yardstick is csv-parse 7, streaming the same file as arrays and doing nothing with them: 1.0 is its speed, 2.0 twice
that. The whole job is \`imi normalize\` from the start of the program to its end: recognizing, reading, all normalizers,
rules, validation, the ledger, the report and JSON-LD. The machine had two cores, and other work to do.
`;

function variantsPart({ records, rounds, results }) {
  const rows = Object.entries(results).map(([name, { parsing, one, two }]) => [
    names[name],
    `${parsing.seconds} s`,
    one.ratio,
    `${one.megabytes} MB`,
    two.ratio,
    `${two.megabytes} MB`,
  ]);
  return `## Ways of writing

A generated list of facilities in the layout of the national standard, ${records.toLocaleString('en')} records of 28 columns. ${rounds === 1 ? 'One run each' : `Medians of ${rounds}`}, each program in turn.

${table(['file', 'csv-parse', 'one thread', 'peak', 'two threads (`--jobs 2`)', 'peak'], rows)}`;
}

function peersPart({ records, fewRecords, rounds, results }) {
  const rows = results.map(({ name, version, does, records: count, processor, megabytes }) => [
    `${name} (${version})`,
    does + (count === records ? '' : ` (${fewRecords.toLocaleString('en')} records)`),
    processor,
    `${megabytes} MB`,
  ]);
  return `## Others at the nearest job

The list without quotes, ${records.toLocaleString('en')} records${results.some((one) => one.records !== records) ? ' (fewer for those that hold all in memory or take minutes)' : ''}; ${rounds === 1 ? 'one run each' : `medians of ${rounds}`}. Processor
time as a ratio to csv-parse, for the clock says little on a machine with other work: what is higher is faster. None of the
others normalizes, tells what it found, or says where every cell went. What is not
installed is left out.

${table(['program', 'what it does', 'ratio', 'peak'], rows)}`;
}

function growthPart(results) {
  const rows = results.map(({ records, parsing, one, two }) => [
    records.toLocaleString('en'),
    parsing.perSecond.toLocaleString('en'),
    one.perSecond.toLocaleString('en'),
    one.ratio,
    `${one.megabytes} MB`,
    two.perSecond.toLocaleString('en'),
    two.ratio,
    `${two.megabytes} MB`,
  ]);
  return `## Growth

Records a second, the ratio to csv-parse, and peak memory. The 8 bytes a record
that the check for duplicates needs lie on the disk from two million records on.

${table(['records', 'csv-parse', 'one thread', 'ratio', 'peak', 'two threads', 'ratio', 'peak'], rows)}`;
}

function worstPart(results) {
  const rows = results.map(({ name, ratio, megabytes }) => [name, ratio, `${megabytes} MB`]);
  return `## Worst cases

Bytes a second against the usual file of about the same length, in processor time.

${table(['file', 'ratio', 'peak'], rows)}`;
}

function manyPart({ files, alike, apart }) {
  const row = (name, { milliseconds, megabytes }) => [
    name,
    `${milliseconds} ms`,
    Math.round(milliseconds / alike.parsing.milliseconds),
    `${megabytes} MB`,
  ];
  const rows = [
    row('reading and parsing in one process', alike.parsing),
    row('of one publisher, one thread', alike.one),
    row('of one publisher, two threads', alike.two),
    row('each of another municipality, one thread', apart.one),
    row('each of another municipality, two threads', apart.two),
  ];
  return `## Many small files

${files.toLocaleString('en')} files of 50 records, with three outputs each (JSON-LD, the report as a page and as JSON). A file costs a look at
what it is, a plan, and outputs that are on the disk before they appear; parsing costs none of that. What is prepared for a
file is used for those that are like it.

${table(['', 'processor time a file', 'times parsing', 'peak'], rows)}`;
}

function latencyPart({ handing, median, longest }) {
  return `## Records of a pipe

From the writing of a record into \`imi normalize - --to ndjson=-\` to its line at the other end: ${median} ms (median), ${longest} ms (longest of 50).
Of these, 20 ms are waited for more to come. A program that hands lines through takes ${handing} ms.
`;
}

const tail = `## Where the time goes

How it is made fast is in [architecture.md](architecture.md#speed). What costs time, roughly, in one thread: a tenth each
for starting, for finding the cells, for the rules that look at single cells; a fifth for looking up what cells come to;
a fifth for writing nodes; the rest for ids, the ledger, reading, hashing and writing files. A cell that cannot be read
costs several times as much as one that can, for it is read, told and counted.
`;
