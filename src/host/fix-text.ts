import { type Cause, cause } from '../findings/index.js';
import { compileTextFix, driftedColumns, type FixedPiece, type ListedChange } from '../fix/index.js';
import { type Knowledge, makePlan, type Plan, type TextLayout } from '../plan/index.js';
import type { Place } from '../records/index.js';
import { pieceEncodingOf } from '../run/piece-encoding.js';
import { bomLength, encoderFor, encodingName, sameBytes, transcoderFor } from '../sources/index.js';
import { chunksOf } from './chunks.js';
import type { FixAttempt, FixOutcome } from './fix-attempt.js';
import { headSize, type SourceFile } from './source-file.js';

/** Mends a text: see `fixFile`. */
export async function fixText(
  source: SourceFile,
  plan: Plan & TextLayout,
  attempt: FixAttempt,
  knowledge: Knowledge,
): Promise<FixOutcome> {
  const { write, take, options, signal } = attempt;
  const { name } = source.sample;
  const fixOptions = { isAssuming: options.isAssuming, leftColumns: attempt.leftColumns(null) };
  const fixPiece = compileTextFix(plan, knowledge, fixOptions);
  const isCut = pieceEncodingOf(plan) === plan.encoding;
  const encode = isCut ? (bytes: Uint8Array) => bytes : encodeFor(plan);
  const head: Uint8Array[] = [];
  let headLength = 0;
  const put = async (bytes: Uint8Array): Promise<void> => {
    if (headLength < headSize) head.push(bytes.slice(0, headSize - headLength));
    headLength += bytes.length;
    await write(bytes);
  };

  const pieces = isCut ? source.pieces() : await wholePieces(source, plan);
  if ('code' in pieces) return { refusals: [pieces] };
  await put(source.sample.head.slice(0, bomLength(source.sample.head, plan.encoding)));
  const above = plan.stretch ?? { rows: 0, lines: 0 };
  const before = { row: above.rows, line: above.lines };
  let unrepaired = 0;
  for await (const chunk of chunksOf(pieces, plan, plan.columns.length)) {
    if (signal.aborted) return { refusals: [] };
    if (!('bytes' in chunk)) continue;
    const piece = fixPiece(chunk);
    await put(encode(piece.bytes));
    await take(placed(piece, before));
    before.row += piece.rows;
    before.line += piece.lines;
    unrepaired += piece.unrepaired;
  }
  if (unrepaired > 0)
    return { refusals: [cause('fix-garbled-lost', { file: name, count: String(unrepaired) })] };
  const made = { head: Buffer.concat(head), isWhole: headLength <= headSize };
  const sample = { ...source.sample, ...made };
  const again = makePlan(sample, options, knowledge);
  return {
    plans: [plan],
    rows: before.row - above.rows,
    causes: plan.repair === null ? [] : [cause('fixed-garbled', { found: plan.repair })],
    drifted: [{ sheet: null, columns: driftedColumns(plan, 'version' in again ? again : null) }],
  };
}

/** The changes of a piece, with the places of the whole file. */
function placed({ changes, left }: FixedPiece, before: { row: number; line: number }): ListedChange[] {
  const inFile = ({ row = 0, line = 0, ...place }: Place): Place => ({
    row: before.row + row,
    line: before.line + line,
    ...place,
  });
  return [
    ...changes.map((change) => ({ ...change, place: inFile(change.place), isLeft: false })),
    ...left.map((change) => ({ ...change, place: inFile(change.place), isLeft: true })),
  ].sort((a, b) => (a.place.row ?? 0) - (b.place.row ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0));
}

/** From UTF-8 into the encoding of the file. */
function encodeFor({ encoding }: TextLayout): (bytes: Uint8Array) => Uint8Array {
  const encoder = encoderFor(encoding);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return (bytes) => encoder.encode(decoder.decode(bytes));
}

/** All bytes of a file that is cut as UTF-8; a cause where it could not be written as it was. */
async function wholePieces(source: SourceFile, plan: TextLayout): Promise<AsyncIterable<Uint8Array> | Cause> {
  const pieces: Uint8Array[] = [];
  for await (const piece of source.pieces()) pieces.push(Buffer.from(piece));
  const bytes = Buffer.concat(pieces);
  const transcoder = transcoderFor(plan.encoding);
  const utf8 = Buffer.concat([transcoder.push(bytes), transcoder.end()]);
  if (!sameBytes(bytes, new TextDecoder('utf-8', { ignoreBOM: true }).decode(utf8), plan.encoding)) {
    const found = encodingName(plan.encoding);
    return cause('fix-encoding-not-kept', { file: source.sample.name, found });
  }
  return (async function* () {
    yield bytes;
  })();
}
