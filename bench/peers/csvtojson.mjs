// csvtojson: an object of texts for each record, as lines of JSON.
import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { file, openPeer, target } from './open-peer.mjs';

const { default: csv } = await openPeer('csvtojson');
await pipeline(createReadStream(file), csv({}, { objectMode: false }), createWriteStream(target));
