// Reads and parses all files of a folder, and does nothing with them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

const [folder] = process.argv.slice(2);
let cells = 0;
for (const name of readdirSync(folder))
  for (const record of parse(readFileSync(join(folder, name)), { bom: true })) cells += record.length;
console.log(cells);
