/**
 * Where something stands in a source, as a person finds it again: rows and columns are counted from 1, the
 * way a spreadsheet shows them (the header counts, blank rows count, a line break inside a cell does not
 * start a row); `line` is the line an editor shows, counted from 1. In JSON, `row` is the number of the record, and
 * `pointer` says where it is in the text (a JSON pointer, RFC 6901; in lines of JSON, within the line). In RDF, `subject` is the IRI of the node.
 */
export interface Place {
  readonly sheet?: string;
  readonly row?: number;
  readonly line?: number;
  readonly column?: number;
  readonly header?: string;
  readonly pointer?: string;
  readonly subject?: string;
  /** Where the text of the cell stands; only where the source is text with lines. */
  readonly span?: Span;
}

/** A piece of text by lines and by UTF-16 units within them, both counted from 1; `endColumn` is the first behind it. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The letters a spreadsheet shows above a column: 1 → A, 27 → AA. */
export function columnLetter(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A cell's name as a spreadsheet shows it, or as much of it as is known: `C14`, `C`, `14`, `''`. */
export function cellName(place: Place): string {
  return `${place.column ? columnLetter(place.column) : ''}${place.row ?? ''}`;
}
