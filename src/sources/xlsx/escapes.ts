/**
 * Text of a cell with its escapes resolved: `_x000D_` stands for a character that XML has no place for (ECMA-376 part 1,
 * 22.9.2.19). Line ends become LF.
 */
export function resolveEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text
    .replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
}
