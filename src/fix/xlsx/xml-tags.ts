/** A tag as it stands in XML. */
export interface XmlTag {
  /** Where it begins, and where what follows it does. */
  readonly from: number;
  readonly to: number;
  readonly kind: 'open' | 'close' | 'empty';
  /** With its prefix. */
  readonly name: string;
  /** What stands behind the name. */
  readonly attributes: string;
}

/** What holds no tags, however it looks: how it begins and how it ends (XML 1.0, 2.5, 2.6, 2.7). */
const noTags = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
] as const;

/** Goes through the tags of XML once, from a place on; ends where a tag has no end. */
export function* tagsIn(xml: string, start = 0): Generator<XmlTag, undefined> {
  for (let from = xml.indexOf('<', start); from !== -1; ) {
    const passed = noTags.find(([begin]) => xml.startsWith(begin, from));
    const end = passed === undefined ? endOfTag(xml, from) : endOf(xml, passed[1], from + passed[0].length);
    if (end === -1) return;
    if (passed === undefined) yield tagAt(xml, from, end);
    from = xml.indexOf('<', end);
  }
}

/** A tag's name without its prefix. */
export function localName({ name }: XmlTag): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The value of an attribute, as it is written; its prefix is passed over. Null: the tag has none of that name. */
export function attributeOf({ attributes }: XmlTag, wanted: string): string | null {
  for (let at = 0; ; ) {
    const equals = attributes.indexOf('=', at);
    if (equals === -1) return null;
    const name = attributes.slice(at, equals).trim();
    const quote = /["']/g;
    quote.lastIndex = equals;
    const open = quote.exec(attributes);
    if (open === null) return null;
    const close = attributes.indexOf(open[0], open.index + 1);
    if (close === -1) return null;
    if (name.slice(name.indexOf(':') + 1) === wanted) return attributes.slice(open.index + 1, close);
    at = close + 1;
  }
}

function tagAt(xml: string, from: number, to: number): XmlTag {
  const isClose = xml[from + 1] === '/';
  const isEmpty = !isClose && xml[to - 2] === '/';
  const inner = xml.slice(from + (isClose ? 2 : 1), to - (isEmpty ? 2 : 1));
  const space = inner.search(/\s/);
  const name = space === -1 ? inner : inner.slice(0, space);
  const kind = isClose ? 'close' : isEmpty ? 'empty' : 'open';
  return { from, to, kind, name, attributes: inner.slice(name.length) };
}

/** Behind the bracket that closes a tag: none within quotation marks does. -1: there is none. */
function endOfTag(xml: string, from: number): number {
  const sign = /["'>]/g;
  sign.lastIndex = from;
  for (let found = sign.exec(xml); found !== null; found = sign.exec(xml)) {
    if (found[0] === '>') return sign.lastIndex;
    const close = xml.indexOf(found[0], sign.lastIndex);
    if (close === -1) return -1;
    sign.lastIndex = close + 1;
  }
  return -1;
}

function endOf(xml: string, sign: string, from: number): number {
  const at = xml.indexOf(sign, from);
  return at === -1 ? -1 : at + sign.length;
}
