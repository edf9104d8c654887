/** By byte: may stand behind a scheme; letters, digits and other signs of schemes (RFC 3986, 3.1). */
const [visible, letter, schemeSign] = [1, 2, 4];
const kinds = Uint8Array.from({ length: 256 }, (_, byte) => {
  const char = String.fromCharCode(byte);
  if (byte <= 0x20 || byte >= 0x7f) return 0;
  if (/[A-Za-z]/.test(char)) return visible | letter | schemeSign;
  return /[0-9+.-]/.test(char) ? visible | schemeSign : visible;
});
const colon = 0x3a;

/** Whether bytes are ASCII alone and fit `iriPattern`. */
export function isPlainIri(bytes: Uint8Array, from: number, to: number): boolean {
  if (from >= to || (kinds[bytes[from]!]! & letter) === 0) return false;
  let at = from;
  while (at < to && (kinds[bytes[at]!]! & schemeSign) !== 0) at += 1;
  if (at + 1 >= to || bytes[at] !== colon) return false;
  for (at += 1; at < to; at += 1) if (kinds[bytes[at]!] === 0) return false;
  return true;
}
