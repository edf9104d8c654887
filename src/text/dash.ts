/**
 * Every character that people type for a hyphen between digits: hyphens and dashes, minus signs, the
 * long-vowel mark in both widths. (Windows decodes one Shift_JIS code as U+FF0D, others as U+2212.)
 */
export const dashClass = '\\-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFF0D\u30FC\uFF70\uFE63\u2500';
const dashes = new RegExp(`[${dashClass}]`, 'g');

/** All of them → `-`. For parsing numbers and codes only: in words a long-vowel mark is a letter. */
export function unifyDashes(text: string): string {
  return text.replace(dashes, '-');
}

/** Every character used for "from … to": wave dashes and tildes. */
export const waveClass = '~\u301C\uFF5E\u223C';
