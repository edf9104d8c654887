import { Buffer, isUtf8 } from 'node:buffer';
import type { ByteTools } from '../sources/index.js';

/** What Node does better with bytes than the language alone. */
export const byteTools: ByteTools = {
  isUtf8,
  indexOf: (bytes, byte, from) => Buffer.prototype.indexOf.call(bytes, byte, from),
};
