import { afterLineEnd, fieldKinds, scanRecord } from './scan.js';

/** Where a field stands in a text, without the quotes around it. */
export interface FieldRange {
  readonly from: number;
  readonly to: number;
  readonly isQuoted: boolean;
  /** False: its first character is a quote that is never closed. */
  readonly isSound: boolean;
}

export interface RangeRules {
  readonly delimiter: string;
  /** As for `splitRecords`. */
  readonly expectedColumns: number;
  /** The bytes are UTF-8: a byte order mark may stand before a record. */
  readonly isUtf8: boolean;
}

/**
 * Gives where the fields of each record stand, one record after another: the same records and fields as `splitRecords`
 * finds.
 *
 * @param text bytes as one character each, in an encoding in which quotes, line ends and the delimiter are found in the bytes
 */
export function* fieldRanges(
  text: string,
  { delimiter, expectedColumns, isUtf8 }: RangeRules,
): Generator<readonly FieldRange[], undefined> {
  const rules = { delimiter: delimiter.charCodeAt(0), expectedColumns, isWhole: true };
  const fields: number[] = [];
  for (let start = 0; start < text.length; ) {
    if (isUtf8 && text.startsWith(byteOrderMark, start)) start += byteOrderMark.length;
    fields.length = 0;
    const end = scanRecord(text, start, rules, fields);
    yield rangesOf(fields);
    start = afterLineEnd(text, end);
  }
}

/** U+FEFF in UTF-8, a byte a character: what stands before a record is no part of it. */
const byteOrderMark = '\u00EF\u00BB\u00BF';

function rangesOf(fields: readonly number[]): readonly FieldRange[] {
  const ranges: FieldRange[] = [];
  for (let i = 0; i < fields.length; i += 3) {
    const kind = fields[i + 2];
    const isQuoted = kind === fieldKinds.quoted || kind === fieldKinds.quotesWithin;
    ranges.push({
      from: fields[i]!,
      to: fields[i + 1]!,
      isQuoted,
      isSound: kind !== fieldKinds.unclosed,
    });
  }
  return ranges;
}
