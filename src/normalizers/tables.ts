import type { Texts } from '../messages/index.js';

/**
 * Tables that normalizers need. They are data of the project (`vocabularies/tables/`) or of a package, loaded by the
 * host and given as arguments; the large ones are functions, so that only who needs them pays for them.
 */
export interface Tables {
  /** What each table holds, where it is from, and as of when it is. */
  readonly about: () => readonly TableAbout[];
  /** Eras of Japan, newest first. */
  readonly eras: readonly Era[];
  /** What time was counted and called by before those, for each country. */
  readonly pastTimes: () => { readonly japan: PastTimes; readonly taiwan: PastTimes };
  /** Public holidays of Japan. */
  readonly holidays: () => Holidays;
  /** Municipalities, wards and towns of Japan. */
  readonly japan: () => JapaneseAreas;
  /** Counties, districts and postal codes of Taiwan. */
  readonly taiwan: () => TaiwaneseAreas;
  /** Area codes of telephone numbers. */
  readonly areaCodes: () => AreaCodes;
  /** Names of areas that were abolished or changed. */
  readonly formerAreas: () => FormerAreas;
  /** Beginnings of names of areas in Japan, from the prefecture on, where sections of land (字) have numbers. */
  readonly numberedSections: () => readonly string[];
  /** How far prefectures, counties and towns reach. */
  readonly extents: () => Extents;
  /** Codes of local governments beside those in `japan().municipalities`. */
  readonly governmentCodes: () => GovernmentCodes;
  /** Top-level domains, in lower case: jp, taipei, xn--… */
  readonly topLevelDomains: () => ReadonlySet<string>;
  /** Units of measurement, money and counting. */
  readonly units: () => readonly UnitEntry[];
}

/** Where a table is from. What data has beyond it may be newer than it. */
export interface TableAbout {
  readonly name: string;
  readonly title: Texts;
  readonly source: string;
  /** Year and month, as in 2026-04. */
  readonly asOf: string;
  /** The package that holds it, with its version, where one does. */
  readonly package?: string;
}

/** As of when a table is and where it is from, for findings about what it does not have; empty where nothing is known of it. */
export function edition(tables: Tables, name: string): Pick<TableAbout, 'asOf' | 'source'> {
  const { asOf = '', source = '' } = tables.about().find((table) => table.name === name) ?? {};
  return { asOf, source };
}

/** Area codes of telephone numbers, all with their leading 0. */
export interface AreaCodes {
  /** Japan: what a number may begin with → its area code. The longest beginning decides. */
  readonly japan: ReadonlyMap<string, string>;
  /** Taiwan: area code → how many digits may follow it. The longest area code decides. */
  readonly taiwan: ReadonlyMap<string, readonly number[]>;
  /** What numbers begin with → prefectures or counties in which they lie. The longest beginning decides. */
  readonly places: Readonly<Record<'JP' | 'TW', ReadonlyMap<string, readonly string[]>>>;
}

/** A unit: the spelling to write, other spellings, and for money the currency and the signs before the amount. */
export interface UnitEntry {
  readonly symbol: string;
  readonly also?: readonly string[];
  /** Name of the currency, and its code (ISO 4217). */
  readonly currency?: string;
  readonly code?: string;
  readonly before?: readonly string[];
}

/** An era: its names, and its first and last day (Gregorian, inclusive; null: still running). */
/** South, west, north and east bound of a territory, in degrees. */
export type Extent = readonly [south: number, west: number, north: number, east: number];

/** Extents by name: prefectures of Japan; towns of Taiwan by county. */
export interface Extents {
  readonly japan: Readonly<Record<string, Extent>>;
  readonly taiwan: Readonly<Record<string, Readonly<Record<string, Extent>>>>;
}

export interface Era {
  readonly name: string;
  /** One kanji, the square sign and the letter that stand for it: 令, ㋿, R. */
  readonly kanji: string;
  readonly sign: string;
  readonly letter: string;
  readonly first: string;
  readonly last: string | null;
}

/** Public holidays, from the first to the last year that the table has. */
export interface Holidays {
  readonly firstYear: number;
  readonly lastYear: number;
  /** ISO 8601: 2023-05-03. */
  readonly days: ReadonlySet<string>;
}

/** Eras and periods (時代) of a country before 明治 or 民國. Years are of the common era, the first and the last inclusive. */
export interface PastTimes {
  readonly eras: readonly PastEra[];
  readonly periods: readonly PastPeriod[];
}

/** An era by whose years one counted: its year n is `first + n - 1`. A name that two courts used stands twice. */
export interface PastEra {
  readonly name: string;
  readonly first: number;
  readonly last: number;
  readonly court?: 'north' | 'south';
  /** It is an everyday word too (文化). */
  readonly word?: boolean;
}

/** A period of history, with other names of it; without years where there are none that one agrees on. */
export interface PastPeriod {
  readonly name: string;
  readonly also?: readonly string[];
  readonly first?: number;
  readonly last?: number;
}

export interface JapaneseAreas {
  /** Prefectures by two-digit code (JIS X 0401). */
  readonly prefectures: ReadonlyMap<string, string>;
  /** Municipalities and wards as the postal list spells them, by five-digit code: 静岡市葵区, 周智郡森町. */
  readonly municipalities: ReadonlyMap<string, string>;
  /** Names of towns by five-digit code of the municipality or ward; a name may stand more than once. */
  readonly townsOf: (code: string) => readonly string[];
  /**
   * Codes of the municipalities in which a seven-digit postal code lies, or its area (the first three digits);
   * empty where the list has none. Codes of single offices (420-8602) are not in the list, only their area is.
   */
  readonly byPostalCode: (code: string) => readonly string[];
}

export interface TaiwaneseAreas {
  /** Counties in the official spelling (臺): with their districts and the three-digit postal code of each. */
  readonly counties: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export interface FormerAreas {
  /** Japan: prefecture, former name with its county, and what it is now (several, where it was divided). */
  readonly japan: readonly (readonly [prefecture: string, name: string, ...now: string[]])[];
  /** Taiwan: former county → present city, whose districts have the names of the former towns. */
  readonly taiwanCounties: ReadonlyMap<string, string>;
  /** Taiwan: the former towns that have another name as districts. */
  readonly taiwanDistricts: readonly (readonly [county: string, name: string, now: string])[];
}

/** Codes of Japan have the first five digits only (the sixth is a check digit), those of counties of Taiwan are whole. */
export interface GovernmentCodes {
  readonly japan: {
    /** Governments that the postal list does not have: designated cities themselves, and others. */
    readonly missing: ReadonlyMap<string, string>;
    readonly abolished: ReadonlyMap<string, AbolishedCode>;
  };
  readonly taiwan: {
    readonly counties: ReadonlyMap<string, string>;
    readonly abolished: ReadonlyMap<string, AbolishedCode>;
  };
}

/** A code that is no longer in force: whose it was, its last day, and the codes that followed. */
export interface AbolishedCode {
  readonly name: string;
  readonly until: string;
  readonly now: readonly string[];
}
