import type { Mapping } from '../mapping/index.js';

/** What a person says about which parts of a file are read. */
export interface PartChoice {
  /** The only sheet of a workbook that is to be read: its name, or its number from 1. */
  readonly sheet?: string | number | undefined;
  /** Of several tables in a sheet or a text, the only one that is to be read, from 1. */
  readonly table?: number | undefined;
  /** Tables with empty columns or rows between them are one table. */
  readonly isOneTable?: boolean | undefined;
  /** The row of the header, where a person knows it. */
  readonly headerRow?: number | undefined;
}

/** What a person says about the parts, and where nothing is said, what a mapping says. */
export function choiceOf({ sheet, table, headerRow }: PartChoice, mapping: Mapping | undefined): PartChoice {
  const source = mapping?.source;
  return {
    sheet: sheet ?? source?.sheet,
    table: table ?? source?.table,
    headerRow: headerRow ?? source?.['header-row'],
    isOneTable: source?.['side-by-side'] === false,
  };
}
