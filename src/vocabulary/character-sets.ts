const base = 'https://imi.go.jp/CommonCharacterSets/';
const notRecommended = '[NotRecommended]';

/** Name of a set → its characters, as they stand within the brackets of a regular expression. */
const contents: Readonly<Record<string, () => string>> = {
  'ISOIEC10646Annex-G-supplement-NUMERIC-compliant': () => '0-9',
  'ISOIEC10646Annex-G-supplement-KATAKANA-compliant': () => '\u309b\u309c\u30a0-\u30ff\u31f0-\u31ff',
  'ISOIEC10646-CJK-JISX0208-1990-compliant': () => rangesOf(['仝', ...kanjiIn([], 16, 84)]),
  'ISOIEC10646-CJK-JISX0212-1990-compliant': () => rangesOf(kanjiIn([0x8f], 16, 77)),
};
const known = new Map<string, string>();

/**
 * The characters of the character sets of IMI (共通文字セット), as they stand within the brackets of a regular expression.
 * Sets that are marked as not recommended are permitted; where there are no others, all characters are.
 *
 * @param union IRIs, with `|` between them
 * @returns null where the characters of one of the sets are not known here (JIS X 0213, sets of others); an empty text
 * where all characters are permitted
 */
export function characterClassOf(union: string): string | null {
  const sets = union.split('|').map((set) => set.trim());
  if (sets.every((set) => set.startsWith(notRecommended))) return '';
  const parts = sets.map((set) => contentOf(set.replace(notRecommended, '').trim()));
  return parts.includes(null) ? null : parts.join('');
}

function contentOf(iri: string): string | null {
  const before = known.get(iri);
  if (before !== undefined) return before;
  const content = iri.startsWith(base) ? contents[iri.slice(base.length)]?.() : undefined;
  if (content === undefined) return null;
  known.set(iri, content);
  return content;
}

/** The kanji in rows of a table of JIS, as EUC-JP has them: X 0208 without a lead, X 0212 behind 0x8f. */
function kanjiIn(lead: readonly number[], first: number, last: number): readonly string[] {
  const decoder = new TextDecoder('euc-jp');
  const kanji: string[] = [];
  for (let row = first; row <= last; row += 1) {
    for (let cell = 1; cell <= 94; cell += 1) {
      const text = decoder.decode(Uint8Array.from([...lead, 0xa0 + row, 0xa0 + cell]));
      if (!text.includes('\ufffd')) kanji.push(text);
    }
  }
  return kanji;
}

function rangesOf(characters: readonly string[]): string {
  const points = characters.map((character) => character.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const ranges: { first: number; last: number }[] = [];
  for (const point of points) {
    const before = ranges.at(-1);
    if (before !== undefined && point === before.last + 1) before.last = point;
    else ranges.push({ first: point, last: point });
  }
  return ranges
    .map(({ first, last }) => {
      const [from, to] = [String.fromCodePoint(first), String.fromCodePoint(last)];
      return first === last ? from : `${from}-${to}`;
    })
    .join('');
}
