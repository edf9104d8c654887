// docs/performance.md, made of what was measured.

const names = {
  usual: 'usual: UTF-8, one record in twenty with quotes',
  quoted: 'UTF-8, quotes around every cell',
  unquoted: 'UTF-8, no quotes',
  cp932: 'Shift_JIS (code page 932)',
  wrong: 'UTF-8, three wrong cells in every record',
  scattered: 'UTF-8, three wrong cells in every record, of ten kinds in six columns',
};

/** @param results by variant: seconds, ratio and peak of mere parsing and of the whole job with one and two threads */
export function performancePage(results, { records, rounds }) {
  const rows = Object.entries(results).map(
    ([name, { parsing, one, two }]) =>
      `| ${names[name]} | ${parsing.seconds} s | ${one.ratio} | ${one.megabytes} MB | ${two.ratio} | ${two.megabytes} MB |`,
  );
  return `# Performance

Written by \`npm run bench -- --write\`; \`npm run bench -- --check\` tells what became slower since.

The yardstick is csv-parse 7, streaming the same file as arrays and doing nothing with them: 1.0 is its speed, 2.0 twice
that. The whole job is \`imi normalize\` from the start of the program to its end: recognizing, reading, all normalizers,
rules, validation, the ledger, the report and JSON-LD. The file is a generated list of facilities in the layout of the
national standard, ${records.toLocaleString('en')} records of 28 columns. ${rounds === 1 ? 'One run each' : `Medians of ${rounds}`}, each program in turn.

The machine had two cores and was busy with other work: no second core was free, so that two threads show no more than what
they cost. What they gain is to be measured on a machine of its own.

| file | csv-parse | one thread | peak | two threads (\`--jobs 2\`) | peak |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

How it is made fast is in [architecture.md](architecture.md#speed). What costs time, roughly, in one thread: a tenth each
for starting, for finding the cells, for the rules that look at single cells; a fifth for looking up what cells come to;
a fifth for writing nodes; the rest for ids, the ledger, reading, hashing and writing files.
`;
}
