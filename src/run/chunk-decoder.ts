import { type Cause, cause } from '../findings/index.js';
import type { Layout } from '../plan/index.js';
import { type DecodeFault, decoderFor, isCuttable } from '../sources/index.js';

/** A fault of the bytes, as a finding without its file; the line is counted from 1 within the piece. */
export interface LineFinding {
  readonly cause: Cause;
  readonly line: number;
}

/** The encoding of pieces: files whose lines cannot be found in their bytes come as UTF-8 (see `sourceBytes`). */
export function pieceEncodingOf({ encoding, delimiter }: Layout) {
  return isCuttable(encoding, delimiter) ? encoding : 'utf-8';
}

/** Makes the decoder of the pieces of a file. */
export function chunkDecoderOf(
  layout: Layout,
): (bytes: Uint8Array) => { text: string; findings: readonly LineFinding[] } {
  const decoder = decoderFor(pieceEncodingOf(layout), layout.repair);
  return (bytes) => {
    const { text, faults } = decoder.decode(bytes);
    const findings =
      faults.length === 0 ? noFindings : faults.map((fault) => findingOf(fault, layout, bytes));
    return { text, findings };
  };
}

const noFindings: readonly LineFinding[] = [];

function findingOf(fault: DecodeFault, { encoding }: Layout, bytes: Uint8Array): LineFinding {
  const { line } = fault;
  switch (fault.kind) {
    case 'undecodable': {
      const count = String(fault.offset - lineStart(bytes, fault.offset) + 1);
      return { line, cause: cause('bytes-undecodable', { bytes: fault.bytes, assumed: encoding, count }) };
    }
    case 'other-encoding':
      return { line, cause: cause('bytes-other-encoding', { found: fault.found ?? '', assumed: encoding }) };
    case 'lost':
      return { line, cause: cause('bytes-lost', { count: '1' }) };
    case 'gaiji':
      return { line, cause: cause('gaiji', { bytes: fault.bytes }) };
    case 'unrepairable':
      return { line, cause: cause('mojibake-unrepairable', { bytes: fault.bytes }) };
  }
}

function lineStart(bytes: Uint8Array, offset: number): number {
  const isLineEnd = (byte: number | undefined) => byte === 0x0a || byte === 0x0d;
  let start = offset;
  while (start > 0 && !isLineEnd(bytes[start - 1])) start -= 1;
  return start;
}
