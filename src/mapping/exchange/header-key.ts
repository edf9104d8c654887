import { narrow } from '../../text/index.js';

/** Headers that a mapping would take for a position, a pattern or a repeated header. */
const special = /^\/.+\/$|\[\d+\]$|\{[\p{L}\p{N}_]+\}/u;
const signs = /[\\^$.*+?()[\]{}|/]/g;

/** The key of a mapping that means exactly this header: `面積[1]` becomes a pattern, for it would be the first 面積. */
export function keyOfHeader(header: string): string {
  return special.test(header) ? `/${narrow(header).trim().replace(signs, '\\$&')}/` : header;
}

/** The header that a key means by itself; null where it means a position or several headers. */
export function headerOfKey(key: string): string | null {
  if (!special.test(key)) return key;
  const [, pattern] = /^\/((?:[^\\^$.*+?()[\]{}|/]|\\[^\p{L}\p{N}])+)\/$/u.exec(key) ?? [];
  return pattern === undefined ? null : pattern.replace(/\\(.)/g, '$1');
}
