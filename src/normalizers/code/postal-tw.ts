import { type Cause, cause } from '../../findings/index.js';
import { readBlank } from '../blank.js';
import type { Context } from '../context.js';
import { assumed, certain, type Outcome, refused } from '../outcome.js';
import type { Tables, TaiwaneseAreas } from '../tables.js';
import { bareCode, type CodeDigits, isFiller, readDigits } from './code-digits.js';

const label = /^(?:郵遞區號|郵區|ZIP(?:\s*code)?)?[〒\s:]*/i;
/** A code at the beginning, in brackets or not, and an address after it, which has digits of its own. */
const beforeAddress = /^[([]?(\d{3}|\d{5}|\d{6})[)\]]?\s*([^\d\s-].*)$/s;
const several = /^\d{3,6}(?:[、,;/・\s]+\d{3,6})+$/;
const plain = /^\d{3}(?:\d{2,3})?$/;
const lengths: readonly number[] = [3, 5, 6];

/**
 * Reads postal codes of Taiwan: three digits for the district, 3+2 until 2020, 3+3 since.
 *
 * @returns a function of the cell
 */
export function taiwanesePostalReader(context: Context, tables: Tables): (source: string) => Outcome {
  let places: ReadonlyMap<string, readonly Place[]> | undefined;
  const placesIn = (area: string) => {
    places ??= placesByArea(tables.taiwan());
    return places.get(area);
  };
  const judge = (digits: string, source: string, remarks: readonly Cause[]): Outcome => {
    const area = digits.slice(0, 3);
    const there = placesIn(area);
    if (there === undefined) {
      const isZero = isFiller(digits) && area === '000';
      return refused(
        isZero
          ? cause('code-placeholder', { value: source })
          : cause('postal-unknown-area', { value: source, part: area }),
      );
    }
    const findings = [...remarks, ...disagreement(there, context, source)];
    return findings.length === 0 ? certain(digits) : assumed(digits, ...findings);
  };
  const readWritten = (source: string): Outcome => {
    const code = readCode(source);
    if ('code' in code) return refused(code);
    const { digits } = code;
    const isSplit = digits.length === 3 && code.grouped !== digits;
    if (lengths.includes(digits.length) && !isSplit) return judge(digits, source, code.findings);
    return refused(cause('postal-wrong-length', { value: source, count: String(digits.length) }));
  };
  return (source) =>
    plain.test(source) ? judge(source, source, []) : (readBlank(source) ?? readWritten(source));
}

interface Place {
  readonly county: string;
  readonly district: string;
}

function placesByArea({ counties }: TaiwaneseAreas): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  for (const [county, districts] of counties) {
    for (const [district, area] of districts) {
      const place = { county, district };
      places.get(area)?.push(place) ?? places.set(area, [place]);
    }
  }
  return places;
}

function readCode(source: string): CodeDigits | Cause {
  const bare = bareCode(source);
  const code = readDigits(source, bare, label);
  if (code !== null) return code;
  if (several.test(bare)) return cause('postal-several', { value: source });
  const [, grouped, address] = beforeAddress.exec(bare.replace(label, '')) ?? [];
  if (grouped === undefined || address === undefined) {
    return cause('postal-not-a-postal-code', { value: source });
  }
  const findings = [cause('extra-text', { value: source, part: address })];
  return { digits: grouped, grouped, wasNumber: false, findings };
}

function disagreement(there: readonly Place[], { pref, city }: Context, source: string): Cause[] {
  if (pref === undefined && city === undefined) return [];
  const written = ((pref ?? '') + (city ?? '')).replaceAll('台', '臺');
  const fits = there.some(
    ({ county, district }) =>
      (pref === undefined || written.startsWith(county)) &&
      (city === undefined || written.endsWith(district) || written.endsWith(county)),
  );
  if (fits) return [];
  const found = there.map(({ county, district }) => county + district).join('、');
  return [cause('postal-other-municipality', { value: source, found, expected: written })];
}
