import { gazetteerOf, homeOf } from '../address/japan-municipality.js';
import type { Context } from '../context.js';
import type { Extent, Tables } from '../tables.js';
import { type Area, areas } from './position.js';

/** The territory in which a publisher's things lie. */
export interface HomeArea extends Area {
  /** The prefecture, county or town; null where no territory smaller than the country is known. */
  readonly name: string | null;
}

/** Two kilometres: what stands on a border or off a coast lies there all the same. */
const margin = 0.02;

/**
 * How far the territory reaches that the context names: the prefecture of a municipality of Japan, a county or town of
 * Taiwan. Bounds, no outlines: a point beyond them is certainly elsewhere.
 */
export function homeArea(context: Context, tables: Tables): HomeArea {
  const country = { ...areas[context.country], name: null };
  if (context.pref === undefined && context.city === undefined) return country;
  return context.country === 'TW' ? inTaiwan(context, tables, country) : inJapan(context, tables, country);
}

function inJapan(context: Context, tables: Tables, country: HomeArea): HomeArea {
  const names = gazetteerOf(tables.japan(), tables.formerAreas().japan);
  const { prefecture } = homeOf(names, context);
  const extent = prefecture === null ? undefined : tables.extents().japan[prefecture];
  return prefecture === null || extent === undefined ? country : around(prefecture, [extent]);
}

function inTaiwan(context: Context, tables: Tables, country: HomeArea): HomeArea {
  const county = (context.pref ?? '').replace(/台(?=[北中南東])/, '臺');
  const towns = tables.extents().taiwan[county];
  if (towns === undefined) return country;
  const town = context.city === undefined ? undefined : towns[context.city];
  return town === undefined
    ? around(county, Object.values(towns))
    : around(`${county}${context.city}`, [town]);
}

function around(name: string, extents: readonly Extent[]): HomeArea {
  return {
    name,
    south: Math.min(...extents.map(([south]) => south)) - margin,
    west: Math.min(...extents.map(([, west]) => west)) - margin,
    north: Math.max(...extents.map(([, , north]) => north)) + margin,
    east: Math.max(...extents.map(([, , , east]) => east)) + margin,
  };
}
