import { latin1toString } from '@exodus/bytes/single-byte.js';
import { cause } from '../findings/index.js';
import type { Knowledge, Plan, TextLayout } from '../plan/index.js';
import { pieceEncodingOf } from '../run/piece-encoding.js';
import { decoderFor, encoderFor, encodingName, fieldRanges, splitRecords } from '../sources/index.js';
import type { Change, Left } from './change.js';
import { compileRecordFix, type FixOptions, type Hold } from './record-fix.js';
import { recordsIn } from './records-in.js';

/** A piece of a file, mended. Rows and lines are counted from 1 within the piece. */
export interface FixedPiece {
  /** As it is to be written: of files that are cut as UTF-8 (UTF-16, ISO-2022-JP), in UTF-8. */
  readonly bytes: Uint8Array;
  readonly changes: readonly Change[];
  readonly left: readonly Left[];
  readonly rows: number;
  readonly lines: number;
  /** Characters of text that was decoded wrongly before it was saved, and that cannot be recovered. */
  readonly unrepaired: number;
}

/** A piece of text between records, as it is cut for a run. */
export interface TextPiece {
  readonly bytes: Uint8Array;
  readonly isFirst: boolean;
}

/**
 * Compiles the mending of a text: only cells that are mended are written anew, in their quotes if they have some; every
 * other byte is left as it is. (Where the text as a whole was decoded wrongly before it was saved, all of it is recovered.)
 */
export function compileTextFix(
  plan: Plan & TextLayout,
  knowledge: Knowledge,
  options: FixOptions,
): (piece: TextPiece) => FixedPiece {
  const fixRecord = compileRecordFix(plan, knowledge, options);
  const pieceEncoding = plan.repair === null ? pieceEncodingOf(plan) : 'utf-8';
  const decoder = decoderFor(pieceEncodingOf(plan), plan.repair);
  const encoder = encoderFor(plan.repair === null ? plan.encoding : 'utf-8');
  const writer = encoderFor(pieceEncoding);
  const utf8 = new TextEncoder();
  const inEncoding: Hold = (text) =>
    encoder.hold(text) ?? cause('fix-left-encoding', { expected: text, found: encodingName(plan.encoding) });

  return ({ bytes: found, isFirst }) => {
    const { text, faults } = decoder.decode(found);
    const bytes = plan.repair === null ? found : utf8.encode(text);
    const ranges = fieldRanges(latin1toString(bytes), {
      delimiter: plan.delimiter,
      expectedColumns: plan.sideBySide?.columns ?? plan.columns.length,
      isUtf8: pieceEncoding === 'utf-8',
    });
    const changes: Change[] = [];
    const left: Left[] = [];
    const pieces: Uint8Array[] = [];
    let [row, written] = [0, 0];

    const { lines } = splitRecords(
      text,
      plan,
      (cells, line) => {
        row += 1;
        const { value: fields } = ranges.next();
        if (isFirst && row < plan.firstDataRow) return;
        if (fields === undefined || fields.length !== cells.length) return;
        for (const own of recordsIn(cells, plan)) {
          const fieldAt = (column: number) => fields[own.before + column - 1];
          const hold: Hold = (value, column) =>
            fieldAt(column)?.isSound ? inEncoding(value, column) : cause('fix-left-quote', {});
          const fixed = fixRecord(own.cells, hold);
          if (fixed === null) continue;
          const at = (column: number) => ({
            row,
            line,
            column: own.before + column,
            header: plan.columns[column - 1]?.header ?? '',
          });
          for (const { column, before, after, reason } of fixed.left)
            left.push({ place: at(column), before, after, reason });
          for (const { column, before, after, reason } of fixed.changes) {
            const { from, to, isQuoted } = fieldAt(column)!;
            pieces.push(
              bytes.subarray(written, from),
              writer.encode(fieldText(after, isQuoted, plan.delimiter)),
            );
            written = to;
            changes.push({ place: at(column), before, after, reason });
          }
        }
      },
      plan.sideBySide?.columns ?? plan.columns.length,
    );
    const unrepaired = plan.repair === null ? 0 : faults.length;
    if (pieces.length === 0) return { bytes, changes, left, rows: row, lines, unrepaired };
    pieces.push(bytes.subarray(written));
    return { bytes: joined(pieces), changes, left, rows: row, lines, unrepaired };
  };
}

/** A text as a field of CSV, within the quotes that it had, or in its own where it has to have some (RFC 4180, 2.5–2.7). */
function fieldText(text: string, isQuoted: boolean, delimiter: string): string {
  const needsQuotes = !isQuoted && (text.includes(delimiter) || /["\r\n]/.test(text));
  const inner = isQuoted || needsQuotes ? text.replaceAll('"', '""') : text;
  return needsQuotes ? `"${inner}"` : inner;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
