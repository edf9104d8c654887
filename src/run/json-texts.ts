import { viewOf } from '../records/index.js';
import type { PlacedJson } from './filling.js';

/** Makes JSON of texts: what stands between the quotes, in UTF-8. */
export interface JsonTexts {
  /** In memory of its own. */
  readonly lasting: (place: number, text: string) => PlacedJson;
  /** In memory that all texts of a record share. */
  readonly passing: (place: number, text: string) => PlacedJson;
  /** Begins a record: the passing texts of the one before are needed no more. */
  readonly begin: () => void;
}

/** Bytes that a UTF-16 unit takes in UTF-8 at most. */
const longestUnit = 3;
/** Calling the encoder costs as much as encoding so many units by hand. */
const longestByHand = 128;
const [space, quote, backslash] = [0x20, 0x22, 0x5c];

export function openJsonTexts(): JsonTexts {
  const encoder = new TextEncoder();
  let room = new Uint8Array(1024);
  let bytes = viewOf(room);
  let filled = 0;
  const makeRoom = (units: number): void => {
    if (filled + longestUnit * units <= room.length) return;
    // What is in the old room stays there until the record is written.
    room = new Uint8Array(2 * (room.length + longestUnit * units));
    bytes = viewOf(room);
    filled = 0;
  };
  return {
    lasting: (place, text) => {
      const json = viewOf(encoder.encode(jsonOf(text)));
      return { place, bytes: json, from: 0, to: json.byteLength };
    },
    passing: (place, text) => {
      makeRoom(text.length);
      const from = filled;
      const to = text.length > longestByHand ? -1 : putPlain(text, room, from);
      if (to === -1) {
        const json = jsonOf(text);
        makeRoom(json.length);
        const start = filled;
        filled += encoder.encodeInto(json, room.subarray(start)).written;
        return { place, bytes, from: start, to: filled };
      }
      filled = to;
      return { place, bytes, from, to };
    },
    begin: () => {
      filled = 0;
    },
  };
}

/**
 * Puts down the UTF-8 (RFC 3629, section 3) of a text of which JSON escapes nothing; gives where it ends, -1 where there
 * is something to escape, or a character beyond the basic plane.
 */
function putPlain(text: string, room: Uint8Array, from: number): number {
  let at = from;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) {
      if (unit < space || unit === quote || unit === backslash) return -1;
      room[at++] = unit;
    } else if (unit < 0x800) {
      room[at++] = 0xc0 | (unit >> 6);
      room[at++] = 0x80 | (unit & 0x3f);
    } else if (unit < 0xd800 || unit >= 0xe000) {
      room[at++] = 0xe0 | (unit >> 12);
      room[at++] = 0x80 | ((unit >> 6) & 0x3f);
      room[at++] = 0x80 | (unit & 0x3f);
    } else return -1;
  }
  return at;
}

function jsonOf(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
