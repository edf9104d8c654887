import type { Texts } from '../messages/index.js';
import type { TermPath } from './term-path.js';
import type { ValueConditions } from './value-conditions.js';
import type { About } from './vocabulary-document.js';

/**
 * What a kind of dataset consists of: the class of its records and its items. The id is that of the national
 * standard (`aed`, `public_facility`); a kind of another country that is the same has the same id.
 */
export interface DataModel {
  readonly id: string;
  readonly title: Texts;
  /** Class of the node that a record becomes. */
  readonly class: string;
  readonly version: string;
  /** The standard that it implements, with its section. */
  readonly source: string;
  /** Words that name this kind of dataset in file names, titles and sheet names, in any language. */
  readonly aliases: readonly string[];
  /** What its publisher says of the whole: description, creators, dates, licence. */
  readonly about?: About | undefined;
  /** What is not certain about it, and why: for people, shown with results. Null: it rests on documents or real files. */
  readonly uncertain: Uncertainty | null;
  /** In the order in which they are written. */
  readonly items: readonly Item[];
}

/** What is not certain about a data model: for files of one country, or of all. */
export type Uncertainty = Texts & { readonly country?: 'JP' | 'TW' | undefined };

/** One item of a data model: what a column of the standard layout means. */
export interface Item {
  /** The item's name in the newest standard: `所在地_連結表記`. */
  readonly name: string;
  readonly path: TermPath;
  readonly label: Texts;
  /** Name of the normalizer, without country: `address`. */
  readonly normalizer: string;
  /** What the normalizer should know beyond the cell. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Headers seen in the wild, in any language and spelling; the name itself need not be among them. */
  readonly aliases: readonly string[];
  /**
   * A family of columns, told by a pattern (RE2 syntax) over the header; its named groups may stand as `{group}` in the
   * term path, and each column makes a node of its own. Null: the item is one column.
   */
  readonly header: string | null;
  /** Without it a record is of no use in any country. What a standard demands beyond is said by its layout. */
  readonly required: boolean;
  /** Several values may stand in one cell, separated by this. */
  readonly separator: string | null;
  /** A code list: what may be written → the value to write. */
  readonly codes: Readonly<Record<string, string>> | null;
  /** What its values have to be beyond their datatype; null: nothing. */
  readonly conditions: ValueConditions | null;
  readonly example: string | null;
  /** Where in the standard it stands (data set and column); null for what real files have beyond it. */
  readonly source: string | null;
}
