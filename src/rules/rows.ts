import type { StageRule } from './rule.js';

/** Rows that are no records: blank ones, notes, sums, the header once more (`compileRowKind`). */
export const rows: StageRule = {
  name: 'rows',
  scope: 'row',
  title: { ja: '記録でない行', en: 'Rows that are no records', 'zh-TW': '不是紀錄的列' },
  source: '総務省「統計表における機械判読可能なデータの表記方法の統一ルール」(2020) 1-2, 2-1',
  codes: ['row-not-a-record', 'row-repeated-header'],
  examples: [
    {
      model: 'public_facility',
      rows: [
        ['名称', '住所', '電話番号', '備考'],
        ['中央公民館', '静岡県静岡市葵区追手町5-1', '054-254-2111', ''],
        ['名称', '住所', '電話番号', '備考'],
        ['東公民館', '静岡県静岡市葵区追手町5-2', '054-254-2112', ''],
        ['※令和5年4月1日現在', '', '', ''],
        ['合計', '2施設', '', '2'],
      ],
      finds: { 'row-repeated-header': ['3'], 'row-not-a-record': ['A5', 'A6'] },
    },
  ],
};
