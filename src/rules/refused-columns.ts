import { cause, cellsOf } from '../findings/index.js';
import type { FileRule } from './rule.js';

/** A column with fewer cells says nothing. */
const fewest = 5;
/** A share of the cells from which on the column is wrong, not its cells. */
const nearlyAll = 0.9;

/** Columns of which nearly no cell could be read: the column is to be looked at, not cell after cell. */
export const refusedColumns: FileRule = {
  name: 'refused-columns',
  scope: 'file',
  title: { ja: 'ほとんど読めない列', en: 'Columns that can hardly be read', 'zh-TW': '幾乎無法判讀的欄位' },
  source: '自治体標準オープンデータセット（項目ごとの形式）',
  codes: ['column-refused'],
  isOfTable: true,
  examples: [
    {
      model: 'aed',
      rows: [
        ['名称', '住所', '小児対応設備の有無'],
        ['中央公民館', '静岡県静岡市葵区追手町5-1', 'A1'],
        ['東公民館', '静岡県静岡市葵区追手町5-2', 'A2'],
        ['西公民館', '静岡県静岡市葵区追手町5-3', 'B1'],
        ['南公民館', '静岡県静岡市葵区追手町5-4', 'B1'],
        ['北公民館', '静岡県静岡市葵区追手町5-5', 'B2'],
      ],
      finds: { 'column-refused': ['C1'] },
    },
    {
      model: 'aed',
      rows: [
        ['名称', '住所', '小児対応設備の有無'],
        ['中央公民館', '静岡県静岡市葵区追手町5-1', 'A1'],
        ['東公民館', '静岡県静岡市葵区追手町5-2', '有'],
        ['西公民館', '静岡県静岡市葵区追手町5-3', '有'],
        ['南公民館', '静岡県静岡市葵区追手町5-4', '無'],
        ['北公民館', '静岡県静岡市葵区追手町5-5', '有'],
      ],
      finds: {},
    },
  ],
  compile: ({ columns, headerRow }) => ({
    watches: [],
    conclude: (_, file, tell) => {
      for (const { column, header, fate } of columns) {
        const ledger = file.columns[column - 1];
        if (fate !== 'mapped' || ledger === undefined) continue;
        const { rejected } = ledger;
        const all = cellsOf(ledger);
        if (all < fewest || rejected < nearlyAll * all) continue;
        tell('column-refused', column, () => ({
          ...cause('column-refused', { header, count: String(rejected), expected: String(all) }),
          place: { ...(headerRow === 0 ? {} : { row: headerRow }), column, header },
        }));
      }
    },
  }),
};
