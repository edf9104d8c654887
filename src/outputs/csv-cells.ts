import type { FormulaTreatment } from './node-format.js';
import type { TakeRemark } from './output-remark.js';

/** What spreadsheets take for a formula when they open CSV, but for numbers and telephone numbers with a sign. */
const formula = /^[=@\t\r+-]/;
const signedNumber = /^[+-][\d.][\d.,\s()/-]*$/;

/**
 * Gives texts as cells of CSV that people open in a spreadsheet: what it would take for a formula (`=cmd|…`) is left as it
 * stands and told, or gets an apostrophe before it and is told (OWASP: CSV injection).
 */
export function compileCell(formulas: FormulaTreatment, remark: TakeRemark): (text: string) => string {
  return (text) => {
    const sound = text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]|\p{Surrogate}/gu, '\uFFFD');
    if (sound !== text) remark('output-character-replaced');
    if (!formula.test(sound) || signedNumber.test(sound)) return sound;
    if (formulas === 'keep') {
      remark('output-formula-kept');
      return sound;
    }
    remark('output-formula-neutralized');
    return `'${sound}`;
  };
}
