import { cause } from '../findings/index.js';
import type { CellRule, Column } from './rule.js';

const months = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const dayOfYear = new RegExp(`^\\d{1,2}月\\d{1,2}日$|^\\d{1,2}-(?:${months})$|^(?:${months})-\\d{2}$`);
const dayAtEnd = /[町目字区市村郷條里路街段]\s*\d{1,2}月\d{1,2}日$/;
const wholeDate = /^(?:19|20)\d{2}[-/]\d{1,2}[-/]\d{1,2}(?: 0:00(?::00)?)?$/;

/** Columns in which 1-2 is no day: lots, rooms, classes, types. */
const lots =
  /番地|枝番|地番|丁目|号室|部屋|教室|棟|型番|型式|規格|学年|年齢|クラス|区画|班|番号|門牌|樓層|型號/;
const days = /日|期|時|年月|date|月/i;

/** What a spreadsheet makes of lots and rooms: 1月2日 of 1-2. */
export const datesMadeOfNumbers: CellRule = {
  name: 'dates-made-of-numbers',
  scope: 'cell',
  title: {
    ja: '日付に変わった番地・番号',
    en: 'Numbers that became dates',
    'zh-TW': '變成日期的門牌、編號',
  },
  source: 'Excel の仕様（日付の自動変換）',
  codes: ['date-made-of-number'],
  signs: '月/JFMASOND-',
  examples: [
    {
      model: 'public_facility',
      rows: [
        ['名称', '所在地_連結表記', '所在地_番地以下', '備考'],
        ['中央公民館', '静岡県静岡市葵区追手町5-1', '1月2日', ''],
        ['東公民館', '静岡県静岡市葵区追手町5-2', '5-2', '4月1日'],
        ['西公民館', '静岡県静岡市葵区追手町5-3', '2-Jan', ''],
      ],
      finds: { 'date-made-of-number': ['C2', 'C4'] },
    },
  ],
  compile: (column) => {
    if (column.normalizer?.startsWith('address')) {
      return (text) => (dayAtEnd.test(text) ? cause('date-made-of-number', { value: text }) : null);
    }
    if (column.normalizer !== null && column.normalizer !== 'text') return null;
    if (!mayHoldLots(column)) return null;
    return (text) => {
      const bare = text.trim();
      return dayOfYear.test(bare) || wholeDate.test(bare)
        ? cause('date-made-of-number', { value: text })
        : null;
    };
  },
};

function mayHoldLots({ header, item }: Column): boolean {
  return lots.test(`${header} ${item ?? ''}`) && !days.test(header);
}
