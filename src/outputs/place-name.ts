import { type Language, label } from '../messages/index.js';
import { cellName, columnLetter, type Place } from '../records/index.js';
import { shown } from './visible.js';

/**
 * How a person finds a place again, as exactly as it is known: `施設一覧!C14` (the way spreadsheets write it), column C,
 * row 14, line 341 of the text, the whole file. Records of JSON are counted, and have no columns with letters: the key is
 * said by the header. Nodes of RDF are told by their IRIs.
 */
export function placeName(place: Place, language: Language): string {
  const within = nameWithinSheet(place, language);
  return place.sheet === undefined ? within : `${shown(place.sheet)}!${within}`;
}

function nameWithinSheet(place: Place, language: Language): string {
  if (place.subject !== undefined) return subjectName(place.subject, place, language);
  if (place.pointer !== undefined) return recordName(place, language);
  if (place.row !== undefined && place.column !== undefined) return cellName(place);
  if (place.row !== undefined) return label(language, 'place-row', { row: String(place.row) });
  if (place.line !== undefined) return label(language, 'place-line', { line: String(place.line) });
  if (place.column !== undefined)
    return label(language, 'place-column', { column: columnLetter(place.column) });
  return label(language, place.sheet === undefined ? 'place-whole' : 'place-sheet');
}

function subjectName(subject: string, { line }: Place, language: Language): string {
  const name = `<${shown(subject)}>`;
  return line === undefined ? name : `${name} ${label(language, 'place-line', { line: String(line) })}`;
}

function recordName({ row, line, header }: Place, language: Language): string {
  if (row === undefined) return header === undefined ? label(language, 'place-whole') : '';
  // The whole of many a JSON is one line.
  return line === undefined || line === 1
    ? label(language, 'place-record', { row: String(row) })
    : label(language, 'place-record-line', { row: String(row), line: String(line) });
}

/** Whether the columns of a source have letters: records of JSON name their values. */
export function hasLetters({ format }: { readonly format: string }): boolean {
  return format !== 'json' && format !== 'geojson';
}
