import type {
  AbolishedCode,
  AreaCodes,
  Era,
  Extents,
  FormerAreas,
  GovernmentCodes,
  Holidays,
  JapaneseAreas,
  TableAbout,
  Tables,
  TaiwaneseAreas,
  UnitEntry,
} from './tables.js';

/** Gives the content of `dist/tables/<name>.json`, as JSON.parse does. */
export type ReadTable = <T>(name: string) => T;

/**
 * The tables that normalizers need, from the files of `dist/tables/` wherever they are kept: each is read when it is first
 * asked for, and only once.
 */
export function tablesFrom(readTable: ReadTable): Tables {
  return {
    about: once(() => readTable<readonly TableAbout[]>('about')),
    eras: readTable<readonly Era[]>('eras'),
    pastTimes: once(() => readTable<ReturnType<Tables['pastTimes']>>('eras-before-meiji')),
    holidays: once(() => loadHolidays(readTable)),
    japan: once(() => loadJapan(readTable)),
    taiwan: once(() => loadTaiwan(readTable)),
    areaCodes: once(() => loadAreaCodes(readTable)),
    formerAreas: once(() => loadFormerAreas(readTable)),
    numberedSections: once(() => readTable<readonly string[]>('numbered-sections')),
    extents: once(() => readTable<Extents>('extents')),
    governmentCodes: once(() => loadGovernmentCodes(readTable)),
    topLevelDomains: once(() => new Set(readTable<string>('top-level-domains').split(' '))),
    units: once(() => readTable<readonly UnitEntry[]>('units')),
  };
}

function once<T>(load: () => T): () => T {
  let loaded: T | undefined;
  return () => {
    loaded ??= load();
    return loaded;
  };
}

function loadAreaCodes(readTable: ReadTable): AreaCodes {
  const { japan, taiwan } = readTable('area-codes') as {
    japan: { areas: string[][]; exceptions: Record<string, string[]>; places: Record<string, string[]> };
    taiwan: { areas: Record<string, number[]>; places: Record<string, string[]> };
  };
  return {
    japan: new Map([
      ...japan.areas.flat().map((area) => [area, area] as const),
      ...Object.entries(japan.exceptions).flatMap(([area, digits]) => digits.map((d) => [d, area] as const)),
    ]),
    taiwan: new Map(Object.entries(taiwan.areas)),
    places: { JP: placesByBeginning(japan.places), TW: placesByBeginning(taiwan.places) },
  };
}

function placesByBeginning(
  beginnings: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>();
  for (const [place, digits] of Object.entries(beginnings))
    for (const each of digits) places.set(each, [...(places.get(each) ?? []), place]);
  return places;
}

function loadHolidays(readTable: ReadTable): Holidays {
  const daysOf = readTable<Readonly<Record<string, string>>>('holidays-jp');
  const years = Object.keys(daysOf).map(Number);
  const days = Object.entries(daysOf).flatMap(([year, list]) =>
    list.split(' ').map((day) => `${year}-${day}`),
  );
  return { firstYear: Math.min(...years), lastYear: Math.max(...years), days: new Set(days) };
}

function loadGovernmentCodes(readTable: ReadTable): GovernmentCodes {
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

type Entries = readonly (readonly [code: string, name: string])[];

const nowhere: readonly string[] = [];

function loadJapan(readTable: ReadTable): JapaneseAreas {
  const { prefectures, municipalities } = readTable<{
    readonly prefectures: Entries;
    readonly municipalities: Entries;
  }>('japan');
  const names = new Map(prefectures);
  const towns = new Map<string, Readonly<Record<string, readonly string[]>>>();
  const townsIn = (prefecture: string) => {
    const known = towns.get(prefecture);
    if (known !== undefined) return known;
    const read = names.has(prefecture)
      ? readTable<Readonly<Record<string, readonly string[]>>>(`japan-towns-${prefecture}`)
      : {};
    towns.set(prefecture, read);
    return read;
  };
  const postalCodes = once(() => loadPostalCodes(readTable));
  return {
    prefectures: names,
    municipalities: new Map(municipalities),
    townsOf: (code) => townsIn(code.slice(0, 2))[code] ?? nowhere,
    byPostalCode: (code) => postalCodes()(code),
  };
}

/** See `packed` in scripts/japanese-areas.mjs. */
interface PostalCodes {
  readonly areas: Readonly<Record<string, readonly string[]>>;
  readonly blocks: Readonly<Record<string, string>>;
  readonly places: readonly (readonly string[])[];
  readonly distances: readonly number[];
  readonly runs: readonly number[];
}

/** Gives the codes of the municipalities of a postal code, of its first five or of its first three digits. */
function loadPostalCodes(readTable: ReadTable): (code: string) => readonly string[] {
  const { areas, blocks, places, distances, runs } = readTable<PostalCodes>('japan-postal-codes');
  const codes = new Uint32Array(distances.length);
  for (let i = 0, code = 0; i < codes.length; i += 1) {
    code += distances[i] ?? 0;
    codes[i] = code;
  }
  const placeOf = new Uint16Array(codes.length);
  for (let i = 0, at = 0; i < runs.length; i += 2) {
    const end = at + (runs[i + 1] ?? 0);
    placeOf.fill(runs[i] ?? 0, at, end);
    at = end;
  }
  const isWhole = /^\d{7}$/;
  return (code) => {
    if (code.length === 3) return areas[code] ?? nowhere;
    const at = isWhole.test(code) ? indexIn(codes, Number(code)) : -1;
    if (at >= 0) return places[placeOf[at] ?? 0] ?? nowhere;
    const block = blocks[code.slice(0, 5)];
    return block === undefined ? nowhere : [block];
  };
}

/** The index of a number in an ascending list; negative where it is not there. */
function indexIn(list: Uint32Array, number: number): number {
  let low = 0;
  let high = list.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = list[middle] ?? 0;
    if (found === number) return middle;
    if (found < number) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function loadTaiwan(readTable: ReadTable): TaiwaneseAreas {
  const counties = readTable<Readonly<Record<string, Readonly<Record<string, string>>>>>('taiwan');
  return {
    counties: new Map(
      Object.entries(counties).map(([county, districts]) => [county, new Map(Object.entries(districts))]),
    ),
  };
}

function loadFormerAreas(readTable: ReadTable): FormerAreas {
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
