import { type Archive, openArchive } from '../workbook/archive.js';
import { bookPart, readBook } from './open-xlsx.js';
import { partOf, type Relation, relationsOf } from './package-parts.js';
import { readSheetFacts, type SheetFacts } from './sheet-facts.js';
import { readStyles, type Styles } from './styles.js';

/** A workbook of Office Open XML as a package of parts, for those who write some of them anew. */
export interface XlsxPackage {
  /** Names of all parts, in lower case. */
  readonly names: ReadonlySet<string>;
  /** Days are counted from 1904-01-01. */
  readonly is1904: boolean;
  /** Name of the part of a sheet; undefined where there is no such sheet. */
  readonly sheetPart: (sheet: string) => string | undefined;
  /** Name of the part with the formats of cells; null: there is none. */
  readonly stylesPart: string | null;
  readonly styles: () => Styles;
  readonly factsOf: (sheetPart: string) => SheetFacts;
  readonly relationsOf: (part: string) => ReadonlyMap<string, Relation>;
  /** The XML of a part; null where it is missing, or is no UTF-8. */
  readonly textOf: (part: string) => string | null;
}

/** @throws BadWorkbook */
export function openPackage(bytes: Uint8Array): XlsxPackage {
  const archive = openArchive(bytes);
  const book = bookPart(archive);
  const relations = relationsOf(archive, book);
  const { entries, is1904 } = readBook(partOf(archive, book).pieces());
  const stylesPart = [...relations.values()].find(({ type }) => type === 'styles')?.target ?? null;
  const parts = new Map(entries.map(({ name, id }) => [name, relations.get(id)?.target]));
  return {
    names: new Set(archive.keys()),
    is1904,
    sheetPart: (sheet) => parts.get(sheet),
    stylesPart: stylesPart !== null && archive.has(stylesPart) ? stylesPart : null,
    styles: () =>
      stylesPart !== null && archive.has(stylesPart)
        ? readStyles(partOf(archive, stylesPart).pieces(), is1904)
        : [],
    factsOf: (part) => readSheetFacts(partOf(archive, part).pieces(false)),
    relationsOf: (part) => relationsOf(archive, part),
    textOf: (part) => textOf(archive, part),
  };
}

function textOf(archive: Archive, part: string): string | null {
  const entry = archive.get(part);
  if (entry === undefined) return null;
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let text = '';
  try {
    for (const piece of entry.pieces()) text += decoder.decode(piece, { stream: true });
    return text + decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
