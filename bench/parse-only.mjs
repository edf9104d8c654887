// The yardstick: csv-parse streams the file as arrays and does nothing with them.
import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';

let records = 0;
for await (const _ of createReadStream(process.argv[2]).pipe(parse())) records += 1;
console.log(records);
