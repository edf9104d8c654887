/** An element of an XML document; names are local ones, without prefixes. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text within, without that of the elements in it, trimmed. */
  readonly text: string;
}

const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[(?<data>[\s\S]*?)\]\]>|<(?<mark>[!?])|<(?<closing>\/?)(?<tag>[^\s<>/!?]+)(?<rest>(?:[^<>"']|"[^"<]*"|'[^'<]*')*?)(?<empty>\/?)>|(?<text>[^<]+)|(?<stray><)/g;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads a small XML document, such as the header of a package, as a tree. Document types are refused, for entities reach
 * for other files.
 *
 * @returns the root, or what is wrong and at which line
 */
export function readXmlTree(text: string): XmlElement | { readonly reason: string; readonly line: number } {
  type Open = { name: string; attributes: Map<string, string>; children: XmlElement[]; text: string };
  const document: Open = { name: '', attributes: new Map(), children: [], text: '' };
  const open: Open[] = [document];
  const fault = (reason: string, at: number) => ({ reason, line: text.slice(0, at).split('\n').length });
  for (const { index, groups = {} } of text.matchAll(token)) {
    const top = open.at(-1)!;
    const { data, mark, stray, closing, tag, rest = '', empty } = groups;
    if (mark !== undefined || stray !== undefined) return fault('<!', index);
    if (data !== undefined) top.text += data;
    else if (tag === undefined) top.text += decoded(groups['text'] ?? '');
    else if (closing === '/') {
      if (open.length === 1 || top.name !== localName(tag)) return fault(`</${tag}>`, index);
      open.pop();
      open.at(-1)!.children.push({ ...top, text: top.text.trim() });
    } else {
      const attributes = new Map(
        [...rest.matchAll(attribute)].map(([, name = '', a, b]) => [localName(name), decoded(a ?? b ?? '')]),
      );
      const element: Open = { name: localName(tag), attributes, children: [], text: '' };
      if (empty === '/') top.children.push(element);
      else open.push(element);
    }
  }
  const [root] = document.children;
  if (open.length > 1) return fault(`<${open.at(-1)!.name}>`, text.length);
  return root ?? fault('<>', 0);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    const point = hex ? Number.parseInt(hex, 16) : Number(decimal);
    if (name !== undefined) return entities[name] ?? whole;
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
