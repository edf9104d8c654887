import { type Cause, cause } from '../../findings/index.js';
import type { Context } from '../context.js';
import { assumed, certain, type Outcome, refused } from '../outcome.js';
import type { Tables } from '../tables.js';
import { isFiller } from './code-digits.js';
import { type JapaneseGovernments, japaneseGovernments, withCheckDigit } from './japanese-governments.js';

/**
 * Reads the digits of a code, given the cell they stand in and how many digits the code has where that is known.
 */
export type CodeReader = (digits: string, source: string, columnDigits?: number) => Outcome;

/**
 * Reads codes of local governments of Japan (全国地方公共団体コード): six digits, five without the check digit, two
 * for a prefecture, each also without a leading zero that was lost.
 *
 * Five digits are ambiguous where both readings exist (12106: 千葉市美浜区, or 岩見沢市 without its zero); then the
 * number of digits in the column or the municipality of the context decides, or nothing does.
 *
 */
export function japaneseCodeReader(context: Context, tables: Tables): CodeReader {
  const governments = japaneseGovernments(context, tables);
  return (digits, source, columnDigits = context.digits) => {
    if (digits.length > 2 && isFiller(digits) && !governments.isKnown(digits.slice(0, 5))) {
      return refused(cause('code-placeholder', { value: source }));
    }
    if (digits.length === 6) return readSix(digits, source, governments);
    if (digits.length === 5) return readFive(digits, source, columnDigits, governments);
    if (digits.length === 2) return settled(`${digits}000`, source, governments);
    if (digits.length === 4 && columnDigits !== 6) return restored(`0${digits}`, source, governments);
    if (digits.length === 1 && columnDigits === 2) return restored(`0${digits}000`, source, governments);
    return refused(cause('jichitai-wrong-length', { value: source, count: String(digits.length) }));
  };
}

function readSix(digits: string, source: string, governments: JapaneseGovernments): Outcome {
  const five = digits.slice(0, 5);
  const expected = withCheckDigit(five);
  if (digits !== expected) return refused(cause('jichitai-check-digit', { value: source, expected }));
  if (governments.prefectureOf(five) === '') return unknown(source);
  return withFindings(digits, governments.remarksOn(five, source));
}

function readFive(
  digits: string,
  source: string,
  columnDigits: number | undefined,
  governments: JapaneseGovernments,
): Outcome {
  const six = `0${digits}`;
  const ofSix = six.slice(0, 5);
  const mayBeSix = columnDigits !== 5 && withCheckDigit(ofSix) === six && governments.isKnown(ofSix);
  const mayBeFive = columnDigits !== 6 && governments.isKnown(digits);
  const isSixMeant = governments.isMeant(ofSix);
  if (mayBeSix && mayBeFive && isSixMeant === governments.isMeant(digits)) {
    const names = [digits, ofSix].map((five) => governments.nameOf(five) ?? five).join(' / ');
    return refused(cause('jichitai-ambiguous-length', { value: source, names }));
  }
  return mayBeSix && (isSixMeant || !mayBeFive)
    ? restored(ofSix, source, governments)
    : settled(digits, source, governments, mayBeFive);
}

/** The code of five digits that stand there. */
function settled(
  five: string,
  source: string,
  governments: JapaneseGovernments,
  isKnown = governments.isKnown(five),
): Outcome {
  return isKnown ? withFindings(withCheckDigit(five), governments.remarksOn(five, source)) : unknown(source);
}

/** The code of five digits of which the zero in front was lost. */
function restored(five: string, source: string, governments: JapaneseGovernments): Outcome {
  if (!governments.isKnown(five)) return unknown(source);
  const value = withCheckDigit(five);
  const finding = cause('code-zero-restored', { value: source, assumed: value });
  return assumed(value, finding, ...governments.remarksOn(five, source));
}

function withFindings(value: string, findings: readonly Cause[]): Outcome {
  return findings.length === 0 ? certain(value) : assumed(value, ...findings);
}

function unknown(source: string): Outcome {
  return refused(cause('jichitai-unknown', { value: source }));
}
