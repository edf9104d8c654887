// Addresses of Japan read by us and by @geolonia/normalize-japanese-addresses, which is given our list of municipalities and
// towns instead of its own from the network: `node bench/addresses.mjs ADDRESSES FOLDER`. ADDRESSES has one address with its
// prefecture and municipality in a line; FOLDER is where that package is installed (npm install in a folder of its own).
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { contextSchema, loadTables, normalizersByName } from '../dist/node.js';

const [file = '', folder = ''] = process.argv.slice(2);
const require = createRequire(join(resolve(folder), 'package.json'));
const { normalize, config } = require('@geolonia/normalize-japanese-addresses');
const tables = loadTables();
const data = mkdtempSync(join(tmpdir(), 'addresses-'));
writeAreas(join(data, 'ja'));
config.japaneseAddressesApi = `${pathToFileURL(data).href}/ja`;

const read = normalizersByName['address-jp'].compile(contextSchema.parse({}), tables);
const addresses = readFileSync(file, 'utf8').split('\n').filter(Boolean);
const same = { municipality: 0, town: 0 };
const ours = await timed((address) => read(address).nodes?.[0] ?? {});
const theirs = await timed((address) => normalize(address));
for (const [i, address] of addresses.entries()) {
  const { 市区町村: city = '', 区: ward = '', 町名: town } = ours.found[i];
  const mine = [city + ward, bare(town)];
  const others = [theirs.found[i].city ?? '', bare(theirs.found[i].town)];
  if (mine[0] === others[0]) same.municipality += 1;
  if (mine[1] === others[1]) same.town += 1;
  if (mine.join() !== others.join()) console.log([address, mine.join(' '), others.join(' ')].join('\t'));
}
rmSync(data, { recursive: true });
const share = (count) => `${((count / addresses.length) * 100).toFixed(2)} %`;
console.log(
  `${addresses.length} addresses: same municipality ${share(same.municipality)}, same town ${share(same.town)}; theirs takes ${(theirs.seconds / ours.seconds).toFixed(0)} x our time`,
);

/** What is found, and the processor time of a pass over all addresses, once the code is warm and what it looks up remembered. */
async function timed(job) {
  await passes(job);
  const { found, seconds } = await passes(job);
  return { found, seconds };
}

/** Passes over all addresses for a second of processor time. */
async function passes(job) {
  const start = process.cpuUsage();
  for (let count = 1; ; count += 1) {
    const found = [];
    for (const address of addresses) {
      const one = job(address);
      found.push(one instanceof Promise ? await one : one);
    }
    const { user, system } = process.cpuUsage(start);
    if (user + system > 1e6) return { found, seconds: (user + system) / count / 1e6 };
  }
}

/** The name of a town without what one of the two leaves out: 大字, 字, the 丁目, spellings of が. */
function bare(town = '') {
  return town
    .replace(/^(?:大字|字)/, '')
    .replace(/[\d一二三四五六七八九十]+丁目$/, '')
    .replace(/[ヶケがガのノ之]/g, 'ヶ');
}

/** Our list in the form of that package: prefectures with their municipalities, and a file of towns for each of these. */
function writeAreas(root) {
  const { prefectures, municipalities, townsOf } = tables.japan();
  const kana = (key) => ({ [`${key}_k`]: '', [`${key}_r`]: '' });
  const all = [...prefectures].map(([code, pref]) => ({
    ...{ code: Number(`${code}0000`), pref, point: [0, 0] },
    ...kana('pref'),
    cities: [...municipalities]
      .filter(([five]) => five.startsWith(code))
      .map(([five, name]) => cityOf(five, name)),
  }));
  mkdirSync(root, { recursive: true });
  writeFileSync(`${root}.json`, JSON.stringify({ meta: { updated: 1 }, data: all }));
  for (const { pref, cities } of all) {
    mkdirSync(join(root, pref));
    for (const { code, city, county = '', ward = '' } of cities) {
      const towns = [...new Set(townsOf(String(code).padStart(5, '0')))].map((oaza_cho, i) => ({
        ...{ machiaza_id: String(i).padStart(7, '0'), oaza_cho, point: [0, 0] },
        ...kana('oaza_cho'),
      }));
      const list = JSON.stringify({ meta: { updated: 1 }, data: towns });
      writeFileSync(join(root, pref, `${county}${city}${ward}.json`), list);
    }
  }

  function cityOf(five, name) {
    const [, county, town] = /^([^市区町村]{1,4}?郡)(.+[町村])$/.exec(name) ?? [];
    const [, city, ward] = /^(.+市)(.+区)$/.exec(name) ?? [];
    return {
      ...{ code: Number(five), city: town ?? city ?? name, point: [0, 0] },
      ...kana('city'),
      ...(county ? { county, ...kana('county') } : {}),
      ...(ward ? { ward, ...kana('ward') } : {}),
    };
  }
}
