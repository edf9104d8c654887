import type { FormerAreas, TaiwaneseAreas } from '../tables.js';
import { type NameTree, nameTree } from './name-tree.js';
import { oncePer } from './once-per.js';

/** A district (鄉鎮市區) of Taiwan, in the official spelling (臺). */
export interface District {
  readonly county: string;
  /** Null: the county alone. */
  readonly name: string | null;
  /** The three-digit postal code; null for a county. */
  readonly postalCode: string | null;
  /** The name that stands in the address is one of the past. */
  readonly isFormer: boolean;
}

/** Which district an address begins with. */
export type DistrictReading =
  | { readonly kind: 'found'; readonly district: District; readonly end: number; readonly isWritten: boolean }
  /** The county is known; what should be its district is not. */
  | {
      readonly kind: 'unknown-district';
      readonly county: string;
      readonly part: string;
      readonly end: number;
    }
  | { readonly kind: 'ambiguous'; readonly part: string; readonly candidates: readonly District[] }
  /** The district is not in the county that is written before it. */
  | { readonly kind: 'elsewhere'; readonly part: string; readonly county: string; readonly found: string }
  | { readonly kind: 'unknown' };

interface County {
  readonly name: string;
  readonly isFormer: boolean;
  readonly districts: NameTree<District>;
}

interface Names {
  readonly counties: NameTree<County>;
  readonly districts: NameTree<readonly District[]>;
}

const suffixes = ['鄉', '鎮', '市', '區'];
/** What may be meant for a district, but not the beginning of the name of a road. */
const districtLike = /^[\p{sc=Han}]{1,3}?[區鄉鎮](?![路街段公])/u;

const namesOf = oncePer((areas: TaiwaneseAreas, former: FormerAreas): Names => {
  const all = [...areas.counties].flatMap(([county, districts]) =>
    [...districts].map(([name, postalCode]): District => ({ county, name, postalCode, isFormer: false })),
  );
  const present = new Set(all.map((district) => district.name));
  const cities = new Set(former.taiwanCounties.values());
  const past = all.flatMap((district) => {
    // Towns of the former counties became districts; towns of the others grew from 鄉 to 鎮 to 市.
    if (!cities.has(district.county) && !district.county.endsWith('縣')) return [];
    const base = district.name?.slice(0, -1) ?? '';
    return suffixes
      .map((suffix) => base + suffix)
      .filter((name) => base.length > 1 && !present.has(name))
      .map((name) => [name, { ...district, isFormer: true }] as const);
  });
  const renamed = former.taiwanDistricts.flatMap(([county, name, now]) => {
    const district = all.find((one) => one.name === now && one.county === former.taiwanCounties.get(county));
    return district ? [[name, { ...district, isFormer: true }] as const] : [];
  });
  const known = [...all.map((district) => [district.name ?? '', district] as const), ...renamed, ...past];
  const inCounty = (county: string) => nameTree(known.filter(([, district]) => district.county === county));
  const counties = [...areas.counties.keys()].map((name) => ({
    name,
    isFormer: false,
    districts: inCounty(name),
  }));
  const formerCounties = [...former.taiwanCounties].map(
    ([name, now]) => [name, { name: now, isFormer: true, districts: inCounty(now) }] as const,
  );
  return {
    counties: nameTree([...counties.map((county) => [county.name, county] as const), ...formerCounties]),
    districts: nameTree(
      known.map(([name, district]): readonly [string, readonly District[]] => [name, [district]]),
      (old, added) =>
        old.some((one) => one.name === added[0]?.name && one.county === added[0]?.county)
          ? old
          : [...old, ...added],
    ),
  };
});

/**
 * Reads the county and the district at the beginning of an address of Taiwan.
 *
 * @param context the county, and the district with or without its county, in which the data lies
 */
export function districtReader(
  areas: TaiwaneseAreas,
  former: FormerAreas,
  context: { readonly pref?: string | undefined; readonly city?: string | undefined },
): (text: string) => DistrictReading {
  const { counties, districts } = namesOf(areas, former);
  const home = homeOf();

  return (text) => {
    const county = counties(text, 0);
    if (county) return withinCounty(text, county.value, county.end);
    const match = districts(text, 0);
    if (match === null)
      return home ? { kind: 'found', district: home, end: 0, isWritten: false } : { kind: 'unknown' };
    const part = text.slice(0, match.end);
    const candidates = nearest(match.value);
    const only = candidates.length === 1 ? candidates[0] : undefined;
    if (only) return { kind: 'found', district: only, end: match.end, isWritten: true };
    return { kind: 'ambiguous', part, candidates };
  };

  function withinCounty(text: string, county: County, from: number): DistrictReading {
    const match = county.districts(text, from);
    if (match) {
      const district = { ...match.value, isFormer: county.isFormer || match.value.isFormer };
      return { kind: 'found', district, end: match.end, isWritten: true };
    }
    const part = districtLike.exec(text.slice(from))?.[0];
    const elsewhere = districts(text, from);
    if (elsewhere && (part !== undefined || text.slice(from, elsewhere.end).endsWith('市'))) {
      const found = elsewhere.value.map((district) => district.county).join('、');
      return { kind: 'elsewhere', part: text.slice(from, elsewhere.end), county: county.name, found };
    }
    if (part !== undefined)
      return { kind: 'unknown-district', county: county.name, part, end: from + part.length };
    const district = { county: county.name, name: null, postalCode: null, isFormer: county.isFormer };
    return { kind: 'found', district, end: from, isWritten: true };
  }

  function homeOf(): District | null {
    const city = context.city ?? '';
    const county = counties(city, 0) ?? counties(context.pref ?? '', 0);
    if (!county) return null;
    const name = counties(city, 0) ? city.slice(counties(city, 0)!.end) : city;
    const district = county.value.districts(name, 0)?.value;
    return district ?? { county: county.value.name, name: null, postalCode: null, isFormer: false };
  }

  function nearest(candidates: readonly District[]): readonly District[] {
    const atHome = candidates.filter((district) => district.county === home?.county);
    return atHome.length > 0 ? atHome : candidates;
  }
}
