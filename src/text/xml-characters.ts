/** A text that XML can hold: characters that it cannot (XML 1.0, 2.2) are replaced by U+FFFD. */
export function xmlCharacters(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}
