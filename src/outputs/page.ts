import { type Language, label } from '../messages/index.js';
import type { Outlines } from './outlines.js';

/** What parts of a page have to know of the page they stand in. */
export interface Page {
  readonly language: Language;
  /** What the names of all anchors of a report begin with; empty where the page holds one report. */
  readonly prefix: string;
  /** What tells the parts of a report from those of another on the page; null where there is one report. */
  readonly name: string | null;
  /** Level of the headings of sections. */
  readonly level: 2 | 3;
  readonly limits: PageLimits;
  /** Outlines for maps; null where there are none at hand. */
  readonly outlines: Outlines | null;
}

/** Limits that keep a page small, whatever was found: beyond them things are counted, not listed. */
export interface PageLimits {
  readonly causes: number;
  /** Places of all causes, and of one. */
  readonly places: number;
  readonly placesOfCause: number;
  /** Rows and columns of the table that shows cells in place. */
  readonly rows: number;
  readonly tableColumns: number;
  readonly columns: number;
  readonly items: number;
}

export const wholePage: PageLimits = {
  causes: 100,
  places: 1000,
  placesOfCause: 50,
  rows: 200,
  tableColumns: 20,
  columns: 500,
  items: 200,
};

/** The limits of each of so many reports on one page. */
export function sharedLimits(reports: number): PageLimits {
  const share = (most: number, least: number) => Math.max(least, Math.floor(most / reports));
  return {
    causes: share(200, 5),
    places: share(1500, 20),
    placesOfCause: reports > 5 ? 10 : 50,
    rows: share(300, 10),
    tableColumns: 16,
    columns: share(1000, 40),
    items: share(1000, 40),
  };
}

/** The name of a landmark: unlike those of other reports on the page. */
export function landmark({ language, name }: Page, text: string): string {
  return name === null ? text : label(language, 'colon', { text, rest: name });
}

/** The name of an anchor. */
export function anchor({ prefix }: Page, name: string): string {
  return `${prefix}${name}`;
}
