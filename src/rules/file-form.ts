import { cause } from '../findings/index.js';
import type { FileRule } from './rule.js';

/** How a file is written: records at all, blank rows, line ends, an encoding that has all characters. */
export const fileForm: FileRule = {
  name: 'file-form',
  scope: 'file',
  title: { ja: 'ファイルの形', en: 'Form of the file', 'zh-TW': '檔案格式' },
  source:
    'RFC 4180; 総務省「統計表における機械判読可能なデータの表記方法の統一ルール」(2020) 1-1, 1-5; 自治体標準オープンデータセット（UTF-8）',
  codes: ['table-without-records', 'line-ends-mixed', 'encoding-not-utf8', 'rows-blank'],
  isOfTable: true,
  examples: [
    {
      model: 'public_facility',
      rows: [['名称', '住所', '電話番号']],
      finds: { 'table-without-records': [''] },
    },
    {
      model: 'public_facility',
      rows: [
        ['名称', '住所', '電話番号'],
        ['中央公民館', '静岡県静岡市葵区追手町5-1', '054-254-2111'],
        ['', '', ''],
        ['東公民館', '静岡県静岡市葵区追手町5-2', '054-254-2112'],
      ],
      finds: { 'rows-blank': [''] },
    },
  ],
  compile: ({ encoding }) => ({
    watches: [],
    conclude: (_, { records, lineEnds }, tell) => {
      if (records.read === 0)
        tell('table-without-records', null, () => ({ ...cause('table-without-records', {}), place: {} }));
      if (records.blank > 0)
        tell(
          'rows-blank',
          null,
          () => ({ ...cause('rows-blank', { count: String(records.blank) }), place: {} }),
          { count: records.blank },
        );
      const kinds = Object.entries(lineEnds).filter(([, count]) => count > 0);
      if (kinds.length > 1) {
        const names = kinds.map(([kind, count]) => `${kind.toUpperCase()} ${count}`).join(', ');
        tell('line-ends-mixed', null, () => ({ ...cause('line-ends-mixed', { names }), place: {} }));
      }
      if (encoding !== null && !encoding.startsWith('utf'))
        tell('encoding-not-utf8', null, () => ({
          ...cause('encoding-not-utf8', { found: encoding }),
          place: {},
        }));
    },
  }),
};
