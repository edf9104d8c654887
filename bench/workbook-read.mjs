// imi's own reader alone: all rows of the first sheet, and nothing done with them.
import { readFileSync } from 'node:fs';
import { openWorkbook } from '../dist/sources/index.js';

const book = await openWorkbook(readFileSync(process.argv[2]), 'xlsx', 'bench.xlsx');
let cells = 0;
let rows = 0;
for (const batch of book.sheets[0].rows(2)) {
  rows += batch.rows.length;
  for (const row of batch.rows) for (const cell of row) if (cell !== '') cells += 1;
}
console.log(rows, cells);
