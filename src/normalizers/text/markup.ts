/** Elements of HTML that content management systems leave in exports: those that begin a line, and the others. */
const breaking = 'br|p|div|li|ul|ol|tr|td|th|table|tbody|thead|h[1-6]|hr|dl|dt|dd|pre|blockquote|center';
const inline = 'span|strong|em|font|small|big|sup|sub|img|code|del|ins|label|iframe|script|style|wbr|nobr';
const breakingTag = new RegExp(`</?(?:${breaking})(?:\\s[^<>]*)?/?>`, 'gi');
const inlineTag = new RegExp(`</?(?:${inline})(?:\\s[^<>]*)?/?>|</[abisu]>|<!--[^<>]*-->`, 'gi');
/** One letter in angle brackets may be text (<A>コース): it is a tag only where the same one is closed. */
const letterTag = /<([abisu])(?:\s[^<>]*)?>/gi;
const closingLetterTag = /<\/[abisu]>/gi;

/** Text without the tags of HTML; where a tag begins a line, `lineBreak` stands. Unknown names in <> are no tags. */
export function removeTags(text: string, lineBreak: ' ' | '\n'): string {
  if (!text.includes('<')) return text;
  const closed = new Set(text.match(closingLetterTag)?.map((tag) => tag.charAt(2).toLowerCase()));
  return text
    .replace(letterTag, (tag, letter: string) => (closed.has(letter.toLowerCase()) ? '' : tag))
    .replace(breakingTag, lineBreak)
    .replace(inlineTag, '');
}

const characters = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ensp', ' '],
  ['emsp', ' '],
  ['yen', '¥'],
  ['copy', '©'],
  ['reg', '®'],
  ['times', '×'],
  ['deg', '°'],
  ['middot', '·'],
  ['bull', '•'],
  ['hellip', '…'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['larr', '←'],
  ['rarr', '→'],
  ['sup2', '²'],
]);
/** Also what was escaped twice: &amp;nbsp; */
const entity = /&(?:(?:amp|#38|#x26);)*(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}\d?));/gi;

/** Text with character references of HTML replaced by their characters: `&amp;` → `&`. Unknown names stay. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(entity, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return characters.get(name.toLowerCase()) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10);
    return code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)
      ? '\uFFFD'
      : String.fromCodePoint(code);
  });
}
