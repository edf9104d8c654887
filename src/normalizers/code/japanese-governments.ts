import { type Cause, cause } from '../../findings/index.js';
import { isSameMunicipality } from '../address/same-municipality.js';
import type { Context } from '../context.js';
import { edition, type Tables } from '../tables.js';

/** Local governments of Japan, by the first five digits of their codes. */
export interface JapaneseGovernments {
  /** The name of one in force: a municipality, ward, designated city or prefecture. */
  readonly nameOf: (five: string) => string | undefined;
  /** Whether there is or was one. */
  readonly isKnown: (five: string) => boolean;
  /** The prefecture in which it lies, empty where there is none of that number. */
  readonly prefectureOf: (five: string) => string;
  /** Whether it is what the context names; true where the context names none. */
  readonly isMeant: (five: string) => boolean;
  /** What is odd about a code of the right form, for the cell in which it stands. */
  readonly remarksOn: (five: string, source: string) => readonly Cause[];
}

/** The governments of the tables, seen from a dataset that may name its prefecture or municipality. */
export function japaneseGovernments(context: Context, tables: Tables): JapaneseGovernments {
  const { prefectures, municipalities } = tables.japan();
  const { missing, abolished } = tables.governmentCodes().japan;
  const meant = new Map<string, boolean>();

  const prefectureOf = (five: string) => prefectures.get(five.slice(0, 2)) ?? '';
  const nameOf = (five: string) =>
    municipalities.get(five) ??
    missing.get(five) ??
    (five.endsWith('000') ? prefectures.get(five.slice(0, 2)) : undefined);
  const formerNameOf = (five: string) => nameOf(five) ?? abolished.get(five)?.name;

  const isMeant = (five: string) => {
    if (context.pref === undefined && context.city === undefined) return true;
    const known = meant.get(five);
    if (known !== undefined) return known;
    const isIt = liesIn(prefectureOf(five), context.pref) && isCity(five, formerNameOf(five));
    meant.set(five, isIt);
    return isIt;
  };
  const isCity = (five: string, name: string | undefined) =>
    context.city === undefined ||
    name === undefined ||
    five.endsWith('000') ||
    isSameMunicipality(name, context.city, prefectureOf(five));

  const remarksOn = (five: string, source: string): readonly Cause[] => {
    const findings: Cause[] = [];
    if (nameOf(five) === undefined) findings.push(absence(five, source));
    if (!isMeant(five)) {
      const expected = context.city ?? context.pref ?? '';
      const found = formerNameOf(five) ?? prefectureOf(five);
      findings.push(cause('jichitai-name-mismatch', { value: source, found, expected }));
    }
    return findings;
  };
  const absence = (five: string, source: string): Cause => {
    const former = abolished.get(five);
    if (former === undefined)
      return cause('jichitai-not-in-list', { value: source, ...edition(tables, 'japan') });
    const names = former.now.map((code) => `${withCheckDigit(code)} ${nameOf(code) ?? ''}`).join(' / ');
    return cause('jichitai-abolished', { value: source, found: former.name, names });
  };
  return { nameOf, isKnown: (five) => formerNameOf(five) !== undefined, prefectureOf, isMeant, remarksOn };
}

/** A prefecture may be written without its last character: 静岡. */
function liesIn(prefecture: string, written: string | undefined): boolean {
  return written === undefined || (prefecture !== '' && prefecture.startsWith(written));
}

/** Five digits and their check digit, the last digit of 11 − (6a + 5b + 4c + 3d + 2e mod 11). */
export function withCheckDigit(five: string): string {
  let sum = 0;
  for (let i = 0; i < 5; i++) sum += (five.charCodeAt(i) - 48) * (6 - i);
  return five + ((11 - (sum % 11)) % 10);
}
