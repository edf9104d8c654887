import { csvLine } from '../text/index.js';
import { compileCell } from './csv-cells.js';
import type { MadeFormat } from './node-format.js';
import { compileStandardRow } from './standard-rows.js';

/** CSV in the layout of the national standard: UTF-8 with a byte order mark, lines ended by CR LF (RFC 4180). */
export const standardCsv: MadeFormat = {
  name: 'csv',
  suffix: '.standard.csv',
  contextSuffix: null,
  columnsOf: ({ columns }) =>
    columns.map(({ header, title, path, datatype, words, isTime, isRequired }) => ({
      name: header,
      title,
      term: path,
      datatype,
      words:
        words['true'] === undefined || words['false'] === undefined ? null : [words['true'], words['false']],
      isTime,
      isRequired,
    })),
  open: (dataset, remark) => {
    const rowOf = compileStandardRow(dataset, remark);
    const cellOf = compileCell(dataset.formulas, remark);
    return {
      head: `\uFEFF${csvLine(dataset.columns.map(({ header }) => header))}`,
      take: (node) => csvLine(rowOf(node).map(cellOf)),
      close: () => '',
    };
  },
};
