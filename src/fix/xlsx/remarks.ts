import { columnNumber } from '../../sources/index.js';
import { xmlText } from './cell-xml.js';

/** A remark on a cell. */
export interface CellRemark {
  /** `C14` */
  readonly reference: string;
  readonly text: string;
}

/** The parts of a package that remarks on the cells of a sheet are in, as far as there are any. */
export interface RemarkParts {
  /** XML of the remarks; null: the sheet has none yet. */
  readonly comments: string | null;
  /** XML of their boxes; null: there is none. */
  readonly drawing: string | null;
  /** Numbers of groups of shapes that other drawings have taken. */
  readonly takenGroups: ReadonlySet<number>;
}

const author = 'imi';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Shapes have numbers in groups of so many (ECMA-376 part 4, 14.2.1.14). */
const groupSize = 1024;

/**
 * The remarks of a sheet with more of them (ECMA-376 part 1, 18.7; their boxes in VML, part 4, 19.4). A cell that has one keeps
 * it: what is added stands behind.
 */
export function withRemarks(
  { comments, drawing, takenGroups }: RemarkParts,
  remarks: readonly CellRemark[],
): { readonly comments: string; readonly drawing: string; readonly groups: readonly number[] } {
  const known = comments ?? emptyComments();
  const fresh = remarks.filter(({ reference }) => remarkOn(known, reference) === null);
  const groups = freeGroups(takenGroups, Math.ceil(fresh.length / (groupSize - 1)));
  return {
    comments: addedComments(known, remarks),
    drawing:
      fresh.length === 0 && drawing !== null ? drawing : addedBoxes(drawing ?? emptyDrawing(), fresh, groups),
    groups,
  };
}

function emptyComments(): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${main}"><authors></authors><commentList></commentList></comments>`;
}

/** Where the remark on a cell ends in the XML, before its text is closed; null: there is none. */
function remarkOn(xml: string, reference: string): number | null {
  const open = new RegExp(`<(?:[\\w.-]+:)?comment\\b[^<>]*\\sref\\s*=\\s*["']${reference}["']`).exec(xml);
  if (open === null) return null;
  const close = /<\/(?:[\w.-]+:)?text>/.exec(xml.slice(open.index));
  return close === null ? null : open.index + close.index;
}

function addedComments(xml: string, remarks: readonly CellRemark[]): string {
  const prefix = /<((?:[\w.-]+:)?)comments\b/.exec(xml)?.[1] ?? '';
  const authors = [...xml.matchAll(/<(?:[\w.-]+:)?author\b[^<>]*?(?:\/>|>([^<]*)<\/)/g)].map(
    ([, name]) => name ?? '',
  );
  const number = authors.includes(author) ? authors.indexOf(author) : authors.length;
  let made = xml.replace(/<((?:[\w.-]+:)?(?:authors|commentList))\s*\/>/g, '<$1></$1>');
  for (const { reference, text } of remarks) {
    const at = remarkOn(made, reference);
    if (at === null) {
      const comment = `<${prefix}comment ref="${reference}" authorId="${number}"><${prefix}text>${run(text, prefix)}</${prefix}text></${prefix}comment>`;
      made = insertedBefore(made, new RegExp(`</${prefix}commentList>`), comment);
    } else made = made.slice(0, at) + run(`\n${text}`, prefix) + made.slice(at);
  }
  if (authors.includes(author)) return made;
  return insertedBefore(
    made,
    new RegExp(`</${prefix}authors>`),
    `<${prefix}author>${author}</${prefix}author>`,
  );
}

function run(text: string, prefix: string): string {
  return `<${prefix}r><${prefix}t xml:space="preserve">${xmlText(text)}</${prefix}t></${prefix}r>`;
}

function emptyDrawing(): string {
  return [
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">',
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data=""/></o:shapelayout>',
    '</xml>',
  ].join('\n');
}

const boxType = '_x0000_t202';

function addedBoxes(xml: string, remarks: readonly CellRemark[], groups: readonly number[]): string {
  const type = xml.includes(`id="${boxType}"`)
    ? ''
    : `<v:shapetype id="${boxType}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>\n`;
  const boxes = remarks.map((remark, i) => {
    const group = groups[Math.floor(i / (groupSize - 1))]!;
    return box(remark, group * groupSize + 1 + (i % (groupSize - 1)));
  });
  const mapped = xml.replace(
    /(<o:idmap\b[^<>]*\bdata\s*=\s*")([^"]*)(")/,
    (_, before: string, data: string, after: string) =>
      `${before}${[...data.split(',').filter(Boolean), ...groups].join(',')}${after}`,
  );
  return insertedBefore(mapped, /<\/xml>\s*$/, `${type}${boxes.join('')}`);
}

/** The hidden box of a remark, to the right of its cell and large enough for its text. */
function box({ reference, text }: CellRemark, id: number): string {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(reference) ?? [];
  const [column, row] = [columnNumber(letters) - 1, Number(digits) - 1];
  const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / 16), 0);
  const anchor = [
    column + 1,
    15,
    Math.max(0, row - 1),
    4,
    column + 4,
    31,
    Math.max(0, row - 1) + Math.max(4, lines + 1),
    4,
  ];
  return [
    `<v:shape id="_x0000_s${id}" type="#${boxType}" style="position:absolute;width:200pt;height:${Math.max(60, 15 * lines + 15)}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`,
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>',
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(', ')}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData>`,
    '</v:shape>\n',
  ].join('');
}

/** The groups that a drawing has taken. */
export function groupsIn(drawing: string): readonly number[] {
  const mapped = (/<o:idmap\b[^<>]*\bdata\s*=\s*"([^"]*)"/.exec(drawing)?.[1] ?? '').split(',').map(Number);
  const used = [...drawing.matchAll(/_x0000_s(\d+)/g)].map(([, id]) => Math.floor(Number(id) / groupSize));
  return [...mapped, ...used];
}

function freeGroups(taken: ReadonlySet<number>, count: number): readonly number[] {
  const free: number[] = [];
  for (let group = 1; free.length < count; group += 1) if (!taken.has(group)) free.push(group);
  return free;
}

function insertedBefore(xml: string, pattern: RegExp, text: string): string {
  const at = xml.search(pattern);
  return at === -1 ? xml : xml.slice(0, at) + text + xml.slice(at);
}
