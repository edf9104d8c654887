import { matchKey } from '../../text/index.js';

/**
 * Whether a name of the list of municipalities (静岡市葵区, 周智郡森町) and one that people write (静岡市, 森町,
 * 静岡県静岡市葵区) mean the same place, or one the ward of the other.
 *
 * @param listed name in the list, with its county or city
 * @param written name as written, with or without prefecture, county and ward
 * @param prefecture name of the prefecture of the listed one
 */
export function isSameMunicipality(listed: string, written: string, prefecture: string): boolean {
  const name = matchKey(listed);
  const key = matchKey(written);
  const region = matchKey(prefecture);
  const other = key.startsWith(region) ? key.slice(region.length) : key;
  if (other === '' || name === other) return true;
  if (isWard(name) && name.startsWith(other)) return other.endsWith('市');
  if (isWard(other) && other.startsWith(name)) return name.endsWith('市');
  return name.endsWith(other) && /[郡島市]$/.test(name.slice(0, -other.length));
}

function isWard(name: string): boolean {
  return name.endsWith('区');
}
