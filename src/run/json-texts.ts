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

export function openJsonTexts(): JsonTexts {
  const encoder = new TextEncoder();
  let room = new Uint8Array(1024);
  let bytes = viewOf(room);
  let filled = 0;
  return {
    lasting: (place, text) => {
      const json = viewOf(encoder.encode(jsonOf(text)));
      return { place, bytes: json, from: 0, to: json.byteLength };
    },
    passing: (place, text) => {
      const json = jsonOf(text);
      if (filled + longestUnit * json.length > room.length) {
        // What is in the old room stays there until the record is written.
        room = new Uint8Array(2 * (room.length + longestUnit * json.length));
        bytes = viewOf(room);
        filled = 0;
      }
      const from = filled;
      filled += encoder.encodeInto(json, room.subarray(from)).written;
      return { place, bytes, from, to: filled };
    },
    begin: () => {
      filled = 0;
    },
  };
}

function jsonOf(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
