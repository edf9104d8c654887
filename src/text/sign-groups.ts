/**
 * Gives a look at a text that tells which groups of signs it has some of: bit n of the result stands for `groups[n]`. One
 * look spares the search for many patterns of which most texts have none.
 *
 * @param groups at most 15, of characters of the basic plane
 */
export function signGroups(groups: readonly string[]): (text: string) => number {
  let bits: Uint16Array | undefined;
  return (text) => {
    bits ??= bitsOf(groups);
    let found = 0;
    for (let at = 0; at < text.length; at += 1) found |= bits[text.charCodeAt(at)]!;
    return found;
  };
}

function bitsOf(groups: readonly string[]): Uint16Array {
  const bits = new Uint16Array(0x10000);
  for (const [group, signs] of groups.entries()) {
    for (let at = 0; at < signs.length; at += 1) bits[signs.charCodeAt(at)]! |= 1 << group;
  }
  return bits;
}
