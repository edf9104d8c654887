import { type Cause, cause } from '../../findings/index.js';
import { dashClass, parseKanjiNumber } from '../../text/index.js';
import { isSameMunicipality } from '../address/same-municipality.js';
import { readBlank } from '../blank.js';
import type { Context } from '../context.js';
import { assumed, certain, type Outcome, refused } from '../outcome.js';
import type { JapaneseAreas, Tables } from '../tables.js';
import { bareCode, type CodeDigits, isFiller, readDigits } from './code-digits.js';

const label = /^(?:(?:郵便番号|郵便|ZIP(?:\s*code)?|post(?:al)?\s*code)?[〒〶\s:]*)/i;
const plain = /^\d{3}-?\d{4}$/;
/** A code at the beginning and an address after it, which has digits of its own. */
const beforeAddress = /^(\d{3}\s?-\s?\d{4}|\d{7}(?=\s))(?![\d-])\s*(\S.*)$/s;
const complete = /(?<![\d-])\d{3}-\d{4}(?![\d-])/g;
/** The letter that some type for the mark 〒. */
const letterMark = /^T\s*(?=\d{3}\s?-?\s?\d{4}$)/i;
const wellGrouped = /^\d{3}-*\d{4}$/;
/** Codes of single offices, which the list does not have, have 8 or 7 here; so may whole areas that are only theirs. */
const ofOffice = /^(?!000)\d{3}[78]/;
const dummy = '1234567';

/**
 * Reads postal codes of Japan.
 *
 * @returns a function of the cell
 */
export function japanesePostalReader(context: Context, tables: Tables): (source: string) => Outcome {
  const isPlaced = context.pref !== undefined || context.city !== undefined;
  const disagreement = isPlaced ? disagreementWith(context) : () => null;
  const isNumber = context.excel !== undefined;

  const judge = (code: string, source: string, findings: readonly Cause[]): Outcome => {
    const japan = tables.japan();
    const isListed = japan.byPostalCode(code).length > 0;
    if (isFiller(code) || (code === dummy && !isListed)) return placeholder(source);
    const area = code.slice(0, 3);
    const isAreaListed = isListed || japan.byPostalCode(area).length > 0;
    const unknownArea = cause('postal-unknown-area', { value: source, part: area });
    if (!isAreaListed && !ofOffice.test(code)) return refused(unknownArea);
    const elsewhere = isAreaListed ? disagreement(code, source, japan) : unknownArea;
    const all = elsewhere ? [...findings, elsewhere] : findings;
    return all.length === 0 ? certain(code) : assumed(code, ...all);
  };
  const readShort = (code: CodeDigits, source: string): Outcome => {
    const japan = tables.japan();
    const { digits } = code;
    const padded = digits.padStart(7, '0');
    const wasNumber = isNumber || code.wasNumber;
    const count = String(digits.length);
    const tooShort = refused(cause('postal-too-short', { value: source, count }));
    if (digits.length === 5) {
      return wasNumber && japan.byPostalCode(padded).length > 0 ? restored(padded, source) : tooShort;
    }
    if (digits.length !== 6 || japan.byPostalCode(padded.slice(0, 3)).length === 0) return tooShort;
    return wasNumber
      ? restored(padded, source)
      : refused(cause('code-zero-lost', { value: source, expected: padded }));
  };
  const restored = (padded: string, source: string) =>
    judge(padded, source, [cause('code-zero-restored', { value: source, assumed: padded })]);

  const readWritten = (source: string): Outcome => {
    const code = readCode(source);
    if ('code' in code) return refused(code);
    const { digits } = code;
    if (digits.length > 7) {
      return refused(cause('postal-too-long', { value: source, count: String(digits.length) }));
    }
    if (isFiller(digits)) return placeholder(source);
    if (digits.length < 7) return readShort(code, source);
    const isOdd = !wellGrouped.test(code.grouped.replace(/\s/g, ''));
    const odd = isOdd ? [cause('postal-grouping', { value: source, assumed: digits })] : [];
    return judge(digits, source, [...code.findings, ...odd]);
  };

  return (source) =>
    plain.test(source)
      ? judge(source.replace('-', ''), source, [])
      : (readBlank(source) ?? readWritten(source));
}

function readCode(source: string): CodeDigits | Cause {
  const bare = inDigits(bareCode(source).replace(label, ''));
  if (letterMark.test(bare)) {
    const code = readDigits(source, bare.replace(letterMark, ''), label);
    if (code !== null && !('code' in code)) {
      return { ...code, findings: [cause('extra-text', { value: source, part: bare.charAt(0) })] };
    }
  }
  const code = readDigits(source, bare, label);
  if (code !== null) return code;
  if ((bare.match(complete)?.length ?? 0) > 1) return cause('postal-several', { value: source });
  const [, grouped, address] = beforeAddress.exec(bare) ?? [];
  if (grouped === undefined || address === undefined) {
    return cause('postal-not-a-postal-code', { value: source });
  }
  return {
    digits: grouped.replace(/\D/g, ''),
    grouped,
    wasNumber: false,
    findings: [cause('extra-text', { value: source, part: address })],
  };
}

/** 一〇〇－〇〇〇一: digit by digit, as vertical writing has it. */
const inKanji = new RegExp(`^[〇零一二三四五六七八九]{3}[${dashClass}]?[〇零一二三四五六七八九]{4}$`);

function inDigits(bare: string): string {
  return inKanji.test(bare) ? [...bare].map((sign) => parseKanjiNumber(sign) ?? '').join('') : bare;
}

function placeholder(source: string): Outcome {
  return refused(cause('code-placeholder', { value: source }));
}

/** Finds codes that lie elsewhere than the prefecture and municipality of the dataset. */
function disagreementWith(
  context: Context,
): (code: string, source: string, japan: JapaneseAreas) => Cause | null {
  const elsewhere = new Map<string, string | null>();
  const placeOf = (code: string, japan: JapaneseAreas): string | null => {
    const listed = japan.byPostalCode(code);
    const codes = listed.length > 0 ? listed : japan.byPostalCode(code.slice(0, 3));
    const places = codes.map((five) => ({
      prefecture: japan.prefectures.get(five.slice(0, 2)) ?? '',
      name: japan.municipalities.get(five) ?? '',
    }));
    const fits = places.some(
      ({ prefecture, name }) =>
        (context.pref === undefined || prefecture.startsWith(context.pref)) &&
        (context.city === undefined || isSameMunicipality(name, context.city, prefecture)),
    );
    return fits ? null : (places[0]?.prefecture ?? '') + (places[0]?.name ?? '');
  };
  const expected = (context.pref ?? '') + (context.city ?? '');
  return (code, source, japan) => {
    let found = elsewhere.get(code);
    if (found === undefined) {
      found = placeOf(code, japan);
      elsewhere.set(code, found);
    }
    return found === null ? null : cause('postal-other-municipality', { value: source, found, expected });
  };
}
