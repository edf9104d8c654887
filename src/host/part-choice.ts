import type { Mapping } from '../mapping/index.js';

/** What a person says about which parts of a file are read. */
export interface PartChoice {
  /** The only sheet of a workbook that is to be read: its name, or its number from 1. */
  readonly sheet?: string | number | undefined;
  /** Columns with empty ones between them are one table. */
  readonly isOneTable?: boolean | undefined;
}

/** What a person says about the parts, and where nothing is said, what a mapping says. */
export function choiceOf({ sheet }: PartChoice, mapping: Mapping | undefined): PartChoice {
  const source = mapping?.source;
  return { sheet: sheet ?? source?.sheet, isOneTable: source?.['side-by-side'] === false };
}
