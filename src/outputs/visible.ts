/** How many characters of a value reports show. */
export const shownLimit = 60;

/** What no reader sees, or what would act on a terminal: controls, formats, lone surrogates, odd spaces. */
const hidden = /\r\n|[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u00A0]/gu;
const inEmoji = /\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?$/u;

/** A character that people see may be written with several code points, but hardly with more than these. */
const longestCharacter = 32;
/** A value is cut earlier where its characters are that long, so that a report of many values stays small. */
const mostUnits = 4 * shownLimit;

/** Made when it is needed: it takes ten milliseconds or more, and most texts do without. */
let segmenter: Intl.Segmenter | undefined;

function segmentsOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

/** The characters of a text as people count them. */
export function charactersOf(text: string): readonly string[] {
  return Array.from(segmentsOf(text), ({ segment }) => segment);
}

/**
 * A text in which every hidden character can be seen and none can act: NUL → ␀, ESC → ␛, a line break → ↵, others →
 * `<U+202E>`.
 */
export function visible(text: string): string {
  return text.replace(hidden, (char, at: number) =>
    char === '\u200D' && inEmoji.test(text.slice(0, at)) ? char : signFor(char),
  );
}

/** Characters that are seen as they are, each one by itself. */
const plain = /^[\x20-\x7E\u3001-\u3029\u3030-\u3096\u309D-\u30FF\u4E00-\u9FFF\uFF01-\uFF5E]*$/;

/** A value as reports show it: hidden characters visible, at most `shownLimit` characters, `…` where it was cut. */
export function shown(value: string): string {
  if (plain.test(value)) return value.length > shownLimit ? `${value.slice(0, shownLimit - 1)}…` : value;
  let text = '';
  let length = 0;
  let beforeCut = '';
  for (const { segment } of segmentsOf(value)) {
    const sign = segment.length > longestCharacter ? '\uFFFD' : visible(segment);
    length += sign === segment ? 1 : sign.length;
    if (length > shownLimit || text.length + sign.length > mostUnits) return `${beforeCut}…`;
    text += sign;
    if (length < shownLimit) beforeCut = text;
  }
  return text;
}

function signFor(char: string): string {
  if (char === '\n' || char === '\r\n') return '↵';
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
