// rdf-parser-csvw: CSV on the Web, a quad for each cell, as N-Quads.
import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { file, openPeer, target } from './open-peer.mjs';

const { default: CsvwParser } = await openPeer('rdf-parser-csvw');
const { Parser, Store, Writer } = await openPeer('n3');
const csvw = 'http://www.w3.org/ns/csvw#';
const metadata = new Store(
  new Parser().parse(
    `<https://example.org/table> a <${csvw}Table>; <${csvw}tableSchema> [ <${csvw}aboutUrl> "https://example.org/{NO}" ].`,
  ),
);
const quads = new CsvwParser({ metadata, baseIRI: 'https://example.org/' }).import(
  createReadStream(file, { encoding: 'utf8' }),
);
async function* lines() {
  const writer = new Writer({ format: 'N-Quads' });
  for await (const { subject, predicate, object } of quads)
    yield writer.quadToString(subject, predicate, object);
}
await pipeline(Readable.from(lines()), createWriteStream(target));
