import type { FormerAreas, JapaneseAreas } from '../tables.js';
import { type NameTree, nameTree } from './name-tree.js';
import { oncePer } from './once-per.js';

/** A municipality of Japan as addresses name it: a city, a ward of a city, a town or village in its county. */
export interface Municipality {
  readonly prefecture: string;
  /** 静岡市, 周智郡森町, 千代田区 (a special ward stands where a city does). */
  readonly city: string;
  /** The ward of a designated city; null elsewhere, and where the address leaves it out. */
  readonly ward: string | null;
  /** Five-digit codes of where its towns stand: several for a designated city without its ward. */
  readonly codes: readonly string[];
  /** What it is now, where the name is a former one. */
  readonly now: readonly string[] | null;
}

/** Which municipality an address begins with. */
export type Whereabouts =
  | {
      readonly kind: 'found';
      readonly place: Municipality;
      readonly end: number;
      readonly isWritten: boolean;
    }
  | { readonly kind: 'prefecture'; readonly prefecture: string; readonly end: number }
  | { readonly kind: 'ambiguous'; readonly part: string; readonly candidates: readonly Municipality[] }
  /** The municipality is not in the prefecture that is written before it. */
  | { readonly kind: 'elsewhere'; readonly part: string; readonly prefecture: string; readonly found: string }
  | { readonly kind: 'unknown' };

/** The municipalities of Japan by everything that they are called. */
export interface Gazetteer {
  readonly prefectures: NameTree<string>;
  readonly municipalities: NameTree<readonly Municipality[]>;
}

export const gazetteerOf = oncePer((areas: JapaneseAreas, former: FormerAreas['japan']): Gazetteer => {
  const names = [...areas.prefectures.values()].map((name) => [name, name] as const);
  return { prefectures: nameTree(names), municipalities: nameTree(namesOf(areas, former), union) };
});

type Named = readonly [name: string, places: readonly Municipality[]];

function* namesOf(areas: JapaneseAreas, former: FormerAreas['japan']): Iterable<Named> {
  const byName = new Map<string, Municipality>();
  const cities = new Map<string, Municipality>();
  for (const [code, name] of areas.municipalities) {
    const prefecture = areas.prefectures.get(code.slice(0, 2)) ?? '';
    const place = { prefecture, ...splitName(name), codes: [code], now: null };
    byName.set(prefecture + name, place);
    yield* callings(name, place);
    if (place.ward === null) continue;
    const key = prefecture + place.city;
    const city = cities.get(key) ?? { ...place, ward: null, codes: [] };
    cities.set(key, { ...city, codes: [...city.codes, code] });
  }
  for (const city of cities.values()) yield [city.city, [city]];
  for (const [prefecture, name, ...now] of former) {
    const codes = now.flatMap(
      (present) => (byName.get(prefecture + present) ?? cities.get(prefecture + present))?.codes ?? [],
    );
    yield* callings(name, { prefecture, ...splitName(name), codes, now });
  }
}

/** 静岡市葵区, 葵区; 周智郡森町, 森町; 八丈島八丈町, 八丈町. */
function* callings(name: string, place: Municipality): Iterable<Named> {
  yield [name, [place]];
  if (place.ward !== null) yield [place.ward, [place]];
  else if (name !== place.city) yield [place.city, [place]];
  const town = county.exec(place.city)?.[1];
  if (town !== undefined) yield [town, [place]];
}

/** A town or village behind the name of its county. */
const county = /^.+?郡(.+[町村])$/;

/** Of two municipalities of Tokyo the postal list writes the island too (八丈島八丈町), which is no part of the name. */
function splitName(name: string): { city: string; ward: string | null } {
  const [, city, ward] = /^(.+市)(.+区)$/.exec(name) ?? [];
  if (city !== undefined && ward !== undefined) return { city, ward };
  return { city: name.replace(/^(..)島(?=\1[町村]$)/, ''), ward: null };
}

function union(old: readonly Municipality[], added: readonly Municipality[]): readonly Municipality[] {
  return [...old, ...added.filter((place) => !old.includes(place))];
}

/** 静岡県静岡市葵区 */
export function fullName(place: Municipality): string {
  return place.prefecture + place.city + (place.ward ?? '');
}

/** What the publisher implies: the prefecture and the municipality in which the data lies. */
export interface Home {
  readonly prefecture: string | null;
  readonly place: Municipality | null;
}

