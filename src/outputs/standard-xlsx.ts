import { xmlCharacters } from '../text/index.js';
import type { MadeFormat } from './node-format.js';
import { compileStandardRow } from './standard-rows.js';

/** The layout of the national standard as a workbook. All cells are text, so that a code keeps its zeros and nothing is a formula. */
export const standardXlsx: MadeFormat = {
  name: 'xlsx',
  suffix: '.standard.xlsx',
  contextSuffix: null,
  open: async (dataset, remark) => {
    const { XlsxStreamWriter } = await import('hucre/xlsx');
    const rowOf = compileStandardRow(dataset, remark);
    const writer = new XlsxStreamWriter({ name: 'data', freezePane: { rows: 1 } });
    writer.addRow(dataset.columns.map(({ header }) => header));
    return {
      head: '',
      take: (node) => {
        writer.addRow(rowOf(node).map((text) => (text === '' ? null : sound(text))));
        return '';
      },
      close: () => writer.finish(),
    };

    function sound(text: string): string {
      const made = xmlCharacters(text);
      if (made !== text) remark('output-character-replaced');
      return made;
    }
  },
};
