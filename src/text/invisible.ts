/** Zero-width spaces and joiners, soft hyphen, byte order mark. (A joiner that builds one picture of two is kept.) */
const invisible = /[\u00AD\u200B\u200C\u2060\uFEFF]|\u200D(?!\p{Extended_Pictographic})/u;
const invisibleAll = new RegExp(invisible, 'gu');

/** Takes out the characters that nobody can see and that make equal texts differ: U+200B–200D, U+2060, U+00AD, U+FEFF. */
export function stripInvisible(text: string): string {
  return invisible.test(text) ? text.replace(invisibleAll, '') : text;
}