/** The home that a context names; a municipality that cannot be told from its namesakes is left out. */
export function homeOf(
  { prefectures, municipalities }: Gazetteer,
  context: { readonly pref?: string | undefined; readonly city?: string | undefined },
): Home {
  const city = context.city ?? '';
  const written = prefectures(city, 0);
  const prefecture = written?.value ?? prefectures(context.pref ?? '', 0)?.value ?? null;
  const named = municipalities(city, written?.end ?? 0, (_, end) => end === city.length)?.value ?? [];
  const inPrefecture = named.filter((place) => prefecture === null || place.prefecture === prefecture);
  const place = inPrefecture.length === 1 ? inPrefecture[0]! : null;
  return { prefecture: prefecture ?? place?.prefecture ?? null, place };
}

/**
 * Reads the municipality at the beginning of an address.
 *
 * @param isTownOf whether a town of a municipality has a name that is at least as long as that at the place given:
 *   within its own municipality, a town of the publisher wins over a namesake far away
 */
export function whereaboutsReader(
  { prefectures, municipalities }: Gazetteer,
  home: Home,
  isTownOf: (place: Municipality, text: string, from: number, end: number) => boolean,
): (text: string, from: number) => Whereabouts {
  return (text, from) => {
    const prefecture = prefectures(text, from);
    if (prefecture === null) return withoutPrefecture(text, from);
    const { value, end } = prefecture;
    const match = municipalities(text, end, (places) => places.some((place) => place.prefecture === value));
    if (match) {
      const [only] = match.value;
      if (match.value.length === 1 && only) {
        return { kind: 'found', place: only, end: match.end, isWritten: true };
      }
      const places = match.value.filter((place) => place.prefecture === value);
      return choose(text.slice(end, match.end), match.end, nearest(places, home));
    }
    // 石川県神明町1番地, where the cell beside it or the publisher says 七尾市.
    if (home.place?.prefecture === value && isTownOf(home.place, text, end, end + 1)) {
      return { kind: 'found', place: home.place, end, isWritten: false };
    }
    const elsewhere = municipalities(text, end);
    if (elsewhere) {
      const found = [...new Set(elsewhere.value.map((place) => place.prefecture))].join('、');
      return { kind: 'elsewhere', part: text.slice(end, elsewhere.end), prefecture: value, found };
    }
    return text.slice(end).trim() === ''
      ? { kind: 'prefecture', prefecture: value, end }
      : { kind: 'unknown' };
  };

  function withoutPrefecture(text: string, from: number): Whereabouts {
    const match = municipalities(text, from);
    const atHome: Whereabouts = home.place
      ? { kind: 'found', place: home.place, end: from, isWritten: false }
      : { kind: 'unknown' };
    if (match === null) return atHome;
    const part = text.slice(from, match.end);
    const places = nearest(match.value, home);
    if (!places.some((place) => isLikely(place, part, text, match.end))) return atHome;
    if (home.place && !places.some((place) => place.city === home.place?.city)) {
      if (isTownOf(home.place, text, from, match.end)) {
        const isNeighbour = places.some((place) => place.prefecture === home.prefecture);
        return isNeighbour ? { kind: 'ambiguous', part, candidates: [home.place, ...places] } : atHome;
      }
    }
    return choose(part, match.end, places);
  }

  /** 昭和町 alone is far more often a town of some city than a municipality of another prefecture. */
  function isLikely(place: Municipality, part: string, text: string, end: number): boolean {
    if (place.prefecture === home.prefecture || !county.test(place.city) || part.includes('郡')) return true;
    if (text.slice(end).trim() === '') return home.prefecture === null;
    return isTownOf(place, text, end, end + 1);
  }
}

function choose(part: string, end: number, places: readonly Municipality[]): Whereabouts {
  if (places.length === 1) return { kind: 'found', place: places[0]!, end, isWritten: true };
  return { kind: 'ambiguous', part, candidates: places };
}

/** Of namesakes, those that lie in the city of the publisher, else in its prefecture; else all. */
function nearest(places: readonly Municipality[], home: Home): readonly Municipality[] {
  if (places.length === 1) return places;
  const inCity = places.filter(
    (place) => place.city === home.place?.city && place.prefecture === home.prefecture,
  );
  if (inCity.length > 0) return inCity;
  const inPrefecture = places.filter((place) => place.prefecture === home.prefecture);
  return inPrefecture.length > 0 ? inPrefecture : places;
}
