/** Four decimals are about 11 m. */
const fine = 4;
/** A number of six decimals ends with four zeros, which are seldom written, once in ten thousand. */
const byChance = 4;

/**
 * Which of the coordinates of a point say only roughly where it is: both, where both have few decimals; one, where it has so
 * many fewer than the other that zeros at its end do not explain it. 34.975 beside 138.382690 is as exact as its neighbour.
 *
 * @param lat decimal degrees as they are written, as is `lon`
 */
export function coarseOf(lat: string, lon: string): 'lat' | 'lon' | 'both' | null {
  const [y, x] = [decimalsOf(lat), decimalsOf(lon)];
  if (y < fine && x < fine) return 'both';
  if (Math.min(y, x) >= fine || Math.abs(y - x) < byChance) return null;
  return y < x ? 'lat' : 'lon';
}

export function decimalsOf(digits: string): number {
  const point = digits.indexOf('.');
  return point < 0 ? 0 : digits.length - point - 1;
}
