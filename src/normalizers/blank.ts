import { cause } from '../findings/index.js';
import { narrow } from '../text/index.js';
import { empty, emptyWith, type Outcome, refused } from './outcome.js';

const emptyWord =
  /^(?:[-\u2010-\u2015\u2212\u30FC\uFF70\u2500]+|なし|無し|無|該当(?:なし|無し?)|特に(?:なし|無し)|非該当|無資料|未登記|null|NULL|N\/A)$/;
const undecidedWord = /^(?:未定|予定|準備中|作成中|建設中|未決定)$/;
const unknownWord = /^(?:不明|調査中|確認中|不詳|未詳|…+|\.{3})$/;
const dittoWord = /^(?:同上|〃|仝|々|同じ|″)$/;
const spreadsheetError = /^#(?:REF!|DIV\/0!|N\/A|VALUE!|NAME\?|NULL!|NUM!|SPILL!|#+)$/;
const anyWord = new RegExp(
  [emptyWord, undecidedWord, unknownWord, dittoWord, spreadsheetError].map(({ source }) => source).join('|'),
);

/** The longest of these words. */
const longest = 8;

/** White space, and a few other signs that no word begins or ends with. */
function maySpace(unit: number): boolean {
  return unit <= 0x20 || unit === 0xa0 || (unit >= 0x1680 && unit <= 0x3000) || unit === 0xfeff;
}

/**
 * What is the same for every kind of value: blank, words for "no value", "undecided", "unknown", "as above", and
 * the errors of spreadsheets. Null where the text is none of these and has to be read.
 *
 * @param text the cell, untouched
 * @param isWord set to false where the words themselves are values (flags: 無 is false)
 */
export function readBlank(text: string, isWord = true): Outcome | null {
  if (text.length > longest && !maySpace(text.charCodeAt(0)) && !maySpace(text.charCodeAt(text.length - 1)))
    return null;
  const bare = narrow(text).trim();
  if (bare === '') return empty;
  if (bare.length > longest || !anyWord.test(bare)) return null;
  if (isWord && emptyWord.test(bare)) return empty;
  if (undecidedWord.test(bare)) return emptyWith(cause('value-undecided', { value: text }));
  if (unknownWord.test(bare)) return emptyWith(cause('value-unknown', { value: text }));
  if (dittoWord.test(bare)) return refused(cause('value-ditto', { value: text }));
  if (spreadsheetError.test(bare)) return refused(cause('spreadsheet-error', { value: text }));
  return null;
}
