import { type Cause, cause } from '../../findings/index.js';
import type { Context } from '../context.js';
import { assumed, certain, refused } from '../outcome.js';
import type { Tables } from '../tables.js';
import { isFiller } from './code-digits.js';
import type { CodeReader } from './japanese-government-code.js';

/** County; town as the household registers number it; town; village as the registers number it; village. */
const lengths: readonly number[] = [5, 7, 8, 10, 11];

/**
 * Reads codes of administrative areas of Taiwan: 縣市代碼, 行政區域代碼. All begin with the five digits of the county,
 * which are checked; there is no check digit.
 */
export function taiwaneseCodeReader(context: Context, tables: Tables): CodeReader {
  const { counties, abolished } = tables.governmentCodes().taiwan;
  const county = context.pref?.replaceAll('台', '臺');
  const isKnown = (code: string) => {
    const five = countyOf(code);
    return lengths.includes(code.length) && (counties.has(five) || abolished.has(five));
  };
  const remarksOn = (code: string, source: string): Cause[] => {
    const five = countyOf(code);
    const name = counties.get(five);
    const former = abolished.get(five);
    if (name === undefined && former !== undefined) {
      const names = former.now.map((next) => `${next} ${counties.get(next) ?? ''}`).join(' / ');
      return [cause('jichitai-abolished', { value: source, found: former.name, names })];
    }
    return county === undefined || name === undefined || name === county
      ? []
      : [cause('jichitai-name-mismatch', { value: source, found: name, expected: county })];
  };

  return (digits, source) => {
    if (isKnown(digits)) {
      const findings = remarksOn(digits, source);
      return findings.length === 0 ? certain(digits) : assumed(digits, ...findings);
    }
    const six = `0${digits}`;
    if (isKnown(six)) {
      return assumed(
        six,
        cause('code-zero-restored', { value: source, assumed: six }),
        ...remarksOn(six, source),
      );
    }
    if (isFiller(digits)) return refused(cause('code-placeholder', { value: source }));
    return refused(
      lengths.includes(digits.length)
        ? cause('jichitai-unknown', { value: source })
        : cause('jichitai-wrong-length', { value: source, count: String(digits.length) }),
    );
  };
}

/** The household registers number the towns of special municipalities after the first two digits of the county. */
function countyOf(code: string): string {
  const isOfRegisters = code.length === 7 || code.length === 10;
  return isOfRegisters && code.startsWith('6') ? `${code.slice(0, 2)}000` : code.slice(0, 5);
}
