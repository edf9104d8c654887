import { type Cause, cause } from '../../findings/index.js';
import { columnLetter } from '../../records/index.js';
import { type Archive, openArchive } from '../workbook/archive.js';
import { BadWorkbook } from '../workbook/bad-workbook.js';
import { readBlock } from '../workbook/reference.js';
import type { Sheet, Workbook } from '../workbook/workbook.js';
import { scanXml, type XmlScanner } from '../workbook/xml.js';
import { partOf, type Relation, relationsOf } from './package-parts.js';
import { readRichText } from './rich-text.js';
import { readSharedStrings, type SharedStrings } from './shared-strings.js';
import { readSheetFacts, type SheetFacts } from './sheet-facts.js';
import { type CellContext, readSheetRows } from './sheet-rows.js';
import { readStyles, type Styles } from './styles.js';

/** What the sheets of a workbook have in common; read when the first sheet is. */
interface Shared {
  readonly archive: Archive;
  readonly strings: () => SharedStrings;
  readonly styles: () => Styles;
}

/**
 * Opens a workbook of Office Open XML (ECMA-376, transitional or strict, with macros or without; macros and links are not
 * looked at, drawings are counted).
 *
 * @throws BadWorkbook
 */
export function openXlsx(bytes: Uint8Array): Workbook {
  const archive = openArchive(bytes);
  const book = bookPart(archive);
  if (book.endsWith('.bin')) throw new BadWorkbook('workbook-binary');
  const relations = relationsOf(archive, book);
  const { entries, is1904 } = readBook(partOf(archive, book).pieces());
  const ofType = (type: string) => [...relations.values()].find((relation) => relation.type === type);
  const shared: Shared = {
    archive,
    strings: once(() => stringsOf(archive, ofType('sharedStrings'))),
    styles: once(() => stylesOf(archive, ofType('styles'), is1904)),
  };
  const sheets = entries.flatMap(({ name, id, isHidden }): Sheet[] => {
    const relation = relations.get(id);
    return relation?.type === 'worksheet' ? [sheetOf(name, isHidden, relation.target, shared)] : [];
  });
  return { format: 'xlsx', sheets };
}

/** @returns the name of the part that lists the sheets */
export function bookPart(archive: Archive): string {
  const main = [...relationsOf(archive, '').values()].find(({ type }) => type === 'officeDocument');
  return main?.target ?? 'xl/workbook.xml';
}

export interface BookEntry {
  readonly name: string;
  readonly id: string;
  readonly isHidden: boolean;
}

/** Reads which sheets there are, and the day that days are counted from. */
export function readBook(pieces: Iterable<Uint8Array>): { entries: readonly BookEntry[]; is1904: boolean } {
  const entries: BookEntry[] = [];
  let is1904 = false;
  const scanner = scanXml(pieces);
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open') continue;
    if (scanner.name() === 'workbookPr') is1904 = /^(?:1|true)$/.test(scanner.attribute('date1904') ?? '');
    if (scanner.name() !== 'sheet') continue;
    entries.push({
      name: scanner.attribute('name') ?? '',
      id: scanner.attribute('id') ?? '',
      isHidden: /^(?:hidden|veryHidden)$/.test(scanner.attribute('state') ?? ''),
    });
  }
  return { entries, is1904 };
}

function stringsOf(archive: Archive, relation: Relation | undefined): SharedStrings {
  return relation === undefined ? () => null : readSharedStrings(partOf(archive, relation.target).pieces());
}

function stylesOf(archive: Archive, relation: Relation | undefined, is1904: boolean): Styles {
  const entry = relation && archive.get(relation.target);
  return entry === undefined ? [] : readStyles(entry.pieces(), is1904);
}

function sheetOf(name: string, isHidden: boolean, part: string, shared: Shared): Sheet {
  const entry = () => partOf(shared.archive, part);
  const facts = once(() => readSheetFacts(entry().pieces(false)));
  const comments = once(() => commentsOf(shared.archive, part));
  return {
    name,
    isHidden,
    causes: () => [...causesOf(facts()), ...drawnOn(shared.archive, part)],
    merges: () => facts().merges,
    rows: (firstDataRow) => {
      const { merges } = facts();
      const context: CellContext = {
        strings: shared.strings(),
        styles: shared.styles(),
        merges,
        comments: comments(),
      };
      return readSheetRows(entry().pieces(), context, firstDataRow);
    },
  };
}

function causesOf({ hiddenColumns }: SheetFacts): readonly Cause[] {
  if (hiddenColumns.length === 0) return [];
  const names = hiddenColumns.map(({ from, to }) =>
    from === to ? columnLetter(from) : `${columnLetter(from)}:${columnLetter(to)}`,
  );
  return [cause('columns-hidden', { names: names.join(' ') })];
}

/** What is drawn on a sheet: shapes, pictures, charts, each with its anchor (ECMA-376 part 1, 20.5.2). */
function drawnOn(archive: Archive, part: string): readonly Cause[] {
  let count = 0;
  for (const { type, target } of relationsOf(archive, part).values()) {
    const entry = type === 'drawing' ? archive.get(target) : undefined;
    if (entry === undefined) continue;
    const scanner = scanXml(entry.pieces());
    for (let token = scanner.next(); token !== 'end'; token = scanner.next())
      if (token === 'open' && /^(?:twoCell|oneCell|absolute)Anchor$/.test(scanner.name())) count += 1;
  }
  return count === 0 ? [] : [cause('objects-drawn', { count: String(count) })];
}

function commentsOf(archive: Archive, part: string): CellContext['comments'] {
  const found = new Map<number, { column: number; text: string }[]>();
  const relation = [...relationsOf(archive, part).values()].find(({ type }) => type === 'comments');
  const entry = relation && archive.get(relation.target);
  if (entry === undefined) return found;
  const scanner = scanXml(entry.pieces());
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open' || scanner.name() !== 'comment') continue;
    const block = readBlock(scanner.attribute('ref') ?? '');
    const text = textOfComment(scanner);
    if (block === null) continue;
    const ofRow = found.get(block.top) ?? [];
    ofRow.push({ column: block.left, text });
    found.set(block.top, ofRow);
  }
  return found;
}

function textOfComment(scanner: XmlScanner): string {
  let text = '';
  for (;;) {
    const token = scanner.next();
    if (token === 'close' && scanner.name() === 'comment') return text;
    if (token === 'open' && scanner.name() === 'text') text = readRichText(scanner);
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
