import { tagsIn } from './xml-tags.js';

/** How a cell that is written anew is shown. */
export type CellLook =
  /** The format that it had. */
  | 'same'
  /** As text: what is typed into it keeps its zeros. */
  | 'text'
  /** As a day. */
  | 'day';

/** The formats of the cells of a workbook, to which those of mended cells are added. */
export interface StyleBook {
  /** The number of a format that is like another, coloured. */
  readonly styleLike: (style: number | null, look: CellLook) => number;
  /** The XML with what was added. */
  readonly xml: () => string;
}

/** The blue that spreadsheets have for notes; FFC7CE and FFEB9C say that something is wrong. */
const colour = 'FFDDEBF7';
const dayFormat = 'yyyy\\-mm\\-dd';
/** Built-in format `@`; own ones begin behind the built-in ones (ECMA-376 part 1, 18.8.30). */
const [textFormat, lastBuiltIn] = [49, 163];

/** Opens the XML of the formats; null where it is not as workbooks have it: then cells are not coloured. */
export function openStyleBook(xml: string): StyleBook | null {
  const fills = listIn(xml, 'fills');
  const formats = listIn(xml, 'cellXfs');
  const root = /<((?:[\w.-]+:)?)styleSheet\b[^<>]*>/.exec(xml);
  if (fills === null || formats === null || root === null) return null;
  const prefix = root[1] ?? '';
  const numbers = listIn(xml, 'numFmts');
  const ids = (numbers?.items ?? []).map((item) => Number(/\bnumFmtId\s*=\s*["'](\d+)/.exec(item)?.[1] ?? 0));
  const dayId = Math.max(lastBuiltIn, ...ids) + 1;
  const added = new Map<string, string>();

  return {
    styleLike: (style, look) => {
      const key = `${style ?? 0} ${look}`;
      if (!added.has(key)) {
        const like = formats.items[style ?? 0] ?? `<${prefix}xf numFmtId="0" fontId="0" borderId="0"/>`;
        const numbered =
          look === 'same' ? like : withAttribute(like, 'numFmtId', look === 'text' ? textFormat : dayId);
        const shown = look === 'same' ? numbered : withAttribute(numbered, 'applyNumberFormat', 1);
        added.set(key, withAttribute(withAttribute(shown, 'fillId', fills.items.length), 'applyFill', 1));
      }
      return formats.items.length + [...added.keys()].indexOf(key);
    },
    xml: () => {
      if (added.size === 0) return xml;
      const fill = `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${colour}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`;
      const hasDay = [...added.keys()].some((key) => key.endsWith(' day'));
      const edits = [
        edited(fills, [fill]),
        edited(formats, [...added.values()]),
        ...(hasDay ? [dayEdit()] : []),
      ];
      return edits
        .sort((a, b) => b.from - a.from)
        .reduce((made, { from, to, text }) => made.slice(0, from) + text + made.slice(to), xml);
    },
  };

  function dayEdit(): Edit {
    const format = `<${prefix}numFmt numFmtId="${dayId}" formatCode="${dayFormat}"/>`;
    if (numbers !== null) return edited(numbers, [format]);
    const at = root!.index + root![0].length;
    return { from: at, to: at, text: `<${prefix}numFmts count="1">${format}</${prefix}numFmts>` };
  }
}

/** A list of elements within an element, as it stands in XML. */
interface XmlList {
  readonly from: number;
  readonly to: number;
  readonly prefix: string;
  readonly name: string;
  readonly attributes: string;
  readonly items: readonly string[];
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function listIn(xml: string, name: string): XmlList | null {
  const open = new RegExp(`<((?:[\\w.-]+:)?)${name}\\b([^<>]*?)(/?)>`).exec(xml);
  if (open === null) return null;
  const [whole, prefix = '', attributes = '', slash] = open;
  const from = open.index;
  const inner = from + whole.length;
  if (slash === '/') return { from, to: inner, prefix, name, attributes, items: [] };
  const close = `</${prefix}${name}>`;
  const end = xml.indexOf(close, inner);
  if (end === -1) return null;
  return { from, to: end + close.length, prefix, name, attributes, items: childrenOf(xml.slice(inner, end)) };
}

/** The elements that stand next to each other, each with what it holds. */
function childrenOf(xml: string): readonly string[] {
  const children: string[] = [];
  let depth = 0;
  let from = 0;
  for (const tag of tagsIn(xml)) {
    if (depth === 0) from = tag.from;
    if (tag.kind === 'close') depth -= 1;
    else if (tag.kind === 'open') depth += 1;
    if (depth === 0) children.push(xml.slice(from, tag.to));
  }
  return children;
}

/** The list with more items behind, and their number. */
function edited({ from, to, prefix, name, attributes, items }: XmlList, added: readonly string[]): Edit {
  const all = [...items, ...added];
  const counted = /\bcount\s*=/.test(attributes)
    ? attributes.replace(/\bcount\s*=\s*(?:"[^"]*"|'[^']*')/, `count="${all.length}"`)
    : attributes;
  return { from, to, text: `<${prefix}${name}${counted}>${all.join('')}</${prefix}${name}>` };
}

/** An element with another value for an attribute of its own. */
function withAttribute(element: string, name: string, value: number): string {
  const tag = element.slice(0, tagsIn(element).next().value?.to);
  const pattern = new RegExp(`(\\s)${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  const made = pattern.test(tag)
    ? tag.replace(pattern, `$1${name}="${value}"`)
    : `${tag.slice(0, tag.endsWith('/>') ? -2 : -1).trimEnd()} ${name}="${value}"${tag.endsWith('/>') ? '/>' : '>'}`;
  return made + element.slice(tag.length);
}
