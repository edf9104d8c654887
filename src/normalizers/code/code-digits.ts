import { type Cause, cause } from '../../findings/index.js';
import { narrow, stripInvisible, unifyDashes } from '../../text/index.js';

/** What stands in a cell for a code made of digits. */
export interface CodeDigits {
  /** The digits alone. */
  readonly digits: string;
  /** As written, with plain hyphens and spaces between groups. */
  readonly grouped: string;
  /** Whether it went through a number: leading zeros may be lost. */
  readonly wasNumber: boolean;
  /** What was passed over. */
  readonly findings: readonly Cause[];
}

/** More than any code with a remark. */
export const longestCode = 200;

export function notDigits(value: string): Cause {
  return cause('code-not-digits', { value });
}

/** What protects a code from spreadsheets: ="0123", '0123. */
const protection = /^(?:="(.*)"|['’](.*))$/;
const brackets = /^[([「【](.*)[)\]」】]$/;
const scientific = /^\d(?:\.\d+)?E[+-]?\d+$/i;
const decimal = /^(\d+)\.0+$/;
/** Set in groups of thousands by a program that took it for a number. */
const thousands = /^\d{1,3}(?:,\d{3})+$/;
const groups = /^\d(?:[\d\s-]*\d)?$/;
/** One code among words; a letter that touches the digits may be one of them, misread. */
const amongWords = /^(\D*?)(?<![A-Za-z])(\d(?:[\d\s-]*\d)?)(?![A-Za-z])(\D*)$/;

/** The text of a cell without what only surrounds a code: width, hidden characters, quotes against spreadsheets. */
export function bareCode(source: string): string {
  const bare = narrow(stripInvisible(source)).trim();
  const inner = protection.exec(bare);
  return inner ? (inner[1] ?? inner[2] ?? '').trim() : bare;
}

/**
 * The digits of a code. Hyphens and spaces between them, brackets around them and a label before them make no
 * difference; a decimal `.0` and other text make a finding.
 *
 * @param source the cell, for findings
 * @param bare what `bareCode` made of it
 * @param label matches the label at the beginning: 法人番号:
 * @returns a cause where a spreadsheet destroyed the digits, null where there are other things than digits
 */
export function readDigits(source: string, bare: string, label: RegExp): CodeDigits | Cause | null {
  const code = unifyDashes(bare.replace(label, '').replace(brackets, '$1').replace(label, '').trim());
  if (scientific.test(code)) return cause('code-scientific-notation', { value: source });
  const whole = decimal.exec(code)?.[1];
  if (whole !== undefined) {
    const findings = [cause('code-decimal-artifact', { value: source, assumed: whole })];
    return { digits: whole, grouped: whole, wasNumber: true, findings };
  }
  if (thousands.test(code)) {
    const digits = code.replaceAll(',', '');
    const findings = [cause('extra-text', { value: source, part: ',' })];
    return { digits, grouped: digits, wasNumber: true, findings };
  }
  if (groups.test(code)) return { digits: digitsOf(code), grouped: code, wasNumber: false, findings: [] };
  const [, before = '', grouped, after = ''] = amongWords.exec(code) ?? [];
  if (grouped === undefined) return null;
  const findings = [cause('extra-text', { value: source, part: `${before} ${after}`.trim() })];
  return { digits: digitsOf(grouped), grouped, wasNumber: false, findings };
}

function digitsOf(grouped: string): string {
  return grouped.replace(/[\s-]/g, '');
}

/** Whether a code is one digit repeated, which only fills the cell. */
export function isFiller(digits: string): boolean {
  return /^(\d)\1*$/.test(digits);
}
