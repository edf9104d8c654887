import { readFileSync } from 'node:fs';
import { type Tables, tablesFrom } from '../normalizers/index.js';

/** The tables that normalizers need, as they were put into `dist/tables/` when the project was built. */
export function loadTables(): Tables {
  return tablesFrom(readTable);
}

function readTable<T>(name: string): T {
  const file = new URL(`../../dist/tables/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}
