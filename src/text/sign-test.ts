/**
 * Gives the test whether a pattern finds a UTF-16 unit by itself. Each unit is asked for once, and remembered: for texts
 * that are looked at one unit after another.
 *
 * @param pattern without flags, of single characters
 */
export function signTest(pattern: RegExp): (unit: number) => boolean {
  const known = new Uint8Array(0x10000);
  return (unit) => {
    const before = known[unit]!;
    if (before !== 0) return before === found;
    const now = pattern.test(String.fromCharCode(unit)) ? found : notFound;
    known[unit] = now;
    return now === found;
  };
}

const [found, notFound] = [1, 2];
