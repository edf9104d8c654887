import { type Cause, cause } from '../../findings/index.js';
import { UnreadableSource } from '../cut.js';
import type { Encoding } from '../encoding.js';
import { streamDecoderFor } from '../transcode.js';
import { type JsonListener, jsonEvents } from './events.js';
import type { Tokens } from './tokens.js';

/** Characters that one value may have. */
export const longestValue = 16 * 1024 * 1024;

/** A JSON text that comes in pieces of any size. */
export interface JsonText {
  /** @throws UnreadableSource where a value has no end */
  readonly push: (piece: Uint8Array) => void;
  /** After the last piece. What is wrong where something is still open; else null. */
  readonly end: () => Cause | null;
}

/** Tells a listener what a JSON text holds, as far as it has come; `tokens` knows the line. */
export function openJsonText(encoding: Encoding, tokens: Tokens, listener: JsonListener): JsonText {
  const decode = streamDecoderFor(encoding);
  const events = jsonEvents(tokens, listener);
  const take = (text: string): void => {
    if (text === '') return;
    tokens.push(text);
    events.run();
    if (tokens.waiting() > longestValue) throw valueTooLong(longestValue);
  };
  return {
    push: (piece) => take(decode.push(piece)),
    end: () => {
      take(decode.end());
      tokens.end();
      events.run();
      return events.depth() > 0 ? cause('json-cut-off', {}) : null;
    },
  };
}

/** @param limit in characters */
export function valueTooLong(limit: number): UnreadableSource {
  return new UnreadableSource(cause('record-too-long', { limit: String(limit / 1024 / 1024) }));
}
