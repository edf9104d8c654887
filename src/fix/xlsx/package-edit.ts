import type { XlsxPackage } from '../../sources/index.js';
import { type CellRemark, groupsIn, withRemarks } from './remarks.js';
import { attributeOf, localName, tagsIn, type XmlTag } from './xml-tags.js';

/** Parts of a package that are written anew, by name; text as XML. */
export type EditedParts = Map<string, string>;

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const contentTypes = '[content_types].xml';
const commentsType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const drawingType = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/** What stands behind the boxes of remarks in a sheet (ECMA-376 part 1, 18.3.1.99: the order of elements). */
const behindRemarks = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
]);

/**
 * Adds remarks to the cells of a sheet: to the parts that hold its remarks, or to new ones that the sheet, its relations and
 * the list of content types then name.
 *
 * @param parts takes what is written anew; the sheet itself may be among it
 */
export function addRemarks(
  book: XlsxPackage,
  sheetPart: string,
  remarks: readonly CellRemark[],
  parts: EditedParts,
): void {
  const textOf = (part: string) => parts.get(part) ?? book.textOf(part);
  const relations = [...book.relationsOf(sheetPart).values()];
  const commentsPart = relations.find(({ type }) => type === 'comments')?.target ?? null;
  const sheet = textOf(sheetPart) ?? '';
  const legacy = drawingIn(sheet);
  const drawingPart = legacy === null ? null : (book.relationsOf(sheetPart).get(legacy)?.target ?? null);
  const comments = commentsPart === null ? null : textOf(commentsPart);
  const drawing = drawingPart === null ? null : textOf(drawingPart);
  const made = withRemarks({ comments, drawing, takenGroups: takenGroups(book, parts) }, remarks);

  const newComments = commentsPart ?? freeName(book, parts, 'xl/comments', '.xml');
  const newDrawing = drawingPart ?? freeName(book, parts, 'xl/drawings/vmlDrawing', '.vml');
  parts.set(newComments, made.comments);
  parts.set(newDrawing, made.drawing);
  const relationsPart = relationsPartOf(sheetPart);
  if (commentsPart === null) {
    relate(relationsPart, 'comments', newComments, parts, textOf);
    declare(`<Override PartName="/${newComments}" ContentType="${commentsType}"/>`, parts, textOf);
  }
  if (drawingPart !== null) return;
  const id = relate(relationsPart, 'vmlDrawing', newDrawing, parts, textOf);
  const types = textOf(contentTypes) ?? '';
  if (!/<(?:[\w.-]+:)?Default\b[^<>]*\bExtension\s*=\s*["']vml["']/i.test(types))
    declare(`<Default Extension="vml" ContentType="${drawingType}"/>`, parts, textOf);
  parts.set(sheetPart, withDrawing(sheet, id));
}

/** The part with the relations of a part (ECMA-376 part 2, 9.3). */
function relationsPartOf(part: string): string {
  const name = part.lastIndexOf('/') + 1;
  return `${part.slice(0, name)}_rels/${part.slice(name)}.rels`;
}

function takenGroups(book: XlsxPackage, parts: EditedParts): ReadonlySet<number> {
  const drawings = new Set(
    [...book.names, ...parts.keys()].filter((name) => name.toLowerCase().endsWith('.vml')),
  );
  return new Set([...drawings].flatMap((name) => groupsIn(parts.get(name) ?? book.textOf(name) ?? '')));
}

function freeName(book: XlsxPackage, parts: EditedParts, stem: string, suffix: string): string {
  const taken = new Set([...book.names, ...[...parts.keys()].map((name) => name.toLowerCase())]);
  let number = 1;
  while (taken.has(`${stem}${number}${suffix}`.toLowerCase())) number += 1;
  return `${stem}${number}${suffix}`;
}

/** Adds a relation to a part; gives its id. */
function relate(
  relationsPart: string,
  type: string,
  target: string,
  parts: EditedParts,
  textOf: (part: string) => string | null,
): string {
  const known =
    textOf(relationsPart) ??
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const xml = known.replace(/<((?:[\w.-]+:)?Relationships)\b([^<>]*)\/>/, '<$1$2></$1>');
  const prefix = /<((?:[\w.-]+:)?)Relationships\b/.exec(xml)?.[1] ?? '';
  const ids = new Set([...xml.matchAll(/\bId\s*=\s*["']([^"']*)["']/g)].map(([, id]) => id));
  let number = 1;
  while (ids.has(`rId${number}`)) number += 1;
  const relation = `<${prefix}Relationship Id="rId${number}" Type="${office}/${type}" Target="/${target}"/>`;
  parts.set(relationsPart, xml.replace(`</${prefix}Relationships>`, `${relation}</${prefix}Relationships>`));
  return `rId${number}`;
}

function declare(element: string, parts: EditedParts, textOf: (part: string) => string | null): void {
  const xml = textOf(contentTypes) ?? '';
  const prefix = /<((?:[\w.-]+:)?)Types\b/.exec(xml)?.[1] ?? '';
  const own = element.replace('<', `<${prefix}`);
  parts.set(contentTypes, xml.replace(`</${prefix}Types>`, `${own}</${prefix}Types>`));
}

/** A sheet that names the drawing of its remarks. */
function withDrawing(sheet: string, id: string): string {
  const prefix = /<((?:[\w.-]+:)?)worksheet\b/.exec(sheet)?.[1] ?? '';
  const element = `<${prefix}legacyDrawing xmlns:r="${office}" r:id="${id}"/>`;
  const at = placeOfDrawing(sheet);
  return sheet.slice(0, at) + element + sheet.slice(at);
}

/** The relation of a sheet to the boxes of its remarks. */
function drawingIn(sheet: string): string | null {
  const drawing = behindRows(sheet).find((tag) => localName(tag) === 'legacyDrawing');
  return drawing === undefined ? null : attributeOf(drawing, 'id');
}

function placeOfDrawing(sheet: string): number {
  let depth = 0;
  for (const tag of behindRows(sheet)) {
    if (depth === 0 && (tag.kind === 'close' || behindRemarks.has(localName(tag)))) return tag.from;
    if (tag.kind === 'close') depth -= 1;
    else if (tag.kind === 'open') depth += 1;
  }
  return sheet.length;
}

/** The tags behind the rows of a sheet. */
function behindRows(sheet: string): readonly XmlTag[] {
  const rows = Math.max(0, sheet.search(/<\/(?:[\w.-]+:)?sheetData\s*>|<(?:[\w.-]+:)?sheetData\b[^<>]*\/>/));
  return [...tagsIn(sheet, sheet.indexOf('>', rows) + 1)];
}
