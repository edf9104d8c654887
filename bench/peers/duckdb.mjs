// DuckDB: its reader of CSV, all columns as text, into lines of JSON; as many threads as are named behind the folder.
import { file, openPeer, target } from './open-peer.mjs';

const { DuckDBInstance } = await openPeer('@duckdb/node-api');
const instance = await DuckDBInstance.create(':memory:', { threads: process.argv[5] ?? '1' });
const connection = await instance.connect();
await connection.run(
  `COPY (SELECT * FROM read_csv('${file}', all_varchar = true)) TO '${target}' (FORMAT json)`,
);
