// csv-parse and ajv: an object of texts for each record, held against a JSON Schema with as many demands as columns allow.
import { createReadStream, createWriteStream } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { file, openPeer, target } from './open-peer.mjs';

const { parse } = await openPeer('csv-parse');
const { Ajv } = await openPeer('ajv');
const text = { type: 'string' };
const demands = {
  名称: { type: 'string', minLength: 1 },
  緯度: { type: 'string', pattern: '^$|^[+-]?[0-9]+[.][0-9]+$' },
  経度: { type: 'string', pattern: '^$|^[+-]?[0-9]+[.][0-9]+$' },
  電話番号: { type: 'string', pattern: '^$|^[0-9()-]+$' },
  法人番号: { type: 'string', pattern: '^$|^[0-9]{13}$' },
  郵便番号: { type: 'string', pattern: '^$|^[0-9]{3}-?[0-9]{4}$' },
  URL: { type: 'string', pattern: '^$|^https?://' },
};
const validate = new Ajv({ allErrors: true }).compile({
  type: 'object',
  required: ['名称'],
  properties: demands,
  additionalProperties: text,
});
let faults = 0;
const check = new Transform({
  writableObjectMode: true,
  transform: (record, _, done) => {
    if (!validate(record)) faults += validate.errors.length;
    done(null, `${JSON.stringify(record)}\n`);
  },
});
await pipeline(createReadStream(file), parse({ columns: true, bom: true }), check, createWriteStream(target));
console.log(faults);
